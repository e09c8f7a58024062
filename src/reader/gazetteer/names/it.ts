// Written by data/world-names.ts from CLDR 48.2.0 (Unicode License v3) and the tables in data/world-names. Do not edit.

/** Italian names of the actors. Each line is an actor, in the order of the lines of `worldStates` and then of `worldOrganizations`. Its cells are: names; capitals; adjectives. In the first two cells, a digit is the index of an English name or capital in the line of the actor in `worldStates` or `worldOrganizations`, and means that it is the same in this language. If one of these two cells is empty, all its names are the same as in English. */
export const italianActors: string = `
;;andorrano
Emirati Arabi Uniti|Emirati|EAU;;emiratino
;;afghano|afgano
Antigua e Barbuda;;antiguano
;;albanese
;Erevan|0;armeno
;;angolano
;;argentino
;;austriaco
;;australiano
Azerbaigian|0;;azero|azerbaigiano
Bosnia ed Erzegovina|Bosnia-Erzegovina|Bosnia e Erzegovina|2;;bosniaco
;;barbadiano
;Dacca|0;bangladese|bengalese
Belgio;;belga|belgi|belghe
;;burkinabé|burkinabè
;;bulgaro
Bahrein|0;;bahreinita
;;burundese
;;beninese
;;bruneiano
;;boliviano
Brasile;;brasiliano
;;bahamense
;;bhutanese
;;botswano
Bielorussia|0;;bielorusso|belarusso
;;beliziano
;;canadese
Repubblica Democratica del Congo|Rd Congo|RDC;;congolese
Repubblica Centrafricana;;centrafricano
Repubblica del Congo|1;;congolese
Svizzera|Confederazione elvetica;Berna;svizzero|elvetico
Costa d'Avorio;;ivoriano
Cile;Santiago del Cile;cileno
Camerun;;camerunese|camerunense
Cina|Repubblica Popolare Cinese|RPC;Pechino|0;cinese
;0;colombiano
;;costaricano
;L'Avana|Avana;cubano
Capo Verde;;capoverdiano
Cipro;;cipriota
Cechia|Repubblica Ceca;Praga;ceco
Germania|Repubblica Federale di Germania|Repubblica Federale Tedesca|RFT;Berlino;tedesco|germanico
Gibuti|0;Gibuti;gibutiano
Danimarca;Copenaghen;danese
;;dominicense
Repubblica Dominicana;;dominicano
;Algeri;algerino
;;ecuadoriano|ecuadoregno
;;estone
Egitto|Repubblica araba d'Egitto;Il Cairo|0;egiziano
Sahara Occidentale;El Ayun;sahrawi|saharawi
;;eritreo
Spagna;;spagnolo
Etiopia;Addis Abeba;etiope|etiopico
Finlandia;;finlandese
Figi;;figiano
;;micronesiano
Francia|Repubblica francese;Parigi;francese
;;gabonese
Regno Unito|Gran Bretagna|Inghilterra;Londra;britannico|inglese
;;grenadino
;0|Tiblisi;georgiano
;;ghanese|ghaneano
Groenlandia;;groenlandese
;;gambiano
;;guineano
Guinea Equatoriale;;equatoguineano
Grecia;Atene;greco|ellenico
;Città del Guatemala;guatemalteco
;;guineense
;;guyanese
;;hongkonghese
;;honduregno
Croazia;Zagabria;croato
;;haitiano
Ungheria;;ungherese|magiaro
;Giacarta|0;indonesiano
Irlanda|Eire;Dublino;irlandese
Israele|Stato ebraico|Stato di Israele;1;israeliano
;Nuova Delhi|0|1;indiano
0|Irak;0|Bagdad;iracheno
0|Repubblica islamica dell'Iran;1;iraniano|persiano
Islanda;Reykjavík;islandese
Italia|Repubblica italiana;Roma;italiano
Giamaica;;giamaicano
Giordania;;giordano
Giappone;;giapponese|nipponico
;;keniano|keniota|kenyano
Kirghizistan|Kirghisistan|Kirgizistan|0;0|Biškek;kirghiso|kirghizo
Cambogia;;cambogiano
;;kiribatiano
Comore;;comoriano
Saint Kitts e Nevis;;nevisiano
Corea del Nord|Repubblica Popolare Democratica di Corea|RPDC;;nordcoreano|nord-coreano
Corea del Sud|Repubblica di Corea;Seul|0;sudcoreano|sud-coreano
;;kuwaitiano
Kazakistan|0|Kazakhistan|Kazachistan;;kazako|kazaco|kazakistano|kazakho
;;laotiano
Libano;;libanese
0|Santa Lucia;;santaluciano
;;liechtensteinese
;;singalese|cingalese|srilankese
;;liberiano
;;basotho
Lituania;;lituano
Lussemburgo;Lussemburgo;lussemburghese
Lettonia;;lettone
Libia;;libico
Marocco;;marocchino
0|Principato di Monaco;;monegasco
2|0|Repubblica di Moldova|Repubblica Moldova|Repubblica moldava;0;moldavo|moldovo
;;montenegrino
;;malgascio
Isole Marshall;;marshallese
Macedonia del Nord|Macedonia;;macedone
;;maliano
0|Birmania;;birmano
;1;mongolo
;;mauritano
;La Valletta|0;maltese
;;mauriziano
Maldive;;maldiviano
;;malawiano
Messico;Città del Messico;messicano
0|Malesia;;malese|malaysiano
Mozambico;;mozambicano
;;namibiano
;;nigerino
;;nigeriano
;;nicaraguense
Paesi Bassi|Olanda;L'Aia|L'Aja|0;olandese|neerlandese
Norvegia;;norvegese
;;nepalese
;;nauruano
Nuova Zelanda;;neozelandese
;Mascate;omanita
;;panamense
Perù;;peruviano
Papua Nuova Guinea;;papuano
Filippine;;filippino
;;pakistano|pachistano
Polonia;Varsavia;polacco
Palestina|Stato di Palestina;;palestinese
Portogallo;Lisbona;portoghese
;;palauano
;;paraguaiano
;;qatariota|qatarino|qatarense
;Bucarest;rumeno|romeno
;Belgrado;serbo
0|Federazione Russa;Mosca;russo
Ruanda|0;;ruandese
Arabia Saudita;Riad|Riyad;saudita
Isole Salomone;;salomonese
;;seychellese
;Khartum;sudanese
Svezia;Stoccolma;svedese
;;singaporiano
;Lubiana;sloveno
Slovacchia;;slovacco
;;sierraleonese
;;sammarinese
;;senegalese
;Mogadiscio;somalo
;;surinamese
Sud Sudan;Giuba;sudsudanese
São Tomé e Príncipe;;saotomense
;;salvadoregno
Siria;Damasco;siriano
;;swazi
Ciad;;ciadiano
;;togolese
Thailandia|Tailandia;;thailandese|tailandese
Tagikistan|0|1;0|Dušanbe;tagiko|tagico
Timor Est;;timorese
0|Turkmenia;0|Aşgabat;turkmeno|turcmeno
;Tunisi;tunisino
;Nuku'alofa;tongano
Turchia;;turco
Trinidad e Tobago;;trinidadiano
;;tuvaluano
;;taiwanese
;;tanzaniano
Ucraina;1|0;ucraino
;;ugandese
Stati Uniti|Stati Uniti d'America|3|Usa|4;;statunitense|americano|Usa|USA
;;uruguaiano|uruguayano
;0|Taškent;uzbeko|uzbeco
Città del Vaticano|Vaticano|Santa Sede;;vaticano
Saint Vincent e Grenadine;;sanvincentino
;;venezuelano
0;;vietnamita
;;vanuatuano
;;samoano
;;kosovaro|kosovari
;;yemenita
Sudafrica|Sud Africa;;sudafricano
;;zambiano
;;zimbabwese|zimbabwiano
0|Abcasia;0|Sokhumi;abcaso|abkhazo
Ossezia del Sud|Ossezia meridionale|Ossezia;;osseto|ossezio|osseziano|sudosseto
0|Transdnistria;;transnistriano
Cipro del Nord|Cipro Nord;;turco-cipriota
0|Nagorno Karabach|1;;karabakho
Repubblica Popolare di Doneck|Repubblica Popolare di Donetsk|Repubblica di Donetsk|2;;donbasiano
Repubblica Popolare di Lugansk|Repubblica Popolare di Luhansk|Repubblica di Lugansk|3;;luganskiano
Unione Sovietica|URSS|Urss;;sovietico
Repubblica Socialista Sovietica dell'Ucraina|Repubblica Socialista Sovietica Ucraina|RSS Ucraina;;ucraino-sovietico
Jugoslavia|0;;jugoslavo
Cecoslovacchia;;cecoslovacco
Germania Est|DDR|Ddr;;tedesco-orientale
Scozia;;scozzese
Nazioni Unite|Organizzazione delle Nazioni Unite|ONU|Onu|Palazzo di Vetro
Unione Europea|UE|Ue|~Unione;Bruxelles;europeo
0|1|Alleanza atlantica|Alleanza nordatlantica|Organizzazione del Trattato dell'Atlantico del Nord|Patto Atlantico|Alleanza Nato
Consiglio di Sicurezza dell'ONU|Consiglio di Sicurezza delle Nazioni Unite|Consiglio di Sicurezza ONU|Consiglio di Sicurezza
Assemblea Generale delle Nazioni Unite|Assemblea Generale dell'ONU|Assemblea Generale ONU|Assemblea Generale
Osce|0|Organizzazione per la sicurezza e la cooperazione in Europa
AIEA|Aiea|0|Iaea|Agenzia internazionale per l'energia atomica|Agenzia Internazionale dell'Energia Atomica
0|1|Associazione delle Nazioni del Sud-est asiatico|Associazione delle nazioni del sudest asiatico
0|2|gruppo 5+1

Consiglio Russia-NATO|Consiglio NATO-Russia
Consiglio Nord Atlantico|Consiglio Atlantico|Consiglio del Nord Atlantico
Consiglio d'Europa
Consiglio Europeo|Consiglio Ue
Consiglio dell'Unione Europea|Consiglio dell'Ue
Commissione Europea|Commissione Ue|Palazzo Berlaymont|~Commissione
Parlamento Europeo|Parlamento Ue|Eurocamera|Europarlamento
Banca Centrale Europea|BCE|Bce|Eurotower
Servizio europeo per l'azione esterna|SEAE|Seae
Corte di giustizia dell'Unione europea|Corte di giustizia europea|Corte di Giustizia Ue
Corte europea dei diritti dell'uomo|Corte europea dei diritti umani|Cedu|CEDU
Banca europea per gli investimenti|BEI|Bei
Banca europea per la ricostruzione e lo sviluppo|BERS|Bers



Comunità degli Stati Indipendenti|Comunità di Stati Indipendenti|CSI|Csi
Organizzazione del Trattato di sicurezza collettiva|2|Csto|OTSC
Unione economica eurasiatica|Unione Economica Euroasiatica|Unione Eurasiatica|UEE
Organizzazione per la cooperazione di Shanghai|Organizzazione di Shanghai per la cooperazione|2|Sco

0
0|Gruppo dei Sette
0|Gruppo degli Otto
0|Gruppo dei Venti
Unione Africana|UA
Lega Araba|Lega degli Stati Arabi
Consiglio di cooperazione del Golfo|CCG
Organizzazione della cooperazione islamica|OCI
Organizzazione degli Stati americani|OSA|1

1|0|Organizzazione dei Paesi esportatori di petrolio
1|0
1
Organizzazione Mondiale della Sanità|OMS|Oms
Organizzazione mondiale del commercio|2|Wto|OMC
Fondo Monetario Internazionale|FMI|Fmi
Banca Mondiale
Ocse|OCSE|Organizzazione per la cooperazione e lo sviluppo economico
1|0
1|0
Unhcr|0|Alto commissariato delle Nazioni Unite per i rifugiati|Acnur
Consiglio per i diritti umani dell'Onu|Consiglio Onu per i diritti umani|Consiglio dei diritti umani
1|0
1|0
Fao|0
Programma alimentare mondiale|Pam|2|Wfp
Organizzazione internazionale del lavoro|OIL|Oil|2
Organizzazione internazionale per le migrazioni|OIM|Oim
Opac|OPAC|0|Organizzazione per la proibizione delle armi chimiche
Corte penale internazionale|CPI|Cpi
Corte internazionale di giustizia|CIG|Cig
Croce Rossa|Croce Rossa Internazionale|Comitato internazionale della Croce Rossa|Cicr

0|1|Hrw
Comitato olimpico internazionale|Cio
Gruppo di Visegrád|3
Nove di Bucarest|1
Gruppo di contatto
Gruppo di Minsk
Quartetto per il Medio Oriente
Organizzazione degli Stati turchi
Patto di Varsavia
Comunità Economica Europea|Cee|CEE
Movimento dei non allineati
Commissione di Venezia
Assemblea parlamentare del Consiglio d'Europa
Chiesa cattolica
Chiesa ortodossa russa|Patriarcato di Mosca
Chiesa ortodossa rumena
Cremlino
Casa Bianca
Dipartimento di Stato|Dipartimento di Stato americano|Dipartimento di Stato Usa
Pentagono|Dipartimento della Difesa|Dipartimento della Difesa Usa|Dipartimento della Difesa americano
Dipartimento del Tesoro|Tesoro Usa|Tesoro americano
Dipartimento di Giustizia
Dipartimento della Sicurezza interna
Consiglio per la sicurezza nazionale
Congresso Usa|Congresso degli Stati Uniti|Congresso americano|~Congresso|Campidoglio|3
Senato Usa|Senato americano|Senato degli Stati Uniti
Camera dei Rappresentanti
Cia|1
Fbi|1
Fsb|1|Servizio federale di sicurezza
1|Duma di Stato|Duma russa
Consiglio della Federazione|Consiglio della Federazione russa
Consiglio di sicurezza russo|Consiglio di Sicurezza della Federazione Russa
0|Verchovna Rada|1|Rada suprema
Sbu|1|Servizio di sicurezza dell'Ucraina|Služba Bezpeky Ukrayiny|Služba bezpeky Ukraïny
0
1
Eliseo

1
1|~Colle
1
1|Palazzo Cotroceni
Palazzo Victoria
ministero degli Esteri romeno
ministero della Difesa romeno



Idf|1|Forze di difesa israeliane
Guardie della Rivoluzione|Pasdaran|pasdaran|Guardiani della Rivoluzione
Esercito Popolare Coreano
talebani|Talebani|taliban|0

0|1
Stato Islamico|Isis|1|3
al Qaeda|Al Qaida
houthi|1|huthi
Olp|OLP|Organizzazione per la liberazione della Palestina
Autorità nazionale palestinese|Anp|ANP|Autorità palestinese
Pkk|1
Gruppo Wagner|1
battaglione Azov|reggimento Azov




Cedeao|Ecowas|Comunità economica degli Stati dell'Africa occidentale|Comunità economica dell'Africa occidentale
Alleanza degli Stati del Sahel|Aes

Igad
Comunità dell'Africa orientale
Sadc|Comunità di sviluppo dell'Africa australe
Banca africana di sviluppo
Banca asiatica di sviluppo
Banca interamericana di sviluppo
Banca asiatica d'investimento per le infrastrutture
Apec
Saarc
Forum delle isole del Pacifico
Caricom|Comunità caraibica
Celac
Aukus
Efta|Associazione europea di libero scambio
Iniziativa dei Tre Mari
Cooperazione economica del Mar Nero|Organizzazione della cooperazione economica del Mar Nero
Consiglio degli Stati del Mar Baltico
Consiglio artico
Consiglio nordico
Unione per il Mediterraneo
Comunità dell'energia
Eurogruppo

Kfor|0
Eulex
Eufor
Unmik
Undof
Unficyp
Unama
Unmiss
Minusma
Monusco
Ocha|0
Undp
Unep
Ufficio dell'Alto rappresentante|Ohr
Consiglio per l'attuazione della pace
Medici senza frontiere|Msf
Reporter senza frontiere|Reporters sans frontières






Forum economico mondiale|0
Comunità di Sant'Egidio|1
Chiesa ortodossa serba
Chiesa ortodossa ucraina
Partito comunista cinese
Partito dei lavoratori di Corea
Russia Unita
Sogno georgiano
Assemblea nazionale del popolo
Esercito popolare di liberazione




Gru|0


1
1
1
1
Sri
Jihad islamica

1

Forze democratiche siriane
Forze di supporto rapido

Fratelli musulmani
Fronte Polisario|1


0
Omv|0
Socar




0



`;
