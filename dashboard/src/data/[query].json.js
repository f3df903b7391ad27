// Answers the query of queries.js that the file is named after, in JSON made by the server, from a read-only session.
import {parseArgs} from "node:util";
import pg from "pg";
import {queries} from "../../queries.js";
import {connection, language} from "../../settings.js";

const {values: {query}} = parseArgs({options: {query: {type: "string"}}});
const db = new pg.Client({...connection,
	options: `-c search_path=dialogue -c default_transaction_read_only=on -c dialogue.language=${language}`});
await db.connect();
const {rows: [{answer}]} = await db.query(`SELECT coalesce(json_agg(q), '[]')::text AS answer FROM (${queries[query]}) q`);
process.stdout.write(answer);
await db.end();
