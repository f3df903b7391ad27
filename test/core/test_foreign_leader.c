/*
 * test_foreign_leader.c: who led the delegations, in other languages than
 * English, one form a case (participants.h says how a row is told).
 */
#include "participants.h"

static const Case cases[] = {
	{"Spanish: a post before the name, with its country and a comma, and directly; they chaired", "CL,NO",
		"El Ministro de Comercio de Chile, Juan Soto, y la canciller noruega Anna Berg copresidieron el diálogo.",
		"CL||||Juan Soto|Ministro de Comercio|chair|\n"
		"NO||||Anna Berg|canciller|chair|\n"},
	{"French: a side before the delegation, whoever is represented, a verb before the delegation", "FR,CL",
		"Côté chilien, la délégation était conduite par Mme Ana Rojas, directrice générale. La France était représentée par M. Luc "
		"Morel, ambassadeur.",
		"CL||||Ana Rojas|directrice générale|head|\nFR||||Luc Morel|ambassadeur|head|\n"},
	{"German: who led the delegation, named before it", "DE,CL",
		"Generaldirektorin Ana Rojas leitete die chilenische Delegation. Beide Seiten sprachen über die Lage in der Welt und über "
		"die Beziehungen zwischen den beiden Ländern.",
		"CL||||Ana Rojas|Generaldirektorin|head|\n"},
	{"French: behind the name; who is of neither party is left out", "CL,NO",
		"Madame Anna Berg, vice-ministre norvégienne, a rencontré Juan Soto, ambassadeur du Chili. Elle a cité le "
		"ministre Ali Diallo du Mali.",
		"NO||||Anna Berg|vice-ministre|head|\n"
		"CL||||Juan Soto|ambassadeur|head|\n"},
	{"German: compounds; the party that is left of two", "DE,NO",
		"Staatssekretärin Petra Weber traf die norwegische Außenhandelsministerin Anna Berg in Oslo.",
		"DE||||Petra Weber|Staatssekretärin|head|\n"
		"NO||||Anna Berg|Außenhandelsministerin|head|\n"},
	{"French: each delegation's, with a title and without a verb of its own", "FR,NO",
		"La France et la Norvège ont tenu leur dialogue à Oslo le 3 mai 2021. La délégation française était conduite par M. Paul Roux, "
		"ambassadeur pour le numérique, et la délégation norvégienne par Mme Anna Berg, ambassadrice chargée du climat.",
		"FR||||Paul Roux|ambassadeur pour le numérique|head|\nNO||||Anna Berg|ambassadrice chargée du climat|head|\n"},
	{"German: a post of two words and a hyphen", "DE,NO",
		"Am 3. Mai 2021 fand in Oslo der deutsch-norwegische Dialog statt. Die deutsche Delegation wurde von der Beauftragten für "
		"Cyber-Außenpolitik, Eva Baum, geleitet, die norwegische Delegation von Botschafter Ola Berg.",
		"DE||||Eva Baum|Beauftragten für Cyber-Außenpolitik|head|\nNO||||Ola Berg|Botschafter|head|\n"},
	{"Spanish: a state before each name, one of which is a prefix of states elsewhere", "CL,PE",
		"Los Cancilleres del Perú, Ana Soto Franco y de Chile, Juan Paz, se reunieron en Lima.",
		"PE||||Ana Soto Franco|canciller|head|\nCL||||Juan Paz|canciller|head|\n"},
	{"Spanish: who follows a body is no part of it", "CL,PE",
		"Encabezaron las delegaciones el Embajador Luis Soto, Director General de la Cancillería peruana y el Embajador Juan Paz, "
		"Director General Adjunto de Chile.",
		"PE|Cancillería peruana|||Luis Soto|Director General|head|\nCL||||Juan Paz|Director General Adjunto|head|\n"},
	{"French: a head of government; an honorific", "FR,MA",
		"La réunion s'est tenue sous la coprésidence du Chef du gouvernement marocain, M. Ali Roux, et de S.E. Anne Morel, "
		"secrétaire générale du ministère français.",
		"MA||||Ali Roux|Chef du gouvernement|chair|\nFR|ministère français|||Anne Morel|secrétaire générale|chair|\n"},
	{"Spanish: holders of one post in the order of their states", "CL,PE",
		"Los Viceministros de Relaciones Exteriores de Perú y de Chile, Ana Soto y Juan Paz, se reunieron en Lima.",
		"PE||||Ana Soto|viceministro de Relaciones Exteriores|head|\n"
		"CL||||Juan Paz|viceministro de Relaciones Exteriores|head|\n"},
	{"Spanish: only who is named behind the participle chaired", "CL,PE",
		"En el marco de la visita del Ministro de Comercio del Perú, Luis Roca, se celebró la reunión, presidida por la Canciller "
		"de Chile, Ana Soto.",
		"PE||||Luis Roca|Ministro de Comercio|head|\nCL||||Ana Soto|Canciller|chair|\n"},
	{"German: each with a state in brackets, by one post or as counterparts", "DE,CH,PL",
		"Die Staatssekretäre Ralf Baum (Deutschland), Anna Roth (Schweiz) und Marek Lis (Polen) trafen sich am 3. Mai 2021 in "
		"Genf zu Konsultationen.",
		"DE||||Ralf Baum|Staatssekretär|head|\nCH||||Anna Roth|Staatssekretär|head|\nPL||||Marek Lis|Staatssekretär|head|\n"},
	{"Spanish: counterparts, each with a state in brackets", "CL,PE,BO",
		"El canciller chileno Juan Paz se reunió con sus homólogos Ana Soto (Perú) y Luis Roca (Bolivia) en Lima.",
		"CL||||Juan Paz|canciller|head|\nPE||||Ana Soto||head|\nBO||||Luis Roca||head|\n"},
	{"Spanish: two of whom the sentence does not say whose they are; a rank before the name", "CL,PE",
		"El viceministro de Relaciones Exteriores, embajador Juan Paz, y el secretario general de Política Exterior, "
		"embajador Luis Roca, acordaron avances.",
		"||||Juan Paz|viceministro de Relaciones Exteriores|head|\n"
		"||||Luis Roca|secretario general de Política Exterior|head|\n"},
	{"German: sides, a rank, and the ministry", "DE,NO",
		"An den Konsultationen nahmen auf norwegischer Seite u.a. Botschafter Ola Berg, sowie auf deutscher Seite u.a. Frau "
		"Dr. Eva Baum, Beauftragte für Cyberpolitik im Auswärtigen Amt, teil.",
		"NO||||Ola Berg|Botschafter|head|\nDE|Auswärtiges Amt|||Eva Baum|Beauftragte für Cyberpolitik|head|\n"},
	{"German: the delegation of the sentence before", "DE,NO",
		"Die deutsche Delegation setzte sich aus mehreren Ministerien zusammen. Delegationsleiter war der Beauftragte für "
		"Klima, Botschafter Paul Baum.",
		"DE||||Paul Baum|Beauftragte für Klima|head|\n"},
	{"Spanish: who presides over a delegation leads it", "CL,PE",
		"La delegación de Chile estuvo encabezada por la embajadora Ana Soto y la misión del Perú fue presidida por el "
		"embajador Juan Paz.",
		"CL||||Ana Soto|embajadora|head|\nPE||||Juan Paz|embajador|head|\n"},
	{"French: a name behind more than its post's first words", "JP,NO",
		"Le ministre des Affaires étrangères SATO Kenji a rencontré Mme Anna BERG, ministre des Affaires étrangères de la Norvège.",
		"JP||||SATO Kenji|ministre des Affaires étrangères|head|\nNO||||Anna BERG|ministre des Affaires étrangères|head|\n"},
	{"Spanish: counterparts", "CL,PE",
		"El Ministro de Relaciones Exteriores, Juan Soto, y la Ministra de Defensa, Ana Paz, junto a sus pares de Perú, Luis Roca "
		"y Eva Luz, presidieron la VIII sesión.",
		"CL||||Juan Soto|Ministro de Relaciones Exteriores|chair|\nCL||||Ana Paz|Ministra de Defensa|chair|\n"
		"PE||||Luis Roca||chair|\nPE||||Eva Luz||chair|\n"},
	{"German: fields of a post, of which the last is behind its \"und\"", "DE,NO",
		"Die deutsche Delegation wurde angeführt von Botschafter Dr. Paul Baum, stellv. Leiter der Abteilung für Klima, Energie und "
		"Verkehr im Außenministerium.",
		"DE|Außenministerium|||Paul Baum|stellv. Leiter der Abteilung für Klima, Energie und Verkehr|head|\n"},
	{"Spanish: those whom a delegation is made up of", "CL,PE",
		"La delegación chilena estuvo conformada por el canciller Juan Soto; la secretaria de Comercio, Ana Paz; y el director "
		"Luis Roca.",
		"CL||||Juan Soto|canciller|member|\nCL||||Ana Paz|secretaria de Comercio|member|\n"
		"CL||||Luis Roca|director|member|\n"},
	{"French: those under whose presidency it was", "FR,NO",
		"La 2e session du dialogue s'est tenue à Oslo sous la présidence de MM. Paul Roux, secrétaire général du ministère français des "
		"Affaires étrangères et Ola Berg, responsable au ministère norvégien de la Défense.",
		"FR|ministère français des Affaires étrangères|||Paul Roux|secrétaire général|chair|\n"
		"NO|ministère norvégien de la Défense|||Ola Berg|responsable|chair|\n"},
	{"Spanish: state by state", "CL,PE",
		"El lunes se reunieron los cancilleres de Perú, Luis Roca, y de Chile, Ana Soto, con el fin de tratar la situación.",
		"PE||||Luis Roca|canciller|head|\nCL||||Ana Soto|canciller|head|\n"},
	{"Spanish: a list that the next sentence goes on with", "CL,PE",
		"La delegación chilena estuvo conformada por el canciller Juan Soto y la secretaria de Comercio, Ana Paz. Así como el jefe de "
		"Oficina, Luis Roca.",
		"CL||||Juan Soto|canciller|member|\nCL||||Ana Paz|secretaria de Comercio|member|\nCL||||Luis Roca|jefe de Oficina|member|\n"},
	{"Italian: who founded it once was not there", "IT,NO",
		"Il dialogo strategico tra i due paesi era stato avviato a Roma nel 2018 dal presidente italiano Luca Verdi. Il segretario generale del ministero degli Affari "
		"Esteri italiano, Marco Bianchi, ha guidato i lavori.",
		"IT|ministero degli Affari Esteri|||Marco Bianchi|segretario generale|head|\n"},
	{"French: the ministry behind the post, and its second field", "FR,NO",
		"Elle a été coprésidée par M. Paul Roux, ambassadeur pour le climat, ministère de l'Europe et des Affaires étrangères, et Mme "
		"Anna Berg, ambassadrice, ministère du Climat de la Norvège.",
		"FR|ministère de l'Europe et des Affaires étrangères|||Paul Roux|ambassadeur pour le climat|chair|\n"
		"NO|ministère du Climat|||Anna Berg|ambassadrice|chair|\n"},
	{"French: fields that go on over a comma; a counterpart behind his state", "DZ,TN",
		"Les travaux se sont tenus sous la présidence du ministre tunisien des Affaires étrangères, Ali Diallo et du ministre "
		"algérien des Affaires maghrébines, de l'Union africaine et des Mines, Omar Messaoud.",
		"TN||||Ali Diallo|ministre tunisien des Affaires étrangères|chair|\n"
		"DZ||||Omar Messaoud|ministre algérien des Affaires maghrébines, de l'Union africaine et des Mines|chair|\n"},
	{"German: a counterpart behind his state", "CL,NO",
		"Der norwegische Minister Ola Berg und sein chilenischer Amtskollege Luis Roca trafen sich am 3. Mai 2021 in Oslo.",
		"NO||||Ola Berg|Minister|head|\nCL||||Luis Roca||head|\n"},
	{"Spanish: who led and who else sat in a delegation", "CL,NO",
		"La delegación chilena fue encabezada por el Subsecretario de Comercio, Luis Roca, e integrada por la Directora de Europa, "
		"Ana Soto, y el Embajador de Chile en Noruega, Juan Paz.",
		"CL||||Luis Roca|Subsecretario de Comercio|head|\nCL||||Ana Soto|Directora de Europa|member|\n"
		"CL||||Juan Paz|Embajador de Chile en Noruega|member|\n"},
	{"Spanish: a president and his minister", "CL,PE",
		"El canciller peruano Luis Roca se reunió con el presidente de Chile, Juan Paz, y su ministro de Comercio, Omar Soto.",
		"PE||||Luis Roca|canciller|head|\nCL||||Juan Paz|presidente|head|\nCL||||Omar Soto|ministro de Comercio|member|\n"},
	{"French: a title behind 'et', an ambassador's place, where his post ends", "EU,SN",
		"La session est coprésidée par M. Ali Diallo, ministre des Affaires étrangères et M. Paul Roux, ambassadeur de l'Union "
		"européenne au Sénégal s'est félicité.",
		"SN||||Ali Diallo|ministre des Affaires étrangères|chair|\n"
		"EU||||Paul Roux|ambassadeur de l'Union européenne au Sénégal|chair|\n"},
	{"French: only the state of two has a minister", "EU,SN",
		"Le Premier ministre Omar Ba a présidé la session du dialogue politique.",
		"SN||||Omar Ba|Premier ministre|chair|\n"},
};

int
main(void)
{
	return check_all(cases, sizeof cases / sizeof *cases);
}
