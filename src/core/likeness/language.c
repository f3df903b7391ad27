/*
 * language.c: which language most of a text is in.
 *
 * By script where the script tells it, else by the share of the commonest
 * words of six languages: in the sentences, before menus and titles are asked.
 * A text of a few words is told by its titles' words and endings as well.
 * Relies on fingerprint.h and utf8.h.  Only the start of the text is looked
 * at, so the cost does not grow with it; the answer is null rather than a guess
 * where nothing tells it.
 */
#include <string.h>

#include "fingerprint.h"
#include "core/text/letters.h"

#define SAMPLE (8 * 1024)		/* bytes looked at */
#define PART 512				/* of them at once, up to where there is no doubt left */
#define WORD_MAX 8				/* bytes; longer words are not looked up */
#define WORD_BYTES 6			/* of a word with its blank, about */
#define LINE_PROSE 9			/* words of a line that is no title nor menu */
#define LINE_SENTENCE 4			/* and of one that a full stop ends */
#define PROSE_WORDS 7			/* of such lines, fewer of which tell nothing */
#define LETTER 'a'
#define FEW_WORDS 40			/* of a text whose titles are looked at word by word */

typedef enum Script
{
	SCRIPT_LATIN, SCRIPT_HANGUL, SCRIPT_KANA, SCRIPT_HAN, SCRIPT_ARABIC, SCRIPT_CYRILLIC,
	SCRIPTS
} Script;

/* Blocks of letters (Unicode 15), ascending. */
static const struct
{
	uint32_t	first,
				last;
	Script		script;
}			blocks[] = {
	{'A', 'Z', SCRIPT_LATIN}, {'a', 'z', SCRIPT_LATIN}, {0x00C0, 0x024F, SCRIPT_LATIN},
	{0x0400, 0x052F, SCRIPT_CYRILLIC},
	{0x0600, 0x06FF, SCRIPT_ARABIC}, {0x0750, 0x077F, SCRIPT_ARABIC},
	{0x1100, 0x11FF, SCRIPT_HANGUL},
	{0x1E00, 0x1EFF, SCRIPT_LATIN},
	{0x3040, 0x30FF, SCRIPT_KANA},
	{0x3130, 0x318F, SCRIPT_HANGUL},
	{0x3400, 0x4DBF, SCRIPT_HAN}, {0x4E00, 0x9FFF, SCRIPT_HAN},
	{0xAC00, 0xD7A3, SCRIPT_HANGUL}, {0xF900, 0xFAFF, SCRIPT_HAN},
	{0xFB50, 0xFDFF, SCRIPT_ARABIC}, {0xFE70, 0xFEFF, SCRIPT_ARABIC},
	{0xFF66, 0xFF9D, SCRIPT_KANA}, {0x20000, 0x323AF, SCRIPT_HAN},
};

/*
 * Words without accents that are frequent in one of the languages; a word that
 * two share stands with both and so decides nothing between them.
 */
static const struct
{
	Slice		language;
	const char *words;			/* each between blanks */
}			languages[] = {
	{SLICE("en"),
	" the of and to in for that with on is their which by was we our from this will have are as at "},
	{SLICE("fr"),
	" le la les des et du une est dans pour que qui sur avec au aux leur par ont en de nous sont ce "},
	{SLICE("de"),
	" der die das und den des ist im mit von zu auf eine fur dem nicht sich auch wir haben in sie "},
	{SLICE("es"),
	" el los las del y en una que por con para su se al sus como de la es entre han sobre lo "},
	{SLICE("it"),
	" il di che della per una con del nel gli dei alla sono e le al dal delle si ha la in non "},
	{SLICE("pt"),
	" o os da do das dos em uma que para com na no e as ao pela pelo seus de nao se foi por "},
};

#define LANGUAGES ((int) (sizeof languages / sizeof languages[0]))
#define SLOT_BITS 11			/* of the number of a slot; there are many more slots than words */
#define FACTOR UINT64_C(0x4CB10F471B4180F1)	/* it parts the words as they are; else another is found */
#define ALL 7					/* the count of all words, behind those of the languages */

/* Words of each language and of all, in eight counters that are added to at once. */
typedef uint16_t Counts __attribute__((vector_size(16), aligned(8)));

/* The common words, each in the one slot that it can have: its bytes in one integer, a bit for each language. */
struct CommonWords
{
	uint64_t	factor;			/* of the hash: no two words have the same slot by it */
	uint64_t	word[1 << SLOT_BITS];
	uint8_t		languages[1 << SLOT_BITS];
	Counts		counts[1 << LANGUAGES];	/* what a word of these languages adds */
};

typedef struct Sample
{
	uint32_t	letters[SCRIPTS];
	uint32_t	ukrainian;		/* letters that Russian does not have */
	Counts		words;
	Counts		words_before;	/* the same before the line being read */
	Counts		prose;			/* and in lines that are sentences */
	uint64_t	word;			/* the word being read: its bytes */
	uint32_t	len;			/* and their number, above WORD_MAX for no common one */
	char		last;			/* of the line: a mark, or LETTER */
} Sample;

static void
count_letter(Sample *sample, uint32_t c)
{
	int			low = 0,
				high = (int) (sizeof blocks / sizeof blocks[0]);

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (c > blocks[middle].last)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < (int) (sizeof blocks / sizeof blocks[0]) && c >= blocks[low].first)
		sample->letters[blocks[low].script]++;
	if (c == 0x456 || c == 0x457 || c == 0x454 || c == 0x491)
		sample->ukrainian++;
}

/* The slot that a word has, if it is a common one. */
static inline uint32_t
slot_of(const CommonWords *words, uint64_t word)
{
	return (uint32_t) (word * words->factor >> (64 - SLOT_BITS));
}

/* Adds a word of a language; false where another has its slot. */
static bool
add_word(CommonWords *words, const char *text, size_t n, int language)
{
	uint64_t	word = dlg_head(text, n);
	uint32_t	slot = slot_of(words, word);

	if (words->word[slot] != 0 && words->word[slot] != word)
		return false;
	words->word[slot] = word;
	words->languages[slot] |= (uint8_t) (1 << language);
	return true;
}

/* Adds the words of a language. */
static bool
add_language(CommonWords *words, int language)
{
	const char *end;

	for (const char *word = languages[language].words + 1; *word; word = end + 1)
	{
		end = strchr(word, ' ');
		if (!add_word(words, word, (size_t) (end - word), language))
			return false;
	}
	return true;
}

/* Adds all words, by the first factor that parts them. */
static void
fill_words(CommonWords *words)
{
	uint64_t	factor = FACTOR;

	for (int added = 0; added < LANGUAGES; factor *= UINT64_C(0xD1342543DE82EF95))
	{
		memset(words, 0, sizeof *words);
		words->factor = factor;
		for (added = 0; added < LANGUAGES && add_language(words, added); added++)
			;
	}
	for (int set = 0; set < 1 << LANGUAGES; set++)
	{
		words->counts[set][ALL] = 1;
		for (int i = 0; i < LANGUAGES; i++)
			words->counts[set][i] = set >> i & 1;
	}
}

const CommonWords *
dlg_common_words(Arena *arena)
{
	CommonWords *words = dlg_alloc(arena, sizeof *words);

	fill_words(words);
	return words;
}

/* What a word of at most WORD_MAX bytes adds.  Which words are common is hard to foretell: no branch hangs on it. */
static inline Counts
counts_of(const CommonWords *words, uint64_t word)
{
	uint32_t	slot = slot_of(words, word);
	uint32_t	known = words->word[slot] == word;

	return words->counts[words->languages[slot] & -known];
}

/* Ends a word and looks it up among the common ones. */
static void
count_word(Sample *sample, const CommonWords *words)
{
	if (sample->len == 0)
		return;
	sample->words += sample->len <= WORD_MAX ? counts_of(words, sample->word) : words->counts[0];
	sample->word = 0;
	sample->len = 0;
}

/* Ends a line: one of prose where it is long, or ends as a sentence does. */
static void
count_line(Sample *sample)
{
	Counts		line = sample->words - sample->words_before;

	if (line[ALL] >= LINE_PROSE || (line[ALL] >= LINE_SENTENCE && sample->last == '.'))
		sample->prose += line;
	sample->words_before = sample->words;
}

/*
 * Takes whole words of ASCII letters that begin before `end`, with what stands
 * between them, up to anything else and not too near `limit`; returns where it
 * has stopped.
 */
static const char *
take_ascii(Sample *sample, const CommonWords *words, const char *text, const char *end, const char *limit)
{
	Counts		counts = sample->words;
	uint32_t	letters = 0;
	char		last = sample->last;

	while (text < end && limit - text > LETTERS_ROOM)
	{
		Letters		word;
		unsigned char next;

		dlg_read_letters(text, &word);
		next = (unsigned char) text[word.len];
		if (word.len == LETTERS_MOST || next >= 0x80 || dlg_ascii_class[next] == CHAR_IGNORED)
			break;
		if (word.len > 0)
		{
			/* two letters never make a third, so that no longer word is taken for a common one */
			counts += counts_of(words, word.head ^ word.next);
			letters += word.len;
			last = LETTER;
		}
		if (next == '\n')
		{
			sample->words = counts;
			sample->last = last;
			count_line(sample);
		}
		else if (next > ' ')
			last = (char) next;
		text += word.len + 1;
	}
	sample->words = counts;
	sample->letters[SCRIPT_LATIN] += letters;
	sample->last = last;
	return text;
}

/* Takes the words that begin before `end` of a text that ends at `limit`, where one may be cut off. */
static void
take_sample(Sample *sample, const CommonWords *words, const char *text, const char *end, const char *limit)
{
	while (text < end)
	{
		uint32_t	c;
		CharClass	class;

		if (sample->len == 0 && (text = take_ascii(sample, words, text, end, limit)) >= end)
			break;
		c = dlg_decode(&text, limit);
		class = dlg_class(c);
		if (class == CHAR_LOWER || class == CHAR_UPPER || class == CHAR_LETTER || class == CHAR_WIDE)
		{
			uint32_t	plain = dlg_plain(c);

			sample->last = LETTER;
			count_letter(sample, c);
			sample->len = sample->len < WORD_MAX && plain < 0x80 ? sample->len + 1 : WORD_MAX + 1;
			if (sample->len <= WORD_MAX)
				sample->word |= (uint64_t) plain << 8 * (sample->len - 1);
		}
		else if (class != CHAR_IGNORED)
			count_word(sample, words);
		if (c == '\n')
			count_line(sample);
		else if (c > ' ' && c < 0x80 && class == CHAR_OTHER)
			sample->last = (char) c;
	}
	count_word(sample, words);
}

/* The language that a script other than Latin stands for. */
static Slice
language_of_script(const Sample *sample, Script script)
{
	switch (script)
	{
		case SCRIPT_HANGUL:
			return SLICE("ko");
		case SCRIPT_KANA:
			return SLICE("ja");
		case SCRIPT_HAN:
			/* Japanese writes its grammar in kana, Chinese has none */
			return sample->letters[SCRIPT_KANA] * 10 > sample->letters[SCRIPT_HAN] ? SLICE("ja") : SLICE("zh");
		case SCRIPT_ARABIC:
			return SLICE("ar");
		case SCRIPT_CYRILLIC:
			return sample->ukrainian * 50 > sample->letters[SCRIPT_CYRILLIC] ? SLICE("uk") : SLICE("ru");
		default:
			return NO_SLICE;
	}
}

/* The language that has most of these counts, if one is ahead and they are at least one in twelve of all. */
static Slice
most_of(Counts counts)
{
	int			best = 0;
	bool		tie = false;

	for (int i = 1; i < LANGUAGES; i++)
	{
		if (counts[i] > counts[best])
		{
			best = i;
			tie = false;
		}
		else if (counts[i] == counts[best])
			tie = true;
	}
	if (tie || counts[best] == 0 || counts[best] * 12 < counts[ALL])
		return NO_SLICE;
	return languages[best].language;
}

/*
 * Words of titles, between blanks, and endings ("-ung"), without accents; what
 * languages share stands with each of them.
 */
static const char *const hints[LANGUAGES] = {
	" joint statement press release media note meeting dialogue consultations session agenda summary chair round"
	" talks communique bilateral security cyber second third fourth annual remarks fact sheet minister ambassador"
	" director readout republic -ship -ing -ity -cy ",
	" declaration conjointe conjoint communique presse dialogue consultations session entretien visite conseil"
	" ministres ministre rencontre reunion sommet franco troisieme deuxieme quatrieme avec officielle -ique -iques"
	" -eur -aire -ienne ",
	" gemeinsame gemeinsamer pressemitteilung dialog treffen gipfel zwischen besuch aussenminister -ung -ungen"
	" -isch -ische -ischer -ischen -isches -ionen -amt -dialog -gesprache ",
	" comunicado conjunto conjunta dialogo reunion consultas encuentro visita prensa politicas politico canciller"
	" cancilleres tercera segunda cuarta -cion -ciones -idad ",
	" comunicato dichiarazione congiunto congiunta incontro dialogo consultazioni stampa vertice visita tra terza"
	" riunione bilaterale -zione -zioni ",
	" comunicado conjunto conjunta dialogo reuniao consultas encontro visita nota imprensa politicas terceira"
	" segunda -cao -coes -dade ",
};

/* Counts the languages whose titles have a word of n plain letters. */
static void
count_hints(const char *word, uint32_t n, Counts *counts)
{
	for (int i = 0; i < LANGUAGES; i++)
		for (const char *at = hints[i] + 1; *at; at = strchr(at, ' ') + 1)
		{
			uint32_t	len = (uint32_t) (strchr(at, ' ') - at);
			bool		ending = *at == '-';
			uint32_t	m = len - ending;

			if (ending ? n > m + 2 && memcmp(word + n - m, at + 1, m) == 0
					   : n == m && memcmp(word, at, m) == 0)
			{
				(*counts)[i]++;
				break;
			}
		}
}

/* The language of a few words, by those of its titles and its commonest alike. */
static Slice
language_of_few(const Sample *sample, const char *text, const char *end)
{
	Counts		counts = sample->words;
	char		word[32];
	uint32_t	n = 0;

	while (text < end)
	{
		uint32_t	c = dlg_decode(&text, end);
		CharClass	class = dlg_class(c);

		if (class == CHAR_LOWER || class == CHAR_UPPER || class == CHAR_LETTER)
		{
			uint32_t	plain = dlg_plain(c);

			if (n < sizeof word)
				word[n++] = plain < 0x80 ? (char) plain : '?';
			if (plain >= 0x80 || n < sizeof word)
				continue;
		}
		if (n > 0)
			count_hints(word, n, &counts);
		n = 0;
	}
	if (n > 0)
		count_hints(word, n, &counts);
	return most_of(counts);
}

/* The language by words: those of sentences first, all of them where these tell nothing. */
static Slice
language_of_words(const Sample *sample, const char *text, const char *end)
{
	Slice		language = NO_SLICE;

	if (sample->prose[ALL] >= PROSE_WORDS)
		language = most_of(sample->prose);
	if (language.data == NULL && sample->words[ALL] <= FEW_WORDS)
		return language_of_few(sample, text, end);
	return language.data ? language : most_of(sample->words);
}

/*
 * Does what was read tell enough, with so many bytes of the sample left:
 * nothing but Latin letters, the words of one language three times as frequent
 * as all others', and enough of them whatever the rest may be?
 */
static bool
is_clear(const Sample *sample, size_t left)
{
	uint32_t	most = 0;
	uint32_t	sum = 0;

	for (int i = 0; i < LANGUAGES; i++)
	{
		most = sample->words[i] > most ? sample->words[i] : most;
		sum += sample->words[i];
	}
	for (Script i = SCRIPT_LATIN + 1; i < SCRIPTS; i++)
		sum += sample->letters[i];
	return most * 12 >= sample->words[ALL] + left / WORD_BYTES && most >= 3 * (sum - most);
}

/* Tells the language of a text; see fingerprint.h. */
Slice
dlg_language_by(const CommonWords *words, const char *text, uint32_t len)
{
	Sample		sample = {.last = LETTER};
	Script		script = SCRIPT_LATIN;
	const char *end = text + (len < SAMPLE ? len : SAMPLE);
	const char *at = text;

	/* part by part, up to the one that leaves no doubt */
	while (at < end)
	{
		const char *blank = end - at > PART ? memchr(at + PART, ' ', (size_t) (end - at - PART)) : NULL;
		const char *next = blank ? blank : end;

		take_sample(&sample, words, at, next, end);
		at = next;
		if (at == end)
			count_line(&sample);
		if (is_clear(&sample, (size_t) (end - at)))
			break;
	}
	for (Script i = SCRIPT_LATIN + 1; i < SCRIPTS; i++)
		if (sample.letters[i] > (script == SCRIPT_LATIN ? 0 : sample.letters[script]))
			script = i;

	/* A word of Latin letters has some five, one of Han or Hangul two or three. */
	if (script != SCRIPT_LATIN && sample.letters[script] * 2 >= sample.letters[SCRIPT_LATIN])
		return language_of_script(&sample, script);
	return language_of_words(&sample, text, end);
}

Slice
dlg_language(const char *text, uint32_t len)
{
	CommonWords words;

	fill_words(&words);
	return dlg_language_by(&words, text, len);
}
