/*
 * markup.c: what HTML leaves in a text that was scraped or pasted: tags with
 * their attributes, comments, scripts, menus, entities.
 *
 * They are blanked in a copy of the same length, so that every byte of the text
 * stays where it was: a tag becomes what it does to the page (a new line, a
 * bullet, the border of a cell, nothing), an entity its character with FILLER,
 * which readers step over, before it.  Only elements of HTML are tags: "a < b"
 * and "<x@y.z>" stay.  Time is linear: a tag ends before the next "<", and an
 * end that was once sought in vain is not sought again.
 */
#include <string.h>

#include "debris.h"
#include "letters.h"

#define TAG_MOST 65536			/* bytes of a tag with its attributes */
#define NAME_MOST 10			/* letters of the name of an element */
#define ENTITY_MOST 10			/* and of an entity, between "&" and ";" */
#define RAISED_MOST 8			/* bytes that stand raised behind a word */
#define POLL_BYTES 0x100000

/* What an element does to its page. */
typedef enum Element
{
	ELEMENT_NONE,				/* no tag at all */
	ELEMENT_INLINE,				/* nothing */
	ELEMENT_LINE,				/* a new line */
	ELEMENT_BLOCK,				/* an empty line */
	ELEMENT_FLOW,				/* the same, and lines of the source inside it are none of the page */
	ELEMENT_ITEM,				/* a line with a bullet; else as the last */
	ELEMENT_ROW,				/* one line of a table */
	ELEMENT_CELL,				/* a part of it, behind a tab */
	ELEMENT_HIDDEN				/* all up to its end is no text, or no part of the statement */
} Element;

static const struct
{
	const char *names;			/* each between blanks */
	Element		element;
}			elements[] = {
	{" a abbr b bdi bdo big cite code del em font i img input ins kbd label link mark meta o:p path picture"
	" q s samp small source span strike strong sub sup time tt u var wbr ", ELEMENT_INLINE},
	{" br dt option ", ELEMENT_LINE},
	{" address article base body caption center col colgroup details div dl fieldset figure form head header"
	" hr html legend main ol pre section summary table tbody tfoot thead title ul ", ELEMENT_BLOCK},
	{" p h1 h2 h3 h4 h5 h6 blockquote dd figcaption ", ELEMENT_FLOW},
	{" li ", ELEMENT_ITEM},
	{" tr ", ELEMENT_ROW},
	{" td th ", ELEMENT_CELL},
	{" script style noscript template svg nav button select iframe textarea aside footer ", ELEMENT_HIDDEN},
};

static const struct
{
	const char *name;
	uint16_t	character;
}			entities[] = {
	{"nbsp", ' '}, {"ensp", ' '}, {"emsp", ' '}, {"thinsp", ' '}, {"amp", '&'}, {"lt", '<'}, {"gt", '>'},
	{"quot", '"'}, {"apos", '\''}, {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"sbquo", 0x201A}, {"ldquo", 0x201C},
	{"rdquo", 0x201D}, {"bdquo", 0x201E}, {"laquo", 0xAB}, {"raquo", 0xBB}, {"ndash", 0x2013}, {"mdash", 0x2014},
	{"hellip", 0x2026}, {"bull", 0x2022}, {"middot", 0xB7}, {"deg", 0xB0}, {"sect", 0xA7}, {"copy", 0xA9},
	{"reg", 0xAE}, {"trade", 0x2122}, {"euro", 0x20AC}, {"shy", 0xAD}, {"zwnj", 0x200C}, {"zwj", 0x200D},
	{"ordm", 0xBA}, {"ordf", 0xAA}, {"agrave", 0xE0}, {"aacute", 0xE1}, {"acirc", 0xE2}, {"atilde", 0xE3},
	{"auml", 0xE4}, {"aring", 0xE5}, {"aelig", 0xE6}, {"ccedil", 0xE7}, {"egrave", 0xE8}, {"eacute", 0xE9},
	{"ecirc", 0xEA}, {"euml", 0xEB}, {"igrave", 0xEC}, {"iacute", 0xED}, {"icirc", 0xEE}, {"iuml", 0xEF},
	{"ntilde", 0xF1}, {"ograve", 0xF2}, {"oacute", 0xF3}, {"ocirc", 0xF4}, {"otilde", 0xF5}, {"ouml", 0xF6},
	{"oslash", 0xF8}, {"ugrave", 0xF9}, {"uacute", 0xFA}, {"ucirc", 0xFB}, {"uuml", 0xFC}, {"yacute", 0xFD},
	{"yuml", 0xFF}, {"szlig", 0xDF},
};

/* The text being blanked. */
typedef struct Page
{
	const char *text;
	char	   *end;
	char	   *tag;			/* the next "<" and "&"; the end where none is left */
	char	   *entity;
	bool		flow;			/* inside an element whose lines in the source are none of the page */
	bool		no_comment_end;	/* no end of a comment is left */
	uint32_t	no_hidden_end;	/* of these hidden elements, a bit each */
} Page;

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The letters of the name of an element at p: "h2", "o:p"; NAME_MOST + 1 for a longer one. */
static uint32_t
name_length(const Page *page, const char *p)
{
	uint32_t	n = 0;

	while (p + n < page->end && n <= NAME_MOST &&
		   (dlg_is_ascii_letter(p[n]) || (n && (is_digit(p[n]) || p[n] == ':'))))
		n++;
	return n;
}

/* The element that a name of n letters, at most NAME_MOST, stands for; *bit is the name's own among the hidden. */
static Element
element_of(const char *name, uint32_t n, uint32_t *bit)
{
	char		sought[NAME_MOST + 3] = " ";

	for (uint32_t i = 0; i < n; i++)
		sought[i + 1] = (char) (dlg_is_ascii_letter(name[i]) ? name[i] | 0x20 : name[i]);
	sought[n + 1] = ' ';
	for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
	{
		const char *found = strstr(elements[i].names, sought);

		if (found == NULL)
			continue;
		*bit = 1;
		for (const char *c = elements[i].names; elements[i].element == ELEMENT_HIDDEN && c < found; c++)
			*bit <<= *c == ' ';
		return elements[i].element;
	}
	return ELEMENT_NONE;
}

/* The byte after the tag that "<" at p opens, NULL where it is none.  Attributes in quotes may hold ">". */
static char *
tag_end(const Page *page, char *p)
{
	const char *limit = page->end - p > TAG_MOST ? p + TAG_MOST : page->end;
	char		quote = '\0';

	for (char *q = p + 1; q < limit && *q != '<'; q++)
		if (quote)
			quote = *q == quote ? '\0' : quote;
		else if (*q == '>')
			return q + 1;
		else if ((*q == '"' || *q == '\'') && q[-1] == '=')
			quote = *q;
	return NULL;
}

/* The byte after the next `text` from p on, NULL where none is left. */
static char *
after_next(const Page *page, char *p, const char *text)
{
	size_t		n = strlen(text);

	while (p < page->end && (p = memchr(p, *text, (size_t) (page->end - p))) != NULL &&
		   (size_t) (page->end - p) >= n)
	{
		if (memcmp(p, text, n) == 0)
			return p + n;
		p++;
	}
	return NULL;
}

/* Are two names the same, in whatever letters? */
static bool
is_same_name(const char *a, const char *b, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		if ((a[i] | 0x20) != (b[i] | 0x20))
			return false;
	return true;
}

/* The byte after the next closing tag of the element with this name; NULL where none is left. */
static char *
after_element(const Page *page, char *p, const char *name, uint32_t n)
{
	while ((p = after_next(page, p, "</")) != NULL)
		if (name_length(page, p) == n && is_same_name(p, name, n))
			return after_next(page, p, ">");
	return NULL;
}

/* Writes over the tag [p, end) what an element does to its page. */
static void
blank_tag(Page *page, char *p, char *end, Element element, bool closes)
{
	if (element == ELEMENT_INLINE)
	{
		/* lines are those that the source has */
		for (; p < end; p++)
			*p = *p == '\n' && !page->flow ? '\n' : FILLER;
		return;
	}
	memset(p, ' ', (size_t) (end - p));
	if (element != ELEMENT_LINE && element != ELEMENT_CELL)
		page->flow = (element == ELEMENT_FLOW || element == ELEMENT_ITEM || element == ELEMENT_ROW) && !closes;
	if (element == ELEMENT_CELL)
		end[-1] = closes ? '\t' : ' ';
	else
		*p = '\n';
	if (element == ELEMENT_ITEM && !closes)
		end[-2] = '-';
	else if (element == ELEMENT_BLOCK || element == ELEMENT_FLOW || element == ELEMENT_HIDDEN)
		end[-1] = '\n';
}

/*
 * "16<sup>th</sup>", "threats<sup>3</sup>": letters raised behind a figure are
 * set next to it, the number of a footnote is blanked.  The byte to go on from,
 * NULL where what ends at p is neither.
 */
static char *
take_raised(const Page *page, char *tag, char *p)
{
	char	   *end = p;
	char	   *close;
	uint32_t	n;
	bool		letters;

	while (end < page->end && end - p <= RAISED_MOST && *end != '<')
		end++;
	n = (uint32_t) (end - p);
	if (n == 0 || n > RAISED_MOST || page->end - end < 6 || memcmp(end, "</sup>", 6) != 0)
		return NULL;
	close = end + 6;
	letters = dlg_is_ascii_letter(*p);
	if (letters ? !is_digit(tag[-1]) : !is_digit(*p) && *p != '[' && *p != '(' && *p != '*')
		return NULL;
	memmove(tag, p, letters ? n : 0);
	memset(tag + (letters ? n : 0), FILLER, (size_t) (close - tag) - (letters ? n : 0));
	return close;
}

/* Blanks the tag or comment that "<" at p opens, a hidden element whole; the byte to go on from. */
static char *
take_tag(Page *page, char *p)
{
	bool		closes = page->end - p > 1 && p[1] == '/';
	char	   *name = p + 1 + closes;
	uint32_t	n = name_length(page, name);
	uint32_t	bit = 0;
	Element		element = n && n <= NAME_MOST ? element_of(name, n, &bit) : ELEMENT_NONE;
	char	   *end;
	char	   *last;

	/* "<!-- … -->" */
	if (page->end - p > 4 && memcmp(p, "<!--", 4) == 0)
	{
		end = page->no_comment_end ? NULL : after_next(page, p + 4, "-->");
		page->no_comment_end = end == NULL;
		if (end == NULL)
			return p + 1;
		memset(p, FILLER, (size_t) (end - p));
		return end;
	}
	/* "<!DOCTYPE html>", "<?xml …?>" */
	if (page->end - p > 2 && ((p[1] == '!' && dlg_is_ascii_letter(p[2])) || p[1] == '?'))
		element = ELEMENT_LINE;
	if (element == ELEMENT_NONE || (end = tag_end(page, p)) == NULL)
		return p + 1;
	if (element == ELEMENT_HIDDEN && !closes && !(page->no_hidden_end & bit))
	{
		last = after_element(page, end, name, n);
		page->no_hidden_end |= last ? 0 : bit;
		end = last ? last : end;
	}
	if (n == 3 && memcmp(name, "sup", 3) == 0 && !closes && p > page->text &&
		(last = take_raised(page, p, end)) != NULL)
		return last;
	blank_tag(page, p, end, element, closes);
	return end;
}

/* The character that the n bytes between "&" and ";" stand for, 0 for none. */
static uint32_t
character_of(const char *name, uint32_t n)
{
	bool		hex = n > 1 && (name[1] | 0x20) == 'x';
	uint32_t	c = 0;

	if (n > 1 && *name == '#')
	{
		for (uint32_t i = 1 + hex; i < n; i++)
		{
			uint32_t	digit = is_digit(name[i]) ? (uint32_t) (name[i] - '0') :
				hex && (name[i] | 0x20) >= 'a' && (name[i] | 0x20) <= 'f'
					? (uint32_t) ((name[i] | 0x20) - 'a') + 10 : 99;

			if (digit == 99 || c > 0x10FFFF)
				return 0;
			c = c * (hex ? 16 : 10) + digit;
		}
		return c > 0x10FFFF || (c >= 0xD800 && c < 0xE000) ? 0 : c < ' ' ? ' ' : c;
	}
	for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
	{
		const char *known = entities[i].name;

		/* "Eacute" is the capital of "eacute" */
		if (strlen(known) != n || memcmp(name + 1, known + 1, n - 1) != 0 || (*name | 0x20) != *known)
			continue;
		if (*name == *known)
			return entities[i].character;
		if (entities[i].character >= 0xE0 && entities[i].character < 0xFF)
			return entities[i].character - 0x20u;
	}
	return 0;
}

/* Writes an entity's character at its end, with FILLER before it; the byte to go on from. */
static char *
take_entity(const Page *page, char *p)
{
	char	   *name = p + 1;
	char	   *end = name;
	char		bytes[4];
	uint32_t	c;
	int			n;

	/* "&amp;nbsp;" was escaped twice */
	if (page->end - name > 4 && memcmp(name, "amp;", 4) == 0)
		end = name += 4;
	while (end < page->end && end - name <= ENTITY_MOST &&
		   (dlg_is_ascii_letter(*end) || is_digit(*end) || *end == '#'))
		end++;
	if (end >= page->end || *end != ';' || (c = character_of(name, (uint32_t) (end - name))) == 0)
	{
		if (name == p + 1)
			return p + 1;
		end = name - 1;
		c = '&';
	}
	n = dlg_encode(c, bytes);
	memset(p, dlg_class(c) == CHAR_SPACE ? ' ' : FILLER, (size_t) (end + 1 - p));
	if (dlg_class(c) != CHAR_SPACE && dlg_class(c) != CHAR_IGNORED)
		memcpy(end + 1 - n, bytes, (size_t) n);
	return end + 1;
}

bool
dlg_has_markup(const char *text, uint32_t len)
{
	const char *end = text + len;

	for (const char *p = text; p < end && (p = memchr(p, '<', (size_t) (end - p))) != NULL; p++)
		if (end - p > 2 && (dlg_is_ascii_letter(p[1]) || p[1] == '/' || p[1] == '!'))
			return true;
	for (const char *p = text; p < end && (p = memchr(p, '&', (size_t) (end - p))) != NULL; p++)
		if (end - p > 3 && (dlg_is_ascii_letter(p[1]) || p[1] == '#'))
			return true;
	return false;
}

/* The first of a character from p on, the end where there is none. */
static char *
next_of(const Page *page, char *p, char c)
{
	char	   *found = p < page->end ? memchr(p, c, (size_t) (page->end - p)) : NULL;

	return found ? found : page->end;
}

/* The first byte from p on that opens a tag or an entity, or ends a line where lines matter; else the end. */
static char *
next_place(Page *page, char *p)
{
	char	   *next;
	char	   *line;

	if (page->tag < p)
		page->tag = next_of(page, p, '<');
	if (page->entity < p)
		page->entity = next_of(page, p, '&');
	next = page->tag < page->entity ? page->tag : page->entity;
	line = page->flow && p < next ? memchr(p, '\n', (size_t) (next - p)) : NULL;
	return line ? line : next;
}

void
dlg_blank_markup(Arena *arena, char *text, uint32_t len)
{
	Page		page = {.text = text, .end = text + len};
	char	   *poll = text;

	page.tag = next_of(&page, text, '<');
	page.entity = next_of(&page, text, '&');
	for (char *p = text; (p = next_place(&page, p)) < page.end;)
	{
		if (p - poll > POLL_BYTES)
		{
			dlg_poll(arena);
			poll = p;
		}
		if (*p == '<')
			p = take_tag(&page, p);
		else if (*p == '&')
			p = take_entity(&page, p);
		else
		{
			/* an empty line ends an element that nobody has closed */
			if (p + 1 < page.end && p[1] != '\n' && p[1] != '\r')
				*p = ' ';
			else
				page.flow = false;
			p++;
		}
	}
}
