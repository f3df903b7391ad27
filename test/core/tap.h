/*
 * tap.h: Test Anything Protocol for the core's unit programs.
 *
 *   OK(condition, "what is shown, %s", …);   one test
 *   return DONE();                           the plan, and main's status
 */
#ifndef TAP_H
#define TAP_H

#include <stdio.h>

static int	tap_run;
static int	tap_failed;
static int	tap_last;

#define OK(condition, ...) \
	(tap_failed += (tap_last = !(condition)), \
	 printf("%sok %d - ", tap_last ? "not " : "", ++tap_run), \
	 printf(__VA_ARGS__), printf("\n"))

#define DONE() (printf("1..%d\n", tap_run), tap_failed != 0)

#endif
