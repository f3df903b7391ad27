/*
 * test_sentence.c: where sentences end.  A bar in the text marks each end that
 * must be found; the bars are taken out before reading.
 */
#include "reading.h"
#include "tap.h"

static const char *const cases[] = {
	"The two sides met in Seoul.| They discussed norms.",
	"The U.S. Department of State hosted the talks.| Japan thanked it.",
	"They met in the U.S.| The next round follows in Japan.",
	"The delegation left Washington, D.C. on Monday.| It returned in May.",
	"They met in Washington, D.C.| The Co-Chairs thanked the hosts.",
	"Mr. Kono and Ms. Taylor led the talks.| Dr. Feakin joined.",
	"H.E. Mr. Park Jin spoke first.| Gen. Nakasone followed.",
	"Paragraph No. 5 was kept.| Nos. 6 and 7 were dropped.",
	"Japan, e.g. its police, took part.| Others, i.e. industry, listened.",
	"The talks, led by J. Smith and A. B. Jones, were frank.| All agreed.",
	"The share rose by 1.5 percent.| It had been 0.9 before.",
	"\"We stand together.\"| The Ministers then left.",
	"They asked: \"Who pays?\"| Nobody answered.",
	"Is this enough?| Yes!| It is.",
	"They waited ... and went on.| Then they met.",
	"The firm Acme Inc. joined the panel.| So did Example Ltd. of London.",
	"The meeting (held on Jan. 5) was short.| It ended at 5 p.m. sharp.",
	"UN resolution 74/247 was adopted.| (It had been long debated.)| Two states abstained.",
	"The Fourth Dialogue vs. the third: both were useful.| Both were short.",
	"Sens. Smith and Jones attended.| Sen. Brown did not.",
	"See www.example.org for the text.| It is public.",
	"The EU-U.S. dialogue covered 5G.| 6G comes next.",
	"Lt. Col. Park spoke.| Maj. Gen. Lee replied.",
	"The Prime Minister visited St. Petersburg.| The visit was brief.",
	"Am 22. März fand die 4. Sitzung statt.| Sie war kurz.",
	"회의는 2024. 1. 19. 서울에서 열렸다.| 양측은 만족하였다.",
	"会议在北京举行。| 双方交换了意见。",
};

int
main(void)
{
	Chunk	   *chain = NULL;
	Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chain};
	Lexicon    *lexicon = reading_lexicon(&arena);

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
	{
		char		text[512];
		char		found[1024];
		uint32_t	len = 0;
		size_t		n = 0;
		Reader	   *reader;

		for (const char *p = cases[i]; *p; p++)
			if (*p != '|')
				text[len++] = *p;
		reader = dlg_reader_new(&arena, lexicon, text, len, NO_SLICE);
		for (uint32_t s = 0; s < reader->nsentences; s++)
		{
			Span		span = reader->sentences[s].span;

			n += (size_t) snprintf(found + n, sizeof found - n, "%s%.*s", s ? "| " : "", (int) (span.end - span.start), text + span.start);
		}
		OK(strcmp(found, cases[i]) == 0, "%s", found);
	}
	reading_drop(&chain);
	return DONE();
}
