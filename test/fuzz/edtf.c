/*
 * edtf.c: fuzz target: reads any bytes as one EDTF, or as two with a line feed
 * between them, and checks what every expression and every pair must keep.
 *
 * What is refused has a rule and a place in the text; what is accepted has
 * bounds in order and members within them.  Relations agree with their
 * converses, with each other and with the bounds.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/edtf/edtf_relation.h"

#define MUST(condition) \
	do { if (!(condition)) { fprintf(stderr, "broken: %s\n", #condition); abort(); } } while (0)

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char pool[1 << 20];

/* The pool is enough for the largest input. */
static void *
get_piece(void *owner, size_t size)
{
	(void) owner;
	(void) size;
	abort();
}

/* Walks over the members of a set. */
static void
check_members(const char *text, size_t len, const Edtf *edtf)
{
	EdtfWalk	walk = {text, len, 1};
	EdtfMember	member;
	int			n = 0;

	if (edtf->kind != EDTF_ONE_OF && edtf->kind != EDTF_ALL_OF)
		return;
	for (; dlg_edtf_next_member(&walk, &member); n++)
	{
		MUST(member.start < member.first_end && member.first_end <= member.end && member.end < len);
		MUST(member.first.lower >= edtf->lower && member.last.upper <= edtf->upper);
		MUST(member.first.lower <= member.first.first_end && member.first.last_start <= member.first.upper);
	}
	MUST(n > 0 && walk.at == len);
}

/* Reads one expression. */
static bool
check_one(const char *text, size_t len, Edtf *edtf)
{
	DlgError	error = {0};

	if (!dlg_edtf_read(text, len, edtf, &error))
	{
		MUST(error.rule != NULL);
		MUST(error.offset <= len);
		return false;
	}
	MUST(edtf->lower <= edtf->upper);
	MUST(edtf->level <= 2);
	MUST(dlg_edtf_order(edtf, edtf) == 0);
	MUST(dlg_edtf_precision_name(edtf->precision) != NULL);
	check_members(text, len, edtf);
	return true;
}

/* Relates two expressions, by days as the operators do. */
static void
check_pair(const char *a, size_t a_len, const Edtf *left, const char *b, size_t b_len, const Edtf *right)
{
	Arena		arena = {.get = get_piece, .free = pool, .room = sizeof pool};
	EdtfTimes	x = dlg_edtf_times(&arena, a, a_len, left, false, 0);
	EdtfTimes	y = dlg_edtf_times(&arena, b, b_len, right, false, 0);
	EdtfTruth	truth[EDTF_FINISHES + 1];
	EdtfTruth	converse[EDTF_FINISHES + 1];

	for (EdtfRelation r = EDTF_BEFORE; r <= EDTF_FINISHES; r++)
	{
		truth[r] = dlg_edtf_relate(&arena, &x, r, &y);
		converse[r] = dlg_edtf_relate(&arena, &y, r, &x);
	}
	MUST(truth[EDTF_BEFORE] == converse[EDTF_AFTER] && truth[EDTF_AFTER] == converse[EDTF_BEFORE]);
	MUST(truth[EDTF_CONTAINS] == converse[EDTF_DURING] && truth[EDTF_DURING] == converse[EDTF_CONTAINS]);
	MUST(truth[EDTF_OVERLAPS] == converse[EDTF_OVERLAPS] && truth[EDTF_EQUALS] == converse[EDTF_EQUALS]);
	MUST(truth[EDTF_MEETS] <= truth[EDTF_BEFORE]);
	MUST(truth[EDTF_EQUALS] <= truth[EDTF_CONTAINS] && truth[EDTF_CONTAINS] <= truth[EDTF_OVERLAPS]);
	MUST(truth[EDTF_BEFORE] != EDTF_YES || truth[EDTF_OVERLAPS] == EDTF_NO);
	MUST(truth[EDTF_BEFORE] != EDTF_YES || left->upper < right->lower);
	MUST(truth[EDTF_OVERLAPS] == EDTF_NO || (left->lower <= right->upper && right->lower <= left->upper));
	MUST(truth[EDTF_CONTAINS] != EDTF_YES || (left->lower <= right->lower && right->upper <= left->upper));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = (const char *) data;
	const char *split = size > 0 && size <= 4096 ? memchr(text, '\n', size) : NULL;
	size_t		len = split ? (size_t) (split - text) : size;
	Edtf		left,
				right;
	bool		good = check_one(text, len, &left);

	if (split && check_one(split + 1, size - len - 1, &right) && good)
		check_pair(text, len, &left, split + 1, size - len - 1, &right);
	return 0;
}
