/*
 * date_word.c: the single words and figures of dates: numbers, years, months.
 *
 * Relies on the lexicon's months and numbers.  Each function looks at one
 * token, or at one phrase of the lexicon.
 */
#include "date.h"

#include "core/utf8.h"

#define ABBREVIATED 4			/* letters of a month's short form */

int
dlg_year_of(Slice edtf)
{
	int			year = 0;
	uint32_t	i = 0;

	while (i < edtf.len && (edtf.data[i] < '0' || edtf.data[i] > '9'))
		i++;
	for (uint32_t n = 0; n < 4; n++, i++)
	{
		if (i >= edtf.len || edtf.data[i] < '0' || edtf.data[i] > '9')
			return 0;
		year = year * 10 + (edtf.data[i] - '0');
	}
	return year;
}

int
dlg_figures_at(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	const char *p;
	const char *end;
	int			n = 0;

	if (i >= reader->ntokens || token->kind != TOKEN_NUMBER)
		return -1;
	p = reader->text + token->start;
	end = reader->text + token->end - (token->flags & TOKEN_ORDINAL ? 2 : 0);
	for (int k = 0; p < end; k++)
	{
		uint32_t	c = dlg_plain(dlg_decode(&p, end));

		if (c < '0' || c > '9' || k == 4)
			return -1;
		n = n * 10 + (int) (c - '0');
	}
	return n;
}

int
dlg_number_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	int			n = dlg_figures_at(reader, i);
	const LexEntry *entry;

	if (n > 0 && !(reader->tokens[i].flags & TOKEN_ORDINAL))
	{
		*end = i + 1;
		return n;
	}
	entry = dlg_match(reader, i, LEX_NUMBER, end);
	return entry && entry->value > 0 ? entry->value : 0;
}

int
dlg_year_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	const Token *token;
	int			year;

	if (dlg_mark(reader, i, ','))
		i++;
	token = &reader->tokens[i];
	if (i >= reader->ntokens || token->flags & TOKEN_ORDINAL || token->end - token->start != 4)
		return 0;
	year = dlg_figures_at(reader, i);
	if (year < 1500 || year > 2199)
		return 0;
	*end = i + 1;
	return year;
}

int
dlg_month_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	const LexEntry *entry = dlg_match(reader, i, LEX_MONTH, end);

	if (entry == NULL || entry->value < 1 || entry->value > 12)
		return 0;
	/* "Jan. 3", "in Sept. 2021": the dot is the short form's, before a number */
	if (dlg_mark(reader, *end, '.') && !(reader->tokens[*end].flags & TOKEN_SPACE) &&
		reader->tokens[*end + 1].kind == TOKEN_NUMBER && !ONE_OF(reader, i, "may", "june", "july") &&
		reader->tokens[i].end - reader->tokens[i].start <= ABBREVIATED)
		*end += 1;
	return entry->value;
}
