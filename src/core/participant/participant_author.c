/*
 * participant_author.c: who speaks as "I" in a release of his own.
 *
 * A letterhead holds a name and a post, in one line or in two, either first.  Where the text then tells "I met" or, of
 * several such, "we hosted", they took part.  Nothing places them: they are of the side that is left over
 * (participant_home.c).
 *
 * Invariant: only the first LETTERHEAD_TOKENS tokens are looked through for lines.
 */
#include "participant_find.h"

#define LETTERHEAD_TOKENS 160
#define LINE_TOKENS 30
#define VERB_TOKENS 8			/* behind "I": "had the great pleasure to meet" */

static const char *const verbs[] = {
	"met",      "meet",   "meeting",   "visited",  "visit",    "visiting",   "hosted",    "host",    "hosting", "attended",
	"attend",   "attending", "travel", "travelled", "traveled", "travelling", "discussed", "discuss", "chaired", "convened",
	"spoke",    "consulted", NULL};
static const char *const holding[] = {"had", "have", "held", "hold", "holding", "having", NULL};

/* Does token i stand in somebody's words that are quoted: behind an odd number of quotation marks of its block? */
static bool
is_quoted(const Reader *reader, uint32_t i)
{
	bool		quoted = false;

	for (uint32_t k = dlg_block_at(reader, i)->first; k < i; k++)
		quoted ^= dlg_mark(reader, k, '"');
	return quoted;
}

/* Does what follows the pronoun at token i tell that he met somebody: "I met", "I had good talks", not "I welcome the visit"? */
static bool
tells_meeting(const Reader *reader, uint32_t i)
{
	bool		holds = false;

	for (uint32_t k = i + 1; k <= i + VERB_TOKENS && reader->tokens[k].kind == TOKEN_WORD; k++)
	{
		if (dlg_is_any(reader, k, verbs) &&
			!ONE_OF(reader, k - 1, "the", "a", "this", "that", "his", "her", "their", "our", "my", "its"))
			return true;
		holds |= dlg_is_any(reader, k, holding);
		if (holds && dlg_begins(reader, k, LEX_MEETING))
			return true;
	}
	return false;
}

/* Does a sentence tell so of its author, "Today I met", or, of several, "we hosted"? */
static bool
tells_own_meeting(const Reader *reader, const Sentence *sentence, bool several)
{
	for (uint32_t i = sentence->first; (i = NEXT_OF(reader, i, sentence->end, "i", "we")) < sentence->end; i++)
		if ((dlg_is(reader, i, "i") || (several && dlg_is(reader, i, "we"))) && tells_meeting(reader, i))
			return !is_quoted(reader, i);
	return false;
}

/* Does any sentence? */
static bool
is_own_account(const Reader *reader, bool several)
{
	for (uint32_t i = 0; i < reader->nsentences; i++)
	{
		BlockKind	kind = dlg_block_at(reader, reader->sentences[i].first)->kind;

		if ((kind == BLOCK_PARAGRAPH || kind == BLOCK_BULLET || kind == BLOCK_NUMBERED) &&
			tells_own_meeting(reader, &reader->sentences[i], several))
			return true;
	}
	return false;
}

/* Reads the line of tokens [first, end); false where it holds anything but a name or post, or both. */
static bool
read_line(Finding *finding, uint32_t first, uint32_t end, Person *person)
{
	Pieces	   *pieces = &finding->pieces;
	Person		post;
	uint32_t	at;

	while (first + 1 < end && ONE_OF(finding->reader, first, "joint", "media", "press", "news", "release", "statement", "by"))
		first++;
	dlg_cut_pieces(pieces, finding->reader, first, end);
	if (!dlg_read_person(pieces, 0, NULL, false, person, &at))
		return false;
	/* "Ann Lee MP Minister for Trade", without a comma */
	if (at < pieces->nitems && person->name.data && person->position.data == NULL &&
		dlg_read_person(pieces, at, NULL, false, &post, &at) && post.name.data == NULL)
	{
		post.name = person->name;
		*person = post;
	}
	return at == pieces->nitems;
}

/* Finds the letterhead's persons; returns how many of them are in list. */
static uint32_t
read_letterhead(Finding *finding, List *list)
{
	const Reader *reader = finding->reader;
	Person		before = {.first = 0};	/* a name or a post alone, in the line before */
	uint32_t	end;

	for (uint32_t first = 0; first < reader->ntokens && first < LETTERHEAD_TOKENS; first = end)
	{
		Person		person = {.first = 0};

		for (end = first + 1; end < reader->ntokens && !(reader->tokens[end].flags & TOKEN_LINE);)
			end++;
		if (end - first > LINE_TOKENS || !read_line(finding, first, end, &person))
			person = (Person) {.first = 0};
		else if (person.name.data == NULL || person.position.data == NULL)
		{
			Person		other = person;

			if (person.name.data && before.position.data)
				other = before, other.name = person.name;
			else if (person.position.data && before.name.data)
				other.name = before.name;
			before = person;
			person = other;
		}
		else
			before = (Person) {.first = 0};
		if (person.name.data && person.position.data)
		{
			Entry		entry = {.is_person = true, .person = person};

			entry.person.first = first;
			DLG_PUSH(reader->arena, list, entries, entry);
			before = (Person) {.first = 0};
		}
		else if (person.name.data == NULL && person.position.data == NULL)
			before = person;
	}
	return list->nentries;
}

void
dlg_find_author(Finding *finding)
{
	List		list = {.entries = NULL};
	uint32_t	n;

	if (!is_own_account(finding->reader, true) || (n = read_letterhead(finding, &list)) == 0 ||
		(n == 1 && !is_own_account(finding->reader, false)))
		return;
	if (n == 1)
		finding->reader->author = list.entries[0].person.name;
	dlg_find_list(finding, &list, FOUND_MET, 0, false);
	for (uint32_t i = 0; i < finding->nrows; i++)
		finding->rows[i].author = true;
}
