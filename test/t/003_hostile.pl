# Any text that the server can store is read, in linear time, and the reading can be cancelled.
#
# No figure of time is tested: a size that only a linear reader survives within
# the tests' patience, and a statement_timeout that must be met, stand for it.
use strict;
use warnings;
use utf8;
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(time);

my $node = PostgreSQL::Test::Cluster->new('hostile');
$node->init;
$node->append_conf('postgresql.conf', "log_statement = none\nlog_min_error_statement = panic");
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION dialogue');

# Runs a query; a pair of its answer and its error, each with the rest of the world cut off.
sub ask
{
	my ($query) = @_;
	my ($status, $out, $err) = $node->psql('postgres', $query, timeout => 400);
	return ($out, substr($err, 0, 300));
}

my $nothing = q{
	jsonb_array_length(j->'acts'), jsonb_array_length(j->'commitments'), jsonb_array_length(j->'participants'),
	j->'dialogue' IS NOT DISTINCT FROM 'null'};

# Texts that say nothing: they are read to the end and yield no fact.
for my $case (
	[ 'an empty body', q{''} ],
	[ 'one letter', q{'x'} ],
	[ 'one bracket', q{'('} ],
	[ 'white space', q{E' \t\r\n\f\v '} ],
	[ 'control characters', q{(SELECT string_agg(chr(c), '') FROM generate_series(1, 31) c)} ],
	[ 'the last code point', q{repeat(U&'\+10FFFF', 1000)} ],
	[ 'noncharacters and marks', q{repeat(U&'\FEFF\200F\202E\0301\FFFE', 1000)} ],
	[ 'Korean', q{repeat('사이버 공간은 모두의 것이다. 안전한 이용이 중요하다. ', 200)} ],
	[ 'Arabic', q{repeat('عقد الحوار السيبراني في القاهرة. ', 200)} ],
	[ 'emoji', q{repeat('🤝🏽🇺🇸🇰🇷👩‍👩‍👧‍👦 ', 500)} ],
	[ 'digits', q{repeat('1234567890 ', 10000)} ],
	[ 'numbered nothing', q{repeat(E'1.\n(a)\n- \n', 10000)} ],
	[ 'quotes', q{repeat('"''“”‘’', 10000)} ])
{
	my ($name, $body) = @$case;
	my ($out, $err) = ask("SELECT $nothing FROM dialogue.parse($body) j");
	is("$out$err", '0|0|0|t', "$name yields nothing");
}

# A hundred megabytes of one thing: the time has to be linear for this to end.
for my $case (
	[ 'brackets', q{repeat('(', 100000000)} ],
	[ 'one word without end', q{repeat('a', 100000000)} ],
	[ 'the article', q{repeat('the ', 25000000)} ])
{
	my ($name, $body) = @$case;
	my ($out, $err) = ask("SELECT $nothing FROM dialogue.parse($body) j");
	is("$out$err", '0|0|0|t', "100 MB of $name yields nothing");
}

# What brings a careless reader to quadratic time: each for itself, a megabyte or more of it.
for my $case (
	[ 'verbs', q{'The two sides ' || repeat('agreed to ', 100000)} ],
	[ 'names', q{repeat('Ministry of ', 100000)} ],
	[ 'acronyms', q{repeat('Ministry of Foreign Affairs (MOFA), ', 50000)} ],
	[ 'parties', q{'The dialogue was held by ' || repeat('Japan and Korea and ', 50000)} ],
	[ 'dates', q{repeat('26-27 September 2019, ', 50000)} ],
	[ 'bullets', q{'The two sides agreed:' || repeat(E'\n- to promote peace;', 50000)} ],
	[ 'headings', q{repeat(E'Session 1: What? \n', 50000)} ],
	[ 'sentences', q{repeat('Japan committed to protect networks. ', 30000)} ],
	[ 'conjunctions', q{'The two sides agreed to meet' || repeat(' and to meet', 80000)} ])
{
	my ($name, $body) = @$case;
	my ($out, $err) = ask("SELECT jsonb_typeof(dialogue.parse($body))");
	is("$out$err", 'object', "no end of $name is read");
}

# The same through the table: loaded, measured, deleted.
my ($out, $err) = ask(q{
	INSERT INTO dialogue.statement (body) VALUES ('('), (''), (repeat('(', 10000000)), (E'\u200b'), ('👍');
	SELECT count(*), count(language), max(length(body)) FROM dialogue.statement;});
is("$out$err", '5|0|10000000', 'hostile rows are stored as they are, their language unknown');
($out, $err) = ask('DELETE FROM dialogue.statement; SELECT count(*) FROM dialogue.act');
is("$out$err", '0', 'and can be deleted');

# A reading is cancelled at once, wherever it stands.
for my $case (
	[ 'brackets', q{repeat('(', 100000000)} ],
	[ 'words', q{repeat('Japan will promote peace. ', 2000000)} ],
	[ 'one paragraph', q{repeat('and the Ministry of Foreign Affairs ', 2000000)} ])
{
	my ($name, $body) = @$case;
	my $start = time;
	($out, $err) = ask("SET statement_timeout = '2s'; SELECT length(dialogue.parse($body)::text) < 0;");
	# a machine may be fast enough to have done with it; then nothing needed cancelling
	ok($err =~ /canceling statement due to statement timeout/ || time - $start < 2.5, "a reading of $name can be cancelled")
	  or diag("after " . (time - $start) . " s: $out$err");
	cmp_ok(time - $start, '<', 10, "and $name let go of it");
}

# Another session's cancel is answered as well; the session goes on.
my $script = $node->basedir . '/reader.sql';
append_to_file($script, "SELECT length(dialogue.parse(repeat('Japan will promote peace. ', 20000000))::text);\nSELECT 'alive';\n");
my ($said, $complained) = ('', '');
my $reader = IPC::Run::start(
	[ 'psql', '-XAtq', '-d', $node->connstr('postgres') . " application_name=reader" ],
	'<', $script, '>', \$said, '2>', \$complained);
my $reading = "FROM pg_stat_activity WHERE application_name = 'reader' AND state = 'active' AND query ~ 'parse'";
$node->poll_query_until('postgres', "SELECT count(*) = 1 $reading");
$node->safe_psql('postgres', "SELECT pg_cancel_backend(pid) $reading");
$reader->finish;
like($complained, qr/canceling statement due to user request/, 'a reading is cancelled from outside');
is($said, "alive\n", 'and its session goes on');

$node->stop('fast');
done_testing();
