/*
 * test_foreign_meet.c: French, German and Spanish texts that tell of a meeting
 * by a verb and give it no name.  Each reading is one line (told.h).
 */
#include "told.h"

static const Told cases[] = {
	{"Spanish: those of two countries met",
		"Los Viceministros de Relaciones Exteriores de Perú y de Noruega, Ana Rojas y Lars Berg, se reunieron en Lima "
		"el 3 de mayo.",
	"- (0) 1 PE,NO 2021-05-03 Lima/PE"},
	{"Spanish: a purpose is no name; the weekday before the publication",
		"La secretaria de Estado del Gobierno noruego, Ana Berg, se reunió este lunes con el viceministro de Relaciones "
		"Exteriores de Perú para fortalecer el diálogo político entre ambos países.",
	"- (0) 1 NO,PE 2021-05-03 -/-"},
	{"Spanish: the country that the text speaks of most is the side left unsaid",
		"El Canciller Luis Rojas se reunió con su homólogo boliviano el 3 de mayo en La Paz. Chile agradece la "
		"acogida. La delegación de Chile regresó hoy.",
	"- (0) 1 BO,CL 2021-05-03 La Paz/BO"},
	{"Spanish: the meeting with a number, not the word for any",
		"Al finalizar el encuentro del 3 de mayo de 2021 se firmó el acta de la I Reunión de Consultas Políticas entre "
		"Noruega y Perú.",
	"Consultas Políticas entre Noruega y Perú (1) 1 NO,PE 2021-05-03 -/-"},
	{"Portuguese: a commission that met, its verb is no part of the name",
		"A comissão mista Brasil-Chile reuniu-se em Santiago em 3 de maio de 2021. As partes discutiram a cooperação.",
	"comissão mista Brasil-Chile (0) 1 BR,CL 2021-05-03 Santiago/CL"},
	{"German: a body that one state alone has",
		"Das Auswärtige Amt und das slowenische Außenministerium führten am 3. Mai 2021 in Wien Cyberkonsultationen durch.",
	"Cyberkonsultationen Germany-Slovenia (0) 1 DE,SI 2021-05-03 Wien/AT"},
	{"Portuguese: on the telephone",
		"O Ministro das Relações Exteriores do Brasil, João Silva, conversou por telefone com a Ministra dos Negócios Estrangeiros "
		"de Portugal, Ana Costa, em 3 de maio de 2021. As duas partes trataram das relações bilaterais.",
	"- (0) 1 BR,PT 2021-05-03 -/-"},
	{"Italian: a talk", "Il Ministro degli Affari Esteri dell'Italia, Marco Silva, ha avuto un colloquio con la Ministra della "
		"Slovenia, Anna Costa, a Roma, il 3 maggio 2021. Le due parti hanno discusso delle relazioni bilaterali.",
	"- (0) 1 IT,SI 2021-05-03 Roma/IT"},
	{"French: a minister met another",
		"Le ministre norvégien des Affaires étrangères Lars Berg a rencontré son homologue chilienne Ana Rojas à Oslo "
		"le 3 mai.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"French: a word before the participle, which is written as the noun but for its accent",
		"Le ministre norvégien des Affaires étrangères Lars Berg a également rencontré le ministre français à Oslo le 3 mai "
		"pour parler de la coopération entre les deux pays.",
	"- (0) 1 NO,FR 2021-05-03 Oslo/NO"},
	{"Spanish: a meeting that was only agreed on is not the one held; in the city of",
		"Los cancilleres de Perú, Ana Soto, y de Chile, Juan Paz, se reunieron el 3 de mayo de 2021 en la ciudad de Arica y "
		"acordaron realizar en agosto una reunión de la Comisión Mixta.",
	"- (0) 1 PE,CL 2021-05-03 Arica/CL"},
	{"Italian: days from one to another, an ordinal of several; the next round's city is not this one's",
		"Le quinte consultazioni politiche tra Italia e Norvegia si sono svolte dal 3 al 5 maggio 2021. Le parti si sono impegnate "
		"a tenere le prossime consultazioni a Oslo nel 2022.",
	"consultazioni politiche tra Italia e Norvegia (5) 1 IT,NO 2021-05-03/2021-05-05 -/-; announces consultazioni politiche tra "
		"Italia e Norvegia (6) 1 IT,NO 2022 Oslo/NO"},
	{"German: states in brackets, the third behind a name",
		"Außenminister Paul Huber (Österreich) traf am 3. Mai 2021 in Taschkent Jan Berg (Norwegen) und Peter Roth (Schweiz).",
	"- (0) 1 AT,NO,CH 2021-05-03 Taschkent/UZ"},
	{"German: a guest received in the host's capital",
		"Außenminister Lars Berg hat am Montag seinen chilenischen Amtskollegen in Oslo empfangen. Die Minister sprachen "
		"über Fragen der Sicherheit und über die Lage in der Welt.",
	"- (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"German: today is the dateline's day, which a full stop ends",
		"Oslo, 3. Mai 2021. Die norwegische Ministerin Anna Berg empfing heute in Oslo den Außenminister von Slowenien zum zweiten Strategischen "
		"Dialog. Die Minister sprachen über Fragen der Sicherheit und über die Lage in der Welt.",
	"Strategischer Dialog Norway-Slovenia (2) 1 NO,SI 2021-05-03 Oslo/NO"},
	{"German: any meeting has no name",
		"Außenministerin Anna Berg und ihr norwegischer Amtskollege haben am 3. Mai 2021 die Freundschaft zwischen "
		"Deutschland und Norwegen mit einem Treffen in Oslo gefeiert.",
	"- (0) 1 NO,DE 2021-05-03 Oslo/NO"},
	{"German: a council of ministers",
		"Erklärung anlässlich des Deutsch-Norwegischen Ministerrats vom 3. Mai 2021 in Oslo",
	"Deutsch-Norwegischer Ministerrat (0) 1 DE,NO 2021-05-03 Oslo/NO"},
	{"Spanish: the first and the next round, a city that the lexicon does not know",
		"El 3 de mayo de 2021 se celebró en Oslo la III Reunión de Consultas Políticas entre Noruega y Chile. Las "
		"delegaciones recordaron la primera reunión, celebrada en junio de 2018 en Puerto Sol (Chile). La próxima "
		"reunión se celebrará en Santiago en 2022.",
	"Consultas Políticas entre Noruega y Chile (3) 1 NO,CL 2021-05-03 Oslo/NO; announces Consultas Políticas entre "
		"Noruega y Chile (4) 1 NO,CL 2022 Santiago/CL; recalls Consultas Políticas entre Noruega y Chile (1) 1 NO,CL "
		"2018-06 Puerto Sol/CL"},
	{"French: they will meet again, in a city that is a state",
		"Le 3 mai 2021, Singapour et la France ont tenu à Paris leur deuxième dialogue cyber. Les deux parties sont convenues de "
		"se réunir à nouveau à Singapour en 2022.",
	"dialogue cyber Singapore-France (2) 1 SG,FR 2021-05-03 Paris/FR; announces dialogue cyber Singapore-France (3) 1 SG,FR "
		"2022 Singapour/SG"},
	{"French: a session of another body of the same two",
		"La 8e session des consultations politiques franco-norvégiennes s'est tenue à Paris le 3 mai 2021. Les deux parties ont "
		"discuté de la 5e session du Comité intergouvernemental franco-norvégien, prévue à Oslo les 9 et 10 octobre 2021.",
	"consultations politiques franco-norvégiennes (8) 1 FR,NO 2021-05-03 Paris/FR; mentions Comité intergouvernemental "
		"franco-norvégien (5) - FR,NO 2021-10-09/2021-10-10 Oslo/NO"},
	{"Spanish: an earlier session of the body, and another body",
		"La sexta reunión del Consejo de Asociación UE-Chile se realizó hoy en Bruselas. El Consejo tomó nota de los progresos "
		"desde la quinta reunión del Consejo de Asociación. El Consejo tomó nota del 12º Comité de Asociación UE-Chile, que tuvo "
		"lugar el 6 de noviembre de 2020 en Santiago.",
	"Consejo de Asociación UE-Chile (6) 1 EU,CL 2021-05-04 Bruselas/BE; recalls Consejo de Asociación UE-Chile (5) 1 EU,CL - "
		"-/-; mentions Comité de Asociación UE-Chile (12) - EU,CL 2020-11-06 Santiago/CL"},
	{"Spanish: day and place in the line under a joint text's title",
		"Comunicado Conjunto - V Reunión de la Comisión Binacional Chile-México\n\nCiudad de México, 3 de mayo de 2021\n\nEl "
		"Secretario de Relaciones Exteriores de México y el Ministro de Chile copresidieron la 5ª reunión de la Comisión "
		"Binacional México-Chile.",
	"Comisión Binacional Chile-México (5) 1 CL,MX 2021-05-03 Ciudad de México/MX"},
	{"French: today, with a mark that is no apostrophe",
		"La ministre canadienne Anne Roux s’est entretenue aujourd’hui avec Luc Berg, ministre norvégien.",
	"- (0) 1 CA,NO 2021-05-04 -/-"},
};

int
main(void)
{
	return tell_all(cases, sizeof cases / sizeof *cases);
}
