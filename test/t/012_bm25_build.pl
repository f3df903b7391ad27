# A parallel build of dialogue_bm25 that is stopped: cancelled, a worker terminated, a worker killed.  Nothing is
# left of it, and the next one is whole.
use strict;
use warnings;
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('primary');
$node->init;
$node->append_conf('postgresql.conf', "autovacuum = off\nmaintenance_work_mem = '1MB'\nmax_parallel_maintenance_workers = 2");
$node->start;

# Documents that take their time to compute, so that each process has put something aside and none is done.
$node->safe_psql('postgres', q{
	CREATE EXTENSION dialogue;
	CREATE TABLE paper (id int, body text) WITH (parallel_workers = 2);
	INSERT INTO paper SELECT i, 'cyber ' || string_agg('w' || (i * k) % 997, ' ')
		FROM generate_series(1, 3000) i, generate_series(1, 60) k GROUP BY i;
	CREATE FUNCTION slow(body text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
	BEGIN
		PERFORM pg_sleep(0.02);
		RETURN to_tsvector('simple', body);
	END
	$$});

# Starts the slow build; gives it back with the processes of its workers, once there are two and a run is put aside.
sub start_build
{
	my $out = '';
	my $build = IPC::Run::start([ 'psql', '-XAtq', '-d', $node->connstr('postgres'), '-c',
		'CREATE INDEX paper_slow ON paper USING dialogue_bm25 (slow(body))' ], '>', \$out, '2>&1');
	$node->poll_query_until('postgres', q{SELECT count(*) = 2 FROM pg_stat_activity WHERE backend_type = 'parallel worker'});
	$node->poll_query_until('postgres', q{SELECT count(*) > 0 FROM pg_ls_dir('base/pgsql_tmp', true, false)});
	my ($worker, $leader) = split /\|/, $node->safe_psql('postgres',
		q{SELECT pid, leader_pid FROM pg_stat_activity WHERE backend_type = 'parallel worker' LIMIT 1});
	return ($build, \$out, $worker, $leader);
}

# Is nothing left, and is a build now as it should be?
sub recovered
{
	my ($name) = @_;
	$node->poll_query_until('postgres', q{SELECT count(*) = 0 FROM pg_stat_activity WHERE backend_type = 'parallel worker'});
	is($node->safe_psql('postgres', q{SELECT count(*) FROM pg_ls_dir('base/pgsql_tmp', true, false); SELECT to_regclass('paper_slow')}), "0\n", "$name: nothing is left");
	is($node->safe_psql('postgres', q{CREATE INDEX paper_rank ON paper USING dialogue_bm25 (to_tsvector('simple', body));
		SELECT dialogue.bm25_check('paper_rank'); SET enable_seqscan = off;
		SELECT count(*) FROM paper WHERE to_tsvector('simple', body) @@ 'cyber'; DROP INDEX paper_rank}), '3000', "$name: the next build is whole");
}

# The leader is cancelled; while it worked the view told how far it was.
my ($build, $out, $worker, $leader) = start_build();
like($node->safe_psql('postgres', q{SELECT phase, blocks_total = pg_relation_size('paper') / 8192, blocks_done BETWEEN 0 AND blocks_total
	FROM pg_stat_progress_create_index}), qr/^building index: collecting postings\|t\|t$/, 'progress of a parallel build');
$node->safe_psql('postgres', "SELECT pg_cancel_backend($leader)");
$build->finish;
like($$out, qr/canceling statement due to user request/, 'a cancelled build says so');
recovered('cancelled');

# A worker is terminated: the leader hears of it.
($build, $out, $worker, $leader) = start_build();
$node->safe_psql('postgres', "SELECT pg_terminate_backend($worker)");
$build->finish;
like($$out, qr/ERROR:  terminating|FATAL:  terminating|lost connection to parallel worker/, 'the end of a worker ends the build');
recovered('a worker terminated');

# A worker is killed: the server goes through its recovery.
($build, $out, $worker, $leader) = start_build();
kill 'KILL', $worker;
$build->finish;
$node->stop('immediate', fail_ok => 1);
$node->start;
recovered('a worker killed');
done_testing();
