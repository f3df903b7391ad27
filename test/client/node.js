// Node: the package pg.  See clients.pl for what each client shows.
const { readFileSync } = require("node:fs");
const { Client, types } = require("pg");

const ok = (right, name) => console.log(right ? "ok -" : "not ok -", name);

async function main([source, file]) {
	const body = readFileSync(file, "utf8").trim();
	const db = new Client();
	await db.connect();
	const ask = async (query, values) => (await db.query(query, values)).rows;

	const tables = await ask(`SELECT relname, obj_description(oid) FROM pg_class
		WHERE relnamespace = 'dialogue'::regnamespace AND relkind IN ('r', 'v', 'm', 'p') ORDER BY 1`);
	for (const { relname, obj_description } of tables) {
		ok(obj_description, `lists ${relname} with its comment`);
		const [{ count }] = await ask(`SELECT count(*) FROM ${relname}`);
		ok((await ask(`SELECT * FROM ${relname}`)).length === Number(count), `reads ${relname}`);
	}

	await ask("INSERT INTO statement (source, body) VALUES ($1, $2)", [source, body]);
	const [fact] = await ask("SELECT * FROM bi_commitments WHERE source = $1", [source]);
	ok(fact.evidence === [...body].slice(fact.span_start - 1, fact.span_end - 1).join(""),
		"the span of its commitment counts code points");
	ok(fact.parties.join() === "JP,NO", "an array of parties is an array");
	const [edited] = await ask(`UPDATE commitment SET due = $1, actors = $2
		WHERE statement_id = $3 RETURNING due, actors, origin`, ["2022~", "{NO}", fact.statement_id]);
	ok(Object.values(edited).join() === "2022~,{NO},curated", "writes values of custom types");

	const [values] = await ask("SELECT * FROM every_type");
	const [texts] = await ask("SELECT * FROM every_type_as_text");
	for (const [name, value] of Object.entries(values))
		ok(value === texts[name], `reads a ${name}: ${value}`);
	await db.end();
}

main(process.argv.slice(2));
