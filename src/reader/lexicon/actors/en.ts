// Written by data/world-names.ts from CLDR 48.2.0 (Unicode License v3) and the tables in data/world-names. Do not edit.

/** English names of states and organizations, one a line: key; names; capitals; adjectives. */
export const englishActors = `
AND;Andorra;Andorra la Vella;Andorran
ARE;United Arab Emirates|UAE|Emirates;Abu Dhabi;Emirati
AFG;Afghanistan;Kabul;Afghan
ATG;Antigua and Barbuda;Saint John's;Antiguan
ALB;Albania;Tirana;Albanian
ARM;Armenia;Yerevan;Armenian
AGO;Angola;Luanda;Angolan
ARG;Argentina;Buenos Aires;Argentine|Argentinian|Argentinean
AUT;Austria;Vienna;Austrian
AUS;Australia;Canberra;Australian
AZE;Azerbaijan|Azerbaidjan;Baku;Azerbaijani|Azeri
BIH;Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia;Sarajevo;Bosnian
BRB;Barbados;Bridgetown;Barbadian
BGD;Bangladesh;Dhaka;Bangladeshi
BEL;Belgium;;Belgian
BFA;Burkina Faso;Ouagadougou;Burkinabe
BGR;Bulgaria;Sofia;Bulgarian
BHR;Bahrain;Manama;Bahraini
BDI;Burundi;Gitega;Burundian
BEN;Benin;Porto-Novo;Beninese
BRN;Brunei;Bandar Seri Begawan;Bruneian
BOL;Bolivia;La Paz;Bolivian
BRA;Brazil;Brasilia;Brazilian
BHS;Bahamas;Nassau;Bahamian
BTN;Bhutan;Thimphu;Bhutanese
BWA;Botswana;Gaborone;Botswanan
BLR;Belarus|Belorussia|Byelorussia;Minsk;Belarusian|Belarussian|Byelorussian
BLZ;Belize;Belmopan;Belizean
CAN;Canada;Ottawa;Canadian
COD;Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC;Kinshasa;Congolese
CAF;Central African Republic;Bangui;Central African
COG;Republic of the Congo|Congo-Brazzaville;Brazzaville;Congolese
CHE;Switzerland;Bern;Swiss
CIV;Côte d'Ivoire|Ivory Coast;Yamoussoukro;Ivorian
CHL;Chile;Santiago;Chilean
CMR;Cameroon;Yaoundé;Cameroonian
CHN;China|People's Republic of China|PRC;Beijing;Chinese
COL;Colombia;Bogotá|Bogota;Colombian
CRI;Costa Rica;San José;Costa Rican
CUB;Cuba;Havana;Cuban
CPV;Cape Verde|Cabo Verde;Praia;Cape Verdean
CYP;Cyprus;Nicosia;Cypriot
CZE;Czechia|Czech Republic;Prague;Czech
DEU;Germany|Federal Republic of Germany;Berlin;German
DJI;Djibouti;Djibouti;Djiboutian
DNK;Denmark;Copenhagen;Danish
DMA;Dominica;Roseau;Dominican
DOM;Dominican Republic;Santo Domingo;Dominican
DZA;Algeria;Algiers;Algerian
ECU;Ecuador;Quito;Ecuadorian|Ecuadorean
EST;Estonia;Tallinn;Estonian
EGY;Egypt|Arab Republic of Egypt;Cairo;Egyptian
ESH;Western Sahara;El Aaiún;Sahrawi
ERI;Eritrea;Asmara;Eritrean
ESP;Spain;Madrid;Spanish
ETH;Ethiopia;Addis Ababa;Ethiopian
FIN;Finland;Helsinki;Finnish
FJI;Fiji;Suva;Fijian
FSM;Micronesia;Palikir;Micronesian
FRA;France|French Republic;Paris;French
GAB;Gabon;Libreville;Gabonese
GBR;United Kingdom|UK|Great Britain|Britain;London;British|English|UK
GRD;Grenada;Saint George's;Grenadian
GEO;Georgia;Tbilisi;Georgian
GHA;Ghana;Accra;Ghanaian
GRL;Greenland;Nuuk;Greenlandic
GMB;Gambia;Banjul;Gambian
GIN;Guinea;Conakry;Guinean
GNQ;Equatorial Guinea;Malabo;Equatoguinean
GRC;Greece|Hellenic Republic;Athens;Greek|Hellenic
GTM;Guatemala;Guatemala City;Guatemalan
GNB;Guinea-Bissau;Bissau;Bissau-Guinean
GUY;Guyana;Georgetown;Guyanese
HKG;Hong Kong;;Hong Kong
HND;Honduras;Tegucigalpa;Honduran
HRV;Croatia;Zagreb;Croatian
HTI;Haiti;Port-au-Prince;Haitian
HUN;Hungary;Budapest;Hungarian
IDN;Indonesia;Jakarta;Indonesian
IRL;Ireland|Republic of Ireland;Dublin;Irish
ISR;Israel|State of Israel;Jerusalem|Tel Aviv;Israeli
IND;India;New Delhi|Delhi;Indian
IRQ;Iraq;Baghdad;Iraqi
IRN;Iran|Islamic Republic of Iran;Tehran|Teheran;Iranian
ISL;Iceland;Reykjavik;Icelandic
ITA;Italy|Italian Republic;Rome;Italian
JAM;Jamaica;Kingston;Jamaican
JOR;Jordan|Hashemite Kingdom of Jordan;Amman;Jordanian
JPN;Japan;Tokyo;Japanese
KEN;Kenya;Nairobi;Kenyan
KGZ;Kyrgyzstan|Kirghizstan|Kyrgyz Republic;Bishkek;Kyrgyz
KHM;Cambodia;Phnom Penh;Cambodian
KIR;Kiribati;Tarawa;I-Kiribati
COM;Comoros;Moroni;Comorian
KNA;Saint Kitts and Nevis;Basseterre;Kittitian
PRK;North Korea|DPRK|Democratic People's Republic of Korea;Pyongyang;North Korean
KOR;South Korea|Republic of Korea|ROK;Seoul;South Korean
KWT;Kuwait;Kuwait City;Kuwaiti
KAZ;Kazakhstan|Kazakstan;Astana|Nur-Sultan;Kazakh|Kazakhstani
LAO;Laos;Vientiane;Laotian|Lao
LBN;Lebanon;Beirut;Lebanese
LCA;Saint Lucia;Castries;Saint Lucian
LIE;Liechtenstein;Vaduz;Liechtensteiner
LKA;Sri Lanka;Colombo;Sri Lankan
LBR;Liberia;Monrovia;Liberian
LSO;Lesotho;Maseru;Basotho
LTU;Lithuania;Vilnius;Lithuanian
LUX;Luxembourg;Luxembourg;Luxembourgish
LVA;Latvia;Riga;Latvian
LBY;Libya;Tripoli;Libyan
MAR;Morocco;Rabat;Moroccan
MCO;Monaco;;Monegasque
MDA;Moldova|Republic of Moldova|Moldavia;Chișinău|Chisinau;Moldovan|Moldavian
MNE;Montenegro;Podgorica;Montenegrin
MDG;Madagascar;Antananarivo;Malagasy
MHL;Marshall Islands;Majuro;Marshallese
MKD;North Macedonia;Skopje;North Macedonian|Macedonian
MLI;Mali;Bamako;Malian
MMR;Myanmar|Burma;Naypyidaw;Burmese
MNG;Mongolia;Ulaanbaatar|Ulan Bator;Mongolian
MRT;Mauritania;Nouakchott;Mauritanian
MLT;Malta;Valletta;Maltese
MUS;Mauritius;Port Louis;Mauritian
MDV;Maldives;Malé;Maldivian
MWI;Malawi;Lilongwe;Malawian
MEX;Mexico;Mexico City;Mexican
MYS;Malaysia;Kuala Lumpur;Malaysian
MOZ;Mozambique;Maputo;Mozambican
NAM;Namibia;Windhoek;Namibian
NER;Niger;Niamey;Nigerien
NGA;Nigeria;Abuja;Nigerian
NIC;Nicaragua;Managua;Nicaraguan
NLD;Netherlands|Holland;Amsterdam|The Hague;Dutch
NOR;Norway;Oslo;Norwegian
NPL;Nepal;Kathmandu;Nepalese|Nepali
NRU;Nauru;Yaren;Nauruan
NZL;New Zealand;Wellington;New Zealand
OMN;Oman;Muscat;Omani
PAN;Panama;Panama City;Panamanian
PER;Peru;Lima;Peruvian
PNG;Papua New Guinea;Port Moresby;Papua New Guinean
PHL;Philippines;Manila;Philippine|Filipino
PAK;Pakistan;Islamabad;Pakistani
POL;Poland;Warsaw;Polish
PSE;Palestine|Palestinian Territories;Ramallah;Palestinian
PRT;Portugal;Lisbon;Portuguese
PLW;Palau;Ngerulmud;Palauan
PRY;Paraguay;Asunción;Paraguayan
QAT;Qatar;Doha;Qatari
ROU;Romania;Bucharest;Romanian
SRB;Serbia;Belgrade;Serbian|Serb
RUS;Russia|Russian Federation;Moscow;Russian
RWA;Rwanda;Kigali;Rwandan
SAU;Saudi Arabia|Kingdom of Saudi Arabia;Riyadh;Saudi|Saudi Arabian
SLB;Solomon Islands;Honiara;Solomon Islander
SYC;Seychelles;;Seychellois
SDN;Sudan;Khartoum;Sudanese
SWE;Sweden;Stockholm;Swedish
SGP;Singapore;;Singaporean
SVN;Slovenia;Ljubljana;Slovenian|Slovene
SVK;Slovakia|Slovak Republic;Bratislava;Slovak
SLE;Sierra Leone;Freetown;Sierra Leonean
SMR;San Marino;;Sammarinese
SEN;Senegal;Dakar;Senegalese
SOM;Somalia;Mogadishu;Somali
SUR;Suriname;Paramaribo;Surinamese
SSD;South Sudan;Juba;South Sudanese
STP;São Tomé and Príncipe;São Tomé;Sao Tomean
SLV;El Salvador;San Salvador;Salvadoran
SYR;Syria;Damascus;Syrian
SWZ;Eswatini|Swaziland;Mbabane;Swazi
TCD;Chad|Tchad;N'Djamena;Chadian
TGO;Togo;Lomé;Togolese
THA;Thailand;Bangkok;Thai
TJK;Tajikistan|Tadjikistan;Dushanbe;Tajik
TLS;Timor-Leste|East Timor;Dili;East Timorese|Timorese
TKM;Turkmenistan;Ashgabat;Turkmen
TUN;Tunisia;Tunis;Tunisian
TON;Tonga;Nukuʻalofa;Tongan
TUR;Turkey|Türkiye|Turkiye;Ankara;Turkish
TTO;Trinidad and Tobago;Port of Spain;Trinidadian
TUV;Tuvalu;Funafuti;Tuvaluan
TWN;Taiwan;Taipei;Taiwanese
TZA;Tanzania;Dodoma;Tanzanian
UKR;Ukraine;Kyiv|Kiev;Ukrainian
UGA;Uganda;Kampala;Ugandan
USA;United States|United States of America|US|USA|America;Washington;American|US|U.S.
URY;Uruguay;Montevideo;Uruguayan
UZB;Uzbekistan;Tashkent;Uzbek|Uzbekistani
VAT;Vatican City|Holy See|Vatican;;Vatican
VCT;Saint Vincent and the Grenadines;Kingstown;Vincentian
VEN;Venezuela;Caracas;Venezuelan
VNM;Vietnam|Viet Nam;Hanoi;Vietnamese
VUT;Vanuatu;Port Vila;Vanuatuan
WSM;Samoa;Apia;Samoan
XKK;Kosovo;Pristina;Kosovar|Kosovan
YEM;Yemen;Sana'a|Sanaa;Yemeni
ZAF;South Africa;Pretoria;South African
ZMB;Zambia;Lusaka;Zambian
ZWE;Zimbabwe;Harare;Zimbabwean
abkhazia;Abkhazia;Sukhumi;Abkhaz|Abkhazian
south-ossetia;South Ossetia;;South Ossetian|Ossetian
transnistria;Transnistria|Transdniestria|Pridnestrovie;Tiraspol;Transnistrian
northern-cyprus;Northern Cyprus|Turkish Republic of Northern Cyprus;;Turkish Cypriot
nagorno-karabakh;Nagorno-Karabakh|Artsakh;Stepanakert;Karabakh
donetsk-people-s-republic;Donetsk People's Republic|DPR|DNR;;DPR
luhansk-people-s-republic;Luhansk People's Republic|Lugansk People's Republic|LPR|LNR;;LPR
soviet-union;Soviet Union|USSR|U.S.S.R.;;Soviet
ukrainian-ssr;Ukrainian SSR|Ukrainian Soviet Socialist Republic;;Soviet Ukrainian
yugoslavia;Yugoslavia;;Yugoslav|Yugoslavian
czechoslovakia;Czechoslovakia;;Czechoslovak
east-germany;East Germany|GDR;;East German
scotland;Scotland;;Scottish
united-nations;United Nations|UN|UNO|U.N.|United Nations Organization
european-union;European Union|EU|E.U.;Brussels;European
nato;NATO|Nato|North Atlantic Treaty Organization|North Atlantic Alliance|Atlantic Alliance
united-nations-security-council;United Nations Security Council|UN Security Council|UNSC|Security Council|U.N. Security Council
united-nations-general-assembly;United Nations General Assembly|UN General Assembly|UNGA|General Assembly|U.N. General Assembly
osce;OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe
iaea;IAEA|International Atomic Energy Agency
asean;ASEAN|Asean|Association of Southeast Asian Nations|Association of South East Asian Nations
p5-plus-1;P5+1|P5 1|5+1
c5-plus-1;C5+1
nato-russia-council;NATO-Russia Council|Russia-NATO Council
north-atlantic-council;North Atlantic Council
council-of-europe;Council of Europe
european-council;European Council
council-of-the-european-union;Council of the European Union|Council of the EU
european-commission;European Commission|EU Commission
european-parliament;European Parliament|EU Parliament
european-central-bank;European Central Bank|ECB
european-external-action-service;European External Action Service|EEAS
court-of-justice-of-the-european-union;European Court of Justice|Court of Justice of the European Union|ECJ
european-court-of-human-rights;European Court of Human Rights|ECHR
european-investment-bank;European Investment Bank|EIB
european-bank-for-reconstruction-and-development;European Bank for Reconstruction and Development|EBRD
europol;Europol
frontex;Frontex
interpol;Interpol
commonwealth-of-independent-states;Commonwealth of Independent States|CIS
collective-security-treaty-organization;Collective Security Treaty Organization|Collective Security Treaty Organisation|CSTO
eurasian-economic-union;Eurasian Economic Union|EAEU|EEU
shanghai-cooperation-organisation;Shanghai Cooperation Organization|Shanghai Cooperation Organisation|SCO
brics;BRICS|Brics
guam;GUAM Organization for Democracy and Economic Development
g7;G7|Group of Seven
g8;G8|Group of Eight
g20;G20|G-20|Group of 20|Group of Twenty
african-union;African Union|AU
arab-league;Arab League|League of Arab States
gulf-cooperation-council;Gulf Cooperation Council|GCC
organisation-of-islamic-cooperation;Organization of Islamic Cooperation|Organisation of Islamic Cooperation|OIC
organization-of-american-states;Organization of American States|OAS
mercosur;Mercosur
opec;OPEC|Opec|Organization of the Petroleum Exporting Countries
opec-plus;OPEC+|Opec+
commonwealth-of-nations;Commonwealth
world-health-organization;World Health Organization|World Health Organisation|WHO
world-trade-organization;World Trade Organization|World Trade Organisation|WTO
international-monetary-fund;International Monetary Fund|IMF
world-bank;World Bank
oecd;OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
unesco;UNESCO|Unesco
unicef;UNICEF|Unicef
unhcr;UNHCR|UN refugee agency|United Nations High Commissioner for Refugees
un-human-rights-council;UN Human Rights Council|Human Rights Council|UNHRC
unrwa;UNRWA|Unrwa
unifil;UNIFIL|Unifil
fao;FAO|Food and Agriculture Organization
world-food-programme;World Food Programme|World Food Program|WFP
international-labour-organization;International Labour Organization|International Labor Organization|ILO
international-organization-for-migration;International Organization for Migration|IOM
opcw;OPCW|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
international-criminal-court;International Criminal Court|ICC
international-court-of-justice;International Court of Justice|ICJ
red-cross;Red Cross|International Committee of the Red Cross|ICRC
amnesty-international;Amnesty International|Amnesty
human-rights-watch;Human Rights Watch|HRW
international-olympic-committee;International Olympic Committee|IOC
visegrad-group;Visegrád Group|Visegrad Group|Visegrad Four|V4
bucharest-nine;Bucharest Nine|B9
contact-group;Contact Group|Trilateral Contact Group
minsk-group;Minsk Group|OSCE Minsk Group
quartet-on-the-middle-east;Middle East Quartet
organization-of-turkic-states;Organization of Turkic States
warsaw-pact;Warsaw Pact
european-economic-community;European Economic Community|EEC
non-aligned-movement;Non-Aligned Movement
venice-commission;Venice Commission
parliamentary-assembly-of-the-council-of-europe;Parliamentary Assembly of the Council of Europe|PACE
catholic-church;Catholic Church|Roman Catholic Church
russian-orthodox-church;Russian Orthodox Church
romanian-orthodox-church;Romanian Orthodox Church
kremlin;Kremlin
white-house;White House
us-department-of-state;Department of State|State Department|U.S. Department of State|US Department of State|US State Department|U.S. State Department
us-department-of-defense;Pentagon|Department of Defense|US Department of Defense|U.S. Department of Defense|Defense Department
us-department-of-the-treasury;US Treasury|U.S. Treasury|US Department of the Treasury|Treasury Department|Department of the Treasury
us-department-of-justice;Department of Justice|Justice Department|US Department of Justice|U.S. Department of Justice
us-department-of-homeland-security;Department of Homeland Security
us-national-security-council;National Security Council|US National Security Council
us-congress;US Congress|U.S. Congress|~Congress|Capitol Hill
us-senate;US Senate|U.S. Senate
us-house-of-representatives;House of Representatives|US House of Representatives|U.S. House of Representatives
central-intelligence-agency;CIA|Central Intelligence Agency
federal-bureau-of-investigation;FBI|Federal Bureau of Investigation
federal-security-service-of-russia;FSB|Federal Security Service
state-duma;State Duma|Duma|Russian Duma
federation-council-of-russia;Federation Council
security-council-of-russia;Russian Security Council|Security Council of Russia
verkhovna-rada;Verkhovna Rada|Rada
security-service-of-ukraine;Security Service of Ukraine|SBU
downing-street;Downing Street|10 Downing Street
foreign-office-of-the-united-kingdom;Foreign Office
elysee;Élysée|Elysee|Élysée Palace|Elysée
quai-d-orsay;Quai d'Orsay
government-of-italy;Palazzo Chigi
presidency-of-italy;Quirinale
ministry-of-foreign-affairs-of-italy;Farnesina
presidency-of-romania;Cotroceni|Cotroceni Palace
government-of-romania;Victoria Palace
ministry-of-foreign-affairs-of-romania;Romanian Foreign Ministry
ministry-of-national-defence-of-romania;Romanian Defence Ministry
bundestag;Bundestag
knesset;Knesset
sejm;Sejm
israel-defense-forces;IDF|Israel Defense Forces|Israeli Defense Forces
islamic-revolutionary-guard-corps;IRGC|Islamic Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard
korean-people-s-army;Korean People's Army|KPA
taliban;Taliban|Taleban
hamas;Hamas
hezbollah;Hezbollah|Hizbollah|Hizbullah
islamic-state;Islamic State|ISIS|ISIL|Daesh
al-qaeda;al-Qaeda|Al Qaeda|Al-Qaida
houthis;Houthis|Houthi
palestine-liberation-organization;PLO|Palestine Liberation Organization
palestinian-authority;Palestinian Authority|Palestinian National Authority|PNA
kurdistan-workers-party;PKK|Kurdistan Workers' Party
wagner-group;Wagner Group|Wagner
azov;Azov Battalion|Azov Regiment
gazprom;Gazprom
rosneft;Rosneft
rosatom;Rosatom
naftogaz;Naftogaz
`;
