/*
 * debris.c: what copying and page layout have left in a text: HTML, ligatures,
 * characters encoded twice, numbers and heads of pages amid a sentence, words cut at the end of a line,
 * tables of fields.
 *
 * Written over in a copy of the same length, so that facts keep their place in
 * the text that was given; a text without debris is not copied.  Relies on
 * markup.c for HTML and on the lexicon for words that were cut.  Each line is
 * looked at once.
 */
#include <string.h>

#include "debris.h"
#include "letters.h"

#define PAGE_MOST 24			/* bytes of a line that numbers a page */
#define HEADS 3					/* lines at the top that a page may repeat */
#define HEAD_LEAST 8			/* bytes that such a line has more than */
#define HALF_MOST 24			/* letters of half a word */
#define LABEL_MOST 30			/* bytes of the name of a field */
#define POLL_LINES 0x3FFF

/* A line without the blanks around it. */
typedef struct Row
{
	uint32_t	first;
	uint32_t	end;			/* first where it is empty */
	uint32_t	next;			/* the byte after its break */
} Row;

/* What stands between the last line of the text and the next. */
typedef struct Gap
{
	Row			before;			/* the last line that is no furniture */
	uint32_t	start;			/* where furniture began since, 0: nowhere */
	uint32_t	end;
	Row			heads[HEADS];
	int			nheads;
} Gap;

static bool
is_blank(char c)
{
	return (unsigned char) c <= ' ' && (c == ' ' || c == '\t' || c == '\r' || c == FILLER);
}

static bool
is_small(char c)
{
	return c >= 'a' && c <= 'z';
}

/* The copy that may be written to. */
static char *
own(Reader *reader)
{
	if (reader->text == reader->given)
	{
		char	   *copy = dlg_alloc(reader->arena, reader->len + 1);

		memcpy(copy, reader->given, reader->len);
		reader->text = copy;
	}
	return (char *) (uintptr_t) reader->text;
}

/* The line that begins at a byte. */
static Row
row_at(const Reader *reader, uint32_t at)
{
	const char *text = reader->text;
	const char *line = memchr(text + at, '\n', reader->len - at);
	Row			row = {.first = at, .end = line ? (uint32_t) (line - text) : reader->len};

	row.next = row.end + (line != NULL);
	while (row.first < row.end && is_blank(text[row.first]))
		row.first++;
	while (row.end > row.first && is_blank(text[row.end - 1]))
		row.end--;
	return row;
}

/* "Page 2 of 5", "p. 2" */
static bool
is_page_word(const char *word, uint32_t n)
{
	return (n == 4 && (*word | 0x20) == 'p' && memcmp(word + 1, "age", 3) == 0) ||
		(n == 2 && memcmp(word, "of", 2) == 0) || (n == 1 && *word == 'p');
}

/* "2", "- 2 -", "2/5", "Page 2 of 5": figures and at most the words and marks of a page's number. */
static bool
is_page_number(const Reader *reader, const Row *row)
{
	const char *p = reader->text + row->first;
	const char *end = reader->text + row->end;
	uint32_t	figures = 0;
	uint32_t	numbers = 0;

	if (end - p > PAGE_MOST || p == end)
		return false;
	while (p < end)
	{
		const char *word = p;

		if (*p >= '0' && *p <= '9')
		{
			while (p < end && *p >= '0' && *p <= '9')
				p++;
			figures = (uint32_t) (p - word) > figures ? (uint32_t) (p - word) : figures;
			numbers++;
			continue;
		}
		while (p < end && dlg_is_ascii_letter(*p))
			p++;
		if (p > word && !is_page_word(word, (uint32_t) (p - word)))
			return false;
		if (p == word)
		{
			uint32_t	c = dlg_plain_mark(dlg_decode(&p, end));

			if (c != ' ' && c != '-' && c != '/' && c != '.' && c != '|' && c != '[' && c != ']')
				return false;
		}
	}
	return numbers >= 1 && numbers <= 2 && figures <= 3;
}

/* Does a page repeat one of the first lines here? */
static bool
is_head(const Reader *reader, const Gap *gap, const Row *row)
{
	uint32_t	n = row->end - row->first;

	for (int i = 0; i < gap->nheads && n > HEAD_LEAST; i++)
		if (gap->heads[i].end - gap->heads[i].first == n &&
			memcmp(reader->text + row->first, reader->text + gap->heads[i].first, n) == 0)
			return true;
	return false;
}

/* Is the last word of the line one that no sentence ends with? */
static bool
ends_open(const Reader *reader, const Row *row)
{
	static const char *const words[] = {
		" and", " of", " the", " to", " in", " with", " for", " on", " by", " a", " their", ","
	};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
	{
		uint32_t	n = (uint32_t) strlen(words[i]);

		if (row->end - row->first > n && memcmp(reader->text + row->end - n, words[i], n) == 0)
			return true;
	}
	return false;
}

/* Ends a gap with furniture before a line of the text: blanks it where a sentence goes on. */
static void
close_gap(Reader *reader, Gap *gap, const Row *row)
{
	char		last = gap->before.end ? reader->text[gap->before.end - 1] : '.';
	bool		open = ends_open(reader, &gap->before);
	bool		lower = is_small(reader->text[row->first]);
	bool		capital = reader->text[row->first] >= 'A' && reader->text[row->first] <= 'Z';

	if ((lower && !strchr(".:;!?\"", last)) || (open && (lower || capital)))
	{
		char	   *text = own(reader);

		for (uint32_t i = gap->start; i < gap->end; i++)
			if (text[i] != '\n' || open)
				text[i] = ' ';
		for (uint32_t i = gap->before.end; open && i < row->first; i++)
			text[i] = ' ';
	}
	gap->start = 0;
}

/* Takes a line of the text. */
static void
take_text(Reader *reader, Gap *gap, const Row *row)
{
	if (gap->start)
		close_gap(reader, gap, row);
	gap->before = *row;
	if (gap->nheads < HEADS)
		gap->heads[gap->nheads++] = *row;
}

/* Takes a line: furniture widens the gap, empty lines are part of it, any other ends it. */
static void
take_row(Reader *reader, Gap *gap, const Row *row)
{
	if (row->first == row->end)
		return;
	if (gap->before.end && (is_page_number(reader, row) || is_head(reader, gap, row)))
	{
		gap->start = gap->start ? gap->start : row->first;
		gap->end = row->end;
	}
	else
		take_text(reader, gap, row);
}

/*
 * "dis-" at the end of a line and "cussed" on the next are one word, where the
 * lexicon knows it; the line then ends behind it.
 */
static void
join_halves(Reader *reader, const Row *row)
{
	uint32_t	hyphen = row->end - 1;
	uint32_t	start = hyphen;
	uint32_t	after = row->next;
	uint32_t	end;
	char		word[2 * HALF_MOST];
	uint32_t	n = 0;
	char	   *text;

	while (start > row->first && hyphen - start < HALF_MOST && dlg_is_ascii_letter(reader->text[start - 1]))
		start--;
	while (after < reader->len && is_blank(reader->text[after]))
		after++;
	end = after;
	while (end < reader->len && end - after < HALF_MOST && is_small(reader->text[end]))
		end++;
	for (uint32_t i = start; i < end; i++)
		if (i < hyphen || i >= after)
			word[n++] = reader->text[i] | 0x20;
	if (start == hyphen || end == after || dlg_lexicon_word(reader->lexicon, word, n) == 0)
		return;
	text = own(reader);
	memset(text + hyphen, FILLER, after - hyphen);
	if (end < reader->len && text[end] == ' ')
		text[end] = '\n';
}

/*
 * "Venue<tab>Oslo", "| Venue | Oslo |": a row of two cells, of which the first
 * is short and in words, is a field: its name takes a colon.
 */
static void
mark_field(Reader *reader, const Row *row, char border)
{
	uint32_t	first = row->first;
	uint32_t	end = row->end;
	uint32_t	name_end;
	uint32_t	value;
	const char *p;
	char	   *text;

	while (first < end && (reader->text[first] == '|' || is_blank(reader->text[first])))
		first++;
	while (end > first && (reader->text[end - 1] == '|' || is_blank(reader->text[end - 1])))
		end--;
	if ((p = memchr(reader->text + first, border, end - first)) == NULL)
		return;
	name_end = value = (uint32_t) (p - reader->text);
	while (value < end && (reader->text[value] == border || is_blank(reader->text[value])))
		value++;
	if (name_end - first > LABEL_MOST || memchr(reader->text + value, border, end - value) != NULL ||
		!dlg_is_ascii_letter(reader->text[first]) || is_small(reader->text[first]))
		return;
	for (uint32_t i = first; i < name_end; i++)
		if (!dlg_is_ascii_letter(reader->text[i]) && !is_blank(reader->text[i]) &&
			!strchr("-/&():", reader->text[i]))
			return;
	text = own(reader);
	memset(text + row->first, ' ', first - row->first);
	memset(text + end, ' ', row->end - end);
	while (name_end > first && is_blank(text[name_end - 1]))
		name_end--;
	memset(text + name_end, ' ', value - name_end);
	if (name_end - first > 2 && text[name_end - 1] != ':')
		text[name_end] = ':';
}

/* The byte that the character at *p was before UTF-8 was read as Latin-1 or Windows-1252; 0 for one of no use here. */
static unsigned char
byte_before(const char **p, const char *end)
{
	static const struct
	{
		uint16_t	c;
		unsigned char byte;
	}			windows[] = {
		{0x20AC, 0x80}, {0x201A, 0x82}, {0x201C, 0x93}, {0x201D, 0x94}, {0x02DC, 0x98}, {0x2122, 0x99}, {0x0153, 0x9C}
	};
	uint32_t	c = *p < end ? dlg_decode(p, end) : 0;

	for (size_t i = 0; i < sizeof windows / sizeof *windows; i++)
		if (windows[i].c == c)
			return windows[i].byte;
	return c >= 0x80 && c < 0xC0 ? (unsigned char) c : 0;
}

/*
 * Writes what was meant where UTF-8 has been encoded twice, behind as much filler: a letter of Latin-1 ("Ã©"), a mark
 * of U+2000 to U+203F, a bullet of a font's own.
 */
static void
decode_twice(Reader *reader)
{
	const char *end = reader->text + reader->len;
	uint32_t	at = 0;

	while (at + 4 <= reader->len)
	{
		const char *p = memchr(reader->text + at, 0xC3, reader->len - at - 3);
		uint32_t	start;
		unsigned char bytes[3];
		uint32_t	n;

		if (p == NULL)
			return;
		start = (uint32_t) (p - reader->text);
		at = start + 2;
		bytes[0] = (unsigned char) p[1] + 0x40;
		p += 2;
		n = bytes[0] == 0xE2 || bytes[0] == 0xEF ? 3 : 2;
		bytes[1] = n == 3 || (bytes[0] < 0xC4 && (unsigned char) *p == 0xC2) ? byte_before(&p, end) : 0;
		bytes[2] = n == 3 ? byte_before(&p, end) : 0;
		if (bytes[1] == 0 || (n == 3 && (bytes[1] != (bytes[0] == 0xE2 ? 0x80 : 0x82) || bytes[2] == 0)))
			continue;
		at = (uint32_t) (p - reader->text);
		memset(own(reader) + start, FILLER, at - n - start);
		memcpy(own(reader) + at - n, bytes, n);
		end = reader->text + reader->len;
	}
}

/* Writes the two or three letters that a ligature stands for in its place, which has as many bytes. */
static void
part_ligatures(Reader *reader)
{
	static const char *const letters[] = {
		"\x01" "ff", "\x01" "fi", "\x01" "fl", "ffi", "ffl", "\x01st", "\x01st"
	};

	for (uint32_t at = 0; at + 3 <= reader->len;)
	{
		const char *p = memchr(reader->text + at, 0xEF, reader->len - at - 2);

		if (p == NULL)
			return;
		at = (uint32_t) (p - reader->text) + 1;
		if ((unsigned char) p[1] == 0xAC && (unsigned char) p[2] >= 0x80 && (unsigned char) p[2] <= 0x86)
			memcpy(own(reader) + at - 1, letters[(unsigned char) p[2] - 0x80], 3);
	}
}

void
dlg_clear_debris(Reader *reader)
{
	Gap			gap = {.start = 0};
	bool		tabs;
	Row			row;

	if (dlg_has_markup(reader->text, reader->len))
		dlg_blank_markup(reader->arena, own(reader), reader->len);
	part_ligatures(reader);
	decode_twice(reader);
	tabs = reader->len > 0 && memchr(reader->text, '\t', reader->len) != NULL;
	for (uint32_t at = 0, n = 0; at < reader->len; at = row.next, n++)
	{
		row = row_at(reader, at);
		if ((n & POLL_LINES) == 0)
			dlg_poll(reader->arena);
		if (row.end > row.first && row.end < row.next && reader->text[row.end - 1] == '-')
			join_halves(reader, &row);
		if (row.end > row.first && row.end - row.first < 400)
		{
			if (reader->text[row.first] == '|')
				mark_field(reader, &row, '|');
			else if (tabs && memchr(reader->text + row.first, '\t', row.end - row.first))
				mark_field(reader, &row, '\t');
		}
		take_row(reader, &gap, &row);
	}
}
