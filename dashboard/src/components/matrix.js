// Topics by strength: how many commitments, each cell a button that narrows the list under it.
import {h, number} from "./dom.js";

const steps = [1, 2, 3, 4, 5];
const none = "(no topic)";
export const topicsOf = (c) => c.topics.length ? c.topics : [none];

export function matrix(commitments, labels, onchoose) {
	const label = new Map(labels.map((t) => [t.topic, t.label]));
	const count = new Map();
	for (const c of commitments)
		for (const topic of topicsOf(c)) {
			if (!count.has(topic)) count.set(topic, [0, 0, 0, 0, 0, 0]);
			count.get(topic)[0]++;
			count.get(topic)[c.strength]++;
		}
	const rows = [...count].sort((a, b) => (a[0] === none) - (b[0] === none) || b[1][0] - a[1][0] || a[0].localeCompare(b[0]));
	const most = Math.max(1, ...rows.flatMap(([, n]) => n.slice(1)));
	const all = steps.map((s) => commitments.filter((c) => c.strength === s).length);
	let pressed = null;

	function cell(topic, s, n) {
		if (!n) return h("td", {class: "none"}, "");
		const name = `${label.get(topic) ?? topic ?? "all topics"}, ${s ? `strength ${s}` : "any strength"}: ${n}`;
		const level = topic && s ? Math.ceil(n / most * 4) : 0;
		return h("td", {}, h("button", {type: "button", class: `cell level-${level}`, "aria-pressed": "false",
			"aria-label": name, "data-topic": topic, "data-strength": s || null, onclick: ({currentTarget}) => {
				pressed?.setAttribute("aria-pressed", "false");
				pressed = pressed === currentTarget ? null : currentTarget;
				pressed?.setAttribute("aria-pressed", "true");
				onchoose(pressed && {topic, strength: s, name: name.replace(/: \d+$/, "")});
			}}, number(n)));
	}
	const line = (topic, name, total, counts) => h("tr", {},
		h("th", {scope: "row"}, name), cell(topic, 0, total), counts.map((n, i) => cell(topic, i + 1, n)));
	return h("div", {class: "scroll"}, h("table", {class: "matrix"},
		h("thead", {}, h("tr", {}, h("th", {scope: "col"}, "Topic"), h("th", {scope: "col"}, "All"),
			steps.map((s) => h("th", {scope: "col"}, h("abbr", {title: `strength ${s} of 5`}, s))))),
		h("tbody", {}, line(null, "All commitments", commitments.length, all),
			rows.map(([topic, [total, ...counts]]) => line(topic, label.get(topic) ?? topic, total, counts)))));
}
