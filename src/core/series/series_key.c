/*
 * series_key.c: the keys that names of series are known by.
 *
 * A key is made of the holders' codes in order of the alphabet, then the words
 * of the name in lower case: those before the noun, those after it, the noun.
 * Articles, small words, "bilateral", ordinals, years, bracketed acronyms and
 * the city of a summit are left out, words stand in one spelling and in the
 * singular, so that "Task Force on Energy" and "Energy Taskforce" agree.
 * Invariant: equal names have equal keys, whatever the case and the order of
 * the parties.
 */
#include "series_private.h"
#include "core/text/letters.h"

#include <string.h>

#define HOLDERS_MOST 4			/* a key names no more holders that the name itself does not */

static const char *const unsaid[] = {
	"the",    "of",      "on",         "for",       "and",       "in",         "to",
	"a",      "an",      "with",       "between",   "bilateral", "trilateral", "quadrilateral",
	"annual", "against", "concerning", "regarding", "meeting",   "joint",      "its",
	"their",  "s",       "virtual",    "standalone", NULL};

/* Words for meetings that keep their plural; of the others the singular counts. */
static const char *const plurals[] = {"consultations", "talks",         "negotiations",
									  "discussions",   "conversations", NULL};

/* Words that are no plurals, or that the singular would make another word of. */
static const char *const singulars[] = {"affairs", "americas", "arms",  "forces", "means",  "nations",
										"news",    "rights",   "series", "states", "always", NULL};

/* Ways of writing one word, or several by their first letters, as names of meetings do without saying so. */
static const struct
{
	const char *word;
	uint16_t	key;
	const char *usual;
}			spellings[] = {
	{DLG_WORD("defence"), "defense"}, {DLG_WORD("labour"), "labor"}, {DLG_WORD("centre"), "center"},
	{DLG_WORD("programme"), "program"}, {DLG_WORD("organisation"), "organization"},
	{DLG_WORD("taskforce"), "task force"}, {DLG_WORD("roundtable"), "round table"},
	{DLG_WORD("cet"), "critical emerging technology"}, {DLG_WORD("ict"), "information communication technology"},
	{DLG_WORD("ai"), "artificial intelligence"}};

/* Words that are written apart or as one. */
static const struct
{
	const char *first;
	const char *second;
	uint16_t	key;			/* of the second */
}			compounds[] = {
	{"cyber", DLG_WORD("security")}, {"cyber", DLG_WORD("space")}, {"cyber", DLG_WORD("crime")},
	{"counter", DLG_WORD("terrorism")}, {"counter", DLG_WORD("narcotics")}, {"stand", DLG_WORD("alone")},
	{"co", DLG_WORD("operation")}};

/* Meetings that whoever wants to may join: who holds them is not who took part. */
static const char *const open_formats[] = {"summit", "conference", "symposium", "workshop", "initiative", NULL};

/* A token in lower case without accents, and without what is no part of it, like soft hyphens. */
static Slice
fold(const Reader *reader, uint32_t i)
{
	const char *p = reader->text + reader->tokens[i].start;
	const char *end = reader->text + reader->tokens[i].end;
	char	   *out = dlg_alloc(reader->arena, (size_t) (end - p) * 2 + 4);
	uint32_t	n = 0;

	while (p < end && n < 64)
	{
		uint32_t	c;

		if (dlg_is_ascii_letter(*p))
		{
			out[n++] = *p++ | 0x20;
			continue;
		}
		c = dlg_decode(&p, end);
		if (dlg_class(c) != CHAR_IGNORED)
			n += (uint32_t) dlg_encode(dlg_plain(dlg_plain_mark(c)), out + n);
	}
	return (Slice) {out, n};
}

static bool
is_one_of(Slice word, const char *const *list)
{
	for (; *list; list++)
		if (dlg_slice_is(word, *list))
			return true;
	return false;
}

/* Is the word in a list of literals?  Its key tells for most that it is not. */
#define IS_LISTED(word, list) \
	(dlg_keys_have(KEYS_OF(list), dlg_slice_key(word)) && is_one_of((word), (list)))

/* The word as it stands in keys: in one spelling, in the singular. */
static Slice
key_word(const Reader *reader, Slice word)
{
	uint16_t	key = dlg_slice_key(word);

	for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++)
		if (spellings[i].key == key && dlg_slice_is(word, spellings[i].word))
			return (Slice) {spellings[i].usual, (uint32_t) strlen(spellings[i].usual)};
	if (word.len < 4 || !dlg_ends_in(word, "s") || dlg_ends_in(word, "ss") || dlg_ends_in(word, "us") ||
		dlg_ends_in(word, "is") || dlg_ends_in(word, "ics") || IS_LISTED(word, singulars) || IS_LISTED(word, plurals))
		return word;
	if (dlg_ends_in(word, "ies"))
		return DLG_JOIN(reader->arena, (Slice) {word.data, word.len - 3}, SLICE("y"));
	if (dlg_ends_in(word, "sses") || dlg_ends_in(word, "xes") || dlg_ends_in(word, "ches") || dlg_ends_in(word, "shes"))
		return (Slice) {word.data, word.len - 2};
	return (Slice) {word.data, word.len - 1};
}

/* The noun's form that stands in keys: some nouns of meetings keep or get their plural. */
static Slice
key_noun(const Reader *reader, Slice word)
{
	for (const char *const *p = plurals; *p; p++)
		if (strlen(*p) == word.len + 1 && memcmp(*p, word.data, word.len) == 0)
			return (Slice) {*p, word.len + 1};
	return key_word(reader, word);
}

/* Puts the word to the one before where both are a compound. */
static bool
compound(KeyWords *key, Slice word)
{
	Slice	   *last = key->nwords > 0 ? &key->words[key->nwords - 1] : NULL;
	uint16_t	second = dlg_slice_key(word);

	for (size_t i = 0; last && i < sizeof compounds / sizeof *compounds; i++)
		if (compounds[i].key == second && dlg_slice_is(word, compounds[i].second) &&
			dlg_slice_is(*last, compounds[i].first))
		{
			*last = dlg_format(key->reader->arena, "%s%s", compounds[i].first, compounds[i].second);
			key->nwords -= IS_LISTED(*last, unsaid);
			return true;
		}
	return false;
}

static void
add_word(KeyWords *key, Slice word, bool noun)
{
	if (word.len == 0 || (IS_LISTED(word, unsaid) && !(noun && dlg_slice_is(word, "meeting"))))
		return;
	if (noun && key->nnouns < KEY_WORDS)
		key->noun[key->nnouns++] = key_noun(key->reader, word);
	else if (!noun && !compound(key, word) && key->nwords < KEY_WORDS)
		key->words[key->nwords++] = key_word(key->reader, word);
}

/* The end of "in-person", "two-day" and the like at token i, which tell how one meeting was held; i where none is. */
static uint32_t
manner_end(const Reader *reader, uint32_t i)
{
	bool		hyphen = dlg_mark(reader, i + 1, '-') && i + 2 < reader->ntokens;

	return hyphen && ((dlg_is(reader, i, "in") && dlg_is(reader, i + 2, "person")) ||
					  dlg_is(reader, i + 2, "day")) ? i + 3 : i;
}

/* Do "in" or "at" and a name that is no subject ("in Cornwall") stand at token i? */
static bool
is_at_place(const Reader *reader, uint32_t i)
{
	return (dlg_is(reader, i, "in") || dlg_is(reader, i, "at")) && dlg_is_capital(reader, i + 1);
}

/* The words of one part of the name, from what no earlier part has; where they end. */
static uint32_t
add_part(KeyWords *key, const MeetingName *name, TokenRange part)
{
	const Reader *reader = key->reader;
	uint32_t	i = part.first;

	while (i < part.end)
	{
		uint32_t	end;
		PartyCode	party = dlg_holder_at(reader, i, &end);

		if (party && (end <= part.end || (end <= name->end && dlg_series_grouping(reader, i, end, party))))
		{
			char		code[9];

			if (i < name->noun_end || (name->noun_end == name->noun && key->nwords == 0))
				dlg_party_add(reader->arena, &key->parties, party);
			else if (!dlg_party_has(&name->parties, party))
				add_word(key, dlg_copy(reader->arena, code, (size_t) dlg_party_unpack(party, code)), false);
			i = end;
		}
		else if (key->cities && i < name->noun && dlg_city_at(reader, i, &end) && end <= name->noun)
			i = end;
		else if ((end = manner_end(reader, i)) > i && end <= part.end)
			i = end;
		else if (key->cities && i >= name->noun_end && i + 1 < part.end && is_at_place(reader, i))
			break;
		else if (dlg_mark(reader, i, '(') && i + 2 < part.end && dlg_mark(reader, i + 2, ')'))
		{
			key->bracket = fold(reader, i + 1);
			i += 3;
		}
		else if (dlg_is(reader, i, "track") && i + 1 < part.end &&
				 (key->track = dlg_track_at(reader, i)) != TRACK_UNKNOWN)
			i += 2 + dlg_mark(reader, i + 1, '-');
		else if (dlg_is(reader, i, "1.5"))
		{
			key->track = TRACK_1_5;
			i += 1 + dlg_mark(reader, i + 1, '-');
			i += i < part.end && dlg_is(reader, i, "track");
		}
		else
		{
			bool		plus = dlg_mark(reader, i, '+') && key->nwords > 0 && i + 1 < part.end;

			if (plus)
			{
				Slice	   *last = &key->words[key->nwords - 1];
				Slice		next = fold(reader, ++i);

				*last = DLG_JOIN(reader->arena, *last, SLICE("+"), next);
			}
			else if (reader->tokens[i].kind == TOKEN_WORD || reader->tokens[i].kind == TOKEN_NUMBER)
				add_word(key, fold(reader, i), i >= name->noun && i < name->noun_end);
			i++;
		}
	}
	return i;
}

/* How many parties the name says that there are ("trilateral": 3), 0 where it does not. */
static uint32_t
party_count(const Reader *reader, const MeetingName *name)
{
	static const char *const counts[] = {"bilateral", "trilateral", "quadrilateral"};

	for (uint32_t i = name->first; i < name->end; i++)
		for (uint32_t k = 0; k < sizeof counts / sizeof *counts; k++)
			if (dlg_is(reader, i, counts[k]))
				return k + 2;
	return 0;
}

static void
collect(const Reader *reader, const MeetingName *name, KeyWords *key)
{
	uint32_t	done = 0;

	memset(key, 0, sizeof *key);
	key->reader = reader;
	/* "the G7 Hiroshima Summit" is one of the G7's; the "Sydney Forum" is called so */
	key->cities = name->noun_end > name->noun && dlg_is(reader, name->noun_end - 1, "summit") &&
		(name->parties.ncodes >= 2 || party_count(reader, name) ||
		 (name->parties.ncodes == 1 && dlg_series_group(reader, name->parties.codes[0])));
	for (int i = 0; i < name->nparts; i++)
		done = add_part(key, name,
			(TokenRange) {name->parts[i].first > done ? name->parts[i].first : done, name->parts[i].end});
	/* "the Summit for Democracy of A, B, and C": who lends a hand is no part of the name */
	if (key->nwords == 0 || name->parties.ncodes <= 2 || party_count(reader, name) || key->nnouns == 0 ||
		!IS_LISTED(key->noun[key->nnouns - 1], open_formats))
		for (uint32_t i = 0; i < name->parties.ncodes; i++)
			dlg_party_add(reader->arena, &key->parties, name->parties.codes[i]);
	/* a name without its noun ("the convening of the X Initiative") ends in its last word */
	if (key->nnouns == 0 && key->nwords > 0)
		key->noun[key->nnouns++] = key->words[--key->nwords];
	if (name->leaders && key->nnouns > 0 && dlg_slice_is(key->noun[key->nnouns - 1], "group"))
		key->noun[key->nnouns - 1] = SLICE("summit");
	else if (name->leaders)
		add_word(key, SLICE("summit"), true);
}

static void
sort_codes(PartyList *list)
{
	for (uint32_t i = 1; i < list->ncodes; i++)
	{
		PartyCode	code = list->codes[i];
		uint32_t	k = i;

		for (; k > 0 && list->codes[k - 1] > code; k--)
			list->codes[k] = list->codes[k - 1];
		list->codes[k] = code;
	}
}

Track
dlg_track_at(const Reader *reader, uint32_t i)
{
	static const char *const figures[][4] = {
		{"1", "i", "one", NULL}, {"1.5", NULL}, {"2", "ii", "two", NULL}};
	uint32_t	n = i + 1 + dlg_mark(reader, i + 1, '-');

	/* "track one and a half", "track one-and-a-half" */
	if (ONE_OF(reader, n, "one", "1") && dlg_is(reader, n + 1 + dlg_mark(reader, n + 1, '-'), "and") &&
		dlg_is(reader, n + 3 + 2 * dlg_mark(reader, n + 1, '-'), "half"))
		return TRACK_1_5;
	for (int k = 0; k < 3; k++)
		if (dlg_is_one_of(reader, n, figures[k]))
			return (Track) (TRACK_1 + k);
	return TRACK_UNKNOWN;
}

const PartyList *
dlg_series_counted(const Reader *reader, const MeetingName *name, const PartyList *parties)
{
	return parties->ncodes > 1 && parties->ncodes == party_count(reader, name) ? parties : NULL;
}

/*
 * Does the name say of which part of the world its holders are: "North
 * American Ports Dialogue", "Norway-Caribbean Meeting"?
 */
static bool
has_region(const Reader *reader, const MeetingName *name)
{
	for (int k = 0; k < name->nparts; k++)
		for (uint32_t i = name->parts[k].first; i + 1 < name->parts[k].end; i++)
		{
			uint32_t	end;

			if ((dlg_is(reader, i, "north") || dlg_is(reader, i, "latin")) &&
				dlg_is(reader, i + 1, "american"))
				return true;
			if (dlg_holder_at(reader, i, &end) && end + 1 < name->noun && dlg_mark(reader, end, '-') &&
				dlg_is_capital(reader, end + 1) && !dlg_holder_at(reader, end + 1, &end))
				return true;
		}
	return false;
}

/* The holders as codes: of the name, else those of the dialogue where they are few or one group. */
static void
complete_holders(const Reader *reader, const MeetingName *name, KeyWords *key, const PartyList *parties)
{
	bool		group = key->parties.ncodes == 1 && dlg_series_group(reader, key->parties.codes[0]);

	if (key->nnouns == 0 || parties == NULL || key->parties.ncodes >= 2 || group ||
		parties->ncodes > HOLDERS_MOST)
		return;
	if (key->nwords > 0 && IS_LISTED(key->noun[key->nnouns - 1], open_formats) &&
		party_count(reader, name) == 0)
		return;
	if (parties->ncodes == 1 && !dlg_series_group(reader, parties->codes[0]))
		return;
	if (key->parties.ncodes < 2 && party_count(reader, name) == 0 &&
		(has_region(reader, name) ||
		 (parties->ncodes > 2 && key->nwords > 0 && dlg_slice_is(key->noun[key->nnouns - 1], "forum"))))
		return;
	for (uint32_t i = 0; i < parties->ncodes; i++)
		dlg_party_add(reader->arena, &key->parties, parties->codes[i]);
}

/* Is a word of the name the code of one of its holders, or in small letters that of a group? */
static bool
is_holder(const KeyWords *key, Slice word)
{
	for (uint32_t i = 0; i < key->parties.ncodes; i++)
	{
		char		code[9];
		uint32_t	n = (uint32_t) dlg_party_unpack(key->parties.codes[i], code);

		/* "Consultation Mechanism Norway-Chile" */
		if (dlg_same(word, (Slice) {code, n}))
			return true;
		for (uint32_t k = 0; k < n; k++)
			code[k] |= code[k] >= 'A' && code[k] <= 'Z' ? 0x20 : 0;
		if (n > 2 && dlg_same(word, (Slice) {code, n}))
			return true;
	}
	return false;
}

Slice
dlg_series_key(const Reader *reader, const MeetingName *name, const PartyList *parties, Track track)
{
	KeyWords	key;
	Slice		text = SLICE("");

	collect(reader, name, &key);
	if (key.nnouns == 0 && key.parties.ncodes == 0)
		return NO_SLICE;
	dlg_series_settle(&key);
	complete_holders(reader, name, &key, parties);
	dlg_series_settle_holders(&key);
	sort_codes(&key.parties);
	for (uint32_t i = 0; i < key.parties.ncodes && i < KEY_WORDS; i++)
	{
		char		code[9];
		uint32_t	n = (uint32_t) dlg_party_unpack(key.parties.codes[i], code);

		text = DLG_JOIN(reader->arena, text, i ? SLICE("-") : SLICE(""), (Slice) {code, n});
	}
	track = track == TRACK_UNKNOWN ? key.track : track;
	if (track == TRACK_1_5 || track == TRACK_2)
		text = dlg_format(reader->arena, "%.*s%strack %s", (int) text.len, text.data,
						  text.len ? " " : "", dlg_track_name[track]);
	for (int i = 0; i < key.nwords + key.nnouns; i++)
	{
		Slice		word = i < key.nwords ? key.words[i] : key.noun[i - key.nwords];

		/* "ASEAN Ministerial Conference": the holder is told once */
		if (is_holder(&key, word))
			continue;
		text = DLG_JOIN(reader->arena, text, text.len ? SLICE(" ") : SLICE(""), word);
	}
	return text;
}

bool
dlg_series_bare(const Reader *reader, const MeetingName *name)
{
	/* "COP28" is a name though it is a single word */
	for (uint32_t k = reader->tokens[name->noun].start;
		 name->noun_end == name->noun + 1 && k < reader->tokens[name->noun].end; k++)
		if (reader->text[k] >= '0' && reader->text[k] <= '9')
			return false;
	return name->nparts == 0 || (name->nparts == 1 && name->parts[0].first >= name->noun &&
								 name->parts[0].end <= name->noun_end);
}

/* Are they the same letters, whatever their case? */
static bool
same_letters(Slice a, Slice b)
{
	if (a.len != b.len)
		return false;
	for (uint32_t i = 0; i < a.len; i++)
		if ((a.data[i] | 32) != (b.data[i] | 32))
			return false;
	return true;
}

/* The same with the members of groups in their place, so that "the A-Nordic Dialogue" and one that lists them agree. */
static void
collect_members(const Reader *reader, const MeetingName *name, KeyWords *key)
{
	PartyList	parties;

	collect(reader, name, key);
	parties = key->parties;
	key->parties = (PartyList) {0};
	for (uint32_t i = 0; i < parties.ncodes; i++)
		dlg_add_whole(reader, &key->parties, parties.codes[i]);
}

bool
dlg_series_within(const Reader *reader, const MeetingName *part, const MeetingName *whole)
{
	KeyWords	a;
	KeyWords	b;

	collect_members(reader, part, &a);
	/* "the meeting" */
	if (part->occasion && a.parties.ncodes == 0 && a.nwords == 0)
		return true;
	collect_members(reader, whole, &b);
	for (uint32_t i = 0; i < a.parties.ncodes; i++)
		if (b.parties.ncodes && !dlg_party_has(&b.parties, a.parties.codes[i]))
			return false;
	for (int i = 0; i < a.nwords; i++)
	{
		bool		found = (whole->brief.data && same_letters(a.words[i], whole->brief)) ||
			(b.bracket.data && dlg_same(a.words[i], b.bracket));

		for (int k = 0; k < b.nwords + b.nnouns && !found; k++)
			found = dlg_same(a.words[i], k < b.nwords ? b.words[k] : b.noun[k - b.nwords]);
		if (!found)
			return false;
	}
	if (part->occasion)
		return true;
	if (a.nwords == 0 && a.nnouns == 1 && whole->brief.data && same_letters(a.noun[0], whole->brief))
		return true;
	if (b.nnouns == 0 && whole->noun_end > whole->noun)
		b.noun[b.nnouns++] = key_noun(reader, fold(reader, whole->noun_end - 1));
	return a.nnouns == 0 || b.nnouns == 0 || dlg_same(a.noun[a.nnouns - 1], b.noun[b.nnouns - 1]);
}

int
dlg_series_alike(const Reader *reader, const MeetingName *a, const MeetingName *b)
{
	KeyWords	x;
	KeyWords	y;
	int			both = 0;
	int			all;

	collect_members(reader, a, &x);
	collect_members(reader, b, &y);
	if (x.parties.ncodes >= 2 && y.parties.ncodes >= 2)
	{
		if (x.parties.ncodes != y.parties.ncodes)
			return 0;
		for (uint32_t i = 0; i < x.parties.ncodes; i++)
			if (!dlg_party_has(&y.parties, x.parties.codes[i]))
				return 0;
	}
	if (x.nnouns == 0 || y.nnouns == 0 || !dlg_same(x.noun[x.nnouns - 1], y.noun[y.nnouns - 1]))
		return 0;
	all = x.nwords + y.nwords + 2;
	for (int i = 0; i < x.nwords; i++)
		for (int n = 0; n < y.nwords; n++)
			if (dlg_same(x.words[i], y.words[n]))
			{
				both++;
				break;
			}
	return 200 * (both + 1) / all;
}

/* Does the sentence of a paragraph open with the name, which is one word? */
static bool
opens_sentence(const Reader *reader, const MeetingName *name)
{
	const Sentence *sentence = dlg_sentence_at(reader, name->noun);

	return sentence && sentence->first == name->noun && name->parts[0].end == name->noun + 1 &&
		   dlg_block_at(reader, name->noun)->kind == BLOCK_PARAGRAPH;
}

bool
dlg_series_named(const Reader *reader, const MeetingName *name)
{
	KeyWords	key;
	uint32_t	after;
	const LexEntry *noun = dlg_series_noun_at(reader, name->noun, &after);

	collect(reader, name, &key);
	if (name->leaders)
		return true;
	/* "the Federal Ports Commission": one country's agency, whoever met there */
	if (name->body && name->parties.ncodes < 2 && key.parties.ncodes < 2 && key.nwords > 0 &&
		(dlg_slice_is(key.words[0], "federal") || dlg_slice_is(key.words[0], "national")))
		return false;
	/* "the third meeting of the A-B Dialogue": a meeting, but of a series by that name */
	if (name->occasion && (name->parties.ncodes >= 2 || (name->ordinal && key.nwords)) && noun &&
		after <= name->noun_end && !dlg_slice_is(noun->text, "occasion") &&
		!dlg_slice_is(noun->text, "leaders"))
		return true;
	/* "Talks between A and B have ended": a noun that has its capital from the sentence alone */
	if (!name->occasion && key.nwords == 0 && name->nparts == 1 && opens_sentence(reader, name))
		return false;
	if (!name->occasion)
		return name->proper || key.nwords > 0;
	/* "the A Senior Officials' Meeting" */
	if (name->proper && (name->parties.ncodes || name->ordinal) && noun && after > name->noun + 2 &&
		dlg_is(reader, name->noun, "senior"))
		return true;
	/* "an A-B ministerial", "their third Ministerial Meeting", "Ministerial Meeting on Lemuria" */
	if (dlg_is(reader, name->noun, "ministerial") &&
		(name->parties.ncodes >= 2 || (name->proper && (name->ordinal || dlg_is(reader, name->noun_end, "on")))))
		return true;
	/* an occasion by itself, or one of parties only, is no series */
	for (int i = 0; i < name->nparts; i++)
		for (uint32_t t = name->parts[i].first; t < name->parts[i].end; t++)
		{
			uint32_t	end;

			if (t >= name->noun && t < name->noun_end && !name->body)
				continue;
			if (dlg_holder_at(reader, t, &end))
				t = end - 1;
			else if (dlg_is_capital(reader, t))
				return true;
		}
	return name->nparts > 0 &&
		   !(name->parts[0].first <= name->noun && name->parts[0].end >= name->noun_end) &&
		   name->parties.ncodes > 0;
}
