// Small things that the pages are made of.

// Makes an element: attributes and on… handlers by name, then children; null and false leave a child out.
export function h(name, attributes = {}, ...children) {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (typeof value === "function") element[key] = value;
		else if (value != null && value !== false) element.setAttribute(key, value === true ? "" : value);
	}
	element.append(...children.flat().filter((child) => child != null && child !== false));
	return element;
}

export const number = (n) => n.toLocaleString("en");
export const plural = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;

// Where a fact stands in its statement: a page that opens there.
export const evidence = ({statement_id, span_start, span_end}) =>
	`./evidence.html?statement=${statement_id}${span_start == null ? "" : `&span=${span_start}-${span_end}`}`;

// An EDTF day, month, season, year or interval of them as people write it; what is more than that stays as it is.
const months = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const seasons = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"};
export function when(edtf) {
	if (edtf == null) return "";
	const said = edtf.split("/").map((part) => {
		const [all, year, month, day, about] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(~?)$/.exec(part) ?? [];
		if (!all) return part;
		const name = months[Number(month)] ?? seasons[month];
		const date = [day && Number(day), name, year].filter(Boolean).join(" ");
		return month && !name ? part : about ? `about ${date}` : date;
	});
	return said.join(" – ").replace(/^(\d+)( \w+ \d+) – (\d+)\2$/, "$1–$3$2");
}

// Strength 1 to 5 as five strokes, and in words for those who do not see them.
export function strength(n) {
	return h("span", {class: "strength", role: "img", "aria-label": `strength ${n} of 5`, title: `strength ${n} of 5`},
		[1, 2, 3, 4, 5].map((i) => h("i", {class: i <= n ? "on" : null})));
}

// A labelled control.
export const field = (label, control) => h("label", {class: "field"}, h("span", {}, label), control);

// A choice among values, each [value, label]; the first says that there is none.
export function choice(label, none, values, onchange) {
	return field(label, h("select", {onchange}, h("option", {value: ""}, none),
		values.map(([value, name]) => h("option", {value}, name))));
}
