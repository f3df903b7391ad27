/*
 * spelling.c: British endings of folded words made American, as the lexicon has
 * them; and the other way round, so that it knows both.
 */
#include "token.h"

#define RESPELL_LEAST 6			/* letters of a word that has a British ending */

/* Three letters as one number. */
#define LETTERS(a, b, c) ((uint32_t) (unsigned char) (a) << 16 | (uint32_t) (unsigned char) (b) << 8 | (unsigned char) (c))

/* British endings, what American spelling has in their place, and the shortest word that each holds for. */
#define ENDING(british, american, least) \
	{LETTERS(british[sizeof british - 4], british[sizeof british - 3], british[sizeof british - 2]), \
	british, american, sizeof british - 1, sizeof american - 1, least}

static const struct
{
	uint32_t	last;			/* its last three letters */
	const char *british;
	const char *american;
	uint8_t		british_len;
	uint8_t		american_len;
	uint8_t		least;
}			spelling[] = {
	ENDING("isation", "ization", 9), ENDING("isations", "izations", 10),
	ENDING("ise", "ize", 6), ENDING("ised", "ized", 7), ENDING("ises", "izes", 7), ENDING("ising", "izing", 8),
	ENDING("yse", "yze", 6), ENDING("ysed", "yzed", 7), ENDING("ysing", "yzing", 8),
	ENDING("our", "or", 6), ENDING("ours", "ors", 7), ENDING("oured", "ored", 8), ENDING("ouring", "oring", 8),
	ENDING("fence", "fense", 7), ENDING("fences", "fenses", 8), ENDING("licence", "license", 7),
	ENDING("entre", "enter", 6), ENDING("entres", "enters", 7),
	ENDING("programme", "program", 9), ENDING("programmes", "programs", 10),
	ENDING("elling", "eling", 8), ENDING("elled", "eled", 8),
};

/* May a word whose last three letters these are have one of the endings?  Most words end otherwise. */
static bool
may_be_british(const char last[3])
{
	switch (last[2])
	{
		case 'e':
			return last[1] == 's' || last[1] == 'c' || last[1] == 'r' || last[1] == 'm';
		case 'd':
			return last[1] == 'e' && (last[0] == 's' || last[0] == 'r' || last[0] == 'l');
		case 's':
			return last[1] == 'e' || last[1] == 'r' || last[1] == 'n';
		case 'g':
			return last[1] == 'n' && last[0] == 'i';
		case 'r':
			return last[1] == 'u' && last[0] == 'o';
		case 'n':
			return last[1] == 'o' && last[0] == 'i';
		default:
			return false;
	}
}

bool
dlg_respell(char folded[FOLDED_MAX], uint32_t *len)
{
	char		last[3];

	if (*len < RESPELL_LEAST)
		return false;
	memcpy(last, folded + *len - 3, 3);
	if (!may_be_british(last))
		return false;
	for (size_t i = 0; i < sizeof spelling / sizeof *spelling; i++)
	{
		uint32_t	n = spelling[i].british_len;
		char	   *ending = folded + *len - n;

		if (spelling[i].last != LETTERS(last[0], last[1], last[2]) || *len < spelling[i].least ||
			memcmp(ending, spelling[i].british, n) != 0)
			continue;
		memcpy(ending, spelling[i].american, spelling[i].american_len);
		*len -= n - spelling[i].american_len;
		return true;
	}
	return false;
}

bool
dlg_british(Slice american, size_t *i, char british[FOLDED_MAX], uint32_t *len)
{
	for (; *i < sizeof spelling / sizeof *spelling; (*i)++)
	{
		uint32_t	n = spelling[*i].american_len;
		uint32_t	stem = american.len - n;
		char		back[FOLDED_MAX];

		*len = stem + spelling[*i].british_len;
		if (american.len < n || *len > FOLDED_MAX ||
			memcmp(american.data + stem, spelling[*i].american, n) != 0)
			continue;
		memcpy(british, american.data, stem);
		memcpy(british + stem, spelling[*i].british, spelling[*i].british_len);
		memcpy(back, british, n = *len);
		/* only what would be made this very word */
		if (!dlg_respell(back, &n) || n != american.len || memcmp(back, american.data, n) != 0)
			continue;
		(*i)++;
		return true;
	}
	return false;
}
