# Bounds of dialogue_bm25, by which searches leave postings unread: one that is too low makes a search lose rows
# without an error, so bm25_check must find it.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('primary');
$node->init;
$node->append_conf('postgresql.conf', "autovacuum = off\nignore_checksum_failure = on");
$node->start;

# Postings of 'cyber', more frequent in few rows, fill several pages; those of 'norms' a few blocks.
$node->safe_psql('postgres', q{
	CREATE EXTENSION dialogue;
	CREATE TABLE paper (doc tsvector);
	INSERT INTO paper SELECT to_tsvector('simple', repeat('cyber ', 1 + (i % 101 = 0)::int * 3) || repeat('x ', i % 17) ||
		CASE WHEN i % 50 = 0 THEN 'norms' ELSE '' END) FROM generate_series(1, 20000) i;
	CREATE INDEX paper_rank ON paper USING dialogue_bm25 (doc);
	DELETE FROM paper WHERE ctid = '(0,7)'});
$node->safe_psql('postgres', 'VACUUM (INDEX_CLEANUP on) paper; CHECKPOINT');
my $check = q{SELECT regexp_replace(fault, '^run \d+: lexeme \d+: ', '') FROM dialogue.bm25_check('paper_rank') fault};
is($node->safe_psql('postgres', $check), '', 'nothing is wrong');

# The blocks of the first page of postings, by where they stand in the file, with the flags of each.
my $file = $node->data_dir . '/' . $node->safe_psql('postgres', q{SELECT pg_relation_filepath('paper_rank')});
my $head = 24;
$node->stop;
my $whole = slurp_file($file);
my ($postings, $dictionary) = map
{
	my $kind = $_;
	(grep { unpack('C', substr($whole, $_ * 8192 + 8188, 1)) == $kind } 0 .. length($whole) / 8192 - 1)[0] * 8192
} 6, 5;
my @block;
for (my $at = $postings + $head + 4; $at < $postings + unpack('S', substr($whole, $postings + 12, 2));)
{
	my ($bytes, undef, $flags) = unpack('SCC', substr($whole, $at + 12, 4));
	push @block, $at if $flags & 8;
	$at += $bytes;
}
cmp_ok(scalar @block, '>', 2, 'the page has blocks with bounds');

# Overwrites so many bytes and gives what the check then says.
sub damaged
{
	my ($at, $bytes) = @_;
	my $changed = $whole;
	substr($changed, $at, length $bytes) = $bytes;
	open my $to, '>:raw', $file or die $!;
	print $to $changed;
	close $to;
	$node->start;
	my $said = $node->safe_psql('postgres', $check);
	$node->stop;
	return $said;
}
my $entry = $dictionary + $head + unpack('S', substr($whole, $dictionary + $head + 2, 2));
is(damaged($block[1] + 16, pack('S6', (0) x 6)), 'a bound of a block is below one of its postings', 'frequencies of a bound');
is(damaged($block[1] + 16, pack('S6', (0x42c8) x 6)), 'a bound of a block is below one of its postings', 'lengths of a bound');
is(damaged($block[1] + 4, pack('L', unpack('L', substr($whole, $block[1] + 4, 4)) - 1)), 'a block does not end with the document that it says', 'the end of a block');
is(damaged($postings + $head, pack('L', 5)), 'a page does not end with the document that it says', 'the end of a page');
is(damaged($entry + 24, pack('f', 0.5)), 'the bound in the dictionary is below a posting', 'the most frequent use of a lexeme');
is(damaged($entry + 28, pack('f', 1000)), 'the bound in the dictionary is below a posting', 'the shortest document with a lexeme');
is(damaged(0, ''), '', 'and nothing is wrong when the bytes are back');
done_testing();
