// Written by data/world-names.ts from CLDR 48.2.0 (Unicode License v3) and the tables in data/world-names. Do not edit.

/** English names of the actors. Each line is an actor, in the order of the lines of `worldStates` and then of `worldOrganizations`. Its cells are: names; capitals; adjectives. In the first two cells, a digit is the index of an English name or capital in the line of the actor in `worldStates` or `worldOrganizations`, and means that it is the same in this language. If one of these two cells is empty, all its names are the same as in English. */
export const englishActors: string = `
;;Andorran
;;Emirati
;;Afghan
;;Antiguan
;;Albanian
;;Armenian
;;Angolan
;;Argentine|Argentinian|Argentinean
;;Austrian
;;Australian
;;Azerbaijani|Azeri
;;Bosnian
;;Barbadian
;;Bangladeshi
;;Belgian
;;Burkinabe
;;Bulgarian
;;Bahraini
;;Burundian
;;Beninese
;;Bruneian
;;Bolivian
;;Brazilian
;;Bahamian
;;Bhutanese
;;Botswanan
;;Belarusian|Belarussian|Byelorussian
;;Belizean
;;Canadian
;;Congolese
;;Central African
;;Congolese
;;Swiss
;;Ivorian
;;Chilean
;;Cameroonian
;;Chinese
;0;Colombian
;;Costa Rican
;;Cuban
;;Cape Verdean
;;Cypriot
;;Czech
;;German
;;Djiboutian
;;Danish
;;Dominican
;;Dominican
;;Algerian
;;Ecuadorian|Ecuadorean
;;Estonian
;;Egyptian
;;Sahrawi
;;Eritrean
;;Spanish
;;Ethiopian
;;Finnish
;;Fijian
;;Micronesian
;;French
;;Gabonese
;;British|English|UK
;;Grenadian
;;Georgian
;;Ghanaian
;;Greenlandic
;;Gambian
;;Guinean
;;Equatoguinean
;;Greek|Hellenic
;;Guatemalan
;;Bissau-Guinean
;;Guyanese
;;Hong Kong
;;Honduran
;;Croatian
;;Haitian
;;Hungarian
;;Indonesian
;;Irish
;;Israeli
;;Indian
;;Iraqi
;;Iranian
;;Icelandic
;;Italian
;;Jamaican
;;Jordanian
;;Japanese
;;Kenyan
;;Kyrgyz
;;Cambodian
;;I-Kiribati
;;Comorian
;;Kittitian
;;North Korean
;;South Korean
;;Kuwaiti
;;Kazakh|Kazakhstani
;;Laotian|Lao
;;Lebanese
;;Saint Lucian
;;Liechtensteiner
;;Sri Lankan
;;Liberian
;;Basotho
;;Lithuanian
;;Luxembourgish
;;Latvian
;;Libyan
;;Moroccan
;;Monegasque
;0;Moldovan|Moldavian
;;Montenegrin
;;Malagasy
;;Marshallese
;;North Macedonian|Macedonian
;;Malian
;;Burmese
;;Mongolian
;;Mauritanian
;;Maltese
;;Mauritian
;;Maldivian
;;Malawian
;;Mexican
;;Malaysian
;;Mozambican
;;Namibian
;;Nigerien
;;Nigerian
;;Nicaraguan
;;Dutch
;;Norwegian
;;Nepalese|Nepali
;;Nauruan
;;New Zealand
;;Omani
;;Panamanian
;;Peruvian
;;Papua New Guinean
;;Philippine|Filipino
;;Pakistani
;;Polish
;;Palestinian
;;Portuguese
;;Palauan
;;Paraguayan
;;Qatari
;;Romanian
;;Serbian|Serb
;;Russian
;;Rwandan
;;Saudi|Saudi Arabian
;;Solomon Islander
;;Seychellois
;;Sudanese
;;Swedish
;;Singaporean
;;Slovenian|Slovene
;;Slovak
;;Sierra Leonean
;;Sammarinese
;;Senegalese
;;Somali
;;Surinamese
;;South Sudanese
;;Sao Tomean
;;Salvadoran
;;Syrian
;;Swazi
;;Chadian
;;Togolese
;;Thai
;;Tajik
;;East Timorese|Timorese
;;Turkmen
;;Tunisian
;;Tongan
;;Turkish
;;Trinidadian
;;Tuvaluan
;;Taiwanese
;;Tanzanian
;;Ukrainian
;;Ugandan
;;American|US|U.S.
;;Uruguayan
;;Uzbek|Uzbekistani
;;Vatican
;;Vincentian
;;Venezuelan
;;Vietnamese
;;Vanuatuan
;;Samoan
;;Kosovar|Kosovan
;;Yemeni
;;South African
;;Zambian
;;Zimbabwean
;;Abkhaz|Abkhazian
;;South Ossetian|Ossetian
;;Transnistrian
;;Turkish Cypriot
;;Karabakh
;;DPR
;;LPR
;;Soviet
;;Soviet Ukrainian
;;Yugoslav|Yugoslavian
;;Czechoslovak
;;East German
;;Scottish

;;European

















1|0|2









1|0|2

1






1|0|2




1


























1











1|2|3|0|4|5
1|2|0|3|4
1|2|0|3|4
1|2|0|3
1
1|0


1|0|2
1|0
1|0
1|2

1
1|0



1


1
1
1
1|2
1
1
1



1|0|2
1|0|2|3





1|2|3

1|0

1|0

1|2






















1|2|3






































1








1
1
1
1



1|2|3








1










`;
