// Written by data/world-names.ts from CLDR 48.2.0 (Unicode License v3) and the tables in data/world-names. Do not edit.

/** Romanian names of states and organizations, one a line: key; names; capitals; adjectives. */
export const romanianActors = `
AND;Andorra;Andorra la Vella;andorran
ARE;Emiratele Arabe Unite|Emiratele Arabe|EAU;Abu Dhabi;emiratez
AFG;Afganistan;Kabul;afgan
ATG;Antigua și Barbuda;Saint John's;antiguan
ALB;Albania;Tirana;albanez
ARM;Armenia;Erevan;armean
AGO;Angola;Luanda;angolez
ARG;Argentina;Buenos Aires;argentinian
AUT;Austria;Viena;austriac
AUS;Australia;Canberra;australian
AZE;Azerbaidjan|Azerbaijan;Baku;azer|azerbaidjan
BIH;Bosnia și Herțegovina|Bosnia-Herțegovina|Bosnia;Sarajevo;bosniac
BRB;Barbados;Bridgetown;barbadian
BGD;Bangladesh;Dhaka|Dacca;bangladez
BEL;Belgia;;belgian
BFA;Burkina Faso;Ouagadougou;burkinabez
BGR;Bulgaria;Sofia;bulgar
BHR;Bahrain;Manama;bahreinez
BDI;Burundi;Gitega;burundez
BEN;Benin;Porto-Novo;beninez
BRN;Brunei;Bandar Seri Begawan;bruneian
BOL;Bolivia;La Paz;bolivian
BRA;Brazilia;Brasilia;brazilian
BHS;Bahamas;Nassau;bahamez
BTN;Bhutan;Thimphu;bhutanez
BWA;Botswana;Gaborone;botswanez
BLR;Belarus|Bielorusia;Minsk;belarus|bielorus
BLZ;Belize;Belmopan;belizian
CAN;Canada;Ottawa;canadian
COD;Republica Democrată Congo|RD Congo|RDC;Kinshasa;congolez
CAF;Republica Centrafricană;Bangui;centrafrican
COG;Republica Congo|Congo-Brazzaville;Brazzaville;congolez
CHE;Elveția|Confederația Elvețiană;Berna;elvețian
CIV;Côte d'Ivoire|Coasta de Fildeș;Yamoussoukro;ivorian
CHL;Chile;Santiago de Chile;chilian
CMR;Camerun;Yaounde;camerunez
CHN;China|Republica Populară Chineză|RPC;Beijing|Peking;chinez|chinezesc
COL;Columbia;Bogotá;columbian
CRI;Costa Rica;San Jose;costarican
CUB;Cuba;Havana;cubanez
CPV;Capul Verde;Praia;capverdian
CYP;Cipru;Nicosia;cipriot
CZE;Cehia|Republica Cehă;Praga;ceh
DEU;Germania|Republica Federală Germania|RFG;Berlin;german|nemțesc
DJI;Djibouti;Djibouti;djiboutian
DNK;Danemarca;Copenhaga;danez
DMA;Dominica;Roseau;dominican
DOM;Republica Dominicană;Santo Domingo;dominican
DZA;Algeria;Alger;algerian
ECU;Ecuador;Quito;ecuadorian
EST;Estonia;Tallinn;eston|estonian
EGY;Egipt;Cairo;egiptean
ESH;Sahara Occidentală;El Aaiún;saharian
ERI;Eritreea;Asmara;eritreean
ESP;Spania;Madrid;spaniol|spaniolesc
ETH;Etiopia;Addis Abeba;etiopian
FIN;Finlanda;Helsinki;finlandez
FJI;Fiji;Suva;fijian
FSM;Micronezia;Palikir;micronezian
FRA;Franța|Republica Franceză;Paris;francez|franțuzesc
GAB;Gabon;Libreville;gabonez
GBR;Regatul Unit|Marea Britanie|Marii Britanii|Anglia|Regatul Unit al Marii Britanii;Londra;britanic|englez|englezesc
GRD;Grenada;Saint George's;grenadian
GEO;Georgia;Tbilisi;georgian
GHA;Ghana;Accra;ghanez
GRL;Groenlanda;Nuuk;groenlandez
GMB;Gambia;Banjul;gambian
GIN;Guineea;Conakry;guineean
GNQ;Guineea Ecuatorială;Malabo;ecuatoguineean
GRC;Grecia;Atena;grec|elen|grecesc
GTM;Guatemala;Guatemala City;guatemalez
GNB;Guineea-Bissau;Bissau;bissau-guineean
GUY;Guyana;Georgetown;guyanez
HKG;Hong Kong;;hongkonghez
HND;Honduras;Tegucigalpa;hondurian
HRV;Croația;Zagreb;croat
HTI;Haiti;Port-au-Prince;haitian
HUN;Ungaria;Budapesta;ungar|maghiar|unguresc
IDN;Indonezia;Jakarta;indonezian
IRL;Irlanda;Dublin;irlandez
ISR;Israel|Statul Israel;Tel Aviv;israelian
IND;India;New Delhi|Delhi;indian
IRQ;Irak|Iraq;Bagdad;irakian
IRN;Iran|Republica Islamică Iran|Republica Islamică;Teheran;iranian
ISL;Islanda;Reykjavik;islandez
ITA;Italia|Republica Italiană;Roma;italian|italienesc
JAM;Jamaica;Kingston;jamaican
JOR;Iordania;Amman;iordanian
JPN;Japonia;Tokyo|Tokio;japonez|nipon
KEN;Kenya|Kenia;Nairobi;kenyan
KGZ;Kârgâzstan|Kirghizstan|Kîrgîzstan|Kirghizistan;Bișkek|Bishkek;kârgâz|kirghiz|kîrgîz
KHM;Cambodgia;Phnom Penh;cambodgian
KIR;Kiribati;Tarawa;kiribatian
COM;Comore;Moroni;comorian
KNA;Saint Kitts și Nevis;Basseterre;kittian
PRK;Coreea de Nord|RPD Coreeană|RPDC|Republica Populară Democrată Coreeană;Phenian;nord-coreean
KOR;Coreea de Sud|Republica Coreea;Seul;sud-coreean
KWT;Kuweit|Kuwait;Kuwait City;kuweitian
KAZ;Kazahstan;Astana;kazah
LAO;Laos;Vientiane;laoțian
LBN;Liban;Beirut;libanez
LCA;Sfânta Lucia;Castries;lucian
LIE;Liechtenstein;Vaduz;liechtensteinez
LKA;Sri Lanka;Colombo;srilankez
LBR;Liberia;Monrovia;liberian
LSO;Lesotho;Maseru;lesothian
LTU;Lituania;Vilnius;lituanian
LUX;Luxemburg;Luxemburg;luxemburghez
LVA;Letonia;Riga;leton
LBY;Libia;Tripoli;libian
MAR;Maroc;Rabat;marocan
MCO;Monaco|Principatul Monaco;;monegasc
MDA;Republica Moldova|Moldova|R. Moldova;Chișinău;moldovean|moldovenesc
MNE;Muntenegru;Podgorița;muntenegrean
MDG;Madagascar;Antananarivo;malgaș
MHL;Insulele Marshall;Majuro;marshallez
MKD;Macedonia de Nord|Macedonia;Skopje;macedonean|nord-macedonean
MLI;Mali;Bamako;malian
MMR;Myanmar|Birmania;Naypyidaw;birman
MNG;Mongolia;Ulan Bator;mongol
MRT;Mauritania;Nouakchott;mauritan
MLT;Malta;Valletta|La Valletta;maltez
MUS;Mauritius;Port Louis;mauritian
MDV;Maldive;Malé;maldivian
MWI;Malawi;Lilongwe;malawian
MEX;Mexic;Ciudad de Mexico;mexican
MYS;Malaysia|Malaezia;Kuala Lumpur;malaysian|malaezian
MOZ;Mozambic;Maputo;mozambican
NAM;Namibia;Windhoek;namibian
NER;Niger;Niamey;nigerian
NGA;Nigeria;Abuja;nigerian
NIC;Nicaragua;Managua;nicaraguan
NLD;Țările de Jos|Olanda;Haga|Amsterdam;olandez|neerlandez
NOR;Norvegia;Oslo;norvegian
NPL;Nepal;Kathmandu;nepalez
NRU;Nauru;Yaren;nauruan
NZL;Noua Zeelandă;Wellington;neozeelandez
OMN;Oman;Muscat;omanez
PAN;Panama;Ciudad de Panama;panamez
PER;Peru;Lima;peruan
PNG;Papua-Noua Guinee;Port Moresby;papuaș
PHL;Filipine|Filipinele;Manila;filipinez
PAK;Pakistan;Islamabad;pakistanez
POL;Polonia;Varșovia;polonez
PSE;Palestina|Teritoriile Palestiniene;Ramallah;palestinian
PRT;Portugalia;Lisabona;portughez
PLW;Palau;Ngerulmud;palauan
PRY;Paraguay;Asunción;paraguayan
QAT;Qatar;Doha;qatarez
ROU;România;București;român|românesc
SRB;Serbia;Belgrad;sârb|sîrb|sârbesc
RUS;Rusia|Federația Rusă|Federația Rusia;Moscova;rus|rusesc
RWA;Rwanda;Kigali;rwandez
SAU;Arabia Saudită;Riad;saudit
SLB;Insulele Solomon;Honiara;solomonez
SYC;Seychelles;;seychellez
SDN;Sudan;Khartoum;sudanez
SWE;Suedia;Stockholm;suedez
SGP;Singapore;;singaporez
SVN;Slovenia;Ljubljana;sloven
SVK;Slovacia;Bratislava;slovac
SLE;Sierra Leone;Freetown;sierraleonez
SMR;San Marino;;sanmarinez
SEN;Senegal;Dakar;senegalez
SOM;Somalia;Mogadishu;somalez
SUR;Suriname;Paramaribo;surinamez
SSD;Sudanul de Sud;Juba;sud-sudanez
STP;São Tomé și Príncipe;Sao Tomé;saotomez
SLV;El Salvador;San Salvador;salvadorian
SYR;Siria;Damasc;sirian
SWZ;Eswatini|Swaziland;Mbabane;swazi
TCD;Ciad;N'Djamena;ciadian
TGO;Togo;Lomé;togolez
THA;Thailanda|Tailanda;Bangkok;thailandez
TJK;Tadjikistan|Tajikistan;Dușanbe;tadjik|tadjic
TLS;Timor-Leste|Timorul de Est;Dili;timorez
TKM;Turkmenistan;Așgabat;turkmen
TUN;Tunisia;Tunis;tunisian
TON;Tonga;Nuku'alofa;tongan
TUR;Turcia;Ankara;turc|turcesc
TTO;Trinidad și Tobago;Port of Spain;trinidadian
TUV;Tuvalu;Funafuti;tuvaluan
TWN;Taiwan;Taipei;taiwanez
TZA;Tanzania;Dodoma;tanzanian
UKR;Ucraina;Kiev|Kyiv;ucrainean
UGA;Uganda;Kampala;ugandez
USA;Statele Unite ale Americii|Statele Unite|SUA|America|S.U.A.|Statele unite;Washington;american|statunitez
URY;Uruguay;Montevideo;uruguayan
UZB;Uzbekistan;Tașkent|Tashkent;uzbec
VAT;Statul Cetății Vaticanului|Vatican|Sfântul Scaun|Statul Vatican;;vatican
VCT;Saint Vincent și Grenadinele;Kingstown;vincentian
VEN;Venezuela;Caracas;venezuelean
VNM;Vietnam;Hanoi;vietnamez
VUT;Vanuatu;Port Vila;vanuatuan
WSM;Samoa;Apia;samoan
XKK;Kosovo;Priștina;kosovar
YEM;Yemen|Iemen;Sanaa;yemenit
ZAF;Africa de Sud|Republica Sud-Africană;Pretoria;sud-african
ZMB;Zambia;Lusaka;zambian
ZWE;Zimbabwe;Harare;zimbabwean
abkhazia;Abhazia;Suhumi;abhaz
south-ossetia;Osetia de Sud;;osetin|sud-osetin
transnistria;Transnistria|Republica Moldovenească Nistreană;Tiraspol;transnistrean
northern-cyprus;Ciprul de Nord;;turco-cipriot
nagorno-karabakh;Nagorno-Karabah|Nagorno Karabah|Arțah;Stepanakert;karabah
donetsk-people-s-republic;Republica Populară Donețk|Republica Populară Donetsk;;donețian
luhansk-people-s-republic;Republica Populară Lugansk|Republica Populară Luhansk;;lugansk
soviet-union;Uniunea Sovietică|URSS;;sovietic
ukrainian-ssr;RSS Ucraineană|Republica Sovietică Socialistă Ucraineană;;ucraineano-sovietic
yugoslavia;Iugoslavia;;iugoslav
czechoslovakia;Cehoslovacia;;cehoslovac
east-germany;RDG|Germania de Est;;est-german
scotland;Scoția;;scoțian
united-nations;Națiunile Unite|Organizația Națiunilor Unite|ONU|Naţiunile Unite
european-union;Uniunea Europeană|UE|~Uniunea;Bruxelles;european
nato;NATO|Alianța Nord-Atlantică|Alianța Nord Atlantică|Alianța Atlanticului de Nord|Organizația Tratatului Atlanticului de Nord|~Alianța
united-nations-security-council;Consiliul de Securitate al ONU|Consiliul de Securitate al Organizației Națiunilor Unite|Consiliul de Securitate al Națiunilor Unite|Consiliul de Securitate ONU|Consiliul de Securitate
united-nations-general-assembly;Adunarea Generală a ONU|Adunarea Generală a Organizației Națiunilor Unite|Adunarea Generală a Națiunilor Unite|Adunarea Generală
osce;OSCE|Organizația pentru Securitate și Cooperare în Europa
iaea;AIEA|Agenția Internațională pentru Energie Atomică|Agenția Internațională pentru Energia Atomică
asean;ASEAN|Asociația Națiunilor din Asia de Sud-Est
p5-plus-1;P5+1|5+1|Grupul 5+1
c5-plus-1;C5+1
nato-russia-council;Consiliul NATO-Rusia|Consiliul Rusia-NATO
north-atlantic-council;Consiliul Nord-Atlantic|Consiliul Nord Atlantic
council-of-europe;Consiliul Europei
european-council;Consiliul European
council-of-the-european-union;Consiliul Uniunii Europene|Consiliul UE
european-commission;Comisia Europeană|CE|~Comisia
european-parliament;Parlamentul European|Legislativul european|PE
european-central-bank;Banca Centrală Europeană|BCE
european-external-action-service;Serviciul European de Acțiune Externă|SEAE
court-of-justice-of-the-european-union;Curtea de Justiție a Uniunii Europene|Curtea de Justiție a UE|CJUE
european-court-of-human-rights;Curtea Europeană a Drepturilor Omului|CEDO
european-investment-bank;Banca Europeană de Investiții|BEI
european-bank-for-reconstruction-and-development;Banca Europeană pentru Reconstrucție și Dezvoltare|BERD
europol;Europol
frontex;Frontex
interpol;Interpol
commonwealth-of-independent-states;Comunitatea Statelor Independente|CSI
collective-security-treaty-organization;Organizația Tratatului de Securitate Colectivă|OTSC|CSTO
eurasian-economic-union;Uniunea Economică Eurasiatică|UEEA|Uniunea Eurasiatică
shanghai-cooperation-organisation;Organizația de Cooperare de la Shanghai|Organizația pentru Cooperare de la Shanghai|OCS
brics;BRICS
guam;GUAM
g7;G7|Grupul celor Șapte
g8;G8|Grupul celor Opt
g20;G20|Grupul celor 20
african-union;Uniunea Africană|UA
arab-league;Liga Arabă|Liga Statelor Arabe
gulf-cooperation-council;Consiliul de Cooperare al Golfului|CCG
organisation-of-islamic-cooperation;Organizația de Cooperare Islamică|Organizația Cooperării Islamice|OCI
organization-of-american-states;Organizația Statelor Americane|OSA
mercosur;Mercosur
opec;OPEC|Organizația Țărilor Exportatoare de Petrol
opec-plus;OPEC+
commonwealth-of-nations;Commonwealth
world-health-organization;Organizația Mondială a Sănătății|OMS
world-trade-organization;Organizația Mondială a Comerțului|OMC
international-monetary-fund;Fondul Monetar Internațional|FMI
world-bank;Banca Mondială
oecd;OCDE|Organizația pentru Cooperare și Dezvoltare Economică
unesco;UNESCO
unicef;UNICEF
unhcr;UNHCR|ICNUR|Înaltul Comisariat al ONU pentru Refugiați
un-human-rights-council;Consiliul ONU pentru Drepturile Omului|Consiliul pentru Drepturile Omului
unrwa;UNRWA
unifil;UNIFIL
fao;FAO|Organizația pentru Alimentație și Agricultură
world-food-programme;Programul Alimentar Mondial|PAM
international-labour-organization;Organizația Internațională a Muncii|OIM
international-organization-for-migration;Organizația Internațională pentru Migrație
opcw;OIAC|OPCW|Organizația pentru Interzicerea Armelor Chimice
international-criminal-court;Curtea Penală Internațională|CPI
international-court-of-justice;Curtea Internațională de Justiție|CIJ
red-cross;Crucea Roșie|Comitetul Internațional al Crucii Roșii|CICR
amnesty-international;Amnesty International
human-rights-watch;Human Rights Watch|HRW
international-olympic-committee;Comitetul Internațional Olimpic|CIO
visegrad-group;Grupul de la Visegrad|Grupul de la Vișegrad|V4
bucharest-nine;Formatul București 9|B9|București 9
contact-group;Grupul de contact|Grupul de Contact
minsk-group;Grupul de la Minsk
quartet-on-the-middle-east;Cvartetul pentru Orientul Mijlociu
organization-of-turkic-states;Organizația Statelor Turcice
warsaw-pact;Pactul de la Varșovia|Tratatul de la Varșovia
european-economic-community;Comunitatea Economică Europeană|CEE
non-aligned-movement;Mișcarea de Nealiniere
venice-commission;Comisia de la Veneția
parliamentary-assembly-of-the-council-of-europe;Adunarea Parlamentară a Consiliului Europei|APCE
catholic-church;Biserica Catolică
russian-orthodox-church;Biserica Ortodoxă Rusă|Patriarhia Moscovei|Patriarhia Rusă
romanian-orthodox-church;Biserica Ortodoxă Română|BOR|Patriarhia Română
kremlin;Kremlin
white-house;Casa Albă
us-department-of-state;Departamentul de Stat|Departamentul de Stat american|Departamentul de Stat al SUA
us-department-of-defense;Pentagon|Departamentul Apărării|Departamentul american al Apărării|Departamentul pentru Apărare
us-department-of-the-treasury;Departamentul Trezoreriei|Trezoreria SUA|Trezoreria americană
us-department-of-justice;Departamentul de Justiție|Departamentul Justiției
us-department-of-homeland-security;Departamentul pentru Securitate Internă
us-national-security-council;Consiliul Național de Securitate|Consiliul de Securitate Națională
us-congress;Congresul SUA|Congresul american|Congresul Statelor Unite|~Congresul|Capitoliul
us-senate;Senatul SUA|Senatul american
us-house-of-representatives;Camera Reprezentanților
central-intelligence-agency;CIA
federal-bureau-of-investigation;FBI
federal-security-service-of-russia;FSB|Serviciul Federal de Securitate
state-duma;Duma|Duma de Stat|Duma rusă
federation-council-of-russia;Consiliul Federației
security-council-of-russia;Consiliul de Securitate al Rusiei|Consiliul de Securitate rus
verkhovna-rada;Rada Supremă|Verhovna Rada|Rada
security-service-of-ukraine;SBU|Serviciul de Securitate al Ucrainei
downing-street;Downing Street
foreign-office-of-the-united-kingdom;Foreign Office
elysee;Elysée|Palatul Elysée|Élysée|Elysee
quai-d-orsay;Quai d'Orsay
government-of-italy;Palazzo Chigi|Palatul Chigi
presidency-of-italy;Quirinale
ministry-of-foreign-affairs-of-italy;Farnesina
presidency-of-romania;Cotroceni|Palatul Cotroceni|Administrația Prezidențială
government-of-romania;Palatul Victoria|Guvernul României
ministry-of-foreign-affairs-of-romania;MAE|Ministerul Afacerilor Externe
ministry-of-national-defence-of-romania;MApN|Ministerul Apărării Naționale
bundestag;Bundestag
knesset;Knesset
sejm;Seim|Sejm
israel-defense-forces;IDF|Forțele de Apărare Israeliene
islamic-revolutionary-guard-corps;Gardienii Revoluției|Gărzile Revoluționare|Garda Revoluționară
korean-people-s-army;Armata Populară Coreeană
taliban;talibani|talibanii|talibanilor|Talibanii|Taliban
hamas;Hamas
hezbollah;Hezbollah|Hizballah
islamic-state;Statul Islamic|ISIS|Daesh|Stat Islamic
al-qaeda;Al-Qaida|Al-Qaeda|al-Qaida
houthis;houthi|Houthi|rebelii houthi
palestine-liberation-organization;OEP|Organizația pentru Eliberarea Palestinei
palestinian-authority;Autoritatea Palestiniană|Autoritatea Națională Palestiniană
kurdistan-workers-party;PKK
wagner-group;Grupul Wagner|Wagner
azov;batalionul Azov|regimentul Azov
gazprom;Gazprom
rosneft;Rosneft
rosatom;Rosatom
naftogaz;Naftogaz
`;
