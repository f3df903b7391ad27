/*
 * series_settle.c: the ways of naming one kind of meeting brought to one.
 *
 * The words of a key as collected (series_key.c) say "leaders' meeting",
 * "summit meeting" or "summit", "ministerial consultations" or "meeting of
 * ministers"; after this they say one of them.
 * Invariant: words are only dropped or put in place of each other, so that
 * names which differ in what they are about keep different keys.
 */
#include "series_private.h"

#include <string.h>

bool
dlg_series_group(const Reader *reader, PartyCode party)
{
	return !dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "state");
}

/* Drops a word from a list of n; returns how many are left. */
static int
drop_word(Slice *words, int n, const char *word)
{
	int			left = 0;

	for (int i = 0; i < n; i++)
		if (!dlg_slice_is(words[i], word))
			words[left++] = words[i];
	return left;
}

/* Is the word one of the name, its noun aside? */
static bool
has_word(const KeyWords *key, const char *word)
{
	for (int i = 0; i < key->nwords; i++)
		if (dlg_slice_is(key->words[i], word))
			return true;
	return false;
}

/* A meeting of leaders is a summit, whether the name says so or not. */
static void
settle_summit(KeyWords *key)
{
	Slice	   *last = &key->noun[key->nnouns - 1];
	const Slice *before = key->nnouns > 1 ? last - 1 : key->nwords > 0 ? &key->words[key->nwords - 1] : NULL;

	if (before && dlg_slice_is(*last, "meeting") &&
		(dlg_slice_is(*before, "leader") || dlg_slice_is(*before, "summit")))
	{
		*last = SLICE("summit");
		if (dlg_slice_is(*before, "summit"))
		{
			key->nnouns -= key->nnouns > 1;
			key->nwords = drop_word(key->words, key->nwords, "summit");
		}
	}
	if (!dlg_slice_is(key->noun[key->nnouns - 1], "summit"))
		return;
	/* "Economic Leaders" are those of economies */
	if (key->nwords > 0 && dlg_slice_is(key->noun[0], "leader") &&
		dlg_slice_is(key->words[key->nwords - 1], "economic"))
		key->nwords--;
	key->nnouns = drop_word(key->noun, key->nnouns, "leader");
	key->nwords = drop_word(key->words, key->nwords, "leader");
}

/* A meeting of ministers is a ministerial, and one of those of foreign affairs and defence a 2+2. */
static void
settle_ministerial(KeyWords *key)
{
	Slice	   *last = &key->noun[key->nnouns - 1];
	const Slice *before = key->nnouns > 1 ? last - 1 : key->nwords > 0 ? &key->words[key->nwords - 1] : NULL;
	bool		both = has_word(key, "foreign") && has_word(key, "defense");
	bool		of_all = key->nwords == (key->nnouns == 1) + (both ? 2 : 0) + has_word(key, "2+2");	/* no subject */

	if (before && (dlg_slice_is(*before, "minister") || dlg_slice_is(*before, "ministerial")) &&
		(dlg_slice_is(*last, "meeting") ||
		 (of_all && (dlg_slice_is(*last, "dialogue") || dlg_slice_is(*last, "consultations")))))
	{
		*last = SLICE("ministerial");
		if (key->nnouns > 1)
			key->noun[--key->nnouns - 1] = *last;
		else
			key->nwords--;
	}
	if (both && dlg_slice_is(key->noun[key->nnouns - 1], "ministerial") &&
		key->nwords == 2 + has_word(key, "2+2"))
	{
		key->words[0] = SLICE("2+2");
		key->nwords = 1;
	}
}

/* Drops the words that are codes of holders: "Norway-Chile Steering Group of the Norway-Chile Partnership". */
static void
drop_codes(KeyWords *key)
{
	for (uint32_t i = 0; i < key->parties.ncodes; i++)
	{
		char		code[9];

		dlg_party_unpack(key->parties.codes[i], code);
		key->nwords = drop_word(key->words, key->nwords, code);
	}
}

/* "COP31 Summit" is COP31. */
static void
settle_numbered(KeyWords *key)
{
	const Slice *word = &key->words[0];

	if (key->nnouns == 1 && key->nwords == 1 && dlg_slice_is(key->noun[0], "summit") && word->len > 3 &&
		memcmp(word->data, "cop", 3) == 0 && word->data[3] >= '0' && word->data[3] <= '9')
	{
		key->noun[0] = *word;
		key->nwords = 0;
	}
}

/* The summit of an initiative or of a forum is that itself come together. */
static void
settle_convening(KeyWords *key)
{
	Slice		name;

	if (key->parties.ncodes != 1 || key->nwords > 0 || key->nnouns != 1 ||
		!dlg_series_group(key->reader, key->parties.codes[0]))
		return;
	name = dlg_lexicon_party_name(key->reader->lexicon, key->parties.codes[0]);
	if ((dlg_ends_in(name, " Initiative") || dlg_ends_in(name, " Forum")) &&
		(dlg_slice_is(key->noun[0], "summit") || dlg_slice_is(key->noun[0], "meeting")))
		key->nnouns = 0;
}

void
dlg_series_settle(KeyWords *key)
{
	if (key->nnouns == 0)
		return;
	settle_summit(key);
	settle_ministerial(key);
	settle_numbered(key);
}

void
dlg_series_settle_holders(KeyWords *key)
{
	drop_codes(key);
	settle_convening(key);
}
