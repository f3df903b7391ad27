// A statement with the characters that facts rest on marked.
import {h} from "./dom.js";

// Splits a text at the ends of spans, which count characters (code points) from 1, the end exclusive; one span is chosen.
export function marked(body, spans, chosen) {
	const characters = Array.from(body);
	const all = chosen ? [...spans, chosen] : spans;
	const cuts = [...new Set([1, characters.length + 1, ...all.flat()])].sort((a, b) => a - b);
	const inside = ([start, end], at) => start <= at && at < end;
	const parts = [];
	for (let i = 0; i + 1 < cuts.length; i++) {
		const words = characters.slice(cuts[i] - 1, cuts[i + 1] - 1).join("");
		const span = spans.find((one) => inside(one, cuts[i]));
		if (chosen && inside(chosen, cuts[i])) parts.push(h("mark", {class: "chosen"}, words));
		else if (span) parts.push(h("mark", {class: "other", "data-span": span.join("-")}, words));
		else parts.push(words);
	}
	return parts;
}
