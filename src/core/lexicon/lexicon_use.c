/*
 * lexicon_use.c: what words and verbs may be good for, as the files say that
 * ask for them.
 *
 * Each such file has lists of words in small letters, which may be in no
 * phrase of the lexicon, and of lemmas.  A pass then knows by one bit that a
 * word is in none of its lists; words whose keys agree share their bits, so
 * that what has one is still compared with the list.
 */
#include "lexicon_private.h"

void
dlg_make_uses(Lexicon *lexicon)
{
	lexicon->uses = dlg_alloc0(lexicon->arena, DLG_KEYS * sizeof *lexicon->uses);
	dlg_date_uses(lexicon->uses);
	dlg_cue_uses(lexicon->uses);
	dlg_meeting_uses(lexicon->uses);
	dlg_venue_uses(lexicon->uses);
	dlg_piece_uses(lexicon->uses);
	dlg_organisation_uses(lexicon->uses);
	dlg_scene_uses(lexicon->uses);
	dlg_mention_uses(lexicon->uses);
	dlg_session_uses(lexicon->uses);
	dlg_speaker_uses(lexicon->uses);
	lexicon->lemma_deeds = dlg_alloc0(lexicon->arena, DLG_KEYS * sizeof *lexicon->lemma_deeds);
	dlg_meeting_deeds(lexicon->lemma_deeds);
	dlg_talk_deeds(lexicon->lemma_deeds);
	dlg_venue_deeds(lexicon->lemma_deeds);
	dlg_mention_deeds(lexicon->lemma_deeds);
	dlg_act_deeds(lexicon->lemma_deeds);
	dlg_noun_deeds(lexicon->lemma_deeds);
	dlg_matter_deeds(lexicon->lemma_deeds);
}

const uint16_t *
dlg_lexicon_uses(const Lexicon *lexicon)
{
	return lexicon->uses;
}
