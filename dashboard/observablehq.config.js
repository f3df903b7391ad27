// Observable Framework: static pages of Markdown; each file src/data/NAME.json is the answer of a query in queries.js.
import {parts} from "./src/components/part.js";
import {title} from "./settings.js";

const pages = [
	{name: "Overview", path: "/index"},
	{name: "Rounds", path: "/rounds"},
	{name: "Commitments", path: "/commitments"},
	{name: "Delegations", path: "/delegations"},
	{name: "Evidence", path: "/evidence"}
];

// Links are relative, so that the pages work in any directory of any server.
const link = ({name, path}, here) =>
	`<a href=".${path === "/index" ? "/" : path}"${path === here ? ' aria-current="page"' : ""}>${name}</a>`;

export default {
	root: "src",
	title,
	pages,
	style: "style.css",
	globalStylesheets: [],
	dynamicPaths: ["/font/sans.woff2", "/font/serif.woff2", ...Array.from({length: parts}, (_, i) => `/data/texts-${i}.json`)],
	preserveExtension: true,
	sidebar: false,
	pager: false,
	toc: false,
	search: false,
	head: `<script>
	document.documentElement.lang = "en";
	document.querySelector("meta[name=viewport]").content = "width=device-width, initial-scale=1";
</script>
<link rel="icon" href="data:,">
<style>
	@font-face { font-family: "Source Sans 3"; src: url("./font/sans.woff2") format("woff2"); font-weight: 200 900; }
	@font-face { font-family: "Source Serif 4"; src: url("./font/serif.woff2") format("woff2"); font-weight: 200 900; }
</style>`,
	header: ({path}) => `<a class="skip" href="#content">To the content</a>
<div class="masthead"><a class="name" href="./">${title}</a>
<nav aria-label="Pages">${pages.map((page) => link(page, path)).join("")}</nav></div><span id="content" tabindex="-1"></span>`,
	footer: "Each figure counts rows of a view <code>bi_…</code> of the extension dialogue; each fact rests on characters of a statement."
};
