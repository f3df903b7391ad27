/*
 * core.h: what every part of the core shares: spans, slices, the arena, errors.
 *
 * The core is plain C11 and knows no PostgreSQL header.  It keeps no state
 * outside its arguments, never jumps, and asks nothing of the locale.
 *
 * Memory comes from one Arena per reading, which draws chunks from the
 * caller's `get`.  `get` does not return NULL: the server's raises an error,
 * the test drivers' aborts.  Nothing is freed piecemeal; the caller drops all
 * chunks at once (a memory context, or dlg_arena_drop).
 *
 * Long work calls `poll` now and then; it may leave by a jump of its own
 * (CHECK_FOR_INTERRUPTS), since the core holds nothing but arena memory.
 */
#ifndef DLG_CORE_H
#define DLG_CORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes [start, end) of the text being read, counted from 0. */
typedef struct Span
{
	uint32_t	start;
	uint32_t	end;
} Span;

/* A piece of UTF-8 text, not terminated; data == NULL stands for null. */
typedef struct Slice
{
	const char *data;
	uint32_t	len;
} Slice;

#define SLICE(literal) ((Slice) {(literal), sizeof(literal) - 1})
#define NO_SLICE ((Slice) {NULL, 0})

/* What went wrong with an input, and at which byte of it. */
typedef struct DlgError
{
	const char *rule;			/* a whole sentence for DETAIL, or NULL: no error */
	uint32_t	offset;			/* byte of the input that breaks the rule */
} DlgError;

/* Pieces from this size on come from `get` one by one and may be given back. */
#define DLG_LARGE ((size_t) 1024 * 1024)

typedef struct Arena
{
	void	   *(*get) (void *owner, size_t size);
	void		(*drop) (void *owner, void *piece);	/* takes back a piece of DLG_LARGE or more; may be NULL */
	void		(*poll) (void *owner);	/* may be NULL */
	void	   *owner;
	char	   *free;			/* unused rest of the newest chunk */
	size_t		room;
	size_t		chunk;			/* size of the next chunk */
} Arena;

/* 8-aligned, uninitialised / zeroed memory that lives as long as the arena. */
extern void *dlg_alloc(Arena *arena, size_t size);
extern void *dlg_alloc0(Arena *arena, size_t size);

/*
 * Makes room for one more element in a growing array of `size`-byte elements
 * of which `n` are used; doubles it when full.  Returns the (moved) array.
 */
extern void *dlg_grow(Arena *arena, void *array, uint32_t n, uint32_t *room, size_t size);

/* Appends one element to array/n/room members of a struct: PUSH(arena, list, items, value). */
#define DLG_PUSH(arena, holder, items, value) \
	((holder)->items = dlg_grow((arena), (holder)->items, (holder)->n##items, \
								&(holder)->items##_room, sizeof *(holder)->items), \
	 (holder)->items[(holder)->n##items++] = (value))

extern void dlg_poll(Arena *arena);
extern Slice dlg_slice(const char *text, Span span);
extern Slice dlg_copy(Arena *arena, const char *data, size_t len);
extern Slice dlg_format(Arena *arena, const char *format,...)
			__attribute__((format(printf, 2, 3)));
extern bool dlg_slice_is(Slice slice, const char *literal);
extern bool dlg_same(Slice a, Slice b);

#endif
