/*
 * test_date.c: the dates of statements and what they become in EDTF.
 */
#include "reading.h"
#include "tap.h"

static const struct
{
	const char *text;			/* read from its first token on */
	const char *reference;		/* the day that relative words count from */
	const char *edtf;			/* NULL: no date */
}			cases[] = {
	/* days, in either order */
	{"January 19, 2024", NULL, "2024-01-19"},
	{"16 March 2018", NULL, "2018-03-16"},
	{"Friday, 16 March 2018", NULL, "2018-03-16"},
	{"Thursday, 20th June, 2019", NULL, "2019-06-20"},
	{"the 20th of June 2019", NULL, NULL},
	{"20th of June 2019", NULL, "2019-06-20"},
	{"11 December, 2017", NULL, "2017-12-11"},
	/* days that adjoin are an interval, others a set */
	{"September 26-27, 2019", NULL, "2019-09-26/2019-09-27"},
	{"26-27 September 2019", NULL, "2019-09-26/2019-09-27"},
	{"September 26th and 27th, 2019", NULL, "2019-09-26/2019-09-27"},
	{"12 and 13 October 2021", NULL, "2021-10-12/2021-10-13"},
	{"31 October\xE2\x80\x93" "1 November 2023", NULL, "2023-10-31/2023-11-01"},
	{"October 31 - November 1, 2023", NULL, "2023-10-31/2023-11-01"},
	{"October 31\xE2\x80\x93-November 1, 2023", NULL, "2023-10-31/2023-11-01"},
	{"December 9 and 14, 2021", NULL, "{2021-12-09,2021-12-14}"},
	{"30 January to 2 February 2023", NULL, "2023-01-30/2023-02-02"},
	/* figures */
	{"2019-07-01", NULL, "2019-07-01"},
	{"2026/1/29", NULL, "2026-01-29"},
	{"29.09.2022", NULL, "2022-09-29"},
	{"20/02/2020", NULL, "2020-02-20"},
	{"11/12/2024", NULL, "2024-11-12"},
	{"2023\xE5\xB9\xB4" "12\xE6\x9C\x88" "7\xE6\x97\xA5", NULL, "2023-12-07"},
	{"2014\xEB\x85\x84 8\xEC\x9B\x94 26\xEC\x9D\xBC", NULL, "2014-08-26"},
	/* of a page's two orders, the one nearer to the reference */
	{"11/12/2024", "2024-12-13", "2024-12-11"},
	{"12/11/2024, 25/12/2024", NULL, "2024-11-12"},
	/* Chinese, Japanese, Korean: reigns, numerals, full-width figures, ranges */
	{"令和6年1月19日", NULL, "2024-01-19"},
	{"令和元年5月1日", NULL, "2019-05-01"},
	{"二〇二四年一月十九日", NULL, "2024-01-19"},
	{"二零二四年十月三十一日", NULL, "2024-10-31"},
	{"２０２４年１月１９日", NULL, "2024-01-19"},
	{"2024년 1월 18일부터 19일까지", NULL, "2024-01-18/2024-01-19"},
	{"2024. 1. 19.", NULL, "2024-01-19"},
	{"2024年1月18日至19日", NULL, "2024-01-18/2024-01-19"},
	{"1月18日(木)から19日", "2024-02-01", "2024-01-18/2024-01-19"},
	{"1月18-19日", NULL, "XXXX-01-18/XXXX-01-19"},
	{"2024年1月", NULL, "2024-01"},
	{"三月", NULL, NULL},
	/* other languages */
	{"26 ao\xC3\xBBt 2014", NULL, "2014-08-26"},
	{"26. August 2014", NULL, "2014-08-26"},
	{"5 de marzo de 2021", NULL, "2021-03-05"},
	/* less than a day */
	{"March 2018", NULL, "2018-03"},
	{"2016", NULL, "2016"},
	{"spring 2021", NULL, "2021-21"},
	{"early 2024", NULL, "2024"},
	{"the end of 2024", NULL, "2024"},
	{"the second half of 2022", NULL, "2022-41"},
	{"the second half of the year", "2021-05-03", "2021-41"},
	{"the first quarter of next year", "2021-05-03", "2022-33"},
	{"1920s", NULL, "192X"},
	{"2023-2025", NULL, "2023/2025"},
	/* a day without a year takes the reference's, else none */
	{"December 15 and 16", "2022-12-16", "2022-12-15/2022-12-16"},
	{"20 May", NULL, "XXXX-05-20"},
	{"29 February", "2023-03-05", NULL},
	{"15 December", "2024-01-05", "2023-12-15"},
	{"10 January", "2023-12-20", "2024-01-10"},
	/* or the one that the words after it tell */
	{"19 March last year", "2020-08-21", "2019-03-19"},
	{"5-6 May of next year", "2023-11-02", "2024-05-05/2024-05-06"},
	/* counted from the reference */
	{"over the next year", "2018-03-16", "2018-03-16/2019-03-16"},
	{"over the next two years", "2018-03-16", "2018-03-16/2020-03-16"},
	{"within 90 days", "2018-03-16", "2018-03-16/2018-06-14"},
	{"over five years", "2018-03-16", "2018-03-16/2023-03-16"},
	{"over a two-year period", "2018-03-16", "2018-03-16/2020-03-16"},
	{"for a period of three months", "2018-03-16", "2018-03-16/2018-06-16"},
	{"over the five years", "2018-03-16", NULL},
	{"over two years ago", "2018-03-16", NULL},
	{"Q3 2019", "2018-03-16", "2019-35"},
	{"H1 of 2019", "2018-03-16", "2019-40"},
	{"year's end", "2018-03-16", "2018"},
	{"year-end", "2018-03-16", "2018"},
	{"over the course of 2024", "2024-01-19", NULL},
	{"the course of 2024", "2024-01-19", "2024"},
	{"next year", "2018-03-16", "2019"},
	{"later this year", "2018-03-16", "2018"},
	{"early next year", "2018-03-16", "2019"},
	{"later this month", "2018-03-16", "2018-03"},
	{"this week", "2018-03-16", "2018-03"},
	{"last month", "2023-01-09", "2022-12"},
	{"next month", "2022-12-09", "2023-01"},
	{"next summer", "2023-05-01", "2024-22"},
	{"today", "2018-03-16", "2018-03-16"},
	{"next year", NULL, NULL},
	/* no dates */
	{"may", NULL, NULL},
	{"May", NULL, NULL},
	{"march on", NULL, NULL},
	{"the coming months", "2018-03-16", NULL},
	{"February 30, 2020", NULL, NULL},
	{"2+2", NULL, NULL},
	{"4th", NULL, NULL},
};

int
main(void)
{
	Chunk	   *chain = NULL;
	Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chain};
	Lexicon    *lexicon = reading_lexicon(&arena);

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
	{
		const char *text = cases[i].text;
		Slice		reference = cases[i].reference ? (Slice) {cases[i].reference, (uint32_t) strlen(cases[i].reference)} : NO_SLICE;
		Reader	   *reader = dlg_reader_new(&arena, lexicon, text, (uint32_t) strlen(text), NO_SLICE);
		uint32_t	end = 0;
		Slice		edtf = dlg_date_at(reader, 0, reference, &end);
		bool		same = cases[i].edtf ? dlg_slice_is(edtf, cases[i].edtf) : edtf.data == NULL;

		OK(same, "%s is %s (found %.*s)", text, cases[i].edtf ? cases[i].edtf : "no date", (int) edtf.len, edtf.data ? edtf.data : "");
	}
	reading_drop(&chain);
	return DONE();
}
