/*
 * core.c: the arena and the few helpers on slices.
 *
 * Invariant: everything handed out is 8-aligned and stays valid until the
 * caller drops the arena's chunks as a whole.
 */
#include "core.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define FIRST_CHUNK ((size_t) 16 * 1024)
#define LARGEST_CHUNK (4 * DLG_LARGE)

/* Gives memory from the newest chunk; large pieces get a chunk of their own. */
void *
dlg_alloc(Arena *arena, size_t size)
{
	char	   *piece;

	size = (size + 7) & ~(size_t) 7;
	if (size > arena->room || size >= DLG_LARGE)
	{
		if (arena->chunk == 0)
			arena->chunk = FIRST_CHUNK;
		if (size > arena->chunk / 4 || size >= DLG_LARGE)
			return arena->get(arena->owner, size);
		arena->free = arena->get(arena->owner, arena->chunk);
		arena->room = arena->chunk;
		if (arena->chunk < LARGEST_CHUNK)
			arena->chunk *= 2;
	}
	piece = arena->free;
	arena->free += size;
	arena->room -= size;
	return piece;
}

/* Gives zeroed memory. */
void *
dlg_alloc0(Arena *arena, size_t size)
{
	return memset(dlg_alloc(arena, size), 0, size);
}

/* Moves an array to a larger place; see core.h. */
void *
dlg_move(Arena *arena, void *array, uint32_t n, uint32_t room, size_t size)
{
	void	   *larger = dlg_alloc(arena, room * size);

	if (n)
		memcpy(larger, array, n * size);
	if (n * size >= DLG_LARGE && arena->drop)
		arena->drop(arena->owner, array);
	return larger;
}

/* Makes room in an array that is full; see core.h. */
void *
dlg_grow_full(Arena *arena, void *array, uint32_t n, uint32_t *room, size_t size)
{
	*room = *room ? *room * 2 : 4;
	return dlg_move(arena, array, n, *room, size);
}

/* Lets the caller interrupt long work. */
void
dlg_poll(Arena *arena)
{
	if (arena->poll)
		arena->poll(arena->owner);
}

/* A copy in the arena. */
Slice
dlg_copy(Arena *arena, const char *data, size_t len)
{
	char	   *copy = dlg_alloc(arena, len + 1);

	memcpy(copy, data, len);
	copy[len] = '\0';
	return (Slice) {copy, (uint32_t) len};
}

/* Pieces joined to one. */
Slice
dlg_join(Arena *arena, size_t n, const Slice *pieces)
{
	size_t		len = 0;
	char	   *text;
	char	   *at;

	for (size_t i = 0; i < n; i++)
		len += pieces[i].len;
	at = text = dlg_alloc(arena, len + 1);
	for (size_t i = 0; i < n; i++)
	{
		if (pieces[i].len)
			memcpy(at, pieces[i].data, pieces[i].len);
		at += pieces[i].len;
	}
	*at = '\0';
	return (Slice) {text, (uint32_t) len};
}

/* printf into the arena. */
Slice
dlg_format(Arena *arena, const char *format,...)
{
	va_list		args;
	int			len;
	char	   *text;

	va_start(args, format);
	len = vsnprintf(NULL, 0, format, args);
	va_end(args);
	text = dlg_alloc(arena, (size_t) len + 1);
	va_start(args, format);
	vsnprintf(text, (size_t) len + 1, format, args);
	va_end(args);
	return (Slice) {text, (uint32_t) len};
}
