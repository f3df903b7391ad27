// One commitment in a list, and a list of them that can be searched.
import {choice, evidence, field, h, number, plural, strength, when} from "./dom.js";

const round = ({series, round}) => series && (round ? `${series}, round ${round}` : series);

export function commitment(c, current = false) {
	return h("li", {class: "commitment", "data-key": `${c.statement_id}-${c.seq}`},
		strength(c.strength),
		h("div", {},
			h("a", {href: evidence(c), "aria-current": current ? "true" : null, class: "words"}, c.content),
			h("p", {class: "meta"}, [c.actors.join(", "), round(c), when(c.held), c.due && `due ${when(c.due)}`,
				c.renewed && "renewed", c.hedge && `“${c.hedge}”`].filter(Boolean).join(" · "))));
}

// The words of a search: every one must be in the commitment, its topics, actors or series.
export function matches(c, words) {
	const text = [c.content, c.topics.join(" "), c.actors.join(" "), c.series, c.verb].join(" ").toLowerCase();
	return words.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

// A searchable list; `accepts` is asked for each commitment, too.  Returns {element, draw}.
export function list(commitments, {accepts = () => true, show = 40, item = commitment} = {}) {
	const wanted = {words: "", party: "", series: "", least: 1};
	const items = h("ol", {class: "commitments"});
	const count = h("p", {class: "count", role: "status"});
	const more = h("button", {type: "button", class: "more", onclick: () => draw(Infinity)});

	function draw(limit = show) {
		const found = commitments.filter((c) => accepts(c) && c.strength >= wanted.least
			&& (!wanted.party || c.actors.includes(wanted.party)) && (!wanted.series || c.series_key === wanted.series)
			&& matches(c, wanted.words));
		items.replaceChildren(...found.slice(0, limit).map((c) => item(c)));
		count.textContent = found.length ? plural(found.length, "commitment") : "No commitment is like that.";
		more.hidden = found.length <= limit;
		more.textContent = `Show all ${number(found.length)}`;
	}
	const set = (name, of = (value) => value) => ({target}) => { wanted[name] = of(target.value); draw(); };
	const parties = [...new Set(commitments.flatMap((c) => c.actors))].sort();
	const series = [...new Map(commitments.filter((c) => c.series_key).map((c) => [c.series_key, c.series]))]
		.sort((a, b) => a[1].localeCompare(b[1]));
	const element = h("div", {class: "finder"},
		h("form", {class: "filters", role: "search", onsubmit: (event) => event.preventDefault()},
			field("Words", h("input", {type: "search", placeholder: "ransomware, capacity …", oninput: set("words")})),
			choice("Party", "any", parties.map((party) => [party, party]), set("party")),
			choice("Series", "any", series, set("series")),
			choice("Strength", "any", [2, 3, 4, 5].map((n) => [n, `${n} or more`]), set("least", (v) => Number(v) || 1))),
		count, items, more);
	draw();
	return {element, draw};
}
