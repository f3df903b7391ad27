/*
 * topic.c: the topics that words name, by the cues of the lexicon.
 *
 * Invariant: each topic stands once, in the order in which the text first
 * names it; a longer cue covers the shorter ones inside it.
 */
#include "clause.h"

#include "core/lexicon/naming.h"

static bool
has_topic(const Commitment *commitment, Slice slug)
{
	for (uint32_t k = 0; k < commitment->ntopics; k++)
		if (dlg_same(commitment->topics[k], slug))
			return true;
	return false;
}

void
dlg_read_topics(const Reader *reader, uint32_t first, uint32_t end, Commitment *commitment)
{
	for (uint32_t i = first; i < end;)
	{
		uint32_t	next;
		const LexEntry *entry = dlg_match(reader, i, LEX_TOPIC, &next);

		if (entry == NULL || next > end)
		{
			i++;
			continue;
		}
		for (; entry; entry = dlg_match_next(reader, i, entry))
			if (!has_topic(commitment, entry->text))
				DLG_PUSH(reader->arena, commitment, topics, entry->text);
		i = next;
	}
}

void
dlg_name_topics(const Reader *reader, uint32_t first, uint32_t end, Commitment *commitment)
{
	uint32_t	start = reader->tokens[first].start;
	Naming	   *namings;
	uint32_t	n = dlg_namings(reader->arena, reader->lexicon, reader->text + start,
		reader->tokens[end - 1].end - start, &namings);

	for (uint32_t i = 0; i < n; i++)
		if (namings[i].entry->text.len && !has_topic(commitment, namings[i].entry->text))
			DLG_PUSH(reader->arena, commitment, topics, namings[i].entry->text);
}
