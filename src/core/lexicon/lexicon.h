/*
 * lexicon.h: what the reader knows, compiled from rows into one automaton.
 *
 * Rows come from TSV files (test drivers) or from the tables of the same
 * names (server); both feed dlg_lexicon_add row by row and end with
 * dlg_lexicon_finish.  The result is read-only and may be shared.
 *
 * Every phrase is tokenised as the text is and folded word by word (lower
 * case, American spelling, no accents); hyphens count as spaces.  A cue that
 * is written with capitals asks for them: "May" matches only a capitalised
 * word, "US" only capitals, "norms" anything.  The automaton is a trie over
 * word numbers; matching at a token costs as many steps as the longest phrase
 * there has words.
 */
#ifndef DLG_LEXICON_H
#define DLG_LEXICON_H

#include "core/core.h"
#include "core/party.h"

/* The two letters of a language as a number: the value of a LEX_ACT, a LEX_ROLE. */
#define DLG_LANGUAGE(code) ((uint8_t) (code)[0] << 8 | (uint8_t) (code)[1])

/* The tables, each with the columns that dlg_lexicon_add takes, in this order. */
typedef enum LexTable
{
	LEXTABLE_PARTY_INFO,		/* party, kind, name, alpha3, members */
	LEXTABLE_PARTY_NAME,		/* name, party, kind, language */
	LEXTABLE_VERB,				/* verb, frame, class, strength, polarity */
	LEXTABLE_VERB_FORM,			/* form, verb, tense */
	LEXTABLE_TOPIC,				/* topic, label, broader */
	LEXTABLE_TOPIC_LABEL,		/* topic, language, label */
	LEXTABLE_TERM,				/* term, language, topic, english */
	LEXTABLE_TOPIC_CUE,			/* cue, topic, language */
	LEXTABLE_ORGANISATION_CUE,	/* cue, kind */
	LEXTABLE_INSTRUMENT_CUE,	/* cue, kind */
	LEXTABLE_CUE,				/* cue, kind, value, language */
	LEXTABLE_COUNT
} LexTable;

typedef struct LexTableInfo
{
	const char *name;
	int			ncolumns;
	const char *columns[5];
} LexTableInfo;

extern const LexTableInfo dlg_lexicon_tables[LEXTABLE_COUNT];

/*
 * What a phrase is good for.  `text` and `value` of an entry by kind:
 *   PARTY        party = code; text = party_name.kind (official, common, short, code, adjective, demonym, metonym)
 *   CITY         party = country; text = 'capital' or 'city' (every capital is also a PARTY with kind 'capital')
 *   VERB         text = lemma phrase; rows = what it means by frame; form = VerbForm
 *   TOPIC        text = slug
 *   TERM         text = the topic's slug, empty for none; value = number for dlg_lexicon_term
 *   ORGANISATION, OFFICE, ...   from organisation_cue.kind
 *   INSTRUMENT   text = instrument_cue.kind
 *   the rest     from cue.kind, with text = cue.value and value = its number where it is one
 */
typedef enum LexKind
{
	LEX_PARTY, LEX_CITY, LEX_VERB, LEX_TOPIC,
	LEX_ORGANISATION,			/* organisation_cue 'head': ministry, agency, institute … */
	LEX_OFFICE,					/* 'office': minister, director, ambassador … */
	LEX_HONORIFIC,				/* 'honorific': Mr., H.E., Dr. … */
	LEX_PARTICLE,				/* 'particle': de, von, bin … of a person's name */
	LEX_DELEGATE,				/* 'delegate': experts, officials, representatives … */
	LEX_INSTRUMENT,
	LEX_MONTH, LEX_WEEKDAY, LEX_SEASON, LEX_ORDINAL, LEX_NUMBER, LEX_ABBREVIATION,
	LEX_MEETING,				/* noun of a meeting: consultations, dialogue, ministerial … */
	LEX_BODY,					/* standing group: working group, task force, committee … */
	LEX_ACTOR,					/* all parties: both sides, participants, co-chairs … */
	LEX_HEDGE, LEX_BOILERPLATE, LEX_STOPWORD, LEX_OTHER,
	LEX_FIELD,					/* 'field': what offices and bodies deal with: Foreign Affairs, Security … */
	LEX_PRINCIPAL,				/* 'principal': a well-known person; party = whom he speaks for */
	LEX_POST,					/* 'post': an office in small letters: vice minister, ambassador … */
	LEX_SOURCE,					/* who hands on what the parties said: spokesman, press release … */
	LEX_ACT,					/* form of a reporting verb in another language, or a noun behind it */
	LEX_ROLE,					/* word of another language that tells what stands beside it: text = what, parted by blanks */
	LEX_HOME,					/* a body, or an office in small letters, that only these parties have: one entry each */
	LEX_CONDUCT,				/* noun of what one may commit to do: cooperation, sharing … */
	LEX_TERM,					/* a term of another language; in the lexicon of terms only */
	LEX_KINDS
} LexKind;

typedef enum VerbForm {FORM_BASE = 1, FORM_S = 2, FORM_PAST = 4, FORM_PARTICIPLE = 8, FORM_ING = 16} VerbForm;

typedef struct LexEntry
{
	struct LexEntry *next;		/* another reading of the same phrase */
	LexKind		kind;
	uint8_t		nwords;
	uint8_t		form;			/* VerbForm bits */
	uint8_t		forms;			/* the same of all readings of the phrase as a form of this lemma */
	bool		last;			/* the last reading of its phrase and kind, which stand together */
	bool		dotted;			/* a dot ends the phrase */
	uint16_t	key;			/* of its text */
	uint32_t	capitals;		/* bit i: word i must be capitalised */
	uint32_t	uppers;			/* bit i: word i must be in capitals */
	int32_t		value;
	PartyCode	party;
	const struct LexFrame *rows;	/* VERB: the first of its lemma's */
	Slice		text;			/* see LexKind */
	Slice		phrase;			/* as the row has it */
} LexEntry;

/* One row of the verb ladder: what a lemma means in a frame. */
typedef struct LexFrame
{
	Slice		verb;
	Slice		frame;
	int			class;			/* ActClass, or -1: known, but no act */
	int			strength;
	bool		negative;
	bool		tells;			/* one of these rows is an act, or a noun makes another lemma of the verb */
	uint16_t	rows;			/* of the same verb, from this one on */
	uint16_t	key;			/* of the frame's name */
	KeySet		names;			/* of the frames of these rows */
	KeySet		nouns;			/* the verb's first row: those that make another lemma with it, and their plurals */
} LexFrame;

/* What a term of another language stands for, beside its topic. */
typedef struct LexTerm
{
	Slice		language;
	Slice		english;		/* null for the topic alone */
} LexTerm;

typedef struct Lexicon Lexicon;

/* Starts an empty lexicon in the arena, which must outlive it. */
extern Lexicon *dlg_lexicon_new(Arena *arena);

/* Adds a row: as many fields as the table has columns; null is NO_SLICE.  False with *error for a bad one. */
extern bool dlg_lexicon_add(Lexicon *lexicon, LexTable table, const Slice *fields, DlgError *error);

/* Reads the text of a whole TSV file (first line: the column names) into the lexicon. */
extern bool dlg_lexicon_add_tsv(Lexicon *lexicon, LexTable table, Slice file, DlgError *error);

/* Ends the building; the lexicon is read-only from here on. */
extern void dlg_lexicon_finish(Lexicon *lexicon);

/* By twice the number of a word: its SIGN_ bits (reader.h) in small letters, and behind them those with a capital. */
extern const uint8_t *dlg_lexicon_signs(const Lexicon *lexicon);

#define TAG_PARTICLE	0x01	/* a word of a closed class */
#define TAG_VERB		0x02	/* a form of a verb of this one word */
#define TAG_OPENS		0x04	/* a particle of several words may open with it */
#define TAG_TURNS		0x08	/* its writing, or what stands around it, may make another word of the particle */
#define TAG_LONGER		0x10	/* a verb of several words, or one that asks for capitals, may open with it */
#define TAG_DOUBTFUL	0x20	/* what stands around it may make another word of the verb */
#define TAG_STEPS		0x40	/* it may open a clause or tell of an act, though it is no verb */

/* What a word is by itself, before its neighbours are looked at. */
typedef struct WordTag
{
	const LexEntry *verb;		/* the verb, NULL: none */
	uint16_t	particle;		/* key of the word of a closed class, 0: none */
	uint8_t		class;			/* that class (WordClass) */
	uint8_t		flags;			/* TAG_ bits; none for most words, which are nouns and adjectives */
	uint8_t		phrase;			/* the first phrase of several words that it opens, from 1 (clause_particle.c) */
	uint8_t		noun;			/* which noun that picks a verb's frame it is, from 1; 0: none (act_object.c) */
} WordTag;

/* clause_particle.c gives all words their tags, once, with the lexicon. */
extern void dlg_tag_words(Lexicon *lexicon);

/* All that is known of a word: one line of the processor's cache, in which it lies.  Bit k: of LexKind k. */
typedef struct LexWord
{
	WordTag		tag;
	KeySet		lemmas;			/* keys of the lemmas of all VERB phrases that it begins */
	uint32_t	kinds;			/* it, or its singular, begins a phrase */
	uint32_t	deeds;			/* what the verbs that it begins may tell of (DEED_) */
	uint32_t	root;			/* trie node of the phrases that it begins, 0: none */
	uint32_t	singular;		/* the word that this is the plural of, 0: none */
	uint32_t	alone;			/* it is a phrase by itself; or its singular may begin one */
	uint32_t	seconds;		/* it, or its singular, is the second of a phrase */
	uint32_t	smalls;			/* it begins a phrase that asks for no capital there */
} LexWord;

/* By number of a word; [0] stands for none. */
extern const LexWord *dlg_lexicon_words(const Lexicon *lexicon);

/*
 * What the words of a key may be good for, a bit each, whether or not the lexicon has them: most are good for
 * nothing.  Made once, with the lexicon, from the tables of the file that asks.
 */
#define USE_DATE		0x01	/* a date phrase may open with it (date_phrase.c) */
#define USE_CUE_BEFORE	0x02	/* it may be the first word of a cue before, after a list (participant_cue.c) */
#define USE_CUE_AFTER	0x04
#define USE_TELLS		0x08	/* as it is written it may tell of a meeting: "had", "signed" (header_frame.c) */
#define USE_OCCASION	0x10	/* "occasion" */
#define USE_TALK		0x20	/* a meeting without a name: "talks" (header_venue.c) */
#define USE_PIECE		0x80	/* a small word that is a piece of its own kind (participant_piece.c) */
#define USE_HEAD		0x100	/* a small word that makes a name that of a body (organisation.c) */
#define USE_SCENE		0x200	/* a small word that tells who takes part (participant.c) */
#define USE_MENTION		0x400	/* a meeting may be told of there without its name (meeting_find.c) */
#define USE_PARTS		0x800	/* parts of a meeting: "pillars", "groups" (session.c) */
#define USE_SPEAKER		0x1000	/* it tells who a noun phrase stands for (clause_speaker.c) */
extern const uint16_t *dlg_lexicon_uses(const Lexicon *lexicon);
extern void dlg_date_uses(uint16_t *uses);
extern void dlg_cue_uses(uint16_t *uses);
extern void dlg_meeting_uses(uint16_t *uses);
extern void dlg_venue_uses(uint16_t *uses);
extern void dlg_piece_uses(uint16_t *uses);
extern void dlg_organisation_uses(uint16_t *uses);
extern void dlg_scene_uses(uint16_t *uses);
extern void dlg_mention_uses(uint16_t *uses);
extern void dlg_session_uses(uint16_t *uses);
extern void dlg_speaker_uses(uint16_t *uses);

/*
 * The same of verbs, by number of a word: what the phrases of a verb that it begins may tell of, by their lemmas.
 * Made of the lemmas' own, by their keys.
 */
#define DEED_MEETING	0x0000FFFF	/* a bit for each row of verbs that tell of a meeting (header_frame.c) */
#define DEED_JOINT		0x00010000	/* what parties say together (header_talk.c) */
#define DEED_DISCUSS	0x00020000
#define DEED_TREAT		0x00040000	/* what is done at a meeting, or treated there (header_venue.c) */
#define DEED_MEET		0x00080000	/* parties meet again (meeting_find.c) */
#define DEED_UNSURE		0x00100000	/* logistics as well as an act (act_logistics.c) */
#define DEED_BEARS		0x00200000	/* an act that a noun beside the verb names (act_noun.c, act_matter.c) */
extern void dlg_meeting_deeds(uint32_t *deeds);
extern void dlg_talk_deeds(uint32_t *deeds);
extern void dlg_venue_deeds(uint32_t *deeds);
extern void dlg_mention_deeds(uint32_t *deeds);
extern void dlg_act_deeds(uint32_t *deeds);
extern void dlg_noun_deeds(uint32_t *deeds);
extern void dlg_matter_deeds(uint32_t *deeds);

static inline void
dlg_use_lemmas(uint32_t *deeds, const char *const *lemmas, uint32_t deed)
{
	for (; *lemmas; lemmas++)
		deeds[dlg_key_number(dlg_key(*lemmas))] |= deed;
}

static inline void
dlg_use_words(uint16_t *uses, const char *const *words, uint16_t use)
{
	for (; *words; words++)
		uses[dlg_key_number(dlg_key(*words))] |= use;
}

/* Number of a folded word (lower-case bytes as dlg_fold gives them), 0 where no phrase has it. */
extern uint32_t dlg_lexicon_word(const Lexicon *lexicon, const char *folded, uint32_t len);

/* May a phrase of a kind begin with these two words, or be the first alone? */
extern bool dlg_lexicon_begins(const Lexicon *lexicon, LexKind kind, uint32_t first, uint32_t second);

/* The words by which a language is told (fingerprint.h), made once, with the lexicon. */
extern const struct CommonWords *dlg_lexicon_common(const Lexicon *lexicon);

/* The first row of a lemma; the others follow it. */
extern const LexFrame *dlg_lexicon_rows(const Lexicon *lexicon, Slice verb);

/* The terms of other languages: a lexicon of its own, which asks for no capitals. */
extern const Lexicon *dlg_lexicon_terms(const Lexicon *lexicon);
extern const LexTerm *dlg_lexicon_term(const Lexicon *lexicon, const LexEntry *entry);

/* The primary name of a party, NO_SLICE where the lexicon has none. */
extern Slice dlg_lexicon_party_name(const Lexicon *lexicon, PartyCode party);

/* The kind of a party ('state', 'organisation', 'grouping' …), NO_SLICE where unknown. */
extern Slice dlg_lexicon_party_kind(const Lexicon *lexicon, PartyCode party);

/* The parties that a group's code stands for (the Quad: AU, IN, JP, US), NULL for every other party. */
extern const PartyList *dlg_lexicon_party_members(const Lexicon *lexicon, PartyCode party);

#endif
