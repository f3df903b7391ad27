# dialogue.english against pg_catalog.english over real releases: lexemes and positions are the same.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

if (!$ENV{CORPUS} || !-r $ENV{CORPUS})
{
	plan skip_all => 'no corpus in ../shared';
}

my $node = PostgreSQL::Test::Cluster->new('english');
$node->init;
$node->start;
$node->safe_psql('postgres', qq{
	CREATE EXTENSION dialogue;
	CREATE TABLE release (source text, published text, title text, body text);
	\\copy release from '$ENV{CORPUS}' csv header
});
is( $node->safe_psql('postgres', q{
		SELECT count(*) > 3000, count(*) FILTER (
			WHERE to_tsvector('dialogue.english', body) <> to_tsvector('pg_catalog.english', body))
		FROM release}),
	't|0',
	'every release has the same tsvector');
is( $node->safe_psql('postgres', q{
		SELECT count(*) FILTER (WHERE dialogue.lexemes(body) <> to_tsvector('pg_catalog.english', body)
			OR dialogue.lexemes(body)::text <> to_tsvector('pg_catalog.english', body)::text)
		FROM release}),
	'0',
	'and by lexemes()');
$node->stop;
done_testing();
