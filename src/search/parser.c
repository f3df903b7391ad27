/*
 * parser.c: the parser of the text search configuration dialogue.english.
 *
 * It finds what the server's default parser finds, several times faster.  Most
 * of a text are plain chunks between white space: words of ASCII letters,
 * hyphenated compounds, whole numbers, with marks around them that can begin
 * nothing else.  These are cut by a table of bytes.  Any other chunk (letters
 * beyond ASCII, addresses, paths, decimals, dotted acronyms) goes to the
 * default parser, with the blank before and after it, which its rules look at.
 *
 * Relies on the default parser's numbers of token types, and on its tokens
 * ending at white space, tags and comments excepted: chunks go to it together
 * up to where a '<' among them can reach; after <script or <style, whose
 * contents it leaves out, the rest of the text does.  Invariant: the tokens cover the text without a gap,
 * so that ts_headline can put it together again; only runs of blanks may be
 * cut elsewhere.  Linear in the text.
 */
#include "postgres.h"

#include "mb/pg_wchar.h"
#include "utils/fmgrprotos.h"

#include "search/parser.h"

typedef enum ByteClass
{
	BYTE_HARD,					/* for the default parser */
	BYTE_SPACE, BYTE_LETTER, BYTE_DIGIT, BYTE_HYPHEN, BYTE_DOT,
	BYTE_MARK,					/* parts words, whatever stands around it */
	BYTE_HIGH					/* not ASCII */
} ByteClass;

#define RANGE_8(from, class) \
	[(from)] = (class), [(from) + 1] = (class), [(from) + 2] = (class), [(from) + 3] = (class), \
	[(from) + 4] = (class), [(from) + 5] = (class), [(from) + 6] = (class), [(from) + 7] = (class)
#define LETTERS(a) \
	RANGE_8(a, BYTE_LETTER), RANGE_8((a) + 8, BYTE_LETTER), RANGE_8((a) + 16, BYTE_LETTER), \
	[(a) + 24] = BYTE_LETTER, [(a) + 25] = BYTE_LETTER
#define HIGH_32(from) \
	RANGE_8(from, BYTE_HIGH), RANGE_8((from) + 8, BYTE_HIGH), RANGE_8((from) + 16, BYTE_HIGH), \
	RANGE_8((from) + 24, BYTE_HIGH)

static const uint8 byte_class[256] = {
	[' '] = BYTE_SPACE, ['\t'] = BYTE_SPACE, ['\n'] = BYTE_SPACE,
	['\v'] = BYTE_SPACE, ['\f'] = BYTE_SPACE, ['\r'] = BYTE_SPACE,
	LETTERS('A'), LETTERS('a'), RANGE_8('0', BYTE_DIGIT), ['8'] = BYTE_DIGIT, ['9'] = BYTE_DIGIT,
	['-'] = BYTE_HYPHEN, ['.'] = BYTE_DOT,
	['('] = BYTE_MARK, [')'] = BYTE_MARK, ['['] = BYTE_MARK, [']'] = BYTE_MARK, ['"'] = BYTE_MARK,
	['\''] = BYTE_MARK, [','] = BYTE_MARK, [';'] = BYTE_MARK, [':'] = BYTE_MARK, ['!'] = BYTE_MARK,
	['?'] = BYTE_MARK, ['%'] = BYTE_MARK, ['$'] = BYTE_MARK, ['*'] = BYTE_MARK, ['#'] = BYTE_MARK,
	HIGH_32(0x80), HIGH_32(0xA0), HIGH_32(0xC0), HIGH_32(0xE0)
};

/* The parser's state between the server's calls. */
typedef struct Plain
{
	Parse		parse;
	PlainToken	token;
	bool		waits;			/* the blank before `token` has been told, itself not yet */
} Plain;

PG_FUNCTION_INFO_V1(dlg_parser_start);
PG_FUNCTION_INFO_V1(dlg_parser_next);
PG_FUNCTION_INFO_V1(dlg_parser_end);

static inline ByteClass
class_at(const Parse *parse, int i)
{
	return i < parse->len ? byte_class[(unsigned char) parse->text[i]] : BYTE_SPACE;
}

/*
 * Bytes of the no-break space, quotation mark, dash or ellipsis at i (U+00A0,
 * U+2013 to U+2026: letters in no locale), else 0.
 */
static int
wide_mark(const Parse *parse, int i)
{
	const unsigned char *p = (const unsigned char *) parse->text + i;

	if (!parse->utf8 || parse->len - i < 2)
		return 0;
	if (p[0] == 0xC2 && p[1] == 0xA0)
		return 2;
	return parse->len - i >= 3 && p[0] == 0xE2 && p[1] == 0x80 && p[2] >= 0x93 && p[2] <= 0xA6 ? 3 : 0;
}

/* What may follow a byte of a class in a plain chunk. */
#define AFTER_MARK (1 << BYTE_LETTER | 1 << BYTE_DIGIT | 1 << BYTE_HYPHEN | 1 << BYTE_DOT | 1 << BYTE_MARK)
static const uint8 may_follow[] = {
	[BYTE_SPACE] = AFTER_MARK, [BYTE_MARK] = AFTER_MARK, [BYTE_LETTER] = AFTER_MARK & ~(1 << BYTE_DIGIT),
	[BYTE_DIGIT] = 1 << BYTE_DIGIT | 1 << BYTE_DOT | 1 << BYTE_MARK,
	[BYTE_HYPHEN] = AFTER_MARK & ~(1 << BYTE_DIGIT), [BYTE_DOT] = 1 << BYTE_MARK
};

/* Finds the end of the chunk at i; false where the default parser must read it. */
static bool
scan_chunk(const Parse *parse, int i, int *end)
{
	const unsigned char *text = (const unsigned char *) parse->text;
	int			len = parse->len;
	ByteClass	before = BYTE_SPACE;
	ByteClass	class;
	bool		plain = true;

	for (; plain && i < len && (class = byte_class[text[i]]) != BYTE_SPACE; i++)
	{
		int			width = class == BYTE_HIGH ? wide_mark(parse, i) : 0;

		if (width > 0)
		{
			class = BYTE_MARK;
			i += width - 1;
		}
		plain = may_follow[before] >> class & 1;
		before = class;
	}
	while (class_at(parse, i) != BYTE_SPACE)
		i++;
	*end = i;
	return plain;
}

static int
skip_space(const Parse *parse, int i)
{
	while (i < parse->len && class_at(parse, i) == BYTE_SPACE)
		i++;
	return i;
}

/*
 * How far the default parser may look ahead for the end of a tag or comment
 * whose '<' is at i; the text's end where that is hard to say.
 */
static int
tag_reach(const Parse *parse, int i)
{
	const char *text = parse->text;
	char		quote = '\0';

	if (i + 1 >= parse->len ||
		(class_at(parse, i + 1) != BYTE_LETTER && strchr("/!?:_", text[i + 1]) == NULL))
		return i + 1;
	if (parse->len - i >= 6 &&
		(pg_strncasecmp(text + i + 1, "scrip", 5) == 0 || pg_strncasecmp(text + i + 1, "style", 5) == 0))
		return parse->len;
	if (parse->len - i >= 4 && memcmp(text + i, "<!--", 4) == 0)
	{
		for (i += 4; i + 2 < parse->len; i++)
			if (memcmp(text + i, "-->", 3) == 0)
				return i + 3;
		return parse->len;
	}
	for (i++; i < parse->len; i++)
	{
		if (text[i] == '<')
			return quote ? parse->len : i;
		if (quote ? text[i] == '\\' : text[i] == '>')
			return quote ? parse->len : i + 1;
		if (quote ? text[i] == quote : text[i] == '"' || text[i] == '\'')
			quote = quote ? '\0' : text[i];
	}
	return parse->len;
}

/* The end of the chunks from byte i that go together: at white space where no tag reaches beyond. */
static int
close_tags(const Parse *parse, int i, int end)
{
	for (;;)
	{
		const char *tag;

		while (class_at(parse, end) != BYTE_SPACE)
			end++;
		tag = i < end ? memchr(parse->text + i, '<', end - i) : NULL;
		if (tag == NULL)
			return end;
		i = tag_reach(parse, (int) (tag - parse->text));
		end = Max(end, i);
	}
}

/*
 * Looks at what follows byte `at`, where a chunk or the text ends: a plain
 * chunk, or others, all that come in a row, for the default parser.
 */
static void
look_ahead(Parse *parse)
{
	int			start = skip_space(parse, parse->at);
	int			end;

	if (start >= parse->len || scan_chunk(parse, start, &end))
	{
		parse->plain = start >= parse->len ? parse->len : end;
		return;
	}
	for (;;)
	{
		parse->foreign = end = close_tags(parse, start, end);
		start = skip_space(parse, end);
		if (start >= parse->len || scan_chunk(parse, start, &end))
			break;
	}
	parse->foreign += parse->foreign < parse->len;	/* the white space that ended the last */
}

/* Steps over the run of one class. */
static inline int
run_end(const Parse *parse, int i, ByteClass class)
{
	const unsigned char *text = (const unsigned char *) parse->text;
	int			end = parse->plain;

	do
		i++;
	while (i < end && byte_class[text[i]] == class);
	return i;
}

/* The end of the hyphenated compound whose first part ends at i, or i where there is none. */
static int
compound_end(const Parse *parse, int i)
{
	while (i + 1 < parse->plain && class_at(parse, i) == BYTE_HYPHEN && class_at(parse, i + 1) == BYTE_LETTER)
		i = run_end(parse, i + 1, BYTE_LETTER);
	return i;
}

/* Reads a word, compound or number, or a part of a compound; returns its end. */
static int
read_word(Parse *parse, ByteClass class, int *type)
{
	int			end = run_end(parse, parse->at, class);
	int			compound;

	if (class == BYTE_DIGIT)
		*type = TYPE_UINT;
	else if (parse->at < parse->compound)
		*type = class == BYTE_HYPHEN ? TYPE_BLANK : TYPE_HWORD_ASCIIPART;
	else if ((compound = compound_end(parse, end)) > end)
	{
		*type = TYPE_ASCIIHWORD;
		parse->compound = compound;
		return compound;
	}
	else
		*type = TYPE_ASCIIWORD;
	return end;
}

/*
 * Reads a chunk that is one word, with at most one mark behind it, as most are;
 * false where the next one is any other.
 */
static bool
read_simple(Parse *parse, PlainToken *token)
{
	const unsigned char *text = (const unsigned char *) parse->text;
	int			start = skip_space(parse, parse->at);
	int			end = start;
	int			after;

	while (end < parse->len && byte_class[text[end]] == BYTE_LETTER)
		end++;
	after = end + (class_at(parse, end) == BYTE_MARK || class_at(parse, end) == BYTE_DOT);
	if (end == start || class_at(parse, after) != BYTE_SPACE)
		return false;
	token->text = unconstify(char *, parse->text) + start;
	token->len = end - start;
	parse->at = end;
	parse->plain = Min(after, parse->len);
	return true;
}

/* The default parser's next token; 0 where its piece is used up. */
static int
read_foreign(Parse *parse, PlainToken *token)
{
	int			type;

	if (parse->inner == NULL)
		parse->inner = DatumGetPointer(DirectFunctionCall2(prsd_start,
														   PointerGetDatum(parse->text + parse->at),
														   Int32GetDatum(parse->foreign - parse->at)));
	type = DatumGetInt32(DirectFunctionCall3(prsd_nexttoken, PointerGetDatum(parse->inner),
											 PointerGetDatum(&token->text), PointerGetDatum(&token->len)));
	if (type == 0)
	{
		DirectFunctionCall1(prsd_end, PointerGetDatum(parse->inner));
		parse->inner = NULL;
		parse->at = parse->plain = parse->foreign;
	}
	return type;
}

void
dlg_parse_begin(Parse *parse, const char *text, int len)
{
	*parse = (Parse) {.text = text, .len = len, .utf8 = GetDatabaseEncoding() == PG_UTF8};
}

int
dlg_parse_word(Parse *parse, PlainToken *token)
{
	const unsigned char *text = (const unsigned char *) parse->text;
	int			start = parse->at;
	int			end;

	for (;;)
	{
		int			i = parse->at;

		if (i < parse->foreign)
		{
			token->blank = i - start;
			if ((token->type = read_foreign(parse, token)) != 0)
				return token->type;
			start = i = parse->at;
		}
		while (i < parse->plain && byte_class[text[i]] != BYTE_LETTER && byte_class[text[i]] != BYTE_DIGIT &&
			   i >= parse->compound)
			i++;
		parse->at = i;
		token->blank = i - start;
		if (i < parse->plain || i >= parse->len)
			break;
		if (read_simple(parse, token))
		{
			token->blank = (int) (token->text - parse->text) - start;
			return token->type = TYPE_ASCIIWORD;
		}
		look_ahead(parse);
	}
	token->text = unconstify(char *, parse->text) + parse->at;
	token->len = 0;
	if (parse->at >= parse->len)
		return token->type = 0;
	end = read_word(parse, byte_class[text[parse->at]], &token->type);
	token->len = end - parse->at;
	if (token->type != TYPE_ASCIIHWORD)
		parse->at = end;
	return token->type;
}

int
dlg_tell_token(PlainToken *token, char **text, int *len)
{
	*text = token->text - token->blank;
	*len = token->blank > 0 ? token->blank : token->len;
	if (token->blank == 0)
		return token->type;
	token->blank = 0;
	return TYPE_BLANK;
}

void
dlg_parse_end(Parse *parse)
{
	if (parse->inner != NULL)
		DirectFunctionCall1(prsd_end, PointerGetDatum(parse->inner));
	parse->inner = NULL;
}

/* The parser's start function: (text, length) to its state. */
Datum
dlg_parser_start(PG_FUNCTION_ARGS)
{
	Plain	   *plain = palloc0(sizeof(Plain));

	dlg_parse_begin(&plain->parse, PG_GETARG_POINTER(0), PG_GETARG_INT32(1));
	PG_RETURN_POINTER(plain);
}

/* Its next token: (state, pointer to the token's start, to its length) to the type, 0 at the end. */
Datum
dlg_parser_next(PG_FUNCTION_ARGS)
{
	Plain	   *plain = (Plain *) PG_GETARG_POINTER(0);
	PlainToken *token = &plain->token;

	if (!plain->waits)
		dlg_parse_word(&plain->parse, token);
	plain->waits = token->blank > 0;
	PG_RETURN_INT32(dlg_tell_token(token, (char **) PG_GETARG_POINTER(1), (int *) PG_GETARG_POINTER(2)));
}

/* The parser's end function. */
Datum
dlg_parser_end(PG_FUNCTION_ARGS)
{
	Plain	   *plain = (Plain *) PG_GETARG_POINTER(0);

	dlg_parse_end(&plain->parse);
	pfree(plain);
	PG_RETURN_VOID();
}
