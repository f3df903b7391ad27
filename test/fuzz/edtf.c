/*
 * edtf.c: fuzz target: reads any bytes as EDTF and checks what every date must keep.
 *
 * What is refused has a rule and a place in the text; what is accepted has
 * bounds in order and equals itself.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/edtf.h"

#define MUST(condition) \
	do { if (!(condition)) { fprintf(stderr, "broken: %s\n", #condition); abort(); } } while (0)

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Edtf		edtf;
	DlgError	error = {0};

	if (!dlg_edtf_read((const char *) data, size, &edtf, &error))
	{
		MUST(error.rule != NULL);
		MUST(error.offset <= size);
		return 0;
	}
	MUST(edtf.lower <= edtf.upper);
	MUST(edtf.level <= 2);
	MUST(dlg_edtf_order(&edtf, &edtf) == 0);
	MUST(dlg_edtf_precision_name(edtf.precision) != NULL);
	return 0;
}
