# Row security over a dump: policies on an extension's tables are not in it, so all is closed until they are written again.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('secured');
$node->init;
$node->start;
my $bin = $node->config_data('--bindir');

sub as
{
	my ($role, $database, $sql) = @_;
	my ($status, $out, $err) = $node->psql($database, $sql, extra_params => [ '-U', $role ]);
	return $status == 0 ? $out : $err;
}

# The extension belongs to somebody who is no superuser, as do all its tables.
$node->safe_psql('postgres', $_) for 'CREATE ROLE chief LOGIN', 'CREATE ROLE desk LOGIN', 'CREATE ROLE viewer LOGIN', 'CREATE ROLE loader LOGIN',
	'CREATE DATABASE old OWNER chief', 'CREATE DATABASE new OWNER chief';
is(as('chief', 'old', q{
	CREATE EXTENSION dialogue;
	INSERT INTO dialogue.statement (publisher, published, body) VALUES
		('Norway', '2021-06-20', 'The 3rd Norway-Japan Cyber Dialogue was held in Oslo on 15 June 2021. It was held under the Chatham House Rule.'
			' The delegation of Norway was headed by Ms Kari Berg, Director. The two sides agreed to share information.'),
		('Peru', '2022-06-20', 'The 4th Norway-Japan Cyber Dialogue was held in Tokyo on 15 June 2022. They agreed to protect networks.');
	GRANT SELECT ON ALL TABLES IN SCHEMA dialogue TO desk;
	GRANT SELECT ON dialogue.bi_commitments, dialogue.bi_delegations TO viewer;
	GRANT SELECT (id) ON dialogue.statement TO viewer;
	GRANT INSERT ON dialogue.statement TO loader;
	SELECT dialogue.row_security(true);}), '', 'an owner who is no superuser makes the facts follow');
is(as('desk', 'old', 'SELECT count(*) FROM dialogue.act'), 0, 'without a policy nobody else sees anything');
my $policies = q{
	CREATE POLICY norway ON dialogue.statement FOR SELECT TO desk, viewer USING (publisher = 'Norway');
	CREATE POLICY loading ON dialogue.statement FOR INSERT TO loader WITH CHECK (true);};
is(as('chief', 'old', $policies), '', 'policies are written on statement only');

sub holds
{
	my ($database) = @_;
	is(as('chief', $database, 'SELECT count(*) FROM dialogue.commitment'), 2, "$database: the owner sees all");
	is(as('desk', $database, 'SELECT content FROM dialogue.commitment'), 'share information', "$database: a desk its statements' facts");
	is(as('desk', $database, 'SELECT content FROM dialogue.search($$agreed$$)'), 'share information', "$database: in a search too");
	is(as('desk', $database, 'SELECT ordinal FROM dialogue.round'), '3', "$database: in the rounds too");
	is(as('viewer', $database, 'SELECT content FROM dialogue.bi_commitments'), 'share information', "$database: the views alone show the same");
	is(as('viewer', $database, 'SELECT party, person FROM dialogue.bi_delegations'), 'NO|', "$database: but no names under the Chatham House Rule");
	is(as('desk', $database, 'SELECT party, person FROM dialogue.bi_delegations'), 'NO|Kari Berg', "$database: but to who may read the table");
}
holds('old');

# Whoever dumps what he does not see in full is told, as for any table.
$node->command_fails_like([ "$bin/pg_dump", '-U', 'desk', '-t', 'dialogue.commitment', '-f', '/dev/null', $node->connstr('old') ],
	qr/row-level security/, 'a role that policies bear on cannot dump without noticing');
my $file = $node->basedir . '/old.dump';
$node->command_ok([ "$bin/pg_dump", '-U', 'chief', '-Fc', '-f', $file, $node->connstr('old') ], 'the owner dumps');
$node->command_ok([ "$bin/pg_restore", '-U', 'chief', '--exit-on-error', '-d', $node->connstr('new'), $file ], 'and restores');

for my $table (qw(statement commitment round bi_commitments))
{
	is(as('desk', 'new', "SELECT count(*) FROM dialogue.$table"), 0, "then $table is closed");
}
is(as('chief', 'new', $policies), '', 'until the owner writes the policies again');
holds('new');

is(as('loader', 'new', q{INSERT INTO dialogue.statement (publisher, body) VALUES ('Norway', 'They agreed to train analysts.')}), '',
	'a loader who may only insert loads');
is(as('desk', 'new', q{SELECT count(*) FROM dialogue.commitment WHERE content = 'train analysts'}), 1, 'and the desk sees what it says');

$node->stop('fast');
done_testing();
