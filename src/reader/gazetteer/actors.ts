// Written by data/world-names.ts from CLDR 48.2.0 (Unicode License v3) and the tables in data/world-names. Do not edit.

/** Each line is a state or an organization. Its cells are: English names; English names of the capitals; the kind, which is empty for a state; the key, which is empty if it is the first name as an id. */
export const worldActors: string = `
Andorra;Andorra la Vella;;AND
United Arab Emirates|UAE|Emirates;Abu Dhabi;;ARE
Afghanistan;Kabul;;AFG
Antigua and Barbuda;Saint John's;;ATG
Albania;Tirana;;ALB
Armenia;Yerevan;;ARM
Angola;Luanda;;AGO
Argentina;Buenos Aires;;ARG
Austria;Vienna;;AUT
Australia;Canberra;;AUS
Azerbaijan|Azerbaidjan;Baku;;AZE
Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia;Sarajevo;;BIH
Barbados;Bridgetown;;BRB
Bangladesh;Dhaka;;BGD
Belgium;;;BEL
Burkina Faso;Ouagadougou;;BFA
Bulgaria;Sofia;;BGR
Bahrain;Manama;;BHR
Burundi;Gitega;;BDI
Benin;Porto-Novo;;BEN
Brunei;Bandar Seri Begawan;;BRN
Bolivia;La Paz;;BOL
Brazil;Brasilia;;BRA
Bahamas;Nassau;;BHS
Bhutan;Thimphu;;BTN
Botswana;Gaborone;;BWA
Belarus|Belorussia|Byelorussia;Minsk;;BLR
Belize;Belmopan;;BLZ
Canada;Ottawa;;CAN
Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC;Kinshasa;;COD
Central African Republic;Bangui;;CAF
Republic of the Congo|Congo-Brazzaville;Brazzaville;;COG
Switzerland;Bern;;CHE
Côte d'Ivoire|Ivory Coast;Yamoussoukro;;CIV
Chile;Santiago;;CHL
Cameroon;Yaoundé;;CMR
China|People's Republic of China|PRC;Beijing;;CHN
Colombia;Bogotá|Bogota;;COL
Costa Rica;San José;;CRI
Cuba;Havana;;CUB
Cape Verde|Cabo Verde;Praia;;CPV
Cyprus;Nicosia;;CYP
Czechia|Czech Republic;Prague;;CZE
Germany|Federal Republic of Germany;Berlin;;DEU
Djibouti;Djibouti;;DJI
Denmark;Copenhagen;;DNK
Dominica;Roseau;;DMA
Dominican Republic;Santo Domingo;;DOM
Algeria;Algiers;;DZA
Ecuador;Quito;;ECU
Estonia;Tallinn;;EST
Egypt|Arab Republic of Egypt;Cairo;;EGY
Western Sahara;El Aaiún;;ESH
Eritrea;Asmara;;ERI
Spain;Madrid;;ESP
Ethiopia;Addis Ababa;;ETH
Finland;Helsinki;;FIN
Fiji;Suva;;FJI
Micronesia;Palikir;;FSM
France|French Republic;Paris;;FRA
Gabon;Libreville;;GAB
United Kingdom|UK|Great Britain|Britain;London;;GBR
Grenada;Saint George's;;GRD
Georgia;Tbilisi;;GEO
Ghana;Accra;;GHA
Greenland;Nuuk;;GRL
Gambia;Banjul;;GMB
Guinea;Conakry;;GIN
Equatorial Guinea;Malabo;;GNQ
Greece|Hellenic Republic;Athens;;GRC
Guatemala;Guatemala City;;GTM
Guinea-Bissau;Bissau;;GNB
Guyana;Georgetown;;GUY
Hong Kong;;;HKG
Honduras;Tegucigalpa;;HND
Croatia;Zagreb;;HRV
Haiti;Port-au-Prince;;HTI
Hungary;Budapest;;HUN
Indonesia;Jakarta;;IDN
Ireland|Republic of Ireland;Dublin;;IRL
Israel|State of Israel;Jerusalem|Tel Aviv;;ISR
India;New Delhi|Delhi;;IND
Iraq;Baghdad;;IRQ
Iran|Islamic Republic of Iran;Tehran|Teheran;;IRN
Iceland;Reykjavik;;ISL
Italy|Italian Republic;Rome;;ITA
Jamaica;Kingston;;JAM
Jordan|Hashemite Kingdom of Jordan;Amman;;JOR
Japan;Tokyo;;JPN
Kenya;Nairobi;;KEN
Kyrgyzstan|Kirghizstan|Kyrgyz Republic;Bishkek;;KGZ
Cambodia;Phnom Penh;;KHM
Kiribati;Tarawa;;KIR
Comoros;Moroni;;COM
Saint Kitts and Nevis;Basseterre;;KNA
North Korea|DPRK|Democratic People's Republic of Korea;Pyongyang;;PRK
South Korea|Republic of Korea|ROK;Seoul;;KOR
Kuwait;Kuwait City;;KWT
Kazakhstan|Kazakstan;Astana|Nur-Sultan;;KAZ
Laos;Vientiane;;LAO
Lebanon;Beirut;;LBN
Saint Lucia;Castries;;LCA
Liechtenstein;Vaduz;;LIE
Sri Lanka;Colombo;;LKA
Liberia;Monrovia;;LBR
Lesotho;Maseru;;LSO
Lithuania;Vilnius;;LTU
Luxembourg;Luxembourg;;LUX
Latvia;Riga;;LVA
Libya;Tripoli;;LBY
Morocco;Rabat;;MAR
Monaco;;;MCO
Moldova|Republic of Moldova|Moldavia;Chișinău|Chisinau;;MDA
Montenegro;Podgorica;;MNE
Madagascar;Antananarivo;;MDG
Marshall Islands;Majuro;;MHL
North Macedonia;Skopje;;MKD
Mali;Bamako;;MLI
Myanmar|Burma;Naypyidaw;;MMR
Mongolia;Ulaanbaatar|Ulan Bator;;MNG
Mauritania;Nouakchott;;MRT
Malta;Valletta;;MLT
Mauritius;Port Louis;;MUS
Maldives;Malé;;MDV
Malawi;Lilongwe;;MWI
Mexico;Mexico City;;MEX
Malaysia;Kuala Lumpur;;MYS
Mozambique;Maputo;;MOZ
Namibia;Windhoek;;NAM
Niger;Niamey;;NER
Nigeria;Abuja;;NGA
Nicaragua;Managua;;NIC
Netherlands|Holland;Amsterdam|The Hague;;NLD
Norway;Oslo;;NOR
Nepal;Kathmandu;;NPL
Nauru;Yaren;;NRU
New Zealand;Wellington;;NZL
Oman;Muscat;;OMN
Panama;Panama City;;PAN
Peru;Lima;;PER
Papua New Guinea;Port Moresby;;PNG
Philippines;Manila;;PHL
Pakistan;Islamabad;;PAK
Poland;Warsaw;;POL
Palestine|Palestinian Territories;Ramallah;;PSE
Portugal;Lisbon;;PRT
Palau;Ngerulmud;;PLW
Paraguay;Asunción;;PRY
Qatar;Doha;;QAT
Romania;Bucharest;;ROU
Serbia;Belgrade;;SRB
Russia|Russian Federation;Moscow;;RUS
Rwanda;Kigali;;RWA
Saudi Arabia|Kingdom of Saudi Arabia;Riyadh;;SAU
Solomon Islands;Honiara;;SLB
Seychelles;;;SYC
Sudan;Khartoum;;SDN
Sweden;Stockholm;;SWE
Singapore;;;SGP
Slovenia;Ljubljana;;SVN
Slovakia|Slovak Republic;Bratislava;;SVK
Sierra Leone;Freetown;;SLE
San Marino;;;SMR
Senegal;Dakar;;SEN
Somalia;Mogadishu;;SOM
Suriname;Paramaribo;;SUR
South Sudan;Juba;;SSD
São Tomé and Príncipe;São Tomé;;STP
El Salvador;San Salvador;;SLV
Syria;Damascus;;SYR
Eswatini|Swaziland;Mbabane;;SWZ
Chad|Tchad;N'Djamena;;TCD
Togo;Lomé;;TGO
Thailand;Bangkok;;THA
Tajikistan|Tadjikistan;Dushanbe;;TJK
Timor-Leste|East Timor;Dili;;TLS
Turkmenistan;Ashgabat;;TKM
Tunisia;Tunis;;TUN
Tonga;Nukuʻalofa;;TON
Turkey|Türkiye|Turkiye;Ankara;;TUR
Trinidad and Tobago;Port of Spain;;TTO
Tuvalu;Funafuti;;TUV
Taiwan;Taipei;;TWN
Tanzania;Dodoma;;TZA
Ukraine;Kyiv|Kiev;;UKR
Uganda;Kampala;;UGA
United States|United States of America|US|USA|America;Washington;;USA
Uruguay;Montevideo;;URY
Uzbekistan;Tashkent;;UZB
Vatican City|Holy See|Vatican;;;VAT
Saint Vincent and the Grenadines;Kingstown;;VCT
Venezuela;Caracas;;VEN
Vietnam|Viet Nam;Hanoi;;VNM
Vanuatu;Port Vila;;VUT
Samoa;Apia;;WSM
Kosovo;Pristina;;XKK
Yemen;Sana'a|Sanaa;;YEM
South Africa;Pretoria;;ZAF
Zambia;Lusaka;;ZMB
Zimbabwe;Harare;;ZWE
Abkhazia;Sukhumi
South Ossetia
Transnistria|Transdniestria|Pridnestrovie;Tiraspol
Northern Cyprus|Turkish Republic of Northern Cyprus
Nagorno-Karabakh|Artsakh;Stepanakert
Donetsk People's Republic|DPR|DNR
Luhansk People's Republic|Lugansk People's Republic|LPR|LNR
Soviet Union|USSR|U.S.S.R.
Ukrainian SSR|Ukrainian Soviet Socialist Republic
Yugoslavia
Czechoslovakia
East Germany|GDR
Scotland
United Nations|UN|UNO|U.N.|United Nations Organization;;organization
European Union|EU|E.U.;Brussels;organization
NATO|Nato|North Atlantic Treaty Organization|North Atlantic Alliance|Atlantic Alliance;;organization
United Nations Security Council|UN Security Council|UNSC|Security Council|U.N. Security Council;;body
United Nations General Assembly|UN General Assembly|UNGA|General Assembly|U.N. General Assembly;;body
OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe;;organization
IAEA|International Atomic Energy Agency;;organization
ASEAN|Asean|Association of Southeast Asian Nations|Association of South East Asian Nations;;organization
P5+1|P5 1|5+1;;organization
C5+1;;organization
NATO-Russia Council|Russia-NATO Council;;body
North Atlantic Council;;body
Council of Europe;;organization
European Council;;body
Council of the European Union|Council of the EU;;body
European Commission|EU Commission;;body
European Parliament|EU Parliament;;body
European Central Bank|ECB;;body
European External Action Service|EEAS;;body
Court of Justice of the European Union|European Court of Justice|ECJ;;body
European Court of Human Rights|ECHR;;body
European Investment Bank|EIB;;organization
European Bank for Reconstruction and Development|EBRD;;organization
Europol;;organization
Frontex;;organization
Interpol;;organization
Commonwealth of Independent States|CIS;;organization
Collective Security Treaty Organization|Collective Security Treaty Organisation|CSTO;;organization
Eurasian Economic Union|EAEU|EEU;;organization
Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO;;organization
BRICS|Brics;;organization
GUAM|GUAM Organization for Democracy and Economic Development;;organization
G7|Group of Seven;;organization
G8|Group of Eight;;organization
G20|G-20|Group of 20|Group of Twenty;;organization
African Union|AU;;organization
Arab League|League of Arab States;;organization
Gulf Cooperation Council|GCC;;organization
Organisation of Islamic Cooperation|Organization of Islamic Cooperation|OIC;;organization
Organization of American States|OAS;;organization
Mercosur;;organization
OPEC|Opec|Organization of the Petroleum Exporting Countries;;organization
OPEC+|Opec+;;organization
Commonwealth of Nations|Commonwealth;;organization
World Health Organization|World Health Organisation|WHO;;organization
World Trade Organization|World Trade Organisation|WTO;;organization
International Monetary Fund|IMF;;organization
World Bank;;organization
OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development;;organization
UNESCO|Unesco;;organization
UNICEF|Unicef;;organization
UNHCR|UN refugee agency|United Nations High Commissioner for Refugees;;organization
UN Human Rights Council|Human Rights Council|UNHRC;;organization
UNRWA|Unrwa;;organization
UNIFIL|Unifil;;organization
FAO|Food and Agriculture Organization;;organization
World Food Programme|World Food Program|WFP;;organization
International Labour Organization|International Labor Organization|ILO;;organization
International Organization for Migration|IOM;;organization
OPCW|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons;;organization
International Criminal Court|ICC;;organization
International Court of Justice|ICJ;;organization
Red Cross|International Committee of the Red Cross|ICRC;;organization
Amnesty International|Amnesty;;organization
Human Rights Watch|HRW;;organization
International Olympic Committee|IOC;;organization
Visegrád Group|Visegrad Group|Visegrad Four|V4;;organization
Bucharest Nine|B9;;organization
Contact Group|Trilateral Contact Group;;organization
Minsk Group|OSCE Minsk Group;;organization
Quartet on the Middle East|Middle East Quartet;;organization
Organization of Turkic States;;organization
Warsaw Pact;;organization
European Economic Community|EEC;;organization
Non-Aligned Movement;;organization
Venice Commission;;body
Parliamentary Assembly of the Council of Europe|PACE;;body
Catholic Church|Roman Catholic Church;;organization
Russian Orthodox Church;;organization
Romanian Orthodox Church;;organization
Kremlin;;body
White House;;body
US Department of State|Department of State|State Department|U.S. Department of State|US State Department|U.S. State Department;;body
US Department of Defense|Pentagon|Department of Defense|U.S. Department of Defense|Defense Department;;body
US Department of the Treasury|US Treasury|U.S. Treasury|Treasury Department|Department of the Treasury;;body
US Department of Justice|Department of Justice|Justice Department|U.S. Department of Justice;;body
US Department of Homeland Security|Department of Homeland Security;;body
US National Security Council|National Security Council;;body
US Congress|U.S. Congress|~Congress|Capitol Hill;;body
US Senate|U.S. Senate;;body
US House of Representatives|House of Representatives|U.S. House of Representatives;;body
Central Intelligence Agency|CIA;;body
Federal Bureau of Investigation|FBI;;body
Federal Security Service of Russia|FSB|Federal Security Service;;body
State Duma|Duma|Russian Duma;;body
Federation Council of Russia|Federation Council;;body
Security Council of Russia|Russian Security Council;;body
Verkhovna Rada|Rada;;body
Security Service of Ukraine|SBU;;body
Downing Street|10 Downing Street;;body
Foreign Office of the United Kingdom|Foreign Office;;body
Élysée|Elysee|Élysée Palace|Elysée;;body
Quai d'Orsay;;body
Government of Italy|Palazzo Chigi;;body
Presidency of Italy|Quirinale;;body
Ministry of Foreign Affairs of Italy|Farnesina;;body
Presidency of Romania|Cotroceni|Cotroceni Palace;;body
Government of Romania|Victoria Palace;;body
Ministry of Foreign Affairs of Romania|Romanian Foreign Ministry;;body
Ministry of National Defence of Romania|Romanian Defence Ministry;;body
Bundestag;;body
Knesset;;body
Sejm;;body
Israel Defense Forces|IDF|Israeli Defense Forces;;body
Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard;;body
Korean People's Army|KPA;;body
Taliban|Taleban;;group
Hamas;;group
Hezbollah|Hizbollah|Hizbullah;;group
Islamic State|ISIS|ISIL|Daesh;;group
Al-Qaeda|al-Qaeda|Al Qaeda|Al-Qaida;;group
Houthis|Houthi;;group
Palestine Liberation Organization|PLO;;group
Palestinian Authority|Palestinian National Authority|PNA;;body
Kurdistan Workers' Party|PKK;;group
Wagner Group|Wagner;;group
Azov|Azov Battalion|Azov Regiment;;group
Gazprom;;organization
Rosneft;;organization
Rosatom;;organization
Naftogaz;;organization
ECOWAS|Economic Community of West African States;;organization
Alliance of Sahel States;;organization
G5 Sahel;;organization
IGAD|Intergovernmental Authority on Development;;organization
East African Community;;organization
Southern African Development Community|SADC;;organization
African Development Bank;;organization
Asian Development Bank;;organization
Inter-American Development Bank;;organization
Asian Infrastructure Investment Bank|AIIB;;organization
APEC|Asia-Pacific Economic Cooperation;;organization
SAARC;;organization
Pacific Islands Forum;;organization
CARICOM|Caribbean Community;;organization
CELAC;;organization
AUKUS;;organization
European Free Trade Association|EFTA;;organization
Three Seas Initiative;;organization
Black Sea Economic Cooperation Organization|Black Sea Economic Cooperation|Organization of the Black Sea Economic Cooperation|BSEC;;organization
Council of the Baltic Sea States;;organization
Arctic Council;;organization
Nordic Council;;organization
Union for the Mediterranean;;organization
Energy Community;;organization
Eurogroup;;body
Eurojust;;body
KFOR|Kosovo Force;;body
EULEX;;body
EUFOR;;body
UNMIK;;body
UNDOF|United Nations Disengagement Observer Force;;body
UNFICYP;;body
UNAMA;;body
UNMISS;;body
MINUSMA;;body
MONUSCO;;body
OCHA|Office for the Coordination of Humanitarian Affairs;;body
UNDP|United Nations Development Programme;;body
UNEP|United Nations Environment Programme;;body
Office of the High Representative;;body
Peace Implementation Council;;body
Doctors Without Borders|Médecins Sans Frontières|MSF;;organization
Reporters Without Borders;;organization
International Crisis Group;;organization
Transparency International;;organization
Save the Children;;organization
Oxfam;;organization
Greenpeace;;organization
Freedom House;;organization
World Economic Forum;;organization
Community of Sant'Egidio|Sant'Egidio;;organization
Serbian Orthodox Church;;organization
Orthodox Church of Ukraine;;organization
Chinese Communist Party|Communist Party of China;;organization
Workers' Party of Korea;;organization
United Russia;;organization
Georgian Dream;;organization
National People's Congress of China|National People's Congress;;body
People's Liberation Army;;body
Riksdag;;body
Seimas;;body
Saeima;;body
Riigikogu;;body
GRU;;body
Mossad;;body
Shin Bet;;body
Ministry of the Interior of Italy|Viminale;;body
Italian Chamber of Deputies|Montecitorio;;body
Italian Senate|Palazzo Madama;;body
Government of Spain|Moncloa;;body
Romanian Intelligence Service;;body
Islamic Jihad;;group
Boko Haram;;group
Al-Shabaab|al-Shabaab|Al Shabaab|al Shabaab;;group
Hayat Tahrir al-Sham;;group
Syrian Democratic Forces;;group
Rapid Support Forces;;group
Fatah;;group
Muslim Brotherhood;;group
Polisario Front|Polisario;;group
Lukoil;;organization
Transneft;;organization
Eni|ENI;;organization
OMV;;organization
SOCAR;;organization
Moldovagaz;;organization
Moldelectrica;;organization
Transelectrica;;organization
Romgaz;;organization
Botaş|Botas;;organization
Huawei;;organization
Boeing;;organization
Airbus;;organization
`;
