/*
 * header_place.c: when and where meetings are held.
 *
 * A date or place counts where a preposition or a name's neighbourhood makes
 * it the meeting's: not the date on which something else was founded,
 * announced or agreed.
 */
#include "header.h"
#include "core/date/date.h"
#include "core/series/series_private.h"

#include <stdio.h>
#include <string.h>

#define WILL_TOKENS 12			/* between "On Thursday" and its "will" */
#define HERE_TOKENS 100			/* before "here" that may tell where it is */
#define WELCOME_TOKENS 40		/* between "welcomed" and "to Oslo" */
#define REFERENCE_TOKENS 4000	/* how far a page is searched for a date with a year */

static const char *const elsewhere[] = {
	"since",     "established", "founded", "announced", "adopted", "agreed",    "issued", "signed",
	"following", "launched",    "created", "released",  "built",   "published", NULL};
static const char *const after_day[] = {"in", "at", "with", "to", "for", "and", "local", NULL};
static const char *const bounds[] = {"since", "after", "before", "until", "by", "from", NULL};
static const char *const remote_words[] = {
	"virtual", "virtually", "online",    "videoconference", "teleconference",
	"video",   "phone",     "telephone", "webinar",         NULL};

/* Has the EDTF text a year? */
static bool
has_year(Slice date)
{
	return date.len > 4 && date.data[0] != 'X' && !(date.data[0] == '{' && date.data[1] == 'X');
}

Slice
dlg_reference(const Reader *reader, const Frame *frame)
{
	uint32_t	end;

	if (reader->published.len)
		return reader->published;
	if (frame && frame->named && frame->name.date.len >= 4)
		return frame->name.date;
	for (uint32_t i = 0; i < reader->ntokens && i < REFERENCE_TOKENS; i++)
	{
		Slice		date;

		if (reader->tokens[i].kind == TOKEN_PUNCT || (i > 0 && dlg_is(reader, i - 1, "the")))
			continue;
		date = dlg_date_at(reader, i, NO_SLICE, &end);
		/* a bare year may be the year of anything */
		if (date.len > 4 && has_year(date) && date.data[4] == '-')
			return date;
		if (date.data && end > i)
			i = end - 1;
	}
	return NO_SLICE;
}
/* Only an end of something else: "since 5 May", "from 5 May" (but "from 5 to 7 May" tells the days). */
static bool
is_bound(const Reader *reader, uint32_t first, uint32_t i, Slice date)
{
	if (i == first || !dlg_is_any(reader, i - 1, bounds))
		return false;
	return !(dlg_is(reader, i - 1, "from") && memchr(date.data, '/', date.len));
}

/* Does the date belong to a thing ("the leaders' May 2021 commitment") that is no meeting? */
static bool
is_attribute(const Reader *reader, uint32_t first, uint32_t i, uint32_t end)
{
	const Token *next = &reader->tokens[end];

	if (i == first || end >= reader->ntokens || next->kind != TOKEN_WORD || next->flags & TOKEN_CAPITAL)
		return false;
	return (reader->tokens[i - 1].kind == TOKEN_POSSESSIVE || dlg_is(reader, i - 1, "the")) &&
		   !dlg_match(reader, end, LEX_STOPWORD, NULL) && !dlg_match(reader, end, LEX_MEETING, NULL) &&
		   !dlg_match(reader, end, LEX_BODY, NULL) && !dlg_match(reader, end, LEX_VERB, NULL);
}

/* Does "will" stand near token i, so that a weekday there is one to come? */
static bool
is_coming(const Reader *reader, TokenRange range, uint32_t i)
{
	const Sentence *sentence = dlg_sentence_at(reader, i);
	uint32_t	first = sentence ? sentence->first : range.first;

	for (uint32_t k = i > first + WILL_TOKENS ? i - WILL_TOKENS : first; k < range.end && k < i + WILL_TOKENS; k++)
		if (dlg_is(reader, k, "will"))
			return true;
	return false;
}

/* Is a four-digit number among tokens [i, end)? */
static bool
tells_year(const Reader *reader, uint32_t i, uint32_t end)
{
	for (; i < end; i++)
		if (reader->tokens[i].kind == TOKEN_NUMBER && reader->tokens[i].end - reader->tokens[i].start == 4)
			return true;
	return false;
}

/*
 * A day or month that tokens [i, end) tell without its year, which it took from
 * the publication: what was held was held before it, what is to come comes
 * after it, by the tense of the words around.
 */
static Slice
settle_year(const Reader *reader, TokenRange range, uint32_t i, uint32_t end, Slice date)
{
	DayDate		day;
	DayDate		issued;
	bool		coming = is_coming(reader, range, i);
	int			months;
	char	   *text;

	if (date.len < 7 || date.data[0] == '{' || tells_year(reader, i, end) || !dlg_reference_date(date, &day) ||
		!dlg_reference_date(reader->published, &issued) || day.year != issued.year || day.month == 0)
		return date;
	months = day.month - issued.month;
	if (coming ? months >= -2 : months <= 2)
		return date;
	text = dlg_alloc(reader->arena, date.len);
	memcpy(text, date.data, date.len);
	for (uint32_t k = 0; k + 4 <= date.len; k++)
		if (memcmp(date.data + k, reader->published.data, 4) == 0 && (k == 0 || date.data[k - 1] == '/'))
		{
			char		year[12];

			snprintf(year, sizeof year, "%04d", day.year + (coming ? 1 : -1));
			memcpy(text + k, year, 4);
		}
	return (Slice) {text, date.len};
}

/* "on the 7th", a day of the month of publication or of the month before; NO_SLICE where it is none. */
static Slice
bare_day(const Reader *reader, TokenRange range, uint32_t i)
{
	const Token *next = &reader->tokens[i + 1];
	DayDate		issued;
	uint32_t	end;
	uint32_t	day = dlg_ordinal_at(reader, i, &end);

	if (day == 0 || day > 31 || i < range.first + 2 || !(reader->tokens[i].flags & TOKEN_ORDINAL) ||
		!dlg_is(reader, i - 1, "the") || !dlg_is(reader, i - 2, "on") ||
		!(next->kind == TOKEN_PUNCT || dlg_is_any(reader, i + 1, after_day)) ||
		!dlg_reference_date(reader->published, &issued) || issued.day == 0)
		return NO_SLICE;
	if ((int) day > issued.day && !is_coming(reader, range, i) && --issued.month == 0)
	{
		issued.month = 12;
		issued.year--;
	}
	issued.day = (int) day;
	return dlg_date_text(reader->arena, issued);
}

/* Is the weekday at token i that of the meeting: "on Monday", "in Oslo Monday", not "every Monday"? */
static bool
is_day_held(const Reader *reader, TokenRange range, uint32_t i)
{
	static const char *const others[] = {"every", "each", "the", "a", "since", "until", "till", "before",
										 "after", "by", "from", "and", "or", "to", "through", "last", "next",
										 "of", NULL};

	return i == range.first || !dlg_is_any(reader, i - 1, others);
}

/* The date that tokens [range) tell, a bare year where they tell no more. */
static Slice
held_from(const Reader *reader, TokenRange range, Slice reference)
{
	static const char *const now[] = {"today", "tonight", NULL};
	Slice		vague = NO_SLICE;
	bool		away = false;	/* in a clause on something else */

	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;
		Slice		date;

		if (dlg_is_any(reader, i, elsewhere))
			away = true;
		else if (dlg_mark(reader, i, ',') || dlg_mark(reader, i, ';'))
			away = false;

		if ((dlg_is_any(reader, i, now) ||
			 (dlg_is(reader, i, "this") && ONE_OF(reader, i + 1, "morning", "afternoon", "evening"))) &&
			reader->tokens[i + 1].kind != TOKEN_POSSESSIVE &&
			reader->published.len && vague.data == NULL)
			vague = reader->published;
		if (reader->tokens[i].kind == TOKEN_PUNCT)
			continue;
		date = dlg_date_at(reader, i, reference, &end);
		if (date.data)
			date = settle_year(reader, range, i, end, date);
		else if (is_day_held(reader, range, i))
		{
			/* "on Tuesday (10 September)" */
			if (dlg_match(reader, i, LEX_WEEKDAY, &end) && dlg_mark(reader, end, '(') &&
				dlg_date_at(reader, end + 1, reference, &end).len >= 10)
				continue;
			date = dlg_weekday_at(reader, i, reader->published.len ? reader->published : reference,
								  is_coming(reader, range, i));
			end = i + 1;
		}
		if (date.data == NULL && (date = bare_day(reader, range, i)).data)
			end = i + 1;
		if (date.data == NULL || end > range.end)
			continue;
		if (!away && !is_bound(reader, range.first, i, date) && !is_attribute(reader, range.first, i, end))
		{
			/* a bare year is the best only where nothing more is told */
			if (date.len > 4)
				return date;
			if (vague.data == NULL &&
				(reader->tokens[i].kind == TOKEN_WORD ||
				 (i > range.first && (dlg_is(reader, i - 1, "in") || dlg_is(reader, i - 1, "for")))))
				vague = date;
		}
		i = end - 1;
	}
	return vague;
}

Slice
dlg_held_in(const Reader *reader, TokenRange range, uint32_t from, Slice reference)
{
	Slice		date = held_from(reader, (TokenRange) {from, range.end}, reference);

	if (date.len <= 4 && from > range.first)
	{
		Slice		before = held_from(reader, (TokenRange) {range.first, from}, reference);

		if (before.len > date.len)
			return before;
	}
	return date;
}

Slice
dlg_all_held_in(const Reader *reader, TokenRange range, Slice reference)
{
	Slice		first = dlg_held_in(reader, range, range.first, reference);

	for (uint32_t i = range.first; i < range.end && first.len == 10; i++)
	{
		uint32_t	end;
		Slice       next = reader->tokens[i].kind == TOKEN_PUNCT
							   ? NO_SLICE
							   : dlg_date_at(reader, i, reference, &end);

		if (next.len == 10 && !dlg_same(first, next))
			return dlg_format(reader->arena, "{%.*s,%.*s}", (int) first.len, first.data,
							  (int) next.len, next.data);
	}
	return first;
}

/* A name in capitals only ("OSLO", as datelines write) with small letters after the first of each word. */
static Slice
small_letters(const Reader *reader, Slice name)
{
	char	   *text;

	for (uint32_t k = 0; k < name.len; k++)
		if (name.data[k] >= 'a' && name.data[k] <= 'z')
			return name;
	text = dlg_alloc(reader->arena, name.len);
	for (uint32_t k = 0; k < name.len; k++)
	{
		bool		upper = name.data[k] >= 'A' && name.data[k] <= 'Z';
		bool		inner = k > 0 && name.data[k - 1] != ' ' && name.data[k - 1] != '-' && name.data[k - 1] != '.';

		text[k] = upper && inner ? (char) (name.data[k] | 32) : name.data[k];
	}
	return (Slice) {text, name.len};
}

Slice
dlg_city_text(const Reader *reader, uint32_t i, uint32_t end)
{
	for (uint32_t k = i + 1; k < end; k++)
		if (dlg_mark(reader, k, ','))
			end = k;
	while (end > i + 1 && (dlg_is(reader, end - 1, "dc") || dlg_is(reader, end - 1, "d.c.") ||
						   dlg_is(reader, end - 1, "city")))
	{
		if (dlg_is(reader, end - 1, "city") && end - i <= 2)
			break;
		end--;
	}
	return small_letters(reader, dlg_text(reader, i, end));
}

/* Does a name go on at token i, so that the party before it is only a part of it? */
static bool
goes_on(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];

	if (dlg_mark(reader, i, '-') || dlg_mark(reader, i, '/'))
		return !(token->flags & TOKEN_SPACE);
	return i < reader->ntokens && token->kind == TOKEN_WORD && token->flags & TOKEN_CAPITAL &&
		   !dlg_match(reader, i, LEX_MONTH, NULL) && !dlg_match(reader, i, LEX_WEEKDAY, NULL);
}

/*
 * "in Oslo and Port Atlantis, Lemuria": does another place, no person, follow
 * the city that ends at token `end`?
 */
static bool
is_one_of_two(const Reader *reader, uint32_t end)
{
	uint32_t	after;

	if (!dlg_is(reader, end, "and") || !(reader->tokens[end + 1].flags & TOKEN_CAPITAL) ||
		dlg_match(reader, end + 1, LEX_OFFICE, &after) || dlg_holder_at(reader, end + 1, &after))
		return false;
	after = dlg_name_end(reader, end + 1, 0);
	return after == end + 2 && !dlg_city_at(reader, end + 1, &after) && dlg_mark(reader, end + 2, ',');
}

/* A city or country at token i, after "in" or "at". */
static bool
place_at(const Reader *reader, uint32_t i, uint32_t limit, Place *place)
{
	uint32_t	end;
	const LexEntry *entry;

	if (dlg_is(reader, i, "the") && !dlg_city_at(reader, i, &end))
		i++;
	/* "in the Lemurian capital of Atlantis", "in the city of Atlantis" */
	for (uint32_t k = i; k + 2 < limit && k < i + 3; k++)
		if ((dlg_is(reader, k, "capital") || dlg_is(reader, k, "city")) &&
			dlg_city_at(reader, k + 1 + (dlg_is(reader, k + 1, "of") || dlg_mark(reader, k + 1, ',')), &end))
		{
			i = k + 1 + (dlg_is(reader, k + 1, "of") || dlg_mark(reader, k + 1, ','));
			break;
		}
	if (i >= limit)
		return false;
	if (dlg_is(reader, i, "white") && dlg_is(reader, i + 1, "house"))
	{
		place->city = SLICE("Washington");
		place->seat = true;
		dlg_party_pack("US", 2, &place->country, &(DlgError) {0});
		return true;
	}
	if ((entry = dlg_city_at(reader, i, &end)) != NULL && reader->tokens[end].kind != TOKEN_POSSESSIVE)
	{
		uint32_t	after;
		PartyCode	country = dlg_mark(reader, end, ',') ?
			dlg_party_at(reader, end + 1 + dlg_is(reader, end + 1, "the"), false, &after) : 0;

		if (is_one_of_two(reader, end))
			return false;
		place->city = dlg_city_text(reader, i, end);
		place->country = entry->party;
		for (const LexEntry *other = entry; other && country; other = dlg_match_next(reader, i, other))
			if (other->party == country)
				place->country = country;
		return true;
	}
	entry = dlg_match(reader, i, LEX_PARTY, &end);
	if (entry && end <= limit && reader->tokens[end].kind != TOKEN_POSSESSIVE &&
		!goes_on(reader, end) &&
		(dlg_slice_is(entry->text, "common") || dlg_slice_is(entry->text, "official") ||
		 dlg_slice_is(entry->text, "short") || dlg_slice_is(entry->text, "metonym")) &&
		(dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, entry->party), "state") ||
		 dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, entry->party), "territory")))
	{
		place->country = entry->party;
		return true;
	}
	return false;
}

/*
 * The country of an organisation in whose house the meeting is held ("at the
 * Ministry of Mines of Lemuria"): a mission stands elsewhere.
 */
static bool
house_at(const Reader *reader, uint32_t i, uint32_t limit, Place *place)
{
	static const char *const missions[] = {"embassy", "mission", "delegation", "consulate", "commission", NULL};
	uint32_t	after;
	bool		house = false;

	i += dlg_is(reader, i, "the");
	/* "at the Lemurian Ministry of Mines" */
	place->country = dlg_holder_at(reader, i, &after);
	if (place->country && ONE_OF(reader, after, "ministry", "department", "foreign", "parliament") &&
		dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, place->country), "state") &&
		dlg_match(reader, after, LEX_ORGANISATION, &after))
		return true;
	place->country = 0;
	for (uint32_t k = i; k < limit && k < i + 12; k++)
	{
		if (dlg_is_any(reader, k, missions) || reader->tokens[k].kind == TOKEN_PUNCT)
			return false;
		house |= dlg_match(reader, k, LEX_ORGANISATION, &after) != NULL;
		if (house && dlg_is(reader, k, "of") &&
			(place->country = dlg_party_at(reader, k + 1 + dlg_is(reader, k + 1, "the"), false, &after)) != 0)
			return dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, place->country), "state");
		if (!dlg_is(reader, k, "of") && !dlg_is(reader, k, "and") && !dlg_is(reader, k, "for") &&
			!dlg_is(reader, k, "the") && !(reader->tokens[k].flags & TOKEN_CAPITAL))
			return false;
	}
	place->country = 0;
	return false;
}

/* A city that the lexicon does not know, before its country: "in Atlantis, Lemuria". */
static bool
unknown_city(const Reader *reader, uint32_t i, uint32_t limit, Place *place)
{
	uint32_t	end = dlg_name_end(reader, i, 0);
	uint32_t	after;

	if (end == i || end > i + 4 || end + 1 >= limit || !dlg_mark(reader, end, ',') ||
		dlg_match(reader, i, LEX_MONTH, NULL))
		return false;
	place->country = dlg_party_at(reader, end + 1 + dlg_is(reader, end + 1, "the"), false, &after);
	if (place->country == 0 ||
		!dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, place->country), "state"))
		return false;
	place->city = dlg_text(reader, i, end);
	return true;
}

/* "at the Harbour Hotel, Oslo": the city behind a house that bears a name of its own. */
static bool
house_in_city(const Reader *reader, uint32_t i, uint32_t limit, Place *place)
{
	uint32_t	first = i + dlg_is(reader, i, "the");
	uint32_t	end = dlg_name_end(reader, first, 0);
	uint32_t	after;
	const LexEntry *city;

	if (end == first || end > first + 6 || end + 1 >= limit ||
		!(dlg_mark(reader, end, ',') || dlg_is(reader, end, "in")) || dlg_match(reader, first, LEX_MONTH, NULL))
		return false;
	for (uint32_t k = first; k < end; k++)
		if (dlg_series_noun_at(reader, k, &after))
			return false;
	if ((city = dlg_city_at(reader, end + 1, &after)) == NULL || reader->tokens[after].kind == TOKEN_POSSESSIVE)
		return false;
	place->city = dlg_city_text(reader, end + 1, after);
	place->country = city->party;
	return true;
}

/* Is it where somebody goes: "a delegation to Oslo"? */
static bool
is_trip(const Reader *reader, uint32_t first, uint32_t i)
{
	static const char *const journeys[] = {"delegation", "travel", "travels",   "traveled",   "travelled",
										   "trip",       "visit",  "traveling", "travelling", NULL};

	return i > first && dlg_is_any(reader, i - 1, journeys);
}

/* Does "to" at token i lead to where somebody goes or is welcomed: "a delegation to Oslo"? */
static bool
is_journey(const Reader *reader, uint32_t first, uint32_t i)
{
	static const char *const welcomes[] = {"welcome", "invite", "receive", NULL};
	uint32_t	end;

	if (!dlg_city_at(reader, i + 1, &end))
		return false;
	if (is_trip(reader, first, i))
		return true;
	for (uint32_t k = 2; k <= WELCOME_TOKENS && i >= first + k; k++)
		if (dlg_verb_of(reader, i - k, welcomes, NULL, &end))
			return true;
	return false;
}

/* "held here" under a caption or a first line: the last city told of before token i. */
static bool
place_before(const Reader *reader, uint32_t i, Place *place)
{
	for (uint32_t k = i; k-- > 0 && k + HERE_TOKENS > i;)
	{
		uint32_t	end;
		const LexEntry *city = dlg_is(reader, k, "in") ? dlg_city_at(reader, k + 1, &end) : NULL;

		if (city)
		{
			place->city = dlg_city_text(reader, k + 1, end);
			place->country = city->party;
			return true;
		}
	}
	return false;
}

bool
dlg_place_in(const Reader *reader, TokenRange range, Place *place)
{
	Place		house = {.remote = false};

	memset(place, 0, sizeof *place);
	for (uint32_t i = range.first; i < range.end; i++)
	{
		bool		in = dlg_is(reader, i, "in") || dlg_is(reader, i, "en") || dlg_is(reader, i, "nach");
		bool		at = dlg_is(reader, i, "at") || dlg_is(reader, i, "to");
		uint32_t	end;

		if (dlg_is_any(reader, i, remote_words))
			place->remote = true;
		if (dlg_is(reader, i, "here") && (dlg_dateline(reader, place) || place_before(reader, i, place)))
			return true;
		/* "Consultations (Oslo, 3 May 2021)" */
		in |= dlg_mark(reader, i, '(') && dlg_city_at(reader, i + 1, &end) && dlg_mark(reader, end, ',') &&
			reader->tokens[end + 1].kind == TOKEN_NUMBER;
		if (!in && !at)
			continue;
		if (i + 1 < range.end && dlg_is(reader, i + 1, "the") && dlg_is(reader, i + 2, "field"))
			continue;
		if (dlg_is(reader, i, "to") && !(dlg_is(reader, i + 1, "the") && dlg_is(reader, i + 2, "white")) &&
			!is_journey(reader, range.first, i))
			continue;
		place->seat = dlg_is(reader, i, "to") && !is_trip(reader, range.first, i);
		if (place_at(reader, i + 1, range.end, place) ||
			(in && unknown_city(reader, i + 1, range.end, place)) ||
			(dlg_is(reader, i, "at") && house_in_city(reader, i + 1, range.end, place)))
			return true;
		if (house.country == 0 && dlg_is(reader, i, "at"))
			house_at(reader, i + 1, range.end, &house);
	}
	if (house.country)
		*place = house;
	return place->remote || place->country;
}
