/*
 * participant_foreign_shared.c: several persons of whom one word tells, in
 * French, German, Spanish, Italian and Portuguese.
 *
 * "los Viceministros de Perú y de Chile, A y B", "los cancilleres de Perú, A,
 * y de Chile, B", "junto a sus pares de Perú, A y B", "son homologue chilien A".  Invariant: reads on from
 * the word in one go, as long as names follow.
 */
#include "participant_foreign.h"

#include "core/foreign/foreign_cue.h"

#define POST_WORDS 10			/* of a post that several share, before the first name */

static const char *const ands[] = {"y", "e", "et", "und", NULL};

/* Posts that several share. */
static const struct
{
	const char *plural;
	const char *singular;
}			plurals[] = {
	{"ministros", "ministro"}, {"ministras", "ministra"}, {"viceministros", "viceministro"},
	{"cancilleres", "canciller"}, {"presidentes", "presidente"}, {"secretarios", "secretario"},
	{"ministres", "ministre"}, {"présidents", "président"}, {"vice-ministres", "vice-ministre"},
	{"ministri", "ministro"}, {"presidenti", "presidente"}, {"viceministri", "viceministro"},
	{"minister", "Minister"}, {"außenminister", "Außenminister"}, {"verteidigungsminister", "Verteidigungsminister"},
	{"staatssekretäre", "Staatssekretär"}, {"präsidenten", "Präsident"}, {"botschafter", "Botschafter"}};

/* The singular of the post of several at token i; NULL where it is none. */
static const char *
singular_of(const Reader *reader, uint32_t i)
{
	for (size_t k = 0; k < sizeof plurals / sizeof *plurals; k++)
		if (dlg_is(reader, i, plurals[k].plural))
			return plurals[k].singular;
	return NULL;
}

/* Where the words of the post at token i end that stand before a state, or before token `limit`. */
static uint32_t
words_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	end = i + 1;

	while (end < limit && !dlg_match(reader, end, LEX_PARTY, NULL))
		end++;
	while (end > i + 1 && reader->tokens[end - 1].kind == TOKEN_WORD &&
		!(reader->tokens[end - 1].flags & TOKEN_CAPITAL) &&
		   reader->tokens[end - 1].end - reader->tokens[end - 1].start < 4)
		end--;
	return end;
}

/*
 * Reads who hold one post in the order of their states, "los Viceministros de Relaciones Exteriores de Perú y de
 * Chile, A y B", at token i; returns their number, 0 where there are not as many names as states.
 */
static int
read_respective(Reader *reader, const Sentence *sentence, uint32_t i, Leader *out)
{
	const char *singular = singular_of(reader, i);
	uint32_t	stop = dlg_leader_post_end(reader, i, sentence->end);
	PartyList	parties = {0};
	uint32_t	at = stop + 1;
	uint32_t	party = i + 1;
	uint32_t	n = 0;

	if (singular == NULL || !dlg_mark(reader, stop, ','))
		return 0;
	while (party < stop && !dlg_match(reader, party, LEX_PARTY, NULL))
		party++;
	for (uint32_t k = party, end; k < stop; k++)
		if (dlg_match(reader, k, LEX_PARTY, &end))
		{
			PartyCode	code = dlg_leader_party(reader, k, k + 1, &(bool) {false});

			if (code)
				dlg_party_add(reader->arena, &parties, code);
			k = end - 1;
		}
	for (; n < parties.ncodes && n < LEADERS_MOST; n++)
	{
		out[n] = (Leader) {.post = i, .post_end = party, .party = parties.codes[n], .singular = singular};
		out[n].name = dlg_leader_name(reader, at, sentence->end, &out[n].name_end);
		if (out[n].name_end == out[n].name)
			return 0;
		out[n].post_end = words_end(reader, i, party);
		at = out[n].name_end;
		at += dlg_mark(reader, at, ',') || dlg_is_any(reader, at, ands);
	}
	return n >= 2 ? (int) n : 0;
}

/*
 * "los cancilleres de Perú, A, y de Chile, B": the same where each state stands before its name; returns 0 where
 * fewer than two do.
 */
static int
read_each(const Reader *reader, const Sentence *sentence, uint32_t i, Leader *out)
{
	const char *singular = singular_of(reader, i);
	uint32_t	from = i;
	uint32_t	post_end = 0;
	int			n = 0;

	while (singular && n < LEADERS_MOST)
	{
		uint32_t	stop = dlg_leader_post_end(reader, from, sentence->end);
		PartyCode	party = dlg_leader_party(reader, from, stop, &(bool) {false});
		Leader	   *leader = &out[n];

		if (party == 0 || !dlg_mark(reader, stop, ','))
			break;
		if (n == 0)
			post_end = words_end(reader, i, stop);
		*leader = (Leader) {.post = i, .post_end = post_end, .party = party, .singular = singular};
		leader->name = dlg_leader_name(reader, stop + 1, sentence->end, &leader->name_end);
		if (leader->name_end == leader->name)
			break;
		n++;
		from = leader->name_end + dlg_mark(reader, leader->name_end, ',');
		if (!dlg_is_any(reader, from, ands))
			break;
		from++;
	}
	return n >= 2 ? n : 0;
}

/*
 * "os ministros das Finanças, A, da Economia, Indústria e Energia, B": holders of posts that share their first word,
 * each behind the field of its own; returns 0 where fewer than two are told.  They are members of a delegation.
 */
static int
read_fields(Reader *reader, const Sentence *sentence, uint32_t i, Leader *out)
{
	const char *singular = singular_of(reader, i);
	uint32_t	from = i + 1;
	int			n = 0;

	while (singular && n < LEADERS_MOST)
	{
		Leader	   *leader = &out[n];
		uint32_t	stop = from;

		if (!ONE_OF(reader, from, "de", "del", "da", "do", "das", "dos", "des", "du", "della", "degli"))
			break;
		*leader = (Leader) {.post = from - 1, .singular = singular, .member = true};
		/* a field goes on over its commas, up to a name */
		for (int commas = 0; commas < 3 && leader->name_end == leader->name; commas++)
		{
			stop = dlg_leader_post_end(reader, stop + (commas > 0), sentence->end);
			if (!dlg_mark(reader, stop, ','))
				break;
			leader->name = dlg_leader_name(reader, stop + 1, sentence->end, &leader->name_end);
		}
		if (leader->name_end == leader->name)
			break;
		leader->post_end = stop;
		n++;
		from = leader->name_end;
		from += dlg_mark(reader, from, ',') || dlg_mark(reader, from, ';');
		from += dlg_is_any(reader, from, ands);
	}
	return n >= 2 ? n : 0;
}

/* "pares", "Amtskollegen": a word for counterparts at token i, whose post is not told with them. */
static bool
is_counterpart(const Reader *reader, uint32_t i)
{
	return dlg_foreign_cue(reader, i, "counterpart");
}

/*
 * "die Staatssekretäre A (Norwegen), B (Chile) und C (Peru)", "mit den Amtskollegen A (Chile) und B (Peru)": holders
 * of one post at token i, each with a state in brackets; returns 0 where fewer than two are told.
 */
static int
read_bracketed(const Reader *reader, const Sentence *sentence, uint32_t i, Leader *out)
{
	const char *singular = singular_of(reader, i);
	uint32_t	at = i + 1;
	uint32_t	end;
	int			n = 0;

	if (singular == NULL && !is_counterpart(reader, i))
		return 0;
	/* the first name stands behind the words of the post */
	while (at < sentence->end && at < i + POST_WORDS && reader->tokens[at].kind == TOKEN_WORD &&
		   (dlg_leader_name(reader, at, sentence->end, &end) >= end || !dlg_mark(reader, end, '(')))
		at++;
	for (uint32_t first = at; n < LEADERS_MOST;)
	{
		Leader	   *leader = &out[n];

		*leader = (Leader) {.post = i, .post_end = singular ? first : i, .singular = singular};
		leader->name = dlg_leader_name(reader, at, sentence->end, &end);
		leader->name_end = end;
		if (end <= leader->name || !dlg_mark(reader, end, '('))
			break;
		at = dlg_leader_post_end(reader, end + 1, sentence->end);
		leader->party = dlg_leader_party(reader, end + 1, at, &(bool) {false});
		if (leader->party == 0 || !dlg_mark(reader, at, ')'))
			break;
		n++;
		at += 1 + dlg_mark(reader, at + 1, ',');
		at += dlg_is_any(reader, at, ands);
	}
	return n >= 2 ? n : 0;
}

/*
 * "junto a sus pares de Perú, A y B", "son homologue chilien A", "seine chilenische Amtskollegin A": reads who stand
 * behind a word for counterparts at token i.
 */
static int
read_counterparts(Reader *reader, const Sentence *sentence, uint32_t i, Leader *out)
{
	uint32_t	stop;
	uint32_t	at = i + 1;
	int			n = 0;
	PartyCode	party;

	if (!is_counterpart(reader, i))
		return 0;
	stop = dlg_leader_post_end(reader, i, sentence->end);
	party = dlg_leader_party(reader, i + 1, stop, &(bool) {false});
	if (party == 0 && i > sentence->first + 1)
		party = dlg_leader_party(reader, i - 1, i, &(bool) {false});
	/* the name stands behind the state, or behind the comma */
	dlg_match(reader, at, LEX_PARTY, &at);
	at += dlg_mark(reader, at, ',');
	if (dlg_leader_name(reader, at, sentence->end, &out->name_end) == out->name_end)
		at = dlg_mark(reader, stop, ',') ? stop + 1 : sentence->end;
	while (party && at < sentence->end && n < 2)
	{
		out[n] = (Leader) {.post = at, .post_end = at, .party = party};
		out[n].name = dlg_leader_name(reader, at, sentence->end, &out[n].name_end);
		if (out[n].name_end == out[n].name)
			break;
		at = out[n++].name_end;
		if (!dlg_is_any(reader, at, ands))
			break;
		at++;
	}
	return n;
}

int
dlg_shared_leaders(Reader *reader, const Sentence *sentence, uint32_t i, Leader *out)
{
	int			n = read_respective(reader, sentence, i, out);

	if (n == 0)
		n = read_each(reader, sentence, i, out);
	if (n == 0)
		n = read_bracketed(reader, sentence, i, out);
	if (n == 0)
		n = read_fields(reader, sentence, i, out);
	return n ? n : read_counterparts(reader, sentence, i, out);
}
