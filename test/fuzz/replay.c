/*
 * replay.c: runs a fuzz target over files, where there is no libFuzzer.
 *
 * Takes files and directories (not their subdirectories) and prints a TAP
 * line for each file; a target that fails aborts the program.
 */
#include <dirent.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int	replayed = 0;

/* Gives the whole file to the target.  False where there is no such file or it is a directory. */
static bool
replay_file(const char *path)
{
	FILE	   *file = fopen(path, "rb");
	uint8_t    *data = NULL;
	size_t		size = 0,
				got;

	if (file == NULL)
		return false;
	do
	{
		/* sized to the byte, so that the sanitizer sees a read past the end */
		uint8_t    *more = realloc(data, size + 65536);

		if (more == NULL)
			abort();
		data = more;
		got = fread(data + size, 1, 65536, file);
		size += got;
	} while (got == 65536);
	if (ferror(file))
	{
		fclose(file);
		free(data);
		return false;
	}
	fclose(file);
	if (size > 0)
		data = realloc(data, size);
	LLVMFuzzerTestOneInput(data, size);
	printf("ok %d - %s\n", ++replayed, path);
	fflush(stdout);
	free(data);
	return true;
}

int
main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
	{
		DIR		   *directory = opendir(argv[i]);
		struct dirent *entry;
		char		path[4096];

		if (directory == NULL)
		{
			replay_file(argv[i]);
			continue;
		}
		while ((entry = readdir(directory)) != NULL)
		{
			snprintf(path, sizeof path, "%s/%s", argv[i], entry->d_name);
			if (entry->d_name[0] != '.')
				replay_file(path);
		}
		closedir(directory);
	}
	printf("1..%d\n", replayed);
	return 0;
}
