/*
 * test_citation.c: named instruments and when they were issued, one form a case.
 *
 * A citation is told as name|issued, with nothing for null.
 */
#include "reading.h"
#include "tap.h"

static const struct
{
	const char *text;
	const char *citations;
}			cases[] = {
	/* named by capitalised words before and after the noun */
	{"They recalled the Barbados Agreement and the Budapest Convention.", "Barbados Agreement|\nBudapest Convention|\n"},
	{"They act under the Exchange of Naval Information Agreement.", "Exchange of Naval Information Agreement|\n"},
	{"They endorsed the Declaration on Migration and Protection.", "Declaration on Migration and Protection|\n"},
	{"They apply the U.S.-Mexico Framework for Security, Public Health, and Safe Communities to combat crime.",
	"U.S.-Mexico Framework for Security, Public Health, and Safe Communities|\n"},
	{"They met under the Framework for Security, Public Health and Safe Communities, and the U.S.-Canada Action Plan.",
	"Framework for Security, Public Health and Safe Communities|\nU.S.-Canada Action Plan|\n"},
	{"They move forward with a Memorandum of Understanding (MOU) Concerning Cooperation on Minerals.",
	"Memorandum of Understanding Concerning Cooperation on Minerals|\n"},
	/* an anniversary in its subject, a day that is none, the link to its text */
	{"They adopted a joint statement on the 30th anniversary of their relations.", "joint statement on the 30th anniversary of their relations|\n"},
	{"The ministry issued a joint declaration on Tuesday on high-level talks.", "joint declaration|2024-01-30\n"},
	{"Both sides issued a Joint Statement on Ports (PDF) Open a New Window.", "Joint Statement on Ports|\n"},
	{"They will sign the Memorandum of Understanding on economic and trade defence.",
	"Memorandum of Understanding on economic and trade defence|\n"},
	/* somebody's, behind a party's possessive, is no part of the name */
	{"They hailed the Harbour Agreement with Chile's port and signed MOUs with Peru's provider.", "Harbour Agreement|\n"},
	/* other languages */
	{"Les deux parties ont réaffirmé leur attachement à la Charte des Nations unies, à la convention de Budapest et à l'accord "
	 "de Paris. Elles ont signé un accord avec la France.",
	"Charte des Nations unies|\nconvention de Budapest|\naccord de Paris|\n"},
	{"Ambas delegaciones destacaron la importancia del Acuerdo de París y de la Carta de las Naciones Unidas. Las partes firmaron "
	 "un acuerdo de cooperación y el Plan de Acción para la Cooperación Técnica.",
	"Acuerdo de París|\nCarta de las Naciones Unidas|\nPlan de Acción para la Cooperación Técnica|\n"},
	{"Beide Seiten würdigten das Pariser Abkommen, die Charta der Vereinten Nationen und den Abschlussbericht der Gruppe. "
	 "Die Minister sprachen über die Lage in der Welt und über die Sicherheit.",
	"Pariser Abkommen|\nCharta der Vereinten Nationen|\nAbschlussbericht der Gruppe|\n"},
	{"Le parti hanno ribadito il sostegno alla Convenzione di Budapest e al Trattato di Roma per la sicurezza.",
	"Convenzione di Budapest|\nTrattato di Roma|\n"},
	{"Les deux parties ont rappelé la Convention des Nations unies sur le droit de la mer et l'Accord de libre-échange. Elles ont "
	 "salué la Déclaration de la présidence.",
	"Convention des Nations unies sur le droit de la mer|\nAccord de libre-échange|\n"},
	{"Las partes firmaron el Memorando de Entendimiento en materia de turismo y recordaron el Tratado sobre la no proliferación "
	 "de las armas nucleares.",
	"Memorando de Entendimiento en materia de turismo|\nTratado sobre la no proliferación de las armas nucleares|\n"},
	{"Wir bekennen uns zum Übereinkommen von Paris und verurteilen den schweren Angriff auf die Häfen der Republik.",
	"Übereinkommen von Paris|\n"},
	/* instruments known by a name without a noun for them */
	{"They welcomed the Kigali Amendment, the Strategic Compass and the Christchurch Call to Action.",
	"Kigali Amendment|\nStrategic Compass|\nChristchurch Call to Action|\n"},
	{"They spoke of New START, the Mutual Defense Treaty, the U.S.-Kenya FTA and a call to action.",
	"New START|\nMutual Defense Treaty|\nU.S.-Kenya FTA|\n"},
	/* the date stands before the name, after it, or where its issue is told of */
	{"They recalled the July 2022 Joint Statement on Supply Chains.", "Joint Statement on Supply Chains|2022-07\n"},
	{"They recalled the Washington Declaration in April 2023.", "Washington Declaration|2023-04\n"},
	{"They recalled the Joint Vision Statement and Joint Declaration on Security agreed by Prime Minister Doe in August 2017.",
	"Joint Vision Statement|2017-08\nJoint Declaration on Security|2017-08\n"},
	{"They recalled the Joint Declarations of 2016, 2018 and 2021.", "Joint Declarations|{2016,2018,2021}\n"},
	{"They recalled UN resolution 74/247 adopted in December 2019.", "UN resolution 74/247|2019-12\n"},
	{"They recalled the Joint Statement issued at the Third Defense Meeting in December 2017.",
	"Joint Statement issued at the Third Defense Meeting|2017-12\n"},
	{"They recalled the Sept. 19, 2005 Joint Statement on Ports and the 3 May 2021 Joint Statement on Trade.",
	"Joint Statement on Ports|2005-09-19\nJoint Statement on Trade|2021-05-03\n"},
	/* "our" points back at a bare noun only */
	{"We act on our 2022 Joint Declaration on Ports (JDP). We issue our Joint Statement.", "2022 Joint Declaration on Ports|2022\n"},
	/* brackets before the noun; those that define a body */
	{"They reviewed the Port Control (POCON) Transition Plan and the World Institute of Ports (WIP) Safety Framework.",
	"Port Control Transition Plan|\nSafety Framework|\n"},
	{"They welcomed the Leaders' Vision on Ports. They share a Vision for peace.", "Leaders' Vision on Ports|\n"},
	{"They recalled the Declaration of Partnership 2013, the Ports Treaty 2014 and the November 2016 leader-level Oslo Statement.",
	"Declaration of Partnership|2013\nPorts Treaty|2014\nOslo Statement|2016-11\n"},
	{"The Center of Port Readiness and Strategy for Ships spoke.", ""},
	{"They welcomed the signing of the Memorandum of Understanding on Ports (MOU) during the visit of the King to Oslo in March 2020.",
	"Memorandum of Understanding on Ports|2020-03\n"},
	/* small nouns count when a name, a date, or issuer and subject tell which is meant */
	{"They welcomed the OEWG report.", "OEWG report|\n"},
	{"They recalled UNSC resolutions and the Pacific Community Vision 2045, not a common vision.",
	 "UNSC resolutions|\nPacific Community Vision 2045|\n"},
	{"They met at the Fair Trade Framework (FTF) Council.", ""},
	{"They noted the Strategy for Ports and Canada's Trade Strategy, and the 2030 Agenda for Growth and UNCLOS.",
	 "Strategy for Ports|\nTrade Strategy|\n2030 Agenda for Growth|\nUNCLOS|\n"},
	{"They have cooperated since a joint declaration in 2014.", "joint declaration|2014\n"},
	{"The EU has published a coordinated risk assessment on security in 5G networks.",
	"coordinated risk assessment on security in 5G networks|\n"},
	{"They reviewed progress since the January 25 Joint Statement, the May 3 Oslo Declaration and the 12 June Lima Declaration.",
	"Joint Statement|2024-01-25\nOslo Declaration|2023-05-03\nLima Declaration|2023-06-12\n"},
	{"At the Nordic Summit in September 2022, we announced the Declaration on Fair Trade.", "Declaration on Fair Trade|2022-09\n"},
	{"In March 2023, they welcomed the Declaration on Fair Trade.", "Declaration on Fair Trade|\n"},
	/* each resolution of a list is one; what is still to be signed is none, nor is the text's own title */
	{"They comply with UN Security Council Resolutions 1718, 1874 (2009), and 2094, and with resolutions 2773 and 2808.",
	"UN Security Council Resolution 1718|\nUN Security Council Resolution 1874|2009\n"
	"UN Security Council Resolution 2094|\nresolution 2773|\nresolution 2808|\n"},
	{"They announced a Memorandum of Understanding on Ports to be signed in July. They apply the Ferry Framework Arrangement.",
	"Ferry Framework Arrangement|\n"},
	{"Co-Chairs' Statement on the 1st Harbour Dialogue: they reaffirmed the Lima Declaration.", "Lima Declaration|\n"},
	/* a name of many small words; a statement of one of many is none; the day of force is not the issue's */
	{"They uphold the framework for responsible state behavior in cyberspace.",
	"framework for responsible state behavior in cyberspace|\n"},
	{"The talks went well, said a Foreign Office statement.", ""},
	{"They met at the Oslo School of Law.", ""},
	{"They reviewed the Digital Trade Agreement, which entered into force on 14 January 2023.",
	"Digital Trade Agreement|\n"},
	/* a year still to come is what a title aims at */
	{"They recalled the 2050 Strategy for the Blue Ocean.", "2050 Strategy for the Blue Ocean|\n"},
	{"They noted the working paper on 'Fair Trade under the Northern Partnership'.", "Fair Trade under the Northern Partnership|\n"},
	{"The council adopted a forthcoming report to the ministers.", ""},
	/* a resolution bears a number, and its year in brackets; a set of them is none */
	{"They act in line with the Abuja Protocol, UN Security Council Resolution 2254 and other relevant UNSC Resolutions.",
	"Abuja Protocol|\nUN Security Council Resolution 2254|\n"},
	{"They recalled UN Security Council resolution 1325 (2000).", "UN Security Council resolution 1325|2000\n"},
	/* the year that a plan is made for belongs to its name, the one in which it was issued does not */
	{"They recalled Agenda 2063, the Joint Vision for 2030 and the Port Master Plan 2035.",
	 "Agenda 2063|\nJoint Vision for 2030|\nPort Master Plan 2035|\n"},
	{"They noted the Harbour Strategy 2019 and the Leaders' Statement on a Calm and Open Sea.",
	 "Harbour Strategy|\nLeaders' Statement on a Calm and Open Sea|\n"},
	/* a short form in brackets stands inside a name */
	{"They apply the World Ports Organization (WPO) Agreement and the Pacific Free Trade Area (PFTA) agreement.",
	 "World Ports Organization Agreement|\nPacific Free Trade Area agreement|\n"},
	{"The World Ports Organization (WPO) reports to the ministers.", ""},
	/* a treaty's noun in small letters after a name, but not one of many */
	{"They reaffirmed the Harbour Peace accords and seek a Fair Trade agreement, like other Fair Trade agreements.", ""},
	{"They reaffirmed the Harbour Peace accord.", "Harbour Peace accord|\n"},
	{"They recalled Agenda 2063 and the memorandum of understanding signed in Oslo in November 2011.",
	 "Agenda 2063|\nmemorandum of understanding|2011-11\n"},
	{"They met under a memorandum of understanding signed by the ministers, and agreements signed in 2011.", ""},
	/* titles in quotation marks and what a plan is made for belong to the name */
	{"They discussed the EU Joint Communication on “Calm Seas, Deterrence and Trade: A Fair Union”.",
	"EU Joint Communication on Calm Seas, Deterrence and Trade: A Fair Union|\n"},
	{"They noted progress in the Oslo Plan of Action to Implement the ARF Harbour Statement.",
	"Oslo Plan of Action to Implement the ARF Harbour Statement|\n"},
	/* an organisation has one charter */
	{"They reaffirmed the principles of the UN charter.", "UN charter|\n"},
	/* a day before adjectives tells which it is */
	{"They reaffirmed the May 27 vice-ministerial joint statement and the 23 October 2020 fishing agreement.",
	 "vice-ministerial joint statement|2023-05-27\nfishing agreement|2020-10-23\n"},
	/* what was signed on a subject in small letters is one instrument, what is to be signed is none yet */
	{"They signed a Memorandum of Cooperation (MOC) on clean ports. A bilateral agreement on calm seas was signed.",
	 "Memorandum of Cooperation on clean ports|\nbilateral agreement on calm seas|\n"},
	{"They plan to sign an agreement on trade and spoke of a memorandum of understanding on fish.", ""},
	/* the clause that tells of its issue by a finite verb */
	{"The Harbour Accords were signed in Oslo in September 2020 and hold.", "Harbour Accords|2020-09\n"},
	/* outlooks, pledges and the vision of a group; but no posts */
	{"They support the ARF Outlook on the Calm Sea, the Global Harbour Pledge, the ARF Vision and the Five-Point Consensus.",
	 "ARF Outlook on the Calm Sea|\nGlobal Harbour Pledge|\nARF Vision|\nFive-Point Consensus|\n"},
	{"The Chief of Protocol of Norway met the Director of Policy and Plans.", ""},
	{"She holds a Bachelor of Laws and is a Doctor of Law.", ""},
	/* an instrument is cited once */
	{"They signed the Washington Declaration. The Declaration holds. The Washington Declaration stays.", "Washington Declaration|\n"},
	/* when it was issued, told by a day near */
	{"They recalled the Joint Statement which was adopted in Oslo last year, and the joint statement released on Monday.",
	 "Joint Statement|2023\njoint statement|2024-01-29\n"},
	{"The group adopted in October 1967 the “Charter of Oslo”. They noted the Guidelines on Fish Talks[1] adopted in 2021.",
	 "Charter of Oslo|1967-10\nGuidelines on Fish Talks|2021\n"},
	{"In a joint statement, the ministers praised fish.", "joint statement|\n"},
	{"The following is the text of the Oslo Joint Statement.", ""},
	/* names that go on: a programme of action, a pair of parties */
	{"They reaffirmed the Oslo Declaration and Programme of Action.", "Oslo Declaration and Programme of Action|\n"},
	{"They welcomed the Agreement for Cooperation Between the Government of Norway and the Government of Chile Concerning Ports.",
	 "Agreement for Cooperation Between the Government of Norway and the Government of Chile Concerning Ports|\n"},
	{"They signed a Memorandum of Understanding between the Ministry of Trade and Ports of Norway and the Ministry of Ports of Chile.",
	 "Memorandum of Understanding between the Ministry of Trade and Ports of Norway and the Ministry of Ports of Chile|\n"},
	{"The ministers signed a joint statement to enable their networks to share practice.", "joint statement|\n"},
	{"They welcomed the MoU between Norway and the Republic of Chile signed on 3 May 2023.",
	 "MoU between Norway and the Republic of Chile|2023-05-03\n"},
	/* those whose statement it is belong to its name */
	{"They recalled the U.S.-ASEAN Leaders’ Statement on Fish and the G7 Foreign Ministers’ Statement.",
	 "U.S.-ASEAN Leaders’ Statement on Fish|\nG7 Foreign Ministers’ Statement|\n"},
	/* resolutions and orders by their plural, each by its number; treaties whose own name says nothing of it */
	{"They cited UNSCRs 1718 and 1874 and the Trans-Pacific Partnership.",
	 "UNSCR 1718|\nUNSCR 1874|\nTrans-Pacific Partnership|\n"},
	{"They recalled Executive Orders 14017 and 14001 and his decision.",
	 "Executive Order 14017|\nExecutive Order 14001|\n"},
	{"They recalled UN General Assembly resolutions 70/237 and 76/19, and the Free Trade Agreement.",
	 "UN General Assembly resolution 70/237|\nUN General Assembly resolution 76/19|\nFree Trade Agreement|\n"},
	/* the time of a later deed, or one to come, is not that of the issue */
	{"They noted Peru's accession to the Ports Convention in 2017 and the anniversary of the Lima Declaration in 2019.",
	 "Ports Convention|\nLima Declaration|\n"},
	{"They welcomed the adoption of the Ports Convention in 2017.", "Ports Convention|2017\n"},
	{"They defend human rights, Democratic Principles and the rule of law.", ""},
	/* no instruments: plain nouns, this statement, schemes, bodies named so */
	{"They adopted plans and strategies, and issued this Joint Statement under the Framework.", ""},
	{"The International Law Studies Institute told of the Programme of Action.", ""},
	{"They signed an agreement in the area of port security. They adopted the Ports Action Plan 2021-2025 and the "
	 "Joint Action Plan for 2018-2020.",
	 "agreement in the area of port security|\nPorts Action Plan 2021-2025|\nJoint Action Plan for 2018-2020|\n"},
	/* on what, in small letters */
	{"They noted the Memorandum of Understanding on clean ports and harbours, and the Agreement on the safety of fish.",
	 "Memorandum of Understanding on clean ports and harbours|\nAgreement on the safety of fish|\n"},
	{"They initialled an agreement on legal aid in criminal matters and adopted the Statement on 3 May 2023.",
	 "agreement on legal aid in criminal matters|\nStatement|2023-05-03\n"},
	/* for which years */
	{"They praised the Norway-Chile harbour strategy for 2021-2030, the plan of talks between the ministries for the years 2023 "
	 "to 2025 and the Ports Plan of Action (2020-2024).",
	 "Norway-Chile harbour strategy for 2021-2030|\nplan of talks between the ministries for the years 2023 to 2025|\n"
	 "Ports Plan of Action (2020-2024)|\n"},
	/* what a body has issued; symbols of resolutions */
	{"They noted the conclusions of the Harbour Council of 15 December 2022 and the final report of the Ports Group.",
	 "conclusions of the Harbour Council|2022-12-15\nfinal report of the Ports Group|\n"},
	{"They recalled General Assembly resolution A/RES/76/19 and the report of the Ports Group.",
	 "General Assembly resolution A/RES/76/19|\n"},
	/* the clause of its issue; entry into force is another day */
	{"The leaders adopted a joint statement on fish at their summit in Oslo in April 2023.",
	 "joint statement on fish|2023-04\n"},
	{"They welcomed the entry into force of the Ports Agreement on 1 February 2019.", "Ports Agreement|\n"},
	{"A joint communiqué was issued.", "joint communiqué|\n"},
	{"Norway reports its talks.", ""},
	{"They noted the Lima Agreement on Fish (signed in 2010) and recalled the decision of the Harbour Council of 23 June 2022.",
	 "Lima Agreement on Fish|2010\ndecision of the Harbour Council|2022-06-23\n"},
	/* a day in brackets, between verb and name, inside the name */
	{"They noted the Oslo Declaration (3 May 2021), signed in 2018 an Agreement on Fish, and recalled Security Council "
	 "Resolution 1325 (2000) on Women and Directive (EU) 2022/2555.",
	 "Oslo Declaration|2021-05-03\nAgreement on Fish|2018\nSecurity Council Resolution 1325 on Women|2000\n"
	 "Directive 2022/2555|\n"},
	/* to the mark that closes it; a ministry with commas */
	{"They recalled the “Joint Statement on Calm Seas for 18 months”, and the Declaration on the Rise of a Fair Union.",
	 "Joint Statement on Calm Seas for 18 months|\nDeclaration on the Rise of a Fair Union|\n"},
	{"They praised the MoU between the U.S. Ports Agency (PA) and Norway\xE2\x80\x99s Department of Fish to train crews.",
	 "MoU between the U.S. Ports Agency and Norway\xE2\x80\x99s Department of Fish|\n"},
	{"They praised the MoU between the Ministry of Ports of Norway and the Ministry of Health, Labour and Fish of Japan.",
	 "MoU between the Ministry of Ports of Norway and the Ministry of Health, Labour and Fish of Japan|\n"},
	/* numbers and years behind the noun; a pair in small letters; a list of what was signed */
	{"They praised the ARF Work Plan III (2016-2020) and the Master Plan on Harbours (MPH) 2025, and the joint action plan "
	 "between Norway and Chile.",
	 "ARF Work Plan III (2016-2020)|\nMaster Plan on Harbours 2025|\njoint action plan between Norway and Chile|\n"},
	{"They adopted:\n- ARF Harbour Framework;\n- Oslo Statement on Fish;\n", "ARF Harbour Framework|\nOslo Statement on Fish|\n"},
	{"The ministers agreed in a joint statement to meet.", "joint statement|\n"},
	{"They met under the Economic Partnership, Ports Coordination and Cooperation Agreement. They recalled International Humanitarian Law.",
	 "Economic Partnership, Ports Coordination and Cooperation Agreement|\n"},
	{"They welcomed the Ports Charter, Fish and Trade Agreement.", "Ports Charter|\nFish and Trade Agreement|\n"},
	/* names of their own, and with a place */
	{"They uphold the Oslo agreements, the Additional Protocols, the Grand Bargain and a Code of Conduct in the North Sea.",
	 "Oslo agreements|\nAdditional Protocols|\nGrand Bargain|\nCode of Conduct in the North Sea|\n"},
};

int
main(void)
{
	Chunk	   *chain = NULL;
	Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chain};
	Lexicon    *lexicon = reading_lexicon(&arena);

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
	{
		Reader	   *reader = dlg_reader_new(&arena, lexicon, cases[i].text, (uint32_t) strlen(cases[i].text), SLICE("2024-01-31"));
		char		out[1024] = "";

		dlg_read_citations(reader);
		for (uint32_t k = 0; k < reader->statement->ncitations; k++)
		{
			const Citation *citation = &reader->statement->citations[k];

			snprintf(out + strlen(out), sizeof out - strlen(out), "%.*s|%.*s\n", (int) citation->name.len, citation->name.data,
					 (int) citation->issued.len, citation->issued.data ? citation->issued.data : "");
		}
		OK(strcmp(out, cases[i].citations) == 0, "%s", cases[i].text);
		if (tap_last)
			printf("# told:\n%s# expected:\n%s", out, cases[i].citations);
	}
	reading_drop(&chain);
	return DONE();
}
