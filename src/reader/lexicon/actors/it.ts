// Written by data/world-names.ts from CLDR 48.2.0 (Unicode License v3) and the tables in data/world-names. Do not edit.

/** Italian names of states and organizations, one a line: key; names; capitals; adjectives. */
export const italianActors = `
AND;Andorra;Andorra la Vella;andorrano
ARE;Emirati Arabi Uniti|Emirati|EAU;Abu Dhabi;emiratino
AFG;Afghanistan;Kabul;afghano|afgano
ATG;Antigua e Barbuda;Saint John's;antiguano
ALB;Albania;Tirana;albanese
ARM;Armenia;Erevan|Yerevan;armeno
AGO;Angola;Luanda;angolano
ARG;Argentina;Buenos Aires;argentino
AUT;Austria;Vienna;austriaco
AUS;Australia;Canberra;australiano
AZE;Azerbaigian|Azerbaijan;Baku;azero|azerbaigiano
BIH;Bosnia ed Erzegovina|Bosnia-Erzegovina|Bosnia e Erzegovina|Bosnia;Sarajevo;bosniaco
BRB;Barbados;Bridgetown;barbadiano
BGD;Bangladesh;Dacca|Dhaka;bangladese|bengalese
BEL;Belgio;;belga|belgi|belghe
BFA;Burkina Faso;Ouagadougou;burkinabé|burkinabè
BGR;Bulgaria;Sofia;bulgaro
BHR;Bahrein|Bahrain;Manama;bahreinita
BDI;Burundi;Gitega;burundese
BEN;Benin;Porto-Novo;beninese
BRN;Brunei;Bandar Seri Begawan;bruneiano
BOL;Bolivia;La Paz;boliviano
BRA;Brasile;Brasilia;brasiliano
BHS;Bahamas;Nassau;bahamense
BTN;Bhutan;Thimphu;bhutanese
BWA;Botswana;Gaborone;botswano
BLR;Bielorussia|Belarus;Minsk;bielorusso|belarusso
BLZ;Belize;Belmopan;beliziano
CAN;Canada;Ottawa;canadese
COD;Repubblica Democratica del Congo|Rd Congo|RDC;Kinshasa;congolese
CAF;Repubblica Centrafricana;Bangui;centrafricano
COG;Repubblica del Congo|Congo-Brazzaville;Brazzaville;congolese
CHE;Svizzera|Confederazione elvetica;Berna;svizzero|elvetico
CIV;Costa d'Avorio;Yamoussoukro;ivoriano
CHL;Cile;Santiago del Cile;cileno
CMR;Camerun;Yaoundé;camerunese|camerunense
CHN;Cina|Repubblica Popolare Cinese|RPC;Pechino|Beijing;cinese
COL;Colombia;Bogotá;colombiano
CRI;Costa Rica;San José;costaricano
CUB;Cuba;L'Avana|Avana;cubano
CPV;Capo Verde;Praia;capoverdiano
CYP;Cipro;Nicosia;cipriota
CZE;Cechia|Repubblica Ceca;Praga;ceco
DEU;Germania|Repubblica Federale di Germania|Repubblica Federale Tedesca|RFT;Berlino;tedesco|germanico
DJI;Gibuti|Djibouti;Gibuti;gibutiano
DNK;Danimarca;Copenaghen;danese
DMA;Dominica;Roseau;dominicense
DOM;Repubblica Dominicana;Santo Domingo;dominicano
DZA;Algeria;Algeri;algerino
ECU;Ecuador;Quito;ecuadoriano|ecuadoregno
EST;Estonia;Tallinn;estone
EGY;Egitto|Repubblica araba d'Egitto;Il Cairo|Cairo;egiziano
ESH;Sahara Occidentale;El Ayun;sahrawi|saharawi
ERI;Eritrea;Asmara;eritreo
ESP;Spagna;Madrid;spagnolo
ETH;Etiopia;Addis Abeba;etiope|etiopico
FIN;Finlandia;Helsinki;finlandese
FJI;Figi;Suva;figiano
FSM;Micronesia;Palikir;micronesiano
FRA;Francia|Repubblica francese;Parigi;francese
GAB;Gabon;Libreville;gabonese
GBR;Regno Unito|Gran Bretagna|Inghilterra|Regno unito;Londra;britannico|inglese
GRD;Grenada;Saint George's;grenadino
GEO;Georgia;Tbilisi|Tiblisi;georgiano
GHA;Ghana;Accra;ghanese|ghaneano
GRL;Groenlandia;Nuuk;groenlandese
GMB;Gambia;Banjul;gambiano
GIN;Guinea;Conakry;guineano
GNQ;Guinea Equatoriale;Malabo;equatoguineano
GRC;Grecia;Atene;greco|ellenico
GTM;Guatemala;Città del Guatemala;guatemalteco
GNB;Guinea-Bissau;Bissau;guineense
GUY;Guyana;Georgetown;guyanese
HKG;Hong Kong;;hongkonghese
HND;Honduras;Tegucigalpa;honduregno
HRV;Croazia;Zagabria;croato
HTI;Haiti;Port-au-Prince;haitiano
HUN;Ungheria;Budapest;ungherese|magiaro
IDN;Indonesia;Giacarta|Jakarta;indonesiano
IRL;Irlanda|Eire;Dublino;irlandese
ISR;Israele|Stato ebraico|Stato di Israele;Tel Aviv;israeliano
IND;India;Nuova Delhi|New Delhi|Delhi;indiano
IRQ;Iraq|Irak;Baghdad|Bagdad;iracheno
IRN;Iran|Repubblica islamica dell'Iran;Teheran;iraniano|persiano
ISL;Islanda;Reykjavík;islandese
ITA;Italia|Repubblica italiana;Roma;italiano
JAM;Giamaica;Kingston;giamaicano
JOR;Giordania;Amman;giordano
JPN;Giappone;Tokyo;giapponese|nipponico
KEN;Kenya;Nairobi;keniano|keniota|kenyano
KGZ;Kirghizistan|Kirghisistan|Kirgizistan|Kyrgyzstan;Bishkek|Biškek;kirghiso|kirghizo
KHM;Cambogia;Phnom Penh;cambogiano
KIR;Kiribati;Tarawa;kiribatiano
COM;Comore;Moroni;comoriano
KNA;Saint Kitts e Nevis;Basseterre;nevisiano
PRK;Corea del Nord|Repubblica Popolare Democratica di Corea|RPDC;Pyongyang;nordcoreano|nord-coreano
KOR;Corea del Sud|Repubblica di Corea;Seul|Seoul;sudcoreano|sud-coreano
KWT;Kuwait;Kuwait City;kuwaitiano
KAZ;Kazakistan|Kazakhstan|Kazakhistan|Kazachistan;Astana|Nur-Sultan;kazako|kazaco|kazakistano|kazakho
LAO;Laos;Vientiane;laotiano
LBN;Libano;Beirut;libanese
LCA;Saint Lucia|Santa Lucia;Castries;santaluciano
LIE;Liechtenstein;Vaduz;liechtensteinese
LKA;Sri Lanka;Colombo;singalese|cingalese|srilankese
LBR;Liberia;Monrovia;liberiano
LSO;Lesotho;Maseru;basotho
LTU;Lituania;Vilnius;lituano
LUX;Lussemburgo;Lussemburgo;lussemburghese
LVA;Lettonia;Riga;lettone
LBY;Libia;Tripoli;libico
MAR;Marocco;Rabat;marocchino
MCO;Monaco|Principato di Monaco;;monegasco
MDA;Moldavia|Moldova|Repubblica di Moldova|Repubblica Moldova|Repubblica moldava;Chișinău|Chisinau|Chişinău;moldavo|moldovo
MNE;Montenegro;Podgorica;montenegrino
MDG;Madagascar;Antananarivo;malgascio
MHL;Isole Marshall;Majuro;marshallese
MKD;Macedonia del Nord|Macedonia;Skopje;macedone
MLI;Mali;Bamako;maliano
MMR;Myanmar|Birmania;Naypyidaw;birmano
MNG;Mongolia;Ulan Bator;mongolo
MRT;Mauritania;Nouakchott;mauritano
MLT;Malta;La Valletta|Valletta;maltese
MUS;Mauritius;Port Louis;mauriziano
MDV;Maldive;Malé;maldiviano
MWI;Malawi;Lilongwe;malawiano
MEX;Messico;Città del Messico;messicano
MYS;Malaysia|Malesia;Kuala Lumpur;malese|malaysiano
MOZ;Mozambico;Maputo;mozambicano
NAM;Namibia;Windhoek;namibiano
NER;Niger;Niamey;nigerino
NGA;Nigeria;Abuja;nigeriano
NIC;Nicaragua;Managua;nicaraguense
NLD;Paesi Bassi|Olanda;L'Aia|L'Aja|Amsterdam;olandese|neerlandese
NOR;Norvegia;Oslo;norvegese
NPL;Nepal;Kathmandu;nepalese
NRU;Nauru;Yaren;nauruano
NZL;Nuova Zelanda;Wellington;neozelandese
OMN;Oman;Mascate;omanita
PAN;Panama;Panama City;panamense
PER;Perù;Lima;peruviano
PNG;Papua Nuova Guinea;Port Moresby;papuano
PHL;Filippine;Manila;filippino
PAK;Pakistan;Islamabad;pakistano|pachistano
POL;Polonia;Varsavia;polacco
PSE;Palestina|Stato di Palestina;Ramallah;palestinese
PRT;Portogallo;Lisbona;portoghese
PLW;Palau;Ngerulmud;palauano
PRY;Paraguay;Asunción;paraguaiano
QAT;Qatar;Doha;qatariota|qatarino|qatarense
ROU;Romania;Bucarest;rumeno|romeno
SRB;Serbia;Belgrado;serbo
RUS;Russia|Federazione Russa|Federazione russa;Mosca;russo
RWA;Ruanda|Rwanda;Kigali;ruandese
SAU;Arabia Saudita|Arabia saudita;Riad|Riyad;saudita
SLB;Isole Salomone;Honiara;salomonese
SYC;Seychelles;;seychellese
SDN;Sudan;Khartum;sudanese
SWE;Svezia;Stoccolma;svedese
SGP;Singapore;;singaporiano
SVN;Slovenia;Lubiana;sloveno
SVK;Slovacchia;Bratislava;slovacco
SLE;Sierra Leone;Freetown;sierraleonese
SMR;San Marino;;sammarinese
SEN;Senegal;Dakar;senegalese
SOM;Somalia;Mogadiscio;somalo
SUR;Suriname;Paramaribo;surinamese
SSD;Sud Sudan;Giuba;sudsudanese
STP;São Tomé e Príncipe;São Tomé;saotomense
SLV;El Salvador;San Salvador;salvadoregno
SYR;Siria;Damasco;siriano
SWZ;Eswatini|Swaziland;Mbabane;swazi
TCD;Ciad;N'Djamena;ciadiano
TGO;Togo;Lomé;togolese
THA;Thailandia|Tailandia;Bangkok;thailandese|tailandese
TJK;Tagikistan|Tajikistan|Tadjikistan;Dushanbe|Dušanbe;tagiko|tagico
TLS;Timor Est;Dili;timorese
TKM;Turkmenistan|Turkmenia;Ashgabat|Aşgabat;turkmeno|turcmeno
TUN;Tunisia;Tunisi;tunisino
TON;Tonga;Nuku'alofa;tongano
TUR;Turchia;Ankara;turco
TTO;Trinidad e Tobago;Port of Spain;trinidadiano
TUV;Tuvalu;Funafuti;tuvaluano
TWN;Taiwan;Taipei;taiwanese
TZA;Tanzania;Dodoma;tanzaniano
UKR;Ucraina;Kiev|Kyiv|Kyïv;ucraino
UGA;Uganda;Kampala;ugandese
USA;Stati Uniti|Stati Uniti d'America|USA|Usa|America|Stati uniti;Washington;statunitense|americano|Usa|USA
URY;Uruguay;Montevideo;uruguaiano|uruguayano
UZB;Uzbekistan;Tashkent|Taškent;uzbeko|uzbeco
VAT;Città del Vaticano|Vaticano|Santa Sede;;vaticano
VCT;Saint Vincent e Grenadine;Kingstown;sanvincentino
VEN;Venezuela;Caracas;venezuelano
VNM;Vietnam;Hanoi;vietnamita
VUT;Vanuatu;Port Vila;vanuatuano
WSM;Samoa;Apia;samoano
XKK;Kosovo;Pristina;kosovaro|kosovari
YEM;Yemen;Sana'a|Sanaa;yemenita
ZAF;Sudafrica|Sud Africa;Pretoria;sudafricano
ZMB;Zambia;Lusaka;zambiano
ZWE;Zimbabwe;Harare;zimbabwese|zimbabwiano
abkhazia;Abkhazia|Abcasia;Sukhumi|Sokhumi;abcaso|abkhazo
south-ossetia;Ossezia del Sud|Ossezia meridionale|Ossezia;;osseto|ossezio|osseziano|sudosseto
transnistria;Transnistria|Transdnistria;Tiraspol;transnistriano
northern-cyprus;Cipro del Nord|Cipro Nord;;turco-cipriota
nagorno-karabakh;Nagorno-Karabakh|Nagorno Karabakh|Nagorno Karabach|Artsakh;Stepanakert;karabakho
donetsk-people-s-republic;Repubblica Popolare di Doneck|Repubblica Popolare di Donetsk|Repubblica di Donetsk|DNR;;donbasiano
luhansk-people-s-republic;Repubblica Popolare di Lugansk|Repubblica Popolare di Luhansk|Repubblica di Lugansk|LNR;;luganskiano
soviet-union;Unione Sovietica|Unione sovietica|URSS|Urss;;sovietico
ukrainian-ssr;Repubblica Socialista Sovietica dell'Ucraina|Repubblica Socialista Sovietica Ucraina|RSS Ucraina;;ucraino-sovietico
yugoslavia;Jugoslavia|Yugoslavia;;jugoslavo
czechoslovakia;Cecoslovacchia;;cecoslovacco
east-germany;Germania Est|DDR|Ddr;;tedesco-orientale
scotland;Scozia;;scozzese
united-nations;Nazioni Unite|Nazioni unite|Organizzazione delle Nazioni Unite|ONU|Onu|Palazzo di Vetro
european-union;Unione Europea|Unione europea|UE|Ue|~Unione;Bruxelles;europeo
nato;NATO|Nato|Alleanza atlantica|Alleanza Atlantica|Alleanza nordatlantica|Organizzazione del Trattato dell'Atlantico del Nord|Patto Atlantico|Alleanza Nato
united-nations-security-council;Consiglio di Sicurezza dell'ONU|Consiglio di Sicurezza delle Nazioni Unite|Consiglio di Sicurezza ONU|Consiglio di Sicurezza
united-nations-general-assembly;Assemblea Generale delle Nazioni Unite|Assemblea Generale dell'ONU|Assemblea Generale ONU|Assemblea Generale
osce;Osce|OSCE|Organizzazione per la sicurezza e la cooperazione in Europa
iaea;AIEA|Aiea|IAEA|Iaea|Agenzia internazionale per l'energia atomica|Agenzia Internazionale dell'Energia Atomica
asean;ASEAN|Asean|Associazione delle Nazioni del Sud-est asiatico|Associazione delle nazioni del sudest asiatico
p5-plus-1;P5+1|5+1|gruppo 5+1
c5-plus-1;C5+1
nato-russia-council;Consiglio Russia-NATO|Consiglio NATO-Russia|Consiglio Nato-Russia
north-atlantic-council;Consiglio Nord Atlantico|Consiglio Atlantico|Consiglio del Nord Atlantico
council-of-europe;Consiglio d'Europa
european-council;Consiglio Europeo|Consiglio europeo|Consiglio Ue|Consiglio UE
council-of-the-european-union;Consiglio dell'Unione Europea|Consiglio dell'Ue
european-commission;Commissione Europea|Commissione europea|Commissione Ue|Commissione UE|Palazzo Berlaymont|~Commissione
european-parliament;Parlamento Europeo|Parlamento europeo|Parlamento Ue|Eurocamera|Europarlamento
european-central-bank;Banca Centrale Europea|Banca centrale europea|BCE|Bce|Eurotower
european-external-action-service;Servizio europeo per l'azione esterna|SEAE|Seae
court-of-justice-of-the-european-union;Corte di giustizia dell'Unione europea|Corte di giustizia europea|Corte di Giustizia Ue
european-court-of-human-rights;Corte europea dei diritti dell'uomo|Corte europea dei diritti umani|Cedu|CEDU
european-investment-bank;Banca europea per gli investimenti|BEI|Bei
european-bank-for-reconstruction-and-development;Banca europea per la ricostruzione e lo sviluppo|BERS|Bers
europol;Europol
frontex;Frontex
interpol;Interpol
commonwealth-of-independent-states;Comunità degli Stati Indipendenti|Comunità di Stati Indipendenti|CSI|Csi
collective-security-treaty-organization;Organizzazione del Trattato di sicurezza collettiva|CSTO|Csto|OTSC
eurasian-economic-union;Unione economica eurasiatica|Unione Economica Euroasiatica|Unione Eurasiatica|UEE
shanghai-cooperation-organisation;Organizzazione per la cooperazione di Shanghai|Organizzazione di Shanghai per la cooperazione|SCO|Sco
brics;BRICS|Brics
guam;GUAM
g7;G7|Gruppo dei Sette
g8;G8|Gruppo degli Otto
g20;G20|Gruppo dei Venti
african-union;Unione Africana|Unione africana|UA
arab-league;Lega Araba|Lega araba|Lega degli Stati Arabi
gulf-cooperation-council;Consiglio di cooperazione del Golfo|CCG
organisation-of-islamic-cooperation;Organizzazione della cooperazione islamica|OCI
organization-of-american-states;Organizzazione degli Stati americani|OSA|OAS
mercosur;Mercosur
opec;Opec|OPEC|Organizzazione dei Paesi esportatori di petrolio
opec-plus;Opec+|OPEC+
commonwealth-of-nations;Commonwealth
world-health-organization;Organizzazione Mondiale della Sanità|Organizzazione mondiale della sanità|OMS|Oms
world-trade-organization;Organizzazione mondiale del commercio|WTO|Wto|OMC
international-monetary-fund;Fondo Monetario Internazionale|Fondo monetario internazionale|FMI|Fmi
world-bank;Banca Mondiale|Banca mondiale
oecd;Ocse|OCSE|Organizzazione per la cooperazione e lo sviluppo economico
unesco;Unesco|UNESCO
unicef;Unicef|UNICEF
unhcr;Unhcr|UNHCR|Alto commissariato delle Nazioni Unite per i rifugiati|Acnur
un-human-rights-council;Consiglio per i diritti umani dell'Onu|Consiglio Onu per i diritti umani|Consiglio dei diritti umani
unrwa;Unrwa|UNRWA
unifil;Unifil|UNIFIL
fao;Fao|FAO
world-food-programme;Programma alimentare mondiale|Pam|WFP|Wfp
international-labour-organization;Organizzazione internazionale del lavoro|OIL|Oil|ILO
international-organization-for-migration;Organizzazione internazionale per le migrazioni|OIM|Oim
opcw;Opac|OPAC|OPCW|Organizzazione per la proibizione delle armi chimiche
international-criminal-court;Corte penale internazionale|Corte Penale Internazionale|CPI|Cpi
international-court-of-justice;Corte internazionale di giustizia|Corte Internazionale di Giustizia|CIG|Cig
red-cross;Croce Rossa|Croce Rossa Internazionale|Comitato internazionale della Croce Rossa|Cicr
amnesty-international;Amnesty International|Amnesty
human-rights-watch;Human Rights Watch|HRW|Hrw
international-olympic-committee;Comitato olimpico internazionale|Cio
visegrad-group;Gruppo di Visegrád|Gruppo di Visegrad|V4
bucharest-nine;Nove di Bucarest|B9
contact-group;Gruppo di contatto|Gruppo di Contatto
minsk-group;Gruppo di Minsk
quartet-on-the-middle-east;Quartetto per il Medio Oriente
organization-of-turkic-states;Organizzazione degli Stati turchi
warsaw-pact;Patto di Varsavia
european-economic-community;Comunità Economica Europea|Cee|CEE
non-aligned-movement;Movimento dei non allineati
venice-commission;Commissione di Venezia
parliamentary-assembly-of-the-council-of-europe;Assemblea parlamentare del Consiglio d'Europa
catholic-church;Chiesa cattolica|Chiesa Cattolica
russian-orthodox-church;Chiesa ortodossa russa|Patriarcato di Mosca
romanian-orthodox-church;Chiesa ortodossa rumena
kremlin;Cremlino
white-house;Casa Bianca|Casa bianca
us-department-of-state;Dipartimento di Stato|Dipartimento di Stato americano|Dipartimento di Stato Usa|Dipartimento di stato
us-department-of-defense;Pentagono|Dipartimento della Difesa|Dipartimento della Difesa Usa|Dipartimento della Difesa americano
us-department-of-the-treasury;Dipartimento del Tesoro|Tesoro Usa|Tesoro americano
us-department-of-justice;Dipartimento di Giustizia
us-department-of-homeland-security;Dipartimento della Sicurezza interna
us-national-security-council;Consiglio per la sicurezza nazionale|Consiglio per la Sicurezza nazionale
us-congress;Congresso Usa|Congresso degli Stati Uniti|Congresso americano|~Congresso|Campidoglio|Capitol Hill
us-senate;Senato Usa|Senato americano|Senato degli Stati Uniti
us-house-of-representatives;Camera dei Rappresentanti|Camera dei rappresentanti
central-intelligence-agency;Cia|CIA
federal-bureau-of-investigation;Fbi|FBI
federal-security-service-of-russia;Fsb|FSB|Servizio federale di sicurezza
state-duma;Duma|Duma di Stato|Duma russa
federation-council-of-russia;Consiglio della Federazione|Consiglio della Federazione russa
security-council-of-russia;Consiglio di sicurezza russo|Consiglio di Sicurezza della Federazione Russa
verkhovna-rada;Verkhovna Rada|Verchovna Rada|Rada|Rada suprema
security-service-of-ukraine;Sbu|SBU|Servizio di sicurezza dell'Ucraina|Služba Bezpeky Ukrayiny|Služba bezpeky Ukraïny
downing-street;Downing Street
foreign-office-of-the-united-kingdom;Foreign Office
elysee;Eliseo
quai-d-orsay;Quai d'Orsay
government-of-italy;Palazzo Chigi
presidency-of-italy;Quirinale|~Colle
ministry-of-foreign-affairs-of-italy;Farnesina
presidency-of-romania;Cotroceni|Palazzo Cotroceni
government-of-romania;Palazzo Victoria
ministry-of-foreign-affairs-of-romania;ministero degli Esteri romeno
ministry-of-national-defence-of-romania;ministero della Difesa romeno
bundestag;Bundestag
knesset;Knesset
sejm;Sejm
israel-defense-forces;Idf|IDF|Forze di difesa israeliane
islamic-revolutionary-guard-corps;Guardie della Rivoluzione|Pasdaran|pasdaran|Guardiani della Rivoluzione
korean-people-s-army;Esercito Popolare Coreano
taliban;talebani|Talebani|taliban|Taliban
hamas;Hamas
hezbollah;Hezbollah|Hizbollah
islamic-state;Stato Islamico|Stato islamico|Isis|ISIS|Daesh
al-qaeda;al Qaeda|al-Qaeda|Al Qaida
houthis;houthi|Houthi|huthi
palestine-liberation-organization;Olp|OLP|Organizzazione per la liberazione della Palestina
palestinian-authority;Autorità nazionale palestinese|Autorità Nazionale Palestinese|Anp|ANP|Autorità palestinese
kurdistan-workers-party;Pkk|PKK
wagner-group;Gruppo Wagner|Wagner
azov;battaglione Azov|reggimento Azov
gazprom;Gazprom
rosneft;Rosneft
rosatom;Rosatom
naftogaz;Naftogaz
`;
