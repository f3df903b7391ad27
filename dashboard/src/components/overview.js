// The first page: figures, what is due, years, pairs of parties.
import {evidence, h, number, plural, when} from "./dom.js";

export function figures(o) {
	const figure = (name, n, href, title, note) => h("a", {class: "figure", href, "data-name": name},
		h("b", {}, number(n)), h("span", {}, title), h("small", {}, note ?? ""));
	return h("div", {class: "figures"},
		figure("statements", o.statements, "./evidence.html", "statements", o.first && `published ${o.first} to ${o.last}`),
		figure("series", o.series, "./rounds.html", "series", `${plural(o.reported, "round")} reported`),
		figure("gaps", o.missing + o.overdue, "./rounds.html", "gaps", `${o.missing} missing, ${o.overdue} overdue`),
		figure("commitments", o.commitments, "./commitments.html", "commitments", `${number(o.renewed)} renewed`),
		figure("people", o.people, "./delegations.html", "persons", "in delegations"));
}

function entry(row) {
	const what = row.kind === "round" ? ["next round of ", h("b", {}, row.series ?? row.what), row.city ? ` in ${row.city}` : ""]
		: [row.what];
	return h("li", {},
		h("span", {class: "date"}, when(row.due)),
		h("div", {},
			h("a", {class: "words", href: evidence(row)}, what),
			h("p", {class: "meta"}, [row.parties.join(", "), row.kind === "commitment" && row.series].filter(Boolean).join(" · "))));
}

// What is to come, the nearest first, and what was due last.
export function calendar(rows, today, limit = 6) {
	const next = rows.filter((row) => row.due_until >= today).slice(0, limit);
	const past = rows.filter((row) => row.due_until < today).reverse().slice(0, limit);
	const part = (title, entries, none) => [h("h3", {}, title),
		entries.length ? h("ol", {class: "calendar"}, entries.map(entry)) : h("p", {class: "empty"}, none)];
	return h("div", {}, part("To come", next, "Nothing dated is to come."), part("Past", past, "Nothing was due before today."));
}

// A column for each year, its strengths stacked, the strongest at the foot.
export function years(rows) {
	if (!rows.length) return h("p", {class: "empty"}, "No commitment has a year.");
	const first = rows[0].year, last = rows[rows.length - 1].year;
	const all = Array.from({length: last - first + 1}, (_, i) => {
		const counts = [5, 4, 3, 2, 1].map((s) => rows.find((r) => r.year === first + i && r.strength === s)?.commitments ?? 0);
		return {year: first + i, counts, total: counts.reduce((a, b) => a + b)};
	});
	const most = Math.max(...all.map((y) => y.total));
	return h("figure", {class: "years"},
		h("ol", {}, all.map(({year, counts, total}) => h("li", {"data-year": year, "data-total": total,
			"aria-label": `${year}: ${plural(total, "commitment")}`},
			h("span", {class: "total", "aria-hidden": "true"}, total ? number(total) : ""),
			h("span", {class: "column", "aria-hidden": "true"},
				counts.map((n, i) => n > 0 && h("i", {class: `level-${5 - i}`, style: `height:${n / most * 9}rem`}))),
			h("span", {class: "year", "aria-hidden": "true"}, String(year))))),
		h("figcaption", {}, "Strength", [1, 2, 3, 4, 5].map((s) => h("span", {class: "key"},
			h("i", {class: `level-${s}`}), `${s}${{1: " to explore", 5: " agreed to do"}[s] ?? ""}`))));
}

export function pairs(rows) {
	if (!rows.length) return h("p", {class: "empty"}, "No two parties have met yet.");
	const most = Math.max(...rows.map((row) => row.rounds), 1);
	return h("table", {class: "pairs"},
		h("thead", {}, h("tr", {}, ["Parties", "Rounds", "Commitments"].map((name) => h("th", {scope: "col"}, name)))),
		h("tbody", {}, rows.map((row) => h("tr", {},
			h("th", {scope: "row"}, `${row.name_a ?? row.a} and ${row.name_b ?? row.b}`),
			h("td", {class: "bar"}, h("div", {}, h("i", {style: `width:${row.rounds / most * 6}rem`}), number(row.rounds))),
			h("td", {class: "number"}, number(row.commitments))))));
}
