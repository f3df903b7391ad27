# Queries, builds, inserts that merge, and vacuum on dialogue_bm25 that are cancelled: at once, and ever later until
# one comes to its end.  After each the index is sound and answers as the table does; nothing is left pinned.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('primary');
$node->init;
$node->append_conf('postgresql.conf', "autovacuum = off\nmaintenance_work_mem = '1MB'\nmax_parallel_maintenance_workers = 0");
$node->start;
$node->safe_psql('postgres', q{
	CREATE EXTENSION dialogue;
	CREATE TABLE paper (id serial PRIMARY KEY, doc tsvector);
	CREATE FUNCTION document(seed int) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
		SELECT to_tsvector('simple', string_agg('w' || (power((hashint4(seed * 100 + i) & 65535) / 65536.0, 3) * 300)::int, ' '))
		FROM generate_series(1, 20 + seed % 30) i
	$$;
	INSERT INTO paper (doc) SELECT document(i) FROM generate_series(1, 3000) i;
	CREATE INDEX paper_rank ON paper USING dialogue_bm25 (doc) WITH (tail_limit = 64)});

my $best = q{SELECT doc <@> 'w0 | w1 | w200' AS s FROM paper ORDER BY 1 LIMIT 50};
my $answers = "SET search_path = public, dialogue;
	SELECT md5(string_agg(s::text, ' ')) FROM ($best) x; SELECT count(*), sum(id) FROM paper WHERE doc @@ 'w1 <-> w2 | w250 & !w3'";
my $by_table = 'SET enable_indexscan = off; SET enable_bitmapscan = off';
my $by_index = 'SET enable_seqscan = off; SET enable_sort = off';

# Cancels a statement after 1, 2, 4, ... milliseconds; after each the same session ranks, and the index is looked through.
sub cancel_ever_later
{
	my ($name, $statement) = @_;
	my ($cancelled, $wrong) = (0, '');
	for (my $ms = 1;; $ms *= 2)
	{
		my ($status, $out, $err) = $node->psql('postgres',
			"SET search_path = public, dialogue; SET statement_timeout = $ms;\n$statement;\nSET statement_timeout = 0;\n$by_index; SELECT count(*) FROM ($best) x",
			on_error_stop => 0);
		$wrong .= "after $ms ms: $out $err\n" if $out !~ /^50$/m || ($err ne '' && $err !~ /^[^\n]*canceling statement due to statement timeout[^\n]*(\nCONTEXT:.*)?$/s);
		my $check = $node->safe_psql('postgres', q{SELECT dialogue.bm25_check('paper_rank')});
		my ($index, $table) = map { $node->safe_psql('postgres', "$_; $answers") } $by_index, $by_table;
		$wrong .= "after $ms ms: bm25_check: $check\n" if $check ne '';
		$wrong .= "after $ms ms: $index by the index, $table by the table\n" if $index ne $table;
		last if $err eq '';
		$cancelled++;
	}
	cmp_ok($cancelled, '>', 0, "$name: cancelled at least once");
	is($wrong, '', "$name: sound after each");
}

cancel_ever_later('queries', "$by_index; SELECT count(*) FROM generate_series(1, 10) i, LATERAL (SELECT id, doc <@> 'w0 | w1 | w5' FROM paper
	WHERE id <> i ORDER BY doc <@> 'w0 | w1 | w5') x");
cancel_ever_later('a build', 'CREATE INDEX again ON paper USING dialogue_bm25 (doc)');
cancel_ever_later('inserts that merge', 'INSERT INTO paper (doc) SELECT document(i) FROM generate_series(1, 3000) i');
$node->safe_psql('postgres', 'DELETE FROM paper WHERE id % 20 = 0');
cancel_ever_later('a vacuum that notes dead rows', 'VACUUM (INDEX_CLEANUP on) paper');
$node->safe_psql('postgres', 'DELETE FROM paper WHERE id % 3 = 0');
cancel_ever_later('a vacuum that writes segments anew', 'VACUUM (INDEX_CLEANUP on) paper');
cancel_ever_later('a check', q{SELECT bm25_check('paper_rank')});

# From another session, as users do it.
my $session = $node->background_psql('postgres', on_error_stop => 0);
$session->query_safe("SET search_path = public, dialogue; $by_index");
my $pid = $session->query_safe('SELECT pg_backend_pid()');
$session->{stdin} .= "SELECT count(*) FROM generate_series(1, 1000000) i, LATERAL ($best) x;\n";
$session->{run}->pump_nb;
$node->poll_query_until('postgres', "SELECT state = 'active' AND query LIKE '%LATERAL%' FROM pg_stat_activity WHERE pid = $pid");
is($node->safe_psql('postgres', "SELECT pg_cancel_backend($pid)"), 't', 'a query is cancelled by another session');
is($session->query("SELECT count(*) FROM ($best) x"), '50', 'and its session ranks on');
$session->quit;

$node->stop;
unlike(slurp_file($node->logfile), qr/leak|PANIC|TRAP|unexpected/, 'nothing is left pinned');
done_testing();
