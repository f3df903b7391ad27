/*
 * posting_code.c: the byte that stands for the frequencies of a lexeme in the
 * four fields of a row.
 *
 * Nearly all rows have a lexeme a few times in one field, or in two: these have
 * a code each, any others share POSTING_OTHER.
 */
#include "posting.h"

#include <string.h>

/* What codes stand for: from `first`, `high` times `low` of them, the low field's frequency running faster. */
static const struct CodeRange
{
	uint8_t		first;
	uint8_t		low_field, low;
	uint8_t		high_field, high;	/* high 0: the low field alone */
}			code_ranges[] = {
	{1, 0, 96, 0, 0},			/* D 1 to 96 */
	{97, 1, 32, 0, 0},			/* C 1 to 32 */
	{129, 2, 32, 0, 0},			/* B 1 to 32 */
	{161, 3, 32, 0, 0},			/* A 1 to 32 */
	{193, 0, 6, 3, 4},			/* D 1 to 6 with A 1 to 4 */
	{217, 2, 3, 3, 3},			/* B 1 to 3 with A 1 to 3 */
	{226, 0, 6, 2, 4},			/* D 1 to 6 with B 1 to 4 */
};
#define CODE_RANGES (sizeof code_ranges / sizeof code_ranges[0])

/* Finds the byte for four frequencies. */
uint8_t
dlg_posting_code(const uint8_t tf[POSTING_FIELDS])
{
	for (size_t i = 0; i < CODE_RANGES; i++)
	{
		const struct CodeRange *range = &code_ranges[i];
		int			low = tf[range->low_field];
		int			high = range->high > 0 ? tf[range->high_field] : 0;

		if (low == 0 || low > range->low || tf[0] + tf[1] + tf[2] + tf[3] != low + high)
			continue;
		if (range->high == 0)
			return (uint8_t) (range->first + low - 1);
		if (high > 0 && high <= range->high)
			return (uint8_t) (range->first + (high - 1) * range->low + low - 1);
	}
	return POSTING_OTHER;
}

/* Tells what a byte stands for. */
void
dlg_posting_frequencies(uint8_t code, uint8_t tf[POSTING_FIELDS])
{
	memset(tf, 0, POSTING_FIELDS);
	if (code == POSTING_BARE)
		tf[0] = 1;
	for (size_t i = 0; i < CODE_RANGES; i++)
	{
		const struct CodeRange *range = &code_ranges[i];
		int			at = code - range->first;

		if (at < 0 || at >= range->low * (range->high > 0 ? range->high : 1))
			continue;
		tf[range->low_field] = (uint8_t) (at % range->low + 1);
		if (range->high > 0)
			tf[range->high_field] = (uint8_t) (at / range->low + 1);
		return;
	}
}

/* Makes the table of weighed frequencies. */
void
dlg_code_table(CodeTable *table)
{
	const double *fields = table->fields;

	memset(table->tf, 0, sizeof table->tf);
	table->partial = fields[0] <= 0;
	table->tf[POSTING_BARE] = fields[0];
	for (size_t i = 0; i < CODE_RANGES; i++)
	{
		const struct CodeRange *range = &code_ranges[i];
		double	   *tf = table->tf + range->first;

		for (int high = 0; high < (range->high > 0 ? range->high : 1); high++)
			for (int low = 1; low <= range->low; low++)
			{
				*tf = fields[range->low_field] * low;
				if (range->high > 0)
					*tf += fields[range->high_field] * (high + 1);
				table->partial = table->partial || *tf <= 0;
				tf++;
			}
	}
}
