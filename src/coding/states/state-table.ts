// Written by data/world-names.ts from CLDR 48.2.0 (Unicode License v3) and the tables in data/world-names. Do not edit.

/** Each line is a state. Its cells are: three codes of ISO 3166-1 (two letters, three letters, digits); two codes of the Correlates of War project (a number, letters); the number of Gleditsch and Ward, if it differs from the number of the Correlates of War project; English names. For former states, only the two codes of the Correlates of War project are given. */
export const stateTable: string = `
AD;AND;020;232;AND;;Andorra|Principality of Andorra
AE;ARE;784;696;UAE;;United Arab Emirates|UAE|Emirates
AF;AFG;004;700;AFG;;Afghanistan|Islamic Republic of Afghanistan|Republic of Afghanistan
AG;ATG;028;58;AAB;;Antigua and Barbuda
AL;ALB;008;339;ALB;;Albania|Republic of Albania
AM;ARM;051;371;ARM;;Armenia|Republic of Armenia
AO;AGO;024;540;ANG;;Angola|Republic of Angola
AR;ARG;032;160;ARG;;Argentina|Argentine Republic
AT;AUT;040;305;AUS;;Austria|Republic of Austria
AU;AUS;036;900;AUL;;Australia|Commonwealth of Australia
AZ;AZE;031;373;AZE;;Azerbaijan|Azerbaidjan|Republic of Azerbaijan
BA;BIH;070;346;BOS;;Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia
BB;BRB;052;53;BAR;;Barbados
BD;BGD;050;771;BNG;;Bangladesh|People's Republic of Bangladesh
BE;BEL;056;211;BEL;;Belgium|Kingdom of Belgium
BF;BFA;854;439;BFO;;Burkina Faso|Upper Volta
BG;BGR;100;355;BUL;;Bulgaria|Republic of Bulgaria
BH;BHR;048;692;BAH;;Bahrain|Kingdom of Bahrain
BI;BDI;108;516;BUI;;Burundi|Republic of Burundi
BJ;BEN;204;434;BEN;;Benin|Republic of Benin|Dahomey
BN;BRN;096;835;BRU;;Brunei|Brunei Darussalam
BO;BOL;068;145;BOL;;Bolivia|Plurinational State of Bolivia
BR;BRA;076;140;BRA;;Brazil|Federative Republic of Brazil
BS;BHS;044;31;BHM;;Bahamas|Commonwealth of the Bahamas
BT;BTN;064;760;BHU;;Bhutan|Kingdom of Bhutan
BW;BWA;072;571;BOT;;Botswana|Republic of Botswana
BY;BLR;112;370;BLR;;Belarus|Belorussia|Byelorussia|Republic of Belarus
BZ;BLZ;084;80;BLZ;;Belize
CA;CAN;124;20;CAN;;Canada
CD;COD;180;490;DRC;;Democratic Republic of the Congo|DR Congo|DRC|Congo - Kinshasa|Zaire
CF;CAF;140;482;CEN;;Central African Republic
CG;COG;178;484;CON;;Republic of the Congo|Congo-Brazzaville|Congo
CH;CHE;756;225;SWZ;;Switzerland|Swiss Confederation
CI;CIV;384;437;CDI;;Côte d'Ivoire|Ivory Coast|Republic of Côte d'Ivoire
CL;CHL;152;155;CHL;;Chile|Republic of Chile
CM;CMR;120;471;CAO;;Cameroon|Republic of Cameroon
CN;CHN;156;710;CHN;;China|People's Republic of China|PRC|P.R. China
CO;COL;170;100;COL;;Colombia|Republic of Colombia
CR;CRI;188;94;COS;;Costa Rica|Republic of Costa Rica
CU;CUB;192;40;CUB;;Cuba|Republic of Cuba
CV;CPV;132;402;CAP;;Cape Verde|Cabo Verde|Republic of Cabo Verde
CY;CYP;196;352;CYP;;Cyprus|Republic of Cyprus
CZ;CZE;203;316;CZR;;Czechia|Czech Republic
DE;DEU;276;255;GMY;260;Germany|Federal Republic of Germany
DJ;DJI;262;522;DJI;;Djibouti|Republic of Djibouti
DK;DNK;208;390;DEN;;Denmark|Kingdom of Denmark
DM;DMA;212;54;DMA;;Dominica|Commonwealth of Dominica
DO;DOM;214;42;DOM;;Dominican Republic
DZ;DZA;012;615;ALG;;Algeria|People's Democratic Republic of Algeria
EC;ECU;218;130;ECU;;Ecuador|Republic of Ecuador
EE;EST;233;366;EST;;Estonia|Republic of Estonia
EG;EGY;818;651;EGY;;Egypt|Arab Republic of Egypt
EH;ESH;732;;;;Western Sahara|Sahrawi Arab Democratic Republic
ER;ERI;232;531;ERI;;Eritrea|State of Eritrea
ES;ESP;724;230;SPN;;Spain|Kingdom of Spain
ET;ETH;231;530;ETH;;Ethiopia|Federal Democratic Republic of Ethiopia
FI;FIN;246;375;FIN;;Finland|Republic of Finland
FJ;FJI;242;950;FIJ;;Fiji|Republic of Fiji
FM;FSM;583;987;FSM;;Micronesia|Federated States of Micronesia
FR;FRA;250;220;FRN;;France|French Republic
GA;GAB;266;481;GAB;;Gabon|Gabonese Republic
GB;GBR;826;200;UKG;;United Kingdom|UK|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland
GD;GRD;308;55;GRN;;Grenada
GE;GEO;268;372;GRG;;Georgia|Republic of Georgia
GH;GHA;288;452;GHA;;Ghana|Republic of Ghana
GL;GRL;304;;;;Greenland
GM;GMB;270;420;GAM;;Gambia|Republic of the Gambia|Islamic Republic of the Gambia
GN;GIN;324;438;GUI;;Guinea|Republic of Guinea
GQ;GNQ;226;411;EQG;;Equatorial Guinea|Republic of Equatorial Guinea
GR;GRC;300;350;GRC;;Greece|Hellenic Republic
GT;GTM;320;90;GUA;;Guatemala|Republic of Guatemala
GW;GNB;624;404;GNB;;Guinea-Bissau|Republic of Guinea-Bissau
GY;GUY;328;110;GUY;;Guyana|Co-operative Republic of Guyana|Cooperative Republic of Guyana
HK;HKG;344;;;;Hong Kong|Hong Kong SAR China|Hong Kong Special Administrative Region of China
HN;HND;340;91;HON;;Honduras|Republic of Honduras
HR;HRV;191;344;CRO;;Croatia|Republic of Croatia
HT;HTI;332;41;HAI;;Haiti|Republic of Haiti
HU;HUN;348;310;HUN;;Hungary|Republic of Hungary
ID;IDN;360;850;INS;;Indonesia|Republic of Indonesia
IE;IRL;372;205;IRE;;Ireland|Republic of Ireland
IL;ISR;376;666;ISR;;Israel|State of Israel
IN;IND;356;750;IND;;India|Republic of India
IQ;IRQ;368;645;IRQ;;Iraq|Republic of Iraq
IR;IRN;364;630;IRN;;Iran|Islamic Republic of Iran
IS;ISL;352;395;ICE;;Iceland|Republic of Iceland
IT;ITA;380;325;ITA;;Italy|Italian Republic
JM;JAM;388;51;JAM;;Jamaica
JO;JOR;400;663;JOR;;Jordan|Hashemite Kingdom of Jordan
JP;JPN;392;740;JPN;;Japan
KE;KEN;404;501;KEN;;Kenya|Republic of Kenya
KG;KGZ;417;703;KYR;;Kyrgyzstan|Kirghizstan|Kyrgyz Republic
KH;KHM;116;811;CAM;;Cambodia|Kingdom of Cambodia|Kampuchea
KI;KIR;296;946;KIR;970;Kiribati|Republic of Kiribati
KM;COM;174;581;COM;;Comoros|Union of the Comoros
KN;KNA;659;60;SKN;;Saint Kitts and Nevis|Federation of Saint Kitts and Nevis
KP;PRK;408;731;PRK;;North Korea|DPRK|Democratic People's Republic of Korea|Korea, North|Korea, DPR|N. Korea
KR;KOR;410;732;ROK;;South Korea|Republic of Korea|ROK|Korea, South|S. Korea
KW;KWT;414;690;KUW;;Kuwait|State of Kuwait
KZ;KAZ;398;705;KZK;;Kazakhstan|Kazakstan|Republic of Kazakhstan
LA;LAO;418;812;LAO;;Laos|Lao People's Democratic Republic|Lao PDR
LB;LBN;422;660;LEB;;Lebanon|Lebanese Republic|Republic of Lebanon
LC;LCA;662;56;SLU;;Saint Lucia
LI;LIE;438;223;LIE;;Liechtenstein|Principality of Liechtenstein
LK;LKA;144;780;SRI;;Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon
LR;LBR;430;450;LBR;;Liberia|Republic of Liberia
LS;LSO;426;570;LES;;Lesotho|Kingdom of Lesotho
LT;LTU;440;368;LIT;;Lithuania|Republic of Lithuania
LU;LUX;442;212;LUX;;Luxembourg|Grand Duchy of Luxembourg
LV;LVA;428;367;LAT;;Latvia|Republic of Latvia
LY;LBY;434;620;LIB;;Libya|State of Libya|Libyan Arab Jamahiriya
MA;MAR;504;600;MOR;;Morocco|Kingdom of Morocco
MC;MCO;492;221;MNC;;Monaco|Principality of Monaco
MD;MDA;498;359;MLD;;Moldova|Republic of Moldova|Moldavia
ME;MNE;499;341;MNG;;Montenegro
MG;MDG;450;580;MAG;;Madagascar|Republic of Madagascar|Malagasy Republic
MH;MHL;584;983;MSI;;Marshall Islands|Republic of the Marshall Islands
MK;MKD;807;343;MAC;;North Macedonia|Republic of North Macedonia|Macedonia|Republic of Macedonia|Former Yugoslav Republic of Macedonia|FYROM
ML;MLI;466;432;MLI;;Mali|Republic of Mali
MM;MMR;104;775;MYA;;Myanmar|Burma|Republic of the Union of Myanmar|Union of Myanmar
MN;MNG;496;712;MON;;Mongolia
MR;MRT;478;435;MAA;;Mauritania|Islamic Republic of Mauritania
MT;MLT;470;338;MLT;;Malta|Republic of Malta
MU;MUS;480;590;MAS;;Mauritius|Republic of Mauritius
MV;MDV;462;781;MAD;;Maldives|Republic of Maldives
MW;MWI;454;553;MAW;;Malawi|Republic of Malawi
MX;MEX;484;70;MEX;;Mexico|United Mexican States
MY;MYS;458;820;MAL;;Malaysia|Federation of Malaysia
MZ;MOZ;508;541;MZM;;Mozambique|Republic of Mozambique
NA;NAM;516;565;NAM;;Namibia|Republic of Namibia
NE;NER;562;436;NIR;;Niger|Republic of the Niger
NG;NGA;566;475;NIG;;Nigeria|Federal Republic of Nigeria
NI;NIC;558;93;NIC;;Nicaragua|Republic of Nicaragua
NL;NLD;528;210;NTH;;Netherlands|Holland|Kingdom of the Netherlands
NO;NOR;578;385;NOR;;Norway|Kingdom of Norway
NP;NPL;524;790;NEP;;Nepal|Federal Democratic Republic of Nepal|Kingdom of Nepal
NR;NRU;520;970;NAU;971;Nauru|Republic of Nauru
NZ;NZL;554;920;NEW;;New Zealand|Aotearoa New Zealand
OM;OMN;512;698;OMA;;Oman|Sultanate of Oman
PA;PAN;591;95;PAN;;Panama|Republic of Panama
PE;PER;604;135;PER;;Peru|Republic of Peru
PG;PNG;598;910;PNG;;Papua New Guinea|Independent State of Papua New Guinea
PH;PHL;608;840;PHI;;Philippines|Republic of the Philippines
PK;PAK;586;770;PAK;;Pakistan|Islamic Republic of Pakistan
PL;POL;616;290;POL;;Poland|Republic of Poland
PS;PSE;275;;;;Palestine|Palestinian Territories|State of Palestine|Occupied Palestinian Territory|Palestinian Territory, Occupied
PT;PRT;620;235;POR;;Portugal|Portuguese Republic
PW;PLW;585;986;PAL;;Palau|Republic of Palau
PY;PRY;600;150;PAR;;Paraguay|Republic of Paraguay
QA;QAT;634;694;QAT;;Qatar|State of Qatar
RO;ROU;642;360;ROM;;Romania
RS;SRB;688;345;YUG;340;Serbia|Republic of Serbia
RU;RUS;643;365;RUS;;Russia|Russian Federation
RW;RWA;646;517;RWA;;Rwanda|Republic of Rwanda
SA;SAU;682;670;SAU;;Saudi Arabia|Kingdom of Saudi Arabia
SB;SLB;090;940;SOL;;Solomon Islands
SC;SYC;690;591;SEY;;Seychelles|Republic of Seychelles
SD;SDN;729;625;SUD;;Sudan|Republic of the Sudan
SE;SWE;752;380;SWD;;Sweden|Kingdom of Sweden
SG;SGP;702;830;SIN;;Singapore|Republic of Singapore
SI;SVN;705;349;SLV;;Slovenia|Republic of Slovenia
SK;SVK;703;317;SLO;;Slovakia|Slovak Republic
SL;SLE;694;451;SIE;;Sierra Leone|Republic of Sierra Leone
SM;SMR;674;331;SNM;;San Marino|Republic of San Marino
SN;SEN;686;433;SEN;;Senegal|Republic of Senegal
SO;SOM;706;520;SOM;;Somalia|Federal Republic of Somalia
SR;SUR;740;115;SUR;;Suriname|Republic of Suriname
SS;SSD;728;626;SSD;;South Sudan|Republic of South Sudan
ST;STP;678;403;STP;;São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe
SV;SLV;222;92;SAL;;El Salvador|Republic of El Salvador
SY;SYR;760;652;SYR;;Syria|Syrian Arab Republic
SZ;SWZ;748;572;SWA;;Eswatini|Swaziland|Kingdom of Eswatini|Kingdom of Swaziland
TD;TCD;148;483;CHA;;Chad|Tchad|Republic of Chad
TG;TGO;768;461;TOG;;Togo|Togolese Republic
TH;THA;764;800;THI;;Thailand|Kingdom of Thailand
TJ;TJK;762;702;TAJ;;Tajikistan|Tadjikistan|Republic of Tajikistan
TL;TLS;626;860;ETM;;Timor-Leste|East Timor|Democratic Republic of Timor-Leste
TM;TKM;795;701;TKM;;Turkmenistan
TN;TUN;788;616;TUN;;Tunisia|Republic of Tunisia|Tunisian Republic
TO;TON;776;955;TON;972;Tonga|Kingdom of Tonga
TR;TUR;792;640;TUR;;Turkey|Türkiye|Republic of Türkiye|Republic of Turkey
TT;TTO;780;52;TRI;;Trinidad and Tobago|Republic of Trinidad and Tobago
TV;TUV;798;947;TUV;973;Tuvalu
TW;TWN;158;713;TAW;;Taiwan|Taiwan, Province of China|Chinese Taipei
TZ;TZA;834;510;TAZ;;Tanzania|United Republic of Tanzania
UA;UKR;804;369;UKR;;Ukraine
UG;UGA;800;500;UGA;;Uganda|Republic of Uganda
US;USA;840;2;USA;;United States|US|United States of America|USA|America
UY;URY;858;165;URU;;Uruguay|Eastern Republic of Uruguay|Oriental Republic of Uruguay
UZ;UZB;860;704;UZB;;Uzbekistan|Republic of Uzbekistan
VA;VAT;336;;;;Vatican City|Holy See|Vatican
VC;VCT;670;57;SVG;;Saint Vincent and the Grenadines
VE;VEN;862;101;VEN;;Venezuela|Bolivarian Republic of Venezuela
VN;VNM;704;816;DRV;;Vietnam|Viet Nam|Socialist Republic of Viet Nam|Socialist Republic of Vietnam
VU;VUT;548;935;VAN;;Vanuatu|Republic of Vanuatu
WS;WSM;882;990;WSM;;Samoa|Independent State of Samoa|Western Samoa
XK;XKX;;347;KOS;;Kosovo|Republic of Kosovo
YE;YEM;887;679;YEM;678;Yemen|Republic of Yemen
ZA;ZAF;710;560;SAF;;South Africa|Republic of South Africa
ZM;ZMB;894;551;ZAM;;Zambia|Republic of Zambia
ZW;ZWE;716;552;ZIM;;Zimbabwe|Republic of Zimbabwe|Rhodesia
;;;240;HAN;;
;;;245;BAV;;
;;;260;GFR;;
;;;265;GDR;;
;;;267;BAD;;
;;;269;SAX;;
;;;271;WRT;;
;;;273;HSE;;
;;;275;HSG;;
;;;280;MEC;;
;;;300;AUH;;
;;;315;CZE;;
;;;327;PAP;;
;;;329;SIC;;
;;;332;MOD;;
;;;335;PMA;;
;;;337;TUS;;
;;;511;ZAN;;
;;;678;YAR;;
;;;680;YPR;;
;;;730;KOR;;
;;;817;RVN;;
`;
