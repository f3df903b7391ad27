/*
 * test_foreign_body.c: the bodies of delegations in statements in other
 * languages than English, one language a case.
 */
#include "participants.h"

static const Case cases[] = {
	{"French: the body's adjective or the delegation tells the party", "CL,FR",
		"La délégation chilienne comprenait des représentants du ministère des Affaires étrangères, de l'Agence nationale de la sécurité "
		"des réseaux et du Parquet. La délégation française comprenait des experts du ministère de la Défense et de l'Ambassade de France "
		"au Chili.",
		"CL|ministère des Affaires étrangères|||||member|\nCL|Agence nationale de la sécurité des réseaux|||||member|\n"
		"CL|Parquet|||||member|\nFR|ministère de la Défense|||||member|\nFR|Ambassade de France au Chili|||||member|\n"},
	{"French: names that go on in small letters, a state that is the whole name, hyphens", "FR,CL",
		"La délégation française comprenait des représentants du Secrétariat général de la défense et de la sécurité nationale, du "
		"Haut-Commissariat au numérique et de la Banque de France.",
		"FR|Secrétariat général de la défense et de la sécurité nationale|||||member|\nFR|Haut-Commissariat au numérique|||||member|\n"
		"FR|Banque de France|||||member|\n"},
	{"Spanish: an \"and\" without an article, a body of no known head", "CL,ES",
		"La delegación de Chile incluyó a representantes del Ministerio del Interior y Seguridad Pública, de Carabineros y de la "
		"Subsecretaría de Telecomunicaciones.",
		"CL|Ministerio del Interior y Seguridad Pública|||||member|\nCL|Carabineros|||||member|\n"
		"CL|Subsecretaría de Telecomunicaciones|||||member|\n"},
	{"German: adjectives of each gender", "DE,CL",
		"An den Konsultationen nahmen auf deutscher Seite Vertreter des Justizministeriums, des Nationalen Sicherheitsrats und des "
		"Nationalen Zentrums für Cybersicherheit teil.",
		"DE|Justizministerium|||||member|\nDE|Nationaler Sicherheitsrat|||||member|\n"
		"DE|Nationales Zentrum für Cybersicherheit|||||member|\n"},
	{"Spanish: a plural head is shared", "CL,MX",
		"La delegación mexicana contó con representantes de las Secretarías de Gobernación, Defensa Nacional, Hacienda y Crédito Público, "
		"Salud, así como de la Procuraduría General de la República.",
		"MX|Secretaría de Gobernación|||||member|\nMX|Secretaría de Defensa Nacional|||||member|\n"
		"MX|Secretaría de Hacienda y Crédito Público|||||member|\nMX|Secretaría de Salud|||||member|\n"
		"MX|Procuraduría General de la República|||||member|\n"},
	{"German: genitives are told in the nominative", "DE,CL",
		"Die deutsche Delegation bestand aus Vertreterinnen und Vertretern des Auswärtigen Amts, des Bundesinnenministeriums, des "
		"Bundesamts für Sicherheit in der Informationstechnik sowie der Deutschen Botschaft Santiago.",
		"DE|Auswärtiges Amt|||||member|\nDE|Bundesinnenministerium|||||member|\n"
		"DE|Bundesamt für Sicherheit in der Informationstechnik|||||member|\nDE|Deutsche Botschaft Santiago|||||member|\n"},
	{"a body whose one representative is a person, or that is only spoken of", "CL,MX",
		"El representante de la Secretaría de Salud habló del Ministerio de Defensa.", ""},
	{"German: short forms, fields, the delegation of the sentence before", "CH,CL",
		"Die Schweizer Delegation kam nach Santiago. Die Delegation setzte sich zusammen aus Vertreterinnen und Vertretern des EDA, des "
		"Eidgenössischen Justiz- und Polizeidepartements (EJPD) und des Eidgenössischen Departements für Wirtschaft, Bildung und "
		"Forschung (WBF).",
		"CH|EDA|||||member|\nCH|Eidgenössisches Justiz- und Polizeidepartement|EJPD||||member|\n"
		"CH|Eidgenössisches Departement für Wirtschaft, Bildung und Forschung|WBF||||member|\n"},
	{"French: bodies under their own names with short forms; a ministry of several fields", "FR,NO",
		"Y ont participé, du côté norvégien, des représentants de la National Police Agency (NPA - Agence nationale de la police) et du "
		"ministère de l'Économie, du Commerce et de l'Industrie (MCI).",
		"NO|National Police Agency|NPA||||member|\nNO|ministère de l'Économie, du Commerce et de l'Industrie|MCI||||member|\n"},
};

int
main(void)
{
	return check_all(cases, sizeof cases / sizeof *cases);
}
