/*
 * test_foreign_leader.c: who led the delegations, in other languages than
 * English, one form a case (participants.h says how a row is told).
 */
#include "participants.h"

static const Case cases[] = {
	{"Spanish: a post before the name, with its country and a comma, and directly; they chaired", "CL,NO",
		"El Ministro de Comercio de Chile, Juan Soto, y la canciller noruega Anna Berg copresidieron el diálogo.",
		"CL||||Juan Soto|Ministro de Comercio de Chile|chair|\n"
		"NO||||Anna Berg|canciller|chair|\n"},
	{"French: behind the name; who is of neither party is left out", "CL,NO",
		"Madame Anna Berg, vice-ministre norvégienne, a rencontré Juan Soto, ambassadeur du Chili. Elle a cité le "
		"ministre Ali Diallo du Mali.",
		"NO||||Anna Berg|vice-ministre norvégienne|head|\n"
		"CL||||Juan Soto|ambassadeur du Chili|head|\n"},
	{"German: compounds; the party that is left of two", "DE,NO",
		"Staatssekretärin Petra Weber traf die norwegische Außenhandelsministerin Anna Berg in Oslo.",
		"DE||||Petra Weber|Staatssekretärin|head|\n"
		"NO||||Anna Berg|Außenhandelsministerin|head|\n"},
};

int
main(void)
{
	return check_all(cases, sizeof cases / sizeof *cases);
}
