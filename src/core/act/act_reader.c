/*
 * act_reader.c: what is known of the whole statement before its acts are read:
 * who its parties and persons are, on which days they met, whether it is a
 * programme, and in whose name a text without a dialogue speaks.
 *
 * Relies on the header, the participants and the sessions.
 */
#include "act.h"
#include "core/series/series.h"

#include <string.h>

#define HOME_PARTIES 32			/* that are counted as subjects */
#define OPENING_TOKENS 40		/* of a title or first paragraph that name its parties */
#define OPENING_BLOCKS 8		/* lines that may call the text a programme */
#define WE_WITHIN 300			/* tokens, in which a statement says who "we" are */
#define WE_TOKENS 60			/* of the sentence that says so */
#define NAME_TOKENS 6			/* of a person's name, or of an office before it */
#define PERSON_WORDS 300		/* words of names that are kept for comparison */

/* Is a word of a name long enough to be known by: "Wu", but no initial or particle? */
static bool
names_alone(Slice word)
{
	static const char *const never[] = {"Al", "El", "De", "Da", "Di", "Do", "Du", "La", "Le", "Bin", NULL};

	for (int k = 0; never[k]; k++)
		if (dlg_slice_is(word, never[k]))
			return false;
	return word.len > 2 || (word.len == 2 && word.data[0] >= 'A' && word.data[0] <= 'Z' &&
							word.data[1] >= 'a' && word.data[1] <= 'z');
}

/* Keeps a word of the name of a person. */
static void
add_name(ActReader *acts, Slice name, PartyCode party)
{
	PersonWord	word = {.word = name, .party = party};

	if (!names_alone(name) || acts->npersons >= PERSON_WORDS)
		return;
	word.key = DLG_KEY_OF(dlg_lower(dlg_head(name.data, name.len)), name.len);
	acts->person_keys = dlg_keys_add(acts->person_keys, word.key);
	DLG_PUSH(acts->reader->arena, acts, persons, word);
}

/* "TANAKA" as the text goes on to write it, "Tanaka"; no text where the name is not in capitals. */
static Slice
in_small_letters(const ActReader *acts, Slice name)
{
	char	   *small;

	for (uint32_t k = 0; k < name.len; k++)
		if (name.data[k] < 'A' || name.data[k] > 'Z' || name.len < 3)
			return NO_SLICE;
	small = dlg_alloc(acts->reader->arena, name.len);
	for (uint32_t k = 0; k < name.len; k++)
		small[k] = (char) (k ? name.data[k] + 32 : name.data[k]);
	return (Slice) {small, name.len};
}

/* Adds the words of a person's name; a given initial is no use. */
static void
add_person(ActReader *acts, Slice name, PartyCode party)
{
	uint32_t	from = 0;

	for (uint32_t k = 0; k < acts->npersons; k++)
		if (dlg_same(acts->persons[k].word, name))
			return;
	for (uint32_t i = 0; i <= name.len; i++)
	{
		Slice		word = {name.data + from, i - from};

		if (i < name.len && name.data[i] != ' ')
			continue;
		add_name(acts, word, party);
		add_name(acts, in_small_letters(acts, word), party);
		from = i + 1;
	}
}

/*
 * The end of the name of one person that starts at token i: two to five capitalised words, none
 * of them an office, a body, a meeting or a party; i where there is none.
 */
static uint32_t
person_end(const Reader *reader, uint32_t i)
{
	uint32_t	words = 0;
	uint32_t	k = i;
	uint32_t	end;

	for (; k < reader->ntokens && k < i + NAME_TOKENS; k++)
	{
		if (dlg_mark(reader, k, '.') && reader->tokens[k - 1].end - reader->tokens[k - 1].start == 1)
			continue;
		if (reader->tokens[k].kind != TOKEN_WORD || !(reader->tokens[k].flags & TOKEN_CAPITAL) ||
			dlg_match(reader, k, LEX_OFFICE, &end) || dlg_match(reader, k, LEX_ORGANISATION, &end) ||
			dlg_match(reader, k, LEX_MEETING, &end) || dlg_match(reader, k, LEX_FIELD, &end) ||
			dlg_match(reader, k, LEX_PRINCIPAL, &end) || dlg_match(reader, k, LEX_BODY, &end) ||
			ONE_OF(reader, k, "jr", "sr", "ii", "iii") ||
			dlg_party_at(reader, k, true, &end))
			break;
		words++;
	}
	return words >= 2 ? k : i;
}

/* The token behind the offices that start at token i, one after the other; i where none does. */
static uint32_t
offices_end(const Reader *reader, uint32_t i)
{
	uint32_t	end;

	while (reader->tokens[i].flags & TOKEN_CAPITAL &&
		   (dlg_match(reader, i, LEX_OFFICE, &end) || dlg_match(reader, i, LEX_HONORIFIC, &end)))
		i = end;
	return i;
}

/* The token behind the office whose words, and at most a name, end right before token i; NOWHERE where none do. */
static uint32_t
office_before(const Reader *reader, uint32_t i)
{
	for (uint32_t k = i; k > 0 && k + NAME_TOKENS > i; k--)
	{
		uint32_t	end = offices_end(reader, k - 1);

		if (end > k - 1)
			return end <= i ? end : i;
		if (!(reader->tokens[k - 1].flags & TOKEN_CAPITAL) &&
			!ONE_OF(reader, k - 1, "of", "for", "the", "and"))
			break;
	}
	return NOWHERE;
}

/*
 * Persons whom the text names with their office and its state: "Lemurian Minister Anna Berg", "her Lemurian
 * counterpart Anna Berg", "Minister Anna Berg of Lemuria", "the Minister of Ports of Lemuria, Anna Berg".
 */
static void
add_officials(ActReader *acts)
{
	const Reader *reader = acts->reader;

	for (uint32_t i = 0; (i = dlg_next(reader, i, reader->ntokens, SIGN_PARTY)) < reader->ntokens; i++)
	{
		uint32_t	after;
		uint32_t	name;
		uint32_t	end;
		PartyCode	party = dlg_party_at(reader, i, false, &after);

		/* "New Mexico" */
		if (party == 0 || (i > 0 && dlg_is(reader, i - 1, "new")))
			continue;
		name = after + (reader->tokens[after].kind == TOKEN_POSSESSIVE);
		if ((end = offices_end(reader, name)) > name)
			name = end;
		else if (ONE_OF(reader, name, "counterpart", "colleague"))
			name += 1 + dlg_mark(reader, name + 1, ',');
		else
		{
			uint32_t	of = i - (i > 0 && dlg_is(reader, i - 1, "the"));

			if (of == 0 || !dlg_is(reader, of - 1, "of") || (end = office_before(reader, of - 1)) == NOWHERE)
				continue;
			name = end < of - 1 && person_end(reader, end) == of - 1 ? end : after + dlg_mark(reader, after, ',');
		}
		/* by the family name alone: given names are shared */
		if ((end = person_end(reader, name)) > name &&
			dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "state"))
			add_person(acts, dlg_text(reader, end - 1, end), party);
	}
}

/* Adds the parties that tokens [first, end) name, by their own names or by well-known persons. */
static void
add_parties(ActReader *acts, uint32_t first, uint32_t end, bool metonyms)
{
	const Reader *reader = acts->reader;

	for (uint32_t i = first; i < end;)
	{
		uint32_t	next;
		PartyCode	party = dlg_party_at(reader, i, metonyms, &next);

		if (party == 0)
			party = dlg_person_at(acts, i, &next);
		if (party)
			dlg_add_whole(reader, &acts->all, party);
		i = party ? next : i + 1;
	}
}

/* The first token from i on, before `end`, that may be a verb in the past: who acts stands before it. */
static uint32_t
before_verb(const Reader *reader, uint32_t i, uint32_t end)
{
	while (i < end && !dlg_tells_past(reader, i, i + 1))
		i++;
	return i;
}

/*
 * The parties that speak where the text reports no dialogue: those of its title, else of its
 * first sentence, its subject first.
 */
static void
find_parties(ActReader *acts)
{
	const Reader *reader = acts->reader;

	for (uint32_t b = 0; b < reader->nblocks && acts->all.ncodes < 2; b++)
	{
		const TextBlock *block = &reader->blocks[b];
		uint32_t	end = block->first + OPENING_TOKENS < block->end ? block->first + OPENING_TOKENS
																	 : block->end;

		if (block->kind != BLOCK_TITLE && block->kind != BLOCK_PARAGRAPH && block->kind != BLOCK_NUMBERED)
			continue;
		acts->all.ncodes = 0;
		add_parties(acts, block->first, before_verb(reader, block->first, end), false);
		if (acts->all.ncodes > 1)
			break;
		acts->all.ncodes = 0;
		add_parties(acts, block->first, end, false);
		if (acts->all.ncodes == 0)
			add_parties(acts, block->first, end, true);
		if (block->kind != BLOCK_TITLE)
			break;
	}
}

/* The party or well-known person with his title that token i opens with; 0 where it is none. */
static PartyCode
opening_party(const ActReader *acts, uint32_t i, uint32_t *next)
{
	const uint32_t openers = 1u << LEX_PARTY | 1u << LEX_PRINCIPAL | 1u << LEX_OFFICE | 1u << LEX_HONORIFIC;
	const Reader *reader = acts->reader;
	PartyCode	party;

	i += dlg_is(reader, i, "the");
	if (!(reader->words[reader->tokens[i].word].kinds & openers))
		return 0;
	if ((party = dlg_party_at(reader, i, false, next)) != 0)
		return party;
	if ((party = dlg_person_at(acts, i, next)) != 0)
		return party;
	if (!dlg_match(reader, i, LEX_OFFICE, next) && !dlg_match(reader, i, LEX_HONORIFIC, next))
		return 0;
	for (uint32_t k = *next; k < i + 8 && reader->tokens[k].flags & TOKEN_CAPITAL; k++)
		if ((party = dlg_person_at(acts, k, next)) != 0)
			return party;
	return 0;
}

/*
 * The party in whose name a text without a dialogue speaks: the one that is most often the
 * subject at the start of a sentence; 0 where two are equal.
 */
static PartyCode
find_home(const ActReader *acts)
{
	const Reader *reader = acts->reader;
	PartyCode	parties[HOME_PARTIES];
	uint32_t	times[HOME_PARTIES];
	uint32_t	n = 0;
	uint32_t	best = 0;
	bool		tie = false;

	for (uint32_t s = 0; s < reader->nsentences; s++)
	{
		uint32_t	i = reader->sentences[s].first;
		uint32_t	next;
		uint32_t	k = 0;
		PartyCode	party;

		party = opening_party(acts, i, &next);
		if (party == 0 || !(dlg_match(reader, next, LEX_VERB, &i) ||
							ONE_OF(reader, next, "and", "will", "is", "has", "shall", "also", "are", "have")))
			continue;
		while (k < n && parties[k] != party)
			k++;
		if (k == HOME_PARTIES)
			continue;
		if (k == n)
			parties[n] = party, times[n++] = 0;
		times[k]++;
	}
	for (uint32_t k = 1; k < n; k++)
		if (times[k] >= times[best])
			tie = times[k] == times[best], best = k;
	return n && !tie ? parties[best] : 0;
}

/* Does the text speak for one person: "I"?  The letter is rarer than the tokens that it could be. */
static bool
is_monologue(const Reader *reader)
{
	const char *end = reader->text + reader->len;
	const char *p = reader->text;

	for (; p < end && (p = memchr(p, 'I', (size_t) (end - p))) != NULL; p++)
	{
		uint32_t	i;

		if (p + 1 < end && (unsigned char) p[1] > ' ' && (unsigned char) p[1] < 0x80)
			continue;
		i = dlg_token_at(reader, (uint32_t) (p - reader->text));
		if (i + 1 < reader->ntokens && dlg_is(reader, i, "i") && reader->tokens[i].flags & TOKEN_CAPITAL &&
			reader->tokens[i + 1].kind == TOKEN_WORD && !(reader->tokens[i + 1].flags & TOKEN_CAPITAL))
			return true;
	}
	return false;
}

/* Takes the first and the last day of an EDTF value: a day, an interval or a set. */
static void
set_days(ActReader *acts, Slice held)
{
	uint32_t	first = held.len && (held.data[0] == '{' || held.data[0] == '[') ? 1 : 0;
	uint32_t	end = held.len - first;
	uint32_t	last = first;

	for (uint32_t i = first; i < held.len; i++)
		if (held.data[i] == '/' || held.data[i] == ',')
		{
			if (last == first)
				end = i;
			last = i + 1;
		}
	acts->held = (Slice) {held.data + first,
						  end - first < held.len ? (end > first ? end - first : held.len) : held.len};
	acts->until = (Slice) {held.data + last, held.len - last - (first ? 1 : 0)};
	if (last == first)
		acts->held = acts->until;
}

/* Is the block a short line that calls the text a programme or an agenda? */
static bool
is_programme(const Reader *reader, const TextBlock *block)
{
	if (block->end - block->first > 6 || block->kind == BLOCK_BULLET || block->kind == BLOCK_NUMBERED)
		return false;
	for (uint32_t i = block->first; i < block->end; i++)
		if (ONE_OF(reader, i, "programme", "agenda"))
			return true;
	return false;
}

/* The party of who speaks as "I", else the one of the dialogue of which no person is known; 0 where none or several. */
static PartyCode
find_left_over(const ActReader *acts)
{
	const Statement *statement = acts->reader->statement;
	PartyCode	left = 0;

	for (uint32_t p = 0; p < statement->nparticipants && acts->reader->author.data; p++)
		if (dlg_same(statement->participants[p].person, acts->reader->author))
			return statement->participants[p].party;
	for (uint32_t k = 0; k < acts->all.ncodes; k++)
	{
		bool		known = false;

		for (uint32_t p = 0; p < statement->nparticipants && !known; p++)
			known = statement->participants[p].person.data &&
				statement->participants[p].party == acts->all.codes[k];
		if (known)
			continue;
		if (left)
			return 0;
		left = acts->all.codes[k];
	}
	return acts->all.ncodes > 1 ? left : 0;
}

/* Whom the text names in full ("Ana Roy") it names later by the last word alone. */
static void
add_principals(ActReader *acts)
{
	const Reader *reader = acts->reader;

	for (uint32_t i = 0; (i = dlg_next(reader, i, reader->ntokens, SIGN_PARTY)) < reader->ntokens; i++)
	{
		uint32_t	end;
		PartyCode	party = 0;

		if (dlg_begins(reader, i, LEX_PRINCIPAL) && reader->tokens[i].flags & TOKEN_CAPITAL &&
			(dlg_may_go_on(reader, i, LEX_PRINCIPAL) || dlg_mark(reader, i + 1, '.')))
			party = dlg_principal_at(reader, i, &end);
		if (party && end > i + 1 && end <= reader->ntokens)
			add_person(acts, dlg_text(reader, end - 1, end), party);
	}
}

/* The party of participant k, else of another of the same organisation. */
static PartyCode
party_of_row(const Statement *statement, uint32_t k)
{
	const Participant *row = &statement->participants[k];

	for (uint32_t n = 0; row->party == 0 && row->organisation.data && n < statement->nparticipants &&
		n < 64; n++)
		if (statement->participants[n].party &&
			dlg_same(statement->participants[n].organisation, row->organisation))
			return statement->participants[n].party;
	return row->party;
}

/*
 * "We, the Ministers of A, met with B": the one side in whose name a statement
 * on a meeting of both speaks; empty where "we" are all.
 */
static PartyList
find_we(const ActReader *acts)
{
	static const char *const met[] = {"meet", "gather", "convene", "assemble", "come together", NULL};
	const Reader *reader = acts->reader;
	PartyList	we = {NULL, 0, 0};
	uint32_t	i = 0;
	uint32_t	end;
	uint32_t	most;

	while (i + 2 < reader->ntokens && i < WE_WITHIN &&
		   !(dlg_is(reader, i, "we") && dlg_mark(reader, i + 1, ',') && dlg_is(reader, i + 2, "the")))
		i++;
	most = i + WE_TOKENS < reader->ntokens ? i + WE_TOKENS : reader->ntokens;
	for (i += 2; i < most && !dlg_verb_is(reader, i, met, NULL, &end); i++)
	{
		PartyCode	party = dlg_party_at(reader, i, false, &end);

		if (party && dlg_has_whole(reader, &acts->all, party))
		{
			dlg_add_whole(reader, &we, party);
			i = end - 1;
		}
	}
	while (i < most && !dlg_is(reader, i, "with") && !dlg_mark(reader, i, '.'))
		i++;
	if (i >= most || !dlg_is(reader, i, "with") || we.ncodes == acts->all.ncodes)
		we.ncodes = 0;
	return we;
}

void
dlg_act_reader(ActReader *acts, Reader *reader)
{
	Statement  *statement = reader->statement;
	ActReader  *kept;

	if (reader->acting)
	{
		*acts = *reader->acting;
		return;
	}
	*acts = (ActReader) {.reader = reader, .held = reader->published, .until = reader->published};
	if (statement->dialogue)
	{
		acts->all = statement->dialogue->parties;
		acts->we = find_we(acts);
		acts->home = find_left_over(acts);
		if (statement->dialogue->held.data)
			set_days(acts, statement->dialogue->held);
	}
	else
	{
		find_parties(acts);
		acts->home = find_home(acts);
		if (is_monologue(reader))
		{
			/* "we" of one government's principal is that government, where the text names it */
			acts->all = (PartyList) {NULL, 0, 0};
			if (acts->home)
				dlg_party_add(reader->arena, &acts->all, acts->home);
		}
	}
	for (uint32_t k = 0; k < statement->nparticipants; k++)
		if (statement->participants[k].person.data && party_of_row(statement, k))
			add_person(acts, statement->participants[k].person, party_of_row(statement, k));
	add_principals(acts);
	add_officials(acts);
	for (uint32_t k = 0; k < statement->nparticipants; k++)
		if (statement->participants[k].person.data && party_of_row(statement, k) == 0)
			add_person(acts, statement->participants[k].person, 0);
	for (uint32_t k = 0; k < statement->nsessions; k++)
		acts->agenda |= statement->sessions[k].questions > 0;
	for (uint32_t b = 0; b < reader->nblocks && b < OPENING_BLOCKS && statement->dialogue; b++)
		acts->agenda |= is_programme(reader, &reader->blocks[b]);
	reader->acting = kept = dlg_alloc(reader->arena, sizeof *kept);
	*kept = *acts;
}

bool
dlg_takes_part(const ActReader *acts, PartyCode party)
{
	const Statement *statement = acts->reader->statement;

	if (dlg_party_has(&acts->all, party))
		return true;
	if (acts->all.ncodes != 1 ||
		dlg_slice_is(dlg_lexicon_party_kind(acts->reader->lexicon, acts->all.codes[0]), "state"))
		return false;
	for (uint32_t i = 0; i < statement->nparticipants; i++)
		if (statement->participants[i].person.data && statement->participants[i].party == party)
			return true;
	return false;
}

bool
dlg_is_own_party(const ActReader *acts, const Speaker *speaker)
{
	for (uint32_t k = 0; k < speaker->parties.ncodes; k++)
		if (!dlg_party_has(&acts->all, speaker->parties.codes[k]))
			return false;
	return speaker->kind == SPEAKER_PARTY && acts->reader->statement->dialogue != NULL;
}

bool
dlg_tells_of_dialogue(const ActScan *scan)
{
	const Meeting *dialogue = scan->acts->reader->statement->dialogue;
	Span		sentence = dlg_sentence_span(scan->acts->reader, scan->passage->sentence);

	return dialogue && dialogue->span.start < sentence.end && sentence.start < dialogue->span.end;
}
