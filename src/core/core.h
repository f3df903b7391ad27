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
#include <string.h>

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

/* Eight bytes as one integer, the first the lowest. */
static inline uint64_t
dlg_eight(const char *text)
{
	uint64_t	bytes;

	memcpy(&bytes, text, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	bytes = __builtin_bswap64(bytes);
#endif
	return bytes;
}

/* Writes them. */
static inline void
dlg_put_eight(char *text, uint64_t bytes)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	bytes = __builtin_bswap64(bytes);
#endif
	memcpy(text, &bytes, 8);
}

/* The first eight of n bytes, zeros where there are fewer. */
static inline uint64_t
dlg_head(const char *text, size_t n)
{
	const unsigned char *p = (const unsigned char *) text;

	if (n >= 8)
		return dlg_eight(text);
	if (n >= 4)
		return (p[0] | p[1] << 8 | p[2] << 16 | (uint64_t) p[3] << 24) |
			(p[n - 4] | p[n - 3] << 8 | p[n - 2] << 16 | (uint64_t) p[n - 1] << 24) << (8 * (n - 4));
	return n == 0 ? 0 : p[0] | (uint64_t) p[n / 2] << (8 * (n / 2)) | (uint64_t) p[n - 1] << (8 * (n - 1));
}

/* Marks the bytes of eight that lie between two ASCII characters: their top bits. */
static inline uint64_t
dlg_between(uint64_t bytes, unsigned char first, unsigned char last)
{
	const uint64_t every = UINT64_C(0x0101010101010101);
	uint64_t	low = bytes & every * 0x7F;

	return (low + every * (0x80u - first)) & ~(low + every * (0x7Fu - last)) & ~bytes & every * 0x80;
}

/* Turns ASCII capitals among eight bytes into small letters. */
static inline uint64_t
dlg_lower(uint64_t bytes)
{
	return bytes | dlg_between(bytes, 'A', 'Z') >> 2;
}

extern void dlg_poll(Arena *arena);
extern Slice dlg_slice(const char *text, Span span);
extern Slice dlg_copy(Arena *arena, const char *data, size_t len);
extern Slice dlg_format(Arena *arena, const char *format,...)
			__attribute__((format(printf, 2, 3)));
extern bool dlg_slice_is(Slice slice, const char *literal);
extern bool dlg_same(Slice a, Slice b);

#endif
