// Written by data/world-names.ts from CLDR 48.2.0 (Unicode License v3) and the tables in data/world-names. Do not edit.

/** Each line is an organization, a body or a group. Its cells are: English names; English names of the cities that can mean it; the type, which is empty for an organization. `~` before a name means that it is also a common word or the beginning of a longer name. */
export const worldOrganizations: string = `
United Nations|UN|UNO|U.N.|United Nations Organization
European Union|EU|E.U.;Brussels
NATO|Nato|North Atlantic Treaty Organization|North Atlantic Alliance|Atlantic Alliance
United Nations Security Council|UN Security Council|UNSC|Security Council|U.N. Security Council;;body
United Nations General Assembly|UN General Assembly|UNGA|General Assembly|U.N. General Assembly;;body
OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe
IAEA|International Atomic Energy Agency
ASEAN|Asean|Association of Southeast Asian Nations|Association of South East Asian Nations
P5+1|P5 1|5+1
C5+1
NATO-Russia Council|Russia-NATO Council;;body
North Atlantic Council;;body
Council of Europe
European Council;;body
Council of the European Union|Council of the EU;;body
European Commission|EU Commission;;body
European Parliament|EU Parliament;;body
European Central Bank|ECB;;body
European External Action Service|EEAS;;body
Court of Justice of the European Union|European Court of Justice|ECJ;;body
European Court of Human Rights|ECHR;;body
European Investment Bank|EIB
European Bank for Reconstruction and Development|EBRD
Europol
Frontex
Interpol
Commonwealth of Independent States|CIS
Collective Security Treaty Organization|Collective Security Treaty Organisation|CSTO
Eurasian Economic Union|EAEU|EEU
Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO
BRICS|Brics
GUAM|GUAM Organization for Democracy and Economic Development
G7|Group of Seven
G8|Group of Eight
G20|G-20|Group of 20|Group of Twenty
African Union|AU
Arab League|League of Arab States
Gulf Cooperation Council|GCC
Organisation of Islamic Cooperation|Organization of Islamic Cooperation|OIC
Organization of American States|OAS
Mercosur
OPEC|Opec|Organization of the Petroleum Exporting Countries
OPEC+|Opec+
Commonwealth of Nations|Commonwealth
World Health Organization|World Health Organisation|WHO
World Trade Organization|World Trade Organisation|WTO
International Monetary Fund|IMF
World Bank
OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
UNESCO|Unesco
UNICEF|Unicef
UNHCR|UN refugee agency|United Nations High Commissioner for Refugees
UN Human Rights Council|Human Rights Council|UNHRC
UNRWA|Unrwa
UNIFIL|Unifil
FAO|Food and Agriculture Organization
World Food Programme|World Food Program|WFP
International Labour Organization|International Labor Organization|ILO
International Organization for Migration|IOM
OPCW|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
International Criminal Court|ICC
International Court of Justice|ICJ
Red Cross|International Committee of the Red Cross|ICRC
Amnesty International|Amnesty
Human Rights Watch|HRW
International Olympic Committee|IOC
Visegrád Group|Visegrad Group|Visegrad Four|V4
Bucharest Nine|B9
Contact Group|Trilateral Contact Group
Minsk Group|OSCE Minsk Group
Quartet on the Middle East|Middle East Quartet
Organization of Turkic States
Warsaw Pact
European Economic Community|EEC
Non-Aligned Movement
Venice Commission;;body
Parliamentary Assembly of the Council of Europe|PACE;;body
Catholic Church|Roman Catholic Church
Russian Orthodox Church
Romanian Orthodox Church
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
Gazprom
Rosneft
Rosatom
Naftogaz
ECOWAS|Economic Community of West African States
Alliance of Sahel States
G5 Sahel
IGAD|Intergovernmental Authority on Development
East African Community
Southern African Development Community|SADC
African Development Bank
Asian Development Bank
Inter-American Development Bank
Asian Infrastructure Investment Bank|AIIB
APEC|Asia-Pacific Economic Cooperation
SAARC
Pacific Islands Forum
CARICOM|Caribbean Community
CELAC
AUKUS
European Free Trade Association|EFTA
Three Seas Initiative
Black Sea Economic Cooperation Organization|Black Sea Economic Cooperation|Organization of the Black Sea Economic Cooperation|BSEC
Council of the Baltic Sea States
Arctic Council
Nordic Council
Union for the Mediterranean
Energy Community
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
Doctors Without Borders|Médecins Sans Frontières|MSF
Reporters Without Borders
International Crisis Group
Transparency International
Save the Children
Oxfam
Greenpeace
Freedom House
World Economic Forum
Community of Sant'Egidio|Sant'Egidio
Serbian Orthodox Church
Orthodox Church of Ukraine
Chinese Communist Party|Communist Party of China
Workers' Party of Korea
United Russia
Georgian Dream
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
Lukoil
Transneft
Eni|ENI
OMV
SOCAR
Moldovagaz
Moldelectrica
Transelectrica
Romgaz
Botaş|Botas
Huawei
Boeing
Airbus
`;
