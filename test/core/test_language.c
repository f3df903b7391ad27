/*
 * test_language.c: which language a text is in: by its script, by the common
 * words of its sentences rather than of the menus around them, and, of a few
 * words, by those that titles have.
 */
#include "core/likeness/fingerprint.h"
#include "reading.h"
#include "tap.h"

static const struct
{
	const char *language;		/* "-" where nothing tells it */
	const char *text;
}			cases[] = {
	/* sentences */
	{"en", "The two sides met in Oslo and spoke of the threats to their networks."},
	{"fr", "Les deux parties se sont réunies à Oslo et ont parlé de la sécurité des réseaux."},
	{"de", "Beide Seiten trafen sich in Oslo und sprachen über die Sicherheit der Netze."},
	{"es", "Las dos partes se reunieron en Oslo y hablaron de la seguridad de las redes."},
	{"it", "Le due parti si sono incontrate a Oslo e hanno parlato della sicurezza delle reti."},
	{"pt", "As duas partes se reuniram em Oslo e falaram da segurança das redes."},
	{"ko", "양측은 오슬로에서 만났다."},
	{"ja", "双方はオスロで会談した。"},
	{"zh", "双方在奥斯陆会谈。"},
	{"ru", "Стороны встретились в Осло."},
	{"uk", "Сторони зустрілися в Осло і говорили про безпеку мереж їхніх країн."},
	{"ar", "التقى الجانبان في أوسلو"},

	/* menus in one language around sentences in another */
	{"fr", "Home\nSkip to main content\nAbout the Ministry\nFollow us\n\n"
		"Les deux parties se sont réunies à Oslo le 3 mai 2021.\n\nBack to the top of the page"},
	{"en", "Accueil\nAller au contenu principal\nPartager cette page\n\n"
		"Both sides met in Oslo on 3 May 2021.\n\nRetour en haut de la page"},
	{"de", "Skip to content\nMenu\nFederal Foreign Office\nAm 3. Mai 2021 fand in Oslo der dritte Dialog statt.\nContact"},

	/* titles */
	{"en", "Joint Statement"},
	{"en", "Norway-Chile Cyber Dialogue, Third Session"},
	{"en", "São Paulo, Brazil: Brazil-Germany Cyber Meeting"},
	{"fr", "Communiqué conjoint"},
	{"fr", "Dialogue stratégique franco-norvégien"},
	{"de", "Gemeinsame Erklärung"},
	{"de", "Deutsch-norwegische Cyberkonsultationen"},
	{"es", "Declaración conjunta sobre ciberseguridad"},
	{"it", "Dichiarazione congiunta"},
	{"pt", "Reunião de consultas políticas"},

	/* nothing tells it, or two languages have the words */
	{"-", "Oslo"},
	{"-", "Comunicado conjunto"},
	{"-", "Günther Müller, Äsa Öberg"},
	{"-", ""},
	{"-", "3 2021 ..."},
	{"-", "\n.\n"},
};

int
main(void)
{
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
	{
		Slice		language = dlg_language(cases[i].text, (uint32_t) strlen(cases[i].text));

		if (language.data == NULL)
			language = SLICE("-");
		OK(dlg_slice_is(language, cases[i].language), "%s: %.40s", cases[i].language, cases[i].text);
		if (tap_last)
			printf("# said %.*s\n", (int) language.len, language.data);
	}
	return DONE();
}
