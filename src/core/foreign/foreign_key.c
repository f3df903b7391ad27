/*
 * foreign_key.c: the key of a series that is named in another language than
 * English, as the English statements of the series give it ("DE-US cyber
 * consultations").
 *
 * Relies on tables of the commonest nouns and subjects; a name that they do
 * not hold stands in the key as it is.
 */
#include "header_foreign.h"

#include <string.h>

/* What a part of a name is in English. */
typedef struct NamePart
{
	const char *part;			/* without a first letter that may be a capital */
	const char *english;
} NamePart;

static const NamePart nouns[] = {
	{"ialog", "dialogue"}, {"iálog", "dialogue"}, {"对话", "dialogue"}, {"對話", "dialogue"},
	{"対話", "dialogue"}, {"대화", "dialogue"}, {"onsult", "consultations"}, {"onsulenz", "consultations"},
	{"磋商", "consultations"}, {"協議", "consultations"}, {"협의", "consultations"}, {NULL, NULL}
};

static const NamePart subjects[] = {
	{"tratég", "strategic "}, {"trateg", "strategic "}, {"战略", "strategic "}, {"戦略", "strategic "},
	{"戰略", "strategic "}, {"전략", "strategic "}, {"yber", "cyber "}, {"iber", "cyber "}, {"サイバー", "cyber "},
	{"网络", "cyber "},
	{"網絡", "cyber "}, {"網路", "cyber "}, {"사이버", "cyber "}, {"onsular", "consular "}, {"aritim", "maritime "},
	{"海洋", "maritime "}, {"enschenrecht", "human rights "}, {"roits de l", "human rights "},
	{"erechos humanos", "human rights "}, {"erechos Humanos", "human rights "},
	{"ireitos humanos", "human rights "}, {"ireitos Humanos", "human rights "}, {"iritti umani", "human rights "},
	{"人権", "human rights "}, {"人权", "human rights "},
	{"인권", "human rights "}, {"icherheit", "security "}, {"sécurité", "security "},
	{"de Seguridad", "security "}, {"安全保障", "security "}, {"conom", "economic "}, {"irtschaft", "economic "},
	{"経済", "economic "}, {"经济", "economic "}, {"經濟", "economic "}, {"경제", "economic "}, {"egierungsk", "government "},
	{"olític", "political "}, {"olitique", "political "}, {"olitisch", "political "}, {NULL, NULL}
};

/* Does the text hold the part? */
static bool
holds(Slice text, const char *part)
{
	uint32_t	n = (uint32_t) strlen(part);

	for (uint32_t i = 0; i + n <= text.len; i++)
		if (memcmp(text.data + i, part, n) == 0)
			return true;
	return false;
}

/* The parties of a key, in the order of their codes ("DE-US"). */
static Slice
codes_of(Arena *arena, const PartyList *parties)
{
	Slice		key = SLICE("");
	PartyCode	before = 0;

	for (uint32_t k = 0; k < parties->ncodes; k++)
	{
		PartyCode	next = UINT64_MAX;
		char		code[9];
		int			len;

		for (uint32_t j = 0; j < parties->ncodes; j++)
			if ((uint64_t) parties->codes[j] > (uint64_t) before &&
				(uint64_t) parties->codes[j] < (uint64_t) next)
				next = parties->codes[j];
		before = next;
		len = dlg_party_unpack(next, code);
		key = dlg_format(arena, "%.*s%s%.*s", (int) key.len, key.data, k ? "-" : "", len, code);
	}
	return key;
}

Slice
dlg_foreign_key(const Reader *reader, Slice noun, const PartyList *parties, Slice series)
{
	Arena	   *arena = reader->arena;
	Slice		key = codes_of(arena, parties);
	Slice		about = SLICE("");
	const char *said = "";

	for (const NamePart *subject = subjects; subject->part; subject++)
		if (strcmp(said, subject->english) != 0 && holds(series, subject->part))
		{
			said = subject->english;
			about = dlg_format(arena, "%.*s%s", (int) about.len, about.data, said);
		}
	/* "Sicherheitsdialog" ends as "Dialog" begins */
	for (int whole = 0; whole < 2; whole++)		/* "Reunión de Consultas": then those of the whole name */
		for (const NamePart *part = nouns; part->part; part++)
			if (holds(whole ? series : noun, part->part))
				return dlg_format(arena, "%.*s %.*s%s", (int) key.len, key.data, (int) about.len, about.data,
								  part->english);
	return dlg_format(arena, "%.*s %.*s", (int) key.len, key.data, (int) series.len, series.data);
}
