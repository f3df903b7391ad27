/*
 * subject.h: what commitments are about: fine subjects, told by the words of their content.
 *
 * The tables subject and subject_cue say which there are and which words and
 * phrases show them.  Of a content the longest cues count, one after the other
 * from its start; a few words may stand between those of a phrase where all
 * are such as "of" and "the".  A subject has the weight of its best cue:
 *
 *   weight of the subject * place * (1 + LONGER * further words of the cue)
 *
 * where place falls from 1 at the content's first word to FAR, by half of the
 * way in HALF words: what a commitment is mainly about stands near its start.
 * The squares of these weights, as shares of their sum, tell how much of the
 * commitment is about which subject; the sum, at most 1, how sure that is.
 *
 * Two are about the same by the sum of the lesser shares of the subjects that
 * both have, BROAD of it by their broader subjects.  What most commitments of
 * those compared are about tells little: a subject counts 1 up to RARE of
 * them, from COMMON of them on only SAME_MEAN, between the two in line.
 */
#ifndef DLG_SUBJECT_H
#define DLG_SUBJECT_H

#include "postgres.h"

#include "tsearch/ts_type.h"

#define SAME_MEAN 0.3f			/* see likeness.h */

/* The subjects and the tree of their cues; opaque. */
typedef struct Subjects Subjects;

/* How much of a commitment is about a subject. */
typedef struct Share
{
	uint32		subject;
	float		share;
} Share;

typedef struct About
{
	Share	   *fine;			/* ordered by subject */
	Share	   *broad;			/* the same by their broader subjects */
	uint32		nfine;			/* 0: nothing is known */
	uint32		nbroad;
	float		sure;
} About;

/* Reads the tables into the current context; needs an SPI connection. */
extern Subjects *dlg_subjects_read(const char *schema);
extern About dlg_about(const Subjects *subjects, TSVector doc);

/* Counts what one of the commitments to be compared is about; tells after all, how many they are. */
extern void dlg_subjects_count(Subjects *subjects, const About *about);
extern void dlg_subjects_weigh(Subjects *subjects, uint32 n);

/* How much of two is about the same, 0 to 1; right after dlg_subjects_weigh. */
extern float dlg_about_same(const Subjects *subjects, const About *a, const About *b);

#endif
