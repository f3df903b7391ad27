// Rounds on a line of time, a line for each series.
import {evidence, h, when} from "./dom.js";

export const statuses = {
	reported: "by a statement of its own",
	recalled: "by later statements only",
	announced: "and still to come",
	overdue: "announced, time past, no report",
	missing: "between known rounds, told of nowhere"
};

const day = (date) => new Date(date).getTime();
const month = 31 * 86400e3;

// Gives each round of a series a place: {from, until} in milliseconds; missing ones stand evenly between their
// neighbours; what has neither date nor neighbours on both sides has none.
function places(rounds) {
	const placed = rounds.map((round) => ({round,
		from: round.held_from && day(round.held_from), until: round.held_until && day(round.held_until)}));
	for (let i = 0; i < placed.length; i++) {
		if (placed[i].from || placed[i].round.status !== "missing") continue;
		let j = i;
		while (j < placed.length && placed[j].round.status === "missing") j++;
		const before = placed[i - 1]?.until, after = placed[j]?.from;
		if (before && after)
			for (let k = i; k < j; k++)
				placed[k].from = placed[k].until = before + (after - before) * (k - i + 1) / (j - i + 1);
		i = j - 1;
	}
	return placed;
}

function mark({round, from, until}, scale, lane) {
	const name = round.ordinal ?? "·";
	const told = [round.ordinal ? `Round ${round.ordinal}` : "A round without number", round.status,
		when(round.held), [round.city, round.country].filter(Boolean).join(", ")].filter(Boolean).join(", ");
	const wide = from && until - from > month;
	const style = from && `left:${scale(wide ? from : (from + until) / 2)}%;`
		+ (wide ? `width:${scale(until) - scale(from)}%;` : "") + `top:${lane * 1.9}rem`;
	const attributes = {class: `mark ${round.status}${wide ? " wide" : ""}`, style, title: told, "aria-label": told,
		"data-status": round.status};
	return round.statement_ids.length
		? h("a", {...attributes, href: evidence({statement_id: round.statement_ids[0]})}, name)
		: h("span", {...attributes, role: "img"}, name);
}

// Rounds that would cover each other go to lanes of their own; a mark is about 3.4 % of the width.
function lanes(placed, scale) {
	const ends = [];
	return placed.map((place) => {
		const half = Math.max(scale(place.until) - scale(place.from), 3.4) / 2;
		const start = (scale(place.from) + scale(place.until)) / 2 - half, end = start + 2 * half - 0.4;
		let lane = ends.findIndex((last) => last <= start);
		if (lane < 0) lane = ends.length;
		ends[lane] = end;
		return lane;
	});
}

export function legend(rounds) {
	return h("ul", {class: "legend"}, Object.entries(statuses).map(([status, meaning]) => {
		const count = rounds.filter((round) => round.status === status).length;
		return h("li", {"data-status": status, "data-count": count},
			h("span", {class: `mark ${status}`, "aria-hidden": "true"}, "3"),
			h("span", {}, h("b", {}, `${count} ${status}`), ` ${meaning}`));
	}));
}

// How often the rounds of a series come, and who hosts them, as far as they tell.
const hosted = {"in turn": "hosted in turn", "one host": "one host"};
export const habit = ({interval_months, intervals, hosting}) => [
	intervals > 1 && `about every ${Math.round(interval_months)} months`, hosted[hosting]].filter(Boolean).join(", ");

export function timeline(rounds, series, today) {
	const dated = rounds.filter((round) => round.held_from);
	if (!dated.length) return h("p", {class: "empty"}, "No round with a date is known yet.");
	const first = new Date(Math.min(...dated.map((r) => day(r.held_from)))).getUTCFullYear();
	const last = new Date(Math.max(day(today), ...dated.map((r) => day(r.held_until ?? r.held_from)))).getUTCFullYear();
	const start = Date.UTC(first, 0), end = Date.UTC(last + 1, 0);
	const of = ({series_key}) => rounds.filter((round) => round.series_key === series_key);
	const scale = (time) => (time - start) / (end - start) * 100;
	const step = Math.ceil((last - first + 1) / 14);
	const years = Array.from({length: last - first + 1}, (_, i) => first + i);

	const sorted = [...series].sort((a, b) => of(b).length - of(a).length || a.series.localeCompare(b.series));
	const rows = sorted.map(({series_key, series: name, parties, ...usual}) => {
		const placed = places(of({series_key}));
		const timed = placed.filter((place) => place.from).sort((a, b) => a.from - b.from);
		const lane = lanes(timed, scale);
		return h("li", {class: "row", "data-series": series_key},
			h("h3", {}, name, h("small", {}, [parties.join(" · "), habit(usual)].filter(Boolean).join(" — "))),
			h("div", {class: "track", style: `min-height:${Math.max(1, ...lane.map((n) => n + 1)) * 1.9 + 0.3}rem`},
				timed.map((place, i) => mark(place, scale, lane[i]))),
			h("div", {class: "undated"}, placed.filter((place) => !place.from).map((place) => mark(place, scale, 0))));
	});
	return h("div", {class: "timeline"},
		h("div", {class: "axis", "aria-hidden": "true"}, h("span"),
			h("div", {class: "ticks"}, years.filter((year) => (year - first) % step === 0
				&& Math.abs(scale(Date.UTC(year, 0)) + 5 - scale(day(today))) > 5).map((year) =>
				h("span", {style: `left:${scale(Date.UTC(year, 0))}%`}, year)),
				h("span", {class: "today", style: `left:${scale(day(today))}%`}, "today")),
			h("span", {class: "no-date"}, "no date")),
		h("ol", {class: "rows", style: `--year:${100 / years.length}%`}, rows));
}
