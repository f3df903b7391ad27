/*
 * participant_share.c: what the items of a list tell of one another.
 *
 * Persons share a plural post and a party told by "for"; several posts before
 * one name are one person's; bodies of a list for all delegations take the
 * side of the marked ones beside them.
 *
 * Invariant: entries keep their order.
 */
#include "participant_list.h"

#define NAME_TOKENS 40			/* of a name that are looked through for a party */

/*
 * Persons who share a plural post share its body and party too: "Senior Directors A and B from the
 * Council".
 */
void
dlg_share_posts(List *list)
{
	for (uint32_t i = list->nentries; i-- > 0;)
	{
		Person	   *person = &list->entries[i].person;
		uint32_t	last = i;

		if (list->entries[i].is_person && person->sent && i > 0 && list->entries[i - 1].is_person &&
			list->entries[i - 1].person.party == 0)
		{
			/* "A and B for Japan" */
			list->entries[i - 1].person.party = person->party;
			list->entries[i - 1].person.sent = true;
		}
		if (!list->entries[i].is_person || !person->plural || person->position.len == 0)
			continue;
		while (last + 1 < list->nentries && list->entries[last + 1].is_person &&
			   dlg_same(list->entries[last + 1].person.position, person->position))
			last++;
		if (person->body.name.data == NULL && last > i)
		{
			person->body = list->entries[last].person.body;
			person->party = person->party ? person->party : list->entries[last].person.party;
		}
		/* the singular of the post, where the plural ends it */
		if (person->position.data[person->position.len - 1] == 's')
			for (uint32_t k = i; k <= last; k++)
				list->entries[k].person.position =
					(Slice){person->position.data, person->position.len - (k == i)};
	}
}

/*
 * Several posts before one name are one person's: "China's State Councilor and
 * Minister of Security Ann Lee".  A post with a party or a "the" of its own
 * begins anew.
 */
void
dlg_join_posts(const Pieces *pieces, List *list)
{
	uint32_t	kept = 0;
	bool		open = false;	/* the last entry kept is a post that waits for its holder */

	for (uint32_t i = 0; i < list->nentries; i++)
	{
		Entry		entry = list->entries[i];
		Person	   *person = &entry.person;
		bool		post = entry.is_person && !person->plural && person->position.data;
		const Person *before = kept ? &list->entries[kept - 1].person : NULL;

		/* "Minister of Trade and Minister for Women of Chile Ann Lee": the party stands behind both */
		if (open && post && !dlg_is(pieces->reader, person->first, "the") &&
			(person->party == 0 || (person->post == person->first && before->party == 0)))
		{
			kept--;
			person->post = before->post;
			person->position = dlg_text(pieces->reader, person->post, person->post_end);
			if (person->party == 0)
				person->party = before->party;
			person->first = before->first;
		}
		open = post && person->name.data == NULL;
		list->entries[kept++] = entry;
	}
	list->nentries = kept;
}

/* The one party of the dialogue in a body's own name, before any "of" or "for"; 0 where none is. */
static PartyCode
party_in_name(const Reader *reader, const Body *body)
{
	PartyCode	told = 0;

	for (uint32_t i = body->core; i < body->core_end && i < body->core + NAME_TOKENS; i++)
	{
		PartyCode	party = dlg_party_at(reader, i, false, NULL);

		if (dlg_is(reader, i, "of") || dlg_is(reader, i, "for"))
			break;
		if (party == 0 || party == told || !dlg_party_has(&reader->statement->dialogue->parties, party))
			continue;
		if (told)
			return 0;
		told = party;
	}
	return told;
}

void
dlg_share_sides(const Pieces *pieces, List *list)
{
	PartyCode	side = 0;
	bool		several = false;

	for (uint32_t i = 0; i < list->nentries; i++)
	{
		Body	   *body = &list->entries[i].body;

		if (list->entries[i].is_person)
			return;
		if (body->party == 0)
			body->party = party_in_name(pieces->reader, body);
		several |= side && body->party && body->party != side;
		side = body->party ? body->party : side;
	}
	/* one side marked, and the rest may be anybody's */
	if (!several)
		return;
	side = 0;
	for (uint32_t i = 0; i < list->nentries; i++)
		if (list->entries[i].body.party)
			side = list->entries[i].body.party;
		else
			list->entries[i].body.party = side;
	for (uint32_t i = list->nentries; i-- > 0; side = list->entries[i].body.party)
		if (list->entries[i].body.party == 0)
			list->entries[i].body.party = side;
}
