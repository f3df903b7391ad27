/*
 * header_party.c: which parties a sentence says took part in a meeting.
 *
 * A party counts where it acts or is met with: not as the place of the
 * meeting, not as what an office deals with ("Ambassador to Atlantis"), not
 * in the purpose ("to discuss Lemuria").  Each token is looked at once.
 */
#include "header.h"

static const char *const dealt_with[] = {"to", "for", "against", "in", "at", "toward", "towards", "on", "regarding", "near", "about",
	"by", NULL};
static const char *const purposes[] = {"to", "since", "following", "after", "hosted", "where", "which", "who", "including",
	"addressing", "discussing", "focused", "amid", "ahead", NULL};

/* Is the party at token i told of as a place or a subject matter? */
static bool
is_aside(const Reader *reader, uint32_t first, uint32_t i, PartyCode party)
{
	uint32_t	p = i;

	if (p > first && dlg_is(reader, p - 1, "the"))
		p--;
	if (p == first)
		return false;
	if (dlg_is_any(reader, p - 1, dealt_with))
		return true;
	/* "Seoul, Korea": a city and its country */
	if (dlg_mark(reader, p - 1, ',') && p > first + 1)
		for (uint32_t k = 2; k <= 4 && p >= first + k; k++)
		{
			uint32_t	end;

			const LexEntry *city = dlg_city_at(reader, p - k, &end);

			if (city && end == p - 1 && city->party == party)
				return true;
		}
	return false;
}

/* Is the party's name at token i the family name of a person ("Lisa O. Monaco")? */
static bool
is_surname(const Reader *reader, uint32_t first, uint32_t i, uint32_t end)
{
	const Token *before = &reader->tokens[i - (i > first)];
	const LexEntry *entry = dlg_match(reader, i, LEX_PARTY, NULL);
	uint32_t	after;

	if (i <= first + 1 || end != i + 1 || reader->tokens[i].flags & TOKEN_UPPER || entry == NULL ||
		dlg_slice_is(entry->text, "adjective") || dlg_slice_is(entry->text, "demonym"))
		return false;
	if (dlg_mark(reader, i - 1, '.') && reader->tokens[i - 2].end - reader->tokens[i - 2].start == 1)
		return true;
	return before->kind == TOKEN_WORD && before->flags & TOKEN_CAPITAL && !dlg_match(reader, i - 1, LEX_STOPWORD, &after) &&
		!dlg_holder_at(reader, i - 1, &after);
}

/* The token where the purpose of the meeting begins, the end of the sentence where none is told. */
static uint32_t
purpose_at(const Reader *reader, const Frame *frame)
{
	static const char *const opening[] = {"convene", "hold", "launch", "attend", "co-chair", "chair", "participate", "conduct", NULL};

	for (uint32_t i = frame->verb_end; i < frame->range.end; i++)
	{
		uint32_t	end;
		const LexEntry *verb;

		if (!dlg_is_any(reader, i, purposes))
			continue;
		if (!dlg_is(reader, i, "to"))
			return i;
		verb = dlg_match(reader, i + 1, LEX_VERB, &end);
		if (verb && verb->form & FORM_BASE && !dlg_verb_is(reader, i + 1, opening, NULL, &end))
			return i;
	}
	return frame->range.end;
}

void
dlg_frame_parties(const Reader *reader, const Frame *frame, PartyList *list)
{
	uint32_t	limit = purpose_at(reader, frame);

	for (uint32_t i = frame->range.first; i < limit; i++)
	{
		uint32_t	end;
		PartyCode	party;

		if (frame->named && i >= frame->name.first && i < frame->name.end)
			continue;
		party = dlg_holder_at(reader, i, &end);
		if (party == 0)
			continue;
		if (!is_aside(reader, frame->range.first, i, party) && !is_surname(reader, frame->range.first, i, end))
			dlg_party_add(reader->arena, list, party);
		i = end - 1;
	}
}

/* Steps over what joins parties as equals: ",", "and", "-", "&", an article. */
static uint32_t
joined_at(const Reader *reader, uint32_t i)
{
	uint32_t	at = i;

	if (dlg_mark(reader, at, '(') && dlg_mark(reader, at + 2, ')'))
		at += 3;
	i = at;
	if (dlg_mark(reader, at, ','))
		at++;
	if (dlg_is(reader, at, "and") || dlg_mark(reader, at, '-') || dlg_mark(reader, at, '&') || dlg_mark(reader, at, '/') ||
		dlg_is(reader, at, "und") || dlg_is(reader, at, "et") || dlg_is(reader, at, "y"))
		at++;
	if (at == i)
		return 0;
	return at + (dlg_is(reader, at, "the") || dlg_is(reader, at, "die") || dlg_is(reader, at, "la"));
}

bool
dlg_joined_parties(const Reader *reader, TokenRange range, PartyList *list)
{
	for (uint32_t i = range.first; i < range.end; i++)
	{
		PartyList	found = {0};
		uint32_t	end;
		uint32_t	at = i;
		PartyCode	party = dlg_holder_at(reader, i, &end);

		if (party == 0)
			continue;
		if (is_aside(reader, range.first, i, party) && !dlg_is(reader, i - (i > range.first), "in"))
		{
			i = end - 1;
			continue;
		}
		while (party)
		{
			uint32_t	next;

			dlg_party_add(reader->arena, &found, party);
			i = end - 1;
			if ((at = joined_at(reader, end)) == 0 || at >= range.end)
				break;
			party = dlg_holder_at(reader, at, &next);
			end = next;
		}
		if (found.ncodes >= 2)
		{
			*list = found;
			return true;
		}
	}
	return false;
}
