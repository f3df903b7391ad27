# Binary COPY gives the types' receive functions any bytes at all; what is no value is refused, and named.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('binary');
$node->init;
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION dialogue');
$node->safe_psql('postgres', "CREATE TABLE one_$_ (value dialogue.$_)") for qw(party partyset edtf corpus);

# A binary COPY file of one row with one field of these bytes; `claimed` is the length that it claims.
sub file_of
{
	my ($bytes, $claimed) = @_;
	my $path = $node->basedir . '/one.bin';
	open my $file, '>:raw', $path or die "$path: $!";
	print $file "PGCOPY\n\377\r\n\0", pack('N N', 0, 0), pack('n N', 1, $claimed // length $bytes), $bytes, pack('n', 0xffff);
	close $file;
	return $path;
}

sub copy_in
{
	my ($type, $path) = @_;
	$node->safe_psql('postgres', "TRUNCATE one_$type");
	my ($status, $out, $err) = $node->psql('postgres',
		"\\set VERBOSITY verbose\n\\copy one_$type from '$path' (format binary)", on_error_stop => 1);
	my ($state) = $err =~ /ERROR:\s+(\w{5}):/;
	return ($state // 'accepted', $err);
}

# What goes out comes back.
for my $case (
	[ 'party', 'JP' ], [ 'party', 'ASEAN' ], [ 'party', 'A2345678' ],
	[ 'partyset', '{}' ], [ 'partyset', '{GB,JP}' ], [ 'partyset', '{ASEAN,AU,CA,CN,IN,JP,KR,NZ,RU,US}' ],
	[ 'edtf', '2018-03-16' ], [ 'edtf', '2019-09-26/2019-09-27' ], [ 'edtf', 'XXXX-05-20' ], [ 'edtf', '2024-22' ])
{
	my ($type, $value) = @$case;
	my $path = $node->basedir . '/out.bin';
	$node->safe_psql('postgres', "\\copy (SELECT '$value'::dialogue.$type) to '$path' (format binary)");
	my ($state, $err) = copy_in($type, $path);
	is($state . ' ' . $node->safe_psql('postgres', "SELECT value FROM one_$type"), "accepted $value",
		"$type $value goes out and comes back");

	# Cut anywhere, or with a byte too many, it is refused or is another valid value; it never harms.
	my $file = slurp_file($path);
	my ($length) = unpack 'N', substr($file, 21, 4);
	my $bytes = substr($file, 25, $length);
	my @outcomes = map { (copy_in($type, file_of(substr($bytes, 0, $_))))[0] } 0 .. $length - 1;
	ok(!grep({ !/^(accepted|22P03|22P02|22007|22021|08P01)$/ } @outcomes), "$type $value cut short is refused")
	  or diag("@outcomes");
	is((copy_in($type, file_of("$bytes\0")))[0] =~ /^(22P03|22P02|22007|22021|08P01)$/ ? 'refused' : 'accepted', 'refused',
		"$type $value with a byte too many is refused");
}

# Bytes that are no value.
my @garbage = (
	[ 'nothing', '' ],
	[ 'zero bytes', "\0" x 8 ],
	[ 'ones', "\377" x 8 ],
	[ 'broken UTF-8', "\xc3\x28\xa0\xa1" ],
	[ 'a huge count', pack('N', 0x7fffffff) . 'JP' ],
	[ 'a negative count', pack('N', 0xffffffff) . 'JP' ],
	[ 'a count beyond any memory', pack('N', 0x40000000) ],
	[ 'noise', join '', map { chr(($_ * 7919 + 13) % 256) } 1 .. 999 ],
	[ 'a megabyte', 'A' x 1048576 ]);
for my $type (qw(party partyset edtf corpus))
{
	for my $case (@garbage)
	{
		my ($name, $bytes) = @$case;
		my ($state, $err) = copy_in($type, file_of($bytes));
		like($state, qr/^(22P03|22P02|22007|22021|08P01|54000)$/, "$type: $name is refused")
		  or diag(substr($err, 0, 300));
	}
	my ($state) = copy_in($type, file_of('JP', 1000));
	like($state, qr/^(22P03|22P04|08P01)$/, "$type: a field longer than its file is refused");
}

# A set out of order or with a code twice is either put in order or refused; it never breaks the order.
my ($state) = copy_in('partyset', file_of("JP\0\0\0\0\0\0GB\0\0\0\0\0\0"));
isnt($node->safe_psql('postgres', 'SELECT value::text FROM one_partyset'), '{JP,GB}',
	"a set in the wrong order is never taken as it is ($state)");
is($node->safe_psql('postgres', 'SELECT 1'), 1, 'the server is still there');

$node->stop('fast');
done_testing();
