# COPY fills the tables of facts: all rows of a file or none, for a loader who may do nothing but insert.
use strict;
use warnings;
use FindBin;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('copy');
$node->init;
$node->append_conf('postgresql.conf', 'log_statement = none');
$node->start;
$node->safe_psql('postgres', q{
	CREATE EXTENSION dialogue;
	CREATE ROLE loader LOGIN;
	GRANT USAGE ON SCHEMA dialogue TO loader;
	GRANT INSERT ON dialogue.statement TO loader;
	CREATE ROLE stranger LOGIN;});

sub value { return $node->safe_psql('postgres', shift); }

sub copy_from
{
	my ($role, $what) = @_;
	return $node->psql('postgres',
		"\\copy dialogue.statement (source, published, title, body) from $what csv header",
		extra_params => [ '-U', $role ]);
}

sub file_with
{
	my ($name, $content) = @_;
	my $path = $node->basedir . "/$name";
	append_to_file($path, $content);
	return "'$path'";
}

# The sample statements, loaded by a role that may only insert.
my $samples = "program 'sh $FindBin::Bin/../statements/csv'";
my ($status, $out, $err) = copy_from('loader', $samples);
is($err, '', 'a loader with INSERT alone copies the samples');
is(value('SELECT count(*) FROM dialogue.statement'), 13, 'all thirteen are there');
cmp_ok(value('SELECT count(*) FROM dialogue.dialogue'), '>=', 13, 'each reports its dialogue');
cmp_ok(value('SELECT count(*) FROM dialogue.commitment'), '>', 20, 'commitments were read');
is(value(q{SELECT count(*) FROM dialogue.act a JOIN dialogue.statement s ON s.id = a.statement_id
	WHERE substr(s.body, lower(a.span), upper(a.span) - lower(a.span)) = ''
	OR upper(a.span) > length(s.body) + 1}), 0, 'every act lies within its text');

($status, $out, $err) = $node->psql('postgres', 'SELECT count(*) FROM dialogue.act',
	extra_params => [ '-U', 'loader' ]);
like($err, qr/permission denied/, 'the same loader may read nothing');
($status, $out, $err) = copy_from('stranger', $samples);
like($err, qr/permission denied/, 'and a stranger may not even load');

# A file that goes wrong half way leaves nothing: not its good rows, not their facts.
my $acts = value('SELECT count(*) FROM dialogue.act');
for my $case (
	[ 'an impossible date', qr/date\/time field value out of range: "2024-02-31"/,
		qq{s,p,t,b\na,2024-01-19,t,"The two sides agreed to meet."\nb,2024-02-31,t,"Both sides agreed to meet."\n} ],
	[ 'a word for a date', qr/invalid input syntax for type date: "yesterday-ish"/,
		qq{s,p,t,b\na,2024-01-19,t,"The two sides agreed to meet."\nb,yesterday-ish,t,"Text."\n} ],
	[ 'no body', qr/null value in column "body"/,
		qq{s,p,t,b\na,2024-01-19,t,"The two sides agreed to meet."\nb,2024-01-20,t,\n} ],
	[ 'a column too few', qr/missing data for column "body"/,
		qq{s,p,t,b\na,2024-01-19,t,"The two sides agreed to meet."\nb,2024-01-20,t\n} ],
	[ 'broken UTF-8', qr/invalid byte sequence for encoding "UTF8"/,
		qq{s,p,t,b\na,2024-01-19,t,"The two sides agreed to meet."\nb,2024-01-20,t,"\xc3("\n} ])
{
	my ($name, $message, $content) = @$case;
	($status, $out, $err) = copy_from('loader', file_with("$name.csv", $content));
	like($err, $message, "$name stops the COPY");
	is(value('SELECT count(*) FROM dialogue.statement'), 13, "$name: no statement stays");
	is(value('SELECT count(*) FROM dialogue.act'), $acts, "$name: no act stays");
}

# One source may come twice: archives repeat.
copy_from('loader', $samples);
is(value('SELECT count(*), count(DISTINCT fingerprint) FROM dialogue.statement'), '26|13',
	'the same file again gives rows of their own with the same fingerprints');
is(value('SELECT count(*) FROM dialogue.act'), 2 * $acts, 'and the same facts again');

# What is deleted takes its facts along.
value('DELETE FROM dialogue.statement');
is(value(q{SELECT (SELECT count(*) FROM dialogue.dialogue) + (SELECT count(*) FROM dialogue.participant)
	+ (SELECT count(*) FROM dialogue.act) + (SELECT count(*) FROM dialogue.commitment)}), 0,
	'deleting the statements deletes their facts');

SKIP:
{
	my $corpus = $ENV{CORPUS} // '';
	skip 'no corpus of real releases beside this tree', 2 unless -r $corpus;
	($status, $out, $err) = copy_from('loader', "'$corpus'");
	is($err, '', 'the corpus loads in one go');
	is(value('SELECT count(*), count(*) - count(DISTINCT source) FROM dialogue.statement'), '3919|1',
		'3,919 rows, of which one source occurs twice');
}

$node->stop('fast');
done_testing();
