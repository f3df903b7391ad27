/*
 * participant_foreign_host.c: who hosted or organised the meeting, in French,
 * German, Spanish, Italian and Portuguese.
 *
 * "ospitata dal Ministero degli Affari Esteri", "organisée par la France":
 * behind a participle of the lexicon (cues of the roles host and organise) and a word
 * for "by" stands a body or a party of the dialogue.  Invariant: only sentences
 * at the top that name a meeting are looked at.
 */
#include "participant_foreign.h"

#include "core/foreign/header_foreign.h"

#define HOST_SENTENCES 8
#define BY_TOKENS 4				/* from the participle to the body or party */
#define BODY_TOKENS 18

/* The party of the dialogue named at token i, behind its article; its tokens begin at *first. */
static PartyCode
party_behind(const Reader *reader, uint32_t i, uint32_t limit, uint32_t *first, uint32_t *end)
{
	for (uint32_t k = i; k < limit && k < i + BY_TOKENS; k++)
	{
		const LexEntry *entry = dlg_match(reader, k, LEX_PARTY, end);

		if (entry && !dlg_slice_is(entry->text, "prefix") && !dlg_slice_is(entry->text, "capital") &&
			dlg_party_has(&reader->statement->dialogue->parties, entry->party))
		{
			*first = k;
			return entry->party;
		}
		if (reader->tokens[k].flags & TOKEN_CAPITAL)
			return 0;
	}
	return 0;
}

static void
add_host(Reader *reader, Slice name, bool organiser, Span span)
{
	Host		host = {.name = name, .organiser = organiser, .span = span};

	for (uint32_t i = 0; i < reader->statement->nhosts; i++)
		if (dlg_same(reader->statement->hosts[i].name, name))
			return;
	DLG_PUSH(reader->arena, reader->statement, hosts, host);
}

/* Reads who stands behind the participle at token i, "organisée | par". */
static void
read_by(Reader *reader, const Sentence *sentence, uint32_t i, bool organiser)
{
	static const char *const by[] = {"par", "por", "pelo", "pela", "dal", "dalla", "dall", "dall'", "da", "von",
									 "vom", NULL};
	uint32_t	limit = i + BODY_TOKENS < sentence->end ? i + BODY_TOKENS : sentence->end;
	uint32_t	stop;
	uint32_t	first;
	uint32_t	end;
	Slice		body = NO_SLICE;

	if (i + 2 >= limit || !dlg_is_any(reader, i + 1, by))
		return;
	stop = dlg_leader_post_end(reader, i + 2, limit);
	dlg_foreign_body_of(reader, i + 1, stop, &body);
	if (body.data)
		add_host(reader, body, organiser, dlg_span(reader, i, stop));
	else if (party_behind(reader, i + 2, limit, &first, &end))
		add_host(reader, dlg_text(reader, first, end), organiser, dlg_span(reader, i, end));
}

void
dlg_read_foreign_hosts(Reader *reader)
{
	if (reader->statement->dialogue == NULL)
		return;
	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < HOST_SENTENCES; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		BlockKind	kind = reader->blocks[dlg_block_of(reader, sentence)].kind;
		bool		meeting = false;

		if (kind == BLOCK_BOILERPLATE)
			continue;
		seen++;
		for (uint32_t i = sentence->first; i < sentence->end && !meeting; i++)
			meeting = dlg_foreign_noun(reader, i, &(uint32_t) {0}) != FOREIGN_NONE;
		for (uint32_t i = sentence->first; i < sentence->end && meeting; i++)
			if (dlg_foreign_cue(reader, i, "host"))
				read_by(reader, sentence, i, false);
			else if (dlg_foreign_cue(reader, i, "organise"))
				read_by(reader, sentence, i, true);
	}
}
