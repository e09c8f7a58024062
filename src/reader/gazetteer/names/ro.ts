// Written by data/world-names.ts from CLDR 48.2.0 (Unicode License v3) and the tables in data/world-names. Do not edit.

/** Romanian names of the actors. Each line is an actor, in the order of the lines of `worldStates` and then of `worldOrganizations`. Its cells are: names; capitals; adjectives. In the first two cells, a digit is the index of an English name or capital in the line of the actor in `worldStates` or `worldOrganizations`, and means that it is the same in this language. If one of these two cells is empty, all its names are the same as in English. */
export const romanianActors: string = `
;;andorran
Emiratele Arabe Unite|Emiratele Arabe|EAU;;emiratez
Afganistan;;afgan
Antigua și Barbuda;;antiguan
;;albanez
;Erevan;armean
;;angolez
;;argentinian
;Viena;austriac
;;australian
1|0;;azer|azerbaidjan
Bosnia și Herțegovina|Bosnia-Herțegovina|2;;bosniac
;;barbadian
;0|Dacca;bangladez
Belgia;;belgian
;;burkinabez
;;bulgar
;;bahreinez
;;burundez
;;beninez
;;bruneian
;;bolivian
Brazilia;;brazilian
;;bahamez
;;bhutanez
;;botswanez
0|Bielorusia;;belarus|bielorus
;;belizian
;;canadian
Republica Democrată Congo|RD Congo|RDC;;congolez
Republica Centrafricană;;centrafrican
Republica Congo|1;;congolez
Elveția|Confederația Elvețiană;Berna;elvețian
0|Coasta de Fildeș;;ivorian
;Santiago de Chile;chilian
Camerun;Yaounde;camerunez
0|Republica Populară Chineză|RPC;0|Peking;chinez|chinezesc
Columbia;0;columbian
;San Jose;costarican
;;cubanez
Capul Verde;;capverdian
Cipru;;cipriot
Cehia|Republica Cehă;Praga;ceh
Germania|Republica Federală Germania|RFG;;german|nemțesc
;;djiboutian
Danemarca;Copenhaga;danez
;;dominican
Republica Dominicană;;dominican
;Alger;algerian
;;ecuadorian
;;eston|estonian
Egipt;;egiptean
Sahara Occidentală;;saharian
Eritreea;;eritreean
Spania;;spaniol|spaniolesc
Etiopia;Addis Abeba;etiopian
Finlanda;;finlandez
;;fijian
Micronezia;;micronezian
Franța|Republica Franceză;;francez|franțuzesc
;;gabonez
Regatul Unit|Marea Britanie|Marii Britanii|Anglia|Regatul Unit al Marii Britanii;Londra;britanic|englez|englezesc
;;grenadian
;;georgian
;;ghanez
Groenlanda;;groenlandez
;;gambian
Guineea;;guineean
Guineea Ecuatorială;;ecuatoguineean
Grecia;Atena;grec|elen|grecesc
;;guatemalez
Guineea-Bissau;;bissau-guineean
;;guyanez
;;hongkonghez
;;hondurian
Croația;;croat
;;haitian
Ungaria;Budapesta;ungar|maghiar|unguresc
Indonezia;;indonezian
Irlanda;;irlandez
0|Statul Israel;1;israelian
;;indian
Irak|0;Bagdad;irakian
0|Republica Islamică Iran|Republica Islamică;1;iranian
Islanda;;islandez
Italia|Republica Italiană;Roma;italian|italienesc
;;jamaican
Iordania;;iordanian
Japonia;0|Tokio;japonez|nipon
0|Kenia;;kenyan
Kârgâzstan|1|Kîrgîzstan|Kirghizistan;Bișkek|0;kârgâz|kirghiz|kîrgîz
Cambodgia;;cambodgian
;;kiribatian
Comore;;comorian
Saint Kitts și Nevis;;kittian
Coreea de Nord|RPD Coreeană|RPDC|Republica Populară Democrată Coreeană;Phenian;nord-coreean
Coreea de Sud|Republica Coreea;Seul;sud-coreean
Kuweit|0;;kuweitian
Kazahstan;0;kazah
;;laoțian
Liban;;libanez
Sfânta Lucia;;lucian
;;liechtensteinez
;;srilankez
;;liberian
;;lesothian
Lituania;;lituanian
Luxemburg;Luxemburg;luxemburghez
Letonia;;leton
Libia;;libian
Maroc;;marocan
0|Principatul Monaco;;monegasc
Republica Moldova|0|R. Moldova;0;moldovean|moldovenesc
Muntenegru;Podgorița;muntenegrean
;;malgaș
Insulele Marshall;;marshallez
Macedonia de Nord|Macedonia;;macedonean|nord-macedonean
;;malian
0|Birmania;;birman
;1;mongol
;;mauritan
;0|La Valletta;maltez
;;mauritian
Maldive;;maldivian
;;malawian
Mexic;Ciudad de Mexico;mexican
0|Malaezia;;malaysian|malaezian
Mozambic;;mozambican
;;namibian
;;nigerian
;;nigerian
;;nicaraguan
Țările de Jos|Olanda;Haga|0;olandez|neerlandez
Norvegia;;norvegian
;;nepalez
;;nauruan
Noua Zeelandă;;neozeelandez
;;omanez
;Ciudad de Panama;panamez
;;peruan
Papua-Noua Guinee;;papuaș
Filipine|Filipinele;;filipinez
;;pakistanez
Polonia;Varșovia;polonez
Palestina|Teritoriile Palestiniene;;palestinian
Portugalia;Lisabona;portughez
;;palauan
;;paraguayan
;;qatarez
România;București;român|românesc
;Belgrad;sârb|sîrb|sârbesc
Rusia|Federația Rusă|Federația Rusia;Moscova;rus|rusesc
;;rwandez
Arabia Saudită;Riad;saudit
Insulele Solomon;;solomonez
;;seychellez
;;sudanez
Suedia;;suedez
;;singaporez
;;sloven
Slovacia;;slovac
;;sierraleonez
;;sanmarinez
;;senegalez
;;somalez
;;surinamez
Sudanul de Sud;;sud-sudanez
São Tomé și Príncipe;Sao Tomé;saotomez
;;salvadorian
Siria;Damasc;sirian
;;swazi
Ciad;;ciadian
;;togolez
Thailanda|Tailanda;;thailandez
1|0;Dușanbe;tadjik|tadjic
0|Timorul de Est;;timorez
;Așgabat;turkmen
;;tunisian
;Nuku'alofa;tongan
Turcia;;turc|turcesc
Trinidad și Tobago;;trinidadian
;;tuvaluan
;;taiwanez
;;tanzanian
Ucraina;1|0;ucrainean
;;ugandez
Statele Unite ale Americii|Statele Unite|SUA|4;;american|statunitez
;;uruguayan
;Tașkent|0;uzbec
Statul Cetății Vaticanului|2|Sfântul Scaun|Statul Vatican;;vatican
Saint Vincent și Grenadinele;;vincentian
;;venezuelean
0;;vietnamez
;;vanuatuan
;;samoan
;Priștina;kosovar
0|Iemen;1;yemenit
Africa de Sud|Republica Sud-Africană;;sud-african
;;zambian
;;zimbabwean
Abhazia;Suhumi;abhaz
Osetia de Sud;;osetin|sud-osetin
0|Republica Moldovenească Nistreană;;transnistrean
Ciprul de Nord;;turco-cipriot
Nagorno-Karabah|Arțah;;karabah
Republica Populară Donețk|Republica Populară Donetsk;;donețian
Republica Populară Lugansk|Republica Populară Luhansk;;lugansk
Uniunea Sovietică|URSS;;sovietic
RSS Ucraineană|Republica Sovietică Socialistă Ucraineană;;ucraineano-sovietic
Iugoslavia;;iugoslav
Cehoslovacia;;cehoslovac
RDG|Germania de Est;;est-german
Scoția;;scoțian
Națiunile Unite|Organizația Națiunilor Unite|ONU
Uniunea Europeană|UE|~Uniunea;Bruxelles;european
0|Alianța Nord-Atlantică|Alianța Atlanticului de Nord|Organizația Tratatului Atlanticului de Nord|~Alianța
Consiliul de Securitate al ONU|Consiliul de Securitate al Organizației Națiunilor Unite|Consiliul de Securitate al Națiunilor Unite|Consiliul de Securitate ONU|Consiliul de Securitate
Adunarea Generală a ONU|Adunarea Generală a Organizației Națiunilor Unite|Adunarea Generală a Națiunilor Unite|Adunarea Generală
0|Organizația pentru Securitate și Cooperare în Europa
AIEA|Agenția Internațională pentru Energie Atomică|Agenția Internațională pentru Energia Atomică
0|Asociația Națiunilor din Asia de Sud-Est
0|2|Grupul 5+1

Consiliul NATO-Rusia|Consiliul Rusia-NATO
Consiliul Nord-Atlantic
Consiliul Europei
Consiliul European
Consiliul Uniunii Europene|Consiliul UE
Comisia Europeană|CE|~Comisia
Parlamentul European|Legislativul european|PE
Banca Centrală Europeană|BCE
Serviciul European de Acțiune Externă|SEAE
Curtea de Justiție a Uniunii Europene|Curtea de Justiție a UE|CJUE
Curtea Europeană a Drepturilor Omului|CEDO
Banca Europeană de Investiții|BEI
Banca Europeană pentru Reconstrucție și Dezvoltare|BERD



Comunitatea Statelor Independente|CSI
Organizația Tratatului de Securitate Colectivă|OTSC|2
Uniunea Economică Eurasiatică|UEEA|Uniunea Eurasiatică
Organizația de Cooperare de la Shanghai|Organizația pentru Cooperare de la Shanghai|OCS
0
0
0|Grupul celor Șapte
0|Grupul celor Opt
0|Grupul celor 20
Uniunea Africană|UA
Liga Arabă|Liga Statelor Arabe
Consiliul de Cooperare al Golfului|CCG
Organizația de Cooperare Islamică|Organizația Cooperării Islamice|OCI
Organizația Statelor Americane|OSA

0|Organizația Țărilor Exportatoare de Petrol
0
1
Organizația Mondială a Sănătății|OMS
Organizația Mondială a Comerțului|OMC
Fondul Monetar Internațional|FMI
Banca Mondială
OCDE|Organizația pentru Cooperare și Dezvoltare Economică
0
0
0|ICNUR|Înaltul Comisariat al ONU pentru Refugiați
Consiliul ONU pentru Drepturile Omului|Consiliul pentru Drepturile Omului
0
0
0|Organizația pentru Alimentație și Agricultură
Programul Alimentar Mondial|PAM
Organizația Internațională a Muncii|OIM
Organizația Internațională pentru Migrație
OIAC|0|Organizația pentru Interzicerea Armelor Chimice
Curtea Penală Internațională|CPI
Curtea Internațională de Justiție|CIJ
Crucea Roșie|Comitetul Internațional al Crucii Roșii|CICR
0

Comitetul Internațional Olimpic|CIO
Grupul de la Visegrad|3
Formatul București 9|1|București 9
Grupul de contact
Grupul de la Minsk
Cvartetul pentru Orientul Mijlociu
Organizația Statelor Turcice
Pactul de la Varșovia|Tratatul de la Varșovia
Comunitatea Economică Europeană|CEE
Mișcarea de Nealiniere
Comisia de la Veneția
Adunarea Parlamentară a Consiliului Europei|APCE
Biserica Catolică
Biserica Ortodoxă Rusă|Patriarhia Moscovei|Patriarhia Rusă
Biserica Ortodoxă Română|BOR|Patriarhia Română

Casa Albă
Departamentul de Stat|Departamentul de Stat american|Departamentul de Stat al SUA
1|Departamentul Apărării|Departamentul american al Apărării|Departamentul pentru Apărare
Departamentul Trezoreriei|Trezoreria SUA|Trezoreria americană
Departamentul de Justiție|Departamentul Justiției
Departamentul pentru Securitate Internă
Consiliul Național de Securitate|Consiliul de Securitate Națională
Congresul SUA|Congresul american|Congresul Statelor Unite|~Congresul|Capitoliul
Senatul SUA|Senatul american
Camera Reprezentanților
1
1
1|Serviciul Federal de Securitate
1|Duma de Stat|Duma rusă
Consiliul Federației
Consiliul de Securitate al Rusiei|Consiliul de Securitate rus
Rada Supremă|Verhovna Rada|1
1|Serviciul de Securitate al Ucrainei
0
1
3|Palatul Elysée

1|Palatul Chigi
1
1
1|Palatul Cotroceni
Palatul Victoria|Guvernul României
Ministerul Afacerilor Externe al României
Ministerul Apărării Naționale al României


Seim|0
1|Forțele de Apărare Israeliene
Gardienii Revoluției|Gărzile Revoluționare|Garda Revoluționară
Armata Populară Coreeană
talibani|talibanii|talibanilor|Talibanii|0

0|Hizballah
Statul Islamic|1|3|Stat Islamic
3|0
houthi|1|rebelii houthi
OEP|Organizația pentru Eliberarea Palestinei
Autoritatea Palestiniană|Autoritatea Națională Palestiniană
1
Grupul Wagner|1
batalionul Azov|regimentul Azov




CEDEAO|0|Comunitatea Economică a Statelor din Africa de Vest|Comunitatea Economică a Statelor Vest-Africane
Alianța Statelor din Sahel|Alianța Statelor Sahelului

0
Comunitatea Africii de Est
1|Comunitatea de Dezvoltare a Africii Australe
Banca Africană de Dezvoltare
Banca Asiatică de Dezvoltare
Banca Interamericană de Dezvoltare
Banca Asiatică de Investiții în Infrastructură
0

Forumul Insulelor din Pacific
0|Comunitatea Caraibilor


AELS|Asociația Europeană a Liberului Schimb
Inițiativa celor Trei Mări
Organizația Cooperării Economice la Marea Neagră|OCEMN|Cooperarea Economică la Marea Neagră
Consiliul Statelor Mării Baltice
Consiliul Arctic
Consiliul Nordic
Uniunea pentru Mediterana
Comunitatea Energetică
Eurogrup

0



0





0
PNUD
0
Biroul Înaltului Reprezentant
Consiliul pentru Implementarea Păcii
Medici fără Frontiere
Reporteri fără Frontiere


Salvați Copiii|0



Forumul Economic Mondial
Comunitatea Sant'Egidio
Biserica Ortodoxă Sârbă
Biserica Ortodoxă a Ucrainei
Partidul Comunist Chinez
Partidul Muncii din Coreea
Rusia Unită
Visul Georgian
Congresul Național al Poporului
Armata Populară de Eliberare







1
1
1
1
SRI|Serviciul Român de Informații
Jihadul Islamic

1|Al-Shabab

Forțele Democratice Siriene
Forțele de Sprijin Rapid

Frăția Musulmană
Frontul Polisario


1






0



`;
