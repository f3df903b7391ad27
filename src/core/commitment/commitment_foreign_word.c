/*
 * commitment_foreign_word.c: what the words of other languages show by their endings: futures, infinitives,
 * nouns that look like participles; and a few small words.
 *
 * Invariant: looks at the token asked for and its neighbours only.
 */
#include "commitment_foreign.h"

#include <string.h>

#include "core/foreign/foreign_cue.h"

#define CLAUSE_TOKENS 60		/* from an auxiliary to the verb at the end of its clause */

/* Does the token end in one of these, NULL at the end of the list? */
bool
dlg_foreign_ends_in(const Reader *reader, uint32_t i, const char *const *endings)
{
	const Token *token = &reader->tokens[i];
	size_t		len = token->end - token->start;

	for (; token->kind == TOKEN_WORD && *endings; endings++)
		if (len > strlen(*endings) + 1 &&
			memcmp(reader->text + token->end - strlen(*endings), *endings, strlen(*endings)) == 0)
			return true;
	return false;
}

/* Does the clause end before token i: comma, semicolon, stop? */
bool
dlg_foreign_is_break(const Reader *reader, uint32_t i)
{
	return dlg_mark(reader, i, ',') || dlg_mark(reader, i, ';') || dlg_mark(reader, i, '.') ||
		dlg_mark(reader, i, ':');
}

bool
dlg_foreign_is_article(const Reader *reader, uint32_t i)
{
	return ONE_OF(reader, i, "der", "die", "das", "den", "dem", "des", "eine", "einen", "einer", "einem",
				  "ihre", "ihren", "les", "des", "las", "los", "una", "un");
}

/* "l'échange", "une note": does a French word end as no participle does? */
bool
dlg_foreign_is_french_noun(const Reader *reader, uint32_t i)
{
	const char *end = reader->text + reader->tokens[i].end;

	return reader->tokens[i].end - reader->tokens[i].start > 3 && end[-1] == 'e' && (uint8_t) end[-2] < 0x80 &&
		strchr("uist", end[-2]) == NULL;
}

/* The last word of the clause of token i, before a comma or a stop. */
static uint32_t
clause_last(const Reader *reader, uint32_t i)
{
	uint32_t	end = i + 1;

	while (end < reader->ntokens && end < i + CLAUSE_TOKENS && reader->tokens[end].kind != TOKEN_PUNCT)
		end++;
	return end - 1;
}

/* Is the word at token i an infinitive of German, by its ending? */
static bool
is_german_infinitive(const Reader *reader, uint32_t i)
{
	static const char *const endings[] = {"en", "ern", "eln", NULL};

	return !(reader->tokens[i].flags & TOKEN_CAPITAL) && dlg_foreign_ends_in(reader, i, endings) &&
		!ONE_OF(reader, i, "werden", "worden", "haben", "sein", "können", "sollen", "müssen", "dürfen");
}

/* "werden eine Gruppe einrichten": does the clause end in an infinitive, not in a participle? */
static bool
is_german_future(const Reader *reader, uint32_t i)
{
	return ONE_OF(reader, i, "werden", "wird") && clause_last(reader, i) > i + 1 &&
		is_german_infinitive(reader, clause_last(reader, i));
}

/* "wollen die Zusammenarbeit vertiefen": does what one wants to do stand at token i, behind its verb? */
bool
dlg_foreign_is_wanted(const Reader *reader, uint32_t i)
{
	return ONE_OF(reader, i - 1, "wollen", "möchten") && is_german_infinitive(reader, clause_last(reader, i));
}

/* Does the conduct go on with what is done already? */
bool
dlg_foreign_goes_on(const Reader *reader, uint32_t first, uint32_t end)
{
	return dlg_foreign_cue(reader, first, "continue") || dlg_foreign_cue(reader, first + 1, "continue") ||
		dlg_foreign_cue(reader, end - 1, "continue");
}

/* Is the word at token i a verb in the future? */
bool
dlg_foreign_is_future(const Reader *reader, Slice language, uint32_t i)
{
	static const char *const spanish[] = {"ará", "erá", "irá", "arán", "erán", "irán", "aremos", "eremos",
										  "iremos", NULL};
	static const char *const french[] = {"era", "ira", "eront", "iront", "erons", "irons", NULL};
	static const char *const portuguese[] = {"ará", "erá", "irá", "arão", "erão", "irão", NULL};
	static const char *const italian[] = {"erà", "irà", "eranno", "iranno", "eremo", "iremo", NULL};

	if (dlg_slice_is(language, "de"))
		return is_german_future(reader, i);
	return !(reader->tokens[i].flags & TOKEN_CAPITAL) &&
		(dlg_slice_is(language, "es")	 ? dlg_foreign_ends_in(reader, i, spanish)
		 : dlg_slice_is(language, "pt") ? dlg_foreign_ends_in(reader, i, portuguese)
		 : dlg_slice_is(language, "it") ? dlg_foreign_ends_in(reader, i, italian)
		 : dlg_slice_is(language, "fr") && dlg_foreign_ends_in(reader, i, french)) &&
		!ONE_OF(reader, i, "será", "sera", "seront", "serán", "serão", "estará", "estarán", "estarão", "permitirá",
				"permitirán", "permettra", "permettront", "environs");
}

/* Is it one that "we" do: "travaillerons", "trabajaremos"? */
bool
dlg_foreign_is_ours(const Reader *reader, uint32_t i)
{
	static const char *const endings[] = {"rons", "remos", "remo", NULL};

	return dlg_foreign_ends_in(reader, i, endings) || (i > 0 && dlg_is(reader, i, "werden") &&
													   (dlg_is(reader, i - 1, "wir") || dlg_is(reader, i + 1, "wir")));
}

/* What was to be done, behind "que": "se tiendrait", "se realizaría", "tendrá lugar". */
bool
dlg_foreign_is_to_come(const Reader *reader, Slice language, uint32_t i)
{
	static const char *const endings[] = {"rait", "raient", "ront", "dra", "ría", "rían", "rá",
										  "rán", "ria", "riam", "rrà", "rranno", NULL};

	return dlg_foreign_is_future(reader, language, i) ||
		(!(reader->tokens[i].flags & TOKEN_CAPITAL) && dlg_foreign_ends_in(reader, i, endings));
}

/* ", informó la Cancillería", ", selon le communiqué", ", lo que …": words that are none of the act's. */
bool
dlg_foreign_is_aside(const Reader *reader, uint32_t i)
{
	return dlg_foreign_cue(reader, i, "aside") ||
		(dlg_is(reader, i, "lo") && ONE_OF(reader, i + 1, "que", "cual")) ||
		(dlg_is(reader, i, "ce") && dlg_is(reader, i + 1, "qui"));
}

/* German: is [first, end) an infinitive clause, its "zu" before or inside the last word? */
bool
dlg_foreign_closes_with_zu(const Reader *reader, uint32_t first, uint32_t end)
{
	const Token *last = &reader->tokens[end - 1];

	if (end < first + 2)
		return false;
	if (dlg_is(reader, end - 2, "zu"))
		return true;
	for (uint32_t k = last->start + 2; k + 4 < last->end; k++)
		if (memcmp(reader->text + k, "zu", 2) == 0 && memcmp(reader->text + last->end - 1, "n", 1) == 0)
			return true;
	return false;
}

/* Is the word at token i an infinitive by its ending, in the Romance languages? */
bool
dlg_foreign_is_infinitive(const Reader *reader, uint32_t i)
{
	static const char *const endings[] = {"er", "ir", "re", "ar", "erse", "arse", "irse", "are", "ere", "ire", NULL};
	static const char *const adjectives[] = {"aire", "ère", "ôtre", "bre", "entre", "contre", "autre", "cadre", NULL};

	return !(reader->tokens[i].flags & TOKEN_CAPITAL) && dlg_foreign_ends_in(reader, i, endings) &&
		(!dlg_foreign_ends_in(reader, i, adjectives) || dlg_is(reader, i, "faire")) &&
		!dlg_foreign_cue(reader, i, "plain");
}

/* Is the conduct only to talk? */
bool
dlg_foreign_is_talk(const Reader *reader, uint32_t first, uint32_t end)
{
	return dlg_foreign_cue(reader, first, "talk") || dlg_foreign_cue(reader, end - 1, "talk");
}
