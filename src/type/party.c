/*
 * type/party.c: the SQL type party.
 *
 * Comparison and hashing are those of int8, which the SQL part borrows: the
 * packed code sorts as its text does.
 */
#include "postgres.h"

#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "compat.h"
#include "type/party.h"

PG_FUNCTION_INFO_V1(dlg_party_in);
PG_FUNCTION_INFO_V1(dlg_party_out);
PG_FUNCTION_INFO_V1(dlg_party_recv);
PG_FUNCTION_INFO_V1(dlg_party_send);
PG_FUNCTION_INFO_V1(dlg_party_from_text);
PG_FUNCTION_INFO_V1(dlg_party_to_text);

#define QUOTED 60

/* Clips what an error quotes, and says so with an ellipsis. */
const char *
dlg_quote(const char *text, size_t len)
{
	int			clipped;

	if (len <= QUOTED)
		return pnstrdup(text, len);
	clipped = pg_mbcliplen(text, (int) Min(len, QUOTED + MAX_MULTIBYTE_CHAR_LEN), QUOTED);
	return psprintf("%.*s...", clipped, text);
}

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Reads one code, which is ASCII up to what is wrong, and raises that. */
bool
dlg_party_parse(const char *text, PartyCode *code, Node *escontext)
{
	DlgError	error;
	const char *start = text;
	size_t		len;

	while (is_blank(*start))
		start++;
	len = strlen(start);
	while (len > 0 && is_blank(start[len - 1]))
		len--;
	if (dlg_party_pack(start, len, code, &error))
		return true;
	DLG_ERETURN(escontext, false,
				errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				errmsg("invalid input syntax for type %s: \"%s\"", "party", dlg_quote(text, strlen(text))),
				errdetail("At character %zu: %s", (size_t) (start - text) + error.offset + 1, error.rule),
				errhint("A party is an ISO 3166-1 alpha-2 code or the short name of an organisation: "
						"2 to 8 letters and digits, such as GB, EU or ASEAN."));
	return false;
}

/* Reads a code; folds lower case and drops blanks around it. */
Datum
dlg_party_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);
	PartyCode	code;

	if (!dlg_party_parse(text, &code, DLG_ESCONTEXT(fcinfo)))
		PG_RETURN_NULL();
	PG_RETURN_PARTY(code);
}

/* Shows a code. */
Datum
dlg_party_out(PG_FUNCTION_ARGS)
{
	char	   *text = palloc(9);

	dlg_party_unpack(PG_GETARG_PARTY(0), text);
	PG_RETURN_CSTRING(text);
}

/* Receives the characters of a code, in upper case and without blanks. */
Datum
dlg_party_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			len;
	char	   *text = pq_getmsgtext(message, message->len - message->cursor, &len);
	PartyCode	code;
	DlgError	error = {"A party code is sent in upper case.", 0};
	char		again[9];

	if (!dlg_party_pack(text, len, &code, &error)
		|| dlg_party_unpack(code, again) != len || memcmp(again, text, len) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary representation of type party"),
				 errdetail("%s", error.rule),
				 errhint("Send the 2 to 8 characters of the code, A to Z and 0 to 9.")));
	PG_RETURN_PARTY(code);
}

/* Sends the characters of a code. */
Datum
dlg_party_send(PG_FUNCTION_ARGS)
{
	StringInfoData message;
	char		text[9];
	int			len = dlg_party_unpack(PG_GETARG_PARTY(0), text);

	pq_begintypsend(&message);
	pq_sendtext(&message, text, len);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* Casts text to a code, by the rules of input. */
Datum
dlg_party_from_text(PG_FUNCTION_ARGS)
{
	char	   *written = text_to_cstring(PG_GETARG_TEXT_PP(0));
	PartyCode	code;

	if (!dlg_party_parse(written, &code, DLG_ESCONTEXT(fcinfo)))
		PG_RETURN_NULL();
	PG_RETURN_PARTY(code);
}

/* Casts a code to text. */
Datum
dlg_party_to_text(PG_FUNCTION_ARGS)
{
	char		text[9];
	int			len = dlg_party_unpack(PG_GETARG_PARTY(0), text);

	PG_RETURN_TEXT_P(cstring_to_text_with_len(text, len));
}
