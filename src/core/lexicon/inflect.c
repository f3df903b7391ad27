/*
 * inflect.c: the forms of English verbs, and the words that stand by a lemma.
 *
 * Regular American inflection by rule; what departs from it comes from
 * verb_form rows, which replace the rule's form of the same tense.  Only the
 * first word of a lemma phrase is inflected ("look forward": looked forward).
 */
#include <string.h>

#include "lexicon_private.h"

#define WORD_MAX 64

static bool
is_vowel(char c)
{
	return strchr("aeiou", c) != NULL;
}

/* Does the final consonant double (plan, planned; commit, committed)? */
static bool
doubles(const char *base, size_t n)
{
	static const char *const stressed[] = {"mit", "fer", "cur", "pel", "gret", "bar"};
	int			vowels = 0;

	if (n < 3 || is_vowel(base[n - 1]) || strchr("wxy", base[n - 1]) || !is_vowel(base[n - 2]) ||
		(is_vowel(base[n - 3]) && !(n > 3 && base[n - 3] == 'u' && base[n - 4] == 'q')))
		return false;
	for (size_t i = 0; i < n; i++)
		vowels += is_vowel(base[i]);
	if (vowels == 1)
		return true;
	for (size_t i = 0; i < sizeof stressed / sizeof *stressed; i++)
	{
		size_t		m = strlen(stressed[i]);

		if (n > m && memcmp(base + n - m, stressed[i], m) == 0)
			return true;
	}
	return false;
}

/* Writes the regular form of base[0..n) for a tense to out; returns its length. */
static size_t
regular(const char *base, size_t n, VerbForm tense, char *out)
{
	char		last = base[n - 1];
	bool		y = last == 'y' && n > 1 && !is_vowel(base[n - 2]);
	const char *ending = tense == FORM_S ? "s" : tense == FORM_ING ? "ing" : "ed";

	memcpy(out, base, n);
	if (tense == FORM_S)
	{
		if (y)
			out[n - 1] = 'i', ending = "es";
		else if (strchr("sxzo", last) || (n > 1 && last == 'h' && strchr("cs", base[n - 2])))
			ending = "es";
	}
	else if (tense == FORM_ING)
	{
		if (last == 'e' && n > 2 && base[n - 2] != 'e')
			n--;
		else if (doubles(base, n))
			out[n++] = last;
	}
	else if (last == 'e')
		n--;
	else if (y)
		out[n - 1] = 'i';
	else if (doubles(base, n))
		out[n++] = last;
	memcpy(out + n, ending, strlen(ending));
	return n + strlen(ending);
}

/* Adds one form followed by the rest of its lemma. */
static void
add_form(Lexicon *lexicon, Slice form, Slice rest, Slice lemma, int32_t frame, int tense)
{
	DlgError	error = {0};
	LexEntry	entry = {.kind = LEX_VERB, .form = (uint8_t) tense, .rows = &lexicon->frames[frame], .text = lemma};
	char	   *phrase = dlg_alloc(lexicon->arena, form.len + rest.len + 1);

	memcpy(phrase, form.data, form.len);
	memcpy(phrase + form.len, rest.data, rest.len);
	dlg_lexicon_phrase(lexicon, (Slice) {phrase, form.len + rest.len}, entry, &error);
}

void
dlg_inflect(Lexicon *lexicon, Slice lemma, int32_t frame)
{
	const char *blank = memchr(lemma.data, ' ', lemma.len);
	Slice		base = {lemma.data, blank ? (uint32_t) (blank - lemma.data) : lemma.len};
	Slice		rest = {lemma.data + base.len, lemma.len - base.len};
	uint16_t	key = dlg_slice_key(base);
	int			irregular = 0;

	if (base.len == 0 || base.len > WORD_MAX)
		return;
	add_form(lexicon, base, rest, lemma, frame, FORM_BASE);
	for (uint32_t i = 0; i < lexicon->nforms; i++)
		if (lexicon->forms[i].key == key && dlg_same(lexicon->forms[i].verb, base))
			irregular |= lexicon->forms[i].tense;
	for (uint32_t i = 0; i < lexicon->nforms; i++)
	{
		int			tense = lexicon->forms[i].tense;

		if (lexicon->forms[i].key != key || !dlg_same(lexicon->forms[i].verb, base))
			continue;
		if (tense == FORM_PAST && !(irregular & FORM_PARTICIPLE))
			tense |= FORM_PARTICIPLE;
		add_form(lexicon, lexicon->forms[i].form, rest, lemma, frame, tense);
	}
	if (irregular & FORM_PAST)
		irregular |= FORM_PARTICIPLE;
	for (int tense = FORM_S; tense <= FORM_ING; tense <<= 1)
	{
		char		form[WORD_MAX + 4];
		size_t		n;

		if (irregular & tense || tense == FORM_PARTICIPLE)
			continue;
		n = regular(base.data, base.len, (VerbForm) tense, form);
		add_form(lexicon, (Slice) {form, (uint32_t) n}, rest, lemma, frame,
				 tense == FORM_PAST && !(irregular & FORM_PARTICIPLE) ? FORM_PAST | FORM_PARTICIPLE : tense);
	}
}
