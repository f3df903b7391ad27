// Meetings with the delegations that came to them.
import {choice, evidence, h, plural, when} from "./dom.js";

const group = (rows, key) => Map.groupBy ? Map.groupBy(rows, key)
	: rows.reduce((map, row) => map.set(key(row), [...map.get(key(row)) ?? [], row]), new Map());

function member(row) {
	const organisation = row.organisation && (row.acronym ? `${row.organisation} (${row.acronym})` : row.organisation);
	const [name, ...rest] = [row.person, row.position, organisation].filter(Boolean);
	return h("li", {class: row.leads ? "leads" : null},
		h("a", {href: evidence(row)}, name ?? "(not named)"),
		row.role !== "member" && h("span", {class: "role"}, row.role),
		rest.length > 0 && h("span", {class: "office"}, rest.join(", ")));
}

function meeting([id, rows]) {
	const [first] = rows;
	const parties = group(rows, (row) => row.party);
	return h("section", {class: "meeting", "data-statement": id},
		h("h2", {}, h("a", {href: evidence({statement_id: id})}, first.meeting ?? `Statement ${id}`),
			first.round && `, round ${first.round}`,
			h("small", {}, [when(first.held), first.city].filter(Boolean).join(", "))),
		h("div", {class: "delegations"}, [...parties].map(([party, people]) => h("div", {class: "delegation"},
			h("h3", {}, people[0].party_name ?? party ?? "Others"),
			h("ul", {}, people.toSorted((a, b) => b.leads - a.leads).map(member))))));
}

export function delegations(rows) {
	if (!rows.length) return h("p", {class: "empty"}, "No statement names who took part.");
	const parties = [...new Map(rows.filter((r) => r.party).map((r) => [r.party, r.party_name ?? r.party]))]
		.sort((a, b) => a[1].localeCompare(b[1]));
	const meetings = h("div", {});
	const count = h("p", {class: "count", role: "status"});
	const wanted = {party: "", words: ""};
	function draw() {
		const found = [...group(rows, (row) => row.statement_id)].filter(([, all]) =>
			(!wanted.party || all.some((row) => row.party === wanted.party))
			&& all.some((row) => [row.person, row.position, row.organisation, row.acronym, row.meeting].join(" ").toLowerCase()
				.includes(wanted.words.toLowerCase())));
		const shown = found.flatMap(([, all]) => all);
		const distinct = (key) => new Set(shown.map((row) => row[key]).filter(Boolean)).size;
		count.textContent = `${plural(found.length, "meeting")}, ${plural(distinct("person"), "person", "persons")}, `
			+ plural(distinct("organisation"), "organisation");
		meetings.replaceChildren(...found.map(meeting));
	}
	const set = (name) => ({target}) => { wanted[name] = target.value; draw(); };
	draw();
	return h("div", {},
		h("form", {class: "filters", role: "search", onsubmit: (event) => event.preventDefault()},
			h("label", {class: "field"}, h("span", {}, "Name, office or body"), h("input", {type: "search", oninput: set("words")})),
			choice("Party", "any", parties, set("party"))),
		count, meetings);
}
