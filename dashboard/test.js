// The built pages in headless Chromium: what they show is what SQL answers, the marked words are the words of the span,
// nothing is asked of the network, and they can be read.  Prints TAP.
import pg from "pg";
import {chromium} from "playwright-core";
import {serve} from "./serve.js";

let tests = 0, failures = 0;
function ok(right, name, got) {
	if (!right) failures++;
	console.log(`${right ? "ok" : "not ok"} ${++tests} - ${name}`);
	if (!right && got !== undefined) console.log(`# got ${JSON.stringify(got)}`);
}
const is = (got, want, name) => ok(JSON.stringify(got) === JSON.stringify(want), name, {got, want});

const db = new pg.Client({options: "-c search_path=dialogue"});
await db.connect();
const ask = async (query) => (await db.query({text: query, rowMode: "array"})).rows;
const count = async (query) => Number((await ask(query))[0][0]);

const server = await serve(0);
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox",
	"--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
	"--disable-sync"]});
const context = await browser.newContext({viewport: {width: 1280, height: 900}});
const foreign = [], complaints = [];
await context.route("**", (route) => {
	if (route.request().url().startsWith(base)) return route.continue();
	foreign.push(route.request().url());
	return route.abort();
});
const page = await context.newPage();
page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
page.on("pageerror", (error) => complaints.push(error.message));
page.on("response", (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));

const open = async (address, until) => { await page.goto(base + address); await page.waitForSelector(until); };
const texts = (selector) => page.$$eval(selector, (found) => found.map((one) => one.textContent));
const data = (selector, ...names) => page.$$eval(selector, (found, all) =>
	found.map((one) => all.map((name) => one.dataset[name])), names);

// The overview.
await open("", ".pairs");
for (const [name, query] of [
	["statements", "SELECT count(*) FROM statement"],
	["series", "SELECT count(*) FROM series"],
	["gaps", "SELECT count(*) FROM round WHERE status IN ('missing', 'overdue')"],
	["commitments", "SELECT count(*) FROM commitment"],
	["people", "SELECT count(DISTINCT person) FROM bi_delegations"]])
	is(Number((await texts(`.figure[data-name=${name}] b`))[0]), await count(query), `overview: ${name}`);
is((await data(".years li", "year", "total")).filter(([, total]) => total !== "0"),
	(await ask("SELECT year, count(*) FROM bi_commitments GROUP BY 1 ORDER BY 1")).map((row) => row.map(String)),
	"overview: commitments of each year");

// Rounds: every one has its mark, and a missing one stands between its neighbours.
await open("rounds.html", ".timeline");
for (const [status, n] of await ask(`SELECT status, count(r) FROM unnest(ARRAY['reported', 'recalled', 'announced', 'overdue',
		'missing']) AS status LEFT JOIN (SELECT * FROM round WHERE series_key IS NOT NULL) AS r USING (status) GROUP BY 1`)) {
	is((await data(`.legend [data-status=${status}]`, "count")).flat(), [n], `rounds: the legend counts what is ${status}`);
	is((await texts(`.timeline .mark.${status}`)).length, Number(n), `rounds: as many marks are ${status}`);
}
is(await texts('[data-series="JP-US cyber dialogue"] .mark.missing'), ["5"], "rounds: the fifth of U.S. and Japan is missing");
const at = (await page.$$eval('[data-series="JP-US cyber dialogue"] .track .mark', (marks) =>
	marks.map((mark) => [mark.getBoundingClientRect().x, mark.textContent]))).sort((a, b) => a[0] - b[0]);
is(at.map(([, n]) => n), ["4", "5", "6", "7"], "rounds: it stands between the fourth and the sixth");
is(await texts('[data-series="JP-US cyber dialogue"] .undated .mark.announced'), ["8"], "rounds: the eighth has no date yet");
is((await texts(".gaps tbody tr")).length, await count("SELECT count(*) FROM round WHERE status IN ('missing', 'overdue')"),
	"rounds: the table has every gap");
is((await texts(".expected tbody tr")).length, await count(`SELECT count(*) FROM series
	WHERE expected_held IS NOT NULL OR expected_city IS NOT NULL`), "rounds: what is to be expected next");
is((await texts(".disputed tbody tr")).length, await count("SELECT coalesce(sum(jsonb_array_length(conflicts)), 0) FROM round"),
	"rounds: where statements disagree");

// Commitments: each cell, and the list behind one.
await open("commitments.html", ".matrix");
is((await page.$$eval(".matrix tbody tr:nth-child(n + 2) .cell[data-strength]", (cells) =>
	cells.map((cell) => [cell.dataset.topic, cell.dataset.strength, cell.textContent]))).sort(),
	(await ask(`SELECT unnest(CASE WHEN topics = '{}' THEN '{(no topic)}' ELSE topics END), strength, count(*)
		FROM commitment GROUP BY 1, 2`)).map((row) => row.map(String)).sort(), "commitments: every cell of topic and strength");
await page.click('.cell[data-topic="confidence-building"][data-strength="4"]');
is(await texts(".commitments .words"), (await ask(`SELECT content FROM bi_commitments
	WHERE 'confidence-building' = ANY (topics) AND strength = 4 ORDER BY day DESC, statement_id, span_start`)).flat(),
	"commitments: a cell lists those behind it");
await page.click(".commitments .words");
await page.waitForSelector("mark.chosen");
is(await texts("mark.chosen"), (await ask(`SELECT evidence FROM bi_commitments WHERE 'confidence-building' = ANY (topics)
	AND strength = 4 ORDER BY day DESC, statement_id, span_start LIMIT 1`)).flat(), "commitments: one of them leads to its words");

// Evidence: each commitment, the words marked, in the statement as it is.
await page.fill("input[type=search]", "ransomware");
is((await texts(".commitments .words")).length, await count(`SELECT count(*) FROM bi_commitments WHERE lower(concat_ws(' ', content,
	array_to_string(topics, ' '), array_to_string(actors, ' '), series, verb)) LIKE '%ransomware%'`), "evidence: a search narrows the list");
await page.fill("input[type=search]", "");
if (await page.isVisible(".more")) await page.click(".more");
const wanted = await ask(`SELECT statement_id || '-' || seq, evidence, body, format('%s:%s-%s', statement_id, span_start, span_end)
	FROM bi_commitments JOIN bi_statements USING (statement_id)`);
const shown = await page.evaluate(async (wanted) => {
	const answer = [];
	for (const [key, , , address] of wanted) {
		document.querySelector(`[data-key="${key}"] a`).click();
		while (document.querySelector(".statement").dataset.shown !== address) await new Promise(requestAnimationFrame);
		answer.push([[...document.querySelectorAll("mark.chosen")].map((mark) => mark.textContent).join(""),
			document.querySelector(".statement .body").textContent]);
	}
	return answer;
}, wanted);
is(shown.filter(([words, body], i) => words !== wanted[i][1] || body !== wanted[i][2]), [],
	`evidence: the marked words of ${wanted.length} commitments are the characters of their spans`);
ok(wanted.some(([, words]) => /\p{Emoji_Presentation}/u.test(words)), "evidence: characters of four bytes are among them");
ok(await page.$eval("mark.chosen", (mark) => {
	const {top, bottom} = mark.getBoundingClientRect(), box = mark.closest(".body").getBoundingClientRect();
	return top >= box.top && bottom <= box.bottom;
}), "evidence: the marked words are in sight");

// Delegations.
await open("delegations.html", ".meeting");
is((await texts(".meeting")).length, await count("SELECT count(DISTINCT statement_id) FROM participant"), "delegations: every meeting");
is((await texts(".delegation li")).length, await count("SELECT count(*) FROM participant"), "delegations: everyone who came");
await page.click(".delegation .leads a");
await page.waitForSelector("mark.chosen");
ok((await texts("mark.chosen")).join("").length > 0, "delegations: a name leads to its words");

// Each page by day and by night: headings, labels, contrast, and no wider than a telephone.
for (const name of ["index", "rounds", "commitments", "delegations", "evidence"])
	for (const scheme of ["light", "dark"]) {
		await page.emulateMedia({colorScheme: scheme});
		await open(`${name}.html`, "main div > *");
		const faults = await page.evaluate(() => {
			const faults = [];
			const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
			const luminance = ([r, g, b]) => [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
				.reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
			const ground = (element) => {
				for (; element; element = element.parentElement) {
					const colour = parts(getComputedStyle(element).backgroundColor);
					if (colour[3] !== 0) return colour;
				}
				return [255, 255, 255];
			};
			for (const element of document.querySelectorAll("body *")) {
				const words = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent.trim());
				if (!words.length || !element.checkVisibility() || element.closest("script, style, option")) continue;
				const [a, b] = [luminance(parts(getComputedStyle(element).color)), luminance(ground(element))];
				const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
				if (contrast < 4.5) faults.push(`contrast ${contrast.toFixed(1)}: ${words[0].textContent.trim().slice(0, 30)}`);
			}
			for (const control of document.querySelectorAll("a, button, input, select"))
				if (!(control.getAttribute("aria-label") || control.closest("label")?.textContent || control.textContent).trim())
					faults.push(`no name: ${control.outerHTML.slice(0, 60)}`);
			if (document.querySelectorAll("h1").length !== 1) faults.push("not one h1");
			if (!document.documentElement.lang || !document.title) faults.push("no language or title");
			return faults;
		});
		is(faults, [], `${name}, ${scheme}: can be read`);
	}
await page.setViewportSize({width: 390, height: 800});
for (const name of ["index", "rounds", "commitments", "delegations", "evidence"]) {
	await open(`${name}.html`, "main div > *");
	ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name}: fits a telephone`);
}

is(foreign, [], "nothing is asked of any other server");
is(complaints, [], "the browser has nothing to complain of");
console.log(`1..${tests}`);
await browser.close();
server.close();
await db.end();
process.exitCode = failures ? 1 : 0;
