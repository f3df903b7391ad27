/*
 * clause.h: the grammar between a sentence's tokens and its acts.
 *
 *   clause.c          tags the words of a sentence: articles, particles, verb forms
 *   clause_particle.c the closed classes: articles, prepositions, auxiliaries
 *   clause_group.c    verb groups: auxiliaries, and what stands before and after
 *   clause_speaker.c  who a noun phrase names, and whether he can speak
 *   clause_name.c     names that stand for the dialogue or a party
 *   clause_office.c   whose an office is
 *   clause_subject.c  the noun phrase that is a verb's subject
 *   act_frame.c       the row of the ladder that a verb's object picks
 *   act_object.c      the noun of the object that decides it
 *   act_level.c       main and subordinate clauses as a sentence is read on
 *   act_find.c        which verbs report an act
 *   act_logistics.c   which only tell how a meeting is held
 *   act_passive.c     those behind a form of "be"
 *   act_aim.c         what the parties aim at, told by a noun
 *   act_reader.c      what is known of the statement before its acts are read
 *   act_mode.c        performed or reported
 *   act.c             actors, hedge, span: the act itself
 *
 * A sentence longer than PASSAGE_WORDS is read in pieces of that length, and
 * every search to the left or right stays inside the piece, so that the time
 * is linear in the text.
 */
#ifndef DLG_CLAUSE_H
#define DLG_CLAUSE_H

#include "core/reader.h"

#define PASSAGE_WORDS 512
#define NOWHERE UINT32_MAX		/* no token */

typedef enum WordClass
{
	WORD_OTHER,					/* nouns, adjectives, numbers */
	WORD_NAME,					/* a capitalised word that is nothing else */
	WORD_ARTICLE,				/* the, a, this, all, both */
	WORD_OWN,					/* our, their, its */
	WORD_POSSESSIVE,			/* 's */
	WORD_ADVERB, WORD_PREPOSITION,
	WORD_AND,					/* and, or, but, as well as */
	WORD_COMMA,					/* also a dash between words */
	WORD_STOP,					/* ; : . ? ! */
	WORD_MARK,					/* other marks */
	WORD_INSIDE,				/* anything in parentheses */
	WORD_ITEM,					/* the (1) of an enumeration in the sentence */
	WORD_THAT,
	WORD_WHICH,					/* which, who, where */
	WORD_HOW,					/* how, what, whether */
	WORD_AS,					/* as, while, when, because */
	WORD_TO,					/* of an infinitive */
	WORD_BE, WORD_HAVE, WORD_DO,
	WORD_MODAL,					/* will, shall, must, should, can */
	WORD_NOT,
	WORD_PRONOUN,				/* we, they, it, he, she, us */
	WORD_VERB					/* a form of a verb of the lexicon; a noun it may still be */
} WordClass;

/* A verb where it stands. */
typedef struct Word
{
	uint16_t	length;			/* tokens of the phrase that starts here */
	uint8_t		form;			/* VerbForm bits of its readings */
	const LexEntry *verb;
} Word;

/* What a word is that is no verb: of no form, and of a lemma without a name and without rows. */
extern const Word dlg_no_verb;

/* A sentence, or a piece of one, with its words tagged. */
typedef struct Passage
{
	const Reader *reader;
	uint32_t	first;			/* tokens [first, end) */
	uint32_t	end;
	uint32_t	count;			/* of them */
	const Sentence *sentence;
	uint8_t		classes[PASSAGE_WORDS + 1];	/* WordClass of each, and WORD_STOP behind the last */
	Word		words[PASSAGE_WORDS];	/* of each WORD_VERB */
	uint16_t	turning[PASSAGE_WORDS];	/* those whose class their neighbours may change */
	uint32_t	nturning;
	uint16_t	steps[PASSAGE_WORDS];	/* those that may open or close a clause or tell of an act, in their order */
	uint32_t	nsteps;
	bool		possessive;		/* one of them is */
} Passage;

/* Tags the words of tokens [first, end), at most PASSAGE_WORDS of them. */
extern void dlg_passage_read(Passage *passage, const Reader *reader, const Sentence *sentence,
							 uint32_t first, uint32_t end);

/* Is a token the word of a closed class that its tag tells of?  "thé" is none. */
static inline bool
dlg_is_particle(const Token *token, const WordTag *tag)
{
	return tag->particle == token->mark;
}

/* The class of a closed word, WORD_OTHER for any other. */
static inline WordClass
dlg_particle(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	const WordTag *tag = &reader->words[token->word].tag;

	return dlg_is_particle(token, tag) ? (WordClass) tag->class : WORD_OTHER;
}

/* Those prepositions with which an act may open. */
extern const char *const dlg_act_prepositions[];

/* How many words of a phrase that stands for a particle start at token i; sets its class. */
extern uint32_t dlg_particle_phrase(const Reader *reader, uint32_t i, uint32_t end, WordClass *class);

/* The class of the word at token i, WORD_STOP outside the passage. */
static inline WordClass
dlg_class_at(const Passage *passage, uint32_t i)
{
	uint32_t	k = i - passage->first;

	return (WordClass) passage->classes[k < passage->count ? k : passage->count];
}

/* The verb at token i, dlg_no_verb where there is none. */
static inline const Word *
dlg_word(const Passage *passage, uint32_t i)
{
	return dlg_class_at(passage, i) == WORD_VERB ? &passage->words[i - passage->first] : &dlg_no_verb;
}

/* The bit of a class in a set of them. */
#define CLASS(name) (1u << WORD_##name)

/* Does the word at token i stand between others without changing their places? */
static inline bool
dlg_is_stepped_over(const Passage *passage, uint32_t i)
{
	WordClass	class = dlg_class_at(passage, i);
	uint16_t	mark;

	if (!((CLASS(ADVERB) | CLASS(INSIDE) | CLASS(NOT) | CLASS(MARK)) >> class & 1))
		return false;
	mark = passage->reader->tokens[i].mark;
	return class != WORD_MARK || mark == '"' || mark == '\'' || mark == '*' || mark == '_';
}

/*
 * The token before i (after i) with adverbs, parentheses, negations and quotes stepped over;
 * NOWHERE at the edge.
 */
static inline uint32_t
dlg_before(const Passage *passage, uint32_t i)
{
	while (i > passage->first)
		if (!dlg_is_stepped_over(passage, --i))
			return i;
	return NOWHERE;
}

static inline uint32_t
dlg_after(const Passage *passage, uint32_t i)
{
	while (++i < passage->end)
		if (!dlg_is_stepped_over(passage, i))
			return i;
	return NOWHERE;
}

/* Is token i a noun, article, name or number: something that a noun phrase holds? */
static inline bool
dlg_is_nominal(const Passage *passage, uint32_t i)
{
	return (CLASS(OTHER) | CLASS(NAME) | CLASS(ARTICLE) | CLASS(OWN) | CLASS(VERB)) >> dlg_class_at(passage, i) & 1;
}

/* Can token i open the object of a verb: article, possessive, noun, that, how? */
extern bool dlg_opens_object(const Passage *passage, uint32_t i);

/* Is token i an -ing form, known to the lexicon or by its ending? */
extern bool dlg_is_gerund(const Passage *passage, uint32_t i);

#define GROUP_BE 1
#define GROUP_HAVE 2
#define GROUP_DO 4
#define GROUP_MODAL 8			/* any of will, shall, must, should, can … */
#define GROUP_TO 16

/* The verb group that ends in the verb at a token. */
typedef struct VerbGroup
{
	uint32_t	first;			/* its first auxiliary, or the verb */
	uint32_t	verb;
	uint32_t	before;			/* the token before it all, NOWHERE at the start */
	uint8_t		auxiliaries;	/* GROUP_… */
} VerbGroup;

extern VerbGroup dlg_verb_group_here(const Passage *passage, uint32_t verb);

/* The same; most verbs stand by themselves, behind a word that neither is an auxiliary nor stepped over. */
static inline VerbGroup
dlg_verb_group(const Passage *passage, uint32_t verb)
{
	const uint32_t more = CLASS(BE) | CLASS(HAVE) | CLASS(DO) | CLASS(MODAL) | CLASS(TO) |
		CLASS(ADVERB) | CLASS(INSIDE) | CLASS(NOT) | CLASS(MARK);

	const uint32_t finite = CLASS(BE) | CLASS(HAVE) | CLASS(MODAL);

	/* "are both committed": an auxiliary may stand two before */
	if (verb > passage->first && !(more >> dlg_class_at(passage, verb - 1) & 1) &&
		!(verb > passage->first + 1 && finite >> dlg_class_at(passage, verb - 2) & 1))
		return (VerbGroup) {verb, verb, verb - 1, 0};
	return dlg_verb_group_here(passage, verb);
}

typedef enum SpeakerKind
{
	SPEAKER_NONE,				/* no noun phrase */
	SPEAKER_THING,				/* what cannot speak */
	SPEAKER_OTHER,				/* somebody without a code */
	SPEAKER_PARTY,				/* the parties named */
	SPEAKER_ALL,				/* the parties of the dialogue: we, both sides */
	SPEAKER_MEETING				/* the dialogue itself or a body of the parties */
} SpeakerKind;

typedef struct Speaker
{
	SpeakerKind kind;
	PartyList	parties;
	bool		plural;
	bool		pronoun;
	bool		own;			/* said of "our" or "both": the parties' own */
	bool		person;			/* OTHER: a named person whose party is not known */
} Speaker;

/* A word of a participant's name and whose delegation he belongs to. */
typedef struct PersonWord
{
	Slice		word;
	uint16_t	key;			/* of it in small letters, as of tokens */
	PartyCode	party;
} PersonWord;

/* What is known of the whole statement while its acts are read. */
typedef struct ActReader
{
	Reader	   *reader;
	PartyList	all;			/* the parties of the dialogue */
	PartyList	we;				/* who "we" are where they are one side: "We, the Ministers of X, met with Y" */
	PartyCode	home;			/* whose persons are named without their party; 0 unknown */
	PersonWord *persons;
	uint32_t	npersons, persons_room;
	KeySet		person_keys;	/* of their words */
	bool		agenda;			/* a programme: what it tells beside its sessions is background */
	Slice		held;			/* the day from which the parties met, else of publication */
	Slice		until;			/* the last day: due times count from it */
	Speaker		last;			/* the newest subject, for they and it */
	PartyList	quoted;			/* who "we" are up to token quoted_end, in somebody's own words */
	uint32_t	quoted_end;
} ActReader;

extern void dlg_act_reader(ActReader *acts, Reader *reader);

/* The party of the person whose name, or a word of it, stands at token i, a capitalised word; 0 where none does. */
extern PartyCode dlg_person_here(const ActReader *acts, uint32_t i, uint32_t *end);

static inline PartyCode
dlg_person_at(const ActReader *acts, uint32_t i, uint32_t *end)
{
	const Token *token = &acts->reader->tokens[i];

	return token->kind == TOKEN_WORD && token->flags & TOKEN_CAPITAL ? dlg_person_here(acts, i, end) : 0;
}

/* Who tokens [first, end) name, read as one noun phrase. */
extern Speaker dlg_speaker(ActReader *acts, const Passage *passage, uint32_t first, uint32_t end);

/* clause_name.c: is token i the short form of a dialogue or body, or a word of the series' own name in capitals? */
extern bool dlg_is_own_acronym(const Reader *reader, uint32_t i);

/* The party whose organisation goes by the acronym at token i; 0 where there is none. */
extern PartyCode dlg_acronym_party(const Reader *reader, uint32_t i);

/* Is the party a grouping that the dialogue itself is named for ("the Quad")? */
extern bool dlg_is_series_name(const ActReader *acts, PartyCode party);

/* The party of the participating organisation that tokens [first, end) name; 0 where they name none. */
extern PartyCode dlg_organisation_party(const ActReader *acts, uint32_t first, uint32_t end);

/* clause_office.c: the party of the only participants who hold the office of tokens [first, end); 0 where unknown. */
extern PartyCode dlg_office_party(const ActReader *acts, const Passage *passage, uint32_t first, uint32_t end);

/* "Both the President and Minister X": adds the parties of two whom "and" joins; false where one is not known. */
extern bool dlg_add_offices(const ActReader *acts, const Passage *passage, uint32_t first, uint32_t end, PartyList *list);

/*
 * The token at which an office heads the phrase of tokens [first, end), behind the last possessive: "The Office of
 * Ports' (OP) | Director, Ana Roy"; `first` where none does.
 */
extern uint32_t dlg_office_head(const Passage *passage, uint32_t first, uint32_t end);

/* The party of him who spoke before, where several hold the office of tokens [first, end); else 0. */
extern PartyCode dlg_office_before(const ActReader *acts, const Passage *passage, uint32_t first, uint32_t end);

/* The subject of the verb group that starts at token `verb`, in the clause that starts at `start`. */
extern Speaker dlg_subject(ActReader *acts, const Passage *passage, uint32_t start, uint32_t verb);

/* Who the noun phrases of the object at token i name, up to the end of the clause or its purpose. */
extern Speaker dlg_object_speaker(ActReader *acts, const Passage *passage, uint32_t i);

/* What a reporting verb and its object amount to. */
typedef struct Frame
{
	const LexFrame *row;		/* NULL: no row fits */
	const LexFrame *rows;		/* the first of the verb's */
	Slice		verb;			/* the lemma, with the noun of its phrase */
	Slice		name;			/* of the frame: "that", "to", "commitment" … */
	uint32_t	object;			/* first token of the object */
	uint32_t	noun;			/* the noun that decided, else NOWHERE */
	PartyList	owner;			/* the parties named as the noun's owners: "Peru's commitment" */
} Frame;

/* act_object.c: the nouns that pick a frame, and which ("commitment"). */
typedef struct FrameNoun
{
	const char *noun;
	const char *frame;
} FrameNoun;
extern const FrameNoun dlg_frame_nouns[];
extern const uint8_t dlg_frame_nouns_count;

/* The frame that the word at token i picks, NULL for any that picks none. */
static inline const char *
dlg_noun_frame(const Reader *reader, uint32_t i)
{
	uint8_t		noun = reader->words[reader->tokens[i].word].tag.noun;

	return noun && dlg_is(reader, i, dlg_frame_nouns[noun - 1].noun) ? dlg_frame_nouns[noun - 1].frame : NULL;
}

/* May the word at token i stand inside the first noun phrase of an object? */
extern bool dlg_in_object(const Passage *passage, uint32_t i);

/*
 * Is the noun the actors' own: with a possessive, "both countries'", "a shared", or bare?  Where
 * a party is named as its owner, that decides (dlg_frame_owned).
 */
extern bool dlg_is_own(ActReader *acts, const Passage *passage, uint32_t first, uint32_t noun, PartyList *owner);

/* Does a gerund stand at token i, or behind an adverb there? */
extern bool dlg_opens_gerund(const Passage *passage, uint32_t i);

/*
 * "the bonds between them and their commitment to V", "its vision of X and determination to V": the noun of a
 * later object that binds; NOWHERE where the first clause has none.
 */
extern uint32_t dlg_later_commitment(const Passage *passage, uint32_t first);

/* Does "their continued cooperation" stand at token i: what they go on doing? */
extern bool dlg_goes_on_as(const Passage *passage, uint32_t i);

/* act_aim.c: is the act at token i told by the noun of an aim: "Our aim is to V"? */
extern bool dlg_tells_aim(const Passage *passage, uint32_t i);

/* Finds the frame of the verb at token i. */
extern void dlg_frame(ActReader *acts, const Passage *passage, uint32_t i, Frame *frame);

/* The same, were it the verb of these rows: "agreement was reached on" is what "agree" amounts to. */
extern void dlg_frame_as(ActReader *acts, const Passage *passage, uint32_t i, const LexFrame *rows, Frame *frame);

/*
 * The rows of the lemma that a verb makes with the noun at token i ("express"
 * and "concern"), NULL where it makes none.
 */
extern const LexFrame *dlg_compound_here(const Reader *reader, const LexFrame *plain, uint32_t i);

static inline const LexFrame *
dlg_compound(const Reader *reader, const LexFrame *plain, uint32_t i)
{
	return dlg_keys_have(plain->nouns, reader->tokens[i].mark) ? dlg_compound_here(reader, plain, i) : NULL;
}

/* Takes the frame of one's own commitment where one of the speakers is its named owner. */
extern void dlg_frame_owned(ActReader *acts, const Passage *passage, Frame *frame, const PartyList *speakers);

/*
 * The row of a frame: of those from a verb's first on, of a lemma, of the verb
 * at a token; NULL where it has none.
 */
extern const LexFrame *dlg_row_keyed(const LexFrame *rows, uint16_t key, const char *name, size_t n);

static inline __attribute__((always_inline)) const LexFrame *
dlg_row_named(const LexFrame *rows, const char *name)
{
	size_t		n = __builtin_strlen(name);
	uint16_t	key = __builtin_constant_p(n) ? dlg_key(name) : DLG_KEY_OF(dlg_head(name, n), n);

	return rows && dlg_keys_have(rows->names, key) ? dlg_row_keyed(rows, key, name, n) : NULL;
}

static inline __attribute__((always_inline)) const LexFrame *
dlg_frame_row(const Lexicon *lexicon, Slice verb, const char *name)
{
	return dlg_row_named(dlg_lexicon_rows(lexicon, verb), name);
}

static inline __attribute__((always_inline)) const LexFrame *
dlg_verb_row(const Passage *passage, uint32_t i, const char *name)
{
	return dlg_row_named(dlg_word(passage, i)->verb->rows, name);
}

/* The end of the clause in which token i stands: before the mark or word that closes it. */
extern uint32_t dlg_clause_end(const Passage *passage, uint32_t i);

/* Slugs of the topics that tokens [first, end) name, each once, in their order. */
extern void dlg_read_topics(const Reader *reader, uint32_t first, uint32_t end, Commitment *commitment);

/* The same in other languages, by the terms of the lexicon too. */
extern void dlg_name_topics(const Reader *reader, uint32_t first, uint32_t end, Commitment *commitment);

/* Is the party one of the dialogue's, or that of somebody at a dialogue of which only a group is told? */
extern bool dlg_takes_part(const ActReader *acts, PartyCode party);

#endif
