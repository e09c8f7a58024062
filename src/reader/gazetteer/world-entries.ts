// Written by data/world-names.ts from CLDR 48.2.0 (Unicode License v3) and the tables in data/world-names. Do not edit.

/** States and organizations, one a line: key; kind; English names. The key of a state is its code of ISO 3166. */
export const worldEntries = `
AND;state;Andorra
ARE;state;United Arab Emirates|UAE|Emirates
AFG;state;Afghanistan
ATG;state;Antigua and Barbuda
ALB;state;Albania
ARM;state;Armenia
AGO;state;Angola
ARG;state;Argentina
AUT;state;Austria
AUS;state;Australia
AZE;state;Azerbaijan|Azerbaidjan
BIH;state;Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia
BRB;state;Barbados
BGD;state;Bangladesh
BEL;state;Belgium
BFA;state;Burkina Faso
BGR;state;Bulgaria
BHR;state;Bahrain
BDI;state;Burundi
BEN;state;Benin
BRN;state;Brunei
BOL;state;Bolivia
BRA;state;Brazil
BHS;state;Bahamas
BTN;state;Bhutan
BWA;state;Botswana
BLR;state;Belarus|Belorussia|Byelorussia
BLZ;state;Belize
CAN;state;Canada
COD;state;Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC
CAF;state;Central African Republic
COG;state;Republic of the Congo|Congo-Brazzaville
CHE;state;Switzerland
CIV;state;Côte d'Ivoire|Ivory Coast
CHL;state;Chile
CMR;state;Cameroon
CHN;state;China|People's Republic of China|PRC
COL;state;Colombia
CRI;state;Costa Rica
CUB;state;Cuba
CPV;state;Cape Verde|Cabo Verde
CYP;state;Cyprus
CZE;state;Czechia|Czech Republic
DEU;state;Germany|Federal Republic of Germany
DJI;state;Djibouti
DNK;state;Denmark
DMA;state;Dominica
DOM;state;Dominican Republic
DZA;state;Algeria
ECU;state;Ecuador
EST;state;Estonia
EGY;state;Egypt|Arab Republic of Egypt
ESH;state;Western Sahara
ERI;state;Eritrea
ESP;state;Spain
ETH;state;Ethiopia
FIN;state;Finland
FJI;state;Fiji
FSM;state;Micronesia
FRA;state;France|French Republic
GAB;state;Gabon
GBR;state;United Kingdom|UK|Great Britain|Britain
GRD;state;Grenada
GEO;state;Georgia
GHA;state;Ghana
GRL;state;Greenland
GMB;state;Gambia
GIN;state;Guinea
GNQ;state;Equatorial Guinea
GRC;state;Greece|Hellenic Republic
GTM;state;Guatemala
GNB;state;Guinea-Bissau
GUY;state;Guyana
HKG;state;Hong Kong
HND;state;Honduras
HRV;state;Croatia
HTI;state;Haiti
HUN;state;Hungary
IDN;state;Indonesia
IRL;state;Ireland|Republic of Ireland
ISR;state;Israel|State of Israel
IND;state;India
IRQ;state;Iraq
IRN;state;Iran|Islamic Republic of Iran
ISL;state;Iceland
ITA;state;Italy|Italian Republic
JAM;state;Jamaica
JOR;state;Jordan|Hashemite Kingdom of Jordan
JPN;state;Japan
KEN;state;Kenya
KGZ;state;Kyrgyzstan|Kirghizstan|Kyrgyz Republic
KHM;state;Cambodia
KIR;state;Kiribati
COM;state;Comoros
KNA;state;Saint Kitts and Nevis
PRK;state;North Korea|DPRK|Democratic People's Republic of Korea
KOR;state;South Korea|Republic of Korea|ROK
KWT;state;Kuwait
KAZ;state;Kazakhstan|Kazakstan
LAO;state;Laos
LBN;state;Lebanon
LCA;state;Saint Lucia
LIE;state;Liechtenstein
LKA;state;Sri Lanka
LBR;state;Liberia
LSO;state;Lesotho
LTU;state;Lithuania
LUX;state;Luxembourg
LVA;state;Latvia
LBY;state;Libya
MAR;state;Morocco
MCO;state;Monaco
MDA;state;Moldova|Republic of Moldova|Moldavia
MNE;state;Montenegro
MDG;state;Madagascar
MHL;state;Marshall Islands
MKD;state;North Macedonia
MLI;state;Mali
MMR;state;Myanmar|Burma
MNG;state;Mongolia
MRT;state;Mauritania
MLT;state;Malta
MUS;state;Mauritius
MDV;state;Maldives
MWI;state;Malawi
MEX;state;Mexico
MYS;state;Malaysia
MOZ;state;Mozambique
NAM;state;Namibia
NER;state;Niger
NGA;state;Nigeria
NIC;state;Nicaragua
NLD;state;Netherlands|Holland
NOR;state;Norway
NPL;state;Nepal
NRU;state;Nauru
NZL;state;New Zealand
OMN;state;Oman
PAN;state;Panama
PER;state;Peru
PNG;state;Papua New Guinea
PHL;state;Philippines
PAK;state;Pakistan
POL;state;Poland
PSE;state;Palestine|Palestinian Territories
PRT;state;Portugal
PLW;state;Palau
PRY;state;Paraguay
QAT;state;Qatar
ROU;state;Romania
SRB;state;Serbia
RUS;state;Russia|Russian Federation
RWA;state;Rwanda
SAU;state;Saudi Arabia|Kingdom of Saudi Arabia
SLB;state;Solomon Islands
SYC;state;Seychelles
SDN;state;Sudan
SWE;state;Sweden
SGP;state;Singapore
SVN;state;Slovenia
SVK;state;Slovakia|Slovak Republic
SLE;state;Sierra Leone
SMR;state;San Marino
SEN;state;Senegal
SOM;state;Somalia
SUR;state;Suriname
SSD;state;South Sudan
STP;state;São Tomé and Príncipe
SLV;state;El Salvador
SYR;state;Syria
SWZ;state;Eswatini|Swaziland
TCD;state;Chad|Tchad
TGO;state;Togo
THA;state;Thailand
TJK;state;Tajikistan|Tadjikistan
TLS;state;Timor-Leste|East Timor
TKM;state;Turkmenistan
TUN;state;Tunisia
TON;state;Tonga
TUR;state;Turkey|Türkiye|Turkiye
TTO;state;Trinidad and Tobago
TUV;state;Tuvalu
TWN;state;Taiwan
TZA;state;Tanzania
UKR;state;Ukraine
UGA;state;Uganda
USA;state;United States|United States of America|US|USA|America
URY;state;Uruguay
UZB;state;Uzbekistan
VAT;state;Vatican City|Holy See|Vatican
VCT;state;Saint Vincent and the Grenadines
VEN;state;Venezuela
VNM;state;Vietnam|Viet Nam
VUT;state;Vanuatu
WSM;state;Samoa
XKK;state;Kosovo
YEM;state;Yemen
ZAF;state;South Africa
ZMB;state;Zambia
ZWE;state;Zimbabwe
abkhazia;state;Abkhazia
south-ossetia;state;South Ossetia
transnistria;state;Transnistria|Transdniestria|Pridnestrovie
northern-cyprus;state;Northern Cyprus|Turkish Republic of Northern Cyprus
nagorno-karabakh;state;Nagorno-Karabakh|Artsakh
donetsk-people-s-republic;state;Donetsk People's Republic|DPR|DNR
luhansk-people-s-republic;state;Luhansk People's Republic|Lugansk People's Republic|LPR|LNR
soviet-union;state;Soviet Union|USSR|U.S.S.R.
ukrainian-ssr;state;Ukrainian SSR|Ukrainian Soviet Socialist Republic
yugoslavia;state;Yugoslavia
czechoslovakia;state;Czechoslovakia
east-germany;state;East Germany|GDR
scotland;state;Scotland
united-nations;organization;United Nations|UN|UNO|U.N.|United Nations Organization
european-union;organization;European Union|EU|E.U.
nato;organization;NATO|Nato|North Atlantic Treaty Organization|North Atlantic Alliance|Atlantic Alliance
united-nations-security-council;body;United Nations Security Council|UN Security Council|UNSC|Security Council|U.N. Security Council
united-nations-general-assembly;body;United Nations General Assembly|UN General Assembly|UNGA|General Assembly|U.N. General Assembly
osce;organization;OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe
iaea;organization;IAEA|International Atomic Energy Agency
asean;organization;ASEAN|Asean|Association of Southeast Asian Nations|Association of South East Asian Nations
p5-plus-1;organization;P5+1|P5 1|5+1
c5-plus-1;organization;C5+1
nato-russia-council;body;NATO-Russia Council|Russia-NATO Council
north-atlantic-council;body;North Atlantic Council
council-of-europe;organization;Council of Europe
european-council;body;European Council
council-of-the-european-union;body;Council of the European Union|Council of the EU
european-commission;body;European Commission|EU Commission
european-parliament;body;European Parliament|EU Parliament
european-central-bank;body;European Central Bank|ECB
european-external-action-service;body;European External Action Service|EEAS
court-of-justice-of-the-european-union;body;Court of Justice of the European Union|European Court of Justice|ECJ
european-court-of-human-rights;body;European Court of Human Rights|ECHR
european-investment-bank;organization;European Investment Bank|EIB
european-bank-for-reconstruction-and-development;organization;European Bank for Reconstruction and Development|EBRD
europol;organization;Europol
frontex;organization;Frontex
interpol;organization;Interpol
commonwealth-of-independent-states;organization;Commonwealth of Independent States|CIS
collective-security-treaty-organization;organization;Collective Security Treaty Organization|Collective Security Treaty Organisation|CSTO
eurasian-economic-union;organization;Eurasian Economic Union|EAEU|EEU
shanghai-cooperation-organisation;organization;Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO
brics;organization;BRICS|Brics
guam;organization;GUAM|GUAM Organization for Democracy and Economic Development
g7;organization;G7|Group of Seven
g8;organization;G8|Group of Eight
g20;organization;G20|G-20|Group of 20|Group of Twenty
african-union;organization;African Union|AU
arab-league;organization;Arab League|League of Arab States
gulf-cooperation-council;organization;Gulf Cooperation Council|GCC
organisation-of-islamic-cooperation;organization;Organisation of Islamic Cooperation|Organization of Islamic Cooperation|OIC
organization-of-american-states;organization;Organization of American States|OAS
mercosur;organization;Mercosur
opec;organization;OPEC|Opec|Organization of the Petroleum Exporting Countries
opec-plus;organization;OPEC+|Opec+
commonwealth-of-nations;organization;Commonwealth of Nations|Commonwealth
world-health-organization;organization;World Health Organization|World Health Organisation|WHO
world-trade-organization;organization;World Trade Organization|World Trade Organisation|WTO
international-monetary-fund;organization;International Monetary Fund|IMF
world-bank;organization;World Bank
oecd;organization;OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
unesco;organization;UNESCO|Unesco
unicef;organization;UNICEF|Unicef
unhcr;organization;UNHCR|UN refugee agency|United Nations High Commissioner for Refugees
un-human-rights-council;organization;UN Human Rights Council|Human Rights Council|UNHRC
unrwa;organization;UNRWA|Unrwa
unifil;organization;UNIFIL|Unifil
fao;organization;FAO|Food and Agriculture Organization
world-food-programme;organization;World Food Programme|World Food Program|WFP
international-labour-organization;organization;International Labour Organization|International Labor Organization|ILO
international-organization-for-migration;organization;International Organization for Migration|IOM
opcw;organization;OPCW|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
international-criminal-court;organization;International Criminal Court|ICC
international-court-of-justice;organization;International Court of Justice|ICJ
red-cross;organization;Red Cross|International Committee of the Red Cross|ICRC
amnesty-international;organization;Amnesty International|Amnesty
human-rights-watch;organization;Human Rights Watch|HRW
international-olympic-committee;organization;International Olympic Committee|IOC
visegrad-group;organization;Visegrád Group|Visegrad Group|Visegrad Four|V4
bucharest-nine;organization;Bucharest Nine|B9
contact-group;organization;Contact Group|Trilateral Contact Group
minsk-group;organization;Minsk Group|OSCE Minsk Group
quartet-on-the-middle-east;organization;Quartet on the Middle East|Middle East Quartet
organization-of-turkic-states;organization;Organization of Turkic States
warsaw-pact;organization;Warsaw Pact
european-economic-community;organization;European Economic Community|EEC
non-aligned-movement;organization;Non-Aligned Movement
venice-commission;body;Venice Commission
parliamentary-assembly-of-the-council-of-europe;body;Parliamentary Assembly of the Council of Europe|PACE
catholic-church;organization;Catholic Church|Roman Catholic Church
russian-orthodox-church;organization;Russian Orthodox Church
romanian-orthodox-church;organization;Romanian Orthodox Church
kremlin;body;Kremlin
white-house;body;White House
us-department-of-state;body;US Department of State|Department of State|State Department|U.S. Department of State|US State Department|U.S. State Department
us-department-of-defense;body;US Department of Defense|Pentagon|Department of Defense|U.S. Department of Defense|Defense Department
us-department-of-the-treasury;body;US Department of the Treasury|US Treasury|U.S. Treasury|Treasury Department|Department of the Treasury
us-department-of-justice;body;US Department of Justice|Department of Justice|Justice Department|U.S. Department of Justice
us-department-of-homeland-security;body;US Department of Homeland Security|Department of Homeland Security
us-national-security-council;body;US National Security Council|National Security Council
us-congress;body;US Congress|U.S. Congress|~Congress|Capitol Hill
us-senate;body;US Senate|U.S. Senate
us-house-of-representatives;body;US House of Representatives|House of Representatives|U.S. House of Representatives
central-intelligence-agency;body;Central Intelligence Agency|CIA
federal-bureau-of-investigation;body;Federal Bureau of Investigation|FBI
federal-security-service-of-russia;body;Federal Security Service of Russia|FSB|Federal Security Service
state-duma;body;State Duma|Duma|Russian Duma
federation-council-of-russia;body;Federation Council of Russia|Federation Council
security-council-of-russia;body;Security Council of Russia|Russian Security Council
verkhovna-rada;body;Verkhovna Rada|Rada
security-service-of-ukraine;body;Security Service of Ukraine|SBU
downing-street;body;Downing Street|10 Downing Street
foreign-office-of-the-united-kingdom;body;Foreign Office of the United Kingdom|Foreign Office
elysee;body;Élysée|Elysee|Élysée Palace|Elysée
quai-d-orsay;body;Quai d'Orsay
government-of-italy;body;Government of Italy|Palazzo Chigi
presidency-of-italy;body;Presidency of Italy|Quirinale
ministry-of-foreign-affairs-of-italy;body;Ministry of Foreign Affairs of Italy|Farnesina
presidency-of-romania;body;Presidency of Romania|Cotroceni|Cotroceni Palace
government-of-romania;body;Government of Romania|Victoria Palace
ministry-of-foreign-affairs-of-romania;body;Ministry of Foreign Affairs of Romania|Romanian Foreign Ministry
ministry-of-national-defence-of-romania;body;Ministry of National Defence of Romania|Romanian Defence Ministry
bundestag;body;Bundestag
knesset;body;Knesset
sejm;body;Sejm
israel-defense-forces;body;Israel Defense Forces|IDF|Israeli Defense Forces
islamic-revolutionary-guard-corps;body;Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard
korean-people-s-army;body;Korean People's Army|KPA
taliban;group;Taliban|Taleban
hamas;group;Hamas
hezbollah;group;Hezbollah|Hizbollah|Hizbullah
islamic-state;group;Islamic State|ISIS|ISIL|Daesh
al-qaeda;group;Al-Qaeda|al-Qaeda|Al Qaeda|Al-Qaida
houthis;group;Houthis|Houthi
palestine-liberation-organization;group;Palestine Liberation Organization|PLO
palestinian-authority;body;Palestinian Authority|Palestinian National Authority|PNA
kurdistan-workers-party;group;Kurdistan Workers' Party|PKK
wagner-group;group;Wagner Group|Wagner
azov;group;Azov|Azov Battalion|Azov Regiment
gazprom;organization;Gazprom
rosneft;organization;Rosneft
rosatom;organization;Rosatom
naftogaz;organization;Naftogaz
`;
