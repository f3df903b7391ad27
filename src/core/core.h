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

/* Moves an array of n used elements of `size` bytes to a place with room for more; gives a large one back. */
extern void *dlg_move(Arena *arena, void *array, uint32_t n, uint32_t room, size_t size);

/*
 * Makes room for one more element in a growing array of `size`-byte elements
 * of which `n` are used; doubles it when full.  Returns the (moved) array.
 */
extern void *dlg_grow_full(Arena *arena, void *array, uint32_t n, uint32_t *room, size_t size);

static inline void *
dlg_grow(Arena *arena, void *array, uint32_t n, uint32_t *room, size_t size)
{
	return n < *room ? array : dlg_grow_full(arena, array, n, room, size);
}

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

/* The same byte eight times. */
#define DLG_EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* How many of eight bytes are marked, by their top bits. */
static inline uint32_t
dlg_count(uint64_t marked)
{
	return (uint32_t) ((marked >> 7 & DLG_EACH(1)) * DLG_EACH(1) >> 56);
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
	uint64_t	low = bytes & DLG_EACH(0x7F);

	return (low + DLG_EACH(0x80u - first)) & ~(low + DLG_EACH(0x7Fu - last)) & ~bytes & DLG_EACH(0x80);
}

/* Is one of eight bytes less than an ASCII character? */
static inline bool
dlg_has_below(uint64_t bytes, unsigned char c)
{
	return ((bytes - DLG_EACH(c)) & ~bytes & DLG_EACH(0x80)) != 0;
}

/* Is one of eight bytes this one? */
static inline bool
dlg_has(uint64_t bytes, unsigned char c)
{
	return dlg_has_below(bytes ^ DLG_EACH(c), 1);
}

/* Turns ASCII capitals among eight bytes into small letters. */
static inline uint64_t
dlg_lower(uint64_t bytes)
{
	return bytes | dlg_between(bytes, 'A', 'Z') >> 2;
}

/*
 * The key of a word: 14 bits of hash, so that most words that differ are told
 * apart without a look at the text.  Keys lie among the Han characters, which
 * are words and never marks.  DLG_KEY is a constant expression for a literal.
 */
#define DLG_KEY_FIRST 0x4E00
#define DLG_KEYS 0x4000
#define DLG_KEY_OF(head, n) \
	((uint16_t) (DLG_KEY_FIRST + ((((uint64_t) (head) ^ (uint64_t) (n)) * UINT64_C(0x9E3779B97F4A7C15)) >> 50)))
#define DLG_BYTE(w, k) \
	(sizeof(w) > (k) + 1 ? (uint64_t) (unsigned char) (w)[sizeof(w) > (k) ? (k) : 0] << 8 * (k) : 0)
#define DLG_HEAD(w) \
	(DLG_BYTE(w, 0) | DLG_BYTE(w, 1) | DLG_BYTE(w, 2) | DLG_BYTE(w, 3) | \
	 DLG_BYTE(w, 4) | DLG_BYTE(w, 5) | DLG_BYTE(w, 6) | DLG_BYTE(w, 7))
#define DLG_KEY(w) DLG_KEY_OF(DLG_HEAD(w), sizeof(w) - 1)
#define DLG_WORD(w) (w), DLG_KEY(w)	/* two members of a table's row */

/* dlg_head of a literal: a constant. */
static inline __attribute__((always_inline)) uint64_t
dlg_literal_head(const char *word)
{
	size_t		n = __builtin_strlen(word);
	uint64_t	head = 0;

#pragma GCC unroll 8
	for (size_t k = 0; k < 8; k++)
		head |= k < n ? (uint64_t) (unsigned char) word[k] << (8 * k) : 0;
	return head;
}

/* The key of a word or a mark's own character; folds to a constant for a literal. */
static inline __attribute__((always_inline)) uint16_t
dlg_key(const char *word)
{
	size_t		n = __builtin_strlen(word);
	uint64_t	head = dlg_literal_head(word);

	if (n == 1 && !((word[0] >= 'a' && word[0] <= 'z') || (word[0] >= '0' && word[0] <= '9')))
		return (unsigned char) word[0];
	return DLG_KEY_OF(head, n);
}

/* The key of a word that is no literal. */
static inline uint16_t
dlg_slice_key(Slice word)
{
	return DLG_KEY_OF(dlg_head(word.data, word.len), word.len);
}

/* Its number among the keys. */
static inline uint32_t
dlg_key_number(uint16_t key)
{
	return (uint32_t) (key - DLG_KEY_FIRST) % DLG_KEYS;
}

/* Some keys, by two parts of each: what it does not have is none of them, what it has may be one. */
typedef struct KeySet
{
	uint64_t	low;
	uint64_t	high;
} KeySet;

static inline __attribute__((always_inline)) KeySet
dlg_keys_add(KeySet keys, uint16_t key)
{
	return (KeySet) {keys.low | UINT64_C(1) << (key & 63), keys.high | UINT64_C(1) << (key >> 6 & 63)};
}

/* The keys of both. */
static inline __attribute__((always_inline)) KeySet
dlg_keys_join(KeySet a, KeySet b)
{
	return (KeySet) {a.low | b.low, a.high | b.high};
}

#define DLG_ANY_KEY ((KeySet) {~UINT64_C(0), ~UINT64_C(0)})

static inline bool
dlg_keys_have(KeySet keys, uint16_t key)
{
	return keys.low >> (key & 63) & keys.high >> (key >> 6 & 63) & 1;
}

/* The keys of n words, any key for n = 0; folds to a constant for an array of literals. */
static inline __attribute__((always_inline)) KeySet
dlg_keys_of(const char *const *words, size_t n)
{
	KeySet		keys = {0, 0};

#pragma GCC unroll 160
	for (size_t k = 0; k < n; k++)
		keys = dlg_keys_add(keys, dlg_key(words[k]));
	return n == 0 ? DLG_ANY_KEY : keys;
}

#define KEYS_OF(words) dlg_keys_of((words), DLG_WORDS(words))

/* The same for more words than a KeySet tells apart, the keys being parted by two bits of each. */
typedef struct ManyKeys
{
	KeySet		part0, part1, part2, part3;
} ManyKeys;

#define DLG_MANY_KEYS 20		/* words from which on a ManyKeys is worth its size */

static inline __attribute__((always_inline)) ManyKeys
dlg_many_keys_add(ManyKeys keys, uint16_t key)
{
	KeySet		one = dlg_keys_add((KeySet) {0, 0}, key >> 2);
	KeySet		none = {0, 0};

	keys.part0 = dlg_keys_join(keys.part0, key % 4 == 0 ? one : none);
	keys.part1 = dlg_keys_join(keys.part1, key % 4 == 1 ? one : none);
	keys.part2 = dlg_keys_join(keys.part2, key % 4 == 2 ? one : none);
	keys.part3 = dlg_keys_join(keys.part3, key % 4 == 3 ? one : none);
	return keys;
}

static inline __attribute__((always_inline)) bool
dlg_many_keys_have(ManyKeys keys, uint16_t key)
{
	KeySet		even = key & 2 ? keys.part2 : keys.part0;
	KeySet		odd = key & 2 ? keys.part3 : keys.part1;

	return dlg_keys_have(key & 1 ? odd : even, key >> 2);
}

/* The keys of n words more. */
static inline __attribute__((always_inline)) ManyKeys
dlg_many_keys_more(ManyKeys keys, const char *const *words, size_t n)
{
#pragma GCC unroll 200
	for (size_t k = 0; k < n; k++)
		keys = dlg_many_keys_add(keys, dlg_key(words[k]));
	return keys;
}

/* May the key be that of one of n words?  Folds to a few constants for an array of literals. */
static inline __attribute__((always_inline)) bool
dlg_may_have_key(const char *const *words, size_t n, uint16_t key)
{
	ManyKeys	none = {{0, 0}, {0, 0}, {0, 0}, {0, 0}};

	if (n < DLG_MANY_KEYS)
		return dlg_keys_have(dlg_keys_of(words, n), key);
	return dlg_many_keys_have(dlg_many_keys_more(none, words, n), key);
}

/* How many words a NULL-terminated array of them has; 0 for a pointer to one. */
#define DLG_WORDS(words) ((sizeof(words) - sizeof(const char *)) / sizeof(const char *))

extern void dlg_poll(Arena *arena);

/* The piece of text that a span covers. */
static inline Slice
dlg_slice(const char *text, Span span)
{
	return (Slice) {text + span.start, span.end - span.start};
}

extern Slice dlg_copy(Arena *arena, const char *data, size_t len);
/* Pieces one after another: dlg_join(arena, n, pieces), DLG_JOIN(arena, piece, …). */
extern Slice dlg_join(Arena *arena, size_t n, const Slice *pieces);

#define DLG_JOIN(arena, ...) \
	dlg_join((arena), sizeof((const Slice[]) {__VA_ARGS__}) / sizeof(Slice), (const Slice[]) {__VA_ARGS__})

extern Slice dlg_format(Arena *arena, const char *format,...)
			__attribute__((format(printf, 2, 3)));

static inline bool
dlg_slice_is(Slice slice, const char *literal)
{
	size_t		n;

	/* of a list's many words most differ in the first byte */
	if (!__builtin_constant_p(literal[0]) && slice.len && slice.data[0] != literal[0])
		return false;
	n = __builtin_strlen(literal);
	return slice.len == n && slice.data != NULL && memcmp(slice.data, literal, n) == 0;
}

/* Does the slice hold this literal at byte `at`? */
static inline bool
dlg_slice_holds(Slice slice, size_t at, const char *literal)
{
	size_t		n = __builtin_strlen(literal);

	return at + n <= slice.len && memcmp(slice.data + at, literal, n) == 0;
}

/* Does it end so? */
static inline bool
dlg_ends_in(Slice text, const char *end)
{
	size_t		n = __builtin_strlen(end);

	return text.len >= n && memcmp(text.data + text.len - n, end, n) == 0;
}

static inline bool
dlg_same(Slice a, Slice b)
{
	return a.len == b.len && (a.data == NULL) == (b.data == NULL) && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

#endif
