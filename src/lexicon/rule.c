/*
 * rule.c: what a row may hold beyond what the core asks of it.
 *
 * The core refuses what it cannot use (core/lexrow.c); these rules refuse what
 * it would take and never find: misspelt kinds, months that are no numbers.
 * They are a table, since each says something about one column.
 */
#include "lexicon/lexicon.h"

typedef enum Shape
{
	ONE_OF,						/* one of the words in `allowed`, not null */
	SOME_TEXT,					/* not null, not empty */
	LANGUAGE,					/* ISO 639: two or three small letters, or null */
	ALPHA3,						/* three capitals, or null */
	SLUG,						/* small letters and digits in words joined by hyphens */
	NUMBER_OF_KIND,				/* of 1 to 4 digits where the column before is one of `allowed` */
	ROLES,						/* words of `allowed`, blanks between, where the column before is role */
	LANGUAGE_OF_KIND			/* of two letters where the kind, two columns before, is one of `allowed` */
} Shape;

static const struct
{
	LexTable	table;
	int			column;
	Shape		shape;
	const char *allowed;
	const char *detail;
	const char *hint;
}			rules[] = {
	{LEXTABLE_PARTY_INFO, 1, ONE_OF, "state territory historic organisation grouping",
	"A party is of one of five kinds.", "Allowed are state, territory, historic, organisation and grouping."},
	{LEXTABLE_PARTY_INFO, 2, SOME_TEXT, NULL, "A party has a name to show.", "Give its usual English name."},
	{LEXTABLE_PARTY_INFO, 3, ALPHA3, NULL, "The column holds an ISO 3166-1 alpha-3 code.",
	"Give three capital letters, or null for a party without one."},
	{LEXTABLE_PARTY_NAME, 2, ONE_OF,
	"official common short code institution adjective prefix demonym metonym capital city",
	"The kind tells how the name stands for the party.",
	"Allowed are official, common, short, code, institution, adjective, prefix, demonym, metonym, capital and city."},
	{LEXTABLE_PARTY_NAME, 3, LANGUAGE, NULL, "The column holds a language by ISO 639.",
	"Give two or three small letters, such as en, or null."},
	{LEXTABLE_VERB, 4, ONE_OF, "+ -", "A verb's polarity is a sign.", "Allowed are + and -."},
	{LEXTABLE_TOPIC, 0, SLUG, NULL, "A topic goes by a slug.",
	"Give small letters and digits, with single hyphens between words: supply-chain."},
	{LEXTABLE_TOPIC, 1, SOME_TEXT, NULL, "A topic has a label to show.", "Give a short English phrase."},
	{LEXTABLE_TOPIC_LABEL, 1, LANGUAGE, NULL, "The column holds a language by ISO 639.",
	"Give two or three small letters, such as fr."},
	{LEXTABLE_TOPIC_LABEL, 2, SOME_TEXT, NULL, "A label is what to show for the topic.", "Give a short phrase."},
	{LEXTABLE_TERM, 1, LANGUAGE, NULL, "The column holds a language by ISO 639.",
	"Give two or three small letters, such as fr."},
	{LEXTABLE_TOPIC_CUE, 1, SOME_TEXT, NULL, "A cue shows a topic.", "Give the slug of a row of table \"topic\"."},
	{LEXTABLE_TOPIC_CUE, 2, LANGUAGE, NULL, "The column holds a language by ISO 639.",
	"Give two or three small letters, such as en, or null."},
	{LEXTABLE_INSTRUMENT_CUE, 1, SOME_TEXT, NULL, "The kind is the noun that stands for all of its kind.",
	"Give a noun, such as agreement."},
	{LEXTABLE_CUE, 2, NUMBER_OF_KIND, "month weekday season ordinal number",
	"A month, weekday, season, ordinal or number is a cue for a number.",
	"Months are 1 to 12, weekdays 1 (Monday) to 7, seasons 21 (spring) to 24."},
	{LEXTABLE_CUE, 2, ROLES,
	"hold chair host organise founded represent has aux meet again next last arrange counterpart also aside about by matter "
	"purpose town venue continue talk conduct plain today ends beside",
	"A cue of the kind role tells what stands beside it.",
	"The comment of column \"dialogue.cue.value\" tells the roles; several are parted by blanks."},
	{LEXTABLE_CUE, 3, LANGUAGE_OF_KIND, "act role", "An act or a role is a cue in one language.",
	"Give two small letters, such as fr."},
	{LEXTABLE_CUE, 3, LANGUAGE, NULL, "The column holds a language by ISO 639.",
	"Give two or three small letters, such as en, or mul for several."},
};

/* Is the text one of the words of a list with blanks between? */
static bool
is_one_of(Slice text, const char *list)
{
	while (*list)
	{
		size_t		n = strcspn(list, " ");

		if (n == text.len && memcmp(list, text.data, n) == 0)
			return true;
		list += n + (list[n] == ' ');
	}
	return false;
}

/* Has the text between least and most bytes, all from first to last? */
static bool
is_run(Slice text, uint32 least, uint32 most, char first, char last)
{
	for (uint32 i = 0; i < text.len; i++)
		if (text.data[i] < first || text.data[i] > last)
			return false;
	return text.len >= least && text.len <= most;
}

/* Has the text words, blanks between, each one of a list? */
static bool
are_of(Slice text, const char *list)
{
	uint32		start = 0;

	for (uint32 i = 0; i <= text.len; i++)
		if (i == text.len || text.data[i] == ' ')
		{
			if (!is_one_of((Slice) {text.data + start, i - start}, list))
				return false;
			start = i + 1;
		}
	return true;
}

static bool
is_slug(Slice text)
{
	bool		joint = true;	/* at the start, or after a hyphen */

	for (uint32 i = 0; i < text.len; i++)
	{
		char		c = text.data[i];

		if (c == '-' ? joint : !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
			return false;
		joint = c == '-';
	}
	return !joint;
}

static bool
holds(int rule, const Slice *fields)
{
	const Slice *at = fields + rules[rule].column;
	Slice		field = *at;

	switch (rules[rule].shape)
	{
		case ONE_OF:
			return field.data && is_one_of(field, rules[rule].allowed);
		case SOME_TEXT:
			return field.len > 0;
		case LANGUAGE:
			return field.data == NULL || is_run(field, 2, 3, 'a', 'z');
		case ALPHA3:
			return field.data == NULL || is_run(field, 3, 3, 'A', 'Z');
		case SLUG:
			return field.data && is_slug(field);
		case NUMBER_OF_KIND:
			return !is_one_of(at[-1], rules[rule].allowed) || (field.data && is_run(field, 1, 4, '0', '9'));
		case ROLES:
			return !dlg_slice_is(at[-1], "role") || (field.data && are_of(field, rules[rule].allowed));
		case LANGUAGE_OF_KIND:
			return !is_one_of(at[-2], rules[rule].allowed) || is_run(field, 2, 2, 'a', 'z');
	}
	return true;
}

int
dlg_lexicon_broken_rule(LexTable table, const Slice *fields, const char **detail, const char **hint)
{
	for (int i = 0; i < (int) lengthof(rules); i++)
		if (rules[i].table == table && !holds(i, fields))
		{
			*detail = rules[i].detail;
			*hint = rules[i].hint;
			return rules[i].column;
		}
	return -1;
}
