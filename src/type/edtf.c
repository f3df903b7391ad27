/*
 * type/edtf.c: the SQL type edtf: input and output, order and hash, and what
 * an expression tells about itself.
 *
 * Relies on core/edtf.h for grammar, bounds and order.
 *
 * Keeps: a stored edtf is text that dlg_edtf_read accepts.
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/sortsupport.h"

#include "compat.h"
#include "type/edtf.h"
#include "type/party.h"

PG_FUNCTION_INFO_V1(dlg_edtf_in);
PG_FUNCTION_INFO_V1(dlg_edtf_out);
PG_FUNCTION_INFO_V1(dlg_edtf_recv);
PG_FUNCTION_INFO_V1(dlg_edtf_send);
PG_FUNCTION_INFO_V1(dlg_edtf_from_text);
PG_FUNCTION_INFO_V1(dlg_edtf_eq);
PG_FUNCTION_INFO_V1(dlg_edtf_ne);
PG_FUNCTION_INFO_V1(dlg_edtf_lt);
PG_FUNCTION_INFO_V1(dlg_edtf_le);
PG_FUNCTION_INFO_V1(dlg_edtf_gt);
PG_FUNCTION_INFO_V1(dlg_edtf_ge);
PG_FUNCTION_INFO_V1(dlg_edtf_cmp);
PG_FUNCTION_INFO_V1(dlg_edtf_sortsupport);
PG_FUNCTION_INFO_V1(dlg_edtf_smaller);
PG_FUNCTION_INFO_V1(dlg_edtf_larger);
PG_FUNCTION_INFO_V1(dlg_edtf_hash);
PG_FUNCTION_INFO_V1(dlg_edtf_hash_extended);
PG_FUNCTION_INFO_V1(dlg_edtf_level);
PG_FUNCTION_INFO_V1(dlg_edtf_precision);
PG_FUNCTION_INFO_V1(dlg_edtf_is_uncertain);
PG_FUNCTION_INFO_V1(dlg_edtf_is_approximate);

/* Lets a cancel in while a long set is read. */
static void
let_cancel(void)
{
	CHECK_FOR_INTERRUPTS();
}

/* Reads a stored edtf. */
void
dlg_edtf_meaning(const struct varlena *stored, Edtf *edtf)
{
	DlgError	error;

	if (!dlg_edtf_read_polled(VARDATA_ANY(stored), VARSIZE_ANY_EXHDR(stored), edtf, &error, let_cancel))
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("stored edtf is damaged"),
				 errdetail("At character %u: %s", error.offset + 1, error.rule)));
}

/* Makes an edtf of a user's text. */
struct varlena *
dlg_edtf_make(const char *text, size_t len, Node *escontext)
{
	Edtf		edtf;
	DlgError	error;

	if (dlg_edtf_read_polled(text, len, &edtf, &error, let_cancel))
		return cstring_to_text_with_len(text, (int) len);
	DLG_ERETURN(escontext, NULL,
				errcode(ERRCODE_INVALID_DATETIME_FORMAT),
				errmsg("invalid input syntax for type %s: \"%s\"", "edtf", dlg_quote(text, len)),
				errdetail("At character %u: %s", error.offset + 1, error.rule),
				errhint("Write a date as 2019, 2019-09 or 2019-09-26, a season as 2019-21, an interval "
						"as 2019-09-26/2019-09-27, with .. for an open end, a set as {2021-12-09,2021-12-14}; "
						"? ~ %% after a date qualify it, X stands for a digit that is not specified."));
	return NULL;
}

/* Reads an expression, kept as written. */
Datum
dlg_edtf_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);

	PG_RETURN_POINTER(dlg_edtf_make(text, strlen(text), DLG_ESCONTEXT(fcinfo)));
}

/* Shows an expression as it was written. */
Datum
dlg_edtf_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(text_to_cstring(PG_GETARG_TEXT_PP(0)));
}

/* Receives the text of an expression. */
Datum
dlg_edtf_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			len;
	char	   *text = pq_getmsgtext(message, message->len - message->cursor, &len);

	PG_RETURN_POINTER(dlg_edtf_make(text, len, NULL));
}

/* Sends the text of an expression. */
Datum
dlg_edtf_send(PG_FUNCTION_ARGS)
{
	struct varlena *stored = PG_GETARG_TEXT_PP(0);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendtext(&message, VARDATA_ANY(stored), VARSIZE_ANY_EXHDR(stored));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* Casts text to edtf, by the rules of input. */
Datum
dlg_edtf_from_text(PG_FUNCTION_ARGS)
{
	text	   *value = PG_GETARG_TEXT_PP(0);

	PG_RETURN_POINTER(dlg_edtf_make(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value),
									DLG_ESCONTEXT(fcinfo)));
}

static int
compare_texts(const struct varlena *a, const struct varlena *b)
{
	size_t		a_len = VARSIZE_ANY_EXHDR(a);
	size_t		b_len = VARSIZE_ANY_EXHDR(b);
	int			order = memcmp(VARDATA_ANY(a), VARDATA_ANY(b), Min(a_len, b_len));

	return order != 0 ? order : (a_len > b_len) - (a_len < b_len);
}

/* Orders by earliest, then latest moment, then text, so that equal means the same text. */
static int
compare(const struct varlena *a, const struct varlena *b)
{
	int			by_text = compare_texts(a, b);
	Edtf		left,
				right;
	int			order;

	if (by_text == 0)
		return 0;
	dlg_edtf_meaning(a, &left);
	dlg_edtf_meaning(b, &right);
	order = dlg_edtf_order(&left, &right);
	return order != 0 ? order : by_text;
}

static int
compare_data(Datum x, Datum y)
{
	struct varlena *a = PG_DETOAST_DATUM_PACKED(x);
	struct varlena *b = PG_DETOAST_DATUM_PACKED(y);
	int			order = compare(a, b);

	/* Sorts and index builds compare in one long-lived context. */
	if ((Pointer) a != DatumGetPointer(x))
		pfree(a);
	if ((Pointer) b != DatumGetPointer(y))
		pfree(b);
	return order;
}

static int
compare_args(FunctionCallInfo fcinfo)
{
	return compare_data(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1));
}

/* btree's comparison. */
Datum
dlg_edtf_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare_args(fcinfo));
}

/* Operator =: the same text. */
Datum
dlg_edtf_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_texts(PG_GETARG_TEXT_PP(0), PG_GETARG_TEXT_PP(1)) == 0);
}

/* Operator <>. */
Datum
dlg_edtf_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_texts(PG_GETARG_TEXT_PP(0), PG_GETARG_TEXT_PP(1)) != 0);
}

/* Operator <. */
Datum
dlg_edtf_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_args(fcinfo) < 0);
}

/* Operator <=. */
Datum
dlg_edtf_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_args(fcinfo) <= 0);
}

/* Operator >. */
Datum
dlg_edtf_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_args(fcinfo) > 0);
}

/* Operator >=. */
Datum
dlg_edtf_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_args(fcinfo) >= 0);
}

/* The one that sorts first, for min(). */
Datum
dlg_edtf_smaller(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(PG_GETARG_DATUM(compare_args(fcinfo) <= 0 ? 0 : 1));
}

/* The one that sorts last, for max(). */
Datum
dlg_edtf_larger(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(PG_GETARG_DATUM(compare_args(fcinfo) >= 0 ? 0 : 1));
}

static int
compare_sort(Datum x, Datum y, SortSupport support)
{
	return compare_data(x, y);
}

#if SIZEOF_DATUM >= 8
/* Abbreviates to the earliest day, so that most comparisons read no text. */
static Datum
abbreviate(Datum original, SortSupport support)
{
	struct varlena *stored = PG_DETOAST_DATUM_PACKED(original);
	Edtf		edtf;

	dlg_edtf_meaning(stored, &edtf);
	if ((Pointer) stored != DatumGetPointer(original))
		pfree(stored);
	return Int64GetDatum(edtf.lower);
}

/* Never gives up: reading each once is cheaper than reading two a comparison. */
static bool
keep_abbreviating(int ntuples, SortSupport support)
{
	return false;
}
#endif

/* Sets up sorting. */
Datum
dlg_edtf_sortsupport(PG_FUNCTION_ARGS)
{
	SortSupport support = (SortSupport) PG_GETARG_POINTER(0);

	support->comparator = compare_sort;
#if SIZEOF_DATUM >= 8
	if (support->abbreviate)
	{
		support->comparator = ssup_datum_signed_cmp;
		support->abbrev_converter = abbreviate;
		support->abbrev_abort = keep_abbreviating;
		support->abbrev_full_comparator = compare_sort;
	}
#endif
	PG_RETURN_VOID();
}

/* Hashes the text. */
Datum
dlg_edtf_hash(PG_FUNCTION_ARGS)
{
	struct varlena *stored = PG_GETARG_TEXT_PP(0);

	return hash_any((unsigned char *) VARDATA_ANY(stored), VARSIZE_ANY_EXHDR(stored));
}

/* Hashes the text with a seed. */
Datum
dlg_edtf_hash_extended(PG_FUNCTION_ARGS)
{
	struct varlena *stored = PG_GETARG_TEXT_PP(0);

	return hash_any_extended((unsigned char *) VARDATA_ANY(stored), VARSIZE_ANY_EXHDR(stored),
							 PG_GETARG_INT64(1));
}

/* The level of the standard that an expression needs. */
Datum
dlg_edtf_level(PG_FUNCTION_ARGS)
{
	Edtf		edtf;

	dlg_edtf_meaning(PG_GETARG_TEXT_PP(0), &edtf);
	PG_RETURN_INT32(edtf.level);
}

/* The finest unit that is wholly told, or what the expression is. */
Datum
dlg_edtf_precision(PG_FUNCTION_ARGS)
{
	Edtf		edtf;

	dlg_edtf_meaning(PG_GETARG_TEXT_PP(0), &edtf);
	PG_RETURN_TEXT_P(cstring_to_text(dlg_edtf_precision_name(edtf.precision)));
}

/* Whether ? or % stands anywhere. */
Datum
dlg_edtf_is_uncertain(PG_FUNCTION_ARGS)
{
	Edtf		edtf;

	dlg_edtf_meaning(PG_GETARG_TEXT_PP(0), &edtf);
	PG_RETURN_BOOL(edtf.uncertain != 0);
}

/* Whether ~ or % stands anywhere. */
Datum
dlg_edtf_is_approximate(PG_FUNCTION_ARGS)
{
	Edtf		edtf;

	dlg_edtf_meaning(PG_GETARG_TEXT_PP(0), &edtf);
	PG_RETURN_BOOL(edtf.approximate != 0);
}
