/*
 * header_unsaid.c: the party that a government's own release leaves unsaid.
 *
 * It is the state that the top of the text speaks of most, as an actor, beside
 * those known.  Each token is looked at once, as far as the caller's limit.
 */
#include "header_party.h"

/* A state that may be the one whose officials met others. */
typedef struct Candidate
{
	PartyCode	party;
	int			score;
} Candidate;

#define CANDIDATES 16
#define HOME_TOKENS 600
#define THANKS_TOKENS 6			/* between whom somebody thanked and "we" */
#define ADMINISTRATION_SCORE 3
#define BODY_SCORE 3

/* Is it one's own commitment, support, resolve that is spoken of at token i ("ironclad commitment")? */
static bool
is_pledge(const Reader *reader, uint32_t i)
{
	static const char *const pledges[] = {"commitment",    "commitments",  "support", "resolve",   "determination",
										  "readiness",     "willingness",  "pledge",  "intention", "gratitude",
										  "appreciation",  "condolences",  "desire",  "interest", NULL};

	for (uint32_t k = i; k < i + 4 && k < reader->ntokens && reader->tokens[k].kind == TOKEN_WORD; k++)
		if (dlg_is_any(reader, k, pledges))
			return true;
	return false;
}

/*
 * "the Smith Administration", "the Jones-Smith Administration": so the United
 * States call their government, by names that the lexicon has for persons only.
 */
static bool
is_administration(const Reader *reader, uint32_t i, uint32_t *end)
{
	uint32_t	at = i;

	for (int n = 0; n < 3; n++)
	{
		const Token *token = &reader->tokens[at];

		if (token->kind != TOKEN_WORD || !(token->flags & TOKEN_CAPITAL) ||
			(token->word != 0 && dlg_match(reader, at, LEX_PRINCIPAL, NULL) == NULL))
			return false;
		at++;
		if (!dlg_mark(reader, at, '-'))
			break;
		at++;
	}
	if (!dlg_is(reader, at, "administration") || !(reader->tokens[at].flags & TOKEN_CAPITAL))
		return false;
	*end = at + 1;
	return i > 0 && (dlg_is(reader, i - 1, "the") || reader->tokens[i - 1].kind == TOKEN_POSSESSIVE);
}

PartyCode
dlg_body_at(const Reader *reader, uint32_t i)
{
	const LexEntry *entry = dlg_match(reader, i, LEX_HOME, NULL);

	return entry && entry->capitals && dlg_match_next(reader, i, entry) == NULL ? entry->party : 0;
}

/* "Norway's foreign ministry said", at the possessive: does its owner's ministry or government speak? */
static bool
owns_ministry(const Reader *reader, uint32_t i)
{
	if (reader->tokens[i].kind != TOKEN_POSSESSIVE)
		return false;
	for (uint32_t k = i + 1; k < i + 4 && k < reader->ntokens && reader->tokens[k].kind == TOKEN_WORD; k++)
		if (ONE_OF(reader, k, "ministry", "government"))
			return true;
	return false;
}

/* "Oslo's foreign ministry said": the state of the capital at token i, else 0. */
static PartyCode
capital_at(const Reader *reader, uint32_t i)
{
	uint32_t	end;
	PartyCode	party = dlg_begins(reader, i, LEX_PARTY) ? dlg_party_at(reader, i, true, &end) : 0;

	return party && owns_ministry(reader, end) ? party : 0;
}

/* Scores a mention: a subject, an owner, an equal of the party known counts more than a mere name. */
static int
mention_score(const Reader *reader, uint32_t i, uint32_t end, const PartyList *known)
{
	const Sentence *sentence = dlg_sentence_at(reader, i);
	uint32_t	at = dlg_after_joint(reader, end);
	uint32_t	after;
	PartyCode	next = at ? dlg_holder_at(reader, at, &after) : 0;
	int			score = 1;

	if (sentence && i <= sentence->first + 1 && dlg_block_at(reader, i)->kind != BLOCK_BULLET)
		score += 2;
	/* "the Minister of A to visit B" */
	if (i > 1 && (ONE_OF(reader, i - 1, "visit", "visits", "visiting") ||
				  (dlg_is(reader, i - 1, "to") && ONE_OF(reader, i - 2, "visit", "visits"))))
		score += 2;
	if (reader->tokens[end].kind == TOKEN_POSSESSIVE)
		score++;
	/* "thanked A for the help we gave" */
	for (uint32_t k = end; i > 0 && dlg_is(reader, i - 1, "thanked") && k < end + THANKS_TOKENS && k < reader->ntokens; k++)
		score += dlg_is(reader, k, "we") ? 2 : 0;
	if (owns_ministry(reader, end))
		score += 2;
	if (is_pledge(reader, end + (reader->tokens[end].kind == TOKEN_POSSESSIVE)))
		score += 2;
	if (next && dlg_party_has(known, next))
		score += 4;
	for (uint32_t k = 1; k <= 3 && i > k; k++)
		if (dlg_is(reader, i - k, "between") || dlg_is(reader, i - k, "and"))
		{
			/* "between P and Q", "P and Q" */
			uint32_t	p = i - k;
			PartyCode	before = 0;

			if (p > 0 && dlg_party_before(reader, p > 8 ? p - 8 : 0, p, &before) < p &&
				dlg_party_has(known, before))
				score += 4;
			break;
		}
	return score;
}

/* Adds the score of a mention to its party's candidate. */
static void
add_score(Candidate *list, int *n, PartyCode party, int score)
{
	int			k = 0;

	while (k < *n && list[k].party != party)
		k++;
	if (k == *n && *n < CANDIDATES)
		list[(*n)++] = (Candidate) {party, 0};
	if (k < *n)
		list[k].score += score;
}

PartyCode
dlg_administration(void)
{
	PartyCode	code = 0;

	dlg_party_pack("US", 2, &code, &(DlgError) {0});
	return code;
}

bool
dlg_is_united_nations(PartyCode party)
{
	static const char *const codes[] = {"UN", "IGF", NULL};
	PartyCode	body;

	for (int k = 0; codes[k]; k++)
		if (dlg_party_pack(codes[k], strlen(codes[k]), &body, &(DlgError) {0}) && party == body)
			return true;
	return false;
}

bool
dlg_is_home(const Reader *reader, PartyCode party)
{
	PartyCode	administration = dlg_administration();
	uint32_t	end;

	for (uint32_t i = 0; i < reader->ntokens && i < HOME_TOKENS && party == administration; i++)
		if ((dlg_is(reader, i, "white") && dlg_is(reader, i + 1, "house")) ||
			is_administration(reader, i, &end) ||
			(dlg_is(reader, i, "the") && dlg_is(reader, i + 1, "president") &&
			 dlg_is(reader, i + 2, "and")) ||
			(dlg_is(reader, i, "the") && dlg_is(reader, i + 1, "vice") &&
			 dlg_is(reader, i + 2, "president") && !dlg_is(reader, i + 3, "of")))
			return true;
	return false;
}

/* Is the meeting one of others, or of more than the two: its parties say nothing of who met here? */
static bool
is_aloof(const MeetingName *name, const PartyList *known)
{
	bool		known_one = false;

	for (uint32_t k = 0; k < name->parties.ncodes; k++)
		known_one |= dlg_party_has(known, name->parties.codes[k]);
	return name->parties.ncodes >= 3 || (name->parties.ncodes == 2 && !known_one);
}

PartyCode
dlg_unsaid_party(const Reader *reader, uint32_t limit, const PartyList *known)
{
	Candidate	list[CANDIDATES];
	int			n = 0;
	int			best = -1;
	PartyCode	administration = dlg_administration();
	MeetingName name = {.end = 0};
	bool		more = true;

	limit = limit < reader->ntokens ? limit : reader->ntokens;
	for (uint32_t i = 0; i < limit; i++)
	{
		uint32_t	end;
		PartyCode	party;

		while (more && name.end <= i)
			more = dlg_find_meeting(reader, i, limit, &name);
		if (more && i >= name.parts[0].first && i < name.end && is_aloof(&name, known))
			continue;
		if (is_administration(reader, i, &end) && !dlg_party_has(known, administration))
			add_score(list, &n, administration, ADMINISTRATION_SCORE);
		if ((party = dlg_body_at(reader, i)) != 0 && !dlg_party_has(known, party))
			add_score(list, &n, party, BODY_SCORE);
		if ((party = dlg_holder_at(reader, i, &end)) == 0)
		{
			if ((party = capital_at(reader, i)) != 0 && !dlg_party_has(known, party))
				add_score(list, &n, party, BODY_SCORE);
			continue;
		}
		if (!dlg_party_has(known, party) &&
			dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "state") &&
			!dlg_is_told_aside(reader, 0, i, party) && !dlg_is_people(reader, i))
			add_score(list, &n, party, mention_score(reader, i, end, known));
		i = end - 1;
	}
	for (int k = 0; k < n; k++)
		if (best < 0 || list[k].score > list[best].score)
			best = k;
	return best >= 0 && list[best].score >= 3 ? list[best].party : 0;
}
