#!/usr/bin/env python3
"""Makes party_info.tsv and party_name.tsv from ISO 3166 and source/party.tsv.

ISO 3166-1 and 3166-3, with their French, German, Spanish, Italian, Portuguese,
Korean, Japanese and Chinese translations, come from Debian's iso-codes package;
what ISO does not tell (demonyms, capitals, cities, usual writings, organisations) is kept by
hand in source/party.tsv, whose lists are separated by "|".  The results are
kept in the tree, so that building needs neither Python nor iso-codes.

Run it here after an edit:  python3 generate.py
"""
import csv
import gettext
import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))
ISO = '/usr/share/iso-codes/json/'
LANGUAGES = {'fr': 'fr', 'de': 'de', 'es': 'es', 'it': 'it', 'pt': 'pt', 'ko': 'ko', 'ja': 'ja', 'zh': 'zh_CN'}

# Parties whose names in other languages a statement is likely to hold.
TRANSLATED = ('AE AR AT AU BE BR CA CH CL CN CO CZ DE DK EE ES FI FR GB GR ID IE IL IN IR IT JP KE KP KR KZ LT LU LV MX '
              'MY NL NO NZ PH PK PL PT QA RO RU SA SE SG TH TR TW UA US UZ VN ZA').split()

# And those whose names in the languages of Europe it may hold; elsewhere they are parts of longer words.
TRANSLATED_EUROPE = ('AL AM AO AZ BA BD BG BH BJ BO BY CD CI CM CU CY DO DZ EC EG ET GA GE GH GQ HN HR HT HU IQ JO KG KH KW LB '
                     'LY MA MD ME MG MK ML MM MN MR MT MZ NE NG NI OM PA PE PY RS RW SD SI SK SN SY TD TG TJ TM TN TZ UG UY VE '
                     'YE ZM ZW '
                     'BB BF BI BN BT BW BZ CF CG CR CV ER FJ GM GN GT GW GY JM KM LA LI LK '
                     'LR LS MC MV MW NA NP PG SB SC SL SO SR SS ST SV SZ TL TO TT VU WS').split()
EUROPEAN = ('fr', 'de', 'es', 'it', 'pt')

# Codes that stand for parties in running text; most others are English words or other acronyms ("AI", "IT", "MP").
CODES = 'CN GB JP KP KR RU'.split()

# Stems that make a compound with another party's adjective ("Sino-European").
PREFIXES = {'Sino': 'CN', 'Franco': 'FR', 'Anglo': 'GB', 'Russo': 'RU', 'Greco': 'GR', 'Luso': 'PT', 'Nippo': 'JP',
            'Hispano': 'ES', 'Italo': 'IT', 'Austro': 'AT', 'Indo': 'IN', 'Euro': 'EU', 'Pak': 'PK'}

# Adjectives and letters of other languages, which stand for a party beside another one only ("deutsch-indisch", "日米").
PAIRED = {
    'fr': 'FR franco|FR français|FR française|DE allemand|DE allemande|DE germano|US américain|US américaine|JP japonais|'
          'JP japonaise|JP nippo|CN chinois|CN chinoise|CN sino|IN indien|IN indienne|IN indo|KR coréen|KR coréenne|RU russe|'
          'GB britannique|PL polonais|PL polonaise|IT italien|IT italienne|ES espagnol|ES espagnole|UA ukrainien|'
          'UA ukrainienne|BR brésilien|BR brésilienne|AU australien|AU australienne|CA canadien|CA canadienne|'
          'MX mexicain|MX mexicaine|CH suisse|BE belge|NL néerlandais|NL néerlandaise|EU européen|EU européenne|'
          'RU russo|GB anglo|IT italo|PT luso|CA canado|BE belgo|CH helvético|US américano|AU australo|MA marocain|'
          'MA marocaine|MA maroco|SN sénégalais|SN sénégalaise|SN sénégalo|TN tunisien|TN tunisienne|TN tuniso|DZ algérien|'
          'DZ algérienne|DZ algéro|CI ivoirien|CI ivoirienne|CI ivoiro|EG égyptien|EG égyptienne|EG égypto|LB libanais|'
          'LB libanaise|LB libano|TR turc|TR turque|TR turco|GR grec|GR grecque|GR gréco|PT portugais|PT portugaise|'
          'SE suédois|SE suédoise|NO norvégien|NO norvégienne|DK danois|DK danoise|FI finlandais|FI finlandaise|RO roumain|'
          'RO roumaine|CZ tchèque|HU hongrois|HU hongroise|IL israélien|IL israélienne|QA qatari|QA qatarie|QA qataro|'
          'SA saoudien|SA saoudienne|SA saoudo|VN vietnamien|VN vietnamienne|VN vietnamo|ID indonésien|ID indonésienne|'
          'KZ kazakh|KZ kazakhe|UZ ouzbek|UZ ouzbèke|CO colombien|CO colombienne|AR argentin|AR argentine|CL chilien|'
          'CL chilienne|RW rwandais|RW rwandaise|CM camerounais|CM camerounaise|CD congolais|CD congolaise|IT italien|'
          'CU cubain|CU cubaine|EE estonien|EE estonienne|IE irlandais|IE irlandaise|IR iranien|IR iranienne|JO jordanien|'
          'JO jordanienne|KR sud-coréen|KR sud-coréenne|NG nigérian|NG nigériane|NZ néo-zélandais|NZ néo-zélandaise|'
          'PE péruvien|PE péruvienne|SY syrien|SY syrienne|ZA sud-africain|ZA sud-africaine'
          '|MN mongol|MN mongole|KE kényane|ET éthiopien|ET éthiopienne|GE géorgienne'
          '|AM arménienne|RS serbe|HR croate|BG bulgare|SK slovaque|LT lituanien'
          '|LT lituanienne|LV letton|LV lettone|LY libyenne|MR mauritanien|MR mauritanienne|ML malien'
          '|ML malienne|NE nigérienne|BJ béninois|BJ béninoise|TG togolais'
          '|TG togolaise|GA gabonais|GA gabonaise|TD tchadien|TD tchadienne|IQ irakien|IQ irakienne|KW koweïtien'
          '|KW koweïtienne|AE émiratie|AE émirien|AE émirienne|OM omanais|OM omanaise|YE yéménite'
          '|PK pakistanais|PK pakistanaise|TH thaïlandais|TH thaïlandaise|MY malaisien|MY malaisienne'
          '|SG singapourien|SG singapourienne|PH philippin|LU luxembourgeois|LU luxembourgeoise'
          '|AT autrichien|AT autrichienne|AZ azerbaïdjanais|AZ azerbaïdjanaise|AL albanais'
          '|AL albanaise|MD moldave|UY uruguayen|UY uruguayenne|PY paraguayen|PY paraguayenne'
          '|BO bolivienne|EC équatorien|EC équatorienne|VE vénézuélien|VE vénézuélienne|PA panaméen|PA panaméenne'
          '|CR costaricien|CR costaricienne|BD bangladais|BD bangladaise|LK sri-lankais|LK sri-lankaise'
          '|NP népalais|NP népalaise|KH cambodgien|KH cambodgienne|GH ghanéen|GH ghanéenne|MG malgache'
          '|MZ mozambicain|MZ mozambicaine|AO angolais|AO angolaise|TZ tanzanien|TZ tanzanienne|UG ougandais'
          '|UG ougandaise|ZM zambien|ZM zambienne|ZW zimbabwéen|ZW zimbabwéenne|NA namibien|NA namibienne'
          '|HT haïtien|HT haïtienne|DJ djiboutien|DJ djiboutienne|GN guinéen|GN guinéenne|BI burundais'
          '|BI burundaise|CY chypriote|MT maltais|MT maltaise|IS islandais|IS islandaise',
    'de': '|'.join(f'{party} {stem}{ending}' for party, stem in (
          ('DE', 'deutsch'), ('FR', 'französisch'), ('US', 'amerikanisch'), ('JP', 'japanisch'), ('CN', 'chinesisch'),
          ('IN', 'indisch'), ('KR', 'koreanisch'), ('RU', 'russisch'), ('GB', 'britisch'), ('PL', 'polnisch'),
          ('IT', 'italienisch'), ('ES', 'spanisch'), ('UA', 'ukrainisch'), ('IL', 'israelisch'), ('BR', 'brasilianisch'),
          ('AU', 'australisch'), ('TR', 'türkisch'), ('NL', 'niederländisch'), ('SG', 'singapurisch'),
          ('CH', 'schweizerisch'), ('AT', 'österreichisch'), ('CA', 'kanadisch'), ('MX', 'mexikanisch'),
          ('KR', 'südkoreanisch'), ('EU', 'europäisch'), ('MA', 'marokkanisch'), ('TN', 'tunesisch'), ('EG', 'ägyptisch'),
          ('GR', 'griechisch'), ('PT', 'portugiesisch'), ('SE', 'schwedisch'), ('NO', 'norwegisch'), ('DK', 'dänisch'),
          ('FI', 'finnisch'), ('CZ', 'tschechisch'), ('SK', 'slowakisch'), ('HU', 'ungarisch'), ('RO', 'rumänisch'),
          ('BG', 'bulgarisch'), ('HR', 'kroatisch'), ('RS', 'serbisch'), ('SI', 'slowenisch'), ('LT', 'litauisch'),
          ('LV', 'lettisch'), ('EE', 'estnisch'), ('BE', 'belgisch'), ('LU', 'luxemburgisch'), ('IE', 'irisch'),
          ('KZ', 'kasachisch'), ('UZ', 'usbekisch'), ('GE', 'georgisch'), ('MD', 'moldauisch'), ('ID', 'indonesisch'),
          ('VN', 'vietnamesisch'), ('PH', 'philippinisch'), ('PK', 'pakistanisch'), ('QA', 'katarisch'), ('JO', 'jordanisch'),
          ('IQ', 'irakisch'), ('IR', 'iranisch'), ('AR', 'argentinisch'), ('CL', 'chilenisch'), ('CO', 'kolumbianisch'),
          ('PE', 'peruanisch'), ('ZA', 'südafrikanisch'), ('NG', 'nigerianisch'), ('KE', 'kenianisch'), ('GH', 'ghanaisch'),
          ('NZ', 'neuseeländisch'), ('LI', 'liechtensteinisch'), ('DZ', 'algerisch'),
          ('SA', 'saudisch'), ('AE', 'emiratisch'), ('MY', 'malaysisch'), ('TH', 'thailändisch'), ('MN', 'mongolisch'),
          ('ET', 'äthiopisch'), ('RW', 'ruandisch'), ('TZ', 'tansanisch'), ('LY', 'libysch'), ('SY', 'syrisch'),
          ('LB', 'libanesisch'), ('KW', 'kuwaitisch'), ('OM', 'omanisch'), ('AZ', 'aserbaidschanisch'), ('AM', 'armenisch'),
          ('AL', 'albanisch'), ('ME', 'montenegrinisch'), ('IS', 'isländisch'), ('CY', 'zyprisch'), ('MT', 'maltesisch'),
          ('UY', 'uruguayisch'), ('PY', 'paraguayisch'), ('BO', 'bolivianisch'), ('EC', 'ecuadorianisch'), ('CU', 'kubanisch'),
          ('VE', 'venezolanisch'), ('KG', 'kirgisisch'), ('SN', 'senegalesisch'), ('CI', 'ivorisch'), ('AO', 'angolanisch'),
          ('NA', 'namibisch'), ('BY', 'belarussisch'), ('BD', 'bangladeschisch'), ('LK', 'sri-lankisch'))
          for ending in ('', 'e', 'em', 'en', 'er', 'es')) + '|CH Schweizer',
    'es': 'ES hispano|ES español|ES española|MX mexicano|MX mexicana|US estadounidense|JP japonés|JP japonesa|CN chino|'
          'CN china|KR coreano|KR coreana|DE alemán|DE alemana|FR francés|FR francesa|GB británico|GB británica|BR brasileño|'
          'BR brasileña|AR argentino|AR argentina|CL chileno|CL chilena|CO colombiano|CO colombiana|PE peruano|PE peruana|'
          'UY uruguayo|UY uruguaya|PY paraguayo|PY paraguaya|BO boliviano|BO boliviana|EC ecuatoriano|EC ecuatoriana|'
          'VE venezolano|VE venezolana|CU cubano|CU cubana|PA panameño|PA panameña|CR costarricense|GT guatemalteco|'
          'GT guatemalteca|HN hondureño|HN hondureña|SV salvadoreño|SV salvadoreña|NI nicaragüense|DO dominicano|DO dominicana|'
          'PT portugués|PT portuguesa|PT luso|IT italiano|IT italiana|RU ruso|RU rusa|CH suizo|CH suiza|'
          'BE belga|CA canadiense|MA marroquí|EG egipcio|EG egipcia|TR turco|TR turca|FR franco|DE germano|EU europeo|EU europea|'
          'AO angoleño|AO angoleña|AU australiano|AU australiana|CZ checo|CZ checa|DK danés|DK danesa|DZ argelino|DZ argelina|'
          'FI finlandés|FI finlandesa|GR griego|GR griega|HU húngaro|HU húngara|IE irlandés|IE irlandesa|IL israelí|'
          'KR surcoreano|KR surcoreana|NL neerlandés|NL neerlandesa|NO noruego|NO noruega|NZ neozelandés|NZ neozelandesa|'
          'RO rumano|RO rumana|SA saudí|SE sueco|SE sueca|SN senegalés|SN senegalesa|TN tunecino|TN tunecina|'
          'UA ucraniano|UA ucraniana|VN vietnamita|ZA sudafricano|ZA sudafricana'
          '|PL polaco|PL polaca|IN indio|ID indonesio|TH tailandés'
          '|TH tailandesa|KE keniano|KE keniana|ET etíope|NG nigeriano|NG nigeriana|JO jordano|JO jordana'
          '|LB libanés|LB libanesa|IQ iraquí|IR iraní|QA catarí'
          '|PK paquistaní|KZ kazajo|KZ kazaja|UZ uzbeko|UZ uzbeka|BG búlgaro|BG búlgara|HR croata|RS serbio'
          '|SK eslovaco|SK eslovaca|SI esloveno|SI eslovena|LT lituano|LT lituana|LV letón|LV letona'
          '|EE estonio|GE georgiano|GE georgiana|AM armenio|AT austriaco|AT austriaca'
          '|AT austríaco|AT austríaca|HT haitiano|HT haitiana|JM jamaicano|JM jamaicana|SG singapurense'
          '|MY malasio|TZ tanzano|TZ tanzana|GH ghanés|GH ghanesa|CI marfileño|CI marfileña'
          '|MZ mozambiqueño|MZ mozambiqueña|SY sirio|LY libio|MR mauritano|MR mauritana'
          '|LU luxemburgués|LU luxemburguesa|MT maltés|MT maltesa|CY chipriota|IS islandés|IS islandesa'
          '|AZ azerbaiyano|AZ azerbaiyana|LK esrilanqués|LK esrilanquesa|MN mongol|MN mongola',
    'it': 'IT italo|IT italiano|IT italiana|IT italiani|IT italiane|FR francese|FR francesi|DE tedesco|DE tedesca|'
          'US statunitense|US statunitensi|JP giapponese|JP giapponesi|CN cinese|CN cinesi|ES spagnolo|ES spagnola|'
          'GB britannico|GB britannica|PE peruviano|CL cileno|CL cilena|TN tunisino|TN tunisina|EG egiziano'
          '|RU russo|RU russa|UA ucraino|PL polacco|PL polacca|CH svizzero|AT austriaco'
          '|AT austriaca|SI sloveno|SI slovena|HR croato|HR croata|RS serbo|RS serba|AL albanese|GR greco'
          '|GR greca|TR turco|TR turca|LY libico|LY libica|DZ algerino|DZ algerina|MA marocchino|MA marocchina'
          '|IN indiano|IN indiana|KR coreano|KR coreana|KR sudcoreano|KR sudcoreana|BR brasiliano|BR brasiliana'
          '|AR argentino|AR argentina|MX messicano|MX messicana|CA canadese|AU australiano|AU australiana'
          '|RO rumeno|RO rumena|HU ungherese|NL olandese|BE belga|SE svedese|NO norvegese|FI finlandese|DK danese'
          '|PT portoghese|IE irlandese|IL israeliano|IL israeliana|SA saudita|QA qatarino|QA qatarina|JO giordano'
          '|JO giordana|LB libanese|IQ iracheno|IQ irachena|IR iraniano|IR iraniana|ET etiope|KZ kazako|KZ kazaka'
          '|UZ uzbeko|UZ uzbeka|VN vietnamita|ID indonesiano|ID indonesiana|ZA sudafricano|ZA sudafricana'
          '|US americano|US americana|EU europeo|EU europea|CZ ceco|CZ ceca|SK slovacco|SK slovacca|BG bulgaro'
          '|BG bulgara|LT lituano|LT lituana|EE estone|LV lettone|UY uruguaiano|UY uruguaiana'
          '|CO colombiano|CO colombiana',
    'pt': 'BR brasileiro|BR brasileira|PT português|PT portuguesa|PT luso|FR francês|FR francesa|DE alemão|DE alemã|'
          'ES espanhol|ES espanhola|US norte-americano|US norte-americana|JP japonês|JP japonesa|CN chinês|CN chinesa'
          '|AR argentino|AR argentina|CL chileno|CL chilena|UY uruguaio|UY uruguaia|PY paraguaio|PY paraguaia'
          '|BO boliviano|BO boliviana|PE peruano|PE peruana|CO colombiano|CO colombiana|VE venezuelano'
          '|VE venezuelana|MX mexicano|MX mexicana|CA canadense|CA canadiano|CA canadiana|IN indiano|IN indiana'
          '|RU russo|RU russa|IT italiano|IT italiana|GB britânico|GB britânica|ZA sul-africano|ZA sul-africana'
          '|AO angolano|AO angolana|MZ moçambicano|MZ moçambicana|CV cabo-verdiano|CV cabo-verdiana|GW guineense'
          '|TL timorense|KR coreano|KR coreana|KR sul-coreano|KR sul-coreana|AU australiano|AU australiana'
          '|UA ucraniano|UA ucraniana|TR turco|TR turca|PL polaco|PL polaca|PL polonês|PL polonesa|NL neerlandês'
          '|NL neerlandesa|NL holandês|NL holandesa|BE belga|CH suíço|AT austríaco|AT austríaca|SE sueco'
          '|SE sueca|NO norueguês|NO norueguesa|DK dinamarquês|DK dinamarquesa|FI finlandês|FI finlandesa'
          '|IE irlandês|IE irlandesa|GR grego|GR grega|HU húngaro|HU húngara|RO romeno|RO romena|MA marroquino'
          '|MA marroquina|DZ argelino|DZ argelina|TN tunisino|TN tunisina|TN tunisiano|TN tunisiana|EG egípcio'
          '|EG egípcia|IL israelense|IL israelita|SA saudita|AE emiradense|QA catariano|QA catariana|IR iraniano'
          '|IR iraniana|NG nigeriano|NG nigeriana|KE queniano|KE queniana|ET etíope|GH ganês|GH ganesa'
          '|SN senegalês|SN senegalesa|VN vietnamita|ID indonésio|US americano|US americana'
          '|US estadunidense|EU europeu|EU europeia|CZ checo|CZ checa|CZ tcheco|CZ tcheca',
    'ja': 'JP 日|US 米|KR 韓|CN 中|GB 英|FR 仏|DE 独|AU 豪|IN 印|RU 露|EU 欧|CA 加|IT 伊|IL イスラエル',
    'ko': 'KR 한|US 미|JP 일|CN 중|GB 영|FR 불|DE 독|RU 러|AU 호|IN 인',
    'zh': 'US 美|KR 韩|FR 法|DE 德|RU 俄|AU 澳|CN 華|EU 歐|VN 越',
}

# Usual writings in other languages that ISO's translations do not have.
FOREIGN = {
    'fr': 'CL le Chili|CL du Chili|TR Turquie|AE Émirats arabes unis|CN République populaire de Chine|CZ République tchèque|DE République fédérale d’Allemagne|'
          'EU Union européenne|EU UE|GB Royaume-Uni|GB Grande-Bretagne|KP Corée du Nord|KR Corée|KR Corée du Sud|'
          'KR République de Corée|RU Fédération de Russie|RU Russie|UN Nations Unies|UN Nations unies|US États-Unis|US États-Unis d’Amérique|'
          'FR République française|NATO Organisation du traité de l’Atlantique Nord|COE Conseil de l’Europe|AFU Union africaine|OIF Francophonie',
    'de': 'TR Türkei|CN Volksrepublik China|CZ Tschechische Republik|DE Bundesrepublik Deutschland|EU Europäische Union|'
          'GB Vereinigtes Königreich|GB Großbritannien|KP Nordkorea|KR Südkorea|KR Korea|KR Republik Korea|'
          'RU Russische Föderation|RU Russland|UN Vereinte Nationen|US Vereinigte Staaten|US Vereinigte Staaten von Amerika|'
          'US USA|COE Europarat|EU Europäischen Union|US Vereinigten Staaten|'
          'US Vereinigten Staaten von Amerika|GB Vereinigten Königreich|GB Vereinigten Königreichs|UN Vereinten Nationen|'
          'RU Russischen Föderation|CZ Tschechischen Republik|DE Deutschlands|FR Frankreichs|JP Japans|CN Chinas|IN Indiens',
    'es': 'TR Turquía|AE Emiratos Árabes Unidos|CN República Popular China|CZ República Checa|DE República Federal de Alemania|'
          'EU Unión Europea|GB Reino Unido|GB Gran Bretaña|KP Corea del Norte|KR Corea|KR Corea del Sur|KR República de Corea|'
          'RU Rusia|RU Federación de Rusia|UN Naciones Unidas|US Estados Unidos|US Estados Unidos de América|US EE.UU.|'
          'US EE. UU.|OAS Organización de los Estados Americanos|OAS OEA',
    'it': 'CH Svizzera|CN Cina|DE Germania|ES Spagna|EU Unione europea|FR Francia|GB Regno Unito|GR Grecia|IT Italia|JP Giappone|'
          'KR Corea del Sud|NL Paesi Bassi|RU Russia|SE Svezia|UA Ucraina|US Stati Uniti|US Stati Uniti d’America|CL Cile|'
          'EG Egitto|TN Tunisia|BR Brasile|TR Turchia|PL Polonia|HU Ungheria|NO Norvegia|DK Danimarca|BE Belgio|MA Marocco|'
          'LY Libia|SA Arabia Saudita|SI Slovenia|HR Croazia|ZA Sudafrica|US Usa|KR Repubblica di Corea|PT Portogallo',
    'pt': 'TR Turquia|BR Brasil|CN China|DE Alemanha|ES Espanha|EU União Europeia|FR França|GB Reino Unido|IT Itália|JP Japão|'
          'KR Coreia do Sul|PT Portugal|RU Rússia|US Estados Unidos|AR Argentina|CL Chile|IN Índia|MX México|ZA África do Sul|'
          'SE Suécia|NO Noruega|CH Suíça|NL Países Baixos|UA Ucrânia|PL Polônia|KR República da Coreia|IE Irlanda|IL Israel',
    'ko': 'CN 중국|EU 유럽연합|EU 유럽 연합|DE 독일|FR 프랑스|GB 영국|AU 호주|JP 일본|KP 북한|KR 한국|KR 대한민국|RU 러시아|'
          'UN 유엔|UN 국제연합|US 미국|NATO 나토|ASEAN 아세안|NL 네덜란드|SG 싱가포르|VN 베트남|UA 우크라이나',
    'ja': 'CN 中国|EU 欧州連合|DE ドイツ|FR フランス|GB 英国|GB イギリス|IN インド|AU 豪州|AU オーストラリア|JP 日本|KP 北朝鮮|KR 韓国|'
          'KR 大韓民国|RU ロシア|UN 国際連合|UN 国連|US 米国|US アメリカ|NATO 北大西洋条約機構|ASEAN 東南アジア諸国連合',
    'zh': 'CN 中国|CN 中华人民共和国|EU 欧盟|EU 欧洲联盟|DE 德国|FR 法国|GB 英国|IN 印度|AU 澳大利亚|JP 日本|KP 朝鲜|KR 韩国|'
          'KR 大韩民国|RU 俄罗斯|UN 联合国|US 美国|NATO 北约|ASEAN 东盟|AFU 非盟|CN 中國|EU 歐盟|DE 德國|FR 法國|GB 英國|'
          'KR 韓國|RU 俄羅斯|UN 聯合國|US 美國|ASEAN 東盟|AU 澳大利亞|AU 澳洲|NZ 紐西蘭|MY 馬來西亞|TH 泰國|PH 菲律賓|ID 印尼|'
          'SA 沙烏地阿拉伯|UA 烏克蘭|PL 波蘭|IT 義大利|IT 意大利|NL 荷蘭|ASEAN 東協',
}
# Capitals and cities as date lines in other languages write them, with their kind.
PLACES = {
    'fr': 'BE capital Bruxelles|EU metonym Bruxelles|GB capital Londres|CH city Genève|RU capital Moscou|CN capital Pékin|'
          'KR capital Séoul|PL capital Varsovie|PT capital Lisbonne|GR capital Athènes|AT capital Vienne|DK capital Copenhague|'
          'NL capital La Haye|VN capital Hanoï|EG capital Le Caire|DZ capital Alger|BE city Anvers|RO capital Bucarest|'
          'ET capital Addis-Abeba|LB capital Beyrouth|ML capital Bamako|TD capital N’Djamena|CH city Berne|FR city Strasbourg|'
          'FR city Toulouse|FR city Lyon|FR city Bordeaux|FR city Marseille|CA city Québec|CA city Montréal|GB city Édimbourg|'
          'TN city Djerba|MA city Marrakech|MA city Casablanca|CH city Lugano|CH city Neuchâtel|CH city Bâle|BE city Gand'
          '|UZ capital Tachkent|KG capital Bichkek|TJ capital Douchanbé|TM capital Achgabat|GE capital Tbilissi'
          '|AM capital Erevan|AZ capital Bakou|SA capital Riyad|IR capital Téhéran|IQ capital Bagdad'
          '|SY capital Damas|AE capital Abou Dabi|AE capital Abou Dhabi|OM capital Mascate|CU capital La Havane'
          '|MN capital Oulan-Bator|SO capital Mogadiscio|IT capital Rome|NP capital Katmandou|BD capital Dacca'
          '|IL capital Jérusalem|RU city Saint-Pétersbourg|IT city Venise|IT city Milan|PL city Cracovie'
          '|GB city Oxford',
    'de': 'BE capital Brüssel|EU metonym Brüssel|CH city Genf|RU capital Moskau|PL capital Warschau|CZ capital Prag|'
          'PT capital Lissabon|IT capital Rom|GR capital Athen|AT capital Wien|DK capital Kopenhagen|NL capital Den Haag|'
          'IN capital Neu-Delhi|JP capital Tokio|RO capital Bukarest|UA capital Kiew|DE city München|DE city Köln|IT city Mailand|'
          'EG capital Kairo|CN capital Peking|HR capital Zagreb|SI capital Laibach|LT capital Wilna|TR city Istanbul|'
          'DE city Dresden|DE city Leipzig|DE city Potsdam|DE city Meseberg|DE city Bonn|AT city Salzburg|AT city Graz|AT city Linz|'
          'CH city Zürich|CH city Basel|CH city Luzern|FR city Straßburg'
          '|UZ capital Taschkent|KG capital Bischkek|TJ capital Duschanbe|TM capital Aschgabat|GE capital Tiflis'
          '|AM capital Eriwan|RS capital Belgrad|BA capital Sarajewo|DZ capital Algier|LY capital Tripolis'
          '|SD capital Khartum|ET capital Addis Abeba|SO capital Mogadischu|IR capital Teheran|SA capital Riad'
          '|IQ capital Bagdad|SY capital Damaskus|OM capital Maskat|MN capital Ulan-Bator|CU capital Havanna'
          '|MX capital Mexiko-Stadt|UA capital Kyjiw|RU city Sankt Petersburg|PL city Danzig|PL city Breslau'
          '|FR city Nizza|IT city Venedig|IT city Florenz|IT city Neapel|IT city Turin',
    'es': 'IT capital Roma|BE capital Bruselas|EU metonym Bruselas|GB capital Londres|CH city Ginebra|RU capital Moscú|CN capital Pekín|'
          'KR capital Seúl|PL capital Varsovia|PT capital Lisboa|GR capital Atenas|AT capital Viena|DK capital Copenhague|'
          'NL capital La Haya|IN capital Nueva Delhi|JP capital Tokio|MX capital Ciudad de México|US city Nueva York|'
          'GT capital Ciudad de Guatemala|PA capital Ciudad de Panamá|DE capital Berlín|FR capital París|US capital Washington D.C.|'
          'CZ capital Praga|EG capital El Cairo|DZ capital Argel|DO capital Santo Domingo|CU capital La Habana|UA capital Kiev|'
          'AR city Córdoba|CL city Valparaíso|CO city Cartagena de Indias|MX city Guadalajara|ES city Sevilla'
          '|UZ capital Taskent|GE capital Tiflis|AM capital Ereván|AZ capital Bakú|RS capital Belgrado'
          '|RO capital Bucarest|SA capital Riad|IR capital Teherán|IQ capital Bagdad|SY capital Damasco'
          '|IL capital Jerusalén|AE capital Abu Dabi|ET capital Adís Abeba|ID capital Yakarta'
          '|HT capital Puerto Príncipe|TT capital Puerto España|SE capital Estocolmo|LT capital Vilna'
          '|CH capital Berna|TR city Estambul|RU city San Petersburgo|IT city Milán|IT city Venecia'
          '|IT city Florencia|US city Los Ángeles|US city Nueva Orleans|GB city Edimburgo',
    'it': 'IT capital Roma|BE capital Bruxelles|GB capital Londra|CH city Ginevra|FR capital Parigi|IT city Milano|DE capital Berlino|'
          'GR capital Atene|PT capital Lisbona|RU capital Mosca|CN capital Pechino|EG capital Il Cairo|DZ capital Algeri|'
          'TN capital Tunisi|LY capital Tripoli|PL capital Varsavia|CZ capital Praga|HR capital Zagabria|SI capital Lubiana|'
          'IT city Torino|IT city Napoli|IT city Venezia|IT city Firenze'
          '|RS capital Belgrado|RO capital Bucarest|DK capital Copenaghen|SE capital Stoccolma|NL capital L’Aia'
          '|CH capital Berna|SA capital Riad|IR capital Teheran|SY capital Damasco|IL capital Gerusalemme'
          '|IN capital Nuova Delhi|CU capital L’Avana|MX capital Città del Messico|ET capital Addis Abeba'
          '|SO capital Mogadiscio|CH city Zurigo|DE city Monaco di Baviera|DE city Francoforte|GB city Edimburgo'
          '|IT city Trieste|IT city Bologna|IT city Genova|IT city Palermo',
    'pt': 'IT capital Roma|BE capital Bruxelas|PT capital Lisboa|RU capital Moscovo|RU capital Moscou|CN capital Pequim|'
          'JP capital Tóquio|GB capital Londres|DE capital Berlim|ES capital Madri|CH city Genebra|IN capital Nova Délhi|'
          'KR capital Seul|FR capital Paris|AR capital Buenos Aires|BR city São Paulo|PT city Porto'
          '|PL capital Varsóvia|HU capital Budapeste|RO capital Bucareste|GR capital Atenas|TR capital Ancara'
          '|ET capital Adis Abeba|TH capital Banguecoque|ID capital Jacarta|CU capital Havana'
          '|UY capital Montevideu|PY capital Assunção|MX capital Cidade do México|CA capital Otava'
          '|SE capital Estocolmo|DK capital Copenhaga|DK capital Copenhague|NL capital Haia|CZ capital Praga'
          '|RS capital Belgrado|SA capital Riade|IR capital Teerã|IR capital Teerão|IL capital Jerusalém'
          '|DZ capital Argel|MA capital Rabate|IN capital Nova Deli|AT capital Viena|CH capital Berna'
          '|LB capital Beirute|US city Nova York|US city Nova Iorque|TR city Istambul|BR city Rio de Janeiro'
          '|IT city Milão|DE city Munique',
    'ko': 'KR capital 서울|JP capital 도쿄|US capital 워싱턴|CN capital 베이징|KR city 부산|GB capital 런던|DE capital 베를린|'
          'FR capital 파리|BE capital 브뤼셀|CA capital 오타와|AU capital 캔버라|IN capital 뉴델리|KR city 제주'
          '|TH capital 방콕|VN capital 하노이|ID capital 자카르타|PH capital 마닐라|MY capital 쿠알라룸푸르'
          '|KH capital 프놈펜|PK capital 이슬라마바드|IR capital 테헤란|SA capital 리야드|QA capital 도하'
          '|AE capital 아부다비|TR capital 앙카라|EG capital 카이로|KE capital 나이로비|ES capital 마드리드'
          '|PT capital 리스본|CZ capital 프라하|PL capital 바르샤바|HU capital 부다페스트|GR capital 아테네'
          '|UA capital 키이우|RU capital 모스크바|SE capital 스톡홀름|NO capital 오슬로|DK capital 코펜하겐'
          '|FI capital 헬싱키|NL capital 헤이그|IE capital 더블린|UZ capital 타슈켄트|KZ capital 아스타나'
          '|MN capital 울란바토르|NZ capital 웰링턴|MX capital 멕시코시티|BR capital 브라질리아|US city 뉴욕'
          '|CN city 상하이|KR city 인천|CH city 제네바|AU city 시드니'
          '|AT capital 비엔나|IT capital 로마|LA capital 비엔티안|MM capital 네피도|ET capital 아디스아바바|AZ capital 바쿠'
          '|GE capital 트빌리시|CO capital 보고타|PE capital 리마|CL capital 산티아고|AR capital 부에노스아이레스|RO capital 부쿠레슈티'
          '|DE city 뮌헨|US city 호놀룰루|US city 샌프란시스코|KZ city 알마티|KR city 경주|KR city 대전|TR city 이스탄불',
    'ja': 'JP capital 東京|KR capital ソウル|US capital ワシントン|CN capital 北京|GB capital ロンドン|DE capital ベルリン|'
          'FR capital パリ|BE capital ブリュッセル|AU capital キャンベラ|IN capital ニューデリー|JP city 京都|JP city 大阪|KR city 釜山'
          '|TH capital バンコク|VN capital ハノイ|ID capital ジャカルタ|PH capital マニラ|MY capital クアラルンプール'
          '|KH capital プノンペン|PK capital イスラマバード|IR capital テヘラン|SA capital リヤド|QA capital ドーハ'
          '|AE capital アブダビ|TR capital アンカラ|EG capital カイロ|KE capital ナイロビ|IT capital ローマ'
          '|ES capital マドリード|PT capital リスボン|AT capital ウィーン|CZ capital プラハ|PL capital ワルシャワ'
          '|HU capital ブダペスト|GR capital アテネ|UA capital キーウ|UA capital キエフ|RU capital モスクワ'
          '|SE capital ストックホルム|NO capital オスロ|DK capital コペンハーゲン|FI capital ヘルシンキ|NL capital ハーグ'
          '|IE capital ダブリン|EE capital タリン|NZ capital ウェリントン|CA capital オタワ|MX capital メキシコシティ'
          '|BR capital ブラジリア|MN capital ウランバートル|KZ capital アスタナ|UZ capital タシケント|US city ニューヨーク'
          '|CH city ジュネーブ|IL city テルアビブ|JP city 札幌|JP city 名古屋|JP city 福岡|JP city 広島|JP city 横浜'
          '|JP city 神戸|JP city 仙台|JP city 那覇|AU city シドニー|TR city イスタンブール'
          '|LA capital ビエンチャン|MM capital ネピドー|BD capital ダッカ|IL capital エルサレム|JO capital アンマン|AZ capital バクー'
          '|GE capital トビリシ|AM capital エレバン|RO capital ブカレスト|BG capital ソフィア|RS capital ベオグラード|LT capital ビリニュス'
          '|CO capital ボゴタ|CL capital サンティアゴ|AR capital ブエノスアイレス|ZA capital プレトリア|ET capital アディスアベバ'
          '|NG capital アブジャ|CH capital ベルン|HR capital ザグレブ|KG capital ビシュケク|TJ capital ドゥシャンベ|TM capital アシガバット'
          '|DE city ミュンヘン|JP city 軽井沢|JP city 長崎',
    'zh': 'CN capital 北京|JP capital 东京|KR capital 首尔|US capital 华盛顿|GB capital 伦敦|DE capital 柏林|FR capital 巴黎|'
          'BE capital 布鲁塞尔|RU capital 莫斯科|CN city 上海|KR city 釜山|US capital 華盛頓|KR capital 首爾|GB capital 倫敦|'
          'BE capital 布魯塞爾|CH city 日内瓦|CH city 日內瓦|AU capital 堪培拉|IN capital 新德里|CA capital 渥太华'
          '|TH capital 曼谷|VN capital 河内|ID capital 雅加达|PH capital 马尼拉|MY capital 吉隆坡|KH capital 金边'
          '|LA capital 万象|MM capital 内比都|BD capital 达卡|LK capital 科伦坡|NP capital 加德满都'
          '|PK capital 伊斯兰堡|AF capital 喀布尔|IR capital 德黑兰|IQ capital 巴格达|SA capital 利雅得'
          '|QA capital 多哈|AE capital 阿布扎比|OM capital 马斯喀特|TR capital 安卡拉|EG capital 开罗'
          '|ET capital 亚的斯亚贝巴|KE capital 内罗毕|NG capital 阿布贾|ZA capital 比勒陀利亚|MA capital 拉巴特'
          '|DZ capital 阿尔及尔|SN capital 达喀尔|IT capital 罗马|ES capital 马德里|PT capital 里斯本'
          '|AT capital 维也纳|CH capital 伯尔尼|CZ capital 布拉格|PL capital 华沙|HU capital 布达佩斯'
          '|RO capital 布加勒斯特|GR capital 雅典|RS capital 贝尔格莱德|UA capital 基辅|BY capital 明斯克'
          '|SE capital 斯德哥尔摩|NO capital 奥斯陆|DK capital 哥本哈根|FI capital 赫尔辛基|NL capital 海牙'
          '|IE capital 都柏林|KZ capital 阿斯塔纳|UZ capital 塔什干|TJ capital 杜尚别|KG capital 比什凯克'
          '|TM capital 阿什哈巴德|MN capital 乌兰巴托|KP capital 平壤|NZ capital 惠灵顿|MX capital 墨西哥城'
          '|BR capital 巴西利亚|AR capital 布宜诺斯艾利斯|CL capital 圣地亚哥|PE capital 利马|CO capital 波哥大'
          '|CU capital 哈瓦那|CN city 西安|CN city 成都|CN city 广州|CN city 深圳|CN city 杭州|CN city 南京'
          '|CN city 青岛|CN city 大连|CN city 重庆|CN city 天津|CN city 武汉|CN city 昆明|CN city 三亚|CN city 厦门'
          '|CN city 哈尔滨|CN city 苏州|CN city 香港|US city 纽约|US city 安克雷奇|US city 旧金山|AE city 迪拜'
          '|TR city 伊斯坦布尔|CH city 苏黎世|NL city 阿姆斯特丹|JP city 大阪|JP city 京都|AU city 悉尼'
          '|CA capital 渥太華|AU capital 坎培拉|PL capital 華沙|LT capital 維爾紐斯|LT capital 维尔纽斯|LV capital 里加'
          '|EE capital 塔林|SI capital 卢布尔雅那|HR capital 萨格勒布|BG capital 索非亚|SK capital 布拉迪斯拉发|GE capital 第比利斯'
          '|AZ capital 巴库|AM capital 埃里温|JO capital 安曼|LB capital 贝鲁特|SY capital 大马士革|SD capital 喀土穆'
          '|ZM capital 卢萨卡|ZW capital 哈拉雷|UG capital 坎帕拉|RW capital 基加利|GH capital 阿克拉|AO capital 罗安达'
          '|FJ capital 苏瓦|MV capital 马累|DE city 慕尼黑',
}

# What took the place of a withdrawn code that ISO 3166-3's four letters do not name: where there are several (by the
# list's own remarks; of divided states, the codes of the parts).
SUCCESSORS = {'AN': 'BQ CW SX', 'BYAA': 'BY', 'CS': 'CZ SK', 'CSXX': 'ME RS', 'FQ': 'AQ TF', 'GEHH': 'KI TV', 'NT': 'IQ SA',
              'PC': 'FM MH MP PW', 'SU': 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ', 'YU': 'BA CSXX HR MK SI'}

# Codes beside those of ISO 3166-1 whose two letters make a flag in Unicode's CLDR.
FLAGS = {'EU', 'UN', 'XK'}

# Names left out because the same letters more often mean something else ("reunion", "이란", "タイ" inside longer words).
NOT_NAMES = {'Serbia and Montenegro', 'Sikkim', 'Midway Islands', 'Wake Island', 'Johnston Island', 'Dronning Maud Land',
             'Metropolitan France', 'French Southern and Antarctic Territories',
             'Réunion', 'Chili', 'Salvador', 'Cipro', 'Omã', 'タイ', 'チリ', '인도', '이란', '中国領・台湾', '中国台湾省'}

KINDS = ('official', 'common', 'short', 'code', 'institution', 'adjective', 'prefix', 'demonym', 'metonym', 'capital', 'city')


def read_iso():
    """
    ISO 3166-1 entries by alpha-2 code; and the withdrawn ones (3166-3), by alpha-2 code too where that was not given out
    again, else by their own code of four letters.  Of Czechoslovakia and Serbia and Montenegro the first keeps CS.
    """
    with open(ISO + 'iso_3166-1.json', encoding='utf-8') as file:
        current = {row['alpha_2']: row for row in json.load(file)['3166-1']}
    historic = {}
    with open(ISO + 'iso_3166-3.json', encoding='utf-8') as file:
        for row in json.load(file)['3166-3']:
            taken = row['alpha_2'] in current or row['alpha_2'] in historic
            historic[row['alpha_4' if taken else 'alpha_2']] = row
    return current, historic


def successors(party, row, current):
    """The codes that took the place of a withdrawn one, as the text of a party set."""
    last = row['alpha_4'][2:]
    codes = SUCCESSORS.get(party) or (last if last in current else None)
    if codes is None:
        raise SystemExit(f'SUCCESSORS lacks {party}, which became {row["alpha_4"]}')
    return '{' + codes.replace(' ', ',') + '}'


def flag(party, current):
    """Two regional indicators for a code that has a flag in CLDR, else None."""
    if party not in current and party not in FLAGS:
        return None
    return ''.join(chr(ord(letter) - ord('A') + 0x1F1E6) for letter in party)


def read_groups():
    """The members of the groups that stand for them, as the text of a party set."""
    with open(os.path.join(HERE, 'source', 'group.tsv'), encoding='utf-8') as file:
        rows = csv.DictReader(file, delimiter='\t', quoting=csv.QUOTE_NONE)
        return {row['party']: '{' + row['members'].replace(' ', ',') + '}' for row in rows}


def read_hand():
    with open(os.path.join(HERE, 'source', 'party.tsv'), encoding='utf-8') as file:
        rows = list(csv.DictReader(file, delimiter='\t', quoting=csv.QUOTE_NONE))
    return {row['party']: row for row in rows}


def straight(name):
    """A name in reading order: not inverted ("Korea, Republic of"), not annotated, without article; else None."""
    if not name or ', ' in name or '(' in name or ' / ' in name:
        return None
    return name[4:] if name.startswith(('the ', 'The ')) else name


class Names:
    """Rows of party_name; a name that a party has already keeps its first kind, places apart."""

    def __init__(self):
        self.rows = {}

    def add(self, name, party, kind, language='en'):
        if not name or name in NOT_NAMES:
            return
        place = kind in ('capital', 'city')
        known = [k for (n, p, k) in self.rows if n == name and p == party and (k in ('capital', 'city')) == place]
        if known and {kind, known[0]} != {'adjective', 'demonym'}:
            return
        self.rows[name, party, kind] = language

    def sorted(self):
        return sorted(((n, p, k, language) for (n, p, k), language in self.rows.items()),
                      key=lambda row: (row[1], KINDS.index(row[2]), row[3] != 'en', row[3], row[0]))


def english(names, iso, hand):
    for party, row in hand.items():
        if party in iso:
            names.add(straight(row['name']), party, 'common')
            for column in ('common_name', 'name'):
                names.add(straight(iso[party].get(column)), party, 'common')
            names.add(straight(iso[party].get('official_name')), party, 'official')
        else:
            official = row['kind'] == 'organisation'
            names.add(straight(row['name']), party, 'official' if official else 'common')
        for kind in ('official', 'common', 'short', 'institution', 'adjective', 'demonym', 'metonym', 'capital', 'city'):
            for name in filter(None, row[kind].split('|')):
                names.add(name, party, kind)
    for party in CODES:
        names.add(party, party, 'code')
    for name, party in PREFIXES.items():
        names.add(name, party, 'prefix')


def plural(name, language):
    """The plural of an adjective in French, Spanish or Portuguese."""
    if language == 'fr':
        return name if name[-1] in 'sx' else name + 's'
    for singular, ending in (('és', 'eses'), ('ês', 'eses'), ('án', 'anes'), ('ão', 'ães'), ('í', 'íes')):
        if name.endswith(singular):
            return name[:-len(singular)] + ending
    return name + 's'


def foreign(names, iso):
    english_names = {n for (n, p, k) in names.rows}
    for language, locale in LANGUAGES.items():
        translate = gettext.translation('iso_3166-1', '/usr/share/locale', languages=[locale], fallback=True).gettext
        for party in TRANSLATED + (TRANSLATED_EUROPE if language in EUROPEAN else []):
            for column in ('common_name', 'name'):
                source = iso[party].get(column)
                name = straight(translate(source)) if source else None
                if name and name != source and name not in english_names:
                    names.add(name, party, 'common', language)
                    # a city that is a state: "in Singapur"
                    if language in EUROPEAN and (source, party, 'capital') in names.rows:
                        names.add(name, party, 'capital', language)
                    # "der Schweiz und Chinas"
                    if language == 'de' and ' ' not in name and name[-1] not in 'sxzß':
                        names.add(name + 's', party, 'common', language)
    for language, items in PLACES.items():
        for item in items.split('|'):
            party, kind, name = item.split(' ', 2)
            names.add(name, party, kind, language)
    for language, items in PAIRED.items():
        for item in items.split('|'):
            party, name = item.split(' ', 1)
            names.add(name, party, 'prefix', language)
            if language in ('es', 'fr', 'pt'):
                names.add(plural(name, language), party, 'prefix', language)
    for language, items in FOREIGN.items():
        for item in items.split('|'):
            party, name = item.split(' ', 1)
            if name not in english_names:
                names.add(name, party, 'short' if name.isupper() and name.isascii() else 'common', language)


def write(name, columns, rows):
    with open(os.path.join(HERE, name), 'w', encoding='utf-8') as file:
        file.write('\t'.join(columns) + '\n')
        for row in rows:
            file.write('\t'.join(value or '' for value in row) + '\n')


def main():
    iso, historic = read_iso()
    hand = read_hand()
    groups = read_groups()
    missing = (set(iso) | set(historic)) - set(hand)
    if missing:
        raise SystemExit(f'source/party.tsv lacks {sorted(missing)}')
    in_use = {row['alpha_3'] for row in iso.values()}
    alpha3 = {party: row['alpha_3'] for party, row in historic.items() if row['alpha_3'] not in in_use}
    alpha3.update((party, row['alpha_3']) for party, row in iso.items())
    names = Names()
    english(names, iso, hand)
    foreign(names, iso)
    write('party_info.tsv', ('party', 'kind', 'name', 'alpha3', 'members', 'withdrawn', 'successors', 'flag'),
          [(party, row['kind'], row['name'],
            alpha3.get(party), groups.get(party), historic.get(party, {}).get('withdrawal_date'),
            successors(party, historic[party], iso) if party in historic else None, flag(party, iso))
           for party, row in sorted(hand.items())])
    write('party_name.tsv', ('name', 'party', 'kind', 'language'), names.sorted())


main()
