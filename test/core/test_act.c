/*
 * test_act.c: the acts and commitments of small sentences, one for each rule
 * of the manual's sections 5 and 6.
 *
 * Every case stands under the same opening, so that Canada and Chile hold the
 * dialogue.  An act is written as verb class-strength actors, with "reported"
 * where it is; commitments as strength, r for renewed, content, due, partners.
 */
#include "reading.h"
#include "tap.h"

#define OPENING "The 2nd Canada-Chile Cyber Dialogue was held in Ottawa on 5 May 2021.\n\n"

static const struct
{
	const char *rule;
	const char *text;
	const char *acts;
	const char *commitments;
} cases[] = {
	{"one row for each reporting verb; coordinated verbs are separate acts",
	 "Both sides provided brief updates on their laws and exchanged views on 5G.",
	 "provide updates assertive-1 CA,CL; exchange views assertive-1 CA,CL", ""},
	{"a verb's frame: agree that asserts, agree to commits",
	 "They agreed that trust matters, and agreed to hold a workshop.",
	 "agree assertive-5 CA,CL; agree commissive-5 CA,CL", "5 hold a workshop"},
	{"agree on the importance of is agree that", "Both sides agreed on the importance of early warning.",
	 "agree assertive-5 CA,CL", ""},
	{"agree on an instrument is to conclude it", "The two sides agreed on a memorandum of understanding.",
	 "agree declarative-5 CA,CL", ""},
	{"one's own commitment to V is commissive 3 whatever the verb",
	 "The participants underscored their commitment to protecting hospitals.",
	 "underscore commissive-3 CA,CL", "3 protecting hospitals"},
	{"discussing a commitment stays assertive 1", "They discussed their shared commitment to share alerts.",
	 "discuss assertive-1 CA,CL", ""},
	{"with a plain noun as goal the act has no commitment",
	 "Canada and Chile reaffirmed their commitment to an open Internet.", "reaffirm commissive-3 CA,CL",
	 ""},
	{"reaffirm a thing asserts, reaffirm that we will commits",
	 "They reaffirmed the value of dialogue. They reaffirmed that they will meet every year.",
	 "reaffirm assertive-4 CA,CL; reaffirm commissive-3 CA,CL", "3r meet every year"},
	{"confirm that X will is 4, and the will inside is no act of its own",
	 "Both sides confirmed that the third dialogue will be held in Santiago in 2022.",
	 "confirm commissive-4 CA,CL", "4 be held in Santiago in 2022 due 2022"},
	{"a named person speaks for his party; another party's act has its own actor",
	 "Canada thanked Chile for its help. Chile welcomed the draft.",
	 "thank expressive-2 CA; welcome expressive-3 CL", ""},
	{"a third party's act is reported", "In 2019, ASEAN endorsed the plan.",
	 "endorse expressive-3 ASEAN reported", ""},
	{"it is the nearest antecedent", "Chile outlined its strategy. It also announced a new agency.",
	 "outline assertive-1 CL; announce declarative-4 CL", ""},
	{"what cannot speak says nothing", "The pandemic underscored the benefits of technology.", "", ""},
	{"a thing that reflects our commitment is commit",
	 "This plan reflects our shared commitment to train experts.", "commit commissive-3 CA,CL",
	 "3 train experts"},
	{"will of the parties, their dialogue or its next meeting promises",
	 "We will publish a glossary. The third dialogue will take place in Santiago next year.",
	 "will commissive-4 CA,CL; will commissive-4 CA,CL",
	 "4 publish a glossary | 4 take place in Santiago next year due 2022"},
	{"will of a thing only foretells", "The new campaign will promote awareness.", "", ""},
	{"will continue to is continue", "Canada and Chile will continue to share alerts.",
	 "continue commissive-3 CA,CL", "3r share alerts"},
	{"we must is shall, is to is shall", "We must protect hospitals. Canada is to train experts.",
	 "shall commissive-5 CA,CL; shall commissive-5 CA", "5 protect hospitals | 5 train experts"},
	{"are committed to V commits", "Both countries are committed to sharing alerts.",
	 "commit commissive-4 CA,CL", "4 sharing alerts"},
	{"a reporting verb in a purpose infinitive is an act",
	 "The delegations met for two days to review progress and discuss next steps.",
	 "review assertive-1 CA,CL; discuss assertive-1 CA,CL", ""},
	{"a nominal act starts at its governing verb",
	 "The dialogue included discussion of cyber norms. The sides had a frank discussion on crime.",
	 "discuss assertive-1 CA,CL; discuss assertive-1 CA,CL", ""},
	{"a participial rider with its own object is an act",
	 "They discussed ransomware, recognizing it as a global threat.",
	 "discuss assertive-1 CA,CL; recognize assertive-3 CA,CL", ""},
	{"so is one that opens the sentence",
	 "Recalling the talks in March, the two sides condemned the attacks.",
	 "recall assertive-2 CA,CL; condemn expressive-5 CA,CL -", ""},
	{"a bare participle only qualifies",
	 "They discussed the measures adopted in 2013 and the norms agreed by all states.",
	 "discuss assertive-1 CA,CL", ""},
	{"a plain progressive is no act", "The two sides are working to ensure safety.", "", ""},
	{"logistics are no acts", "The meeting was co-chaired by Jane Roe of Canada and Juan Soto of Chile.",
	 "", ""},
	{"a verb as a noun is no act", "The review of the plan and the support of industry are useful.", "",
	 ""},
	{"bullets with verbs of their own are one act each, with the lead-in's actors",
	 "The discussion points were:\n\n- to recognize that trust matters;\n- to emphasize that rules help.",
	 "recognize assertive-3 CA,CL; emphasize assertive-4 CA,CL", ""},
	{"one verb over several bullets is one act, each bullet a commitment",
	 "The two sides agreed to:\n\n- share alerts;\n- train experts; and\n- meet twice a year.",
	 "agree commissive-5 CA,CL", "5 share alerts | 5 train experts | 5 meet twice a year"},
	{"express with its noun",
	 "They expressed full support for the Forum. Chile expressed its deep concern about ransomware.",
	 "express support commissive-3 CA,CL; express concern expressive-3 CL -", ""},
	{"an impersonal is said by all", "It was agreed that trust matters. Ransomware was also discussed.",
	 "agree assertive-5 CA,CL; discuss assertive-1 CA,CL", ""},
	{"coordinated verb phrases are commitments of their own",
	 "They agreed to promote standards and to strengthen networks.", "agree commissive-5 CA,CL",
	 "5 promote standards | 5 strengthen networks"},
	{"verbs with one object are one", "They agreed to deter, detect and counter attacks.",
	 "agree commissive-5 CA,CL", "5 deter, detect and counter attacks"},
	{"the purposes of work are conducts, those of other verbs are not",
	 "We will work to train experts and protect hospitals. We will build a centre to train experts and "
	 "protect hospitals.",
	 "will commissive-4 CA,CL; will commissive-4 CA,CL",
	 "4 work to train experts | 4 protect hospitals | 4 build a centre to train experts and protect "
	 "hospitals"},
	{"an enumeration in the sentence", "The consultations seek to (1) map threats, and (2) build trust.",
	 "seek commissive-2 CA,CL", "2 map threats | 2 build trust"},
	{"only to talk is one less", "Both sides committed to further discussions on norms.",
	 "commit commissive-4 CA,CL", "3 further discussions on norms"},
	{"commissive 1 yields strength 1", "The two sides explored ways to secure networks.",
	 "explore commissive-1 CA,CL", "1 secure networks"},
	{"partners are named bodies outside the dialogue", "They intend to train experts with ASEAN and Japan.",
	 "intend commissive-2 CA,CL", "2 train experts with ASEAN and Japan with ASEAN,JP"},
	{"a priority list",
	 "They identified the following priority areas over the next year:\n\n- share alerts\n- train experts",
	 "identify priority commissive-2 CA,CL",
	 "2 share alerts due 2021-05-05/2022-05-05 | 2 train experts due 2021-05-05/2022-05-05"},
	{"a named owner's commitment is one's own where he is among the speakers",
	 "Chile confirmed Chile's commitment to protecting ports.",
	 "confirm commissive-3 CL",
	 "3 protecting ports"},
	{"another party's commitment is not",
	 "Canada noted Chile's commitment to protecting ports.",
	 "note assertive-2 CA",
	 ""},
	{"would behind a past verb is the will of its that-clause",
	 "Both sides confirmed that they would publish a glossary.",
	 "confirm commissive-4 CA,CL",
	 "4 publish a glossary"},
	{"the same in an impersonal passive",
	 "It was agreed that the third Dialogue would be held in Lima next year.",
	 "agree commissive-5 CA,CL",
	 "5 be held in Lima next year due 2022"},
	{"the means of an end stay with it, semicolons or not",
	 "Both sides agreed to advance this aim by closing gaps; auditing ports; and teaching judges.",
	 "agree commissive-5 CA,CL",
	 "5 advance this aim by closing gaps; auditing ports; and teaching judges"},
	{"a verb in a hyphened noun opens no conduct",
	 "They agreed to fund research in radar and counter-drones.",
	 "agree commissive-5 CA,CL",
	 "5 fund research in radar and counter-drones"},
	{"a verbal noun with of opens no conduct",
	 "They agreed to dismantle the production and smuggling of arms.",
	 "agree commissive-5 CA,CL",
	 "5 dismantle the production and smuggling of arms"},
	{"a new clause behind \", and\" is no part of a conduct",
	 "We seek to expand trade across the region, and Chile's work on this is vital.",
	 "seek commissive-2 CA,CL",
	 "2 expand trade across the region"},
	{"intend after will goes back to the subject",
	 "We will fund a second round, and intend to align our rules by 2023.",
	 "will commissive-4 CA,CL; intend commissive-2 CA,CL",
	 "4 fund a second round | 2 align our rules by 2023 due 2023"},
	{"be convinced and be grateful",
	 "We are convinced that ports matter. We are grateful to have friends.",
	 "be convinced assertive-3 CA,CL; be grateful expressive-2 CA,CL",
	 ""},
	{"I is one speaker; want to thank is thank",
	 "I congratulate Chile on its success. We would like to thank the experts.",
	 "congratulate expressive-3; thank expressive-2 CA,CL",
	 ""},
	{"what a meeting was opened with was said there",
	 "Canada opened the meeting by emphasizing the value of ports.",
	 "emphasize assertive-4 CA",
	 ""},
	{"a review as a rider of the meeting",
	 "The two sides met on 5 May, reviewing progress on ports.",
	 "review assertive-1 CA,CL",
	 ""},
	{"how guests were received is no act",
	 "Participants were welcomed by Minister Anna Roy.",
	 "",
	 ""},
	{"a deed dated before the meeting is reported",
	 "When Minister Roy and I met last month, we discussed ports.",
	 "discuss assertive-1 CA,CL reported",
	 ""},
	{"what is talked over with a counterpart is his too",
	 "Canada discussed with Chile the rules of the sea.",
	 "discuss assertive-1 CA,CL",
	 ""},
	{"a noun plan is no act",
	 "We rejected tariffs, and tasked officials with a joint action plan.",
	 "reject expressive-4 CA,CL -; task directive-5 CA,CL",
	 ""},
	{"maintaining is not renewed, negotiating is talk",
	 "They agreed to maintain a hotline. They agreed to further negotiations on rules.",
	 "agree commissive-5 CA,CL; agree commissive-5 CA,CL",
	 "5 maintain a hotline | 4 further negotiations on rules"},
	{"our partner X is a partner",
	 "We will train judges with our partner Peru.",
	 "will commissive-4 CA,CL",
	 "4 train judges with our partner Peru with PE"},
	{"while V-ing is a second conduct",
	 "They committed to deterring raids while also working to calm fears.",
	 "commit commissive-4 CA,CL",
	 "4 deterring raids | 4 working to calm fears"},
	{"leading a delegation is logistics",
	 "Canada will lead a delegation to Lima.",
	 "",
	 ""},
};

static char buffer[8192];

static void
put(const char *text, size_t len)
{
	size_t		used = strlen(buffer);

	if (used + len + 1 < sizeof buffer)
	{
		memcpy(buffer + used, text, len);
		buffer[used + len] = '\0';
	}
}

/* Writes the codes in their own order, the smallest first. */
static void
put_parties(const PartyList *parties)
{
	PartyCode	last = 0;

	for (uint32_t i = 0; i < parties->ncodes; i++)
	{
		PartyCode	next = UINT64_MAX;
		char		code[9];
		int			len;

		for (uint32_t k = 0; k < parties->ncodes; k++)
			if (parties->codes[k] > last && parties->codes[k] < next)
				next = parties->codes[k];
		len = dlg_party_unpack(last = next, code);
		put(i ? "," : " ", 1);
		put(code, (size_t) len);
	}
}

/* Writes the acts as the cases do. */
static void
put_acts(const Statement *statement)
{
	for (uint32_t i = 0; i < statement->nacts; i++)
	{
		const Act  *act = &statement->acts[i];
		char		strength[3] = {'-', (char) ('0' + act->strength), '\0'};

		put("; ", i ? 2 : 0);
		put(act->verb.data, act->verb.len);
		put(" ", 1);
		put(dlg_class_name[act->class], strlen(dlg_class_name[act->class]));
		put(strength, 2);
		put_parties(&act->actors);
		put(" reported", act->mode == MODE_REPORTED ? 9 : 0);
		put(" -", act->negative ? 2 : 0);
	}
}

static void
put_commitments(const char *text, const Statement *statement)
{
	for (uint32_t i = 0; i < statement->ncommitments; i++)
	{
		const Commitment *row = &statement->commitments[i];
		char		strength[3] = {(char) ('0' + row->strength), row->renewed ? 'r' : '\0', '\0'};

		put(" | ", i ? 3 : 0);
		put(strength, strlen(strength));
		put(" ", 1);
		put(text + row->span.start, row->span.end - row->span.start);
		put(" due ", row->due.data ? 5 : 0);
		put(row->due.data ? row->due.data : "", row->due.len);
		for (uint32_t k = 0; k < row->npartners; k++)
		{
			put(k ? "," : " with ", k ? 1 : 6);
			put(row->partners[k].data, row->partners[k].len);
		}
	}
}

int
main(void)
{
	Chunk	   *rows = NULL;
	Arena		keep = {.get = reading_get, .owner = &rows};
	Lexicon    *lexicon = reading_lexicon(&keep);

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
	{
		Chunk	   *chunks = NULL;
		Arena		arena = {.get = reading_get, .owner = &chunks};
		char		text[4096];
		Statement  *statement;

		snprintf(text, sizeof text, OPENING "%s\n", cases[i].text);
		statement = dlg_read(&arena, lexicon, text, (uint32_t) strlen(text), NO_SLICE, NULL);
		buffer[0] = '\0';
		put_acts(statement);
		OK(strcmp(buffer, cases[i].acts) == 0, "%s", cases[i].rule);
		if (tap_last)
			printf("# %s\n# read %s\n", cases[i].text, buffer);
		buffer[0] = '\0';
		put_commitments(text, statement);
		OK(strcmp(buffer, cases[i].commitments) == 0, "%s: the commitments", cases[i].rule);
		if (tap_last)
			printf("# %s\n# read %s\n", cases[i].text, buffer);
		reading_drop(&chunks);
	}
	reading_drop(&rows);
	return DONE();
}
