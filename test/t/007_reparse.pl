# reparse_all() is long work: it tells how far it is, and cancelled, crashed or called twice it reads each statement once.
use strict;
use warnings;
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('reparse');
$node->init;
$node->start;
my $bin = $node->config_data('--bindir');

sub sql { return $node->safe_psql('postgres', $_[0]); }

# The log has each statement that a committed batch has read again; the trigger pauses and cancels where a test asks for it.
sql(q{
	CREATE EXTENSION dialogue;
	INSERT INTO dialogue.statement (id, body)
	SELECT i, format('They agreed to share information on plan %s. They welcomed the talks.', i) FROM generate_series(1, 200) i;
	UPDATE dialogue.commitment SET strength = 1 WHERE statement_id = 42;
	CREATE TABLE wish (cancel_at bigint, pause float8);
	INSERT INTO wish VALUES (NULL, 0);
	CREATE TABLE log (statement_id bigint);
	CREATE FUNCTION log() RETURNS trigger LANGUAGE plpgsql AS $$
	BEGIN
		INSERT INTO public.log SELECT DISTINCT statement_id FROM added;
		PERFORM pg_sleep(pause) FROM public.wish WHERE pause > 0;
		PERFORM pg_cancel_backend(pg_backend_pid()) FROM public.wish WHERE cancel_at IN (SELECT statement_id FROM added);
		RETURN NULL;
	END $$;
	CREATE TRIGGER log AFTER INSERT ON dialogue.act REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION log();});

my $facts = q{SELECT md5(string_agg(t, E'\n' ORDER BY t)) FROM (
	SELECT x::text FROM dialogue.act x UNION ALL SELECT x::text FROM dialogue.commitment x) f (t)};
my $before = sql($facts);
my $once = q{SELECT count(*), count(DISTINCT statement_id) FROM log};
my $last = q{SELECT done, total, finished IS NOT NULL FROM dialogue.reparse_progress ORDER BY run DESC LIMIT 1};

# In one go, with a word at the end.
my ($status, $out, $err) = $node->psql('postgres', 'CALL dialogue.reparse_all(30)');
is($status, 0, 'reads all again');
like($err, qr/NOTICE:  read 200 statements again, \d+ rows, in \d+ s/, 'and says how many, how much and how long');
is(sql($once), '200|200', 'each once');
is(sql($facts), $before, 'and nothing has changed, an analyst\'s word included');
is(sql($last), '200|200|t', 'the table of progress has it');

# Cancelled in the fourth batch: the first three stay, the fourth is as if it had not begun.
sql(q{TRUNCATE log; UPDATE wish SET cancel_at = 100});
($status, $out, $err) = $node->psql('postgres', 'CALL dialogue.reparse_all(30)');
like($err, qr/canceling statement due to user request/, 'can be cancelled');
is(sql($last), '90|200|f', 'what was read is written down');
is(sql($once), '90|90', 'and committed');
is(sql(q{SELECT round(seconds_left::numeric, 3) = round((seconds * 110 / 90)::numeric, 3), rate > 0 FROM dialogue.reparse_progress WHERE finished IS NULL}),
	't|t', 'with the time that the rest will take');
sql(q{UPDATE wish SET cancel_at = NULL});
($status, $out, $err) = $node->psql('postgres', 'CALL dialogue.reparse_all(30)');
like($err, qr/NOTICE:  going on after 90 of 200 statements/, 'the next call goes on');
is(sql($once), '200|200', 'no statement is read twice');
is(sql($last), '200|200|t', 'and the run is finished');
is(sql($facts), $before, 'with the facts of one that was not cancelled');

# A new lexicon in the middle: anew begins with the first statement.
sql(q{TRUNCATE log; UPDATE wish SET cancel_at = 100});
$node->psql('postgres', 'CALL dialogue.reparse_all(30)');
sql(q{UPDATE wish SET cancel_at = NULL; TRUNCATE log});
$node->psql('postgres', 'CALL dialogue.reparse_all(30, anew => true)');
is(sql($once), '200|200', 'anew reads all');

# In a transaction block nothing is committed on the way, and all of it is undone with the rest.
sql(q{TRUNCATE log});
my $runs = sql('SELECT count(*) FROM dialogue.reparse_progress');
sql('BEGIN; CALL dialogue.reparse_all(30); ROLLBACK');
is(sql($once) . ' ' . sql('SELECT count(*) FROM dialogue.reparse_progress'), "0|0 $runs", 'in a transaction it is the transaction\'s');

sub background
{
	my @psql = ("$bin/psql", '-XAtq', '-d', $node->connstr('postgres'), '-c', $_[0]);
	return IPC::Run::start(\@psql, '<', \undef, '>', '/dev/null', '2>', '/dev/null');
}

# Two calls at a time take turns with the batches of one run.
sql(q{UPDATE wish SET pause = 0.05});
my $other = background('CALL dialogue.reparse_all(5)');
ok($node->poll_query_until('postgres', 'SELECT EXISTS (SELECT FROM dialogue.reparse_progress WHERE finished IS NULL AND done > 0)'),
	'one call is under way, as others can see');
sql('CALL dialogue.reparse_all(5)');
$other->finish;
is(sql($once), '200|200', 'two calls together read each statement once');
is(sql('SELECT count(*) FROM dialogue.reparse_progress'), $runs + 1, 'in one run');

# The server crashes in the middle.
sql('TRUNCATE log');
$other = background('CALL dialogue.reparse_all(5)');
$node->poll_query_until('postgres', 'SELECT EXISTS (SELECT FROM dialogue.reparse_progress WHERE finished IS NULL AND done > 20)');
$node->stop('immediate');
$other->finish;
$node->start;
like(sql($last), qr/^\d+\|200\|f$/, 'after a crash the run is there, unfinished');
sql('UPDATE wish SET pause = 0');
sql('CALL dialogue.reparse_all()');
is(sql($once), '200|200', 'and the next call reads what is left');
is(sql($facts), $before, 'the facts are those of before');

$node->stop('fast');
done_testing();
