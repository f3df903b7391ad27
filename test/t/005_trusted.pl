# A trusted extension: who may create objects in a database may install it, and owns all that holds data.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('trusted');
$node->init;
$node->start;
$node->safe_psql('postgres', q{
	CREATE ROLE analyst LOGIN;
	CREATE ROLE reader LOGIN;
	GRANT CREATE ON DATABASE postgres TO analyst;});

sub as
{
	my ($role, $sql) = @_;
	my ($status, $out, $err) = $node->psql('postgres', $sql, extra_params => [ '-U', $role ]);
	return $status == 0 ? $out : $err;
}

like(as('reader', 'CREATE EXTENSION dialogue'), qr/permission denied/, 'without CREATE on the database there is no installing');
is(as('analyst', 'CREATE EXTENSION dialogue'), '', 'with it, it takes no superuser');
is(as('analyst', q{INSERT INTO dialogue.statement (published, body)
	VALUES ('2021-06-20', 'The 3rd Norway-Japan Cyber Dialogue was held in Oslo on 15 June 2021. They agreed to share information.')}),
	'', 'the installing user loads');
is(as('analyst', 'SELECT content FROM dialogue.commitment'), 'share information', 'and reads the facts');
for my $view (qw(series round bi_statements bi_commitments bi_rounds bi_series))
{
	is(as('analyst', "SELECT count(*) FROM dialogue.$view"), 1, "and the view $view");
}
is(as('analyst', 'SELECT content FROM dialogue.search($$information$$)'), 'share information', 'and searches');
is(as('analyst', 'CALL dialogue.reparse_all()'), '', 'and reads again');

like(as('reader', 'SELECT count(*) FROM dialogue.round'), qr/permission denied/, 'others see nothing');
is(as('analyst', q{GRANT USAGE ON SCHEMA dialogue TO reader; GRANT SELECT ON ALL TABLES IN SCHEMA dialogue TO reader}),
	'', 'until the owner lets them');
is(as('reader', 'SELECT count(*) FROM dialogue.round'), 1, 'then they do');
like(as('reader', q{INSERT INTO dialogue.statement (body) VALUES ('x')}), qr/permission denied/, 'but change nothing');

is($node->safe_psql('postgres', q{SELECT count(*) FROM pg_proc WHERE pronamespace = 'dialogue'::regnamespace
	AND prosecdef AND proowner <> 'analyst'::regrole}), 0, 'what runs with its owner\'s rights has the installing user\'s');
is($node->safe_psql('postgres', q{SELECT string_agg(relname, ', ') FROM pg_class WHERE relnamespace = 'dialogue'::regnamespace
	AND relkind = 'r' AND relowner <> 'analyst'::regrole}), '', 'so have the tables, which a restore fills');
is(as('analyst', 'DROP EXTENSION dialogue'), '', 'and the installing user drops it');

done_testing();
