# The seed statements that lie beside this tree, loaded: the rounds of their series.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $seeds = $ENV{SEEDS} // '';
my @files = glob("$seeds/*.txt");
plan skip_all => 'no seed statements beside this tree' unless @files && -r $files[0];

my $node = PostgreSQL::Test::Cluster->new('rounds');
$node->init;
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION dialogue; ALTER DATABASE postgres SET search_path = dialogue, public');
for my $file (@files)
{
	my $body = slurp_file($file);
	my $tag = '$' . 'seed' . '$';
	$node->safe_psql('postgres', "INSERT INTO statement (body) VALUES ($tag$body$tag)");
}

sub rounds
{
	my $condition = shift;
	return $node->safe_psql('postgres', qq{
		SELECT ordinal, status, held, city FROM round
		WHERE parties = '$condition' ORDER BY ordinal});
}

# What was announced for a year that is past, and never reported, is overdue.
is(rounds('{KR,US}'), join("\n",
	'3|reported|2014-08-26|Seoul', '4|overdue|2015|Washington', '5|missing||', '6|missing||',
	'7|reported|2024-01-19|Seoul'), 'US and Korea: the third and seventh reported, the fourth announced, two missing');
is($node->safe_psql('postgres', q{
	SELECT count(DISTINCT series_key), count(DISTINCT series) FROM dialogue
	WHERE parties = '{KR,US}' AND relation = 'reports'}),
	'1|2', 'under one key, though the two statements name the series differently');
is($node->safe_psql('postgres', q{
	SELECT string_agg(ordinal || ' ' || status, ', ' ORDER BY ordinal) FROM round WHERE parties = '{CN,JP,KR}'}),
	'1 recalled, 2 recalled, 3 recalled, 4 reported, 5 overdue', 'China, Japan and Korea: three recalled, one reported, one announced');
is(rounds('{GB,JP}'), "4|reported|2018-03-16|London\n5|overdue|2019|Tokyo", 'UK and Japan: the fifth was to be in Tokyo');
is(rounds('{EU,KR}'), '|reported|2020-10-06/2020-10-07|', 'EU and Korea: one without a number');
is($node->safe_psql('postgres', q{SELECT count(*) FROM round WHERE jsonb_array_length(evidence) = 0 AND status <> 'missing'}),
	'0', 'every round but the missing has its evidence');

# Who hosts in turn, and what comes next.
is($node->safe_psql('postgres', q{
	SELECT hosts, hosting, expected_ordinal, expected_city, expected_inferred FROM series
	WHERE series_key = 'KR-US cyber policy consultations'}),
	'{KR,US,KR}|in turn|8|Washington|{ordinal,held,place}', 'after Seoul it is Washington\'s turn');

$node->stop('fast');
done_testing();
