/*
 * act.h: the reading of one passage's acts, shared by act_*.c.
 */
#ifndef DLG_ACT_H
#define DLG_ACT_H

#include "core/clause/clause.h"

#define LEVELS 4				/* clauses inside clauses that are told apart */

typedef enum Finite
{
	FINITE_NONE,
	FINITE_PAST,
	FINITE_BASE,
	FINITE_S,
	FINITE_HAVE,
	FINITE_BE,
	FINITE_MODAL
} Finite;

/* A clause that is open where the reading stands. */
typedef struct Level
{
	uint32_t	start;			/* its first token */
	uint32_t	opener;			/* the token that opened it, NOWHERE for the main clause */
	uint32_t	finite;			/* its newest finite verb group, NOWHERE while there is none */
	uint32_t	verb;			/* the main verb of that group, NOWHERE where it is not known */
	Finite		form;
	bool		relative;		/* its opener is its subject: "that will be held" */
	bool		acts;			/* it reports an act */
	bool		purpose;		/* its newest act is an infinitive of purpose */
	bool		told;			/* what its newest verb says is only told of */
	bool		relays;			/* its newest verb hands on what others say */
	bool		source;			/* it is said by an organ or a text, which does nothing else */
	bool		has_subject;
	Speaker		subject;		/* of the finite verb, once somebody asked */
} Level;

/* What a block that leads in to bullets hands on to them. */
typedef struct LeadIn
{
	uint32_t	block;			/* NOWHERE: none */
	bool		commissive;		/* its act is open: the bullets are its commitments */
	bool		acts;			/* it has an open act of any class */
	Speaker		subject;
} LeadIn;

typedef struct ActScan
{
	ActReader  *acts;
	Passage    *passage;
	const TextBlock *block;
	Level		levels[LEVELS];
	Level		carried;		/* the main clause before a semicolon */
	int			depth;
	LeadIn		lead;			/* of this passage's block */
	LeadIn		next;			/* what this block would hand on */
	bool		opens;			/* the passage starts the block */
	bool		review;			/* the sentence looks back: "over the past year" */
	uint32_t	nacts;			/* acts found in this passage */
	uint32_t	newest;			/* the first token of the newest of them */
	uint32_t	newest_verb;	/* its verb or noun */
	bool		rider;			/* the newest is a rider */
	Passage    *tail;			/* of a quotation that runs on over several sentences; NULL before the first */
	bool		preamble;		/* the text has had a line such as "Recalling …," that leads up to its acts */
} ActScan;

/* A verb that may report an act, and how it stands. */
typedef struct Candidate
{
	uint32_t	verb;
	VerbGroup	group;
	Frame		frame;
	Speaker		subject;
	uint32_t	start;			/* where the act's span starts */
	bool		perfect;
	bool		rider;
	bool		reported;
	bool		ahead;			/* said of the meeting itself before it: "will present" in a programme */
} Candidate;

/* act_level.c */
extern void dlg_levels_start(ActScan *scan, uint32_t start);
extern void dlg_levels_read(ActScan *scan, uint32_t i);
extern void dlg_level_push(ActScan *scan, uint32_t opener);
extern void dlg_level_finite(ActScan *scan, uint32_t group, uint32_t verb, Finite form);

/* The innermost clause. */
static inline Level *
dlg_level(ActScan *scan)
{
	return &scan->levels[scan->depth];
}

extern const Speaker *dlg_level_subject(ActScan *scan, Level *level);
extern bool dlg_in_complement(const ActScan *scan);
extern bool dlg_new_clause(ActScan *scan, uint32_t verb, Speaker *subject);
extern bool dlg_coordinated(ActScan *scan, uint32_t verb, Finite form);

/* Does the sentence report the dialogue itself, not another meeting? */
extern bool dlg_tells_of_dialogue(const ActScan *scan);

/* Are all parties of the speaker the dialogue's? */
extern bool dlg_is_own_party(const ActReader *acts, const Speaker *speaker);

/*
 * act_relay.c: does the verb only hand on what the parties say ("the ministry said that both sides
 * agreed")?  Then what it tells is read as a clause of its own.
 */
extern bool dlg_relays(ActScan *scan, const Candidate *candidate);

/* Notes who "we" are in a quotation that opens in the passage, where it is told behind it. */
extern void dlg_find_quotation(ActScan *scan);

/*
 * act_logistics.c: finds what the verb and its object amount to, where that is not yet known: no act where it only
 * tells how a meeting is held.
 */
extern void dlg_act_frame(ActScan *scan, Candidate *candidate);

/* act_find.c: reads token i, a verb, auxiliary or noun of an act. */
extern void dlg_find_act(ActScan *scan, uint32_t i);

/* Can it be any of these, or the "in", "with" of "in recognition that", "with a focus on"? */
static inline bool
dlg_may_act(const ActScan *scan, uint32_t i, WordClass class)
{
	const Reader *reader = scan->passage->reader;

	if (class == WORD_PREPOSITION)
		return dlg_mark(reader, i, DLG_KEY("in")) || dlg_mark(reader, i, DLG_KEY("with"));
	return (class != WORD_OTHER && class != WORD_NAME) || dlg_begins(reader, i, LEX_OTHER);
}

/* Is the verb at token i one of these lemmas? */
#define dlg_is_lemma(passage, i, lemmas) \
	dlg_is_lemma_in(dlg_word((passage), (i))->verb, (lemmas), dlg_keys_of((lemmas), DLG_WORDS(lemmas)))
#define LEMMA_OF(passage, i, ...) \
	(__extension__ ({ static const char *const lemma_of_words[] = {__VA_ARGS__, NULL}; \
					  dlg_is_lemma((passage), (i), lemma_of_words); }))
extern bool dlg_is_one_lemma(const LexEntry *verb, const char *const *lemmas);

static inline bool
dlg_is_lemma_in(const LexEntry *verb, const char *const *lemmas, KeySet keys)
{
	return dlg_keys_have(keys, verb->key) && dlg_is_one_lemma(verb, lemmas);
}

/* act_line.c: lines of a text that name no subject, which is all parties. */
extern bool dlg_opens_preamble(const ActScan *scan);
extern bool dlg_read_headed(ActScan *scan, Candidate *candidate);
extern bool dlg_read_line(ActScan *scan, Candidate *candidate);

/* act_finite.c: verbs with a subject of their own or of the verb before. */
extern bool dlg_finite_at(const Passage *passage, uint8_t form, uint32_t i);
extern uint32_t dlg_unknown_verb(const Passage *passage, uint32_t first, uint32_t end);
extern void dlg_read_coordinated(ActScan *scan, Candidate *candidate);
extern void dlg_read_after_noun(ActScan *scan, Candidate *candidate);

/* act_relative.c: those of relative clauses. */
extern void dlg_read_relative(ActScan *scan, Candidate *candidate);

/* act_passive.c: verbs behind a form of "be". */
extern void dlg_read_passive(ActScan *scan, Candidate *candidate);

/* act_rider.c: verbs that are not finite. */
extern void dlg_read_gerund(ActScan *scan, Candidate *candidate);
extern void dlg_read_infinitive(ActScan *scan, Candidate *candidate);
extern bool dlg_says_it(ActScan *scan, uint32_t to);
extern void dlg_read_bullet(ActScan *scan, Candidate *candidate);

/* act_will.c: will, shall, must, "is to". */
extern void dlg_find_modal(ActScan *scan, uint32_t i);

/* act_noun.c: acts that a noun names. */
#define LIGHT_WORDS 10			/* between a light verb and its noun */
extern bool dlg_find_nominal(ActScan *scan, uint32_t i);

/* The row of the verb that the noun at token i stands for ("discussion"); NULL for other words. */
extern const LexFrame *dlg_act_noun(const Passage *passage, uint32_t i, uint32_t *end);

/* May the word at token i stand between a light verb and its noun ("two days of")? */
extern bool dlg_before_noun(const Passage *passage, uint32_t i);

/* Does a preposition follow at token i that says what is talked about? */
extern bool dlg_has_matter(const Passage *passage, uint32_t i);

/* Writes the act of the noun down, said by `subject`, from token `start` on. */
extern void dlg_emit_noun(ActScan *scan, uint32_t start, uint32_t noun, const LexFrame *row, Speaker subject);

/* act_matter.c: what a talk dealt with, at its noun as the subject, and at a verb behind it. */
#define TOPIC_WORDS 4			/* that open a sentence, up to the verb of "topics discussed" */
extern bool dlg_find_held(ActScan *scan, uint32_t i);
extern bool dlg_find_matter(ActScan *scan, uint32_t i);

/* act_aim.c: aims, priorities and next steps that a noun names. */
extern bool dlg_read_objectives(ActScan *scan, Candidate *candidate);
extern bool dlg_find_aim(ActScan *scan, uint32_t be);

/* act_mode.c: was the act performed, or is it told of? */
extern ActMode dlg_act_mode(ActScan *scan, const Candidate *candidate, const PartyList *actors);
extern bool dlg_opens_at_meeting(const Passage *passage);
extern bool dlg_is_news(const ActScan *scan, const Candidate *candidate);

/* act.c: writes the act down. */
extern void dlg_emit_act(ActScan *scan, Candidate *candidate);

#endif
