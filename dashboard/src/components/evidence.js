// The evidence view: commitments to choose from, and the statement with the words of the chosen one marked.
// The address says what is shown, "?statement=1&span=96-176", so that every other page can point here.
// The texts lie in parts (see part.js), each fetched when a statement in it is asked for.
import {h} from "./dom.js";
import {commitment, list} from "./commitment.js";
import {marked} from "./marked.js";
import {parts} from "./part.js";

const fetched = new Map();
async function text(id) {
	const part = id % parts;
	if (!fetched.has(part)) fetched.set(part, fetch(`./data/texts-${part}.json`).then((answer) => answer.json()));
	return (await fetched.get(part)).find((statement) => statement.statement_id === id);
}

export function evidence(commitments) {
	const reader = h("article", {class: "statement", "aria-live": "polite", "aria-label": "Statement"});
	let shown;

	function read() {
		const asked = new URLSearchParams(location.search);
		const [first] = commitments;
		if (!asked.get("statement")) return first ? {id: first.statement_id, span: [first.span_start, first.span_end]} : {};
		const span = asked.get("span")?.split("-").map(Number);
		return {id: Number(asked.get("statement")), span: span?.length === 2 && span.every(Number.isInteger) ? span : null};
	}

	async function show() {
		const asked = shown = read();
		const statement = asked.id >= 0 ? await text(asked.id) : null;
		if (asked !== shown) return;	// another has been asked for since
		if (!statement) {
			reader.replaceChildren(h("p", {class: "empty"},
				asked.id ? `There is no statement ${asked.id} here.` : "Nothing is read yet."));
			return;
		}
		const spans = commitments.filter((c) => c.statement_id === shown.id).map((c) => [c.span_start, c.span_end]);
		const source = /^https?:/.test(statement.source ?? "")
			? h("a", {href: statement.source, rel: "noreferrer"}, statement.source) : statement.source;
		reader.replaceChildren(
			h("h2", {}, statement.title ?? `Statement ${shown.id}`),
			h("p", {class: "meta"}, [source, statement.published].filter(Boolean).flatMap((part) => [" · ", part]).slice(1)),
			h("div", {class: "body", tabindex: "0"}, marked(statement.body, spans, shown.span)));
		reader.dataset.shown = `${asked.id}:${asked.span?.join("-") ?? ""}`;
		const chosen = reader.querySelector("mark.chosen"), body = reader.querySelector(".body");
		if (chosen) body.scrollTop = chosen.offsetTop - body.clientHeight / 3;
	}

	// Goes to an address of this page and marks the commitment there in the list, which stays where it is.
	function go(href) {
		if (href) history.pushState(null, "", href);
		show();
		for (const link of finder.element.querySelectorAll(".commitment a")) {
			if (link.href === location.href) link.setAttribute("aria-current", "true");
			else link.removeAttribute("aria-current");
		}
	}
	const current = (c) => c.statement_id === shown.id && c.span_start === shown.span?.[0] && c.span_end === shown.span?.[1];
	reader.onclick = ({target}) => {
		const span = target.closest("mark.other")?.dataset.span;
		if (span) go(`./evidence.html?statement=${shown.id}&span=${span}`);
	};
	show();
	const finder = list(commitments, {item: (c) => {
		const item = commitment(c, current(c));
		item.querySelector("a").onclick = (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey) return;
			event.preventDefault();
			go(event.currentTarget.href);
		};
		return item;
	}});
	addEventListener("popstate", () => go());
	return h("div", {class: "evidence"}, finder.element, reader);
}
