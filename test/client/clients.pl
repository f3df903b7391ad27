# Real clients: each lists the tables with their comments, reads every relation, writes a statement, sees its facts and
# reads every type.  A client is a program of its own in this directory; it prints "ok - ..." or "not ok - ..." lines,
# finds the database by the PG* variables, and is one of an ordinary user who owns the extension.  It is given
#   1. its name, the source of the statement that it writes
#   2. the file with the body of that statement, which has letters of four bytes
use strict;
use warnings;
use FindBin;
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $here = $FindBin::Bin;
my $body = slurp_file("$here/statement.txt");
chomp $body;

# Java has no sockets of Unix: the server listens on the loopback, too.
my $node = PostgreSQL::Test::Cluster->new('client');
$node->init;
$node->append_conf('postgresql.conf', "listen_addresses = '127.0.0.1'");
$node->start;
$node->safe_psql('postgres', 'CREATE ROLE analyst LOGIN; CREATE DATABASE client OWNER analyst;
	ALTER DATABASE client SET search_path = dialogue, public');
$ENV{PGHOST} = '127.0.0.1';
$ENV{PGPORT} = $node->port;
$ENV{PGUSER} = 'analyst';
$ENV{PGDATABASE} = 'client';

# Answers a query as psql prints it.
sub ask
{
	my ($sql) = @_;
	IPC::Run::run([ 'psql', '-XAtq', '-v', 'ON_ERROR_STOP=1' ], '<', \$sql, '>', \my $answer) or die "psql failed";
	chomp $answer;
	return $answer;
}

# One row with a column of every type there is, and the same row in text: what a client shows must be equal.
ask('CREATE EXTENSION dialogue');
ask("\\copy statement (source, published, title, body) from program 'sh $here/../statements/csv' csv header");
ask(q{CREATE VIEW public.every_type AS SELECT party 'KR' AS party, partyset '{JP,GB}' AS partyset,
	edtf '2019-09-26/2019-09-27' AS edtf, corpus_stats(to_tsvector('english', 'cyber norms')) AS corpus,
	int4range '[96,176)' AS range, to_tsvector('english', 'cyber norms') AS vector,
	ARRAY['KR', 'JP']::party[] AS parties, ARRAY['2024-22', 'XXXX-05-20']::edtf[] AS dates,
	ARRAY['{GB,JP}', '{}']::partyset[] AS sets});
ask(q{SELECT format('CREATE OR REPLACE VIEW public.every_type AS SELECT *, %s FROM (%s) AS other',
		string_agg(format('enum_first(NULL::%1$I) AS %1$I', typname), ', '),
		rtrim(pg_get_viewdef('public.every_type'), ';'))
	FROM pg_type WHERE typtype = 'e' AND typnamespace = 'dialogue'::regnamespace \gexec});
ask(q{SELECT format('CREATE VIEW public.every_type_as_text AS SELECT %s FROM public.every_type',
		string_agg(format('%1$I::text', attname), ', ' ORDER BY attnum))
	FROM pg_attribute WHERE attrelid = 'public.every_type'::regclass \gexec});
is(ask(q{SELECT string_agg(typname, ' ') FROM pg_type t WHERE typnamespace = 'dialogue'::regnamespace
		AND typtype IN ('b', 'd', 'e', 'r', 'm') AND typelem = 0 AND typname NOT IN ('edtf_days', 'bm25query')
		AND NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'public.every_type'::regclass AND atttypid = t.oid)}),
	'', 'every type that a table or a function gives is asked for');

# Runs one client and takes its lines for tests of our own.
sub client
{
	my ($name, $needs, @command) = @_;
  SKIP:
	{
		my $there = eval { IPC::Run::run($needs, '<', '/dev/null', '>', '/dev/null', '2>', '/dev/null') };
		skip "$name is not installed (@$needs)", 1 unless $there;
		IPC::Run::run([ @command, $name, "$here/statement.txt" ], '<', '/dev/null', '>', \my $out, '2>', \my $err);
		my $status = $?;
		ok(!$1, "$name: $2") while $out =~ /^(not )?ok - (.*)$/mg;
		is($status, 0, "$name ends well");
		is($err, '', "$name has nothing to complain of");
		is(ask("SELECT body FROM statement WHERE source = '$name'"), $body, "$name has written every byte");
		ask("DELETE FROM statement WHERE source = '$name'");
	}
}

chdir $here;
my $jar = '/usr/share/java/postgresql.jar';
my $python = '/usr/bin/python3';    # Debian's own, which sees Debian's packages
$ENV{LC_ALL} = 'C.UTF-8';
$ENV{PYTHONIOENCODING} = 'utf-8';
client('psql', [ 'true' ], 'sh', 'psql.sh');
client('jdbc', [ 'sh', '-c', "javac --version && test -e $jar" ],
	'java', '-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-cp', $jar, 'Jdbc.java');
client('odbc', [ 'sh', '-c', 'command -v isql && odbcinst -q -d -n "PostgreSQL Unicode"' ], 'sh', 'odbc.sh');
client('sqlalchemy', [ $python, '-c', 'import sqlalchemy, psycopg2' ], $python, 'reflect.py');
client('node', [ 'node', '-e', 'require("pg")' ], 'node', 'node.js');
client('r', [ 'Rscript', '-e', 'library(RPostgreSQL)' ], 'Rscript', 'dbi.R');
$node->stop;
done_testing();
