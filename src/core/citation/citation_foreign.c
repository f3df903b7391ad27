/*
 * citation_foreign.c: where the name of an instrument ends in German and in
 * Romance languages.
 *
 * It goes on from its noun over capitalised words and over the small ones that
 * join another: "Rahmen der Vereinten Nationen für verantwortungsvolles
 * Verhalten", "Acuerdo de Asociación Económica entre México y la Unión Europea".
 *
 * Invariant: looks at most NAME_TOKENS tokens ahead.
 */
#include "citation.h"

#include <string.h>

#include "core/foreign/foreign_cue.h"

#define NAME_TOKENS 32
#define SUBJECT_NOUNS 3			/* of a subject in small letters */
#define JOINS_MOST 4			/* small words between two of a name: "y de la", "relativa a la" */

static const char *const german_joins[] = {"der", "des", "den", "dem", "die", "das", "für", "über", "zur", "zum", "zu",
										   "von", "vom", "im", "in", "und", "gegen", NULL};
static const char *const romance_joins[] = {
	"de", "del", "des", "du", "d'", "d", "da", "do", "das", "dos", "di", "della", "delle", "degli", "dell'", "dell",
	"dei", "la", "las", "le", "les", "los", "l'", "l", "el", "o", "os", "as", "il", "i", "gli", "lo", "y", "e", "et",
	"ed", "sobre", "sur", "sul", "sulla", "contra", "contre", "contro", "para", "pour", "per", "a", "à", "al", "aux",
	"au", "alla", "ao", "entre", "tra", "fra", "en", "in", "em", "no", "na", "dans", "materia", "matière", "relative",
	"relativa", "relativo", "relatif", "con", NULL};
static const char *const ands[] = {"und", "y", "e", "et", "ed", NULL};

/* Does an "and" among the small words of tokens [i, k) lead to another instrument at token k? */
static bool
leads_to_another(const Reader *reader, uint32_t i, uint32_t k)
{
	bool		and = false;

	for (; i < k; i++)
		and |= dlg_is_any(reader, i, ands);
	return and && dlg_match(reader, k, LEX_INSTRUMENT, NULL) != NULL;
}

/*
 * German, whose nouns all have capitals and whose adjectives have none: "Rahmen der Vereinten Nationen für
 * verantwortungsvolles Verhalten".
 */
static void
extend_german(const Reader *reader, uint32_t limit, Instrument *name)
{
	uint32_t	i = name->head_end;

	while (i < limit && i - name->head_end < NAME_TOKENS)
	{
		uint32_t	k = i;

		if (i > name->head_end && dlg_is_capital(reader, i))
			k = i + 1;
		else if (dlg_is_any(reader, i, german_joins))
		{
			/* a noun must follow, with adjectives before it */
			for (k = i + 1; k < limit && k < i + 5 && reader->tokens[k].kind == TOKEN_WORD; k++)
				if (dlg_is_capital(reader, k) ||
					/* "und | verurteilen den Angriff": an article behind a small word is of another phrase */
					(k > i + 1 && dlg_is_any(reader, k, german_joins) && !dlg_is_any(reader, k - 1, german_joins)))
					break;
			k = k < limit && dlg_is_capital(reader, k) && !leads_to_another(reader, i, k) ? k + 1 : i;
			if (k > i && dlg_mark(reader, k, '-') && dlg_is(reader, k + 1, "und"))
				k++;
		}
		else if (dlg_mark(reader, i, '(') && dlg_mark(reader, i + 2, ')') &&
				 reader->tokens[i + 3].kind == TOKEN_NUMBER && i + 3 < limit)
			k = i + 4;
		if (k == i)
			break;
		i = k;
	}
	name->end = i;
}

/* Is the word one that only qualifies the noun before it: "económica", "militaire"? */
static bool
is_adjective(const Reader *reader, uint32_t i)
{
	static const char *const endings[] = {"al", "ale", "ales", "ali", "ique", "iques", "aire", "aires", "ive", "if",
										  "elle", "ico", "ica", "icos", "icas", "iche", "ario", "aria", "arios",
										  "arias", "ivo", "iva", "ivos", "ivas", "eo", "ea", "eos", "eas", "ares",
										  NULL};
	Slice		word = dlg_text(reader, i, i + 1);

	if (reader->tokens[i].kind != TOKEN_WORD || dlg_is_capital(reader, i))
		return false;
	for (int k = 0; endings[k]; k++)
	{
		uint32_t	n = (uint32_t) strlen(endings[k]);

		if (word.len > n + 2 && memcmp(word.data + word.len - n, endings[k], n) == 0)
			return true;
	}
	return false;
}

/*
 * "Accord | de coopération militaire", "Memorándum de Entendimiento | en materia de turismo": the end of the subject
 * in small letters behind a noun with a capital at token i; i where none is.  A name, if it is `named` already, goes
 * on over what it is about only.
 */
static uint32_t
subject_end(const Reader *reader, uint32_t i, uint32_t limit, bool named)
{
	static const char *const of[] = {"de", "d'", "d", "di", NULL};
	static const char *const of_the[] = {"del", "des", "du", "do", "da", "dos", "das", "della", "dei", "degli", "delle",
										 NULL};
	uint32_t	end = i;

	for (int n = 0; n < SUBJECT_NOUNS; n++)
	{
		uint32_t	k = end;

		/* "Acuerdo de la región": of somebody, not on something */
		if (!dlg_foreign_cue(reader, k, "about") &&
			(n == 0 ? named || !dlg_is_any(reader, k, of) || dlg_is_any(reader, k + 1, romance_joins)
			 : !dlg_is_any(reader, k, of) && !dlg_is_any(reader, k, of_the)))
			break;
		while (k < limit && k < end + JOINS_MOST && dlg_is_any(reader, k, romance_joins))
			k++;
		if (k == end || k >= limit || reader->tokens[k].kind != TOKEN_WORD || dlg_is_capital(reader, k) ||
			dlg_match(reader, k, LEX_STOPWORD, NULL))
			break;
		end = k + 1;
		/* "libre-échange" */
		if (end + 1 < limit && dlg_mark(reader, end, '-') && !(reader->tokens[end].flags & TOKEN_SPACE))
			end += 2;
		if (end < limit && is_adjective(reader, end))
			end++;
	}
	return end;
}

/*
 * "Convenio de Budapest", "Plan d'action pour la Méditerranée": behind small words a capital must follow, behind a
 * noun in small letters none of a party ("l'accord de Paris", not "l'accord de la France").
 */
static void
extend_romance(const Reader *reader, uint32_t limit, Instrument *name)
{
	uint32_t	i = name->head_end;

	while (i < limit && i - name->head_end < NAME_TOKENS)
	{
		uint32_t	k = i;
		uint32_t	end;

		while (k < limit && k < i + JOINS_MOST && dlg_is_any(reader, k, romance_joins))
			k++;
		if (k == limit || !dlg_is_capital(reader, k) || leads_to_another(reader, i, k) ||
			(!name->capital && i == name->head_end && (k == i || dlg_party_at(reader, k, false, NULL))))
			break;
		/* "Nations unies" */
		i = dlg_party_at(reader, k, false, &end) && end <= limit ? end : k + 1;
	}
	name->end = name->capital ? subject_end(reader, i, limit, i > name->head_end) : i;
}

bool
dlg_extend_foreign(const Reader *reader, uint32_t limit, Instrument *name)
{
	Slice		language = reader->statement->language;

	if (dlg_slice_is(language, "de"))
		extend_german(reader, limit, name);
	else if (dlg_slice_is(language, "fr") || dlg_slice_is(language, "es") || dlg_slice_is(language, "it") ||
			 dlg_slice_is(language, "pt"))
		extend_romance(reader, limit, name);
	else
		return false;
	return true;
}
