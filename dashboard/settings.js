// What this dashboard is called and whose data it shows.
export const title = "dialogue";

// In what language topics are named, where they have a name in it: en, zh, ja, ko, fr, de or es.
export const language = "en";

// Where the data are: what the environment says, as for psql (PGPASSWORD or ~/.pgpass, too), or what you write here.
// Without a database, `make dashboard` takes the demo's and starts that where it is not running.
export const connection = {
	host: process.env.PGHOST,
	port: process.env.PGPORT,
	user: process.env.PGUSER,
	database: process.env.PGDATABASE
};
