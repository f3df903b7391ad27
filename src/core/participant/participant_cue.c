/*
 * participant_cue.c: the words that make a list one of participants.
 *
 * "was co-chaired by", "the delegation comprised" stand before a list; "met",
 * "led the Indian delegation", "also joined" follow one that is their subject.
 *
 * Invariant: of two cues that open alike the longer stands first in its table.
 */
#include "participant_find.h"

#include <string.h>

#define RELATIVE_PIECES 30		/* of a clause between a subject and its verb: "X, who …, led" */
#define HERE_PIECES 12			/* after "attend" that may name this dialogue */
#define LED_PIECES 14			/* between "led" and "delegation", or the name of a meeting of three parties */

#define PLACE_PIECES 6			/* from "in" over a city and its state */
#define MANNER_TOKENS 9			/* between a participle and its "by" */

#define CUE(first, rest) first rest, DLG_KEY(first)

/* What two persons do together, or one with another; what they only do together. */
#define CUE_TALK (CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_PERSONS | CUE_PAIR)
#define CUE_JOINT (CUE_MIXED | CUE_AFTER | CUE_PERSONS | CUE_PAIR)

/* Before a list. */
static const Cue before[] = {{CUE("chaired", " by"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("convened", " by co - chairs"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("convened", " by"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("chairs", " were"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("chairs", " are"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("chairs", " will be"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("chair", " was"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("chair", " is"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("chair", " will be"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("chairs", " :"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("chair", " :"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("chairmanship", " of"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("under", " the co - chair of"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							 {CUE("under", " the co - chairs of"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							 {CUE("under", " the chair of"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							 {CUE("chairpersonship", " of"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("presided", " by"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							 {CUE("presided", " over by"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							 {CUE("chairs", ""), FOUND_CHAIR, CUE_MIXED},
							 {CUE("chairmen", ""), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							 {CUE("chairpersons", ""), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							 {CUE("co", " - hosted by"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("co", " - led by"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							 {CUE("cohosted", " by"), FOUND_CHAIR, CUE_MIXED},
							 {CUE("hosted", " by"), FOUND_HOST, 0},
							 {CUE("received", " by"), FOUND_RECEIVES, CUE_PERSONS | CUE_OTHER},
							 {CUE("invitation", " of"), FOUND_MET, CUE_PERSONS | CUE_MIXED | CUE_OTHER},
							 {CUE("leadership", " of"), FOUND_HEAD, CUE_MIXED | CUE_PERSONS},
							 {CUE("led", " the dialogue :"), FOUND_HEAD, CUE_MIXED | CUE_PERSONS},
							 {CUE("led", " the talks :"), FOUND_HEAD, CUE_MIXED | CUE_PERSONS},
							 {CUE("led", " the discussions :"), FOUND_HEAD, CUE_MIXED | CUE_PERSONS},
							 {CUE("led", " the meeting :"), FOUND_HEAD, CUE_MIXED | CUE_PERSONS},
							 {CUE("led", " the delegations :"), FOUND_HEAD, CUE_MIXED | CUE_PERSONS},
							 {CUE("led", " by"), FOUND_HEAD, CUE_FINITE | CUE_MIXED},
							 {CUE("lead", " by"), FOUND_HEAD, CUE_FINITE | CUE_MIXED | CUE_PERSONS},
							 {CUE("headed", " by"), FOUND_HEAD, CUE_FINITE | CUE_MIXED},
							 {CUE("conducted", " by"), FOUND_HEAD, CUE_FINITE | CUE_MIXED | CUE_PERSONS},
							 {CUE("steered", " by"), FOUND_HEAD, CUE_FINITE | CUE_MIXED | CUE_PERSONS},
							 {CUE("spearheaded", " by"), FOUND_HEAD, CUE_FINITE | CUE_MIXED | CUE_PERSONS},
							 {CUE("head", " of delegation was"), FOUND_HEAD, 0},
							 {CUE("head", " of delegation is"), FOUND_HEAD, 0},
							 {CUE("head", " of delegation :"), FOUND_HEAD, 0},
							 {CUE("heads", " of delegation were"), FOUND_HEAD, CUE_MIXED},
							 {CUE("heads", " of delegation included"), FOUND_HEAD, CUE_MIXED},
							 {CUE("heads", " of delegation are"), FOUND_HEAD, CUE_MIXED},
							 {CUE("head", " delegates were"), FOUND_HEAD, CUE_MIXED},
							 {CUE("head", " delegates :"), FOUND_HEAD, CUE_MIXED},
							 {CUE("head", " delegate was"), FOUND_HEAD, 0},
							 {CUE("heads", " of delegation :"), FOUND_HEAD, CUE_MIXED},
							 {CUE("opened", " by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("addressed", " by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("statements", " were made by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("remarks", " were made by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("remarks", " were given by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("remarks", " from"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("moderated", " by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("followed", " by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("address", " by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("remarks", " by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("delivered", " by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("moderator", " :"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("moderators", " :"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("inaugurated", " by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("closed", " by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("facilitated", " by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("speakers", " included"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("speakers", " were"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("panelists", " included"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("panelists", " were"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("panellists", " included"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("speakers", " :"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("chairing", " the session were"), FOUND_CHAIR, CUE_PERSONS | CUE_MIXED},
							 {CUE("chairing", " the meeting were"), FOUND_CHAIR, CUE_PERSONS | CUE_MIXED},
							 {CUE("chairing", " the dialogue were"), FOUND_CHAIR, CUE_PERSONS | CUE_MIXED},
							 {CUE("chairing", " the talks were"), FOUND_CHAIR, CUE_PERSONS | CUE_MIXED},
							 {CUE("represented", " by"), FOUND_MEMBER, CUE_BODIES | CUE_PRINCIPAL},
							 {CUE("joined", " by"), FOUND_MEMBER, CUE_BODIES | CUE_COMPANY},
							 {CUE("accompanied", " by"), FOUND_MEMBER, CUE_BODIES | CUE_COMPANY},
							 {CUE("supported", " by"), FOUND_MEMBER, CUE_BODIES | CUE_COMPANY | CUE_DELEGATION},
							 {CUE("assisted", " by"), FOUND_MEMBER, CUE_BODIES | CUE_COMPANY | CUE_DELEGATION},
							 {CUE("attended", " by"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("comprised", " of"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("composed", " of"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("consisted", " of"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("consisting", " of"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("made", " up of"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("comprised", ""), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("comprise", ""), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("comprises", ""), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("comprising", ""), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("included", ""), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("participants", " were"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("include", ""), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("participated", " :"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("participants", " :"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("includes", ""), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("side", " were"), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("ministers", " were"), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("were", " :"), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("represented", " were"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("representatives", " were"), FOUND_MEMBER, CUE_PERSONS},
							 {CUE("represented", " included"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("present", " included"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("attendance", " included"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("members", " from"), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("were", " from"), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION | CUE_HEADED},
							 {CUE("represented", ""), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("participation", " from"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("participation", " of"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("participation", " by"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("representation", " from"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("greeted", " by"), FOUND_MEMBER, CUE_PERSONS | CUE_OTHER},
							 {CUE("welcomed", " by"), FOUND_MEMBER, CUE_PERSONS | CUE_OTHER},
							 {CUE("brought", " together"), FOUND_MET, CUE_MIXED | CUE_BODIES | CUE_HEADED},
							 {CUE("gathered", ""), FOUND_MET, CUE_MIXED | CUE_BODIES | CUE_HEADED},
							 {CUE("involved", ""), FOUND_MEMBER, CUE_MIXED | CUE_BODIES | CUE_HEADED},
							 {CUE("involving", ""), FOUND_MEMBER, CUE_MIXED | CUE_BODIES | CUE_HEADED},
							 {CUE("agencies", " included"), FOUND_MEMBER, CUE_BODIES | CUE_HEADED},
							 {CUE("agencies", " were"), FOUND_MEMBER, CUE_BODIES | CUE_HEADED},
							 {CUE("agencies", " took part :"), FOUND_MEMBER, CUE_BODIES | CUE_HEADED},
							 {CUE("agencies", " participated :"), FOUND_MEMBER, CUE_BODIES | CUE_HEADED},
							 {CUE("ministries", " included"), FOUND_MEMBER, CUE_BODIES | CUE_HEADED},
							 {CUE("ministries", " were"), FOUND_MEMBER, CUE_BODIES | CUE_HEADED},
							 {CUE("drawn", " from"), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("drew", " from"), FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {CUE("presence", " of"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("came", " from"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("him", " came"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("her", " came"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("with", " them"), FOUND_MEMBER, CUE_BODIES},
							 {CUE("met", " with"), FOUND_MET, CUE_MIXED | CUE_OTHER},
							 {CUE("meet", " with"), FOUND_MET, CUE_MIXED | CUE_PERSONS | CUE_OTHER},
							 {CUE("met", ""), FOUND_MET, CUE_PERSONS | CUE_OTHER | CUE_PRONOUN},
							 {CUE("meet", ""), FOUND_MET, CUE_PERSONS | CUE_OTHER | CUE_PRONOUN},
							 {CUE("meeting", ""), FOUND_MET, CUE_PERSONS | CUE_OTHER | CUE_PRONOUN},
							 {CUE("talks", " with"), FOUND_MET, CUE_MIXED | CUE_PERSONS | CUE_OTHER},
							 {CUE("discussions", " with"), FOUND_MET, CUE_MIXED | CUE_PERSONS | CUE_OTHER},
							 {CUE("hosting", ""), FOUND_MET, CUE_MIXED | CUE_PERSONS | CUE_OTHER},
							 {CUE("hosted", ""), FOUND_MET, CUE_MIXED | CUE_PERSONS | CUE_OTHER},
							 {CUE("received", ""), FOUND_MET, CUE_MIXED | CUE_PERSONS | CUE_OTHER},
							 {CUE("visit", " of"), FOUND_ACTED, CUE_MIXED | CUE_PERSONS | CUE_VISIT},
							 {CUE("visit", " by"), FOUND_ACTED, CUE_MIXED | CUE_PERSONS | CUE_VISIT},
							 {CUE("statement", " from :"), FOUND_MET, CUE_MIXED | CUE_PERSONS},
							 {CUE("statement", " by :"), FOUND_MET, CUE_MIXED | CUE_PERSONS},
							 {CUE("statement", " of :"), FOUND_MET, CUE_MIXED | CUE_PERSONS},
							 {CUE("statement", " by"), FOUND_ACTED, CUE_MIXED | CUE_PERSONS | CUE_ISSUED},
							 {CUE("statement", " of"), FOUND_ACTED, CUE_MIXED | CUE_PERSONS | CUE_ISSUED},
							 {CUE("statement", " from"), FOUND_ACTED, CUE_MIXED | CUE_PERSONS | CUE_ISSUED},
							 {CUE("statement", " with"), FOUND_ACTED, CUE_MIXED | CUE_PERSONS | CUE_ISSUED},
							 {CUE("statement", " between"), FOUND_ACTED, CUE_MIXED | CUE_PERSONS | CUE_ISSUED},
							 {CUE("communique", " of"), FOUND_ACTED, CUE_MIXED | CUE_PERSONS | CUE_ISSUED},
							 {CUE("release", " with :"), FOUND_MET, CUE_MIXED | CUE_PERSONS},
							 {CUE("signed", " by"), FOUND_SIGNATORY, CUE_MIXED | CUE_BODIES},
							 {CUE("witnessed", " by"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {CUE("observers", " from"), FOUND_OBSERVER, CUE_BODIES},
							 {NULL, 0, FOUND_NONE, 0}};

/* After a list that is their subject. */
static const Cue after[] = {{CUE("co", " - chaired"), FOUND_CHAIR, CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_TOGETHER},
							{CUE("cochaired", ""), FOUND_CHAIR, CUE_MIXED},
							{CUE("chaired", ""), FOUND_CHAIR, CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_TOGETHER},
							{CUE("co", " - chair"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("chair", ""), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("co", " - chairs the"), FOUND_CHAIR,
							CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_TOGETHER | CUE_PERSONS},
							{CUE("chairs", " the"), FOUND_CHAIR,
							CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_TOGETHER | CUE_PERSONS},
							{CUE("chairs", ""), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("chairing", ""), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("convened", ""), FOUND_CHAIR, CUE_MIXED | CUE_AFTER | CUE_WITH},
							{CUE("co", " - hosted"), FOUND_CHAIR, CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_TOGETHER},
							{CUE("co", " - host"), FOUND_CHAIR,
							CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_TOGETHER | CUE_PERSONS},
							{CUE("co", " - presided"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("presided", ""), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("served", " as co - chairs"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("served", " as co - chair"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("served", " as chair"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("served", " as chairs"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("acted", " as co - chairs"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("acted", " as chairs"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("were", " the co - chairs"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("were", " co - chairs"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("were", " the chairs"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("hosted", ""), FOUND_RECEIVES, CUE_AFTER},
							{CUE("host", ""), FOUND_RECEIVES, CUE_AFTER | CUE_PERSONS | CUE_MIXED},
							{CUE("received", " a call from"), FOUND_MET, CUE_JOINT},
							{CUE("received", " a phone call from"), FOUND_MET, CUE_JOINT},
							{CUE("received", " a telephone call from"), FOUND_MET, CUE_JOINT},
							{CUE("received", ""), FOUND_RECEIVES, CUE_AFTER},
							{CUE("looks", " forward to welcoming"), FOUND_MET, CUE_JOINT},
							{CUE("look", " forward to welcoming"), FOUND_MET, CUE_JOINT},
							{CUE("pleased", " to welcome"), FOUND_MET, CUE_JOINT},
							{CUE("honored", " to welcome"), FOUND_MET, CUE_JOINT},
							{CUE("delighted", " to welcome"), FOUND_MET, CUE_JOINT},
							{CUE("welcomed", ""), FOUND_MET, CUE_JOINT},
							{CUE("welcome", ""), FOUND_MET, CUE_JOINT},
							{CUE("led", " for"), FOUND_HEAD, CUE_PARTY | CUE_PERSONS},
							{CUE("led", ""), FOUND_HEAD, CUE_LED | CUE_MIXED},
							{CUE("leads", ""), FOUND_HEAD, CUE_LED | CUE_MIXED},
							{CUE("lead", ""), FOUND_HEAD, CUE_LED | CUE_MIXED},
							{CUE("leading", ""), FOUND_HEAD, CUE_LED | CUE_MIXED},
							{CUE("headed", ""), FOUND_HEAD, CUE_LED | CUE_MIXED},
							{CUE("heads", ""), FOUND_HEAD, CUE_LED | CUE_MIXED},
							{CUE("head", ""), FOUND_HEAD, CUE_LED | CUE_MIXED},
							{CUE("heading", ""), FOUND_HEAD, CUE_LED | CUE_MIXED},
							{CUE("spearheaded", ""), FOUND_HEAD, CUE_LED | CUE_MIXED},
							{CUE("steered", ""), FOUND_HEAD, CUE_LED | CUE_MIXED},
							{CUE("co", " - led"), FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{CUE("represented", " the presidency"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("represented", " his government"), FOUND_HEAD, CUE_PERSONS},
							{CUE("represented", " her government"), FOUND_HEAD, CUE_PERSONS},
							{CUE("represented", " his country"), FOUND_HEAD, CUE_PERSONS},
							{CUE("represented", " her country"), FOUND_HEAD, CUE_PERSONS},
							{CUE("represented", ""), FOUND_HEAD, CUE_PARTY},
							{CUE("represent", ""), FOUND_HEAD, CUE_PARTY},
							{CUE("represents", ""), FOUND_HEAD, CUE_PARTY},
							{CUE("representing", ""), FOUND_HEAD, CUE_PARTY},
							{CUE("part", " of"), FOUND_MEMBER, CUE_LED},
							{CUE("were", " joined by"), FOUND_MET, CUE_AFTER},
							{CUE("was", " joined by"), FOUND_MET, CUE_AFTER},
							{CUE("met", ""), FOUND_MET, CUE_MIXED | CUE_AFTER | CUE_WITH},
							{CUE("held", ""), FOUND_MET, CUE_MIXED | CUE_AFTER | CUE_WITH},
							{CUE("hold", ""), FOUND_MET, CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_PERSONS},
							{CUE("conducted", ""), FOUND_MET, CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_PERSONS},
							{CUE("had", ""), FOUND_MET, CUE_TALK},
							{CUE("discussed", ""), FOUND_MET, CUE_TALK},
							{CUE("exchanged", ""), FOUND_MET, CUE_TALK},
							{CUE("consulted", ""), FOUND_MET, CUE_TALK},
							{CUE("launched", ""), FOUND_MET, CUE_JOINT},
							{CUE("released", ""), FOUND_MET, CUE_JOINT},
							{CUE("issued", ""), FOUND_MET, CUE_JOINT},
							{CUE("finalized", ""), FOUND_MET, CUE_JOINT},
							{CUE("finalised", ""), FOUND_MET, CUE_JOINT},
							{CUE("reaffirmed", ""), FOUND_MET, CUE_JOINT},
							{CUE("affirmed", ""), FOUND_MET, CUE_JOINT},
							{CUE("confirmed", ""), FOUND_MET, CUE_JOINT},
							{CUE("stressed", ""), FOUND_MET, CUE_JOINT},
							{CUE("emphasized", ""), FOUND_MET, CUE_JOINT},
							{CUE("emphasised", ""), FOUND_MET, CUE_JOINT},
							{CUE("reviewed", ""), FOUND_MET, CUE_JOINT},
							{CUE("agreed", ""), FOUND_MET, CUE_JOINT},
							{CUE("underscored", ""), FOUND_MET, CUE_JOINT},
							{CUE("outlined", ""), FOUND_MET, CUE_JOINT},
							{CUE("highlighted", ""), FOUND_MET, CUE_JOINT},
							{CUE("underlined", ""), FOUND_MET, CUE_JOINT},
							{CUE("reiterated", ""), FOUND_MET, CUE_JOINT},
							{CUE("pledged", ""), FOUND_MET, CUE_JOINT},
							{CUE("vowed", ""), FOUND_MET, CUE_JOINT},
							{CUE("decided", ""), FOUND_MET, CUE_JOINT},
							{CUE("resolved", ""), FOUND_MET, CUE_JOINT},
							{CUE("announced", ""), FOUND_MET, CUE_JOINT},
							{CUE("welcomed", ""), FOUND_MET, CUE_JOINT},
							{CUE("explored", ""), FOUND_MET, CUE_JOINT},
							{CUE("condemned", ""), FOUND_MET, CUE_JOINT},
							{CUE("recognized", ""), FOUND_MET, CUE_JOINT},
							{CUE("recognised", ""), FOUND_MET, CUE_JOINT},
							{CUE("inaugurated", ""), FOUND_MET, CUE_JOINT},
							{CUE("visited", ""), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("visit", ""), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("visiting", ""), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("travel", ""), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("travelled", ""), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("traveled", ""), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("leaves", " for"), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("departs", " for"), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("arrived", ""), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("congratulated", ""), FOUND_MET, CUE_JOINT},
							{CUE("briefed", ""), FOUND_MET, CUE_JOINT},
							{CUE("assured", ""), FOUND_MET, CUE_JOINT},
							{CUE("called", " on"), FOUND_MET, CUE_JOINT},
							{CUE("called", " and congratulated"), FOUND_MET, CUE_JOINT},
							{CUE("called", " and thanked"), FOUND_MET, CUE_JOINT},
							{CUE("called", ""), FOUND_MET, CUE_JOINT},
							{CUE("made", " a call to"), FOUND_MET, CUE_JOINT},
							{CUE("made", " a phone call to"), FOUND_MET, CUE_JOINT},
							{CUE("made", " a telephone call to"), FOUND_MET, CUE_JOINT},
							{CUE("telephoned", ""), FOUND_MET, CUE_JOINT},
							{CUE("phoned", ""), FOUND_MET, CUE_JOINT},
							{CUE("wrapped", " up"), FOUND_MET, CUE_JOINT},
							{CUE("concluded", ""), FOUND_MET, CUE_JOINT},
							{CUE("paid", " a courtesy call on"), FOUND_MET, CUE_MIXED | CUE_PERSONS | CUE_AFTER},
							{CUE("paid", " a courtesy call to"), FOUND_MET, CUE_MIXED | CUE_PERSONS | CUE_AFTER},
							{CUE("paid", " a farewell call on"), FOUND_MET, CUE_MIXED | CUE_PERSONS | CUE_AFTER},
							{CUE("paid", " an introductory call on"), FOUND_MET, CUE_MIXED | CUE_PERSONS | CUE_AFTER},
							{CUE("paid", " a"), FOUND_MET, CUE_MIXED | CUE_PERSONS},
							{CUE("paid", " an"), FOUND_MET, CUE_MIXED | CUE_PERSONS},
							{CUE("pay", " a"), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("pay", " an"), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("pays", " a"), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("pays", " an"), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("make", " a"), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("make", " an"), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("undertake", " a"), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("undertake", " an"), FOUND_MET, CUE_TALK | CUE_VISIT},
							{CUE("meet", ""), FOUND_MET, CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_PERSONS},
							{CUE("join", " the"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("join", " their"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("joined", " the"), FOUND_MEMBER, 0},
							{CUE("joined", " them"), FOUND_MEMBER, 0},
							{CUE("joined", " him"), FOUND_MEMBER, 0},
							{CUE("joined", " her"), FOUND_MEMBER, 0},
							{CUE("participate", ""), FOUND_MEMBER, CUE_PERSONS | CUE_HERE},
							{CUE("participated", ""), FOUND_MEMBER, 0},
							{CUE("take", " part"), FOUND_MEMBER, CUE_PERSONS | CUE_HERE},
							{CUE("attend", ""), FOUND_MEMBER, CUE_PERSONS | CUE_HERE},
							{CUE("took", " part"), FOUND_MEMBER, 0},
							{CUE("attended", ""), FOUND_MEMBER, 0},
							{CUE("was", " there"), FOUND_MEMBER, 0},
							{CUE("were", " there"), FOUND_MEMBER, 0},
							{CUE("was", " present"), FOUND_MEMBER, 0},
							{CUE("were", " present"), FOUND_MEMBER, 0},
							{CUE("told", " the meeting"), FOUND_MEMBER, 0},
							{CUE("told", " the participants"), FOUND_MEMBER, 0},
							{CUE("addressed", " the"), FOUND_MEMBER, 0},
							{CUE("presented", ""), FOUND_MEMBER, 0},
							{CUE("opened", " the"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							{CUE("open", " the"), FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							{CUE("provide", " keynote"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("provide", " opening"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("provided", " opening"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("deliver", " opening"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("deliver", " remarks"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("delivered", " opening"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("delivered", " remarks"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("gave", " opening"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("gave", " welcoming"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("gave", " welcome"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("gave", " closing"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("gave", " keynote"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("delivered", " welcome"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("delivered", " welcoming"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("delivered", " closing"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("delivered", " keynote"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("delivered", " the"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("moderated", " the"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("stated", " that"), FOUND_MEMBER, CUE_PERSONS},
							{CUE("were", " represented"), FOUND_MEMBER, 0},
							{CUE("were", " also represented"), FOUND_MEMBER, 0},
							{CUE("was", " also represented"), FOUND_MEMBER, 0},
							{CUE("were", " also present"), FOUND_MEMBER, 0},
							{CUE("were", " in attendance"), FOUND_MEMBER, 0},
							{CUE("was", " in attendance"), FOUND_MEMBER, 0},
							{CUE("were", " also in attendance"), FOUND_MEMBER, 0},
							{CUE("was", " also in attendance"), FOUND_MEMBER, 0},
							{CUE("was", " also present"), FOUND_MEMBER, 0},
							{CUE("was", " represented"), FOUND_MEMBER, 0},
							{CUE("spoke", " to"), FOUND_MET, CUE_JOINT},
							{CUE("spoke", " today to"), FOUND_MET, CUE_JOINT},
							{CUE("spoke", " yesterday to"), FOUND_MET, CUE_JOINT},
							{CUE("spoke", ""), FOUND_MET, CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_PERSONS},
							{CUE("signed", ""), FOUND_SIGNATORY, CUE_MIXED | CUE_PERSONS},
							{NULL, 0, FOUND_NONE, 0}};

static const char *const adverbs[] = {"also", "both",  "together", "then", "all", "on",    "who",   "has", "have", "too",
									  "had",  "today", "will",     "be",   "is",  "would", "shall", "are", "yesterday",
									  NULL};

/* Notes a use for the first words of cues. */
static void
use_cues(uint16_t *uses, const Cue *cues, uint16_t use)
{
	for (; cues->words; cues++)
		uses[dlg_key_number(cues->key)] |= use;
}

void
dlg_cue_uses(uint16_t *uses)
{
	use_cues(uses, before, USE_CUE_BEFORE);
	use_cues(uses, after, USE_CUE_AFTER);
}

/*
 * The token of "by" behind what tells how or where at token i, "in a virtual
 * format by", "virtually by"; i where no such words stand there.
 */
static uint32_t
after_manner(const Reader *reader, uint32_t i)
{
	static const char *const openings[] = {"in",   "on",     "at",   "for",    "via", "from", "through",
										   "over", "during", "by",
										   "today", "yesterday", "respectively", NULL};

	/* "led, respectively, by", "attended, on the X side, by" */
	for (uint32_t k = i + 2; k < i + MANNER_TOKENS && dlg_mark(reader, i, ','); k++)
		if (dlg_mark(reader, k, ','))
			return dlg_is(reader, k + 1, "by") ? k + 1 : i;
	if (!dlg_is_any(reader, i, openings) && !dlg_has_ending(reader, i, 4, "ly"))
		return i;
	for (uint32_t k = i; k < i + MANNER_TOKENS && k < reader->ntokens; k++)
	{
		if (dlg_is(reader, k, "by"))
			return k;
		if ((reader->tokens[k].kind != TOKEN_WORD && reader->tokens[k].kind != TOKEN_NUMBER &&
			 reader->tokens[k].kind != TOKEN_POSSESSIVE && !dlg_mark(reader, k, '-')) ||
			(k > i && ONE_OF(reader, k, "and", "who", "which", "was", "were", "led", "hosted", "headed",
							 "chaired", "visit")))
			break;
	}
	return i;
}

/* The token after `words` when they stand at token i, else i; how or where may stand before "by". */
static uint32_t
follow(const Reader *reader, uint32_t i, const char *words)
{
	char		word[16];
	uint32_t	k = i;

	while (*words)
	{
		int			n = 0;

		while (*words && *words != ' ' && n < 15)
			word[n++] = *words++;
		word[n] = '\0';
		words += *words == ' ';
		if (k > i && strcmp(word, "by") == 0)
			k = after_manner(reader, k);
		if (!dlg_is(reader, k, word))
			return i;
		k++;
	}
	return k;
}

/* The piece that starts at or after a token. */
static uint32_t
piece_at(const Pieces *pieces, uint32_t i, uint32_t token)
{
	while (i < pieces->nitems && pieces->items[i].first < token)
		i++;
	return i;
}

/* The first cue that stands at a token of piece i; *next becomes the piece after it. */
static const Cue *
cue_at(const Pieces *pieces, const Cue *cues, uint32_t i, uint32_t token, uint32_t *next)
{
	uint16_t	key = pieces->reader->tokens[token].mark;

	for (; cues->words; cues++)
	{
		uint32_t	end = cues->key == key ? follow(pieces->reader, token, cues->words) : token;

		if (end > token)
		{
			*next = piece_at(pieces, i, end);
			return cues;
		}
	}
	return NULL;
}

/* The same at piece i, for the cues that have the use. */
static inline const Cue *
find_cue(const Pieces *pieces, const Cue *cues, uint16_t use, uint32_t i, uint32_t *next)
{
	/* "Co-Chairs" is one piece: its last word counts */
	PieceKind	kind = kind_at(pieces, i);
	uint32_t	token = kind == PIECE_OFFICE || kind == PIECE_NAME || kind == PIECE_FIELD
						 ? pieces->items[i].end - 1
						 : pieces->items[i].first;

	return dlg_may(pieces->reader, token, use) ? cue_at(pieces, cues, i, token, next) : NULL;
}

const Cue *
dlg_cue_before(const Pieces *pieces, uint32_t i, uint32_t *next)
{
	return find_cue(pieces, before, USE_CUE_BEFORE, i, next);
}

/* The piece after adverbs and auxiliaries at piece i. */
static uint32_t
skip_adverbs(const Pieces *pieces, uint32_t i)
{
	uint32_t	k = i;

	if (dlg_piece_is(pieces, i, "for") && dlg_piece_is(pieces, i + 2, "first") && dlg_piece_is(pieces, i + 3, "time"))
		return i + 4;
	while (k < i + 4 && k < pieces->nitems &&
		   (kind_at(pieces, k) == PIECE_COMMA || dlg_is_any(pieces->reader, pieces->items[k].first, adverbs) ||
			(kind_at(pieces, k) == PIECE_WORD && dlg_has_ending(pieces->reader, pieces->items[k].first, 4, "ly") &&
			 !ONE_OF(pieces->reader, pieces->items[k].first, "recently", "previously", "originally")) ||
			dlg_match(pieces->reader, pieces->items[k].first, LEX_WEEKDAY, NULL)))
		k++;
	/* "on July 20", "on 20 July" */
	if (k > i && dlg_piece_is(pieces, k - 1, "on"))
		for (uint32_t day = k; k < day + 3 && (dlg_match(pieces->reader, pieces->items[k].first, LEX_MONTH, NULL) ||
											   pieces->reader->tokens[pieces->items[k].first].kind == TOKEN_NUMBER);)
			k++;
	return k;
}

uint32_t
dlg_company_at(const Pieces *pieces, uint32_t i)
{
	i += kind_at(pieces, i) == PIECE_COMMA;
	return i + 1 < pieces->nitems && dlg_piece_is(pieces, i + 1, "by") &&
		ONE_OF(pieces->reader, pieces->items[i].first, "joined", "accompanied", "flanked", "assisted", "supported")
			? i + 2 : 0;
}

/* The piece after "in Oslo" or "at the White House" at piece i; i where no such words stand there. */
static uint32_t
skip_place(const Pieces *pieces, uint32_t i)
{
	uint32_t	k = i + 1;

	if (!dlg_piece_is(pieces, i, "in") && !dlg_piece_is(pieces, i, "at"))
		return i;
	k += kind_at(pieces, k) == PIECE_THE;
	while (k < i + PLACE_PIECES && (kind_at(pieces, k) == PIECE_NAME || kind_at(pieces, k) == PIECE_PARTY ||
									kind_at(pieces, k) == PIECE_COMMA || kind_at(pieces, k) == PIECE_BODY))
		k++;
	return k;
}

/* The cue for a subject behind the adverbs at piece i: "had" is one of them where another verb follows. */
static const Cue *
cue_of_verb(const Pieces *pieces, uint32_t i, uint32_t *next)
{
	uint32_t	k = skip_adverbs(pieces, skip_place(pieces, skip_adverbs(pieces, i)));
	const Cue  *cue = k < pieces->nitems ? find_cue(pieces, after, USE_CUE_AFTER, k, next) : NULL;

	return cue == NULL && k > i && dlg_piece_is(pieces, k - 1, "had")
		? find_cue(pieces, after, USE_CUE_AFTER, k - 1, next) : cue;
}

/*
 * The piece after ", who leads X and is Y,", ", joined by X and Y," or ", during a visit to X," at piece i; i where
 * none
 * stands there.
 */
static uint32_t
skip_relative(const Pieces *pieces, uint32_t i)
{
	bool		comma = kind_at(pieces, i) == PIECE_COMMA;
	uint32_t	next;

	if (!dlg_piece_is(pieces, i + comma, "who") &&
		!(comma && (dlg_company_at(pieces, i) ||
					(i + 1 < pieces->nitems &&
					 ONE_OF(pieces->reader, pieces->items[i + 1].first, "during", "visiting", "while", "currently",
							"representing", "acting", "as")) ||
					(dlg_piece_is(pieces, i + 1, "in") && dlg_piece_is(pieces, i + 3, "capacity")))))
		return i;
	for (uint32_t k = i + 2; k < i + RELATIVE_PIECES && kind_at(pieces, k) != PIECE_STOP; k++)
		if ((kind_at(pieces, k) == PIECE_COMMA || dlg_piece_is(pieces, k, "also")) && cue_of_verb(pieces, k + 1, &next))
			return k + 1;
	return i;
}

/* "led the discussions", "headed the talks" */
static bool
is_talk(const Pieces *pieces, uint32_t i)
{
	static const char *const talks[] = {
		"discussions",  "talks",      "consultations", "consultation", "dialogue", "meeting",
		"negotiations", "engagement", "deliberations", "session",      "round",    "segment", NULL};

	return dlg_is_any(pieces->reader, pieces->items[i].first, talks);
}

/*
 * Is the meeting at piece i this dialogue: "the talks", or one that names its
 * parties and no other ("the 4th Chile-Peru Dialogue")?
 */
bool
dlg_is_here(const Pieces *pieces, uint32_t i)
{
	const Reader *reader = pieces->reader;
	bool		told = false;

	for (uint32_t k = i; k < i + HERE_PIECES && k < pieces->nitems; k++)
	{
		const Piece *piece = &pieces->items[k];

		if (k < i + 4 && is_talk(pieces, k))
			return true;
		for (uint32_t n = piece->first; n < piece->end; n++)
		{
			PartyCode	party = dlg_party_at(reader, n, false, NULL);

			if (party && !dlg_party_has(&reader->statement->dialogue->parties, party))
				return false;
			told |= party != 0;
		}
	}
	return told;
}

const Cue *
dlg_cue_after(const Pieces *pieces, uint32_t i, uint32_t *next)
{
	const Cue  *cue;
	uint32_t	k;

	i = skip_relative(pieces, i);
	k = skip_adverbs(pieces, i);
	/* "was leading", "was part of" */
	if ((dlg_piece_is(pieces, k, "was") || dlg_piece_is(pieces, k, "were")) && k + 1 < pieces->nitems &&
		ONE_OF(pieces->reader, pieces->items[k + 1].first, "leading", "heading", "chairing", "representing",
			   "part"))
		cue = find_cue(pieces, after, USE_CUE_AFTER, k + 1, next);
	else
		cue = cue_of_verb(pieces, i, next);
	if (cue && dlg_piece_is(pieces, *next, "by") && *next + 1 < pieces->nitems &&
		!ONE_OF(pieces->reader, pieces->items[*next + 1].first, "telephone", "phone", "video", "videoconference"))
		return NULL;			/* ", hosted by": what it follows is no subject */
	if (cue && cue->flags & CUE_LED)
	{
		for (k = *next; k < *next + LED_PIECES; k++)
			if (kind_at(pieces, k) == PIECE_DELEGATE || (k < pieces->nitems && is_talk(pieces, k)))
				return cue;
			else if (kind_at(pieces, k) == PIECE_STOP || kind_at(pieces, k) == PIECE_COMMA)
				break;
		return NULL;
	}
	if (cue && cue->flags & CUE_HERE && !dlg_is_here(pieces, *next))
		return NULL;
	if (cue && cue->flags & CUE_PARTY &&
		kind_at(pieces, *next + (kind_at(pieces, *next) == PIECE_THE)) != PIECE_PARTY)
		return NULL;
	return cue;
}


bool
dlg_cue_follows(const Pieces *pieces, uint32_t i)
{
	uint32_t	next;

	return dlg_cue_after(pieces, i, &next) != NULL;
}
