/*
 * header_place.c: where meetings are held.
 *
 * A place counts where a preposition makes it the meeting's: the lexicon's
 * cities and states, and houses of theirs.  Cities are written without state
 * or district (manual 2).
 */
#include "header.h"
#include "header_frame.h"
#include "header_party.h"
#include "core/series/series_private.h"

#include <string.h>

#define HERE_TOKENS 100			/* before "here" that may tell where it is */
#define POST_TOKENS 10			/* of somebody's post */
#define WELCOME_TOKENS 40		/* between "welcomed" and "to Oslo" */

static const char *const remote_words[] = {
	"virtual", "virtually", "online",    "videoconference", "teleconference",
	"video",   "phone",     "telephone", "telephonic", "webinar",         NULL};

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
	while (end > i + 1 && (ONE_OF(reader, end - 1, "dc", "d.c", "d.c.", "city") || dlg_mark(reader, end - 1, '.')))
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
 * "in Oslo and Port Atlantis, Lemuria", "in Oslo and Santiago on 3 May": does another place, no person, follow the
 * city that ends at token `end`?
 */
static bool
is_one_of_two(const Reader *reader, uint32_t end)
{
	uint32_t	after;

	if (!dlg_is(reader, end, "and") || !(reader->tokens[end + 1].flags & TOKEN_CAPITAL) ||
		dlg_match(reader, end + 1, LEX_OFFICE, &after) || dlg_holder_at(reader, end + 1, &after))
		return false;
	if (dlg_city_at(reader, end + 1, &after))
		return reader->tokens[after].kind != TOKEN_POSSESSIVE && !goes_on(reader, after);
	after = dlg_name_end(reader, end + 1, 0);
	return after == end + 2 && dlg_mark(reader, end + 2, ',');
}

/* The country of the city at tokens [i, end): the one told behind it ("Tripoli, Lebanon"), if it has such a city. */
static PartyCode
country_of(const Reader *reader, uint32_t i, const LexEntry *city, uint32_t end)
{
	uint32_t	after;
	PartyCode	told = dlg_mark(reader, end, ',') ?
		dlg_party_at(reader, end + 1 + dlg_is(reader, end + 1, "the"), false, &after) : 0;

	for (const LexEntry *other = city; other && told; other = dlg_match_next(reader, i, other))
		if (other->party == told)
			return told;
	return city->party;
}

/*
 * "the Lemurian capital of Atlantis", "the city of Atlantis" at token i: the token of Atlantis; i where it is
 * neither.
 */
static uint32_t
after_city_of(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	end;

	for (uint32_t k = i; k + 2 < limit && k < i + 3; k++)
	{
		uint32_t	at = k + 1 + (dlg_is(reader, k + 1, "of") || dlg_mark(reader, k + 1, ','));

		if (ONE_OF(reader, k, "capital", "city") && dlg_city_at(reader, at, &end))
			return at;
	}
	return i;
}

/* Does a reading of a party's name mean a country, not its people or what is joined to another word ("sino-")? */
static bool
names_land(const Reader *reader, const LexEntry *entry)
{
	Slice		kind = dlg_lexicon_party_kind(reader->lexicon, entry->party);

	return (dlg_slice_is(entry->text, "common") || dlg_slice_is(entry->text, "official") ||
			dlg_slice_is(entry->text, "short") || dlg_slice_is(entry->text, "metonym")) &&
		(dlg_slice_is(kind, "state") || dlg_slice_is(kind, "territory"));
}

static const char *const buildings[] = {"house", "palace", "hall", "hotel", "castle", NULL};

/* "at Santiago House in Oslo", "at Harbour House, Oslo": the city behind a house of such a name; i where none is. */
static uint32_t
after_building(const Reader *reader, uint32_t i)
{
	uint32_t	end;

	if (!dlg_city_at(reader, i, &end))
		return i;
	end += dlg_is_any(reader, end, buildings);
	return dlg_is_any(reader, end - 1, buildings) && (dlg_is(reader, end, "in") || dlg_mark(reader, end, ',')) &&
		dlg_city_at(reader, end + 1, &(uint32_t) {0}) ? end + 1 : i;
}

/* A city or country at token i, after "in" or "at". */
static bool
place_at(const Reader *reader, uint32_t i, uint32_t limit, Place *place)
{
	static const char *const quarters[] = {"central", "downtown", "nearby", "northern", "southern", "eastern",
										   "western", NULL};
	uint32_t	end;
	const LexEntry *entry;

	if (dlg_is(reader, i, "the") && !dlg_city_at(reader, i, &end))
		i++;
	/* "in central Oslo" */
	i += dlg_is_any(reader, i, quarters) && dlg_city_at(reader, i + 1, &end);
	i = after_city_of(reader, i, limit);
	if (i >= limit)
		return false;
	if ((dlg_is(reader, i, "white") && dlg_is(reader, i + 1, "house")) ||
		(dlg_is(reader, i, "oval") && dlg_is(reader, i + 1, "office")))
	{
		place->city = SLICE("Washington");
		place->seat = true;
		dlg_party_pack("US", 2, &place->country, &(DlgError) {0});
		return true;
	}
	i = after_building(reader, i);
	if ((entry = dlg_city_at(reader, i, &end)) != NULL && reader->tokens[end].kind != TOKEN_POSSESSIVE)
	{
		if (is_one_of_two(reader, end))
		{
			place->several = true;
			return false;
		}
		place->city = dlg_city_text(reader, i, end);
		place->country = country_of(reader, i, entry, end);
		return true;
	}
	entry = dlg_match(reader, i, LEX_PARTY, &end);
	/* "in the Lemurian capital" */
	if (entry && end < limit && dlg_is(reader, end, "capital") &&
		dlg_by_adjective(entry))
	{
		place->country = entry->party;
		return true;
	}
	if (entry == NULL || end > limit || reader->tokens[end].kind == TOKEN_POSSESSIVE || goes_on(reader, end))
		return false;
	while (entry && !names_land(reader, entry))
		entry = dlg_match_next(reader, i, entry);
	if (entry)
		place->country = entry->party;
	return entry != NULL;
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

	/* "in St Olaf's, Lemuria" */
	end += end > i && reader->tokens[end].kind == TOKEN_POSSESSIVE && dlg_mark(reader, end + 1, ',');
	if (end == i || end > i + 4 || end + 1 >= limit ||
		(!dlg_mark(reader, end, ',') && !dlg_mark(reader, end, '(')) || dlg_match(reader, i, LEX_MONTH, NULL))
		return false;
	place->country = dlg_party_at(reader, end + 1 + dlg_is(reader, end + 1, "the"), false, &after);
	if (place->country == 0 || (dlg_mark(reader, end, '(') && !dlg_mark(reader, after, ')')) ||
		!dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, place->country), "state"))
	{
		place->country = 0;
		return false;
	}
	place->city = dlg_text(reader, i, end);
	return true;
}

/* Does the name at token i tell of a house or of a body in it ("at Harbour Hotel, Lemuria")? */
static bool
is_house(const Reader *reader, uint32_t i)
{
	static const char *const houses[] = {"house", "palace", "hall", "hotel", "resort", "castle", "villa", "base",
										 "headquarters", "mission", "residence", "library", "museum", "club",
										 NULL};
	uint32_t	end = dlg_name_end(reader, i, 0);
	uint32_t	after;

	if (dlg_is(reader, i, "the"))
		return true;
	for (; i < end; i++)
		if (dlg_is_any(reader, i, houses) || dlg_match(reader, i, LEX_ORGANISATION, &after) ||
			dlg_series_noun_at(reader, i, &after))
			return true;
	return false;
}

/* Is it a house that tells no city but its country (manual 2)? */
static bool
known_house(const Reader *reader, uint32_t i, Place *place)
{
	static const struct
	{
		const char *words[3];
		const char *country;
		bool		seat;
	}			houses[] = {
		{{"state", "department", NULL}, "US", true}, {{"department", "of", "state"}, "US", true},
		{{"nato", "headquarters", NULL}, "BE", false}, {{"un", "headquarters", NULL}, "US", false},
		{{"united", "nations", "headquarters"}, "US", false}, {{"camp", "david", NULL}, "US", true},
		{{"pentagon", NULL, NULL}, "US", true}, {{"kremlin", NULL, NULL}, "RU", true},
		{{"hyderabad", "house", NULL}, "IN", true}, {{"downing", "street", NULL}, "GB", true},
		{{"lancaster", "house", NULL}, "GB", true}, {{"asean", "secretariat", NULL}, "ID", false},
	};

	i += dlg_is(reader, i, "the");
	i += dlg_is(reader, i, "u.s.") || dlg_is(reader, i, "us");
	for (size_t k = 0; k < sizeof houses / sizeof *houses; k++)
		if (dlg_is(reader, i, houses[k].words[0]) &&
			(houses[k].words[1] == NULL || dlg_is(reader, i + 1, houses[k].words[1])) &&
			(houses[k].words[2] == NULL || dlg_is(reader, i + 2, houses[k].words[2])))
		{
			place->seat = houses[k].seat;
			return dlg_party_pack(houses[k].country, 2, &place->country, &(DlgError) {0});
		}
	return false;
}

/* "in Verfjord province of Lemuria", "in southern Lemuria's Verfjord province": a place of the country's. */
static bool
region_at(const Reader *reader, uint32_t i, Place *place)
{
	static const char *const quarters[] = {"southern", "northern", "eastern", "western", "central", "the", NULL};
	uint32_t	end;
	uint32_t	at = i;

	while (dlg_is_any(reader, at, quarters))
		at++;
	place->country = dlg_party_at(reader, at, false, &end);
	if (place->country && reader->tokens[end].kind == TOKEN_POSSESSIVE)
	{
		const LexEntry *city;

		end += 1 + ONE_OF(reader, end + 1, "capital", "city");
		if ((city = dlg_city_at(reader, end, &at)) != NULL && city->party == place->country)
			place->city = dlg_city_text(reader, end, at);
		else if (!(reader->tokens[end].flags & TOKEN_CAPITAL) && !ONE_OF(reader, end - 1, "capital", "city"))
			place->country = 0;
	}
	else
	{
		end = dlg_name_end(reader, i, 0);
		place->country = 0;
		if (end > i && ONE_OF(reader, end, "province", "region", "state", "prefecture") &&
			dlg_is(reader, end + 1, "of"))
			place->country = dlg_party_at(reader, end + 2 + dlg_is(reader, end + 2, "the"), false, &at);
	}
	if (place->country && !dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, place->country), "state"))
		*place = (Place) {.remote = place->remote};
	return place->country != 0;
}

/* "in the Lemurian town of Verfjord": a city that the lexicon does not know, by its country's adjective. */
static bool
town_at(const Reader *reader, uint32_t i, Place *place)
{
	static const char *const towns[] = {"town", "city", "resort", "port", "village", NULL};
	uint32_t	end;
	uint32_t	at = i + dlg_is(reader, i, "the");
	PartyCode	country = dlg_holder_at(reader, at, &end);

	if (country == 0 || !dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, country), "state"))
		return false;
	/* "in Lemuria's east coast city of Verfjord" */
	end += reader->tokens[end].kind == TOKEN_POSSESSIVE;
	for (at = end; at < end + 3 && !dlg_is(reader, at + 1, "of"); at++)
		if (reader->tokens[at].kind != TOKEN_WORD || reader->tokens[at].flags & TOKEN_CAPITAL)
			return false;
	if (!dlg_is_any(reader, at, towns) || !dlg_is(reader, at + 1, "of") ||
		(end = dlg_name_end(reader, at + 2, 0)) == at + 2)
		return false;
	place->country = country;
	place->city = dlg_text(reader, at + 2, end);
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
	if ((city = dlg_city_at(reader, end + 1, &after)) == NULL ||
		reader->tokens[after].kind == TOKEN_POSSESSIVE)
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

/* "Deputy Secretary at the Lemurian Department of Ports": does somebody's post end before token i? */
static bool
ends_post(const Reader *reader, uint32_t first, uint32_t i)
{
	for (uint32_t k = i; k > first && k + POST_TOKENS > i; k--)
	{
		if (dlg_is_office(reader, k - 1, &(uint32_t) {0}))
			return true;
		if (!(reader->tokens[k - 1].flags & TOKEN_CAPITAL) && !dlg_mark(reader, k - 1, ',') &&
			!ONE_OF(reader, k - 1, "of", "for", "and", "the"))
			return false;
	}
	return false;
}

/* "at the Ministry of Ports, 1 Quay Street, Oslo": the city of a house whose country is known, between commas. */
static void
read_address(const Reader *reader, TokenRange range, Place *place)
{
	for (uint32_t i = range.first; i + 1 < range.end; i++)
	{
		uint32_t	end;
		const LexEntry *city = dlg_mark(reader, i, ',') ? dlg_city_at(reader, i + 1, &end) : NULL;

		if (city && city->party == place->country && (end >= range.end || reader->tokens[end].kind == TOKEN_PUNCT))
		{
			place->city = dlg_city_text(reader, i + 1, end);
			return;
		}
	}
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
		Stay		stay;

		if (dlg_is_any(reader, i, remote_words))
			place->remote = true;
		if (dlg_find_stay(reader, i, &stay) &&
			(place_at(reader, stay.place, range.end, place) || unknown_city(reader, stay.place, range.end, place)))
			return true;
		if (dlg_is(reader, i, "here") && (dlg_dateline(reader, place) || place_before(reader, i, place)))
			return true;
		/* "Consultations (Oslo, 3 May 2021)" */
		in |= dlg_mark(reader, i, '(') && dlg_city_at(reader, i + 1, &end) && dlg_mark(reader, end, ',') &&
			reader->tokens[end + 1].kind == TOKEN_NUMBER;
		if ((!in && !at) || dlg_tells_matter(reader, i))
			continue;
		if (i + 1 < range.end && dlg_is(reader, i + 1, "the") && dlg_is(reader, i + 2, "field"))
			continue;
		if (dlg_is(reader, i, "to") &&
			(!(dlg_is(reader, i + 1, "the") && dlg_is(reader, i + 2, "white")) || dlg_is(reader, i - 1, "according")) &&
			!is_journey(reader, range.first, i))
			continue;
		place->seat = dlg_is(reader, i, "to") && !is_trip(reader, range.first, i);
		if (place_at(reader, i + 1, range.end, place) ||
			(in && (unknown_city(reader, i + 1, range.end, place) || region_at(reader, i + 1, place) ||
					town_at(reader, i + 1, place))) ||
			(dlg_is(reader, i, "at") && !is_house(reader, i + 1) && unknown_city(reader, i + 1, range.end, place)) ||
			(!dlg_is(reader, i, "to") && house_in_city(reader, i + 1, range.end, place)))
			return true;
		if (house.country == 0 && dlg_is(reader, i, "at") && !ends_post(reader, range.first, i) &&
			!known_house(reader, i + 1, &house))
			house_at(reader, i + 1, range.end, &house);
	}
	if (house.country)
	{
		*place = house;
		read_address(reader, range, place);
	}
	return place->remote || place->country;
}

bool
dlg_place_of(const Reader *reader, const Frame *frame, TokenRange range, Place *place)
{
	uint32_t	purpose = dlg_purpose_at(reader, frame);

	if (!dlg_place_in(reader, range, place))
		return false;
	if (place->city.data || place->remote || purpose <= range.first || purpose >= range.end ||
		!ONE_OF(reader, purpose, "to", "addressing", "discussing", "focused"))
		return true;
	range.end = purpose;
	return dlg_place_in(reader, range, place);
}
