# The index dialogue_bm25 lives through crashes, on a standby and with damaged pages: it answers as the table
# does, or says what is wrong with it.
use strict;
use warnings;
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $documents = q{
	CREATE EXTENSION dialogue;
	CREATE TABLE paper (id serial PRIMARY KEY, doc tsvector);
	CREATE FUNCTION document(seed int) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
		SELECT CASE WHEN seed % 50 > 0 THEN to_tsvector('simple', string_agg(
			'w' || (power((hashint4(seed * 100 + i) & 65535) / 65536.0, 3) * 300)::int, ' ')) END
		FROM generate_series(1, 20 + seed % 30) i
	$$;
	INSERT INTO paper (doc) SELECT document(i) FROM generate_series(1, 3000) i;};
my $small_tail = 'WITH (tail_limit = 64)';

# What the index gives for some queries, each with all scores and the rows' sum; what the table gives, as well.
my $condition = q{doc @@ 'w1 | w250 & !w3'};
sub ranks
{
	my ($node, $settings) = @_;
	return $node->safe_psql('postgres', "SET search_path = public, dialogue; $settings; " . join ' ',
		map { "SELECT count(*), md5(string_agg(s::text, ' ')) FROM (SELECT doc <\@> '$_' AS s FROM paper ORDER BY 1) x;
			SELECT count(*), sum(id) FROM paper WHERE $condition;" } 'w0 | w1 | w200', 'w17');
}
my $by_index = 'SET enable_seqscan = off; SET enable_sort = off';
my $by_table = 'SET enable_indexscan = off; SET enable_bitmapscan = off';

# Is the index sound, and does it answer as the table does?
sub sound
{
	my ($node, $name) = @_;
	is($node->safe_psql('postgres', q{SELECT dialogue.bm25_check('paper_rank')}), '', "$name: nothing is wrong");
	is(ranks($node, $by_index), ranks($node, $by_table), "$name: the index answers as the table does");
}

# Starts a script that runs until the server is gone.
sub start_script
{
	my ($node, $script) = @_;
	my $file = $node->basedir . '/script.sql';
	unlink $file;
	append_to_file($file, $script);
	return IPC::Run::start([ 'psql', '-XAtq', '-d', $node->connstr('postgres'), '-f', $file ], '>', "$file.out", '2>&1');
}

my $node = PostgreSQL::Test::Cluster->new('primary');
$node->init(allows_streaming => 1);
$node->append_conf('postgresql.conf', "autovacuum = off\nwal_consistency_checking = 'generic'\nmax_wal_size = 4GB");
$node->start;
$node->safe_psql('postgres', $documents);

# A server that is killed while it builds leaves no index, or a whole one.
my $build = start_script($node, "SET maintenance_work_mem = '1MB';\n" .
	"CREATE INDEX paper_rank ON paper USING dialogue_bm25 (doc) $small_tail;\nDROP INDEX paper_rank;\n" x 500);
$node->poll_query_until('postgres', q{SELECT count(*) > 0 FROM pg_stat_progress_create_index});
$node->stop('immediate');
$build->finish;
$node->start;
$node->safe_psql('postgres', "CREATE INDEX IF NOT EXISTS paper_rank ON paper USING dialogue_bm25 (doc) $small_tail");
sound($node, 'killed while building');

# Killed while rows come in one by one, so that the tail is sorted in and segments merged all the time.
my $insert = q{DO $$ BEGIN FOR i IN 1..1000000 LOOP
	INSERT INTO paper (doc) SELECT document(i * 7); IF i % 100 = 0 THEN COMMIT; END IF; END LOOP; END $$};
for my $round (1 .. 2)
{
	my $rows = $node->safe_psql('postgres', 'SELECT count(*) FROM paper');
	my $writer = start_script($node, $insert);
	$node->poll_query_until('postgres', "SELECT count(*) > $rows + 1500 FROM paper");
	$node->stop('immediate');
	$writer->finish;
	$node->start;
	sound($node, "killed while inserting, round $round");
}

# Killed while VACUUM takes out many rows, of which each round leaves new ones.
my $vacuum = start_script($node, "UPDATE paper SET doc = doc WHERE id % 2 = 0;\nVACUUM paper;\n" x 1000);
$node->poll_query_until('postgres', q{SELECT count(*) > 0 FROM pg_stat_progress_vacuum});
$node->stop('immediate');
$vacuum->finish;
$node->start;
sound($node, 'killed in VACUUM');
$node->safe_psql('postgres', 'VACUUM paper');
sound($node, 'vacuumed');

# Killed while VACUUM notes few dead rows at a time, so that the runs which name them take each other's place.
for my $round (1 .. 2)
{
	my $few = start_script($node, join '', map { "DELETE FROM paper WHERE id % 211 = $_ + 100 * $round;\nVACUUM (INDEX_CLEANUP on) paper;\n" } 1 .. 100);
	my $gone = 'SELECT count(*) FROM paper WHERE id % 211 BETWEEN 1 + 100 * ' . $round . ' AND 20 + 100 * ' . $round;
	$node->poll_query_until('postgres', "SELECT ($gone) = 0");
	$node->stop('immediate');
	$few->finish;
	$node->start;
	sound($node, "killed while few rows are taken out, round $round");
}

# Pages are used again, also where each statement retires more runs than the meta page has room for: rounds of updates
# with VACUUM let the index grow to a size and no further.
my @size;
for my $round (1 .. 16)
{
	$node->safe_psql('postgres', 'UPDATE paper SET doc = document(id + ' . $round . ') WHERE id % 2 = 0');
	$node->safe_psql('postgres', 'VACUUM paper');
	push @size, $node->safe_psql('postgres', q{SELECT pg_relation_size('paper_rank')});
}
cmp_ok($size[-1], '<=', $size[4] * 1.05, 'pages are used again') or diag("@size");

# Concurrent builds see what a writer does meanwhile, with workers as well.
$node->safe_psql('postgres', 'ALTER TABLE paper SET (parallel_workers = 2)');
my $writer = start_script($node, $insert);
for my $statement ("CREATE INDEX CONCURRENTLY paper_other ON paper USING dialogue_bm25 (doc) $small_tail",
	'DROP INDEX CONCURRENTLY paper_other', 'REINDEX INDEX CONCURRENTLY paper_rank')
{
	$node->safe_psql('postgres', $statement);
	is($node->safe_psql('postgres', q{SELECT dialogue.bm25_check(indexrelid) FROM pg_index
		WHERE indexrelid::regclass::text ~ '^paper_(rank|other)$'}), '', "$statement while rows come in");
}
$node->safe_psql('postgres', q{SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity WHERE query ~ '^DO'});
$writer->finish;
sound($node, 'built while rows came in');

# Inserting, searching and vacuuming side by side.
my %script = (
	insert => q{INSERT INTO paper (doc) SELECT document((random() * 1e6)::int); DELETE FROM paper WHERE id = (random() * 9000)::int;},
	search => q{SET enable_seqscan = off; SELECT id, doc OPERATOR(dialogue.<@>) 'w1 | w7' FROM paper ORDER BY doc OPERATOR(dialogue.<@>) 'w1 | w7' LIMIT 10;},
	vacuum => q{VACUUM paper;});
append_to_file($node->basedir . "/$_.sql", "$script{$_}\n") for keys %script;
my $base = $node->basedir;
$node->command_ok([ 'pgbench', '-n', '-c', '4', '-j', '1', '-t', '150', '-f', "$base/insert.sql\@12", '-f', "$base/search.sql\@6",
	'-f', "$base/vacuum.sql\@1", $node->connstr('postgres') ], 'inserts, searches and VACUUM side by side');
sound($node, 'after all that');

# A standby answers the same, replaying while pages are used again; once promoted it takes rows.
$node->backup('base');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($node, 'base', has_streaming => 1);
$standby->start;
$node->safe_psql('postgres', 'UPDATE paper SET doc = document(id + 77) WHERE id % 5 = 0; ') for 1 .. 3;
$node->safe_psql('postgres', 'VACUUM paper');
$node->wait_for_catchup($standby);
is(ranks($standby, $by_index), ranks($node, $by_table), 'the standby answers as the primary does');
sound($standby, 'on the standby');
$standby->promote;
$standby->safe_psql('postgres', q{INSERT INTO paper (doc) SELECT document(i) FROM generate_series(1, 2000) i});
$standby->safe_psql('postgres', 'VACUUM paper');
sound($standby, 'after promotion');
$standby->stop;

# An unlogged table's index is empty after a crash, and is used again.
$node->safe_psql('postgres', q{CREATE UNLOGGED TABLE draft AS SELECT * FROM paper LIMIT 500;
	CREATE INDEX draft_rank ON draft USING dialogue_bm25 (doc)});
$node->stop('immediate');
$node->start;
is($node->safe_psql('postgres', q{SET enable_seqscan = off; SET search_path = public, dialogue;
	SELECT count(*) FROM draft; INSERT INTO draft VALUES (1, 'w1:1'), (2, 'w2:1');
	SELECT id FROM draft ORDER BY doc <@> 'w2' LIMIT 1; SELECT bm25_check('draft_rank')}), "0\n2", 'an unlogged index after a crash');

# pg_dump brings options and all.
$node->safe_psql('postgres', 'CREATE DATABASE copy');
my $bin = $node->config_data('--bindir');
$node->command_ok([ 'sh', '-c', "'$bin/pg_dump' -d '" . $node->connstr('postgres') . "' | '$bin/psql' -Xq -v ON_ERROR_STOP=1 -d '" .
	$node->connstr('copy') . "'" ], 'dumps and restores');
is($node->safe_psql('copy', q{SELECT array_to_string(reloptions, ' ') FROM pg_class WHERE relname LIKE 'paper_rank%';
	SELECT dialogue.bm25_check('paper_rank')}), 'tail_limit=64', 'an index comes back from a dump');

# Damage.  Bytes of each kind of page are overwritten while the server is down; then each query and the check
# answer or raise data_corrupted, and the server goes on.
$node->safe_psql('postgres', q{DROP INDEX paper_rank; TRUNCATE paper; INSERT INTO paper (doc) SELECT document(i) FROM generate_series(1, 4000) i;
	CREATE INDEX paper_rank ON paper USING dialogue_bm25 (doc); DELETE FROM paper WHERE id % 9 = 3});
$node->safe_psql('postgres', 'VACUUM paper');
$node->safe_psql('postgres', 'INSERT INTO paper (doc) SELECT document(i) FROM generate_series(1, 300) i; CHECKPOINT');
my $file = $node->data_dir . '/' . $node->safe_psql('postgres', q{SELECT pg_relation_filepath('paper_rank')});
$node->stop;
my $whole = slurp_file($file);
my %block;
for (my $n = 0; $n * 8192 < length $whole; $n++)
{
	# the mark that closes a page: run, number, kind
	push @{ $block{ unpack('C', substr($whole, $n * 8192 + 8192 - 4, 1)) } }, $n;
}
is(join(' ', sort { $a <=> $b } keys %block), '1 2 3 4 5 6 7 8 9 10 11 12', 'pages of each kind');
my @kind = (qw(none meta tail root map dictionary postings positions scale lengths TIDs), 'dead rows', 'dead words');
srand(4711);
my ($told, $silent) = (0, 0);
for my $kind (1 .. 12)
{
	my $alive = 1;
	my $strange = '';
	for my $round (1 .. 4)
	{
		my $n = $block{$kind}[ int rand @{ $block{$kind} } ];
		my $bytes = $whole;
		# the first bytes of the content, some anywhere, all of it
		my ($at, $size) = @{ [ [ 24, 16 ], [ 24 + int rand 3000, 64 ], [ 24, 8152 ], [ 24 + 8 * int rand 40, 4 ] ]->[ $round - 1 ] };
		substr($bytes, $n * 8192 + $at, $size) = join '', map { chr($round == 4 ? 255 : int rand 256) } 1 .. $size;
		open my $to, '>:raw', $file or die $!;
		print $to $bytes;
		close $to;
		$node->start;
		for my $query (q{SELECT count(*) FROM dialogue.bm25_check('paper_rank') HAVING count(*) > 0},
			q{SELECT count(doc OPERATOR(dialogue.<@>) 'w1 | w200 | w9:*') FROM paper ORDER BY 1 LIMIT 1},
			q{SELECT max(s) FROM (SELECT doc OPERATOR(dialogue.<@>) 'w1 | w200 | w9:*' AS s FROM paper
				WHERE doc @@ 'w1:* <-> w2:* | w5' ORDER BY 1) x},
			q{SELECT count(*) FROM paper WHERE doc @@ 'w3 <-> w2 | !w4'},
			q{INSERT INTO paper (doc) SELECT document(i) FROM generate_series(1, 50) i}, 'VACUUM paper')
		{
			my ($status, $out, $err) = $node->psql('postgres', "\\set VERBOSITY verbose\nSET enable_seqscan = off; SET enable_sort = off; SET statement_timeout = '60s';\n$query",
				on_error_stop => 1);
			# of a TID only the table can say that it has no such block
			$strange .= "$query: $err" if $err =~ /ERROR: +(?! |XX001)/ && !($kind == 10 && $err =~ /58P01/);
			$alive &= $err !~ /server closed|terminated/;
			$told += $err ne '' || ($query =~ /check/ && $out ne '');
		}
		$alive &= $node->psql('postgres', 'SELECT 1') == 0;
		$node->stop('immediate') if !$alive;
		$node->stop if $alive;
		last if !$alive;
	}
	ok($alive, "the server outlives damage of pages of $kind[$kind]");
	is($strange, '', "which is told as data_corrupted");
}
cmp_ok($told, '>', 30, 'most of the damage is told');
done_testing();
