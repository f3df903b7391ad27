/*
 * foreign_german.c: the name of a series in German as one would give it: in
 * the nominative, without its article.
 *
 * "der deutsch-indischen Konsultationen" is told as "deutsch-indische
 * Konsultationen", "des Menschenrechtsdialogs" as "Menschenrechtsdialog".  The
 * end of the noun tells its gender; the adjectives before it follow.
 */
#include "header_foreign.h"

#include <string.h>

/* How a noun of a meeting may end, how it ends in the nominative, and how an adjective before it does. */
static const struct
{
	const char *ending;
	const char *nominative;
	const char *adjective;
}			nouns[] = {
	{"onsultationen", "onsultationen", "e"}, {"onsultation", "onsultation", "e"}, {"ialoges", "ialog", "er"},
	{"ialoge", "ialoge", "e"}, {"ialogs", "ialog", "er"}, {"ialog", "ialog", "er"}, {"esprächen", "espräche", "e"},
	{"espräche", "espräche", "e"}, {"reffens", "reffen", "es"}, {"reffen", "reffen", "es"}, {"ipfels", "ipfel", "er"},
	{"ipfel", "ipfel", "er"}, {"onferenz", "onferenz", "e"}, {"itzung", "itzung", "e"}, {"runde", "runde", "e"},
	{"agung", "agung", "e"}, {"rates", "rat", "er"}, {"rats", "rat", "er"}, {"rat", "rat", "er"},
	{"ommission", "ommission", "e"}, {"gruppe", "gruppe", "e"}, {"orums", "orum", "es"}, {"orum", "orum", "es"}};

/* The adjective of token i with the ending that its noun asks for; the word as it is where it is none. */
static Slice
adjective_at(const Reader *reader, uint32_t i, const char *ending)
{
	static const char *const endings[] = {"en", "er", "em", "es", "e", NULL};
	Slice		word = dlg_text(reader, i, i + 1);

	for (int k = 0; word.len > 5 && !dlg_mark(reader, i + 1, '-') && endings[k]; k++)
		if (dlg_ends_in(word, endings[k]))
			return dlg_format(reader->arena, "%.*s%s", (int) (word.len - strlen(endings[k])), word.data, ending);
	return word;
}

Slice
dlg_german_name(const Reader *reader, uint32_t first, uint32_t noun)
{
	Slice		word = dlg_text(reader, noun, noun + 1);
	Slice		text = SLICE("");
	size_t		k = 0;

	while (k < sizeof nouns / sizeof *nouns && !dlg_ends_in(word, nouns[k].ending))
		k++;
	if (k == sizeof nouns / sizeof *nouns)
		return dlg_text(reader, first, noun + 1);
	while (first < noun && ONE_OF(reader, first, "jährlichen", "jährliche", "jährlicher", "diesjährigen", "diesjährige",
								  "halbjährlichen", "jüngsten", "jüngste"))
		first++;
	for (uint32_t i = first; i < noun; i++)
	{
		Slice		part = adjective_at(reader, i, nouns[k].adjective);

		text = dlg_format(reader->arena, "%.*s%.*s%s", (int) text.len, text.data, (int) part.len, part.data,
						  reader->tokens[i + 1].flags & TOKEN_SPACE ? " " : "");
	}
	return dlg_format(reader->arena, "%.*s%.*s%s", (int) text.len, text.data,
					  (int) (word.len - strlen(nouns[k].ending)), word.data, nouns[k].nominative);
}
