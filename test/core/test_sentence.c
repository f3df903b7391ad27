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
	/* abbreviations of countries and cities */
	"The U.S. Departments of State and Energy took part.| The U.S. side spoke.",
	"He thanked the U.K. Government.| The U.K. will host the next round.",
	"The visit to Washington, D.C., was short.| He left D.C. for Ottawa.",
	"It concerns the U.S.-U.K. agreement.| It is new.",
	/* titles, ranks and forms of address */
	"Amb. Lee met Rep. Diaz and Gov. Brown.| Prof. Ito took notes.",
	"The Rt. Hon. Ann Lee spoke.| Hon. members listened.",
	"Messrs. Gray and Hall signed.| Mme. Roux did too.",
	"John Smith Jr. chaired the panel.| Ann Lee Ph.D. wrote the report.",
	/* initials */
	"J. R. R. Baker presided.| He thanked A. Lee.",
	"Secretary Antonia J. Moss arrived.| W. Hall left.",
	"The list names Kim B. and Park C. as experts.| Both agreed.",
	"Vitamin C is scarce.| Plan B was adopted.| So was Phase I.| It began in May.",
	/* numbers of things, decimals, sums, times */
	"See Art. 5 of the Treaty.| Sec. 2 applies too.",
	"Table No. 3 and Fig. 4 show it.| Vol. 2, pp. 10-12, has more.",
	"Version 2.0 was issued.| Version 2.1.3 follows.",
	"They pledged $1.5 billion.| That is 3.2 per cent of the total.",
	"The session began at 9:30 a.m. and ended at noon.| Lunch was at 1 p.m. in the hall.",
	"There were 12.| They left.",
	"The budget is 2.5 million.| 3.5 million were asked for.",
	/* dates */
	"It was signed on Jan. 5 in Seoul.| It enters into force on Sept. 30, 2025.",
	"They met on Mon. 4 Nov. in Oslo.| They meet again in Dec. 2025.",
	"The text dates from 2019.| In 2020 it was revised.",
	/* words jammed together by bad extraction */
	"They met in Oslo in 2021.|They agreed to meet again.|The hosts were thanked.",
	".They met in Oslo.| They agreed to meet again.",
	"The portal is www.example.org, the code in main.c, the host Norland.Net.",
	/* Latin and other short forms */
	"Some states, e.g. Norway, abstained.| Others (i.e. most) agreed.",
	"They discussed ports, roads, etc. and left.| All was noted.",
	"Lee et al. wrote it.| Cf. the annex.",
	"The case of Smith v. Jones was cited.| It was East vs. West.",
	"It costs approx. 5 euros.| It takes ca. 3 days.",
	/* companies */
	"Example Corp. and Sample Co. joined.| Test Ltd. did not.",
	/* quotations */
	"\"We will act.\"| The Minister said so twice.",
	"He said, \"We will act.\"| He left.",
	"\"Will you act?\" he asked.| Nobody spoke.",
	"\"Act now!\" was the call.| All heard it.",
	"They call it \"the best of all.\"| It is.",
	"\"We will,\" she said.| \"And soon.\"",
	"\xE2\x80\x9CWe agree.\xE2\x80\x9D| \xE2\x80\x9CSo do we.\xE2\x80\x9D",
	"He asked, 'Why not?'| She smiled.",
	/* ellipses */
	"They waited...| Then they voted.",
	"The text \xE2\x80\xA6 is long.| It was cut.",
	"\"Peace ... is near,\" he said.| It was.",
	/* brackets */
	"The text (see Annex A) is final.| The annex is not.",
	"They agreed (this was new).| They left.",
	"They agreed.| (This was new.)| They left.",
	/* addresses of the net */
	"Visit https://example.org/a.b?c=D.E for more.| It is free.",
	"Write to office@example.org.| Answers are quick.",
	"The site is example.org.| The other is test.example.",
	/* lists inside a sentence */
	"They agreed to: (1) meet; (2) talk; and (3) act.| Then they left.",
	"They named three aims: trust, order and peace.| All were noted.",
	"First, they met.| Second, they talked.| Third, they agreed.",
	/* marks in a row */
	"Really?!| Yes.",
	"What now?| \"Nothing,\" he said.",
	"So they asked: who pays? when?| Nobody knew.",
	/* small letters do not open a sentence */
	"The word et. is no word here.| All agreed.",
	/* other scripts and languages */
	"Les deux parties se sont r\xC3\xA9unies.| \xC3\x89mile a parl\xC3\xA9.",
	"Die Gespr\xC3\xA4" "che fanden am 5. Mai statt.| \xC3\x9C" "ber alles wurde geredet.",
	"Se reunieron en Bogot\xC3\xA1.| \xC2\xBFQu\xC3\xA9 dijeron?| Nada.",
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
			Span		span = dlg_sentence_span(reader, &reader->sentences[s]);

			n += (size_t) snprintf(found + n, sizeof found - n, "%s%.*s",
								   s == 0 ? "" : text[span.start - 1] == ' ' ? "| " : "|",
								   (int) (span.end - span.start), text + span.start);
		}
		OK(strcmp(found, cases[i]) == 0, "%s", found);
	}
	reading_drop(&chain);
	return DONE();
}
