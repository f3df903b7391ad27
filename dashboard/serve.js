// Serves the built pages on the loopback: node serve.js [PORT], 8642 unless told, 0 for any free one.
import {readFile} from "node:fs/promises";
import {createServer} from "node:http";
import {extname, join, normalize} from "node:path";
import {fileURLToPath} from "node:url";

const root = fileURLToPath(new URL("dist/", import.meta.url));
const types = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
	".woff2": "font/woff2"};

export function serve(port) {
	const server = createServer(async ({url}, response) => {
		try {
			const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
			const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
			const content = await readFile(file);
			response.writeHead(200, {"content-type": types[extname(file)] ?? "application/octet-stream"}).end(content);
		} catch {
			response.writeHead(404, {"content-type": "text/plain"}).end("There is no such page.\n");
		}
	});
	return new Promise((resolve, reject) => {
		server.once("error", reject).listen(port, "127.0.0.1", () => resolve(server));
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const server = await serve(Number(process.argv[2] ?? 8642));
	console.log(`\nThe dashboard: http://localhost:${server.address().port}/   (Ctrl-C ends it)\n`);
}
