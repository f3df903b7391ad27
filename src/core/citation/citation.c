/*
 * citation.c: the instruments that a statement names (manual 7), with the date
 * on which each was issued where the text tells it (citation_date.c), which
 * coordinated names share.
 *
 * An instrument is cited once, by its first and fullest name.
 *
 * Invariant: citations follow the text.
 */
#include "citation.h"

#include "core/date/date.h"
#include "core/header/header.h"
#include "core/participant/participant.h"
#include "core/utf8.h"

#define CLAUSE_TOKENS 24
#define BODY_TOKENS 6			/* behind the "and" in a body's name */
#define NAMES_COMPARED 128		/* earlier names that a later one is compared with */

static const char *const documents[] = {"paper", "report", "document", "statement", "declaration", "guide",
										"guidance", "handbook", "playbook", "study", "communiqué", "plan",
										"strategy", "roadmap", "resolution", "titled", "entitled", NULL};
static const char *const whole_texts[] = {"statement", "communiqué", NULL};

/* The name without emphasis and quotation marks, and without a date before it and brackets in it. */
static Slice
name_text(const Reader *reader, const Instrument *name)
{
	Slice		text = NO_SLICE;
	uint32_t	from = name->first;

	for (uint32_t i = name->first; i <= name->end; i++)
	{
		bool		cut = i == name->end || dlg_mark(reader, i, '*') || dlg_mark(reader, i, '"') ||
			(dlg_mark(reader, i, '(') && dlg_period_end(reader, i, name->end + 1) == i);
		Slice		part;

		if (!cut)
			continue;
		if (i > from)
		{
			part = dlg_text(reader, from, i);
			text = text.data ? dlg_format(reader->arena, "%.*s %.*s", (int) text.len, text.data,
										  (int) part.len, part.data)
							 : part;
		}
		if (i < name->end && dlg_mark(reader, i, '('))
			while (i < name->end && !dlg_mark(reader, i, ')'))
				i++;
		from = i + 1;
		if (from < name->end && reader->tokens[from].kind == TOKEN_POSSESSIVE)
			from++, i++;
	}
	return text;
}

/* Is `part` found in `whole`, case aside? */
static bool
contains(Slice whole, Slice part)
{
	for (uint32_t i = 0; i + part.len <= whole.len; i++)
	{
		uint32_t	k = 0;

		while (k < part.len &&
			   (whole.data[i + k] == part.data[k] ||
				dlg_plain((unsigned char) whole.data[i + k]) == dlg_plain((unsigned char) part.data[k])))
			k++;
		if (k == part.len)
			return true;
	}
	return false;
}

/* Are two dates one, the shorter told less exactly? */
static bool
agree(Slice a, Slice b)
{
	uint32_t	n = a.len < b.len ? a.len : b.len;

	return dlg_same((Slice) {a.data, n}, (Slice) {b.data, n});
}

/* Adds a citation of that text at span unless an earlier one has its name. */
static void
cite_as(Reader *reader, Slice text, Slice issued, Span span)
{
	Statement  *statement = reader->statement;
	Citation	citation = {text, issued, span};
	uint32_t	from = statement->ncitations > NAMES_COMPARED ? statement->ncitations - NAMES_COMPARED : 0;

	/* "the Convention on Ports (COP)", later the COP */
	for (uint32_t i = 0; i < statement->nacronyms && i < NAMES_COMPARED; i++)
		if (dlg_same(statement->acronyms[i].brief, citation.name))
			return;
	for (uint32_t i = from; i < statement->ncitations; i++)
	{
		Citation   *earlier = &statement->citations[i];

		if (!contains(earlier->name, citation.name) ||
			(issued.data && earlier->issued.data && !agree(issued, earlier->issued)))
			continue;
		if (issued.len > earlier->issued.len)
			earlier->issued = issued;
		return;
	}
	DLG_PUSH(reader->arena, statement, citations, citation);
}

/* Adds the citation of an instrument, by its own name. */
static void
cite(Reader *reader, const Instrument *name, Slice issued)
{
	cite_as(reader, name_text(reader, name), issued, dlg_span(reader, name->first, name->end));
}

/* "The following is the full text of the X": does the sentence hand on its own text? */
static bool
hands_on(const Reader *reader, const Sentence *sentence, const Instrument *name)
{
	uint32_t	i = dlg_after_dateline(reader, (TokenRange) {sentence->first, sentence->end});

	i += dlg_is(reader, i, "the");
	if (!ONE_OF(reader, i, "following", "below", "text", "full"))
		return false;
	for (; i < name->first; i++)
		if (dlg_is(reader, i, "text"))
			return true;
	return false;
}

/* "Joint Communiqué on the talks", without an article, opens the text that it is the title of. */
static bool
opens_text(const Reader *reader, const Sentence *sentence, const Instrument *name)
{
	for (uint32_t i = sentence->first; i < name->first; i++)
		if (reader->tokens[i].kind == TOKEN_WORD && !ONE_OF(reader, i, "co", "chair", "chairs", "chairman"))
			return false;
	return name->capital && !dlg_mark(reader, sentence->end - 1, ';') &&
		(dlg_slice_is(name->kind, "statement") || dlg_slice_is(name->kind, "communiqué"));
}

/* Is the name but the beginning of what brackets define as a body: "Ports Strategy and Consultation Group (PSCG)"? */
static bool
opens_body(const Reader *reader, const Instrument *name)
{
	uint32_t	k = name->end + 1;

	if (!dlg_is(reader, name->end, "and"))
		return false;
	while (k < name->end + BODY_TOKENS && dlg_is_capital(reader, k))
		k++;
	return dlg_mark(reader, k, '(') && dlg_mark(reader, k + 2, ')') &&
		ONE_OF(reader, k - 1, "group", "council", "committee", "commission", "forum", "board", "office");
}

/*
 * Is the name part of an organisation's or a post's ("Coordinator for the X
 * Declaration" cites X), or the whole of a line that is a title?
 */
static bool
is_no_instrument(const Reader *reader, const Sentence *sentence, const Instrument *name)
{
	const Statement *statement = reader->statement;
	uint32_t	start = reader->tokens[name->head].start;
	bool		subject = name->first > 1 && dlg_is(reader, name->first - 1, "the") &&
		dlg_is(reader, name->first - 2, "for");

	/* "the FO statement reads", ", the agency reports": who only hands on what was said */
	if (ONE_OF(reader, name->end, "reads", "said", "says", "added", "concluded", "stated", "noted",
			   "reported") ||
		(dlg_is(reader, name->head, "reports") && name->end + 1 >= sentence->end &&
		 !(reader->tokens[name->head].flags & TOKEN_CAPITAL)))
		return true;
	/* "a memorandum to be signed next year" */
	if (dlg_is(reader, name->end, "to") && dlg_is(reader, name->end + 1, "be") &&
		ONE_OF(reader, name->end + 2, "signed", "concluded"))
		return true;
	/* the text itself, called by its title or its kind */
	if (name->end == name->head_end && statement->title.len > 0 && dlg_is_kind(name, whole_texts) &&
		name->head_end > name->head + 1 && contains(statement->title, name_text(reader, name)))
		return true;
	if (name->end > name->head_end + 2 && statement->title.len > 0 &&
		contains(statement->title, name_text(reader, name)))
		return true;
	if (name->first <= sentence->first + 2 && name->end + 1 >= sentence->end &&
		!dlg_mark(reader, sentence->end - 1, '.') && !dlg_mark(reader, sentence->end - 1, ';'))
		return true;
	if (opens_text(reader, sentence, name) || hands_on(reader, sentence, name) || opens_body(reader, name))
		return true;
	/* "human rights, democratic principles and the rule of law" */
	if (dlg_slice_is(name->kind, "principles") && name->head == name->first + 1 &&
		ONE_OF(reader, name->first, "democratic", "fundamental", "shared", "basic", "common", "humanitarian"))
		return true;
	for (uint32_t i = 0; i < statement->nparticipants && i < NAMES_COMPARED; i++)
		if (statement->participants[i].span.start <= start && start < statement->participants[i].span.end &&
			!(subject && statement->participants[i].person.data))
			return true;
	return false;
}

/* The date that a name shares with the one after its "and": "A and B agreed by … in 2017". */
static Slice
shared_date(const Reader *reader, const Instrument *name, const Sentence *sentence)
{
	Instrument	next;
	bool		shared;
	Slice		issued;

	if (!dlg_is(reader, name->end, "and"))
		return NO_SLICE;
	for (uint32_t i = name->end + 1; i < name->end + 8 && i < sentence->end; i++)
		if (dlg_instrument_at(reader, i, name->end + 1, sentence->end, &next))
		{
			issued = dlg_issued(reader, &next, name->end + 1, sentence->end, &shared);
			return shared && next.capital && next.first <= name->end + 2 ? issued : NO_SLICE;
		}
	return NO_SLICE;
}

/*
 * Reads a title in quotation marks after the noun of a document at token i:
 * "the paper on 'Fair Trade at Sea'".
 */
static bool
read_quoted(const Reader *reader, uint32_t i, uint32_t floor, uint32_t limit, Instrument *name)
{
	uint32_t	noun = i;

	if (i >= limit || !(dlg_mark(reader, i, '\'') || dlg_mark(reader, i, '"')) ||
		!(reader->tokens[i + 1].flags & TOKEN_CAPITAL))
		return false;
	while (noun > floor && i - noun < 3 && !dlg_is_any(reader, noun, documents))
		noun--;
	if (noun == i || !dlg_is_any(reader, noun, documents) ||
		(noun + 2 == i && !dlg_is(reader, i - 1, "on") && !dlg_mark(reader, i - 1, ',') &&
		 !dlg_is(reader, i - 1, "titled") && !dlg_is(reader, i - 1, "entitled")))
		return false;
	for (uint32_t k = i + 2; k < limit && k < i + CLAUSE_TOKENS; k++)
		if (reader->tokens[k].mark == reader->tokens[i].mark &&
			(reader->tokens[k].kind == TOKEN_PUNCT || reader->tokens[k].kind == TOKEN_POSSESSIVE))
		{
			uint32_t	end = k - (dlg_mark(reader, k - 1, ',') || dlg_mark(reader, k - 1, '.'));

			*name = (Instrument) {.head = i + 1, .head_end = end, .first = i + 1, .end = end, .date = i + 1,
								  .kind = SLICE("report"), .capital = true, .named = end > i + 2};
			return name->named;
		}
	return false;
}

/* The name of a resolution told by its number alone, tokens [i, end), after the noun of the first. */
static Slice
numbered_name(const Reader *reader, const Instrument *name, uint32_t i, uint32_t end)
{
	Slice		noun = dlg_text(reader, name->first, name->head_end);
	Slice		number = dlg_text(reader, i, end);

	noun.len -= noun.data[noun.len - 1] == 's';
	return dlg_format(reader->arena, "%.*s %.*s", (int) noun.len, noun.data, (int) number.len, number.data);
}

/*
 * The token after the number of a resolution or an order at token i: three digits at least, no place in a row, no
 * version; or two numbers, as the General Assembly counts ("76/19").  i where none stands there.
 */
static uint32_t
after_number(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];

	if (token->kind != TOKEN_NUMBER || token->flags & TOKEN_ORDINAL ||
		memchr(reader->text + token->start, '.', token->end - token->start))
		return i;
	if (dlg_mark(reader, i + 1, '/') && reader->tokens[i + 2].kind == TOKEN_NUMBER && !(token[1].flags & TOKEN_SPACE))
		return i + 3;
	return token->end - token->start >= 3 ? i + 1 : i;
}

/* "Resolutions 1718 and", "Executive Orders 14008 and": is the name that of several, told by their numbers? */
static bool
is_numbered(const Reader *reader, const Instrument *name)
{
	return reader->text[reader->tokens[name->head_end - 1].end - 1] == 's' && name->end > name->head_end &&
		name->end == after_number(reader, name->head_end);
}

/* Cites those after the first of "Resolutions 1718, 1874 (2009) and 2094"; the token after the last. */
static uint32_t
cite_numbers(Reader *reader, const Instrument *name, uint32_t limit)
{
	uint32_t	i = name->end;

	while ((dlg_slice_is(name->kind, "resolution") || is_numbered(reader, name)) && i + 1 < limit)
	{
		uint32_t	k = i;
		uint32_t	end;
		Slice		issued = NO_SLICE;

		/* "1373 (2001)": the year belongs to the number before it */
		if (dlg_mark(reader, k, '(') && dlg_mark(reader, k + 2, ')'))
			k += 3;
		if (dlg_mark(reader, k, ','))
			k++;
		if (dlg_is(reader, k, "and"))
			k++;
		if (k == i || k >= limit || (end = after_number(reader, k)) == k)
			break;
		if (dlg_mark(reader, end, '(') && dlg_mark(reader, end + 2, ')') && dlg_may_be_year(reader, end + 1))
			issued = dlg_text(reader, end + 1, end + 2);
		cite_as(reader, numbered_name(reader, name, k, end), issued, dlg_span(reader, k, end));
		i = end;
	}
	return i;
}

/* "the Harbour Trade Area (HTA) Agreement": is the name only the short form of another? */
static bool
is_short_form(const Reader *reader, const Instrument *name)
{
	const Acronym *acronym = dlg_acronym_ending(reader, name->end);

	return acronym && dlg_same(acronym->brief, dlg_text(reader, name->first, name->end));
}

/* Reads one sentence. */
static void
read_sentence(Reader *reader, const Sentence *sentence)
{
	uint32_t	last_end = 0;

	for (uint32_t i = sentence->first; (i = dlg_next(reader, i, sentence->end, SIGN_CITED)) < sentence->end;)
	{
		Instrument	name;
		bool		shared;
		Slice		issued;

		if (read_quoted(reader, i, sentence->first, sentence->end, &name))
		{
			issued = dlg_issued_after(reader, name.end + 1, sentence->end, false, &shared);
			cite(reader, &name, issued.data ? issued : dlg_issued_between(reader, &name, sentence->first));
			i = last_end = name.end + 1;
			continue;
		}
		if (!dlg_instrument_at(reader, i, last_end > sentence->first ? last_end : sentence->first,
							   sentence->end, &name) ||
			is_short_form(reader, &name) || is_no_instrument(reader, sentence, &name))
		{
			i++;
			continue;
		}
		issued = dlg_issued(reader, &name, sentence->first, sentence->end, &shared);
		if (issued.data == NULL)
			issued = shared_date(reader, &name, sentence);
		if (name.named || !name.capital || issued.data)
		{
			if (is_numbered(reader, &name))
				cite_as(reader, numbered_name(reader, &name, name.head_end, name.end), issued,
						dlg_span(reader, name.first, name.end));
			else
				cite(reader, &name, issued);
			last_end = name.end = cite_numbers(reader, &name, sentence->end);
		}
		i = name.end > i ? name.end : i + 1;
	}
}

void
dlg_read_citations(Reader *reader)
{
	for (uint32_t i = 0, block = 0; i < reader->nsentences; i++)
	{
		BlockKind	kind = reader->blocks[block = dlg_block_from(reader, block, &reader->sentences[i])].kind;

		if ((i & 0xFF) == 0)
			dlg_poll(reader->arena);
		if (kind == BLOCK_PARAGRAPH || kind == BLOCK_NUMBERED || kind == BLOCK_BULLET)
			read_sentence(reader, &reader->sentences[i]);
	}
}
