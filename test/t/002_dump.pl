# pg_dump and restore bring everything back: statements, facts, an analyst's edits, a user's words.
use strict;
use warnings;
use FindBin;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('dump');
$node->init;
$node->start;
my $bin = $node->config_data('--bindir');

# All that the tables hold, one row after the other; the rows' order in the files does not count.
my $tables = q{statement dialogue host participant session act commitment citation acronym correction copied};
my $lexicon = q{party_info party_name verb verb_form topic topic_label term topic_cue organisation_cue instrument_cue cue sense subject subject_cue series_alias};

sub content
{
	my ($database, @names) = @_;
	my %content;
	for my $name (@names)
	{
		$content{$name} = $node->safe_psql($database,
			"SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE \"C\"), '') FROM dialogue.\"$name\" t");
	}
	return \%content;
}

$node->safe_psql('postgres', "CREATE DATABASE $_") for qw(old new);
$node->safe_psql('old', q{
	CREATE EXTENSION dialogue;
	-- words of a user's own
	INSERT INTO dialogue.party_info (party, kind, name) VALUES ('PANGEA', 'organisation', 'Union of Pangea');
	INSERT INTO dialogue.party_name (name, party, kind, language) VALUES ('Pangean', 'PANGEA', 'adjective', 'en');
	INSERT INTO dialogue.topic (topic, label) VALUES ('seabed', 'Seabed cables');
	INSERT INTO dialogue.topic_cue (cue, topic, language) VALUES ('seabed cables', 'seabed', 'en');
	INSERT INTO dialogue.sense (word, sense, weight) VALUES ('seabed', 'sea', 1);
	INSERT INTO dialogue.subject (subject, broader) VALUES ('seabed-cables', 'technology');
	INSERT INTO dialogue.subject_cue (cue, subject) VALUES ('seabed cables', 'seabed-cables');
	INSERT INTO dialogue.topic_label (topic, language, label) VALUES ('seabed', 'fr', 'Câbles du fond des mers');
	INSERT INTO dialogue.term (term, language, topic, english) VALUES ('海床电缆', 'zh', 'seabed', 'seabed cables');
	INSERT INTO dialogue.organisation_cue (cue, kind) VALUES ('Chancery', 'head');
	INSERT INTO dialogue.series_alias (alias, series_key) VALUES ('the Pangean talks', 'PANGEA-US');});
$node->safe_psql('old',
	"\\copy dialogue.statement (source, published, title, body) from program 'sh $FindBin::Bin/../statements/csv' csv header");
# an analyst's hand: one row edited, one of his own
$node->safe_psql('old', q{
	UPDATE dialogue.commitment SET due = '2031', renewed = true
	WHERE (statement_id, seq) = (SELECT statement_id, seq FROM dialogue.commitment ORDER BY 1, 2 LIMIT 1);
	INSERT INTO dialogue.participant (statement_id, seq, party, person, role, origin)
	SELECT id, 1000, 'JP', 'Note Taker', 'observer', 'curated' FROM dialogue.statement ORDER BY id LIMIT 1;});
is($node->safe_psql('old', q{SELECT origin FROM dialogue.commitment WHERE due::text = '2031'}), 'curated',
	'an edited row is curated');

for my $format ('plain', 'custom')
{
	my $file = $node->basedir . "/old.$format";
	$node->command_ok([ "$bin/pg_dump", "--format=$format", '-f', $file, $node->connstr('old') ], "$format: dumps");
	$node->safe_psql('postgres', 'DROP DATABASE new');
	$node->safe_psql('postgres', 'CREATE DATABASE new');
	$node->command_ok(
		$format eq 'plain'
		? [ "$bin/psql", '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('new'), '-f', $file ]
		: [ "$bin/pg_restore", '--exit-on-error', '-d', $node->connstr('new'), $file ],
		"$format: restores");
	for my $name (split ' ', "$tables $lexicon")
	{
		my ($old, $new) = map { content($_, $name)->{$name} } qw(old new);
		ok($old eq $new, "$format: $name is the same")
		  or diag(substr($old, 0, 500), "\n---\n", substr($new, 0, 500));
	}
}

# The new database goes on where the old one stood: fresh ids, fresh facts, the user's words known.
is($node->safe_psql('new', q{
	INSERT INTO dialogue.statement (body) VALUES
	('The first United States-Pangean Dialogue was held in Tokyo on 5 May 2030. The two sides agreed to protect seabed cables.');
	SELECT topics FROM dialogue.commitment WHERE statement_id = (SELECT max(id) FROM dialogue.statement)}),
	'{seabed}', 'the restored database reads on with the words of its user');
is($node->safe_psql('new', q{SELECT bool_and(builtin), count(*) > 100 FROM dialogue.party_name WHERE party::text <> 'PANGEA'}),
	't|t', 'the rows that come with the extension came from the extension');

# A re-reading after the restore replaces what was parsed and keeps what was curated.
$node->safe_psql('new', 'CALL dialogue.reparse_all()');
is($node->safe_psql('new', q{SELECT
	(SELECT count(*) FROM dialogue.commitment WHERE origin = 'curated' AND due::text = '2031'),
	(SELECT count(*) FROM dialogue.participant WHERE origin = 'curated' AND person = 'Note Taker')}), '1|1',
	'curated rows survive a re-reading');

$node->stop('fast');
done_testing();
