// Written by data/world-names.ts from CLDR 48.2.0 (Unicode License v3) and the tables in data/world-names. Do not edit.

/** Each line is a state. Its cells are: English names; English names of the capitals; the key. The key is shortened: letters at its start are left out if the first English name begins with them. For example, Angola has `GO` for the key `AGO`. */
export const worldStates: string = `
Andorra;Andorra la Vella
United Arab Emirates|UAE|Emirates;Abu Dhabi;ARE
Afghanistan;Kabul
Antigua and Barbuda;Saint John's;TG
Albania;Tirana
Armenia;Yerevan
Angola;Luanda;GO
Argentina;Buenos Aires
Austria;Vienna;T
Australia;Canberra
Azerbaijan|Azerbaidjan;Baku
Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia;Sarajevo;IH
Barbados;Bridgetown;RB
Bangladesh;Dhaka;GD
Belgium
Burkina Faso;Ouagadougou;FA
Bulgaria;Sofia;GR
Bahrain;Manama;HR
Burundi;Gitega;DI
Benin;Porto-Novo
Brunei;Bandar Seri Begawan;N
Bolivia;La Paz
Brazil;Brasilia
Bahamas;Nassau;HS
Bhutan;Thimphu;TN
Botswana;Gaborone;WA
Belarus|Belorussia|Byelorussia;Minsk;LR
Belize;Belmopan;LZ
Canada;Ottawa
Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC;Kinshasa;COD
Central African Republic;Bangui;AF
Republic of the Congo|Congo-Brazzaville;Brazzaville;COG
Switzerland;Bern;CHE
Côte d'Ivoire|Ivory Coast;Yamoussoukro;IV
Chile;Santiago;L
Cameroon;Yaoundé;MR
China|People's Republic of China|PRC;Beijing;N
Colombia;Bogotá|Bogota
Costa Rica;San José;RI
Cuba;Havana
Cape Verde|Cabo Verde;Praia;PV
Cyprus;Nicosia
Czechia|Czech Republic;Prague
Germany|Federal Republic of Germany;Berlin;DEU
Djibouti;Djibouti
Denmark;Copenhagen;NK
Dominica;Roseau;MA
Dominican Republic;Santo Domingo
Algeria;Algiers;DZA
Ecuador;Quito
Estonia;Tallinn
Egypt|Arab Republic of Egypt;Cairo
Western Sahara;El Aaiún;ESH
Eritrea;Asmara
Spain;Madrid;ESP
Ethiopia;Addis Ababa
Finland;Helsinki
Fiji;Suva;JI
Micronesia;Palikir;FSM
France|French Republic;Paris
Gabon;Libreville
United Kingdom|UK|Great Britain|Britain;London;GBR
Grenada;Saint George's;D
Georgia;Tbilisi
Ghana;Accra
Greenland;Nuuk;L
Gambia;Banjul;MB
Guinea;Conakry;IN
Equatorial Guinea;Malabo;GNQ
Greece|Hellenic Republic;Athens;C
Guatemala;Guatemala City;TM
Guinea-Bissau;Bissau;NB
Guyana;Georgetown
Hong Kong;;KG
Honduras;Tegucigalpa;ND
Croatia;Zagreb;HRV
Haiti;Port-au-Prince;TI
Hungary;Budapest
Indonesia;Jakarta;DN
Ireland|Republic of Ireland;Dublin;L
Israel|State of Israel;Jerusalem|Tel Aviv
India;New Delhi|Delhi
Iraq;Baghdad;Q
Iran|Islamic Republic of Iran;Tehran|Teheran;N
Iceland;Reykjavik;SL
Italy|Italian Republic;Rome
Jamaica;Kingston
Jordan|Hashemite Kingdom of Jordan;Amman
Japan;Tokyo;PN
Kenya;Nairobi
Kyrgyzstan|Kirghizstan|Kyrgyz Republic;Bishkek;GZ
Cambodia;Phnom Penh;KHM
Kiribati;Tarawa
Comoros;Moroni
Saint Kitts and Nevis;Basseterre;KNA
North Korea|DPRK|Democratic People's Republic of Korea;Pyongyang;PRK
South Korea|Republic of Korea|ROK;Seoul;KOR
Kuwait;Kuwait City;WT
Kazakhstan|Kazakstan;Astana|Nur-Sultan
Laos;Vientiane
Lebanon;Beirut;BN
Saint Lucia;Castries;LCA
Liechtenstein;Vaduz
Sri Lanka;Colombo;LKA
Liberia;Monrovia;BR
Lesotho;Maseru;SO
Lithuania;Vilnius;TU
Luxembourg;Luxembourg
Latvia;Riga;VA
Libya;Tripoli;BY
Morocco;Rabat;AR
Monaco;;CO
Moldova|Republic of Moldova|Moldavia;Chișinău|Chisinau;DA
Montenegro;Podgorica;NE
Madagascar;Antananarivo;DG
Marshall Islands;Majuro;HL
North Macedonia;Skopje;MKD
Mali;Bamako;LI
Myanmar|Burma;Naypyidaw;MR
Mongolia;Ulaanbaatar|Ulan Bator;NG
Mauritania;Nouakchott;RT
Malta;Valletta;LT
Mauritius;Port Louis;US
Maldives;Malé;DV
Malawi;Lilongwe;WI
Mexico;Mexico City
Malaysia;Kuala Lumpur;YS
Mozambique;Maputo
Namibia;Windhoek
Niger;Niamey;ER
Nigeria;Abuja;GA
Nicaragua;Managua
Netherlands|Holland;Amsterdam|The Hague;LD
Norway;Oslo
Nepal;Kathmandu;PL
Nauru;Yaren;RU
New Zealand;Wellington;ZL
Oman;Muscat;N
Panama;Panama City
Peru;Lima
Papua New Guinea;Port Moresby;NG
Philippines;Manila;L
Pakistan;Islamabad
Poland;Warsaw
Palestine|Palestinian Territories;Ramallah;SE
Portugal;Lisbon;RT
Palau;Ngerulmud;LW
Paraguay;Asunción;RY
Qatar;Doha
Romania;Bucharest;U
Serbia;Belgrade;RB
Russia|Russian Federation;Moscow
Rwanda;Kigali
Saudi Arabia|Kingdom of Saudi Arabia;Riyadh
Solomon Islands;Honiara;LB
Seychelles;;YC
Sudan;Khartoum;DN
Sweden;Stockholm
Singapore;;GP
Slovenia;Ljubljana;VN
Slovakia|Slovak Republic;Bratislava;VK
Sierra Leone;Freetown;LE
San Marino;;MR
Senegal;Dakar
Somalia;Mogadishu
Suriname;Paramaribo
South Sudan;Juba;SD
São Tomé and Príncipe;São Tomé;TP
El Salvador;San Salvador;SLV
Syria;Damascus
Eswatini|Swaziland;Mbabane;SWZ
Chad|Tchad;N'Djamena;TCD
Togo;Lomé;GO
Thailand;Bangkok
Tajikistan|Tadjikistan;Dushanbe;JK
Timor-Leste|East Timor;Dili;LS
Turkmenistan;Ashgabat;KM
Tunisia;Tunis
Tonga;Nukuʻalofa
Turkey|Türkiye|Turkiye;Ankara
Trinidad and Tobago;Port of Spain;TO
Tuvalu;Funafuti
Taiwan;Taipei;WN
Tanzania;Dodoma;ZA
Ukraine;Kyiv|Kiev
Uganda;Kampala
United States|United States of America|US|USA|America;Washington;SA
Uruguay;Montevideo;Y
Uzbekistan;Tashkent
Vatican City|Holy See|Vatican
Saint Vincent and the Grenadines;Kingstown;VCT
Venezuela;Caracas
Vietnam|Viet Nam;Hanoi;NM
Vanuatu;Port Vila;UT
Samoa;Apia;WSM
Kosovo;Pristina;XKK
Yemen;Sana'a|Sanaa
South Africa;Pretoria;ZAF
Zambia;Lusaka;MB
Zimbabwe;Harare;WE
Abkhazia;Sukhumi;abkhazia
South Ossetia;;south-ossetia
Transnistria|Transdniestria|Pridnestrovie;Tiraspol;transnistria
Northern Cyprus|Turkish Republic of Northern Cyprus;;northern-cyprus
Nagorno-Karabakh|Artsakh;Stepanakert;nagorno-karabakh
Donetsk People's Republic|DPR|DNR;;donetsk-people-s-republic
Luhansk People's Republic|Lugansk People's Republic|LPR|LNR;;luhansk-people-s-republic
Soviet Union|USSR|U.S.S.R.;;soviet-union
Ukrainian SSR|Ukrainian Soviet Socialist Republic;;ukrainian-ssr
Yugoslavia;;yugoslavia
Czechoslovakia;;czechoslovakia
East Germany|GDR;;east-germany
Scotland;;scotland
`;
