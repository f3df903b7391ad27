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

#define NAME_TOKENS 32
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

static bool
is_capital(const Reader *reader, uint32_t i)
{
	return reader->tokens[i].kind == TOKEN_WORD && reader->tokens[i].flags & TOKEN_CAPITAL;
}

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

		if (i > name->head_end && is_capital(reader, i))
			k = i + 1;
		else if (dlg_is_any(reader, i, german_joins))
		{
			/* a noun must follow, with adjectives before it */
			for (k = i + 1; k < limit && k < i + 5 && reader->tokens[k].kind == TOKEN_WORD; k++)
				if (is_capital(reader, k))
					break;
			k = k < limit && is_capital(reader, k) && !leads_to_another(reader, i, k) ? k + 1 : i;
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

/*
 * "Convenio de Budapest", "Plan d'action pour la Méditerranée": behind small words a capital must follow, behind a noun
 * in small letters none of a party ("l'accord de Paris", not "l'accord de la France").
 */
static void
extend_romance(const Reader *reader, uint32_t limit, Instrument *name)
{
	uint32_t	i = name->head_end;

	while (i < limit && i - name->head_end < NAME_TOKENS)
	{
		uint32_t	k = i;

		while (k < limit && k < i + JOINS_MOST && dlg_is_any(reader, k, romance_joins))
			k++;
		if (k == limit || !is_capital(reader, k) || leads_to_another(reader, i, k) ||
			(!name->capital && i == name->head_end && (k == i || dlg_party_at(reader, k, false, NULL))))
			break;
		i = k + 1;
	}
	name->end = i;
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
