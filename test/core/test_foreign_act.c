/*
 * test_foreign_act.c: acts and commitments of statements in other languages than
 * English: the forms of the lexicon, the nouns behind them, infinitives as conducts.
 */
#define OPENING ""
#include "acting.h"

#define GERMAN \
	"Die zweite Sitzung des Cyberdialogs zwischen Deutschland und Chile fand am 5. Mai 2021 in " \
	"Berlin statt.\n\n"
#define FRENCH "Le deuxième dialogue entre la France et le Canada s'est tenu à Paris le 5 mai 2021.\n\n"
#define SPANISH \
	"La segunda reunión del diálogo entre México y Chile se celebró en Santiago el 5 de mayo de 2021.\n\n"

static const ActCase cases[] = {
	{"a form and what follows it",
	 GERMAN "Beide Seiten betonten, dass Vertrauen zählt. Sie erörterten die Lage der Häfen in der Region.",
	 "emphasize assertive-4 CL,DE; discuss assertive-1 CL,DE", ""},
	{"German closes the conduct with its verb",
	 GERMAN "Sie vereinbarten, in den Häfen enger zusammenzuarbeiten.",
	 "agree commissive-5 CL,DE", "5 in den Häfen enger zusammenzuarbeiten"},
	{"the subject may stand behind the verb", GERMAN "Im Dialog unterstrich Chile, dass der Handel wächst.",
	 "underscore assertive-4 CL", ""},
	{"a noun decides; talk is weaker",
	 GERMAN "Sie bekräftigten ihre Entschlossenheit, die Häfen zu schützen. "
	 "Ferner vereinbarten sie, über Fischerei zu sprechen.",
	 "reaffirm commissive-3 CL,DE; agree commissive-5 CL,DE",
	 "3r die Häfen zu schützen | 4 über Fischerei zu sprechen"},
	{"with a plain noun as goal there is no conduct",
	 GERMAN "Sie bekräftigten ihr Bekenntnis zum Völkerrecht und zur Freiheit.",
	 "reaffirm commissive-3 CL,DE", ""},
	{"a participle needs its auxiliary",
	 GERMAN "Die Minister haben den Ausbau der Häfen erörtert. Die vereinbarten Schritte sind gut.",
	 "discuss assertive-1 CL,DE", ""},
	{"Italian: a noun that ends as an infinitive does is no conduct",
	 "Il secondo dialogo tra Italia e Cile si è tenuto a Roma il 5 maggio 2021.\n\nLe due parti hanno ribadito l'impegno a favore "
	 "di una regione aperta.",
	 "reaffirm commissive-3 CL,IT", ""},
	{"French: what they told of, and whom we invite",
	 FRENCH "Le Canada a fait part de ses préoccupations concernant les ports. Nous invitons les autres pays à agir.",
	 "express concern expressive-2 CA -; invite directive-1 CA,FR", ""},
	{"French: an infinitive behind its little words",
	 FRENCH "Les deux parties ont souligné l'importance des ports. "
	 "Elles s'engagent à mieux protéger les ports de la région.",
	 "emphasize assertive-4 CA,FR; commit commissive-4 CA,FR", "4 protéger les ports de la région"},
	{"what shows our will",
	 FRENCH "Ce format illustre notre volonté de renforcer les échanges entre les deux pays.",
	 "commit commissive-3 CA,FR", "3 renforcer les échanges entre les deux pays"},
	{"accents tell a finite form from a participle",
	 FRENCH "Le Canada condamne les attaques. Un navire condamné reste au port.",
	 "condemn expressive-5 CA -", ""},
	{"the second of two nouns may name it",
	 FRENCH "Elles ont réaffirmé leur attachement au droit et leur volonté de renforcer la sécurité des ports.",
	 "reaffirm commissive-3 CA,FR", "3r renforcer la sécurité des ports"},
	{"ready, determined, what is reviewed",
	 FRENCH "Les délégations ont également examiné la sécurité des ports. "
	 "La France est prête à soutenir les efforts.",
	 "examine assertive-1 CA,FR; be ready commissive-1 FR", "1 soutenir les efforts"},
	{"Spanish",
	 SPANISH "Los ministros subrayaron la importancia de los puertos. "
	 "Las partes acordaron reunirse de nuevo en Lima.",
	 "emphasize assertive-4 CL,MX; agree commissive-5 CL,MX", "5 reunirse de nuevo en Lima"},
	{"what was in the focus", GERMAN "Im Fokus der Gespräche standen die Sicherheit der Häfen und Kabel.",
	 "focus assertive-1 CL,DE", ""},
	{"what was established, evaluated, at issue",
	 SPANISH "Las autoridades evaluaron los puertos y establecieron un mecanismo de consultas.",
	 "evaluate assertive-1 CL,MX; establish declarative-5 CL,MX", ""},
	{"what a party will do",
	 SPANISH "México entregará los informes a los ministros y organizará un taller en el puerto.",
	 "will commissive-4 MX; will commissive-4 MX",
	 "4 entregará los informes a los ministros | 4 organizará un taller en el puerto"},
	{"until when, told in the conduct or before it",
	 SPANISH "Las partes acordaron reunirse de nuevo en noviembre. En septiembre, México organizará un taller.",
	 "agree commissive-5 CL,MX; will commissive-4 MX",
	 "5 reunirse de nuevo en noviembre due 2021-11 | 4 organizará un taller due 2021-09"},
	{"with whom", SPANISH "Las partes acordaron reforzar la cooperación con el Perú.",
	 "agree commissive-5 CL,MX", "5 reforzar la cooperación con el Perú with PE"},
	{"each infinitive is a conduct, but for those of a purpose; who hands it on is none",
	 SPANISH "Las partes acordaron fortalecer los intercambios y promover la capacitación, así como crear un grupo, "
	 "informó la Cancillería. Los dos países trabajarán en un plan para reducir demoras y mejorar los controles.",
	 "agree commissive-5 CL,MX; will commissive-4 CL,MX",
	 "5 fortalecer los intercambios | 5 promover la capacitación | 5 crear un grupo | "
	 "4 trabajarán en un plan para reducir demoras y mejorar los controles"},
	{"a meeting that it is agreed to hold",
	 SPANISH "Se acordó que la próxima reunión se realizará en Lima en 2022.",
	 "agree commissive-5 CL,MX", "5 realizará en Lima en 2022 due 2022"},
	{"French: we, what they wish, a noun that looks like a participle",
	 FRENCH "Les deux parties ont convenu de renforcer l'échange de données et de former des pilotes. "
	 "Nous condamnons la piraterie. Nous travaillerons ensemble. "
	 "Désireuses de développer la pêche, elles ont signé un accord.",
	 "agree commissive-5 CA,FR; condemn expressive-5 CA,FR -; will commissive-4 CA,FR; desire commissive-2 CA,FR; "
	 "sign declarative-5 CA,FR",
	 "5 renforcer l'échange de données | 5 former des pilotes | 4 travaillerons ensemble | 2 développer la pêche"},
	{"German: each infinitive, and none for a form in the present",
	 GERMAN "Es wurde vereinbart, die Konsultationen fortzusetzen und die Zusammenarbeit zu vertiefen.",
	 "agree commissive-5 CL,DE", "5r die Konsultationen fortzusetzen | 5 die Zusammenarbeit zu vertiefen"},
	{"German: what is wanted, what will be done",
	 GERMAN "Beide Länder wollen die Zusammenarbeit vertiefen. Deutschland und Chile werden eine Gruppe einrichten. "
	 "Wir werden die Ausbildung stärken. Die Häfen werden gestärkt.",
	 "intend commissive-2 CL,DE; will commissive-4 CL,DE; will commissive-4 CL,DE",
	 "2 die Zusammenarbeit vertiefen | 4 eine Gruppe einrichten | 4 die Ausbildung stärken"},
	{"the next meeting", SPANISH "La próxima reunión se realizará en Lima en 2022.",
	 "will commissive-4 CL,MX", "4 realizará en Lima en 2022 due 2022"},
	{"what a meeting served for, and what it was for besides",
	 SPANISH "La reunión permitió analizar la situación de los puertos, así como intercambiar experiencias.",
	 "review assertive-1 CL,MX; exchange views assertive-1 CL,MX", ""},
	{"French: the same", FRENCH "Cette session a permis aux deux parties de procéder à une évaluation de leur coopération.",
	 "evaluate assertive-1 CA,FR", ""},
	{"infinitives that commas join; the noun of a conduct",
	 SPANISH "Las partes acordaron además reducir demoras, mejorar los controles y crear un grupo. Las partes acordaron la creación de "
	 "un grupo de expertos.",
	 "agree commissive-5 CL,MX; agree commissive-5 CL,MX",
	 "5 reducir demoras | 5 mejorar los controles | 5 crear un grupo | 5 la creación de un grupo de expertos"},
	{"a noun is part of the verb", FRENCH "Les ministres ont exprimé leur préoccupation face aux attaques.",
	 "express concern expressive-2 CA,FR -", ""},
};

int
main(void)
{
	return run_cases(cases, sizeof cases / sizeof *cases);
}
