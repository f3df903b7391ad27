/*
 * clause_speaker.c: who a noun phrase names, and whether he can speak.
 *
 * The head of the phrase decides: the last noun before its first preposition.
 * "The delegations of X and Y" are X and Y, "X's companies" are nobody with a
 * code, "X's growing trade" is a thing.  Relies on the parties of the dialogue
 * and on the persons that participant.c has found.
 */
#include "clause.h"

typedef enum Head
{
	HEAD_NONE,
	HEAD_PARTY,
	HEAD_SPEAKER,
	HEAD_OFFICE,
	HEAD_PERSON,
	HEAD_MEETING,
	HEAD_ORGANISATION,
	HEAD_NAME,
	HEAD_WORD
} Head;

/* A noun phrase while it is read from left to right. */
typedef struct Phrase
{
	ActReader  *acts;
	const Passage *passage;
	Speaker		speaker;
	Head		head;
	bool		third;			/* industry, civil society and the like stand in it */
	bool		other;			/* a party that is none of the dialogue's */
	bool		counterpart;	/* his name may follow */
} Phrase;

static const char *const third_words[] = {
	"industry", "business", "businesses", "companies", "company", "stakeholder", "stakeholders",
	"private", "academia", "academic", "non-governmental", "criminals", "firms", "ngos",
	"banks", "workers", "citizens", "students", NULL};

static const char *const guest_words[] = {"participants", "attendees", "experts", "members", "panelists",
										  "delegates", "interlocutors", NULL};

/* Him in whose country two meet, and the other. */
static const char *const host_words[] = {"host", "hosts", "hosting", NULL};
static const char *const visitor_words[] = {"visiting", "guest", "visitors", NULL};

/* Those who act for both where they are said to be of both. */
static const char *const forces_words[] = {"forces", "navies", "armies", "militaries", NULL};

static const char *const all_pronouns[] = {"we", "us", NULL};

/* Nouns of those who hold a dialogue, beyond the actor cues. */
static const char *const side_words[] = {
	"side", "sides", "governments", "government", "countries", "nations",
	"authorities", "agencies", "partners", "leaders", "presidents", "ministers",
	"secretaries", "advisors", "advisers", "chairmanship", "presidency", "administration",
	"members", "states", "organizations", "organisations", "institutions", "allies",
	"staffs", "staff", "counterpart", "counterparts", "chairs", "heads", "principals", "trilateral",
	"quad", "ministries", "fms", "pms", "nsas", "premiers", "statesmen", "negotiators", "co-hosts",
	"dignitary", "blocs", NULL};

/* Nouns of a meeting beyond the lexicon's. */
static const char *const meeting_words[] = {"discussion", "discussions", "conversation", "conversations",
											"deliberations", "gathering", "convening", "series", "grouping", "group",
											"coalition",  NULL};

/* How long a meeting lasts. */
static const char *const day_words[] = {"days", "day", NULL};

void
dlg_speaker_uses(uint16_t *uses)
{
	dlg_use_words(uses, third_words, USE_SPEAKER);
	dlg_use_words(uses, guest_words, USE_SPEAKER);
	dlg_use_words(uses, host_words, USE_SPEAKER);
	dlg_use_words(uses, visitor_words, USE_SPEAKER);
	dlg_use_words(uses, side_words, USE_SPEAKER);
	dlg_use_words(uses, meeting_words, USE_SPEAKER);
	dlg_use_words(uses, forces_words, USE_SPEAKER);
	dlg_use_words(uses, day_words, USE_SPEAKER);
}

/* Is token i a word of a person's name, whose party the text tells, or does not?  NULL where it is none. */
static const PersonWord *
person_word(const ActReader *acts, uint32_t i, bool known)
{
	const Token *token = &acts->reader->tokens[i];
	Slice		word = {acts->reader->text + token->start, token->end - token->start};

	if (!dlg_keys_have(acts->person_keys, token->mark))
		return NULL;
	for (const PersonWord *person = acts->persons; person < acts->persons + acts->npersons; person++)
		if (person->key == token->mark && (person->party != 0) == known && dlg_same(person->word, word))
			return person;
	return NULL;
}

PartyCode
dlg_person_here(const ActReader *acts, uint32_t i, uint32_t *end)
{
	const PersonWord *person = person_word(acts, i, true);

	*end = i + 1;
	if (person)
		return person->party;
	return dlg_begins(acts->reader, i, LEX_PRINCIPAL) ? dlg_principal_at(acts->reader, i, end) : 0;
}

/* "Mr. Lima", "Paulo Lima": is token i, behind a title or a given name, a person's, not the city that it may be? */
static bool
ends_name(const Phrase *phrase, uint32_t i)
{
	const Token *token = &phrase->acts->reader->tokens[i];

	return i > 0 && token->flags & TOKEN_CAPITAL && person_word(phrase->acts, i, true) &&
		(phrase->head == HEAD_OFFICE || (token[-1].flags & TOKEN_CAPITAL && person_word(phrase->acts, i - 1, true)));
}

static void
add_party(Phrase *phrase, PartyCode party)
{
	if (phrase->acts->all.ncodes && !dlg_has_whole(phrase->acts->reader, &phrase->acts->all, party))
		phrase->other = true;
	dlg_add_whole(phrase->acts->reader, &phrase->speaker.parties, party);
}

/* Does "and" stand before token i? */
static bool
follows_and(const Passage *passage, uint32_t i)
{
	return i > passage->first && dlg_class_at(passage, i - 1) == WORD_AND;
}

/* Reads a pronoun; true where the token is one. */
static bool
read_pronoun(Phrase *phrase, uint32_t i)
{
	const Speaker *last = &phrase->acts->last;
	const Reader *reader = phrase->acts->reader;

	if (dlg_class_at(phrase->passage, i) != WORD_PRONOUN)
		return false;
	phrase->speaker.pronoun = true;
	phrase->head = HEAD_SPEAKER;
	if (dlg_is_any(reader, i, all_pronouns))
	{
		phrase->speaker.own = phrase->speaker.plural = true;
		phrase->speaker.parties = i < phrase->acts->quoted_end ? phrase->acts->quoted : phrase->acts->we;
	}
	else if (dlg_is(reader, i, "i") && i < phrase->acts->quoted_end)
	{
		phrase->speaker.own = phrase->speaker.plural = true;
		phrase->speaker.parties = phrase->acts->quoted;
	}
	else if (dlg_is(reader, i, "i"))
	{
		/* one speaker: who he is the text itself seldom tells; "Minister X and I" are both sides */
		phrase->speaker.own = phrase->speaker.plural = true;
		if (reader->statement->dialogue && !follows_and(phrase->passage, i))
			phrase->head = HEAD_PERSON, phrase->speaker.plural = false;
	}
	else if (dlg_is(reader, i, "they"))
	{
		phrase->speaker.plural = true;
		if ((last->kind == SPEAKER_OTHER && !last->person) || last->kind == SPEAKER_MEETING ||
			(last->kind == SPEAKER_PARTY && (last->plural || last->parties.ncodes > 1)))
			phrase->speaker = *last, phrase->speaker.plural = true, phrase->head = HEAD_NONE;
	}
	else if (ONE_OF(reader, i, "he", "she") && reader->statement->dialogue && last->kind != SPEAKER_OTHER &&
			 !(last->kind == SPEAKER_PARTY && last->parties.ncodes == 1))
	{
		/* one person, though the newest subject is none */
		phrase->speaker.kind = SPEAKER_OTHER;
		phrase->speaker.person = true;
		phrase->head = HEAD_NONE;
	}
	else if ((last->kind <= SPEAKER_THING || last->kind == SPEAKER_MEETING) && ONE_OF(reader, i, "he", "she"))
		phrase->head = HEAD_PERSON;
	else if (dlg_is(reader, i, "it") && i == phrase->passage->first && last->kind == SPEAKER_ALL && last->plural)
		phrase->head = HEAD_WORD;	/* what they spoke of */
	else if (last->kind == SPEAKER_NONE)
		phrase->head = HEAD_MEETING;
	else
	{
		phrase->speaker = *last;
		phrase->speaker.plural = false;
		phrase->head = HEAD_NONE;
	}
	phrase->speaker.pronoun = true;
	return true;
}

/*
 * The party of the dialogue that alone has the office or body named at token i, by the lexicon's
 * rows of those that only some states have; 0 where none or several have it, or another party's
 * name stands before it.
 */
static PartyCode
home_party(const Phrase *phrase, uint32_t i, uint32_t *end, bool *body)
{
	const Reader *reader = phrase->acts->reader;
	const LexEntry *entry = dlg_match(reader, i, LEX_HOME, end);
	PartyCode	found = 0;

	if (phrase->head == HEAD_PARTY || dlg_class_at(phrase->passage, i - 1) == WORD_POSSESSIVE)
		return 0;
	for (; entry; entry = dlg_match_next(reader, i, entry))
		if (entry->party != found && dlg_party_has(&phrase->acts->all, entry->party))
		{
			if (found)
				return 0;
			found = entry->party;
			*body = entry->capitals != 0;
		}
	return found;
}

/* Does the cue in tokens [i, end) name several: "ministers of trade", "both"?  Its head stands before "of". */
static bool
names_several(const Reader *reader, uint32_t i, uint32_t end)
{
	uint32_t	head = i + 1;

	while (head < end && !ONE_OF(reader, head, "of", "for"))
		head++;
	return reader->text[reader->tokens[head - 1].end - 1] == 's' || dlg_is(reader, end - 1, "both");
}

/* Reads a phrase of the lexicon at token i; returns the token after it, or i. */
static uint32_t
read_cue(Phrase *phrase, uint32_t i)
{
	const Reader *reader = phrase->acts->reader;
	const uint32_t cues = 1u << LEX_PARTY | 1u << LEX_ACTOR | 1u << LEX_DELEGATE | 1u << LEX_MEETING | 1u << LEX_BODY |
		1u << LEX_OFFICE | 1u << LEX_HONORIFIC | 1u << LEX_POST;
	const uint32_t names = 1u << LEX_HOME | 1u << LEX_ORGANISATION | 1u << LEX_PRINCIPAL;
	const Token *token = &reader->tokens[i];
	uint32_t	end;
	uint32_t	next;
	PartyCode	party;
	bool		body = false;

	/* most words are none of these; those with a capital may name more */
	if (!dlg_may_start(reader, i, token->flags & TOKEN_CAPITAL ? cues | names : cues) &&
		!(token->flags & TOKEN_CAPITAL && dlg_keys_have(phrase->acts->person_keys, token->mark)))
		return i;
	if ((party = dlg_party_at(reader, i, true, &end)) != 0 && !ends_name(phrase, i) &&
		!(i > phrase->passage->first && ONE_OF(reader, i - 1, "north", "south", "latin", "central")))
	{
		phrase->head = dlg_is_series_name(phrase->acts, party) ? HEAD_MEETING : HEAD_PARTY;
		if (phrase->head == HEAD_PARTY)
			add_party(phrase, party);
		return end;
	}
	if (dlg_match(reader, i, LEX_ACTOR, &end) || dlg_match(reader, i, LEX_DELEGATE, &end))
	{
		phrase->speaker.plural |= names_several(reader, i, end);
		phrase->head = dlg_match(reader, end - 1, LEX_MEETING, &next) ? HEAD_MEETING : HEAD_SPEAKER;
		return end;
	}
	if (dlg_match(reader, i, LEX_MEETING, &end) || dlg_match(reader, i, LEX_BODY, &end))
	{
		phrase->speaker.plural |= names_several(reader, i, end);
		phrase->head = HEAD_MEETING;
		return end;
	}
	if ((party = dlg_person_at(phrase->acts, i, &end)) != 0)
	{
		add_party(phrase, party);
		phrase->head = HEAD_PERSON;
		return end;
	}
	if ((party = home_party(phrase, i, &end, &body)) != 0)
	{
		add_party(phrase, party);
		phrase->head = body ? HEAD_ORGANISATION : HEAD_OFFICE;
		return end;
	}
	if (dlg_match(reader, i, LEX_OFFICE, &end) || dlg_match(reader, i, LEX_HONORIFIC, &end) ||
		dlg_match(reader, i, LEX_POST, &end))
	{
		phrase->speaker.plural |= names_several(reader, i, end);
		phrase->head = HEAD_OFFICE;
		return end;
	}
	if (token->flags & TOKEN_CAPITAL && dlg_match(reader, i, LEX_ORGANISATION, &end))
	{
		phrase->head = HEAD_ORGANISATION;
		return end;
	}
	return i;
}

/*
 * "The host side", "the visiting minister": the party in whose country two meet, or the other one;
 * 0 where token i says nothing of the kind.
 */
static PartyCode
receiving_party(const ActReader *acts, uint32_t i)
{
	const Meeting *dialogue = acts->reader->statement->dialogue;
	bool		host = dlg_is_any(acts->reader, i, host_words);

	if (dialogue == NULL || acts->all.ncodes != 2 || !dlg_party_has(&acts->all, dialogue->country) ||
		!(host || dlg_is_any(acts->reader, i, visitor_words)))
		return 0;
	return acts->all.codes[host == (acts->all.codes[1] == dialogue->country)];
}

/* Reads a word that tells by itself who speaks: "side", "industry", "talks"; false where it is none. */
static bool
read_telling(Phrase *phrase, uint32_t i)
{
	const Reader *reader = phrase->acts->reader;
	PartyCode	party;

	if (!dlg_may(reader, i, USE_SPEAKER))
		return false;
	/* whom one government heard are not its own */
	if (dlg_is_any(reader, i, third_words) ||
		(reader->statement->dialogue == NULL && phrase->acts->all.ncodes < 2 &&
		 dlg_is_any(reader, i, guest_words)))
		phrase->third = true;
	/* "the navies of both countries" */
	if (dlg_is_any(reader, i, forces_words))
	{
		if (!dlg_is(reader, i + 1, "of") ||
			!(dlg_is(reader, i + 2, "both") || (dlg_is(reader, i + 2, "the") && dlg_is(reader, i + 3, "two"))))
			return false;
		phrase->head = HEAD_SPEAKER;
		return phrase->speaker.plural = true;
	}
	if ((party = receiving_party(phrase->acts, i)) != 0)
		add_party(phrase, party);
	if (party || dlg_is_any(reader, i, side_words))
	{
		phrase->head = HEAD_SPEAKER;
		phrase->counterpart = dlg_is(reader, i, "counterpart");
		phrase->speaker.plural |= reader->text[reader->tokens[i].end - 1] == 's';
		return true;
	}
	/* "two days of talks" */
	if (!dlg_is_any(reader, i, meeting_words) &&
		!(dlg_is_any(reader, i, day_words) && dlg_is(reader, i + 1, "of") &&
		  dlg_match(reader, i + 2, LEX_MEETING, NULL)))
		return false;
	phrase->speaker.plural |= reader->text[reader->tokens[i].end - 1] == 's' && !dlg_is(reader, i, "series");
	phrase->head = HEAD_MEETING;
	return true;
}

/* Reads one word of the phrase; returns the token after it. */
static uint32_t
read_word(Phrase *phrase, uint32_t i)
{
	const Reader *reader = phrase->acts->reader;
	WordClass	class = dlg_class_at(phrase->passage, i);
	uint32_t	end = i;
	PartyCode	party;

	if (class == WORD_OWN)
		phrase->speaker.own |= dlg_is(reader, i, "our");
	if (class == WORD_POSSESSIVE)
		phrase->head = HEAD_NONE;
	if (class == WORD_ARTICLE && (end = read_cue(phrase, i)) > i)
		return end;
	if (class != WORD_OTHER && class != WORD_NAME && class != WORD_VERB && class != WORD_PRONOUN)
		return i + 1;
	if (read_pronoun(phrase, i) || read_telling(phrase, i))
		return i + 1;
	if ((end = read_cue(phrase, i)) > i)
		return end;
	/* "the Peruvian PM" */
	if (reader->tokens[i].flags & TOKEN_UPPER && ONE_OF(reader, i, "pm", "fm", "dpm") &&
		(phrase->head == HEAD_PARTY || dlg_is(reader, i - 1, "the")))
	{
		phrase->head = HEAD_OFFICE;
		return i + 1;
	}
	if ((party = dlg_acronym_party(reader, i)) != 0)
	{
		add_party(phrase, party);
		phrase->head = HEAD_PARTY;
	}
	else if (dlg_is_own_acronym(reader, i))
		phrase->head = HEAD_MEETING;
	else if ((phrase->head == HEAD_PERSON || phrase->head == HEAD_OFFICE || phrase->head == HEAD_NAME) &&
			 dlg_match(reader, i, LEX_PARTICLE, NULL) && i + 1 < reader->ntokens &&
			 reader->tokens[i + 1].flags & TOKEN_CAPITAL)
		return i + 1;			/* the "bin" of a name */
	else if (reader->tokens[i].kind == TOKEN_NUMBER)
		return i + 1;
	else if (reader->tokens[i].flags & TOKEN_CAPITAL)
	{
		if (phrase->head == HEAD_SPEAKER && phrase->counterpart)
			;					/* "her counterpart Ana Roy" */
		else if (phrase->head != HEAD_OFFICE && phrase->head != HEAD_PERSON &&
				 !person_word(phrase->acts, i, false))
			phrase->head = HEAD_NAME;
		else
			phrase->head = HEAD_PERSON;
	}
	else if (class == WORD_OTHER || class == WORD_VERB)
		phrase->head = HEAD_WORD;
	return i + 1;
}

/* Adds the parties of a phrase after its head: of, from, between X and Y. */
static void
read_rest(Phrase *phrase, uint32_t i, uint32_t end)
{
	const Reader *reader = phrase->acts->reader;
	bool		barred = false;

	while (i < end)
	{
		uint32_t	next;
		PartyCode	party = 0;
		WordClass	class = dlg_class_at(phrase->passage, i);

		if (class == WORD_PREPOSITION)
			barred = !(dlg_is(reader, i, "of") || dlg_is(reader, i, "from") ||
					   dlg_is(reader, i, "between") || dlg_is(reader, i, "for"));
		else if (class == WORD_AND || class == WORD_COMMA)
			barred = barred && class == WORD_COMMA;
		else if (class != WORD_INSIDE &&
				 ((party = dlg_party_at(reader, i, false, &next)) == 0 || ends_name(phrase, i)) && !barred)
			party = dlg_person_at(phrase->acts, i, &next);
		if (party && barred)
		{
			/* "of Peru to the United States of America": the whole name is passed over */
			i = next;
			continue;
		}
		if (party && dlg_is_series_name(phrase->acts, party))
			party = 0;
		if (party && (phrase->acts->all.ncodes == 0 || dlg_has_whole(reader, &phrase->acts->all, party) ||
					  phrase->speaker.parties.ncodes == 0))
		{
			add_party(phrase, party);
			i = next;
		}
		else
			i++;
	}
}

/* What kind of speaker people are: those of a side, a person of one's own, all sides, or somebody else. */
static SpeakerKind
judge_people(Phrase *phrase, uint32_t first, uint32_t end)
{
	const ActReader *acts = phrase->acts;
	Speaker    *speaker = &phrase->speaker;
	bool		office = phrase->head == HEAD_OFFICE;
	PartyCode	party;

	if (phrase->third && !speaker->own)
	{
		speaker->parties = (PartyList) {NULL, 0, 0};
		return SPEAKER_OTHER;
	}
	if ((office || speaker->parties.ncodes) && dlg_add_offices(acts, phrase->passage, first, end, &speaker->parties))
		return SPEAKER_PARTY;
	if (speaker->parties.ncodes)
		return SPEAKER_PARTY;
	if (speaker->plural || !(phrase->head == HEAD_PERSON ||
							 (office && (acts->reader->statement->dialogue || acts->home))))
		return SPEAKER_ALL;
	/* an office that a text does not say whose is its own government's */
	party = office ? dlg_office_party(phrase->acts, phrase->passage, first, end) : 0;
	if (party == 0)
		party = dlg_organisation_party(phrase->acts, first, end);
	if (party == 0)
		party = acts->home;
	if (party == 0 && office)
		party = dlg_office_before(phrase->acts, phrase->passage, first, end);
	speaker->person = true;
	if (party)
		add_party(phrase, party);
	return party ? SPEAKER_PARTY : SPEAKER_OTHER;
}

/* What kind of speaker an organisation is, by whose name it holds: "the Lemurian Ministry", "the two foreign offices". */
static SpeakerKind
judge_organisation(Phrase *phrase, uint32_t first, uint32_t end)
{
	Speaker    *speaker = &phrase->speaker;
	PartyCode	party;

	for (uint32_t i = first; i < end && speaker->parties.ncodes == 0; i++)
		if (dlg_class_at(phrase->passage, i) == WORD_INSIDE &&
			(party = dlg_party_at(phrase->acts->reader, i, false, NULL)) != 0)
			add_party(phrase, party);
	if (speaker->parties.ncodes == 0 && (party = dlg_organisation_party(phrase->acts, first, end)) != 0)
		add_party(phrase, party);
	for (uint32_t i = first; i < end && i < first + 2; i++)
		speaker->own |= speaker->parties.ncodes == 0 && ONE_OF(phrase->acts->reader, i, "both", "two", "three");
	return speaker->own ? SPEAKER_ALL : speaker->parties.ncodes ? SPEAKER_PARTY : SPEAKER_OTHER;
}

/* Turns the head and the parties found into a kind. */
static void
judge(Phrase *phrase, uint32_t first, uint32_t end)
{
	switch (phrase->head)
	{
		case HEAD_NONE:
			break;
		case HEAD_PARTY:
			phrase->speaker.kind = SPEAKER_PARTY;
			break;
		case HEAD_SPEAKER:
		case HEAD_OFFICE:
		case HEAD_PERSON:
			phrase->speaker.kind = judge_people(phrase, first, end);
			break;
		case HEAD_MEETING:
			phrase->speaker.kind = phrase->other ? SPEAKER_PARTY : SPEAKER_MEETING;
			break;
		case HEAD_ORGANISATION:
			phrase->speaker.kind = judge_organisation(phrase, first, end);
			break;
		default:
			phrase->speaker.kind = SPEAKER_THING;
	}
}

/* "Minister X and her counterparts": he and the other side, all that hold the dialogue. */
static bool
joins_counterpart(const Phrase *phrase, uint32_t first, uint32_t end)
{
	const Reader *reader = phrase->acts->reader;
	const PartyList *all = &phrase->acts->all;

	if (phrase->other || all->ncodes < 2 || phrase->speaker.parties.ncodes >= all->ncodes)
		return false;
	for (uint32_t i = first; i + 2 < end; i++)
		if (dlg_class_at(phrase->passage, i) == WORD_AND && dlg_class_at(phrase->passage, i + 1) == WORD_OWN)
			for (uint32_t k = i + 2; k < end && k < i + 6; k++)
				if (dlg_is(reader, k, "counterparts") || (dlg_is(reader, k, "counterpart") && all->ncodes == 2))
					return true;
	return false;
}

/* "his country", "her government": whose he is who spoke last. */
static bool
is_his_country(const ActReader *acts, uint32_t first)
{
	return ONE_OF(acts->reader, first, "his", "her") &&
		ONE_OF(acts->reader, first + 1, "country", "government", "nation", "administration", "side", "delegation");
}

/* "ministers attending the talks", "dialogues held by both": does the participle at token i only tell more of them? */
static bool
qualifies_head(const Phrase *phrase, uint32_t i)
{
	const Reader *reader = phrase->acts->reader;

	if (phrase->head == HEAD_SPEAKER)
		return ONE_OF(reader, i, "participating", "attending", "gathered", "gathering");
	return phrase->head == HEAD_MEETING && dlg_word(phrase->passage, i)->form & FORM_PARTICIPLE &&
		(ONE_OF(reader, i + 1, "by", "in", "on", "at", "since", "under", "today", "via") ||
		 dlg_class_at(phrase->passage, i + 1) == WORD_ADVERB || dlg_is(reader, i, "held"));
}

Speaker
dlg_speaker(ActReader *acts, const Passage *passage, uint32_t first, uint32_t end)
{
	Phrase		phrase = {.acts = acts, .passage = passage};
	uint32_t	head = dlg_office_head(passage, first, end);
	uint32_t	i = head;

	if (end == first + 2 && acts->last.kind == SPEAKER_PARTY && is_his_country(acts, first))
	{
		phrase.speaker = acts->last;
		phrase.speaker.pronoun = true;
		return phrase.speaker;
	}
	if (ONE_OF(acts->reader, first, "neither", "nobody", "none"))
		return phrase.speaker;	/* what nobody said */

	while (i < end && dlg_class_at(passage, i) != WORD_PREPOSITION)
	{
		WordClass	class = dlg_class_at(passage, i);

		if (class == WORD_WHICH || class == WORD_THAT || class == WORD_HOW || class == WORD_TO ||
			(class == WORD_VERB && (phrase.head == HEAD_SPEAKER || phrase.head == HEAD_MEETING) &&
			 qualifies_head(&phrase, i)))
			break;
		i = read_word(&phrase, i);
	}
	if (phrase.head == HEAD_NONE && end == first + 1 && ONE_OF(acts->reader, first, "all", "both", "each"))
		phrase.head = HEAD_SPEAKER, phrase.speaker.plural = true;
	/* "This reflects our commitment" */
	if (phrase.head == HEAD_NONE && end == first + 1 && ONE_OF(acts->reader, first, "this", "these"))
		phrase.speaker = (Speaker) {.kind = SPEAKER_THING, .pronoun = true};
	if (end == first + 2 && dlg_is(acts->reader, first, "the") &&
		ONE_OF(acts->reader, first + 1, "two", "three", "four"))
		phrase.head = HEAD_SPEAKER, phrase.speaker.plural = true;
	if (phrase.head == HEAD_SPEAKER || phrase.head == HEAD_OFFICE || phrase.head == HEAD_PERSON ||
		phrase.head == HEAD_ORGANISATION)
		read_rest(&phrase, i, end);
	if (head > first && phrase.speaker.parties.ncodes == 0)
		read_rest(&phrase, first, head);
	if (phrase.head != HEAD_NONE)
		judge(&phrase, first, end);
	if (phrase.speaker.kind == SPEAKER_PARTY && joins_counterpart(&phrase, first, end))
		phrase.speaker = (Speaker) {.kind = SPEAKER_ALL, .plural = true};
	if (phrase.speaker.kind == SPEAKER_PARTY && phrase.speaker.parties.ncodes > 1)
		phrase.speaker.plural = true;
	return phrase.speaker;
}
