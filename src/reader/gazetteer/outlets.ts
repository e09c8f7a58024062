// Written by data/world-names.ts from CLDR 48.2.0 (Unicode License v3) and the tables in data/world-names. Do not edit.

/** Each line is a news agency or another medium. Its cells are: the customary name; other spellings. `~` before a spelling means that it is also a common word. */
export const outlets: string = `
ANSA;Ansa|ANSA
Adnkronos;AdnKronos|Adn Kronos
AGI;~Agi|AGI
LaPresse;La Presse
Askanews;askanews|TMNews
Agenzia Nova
ASCA;~Asca
Apcom
Agerpres;AGERPRES|Rompres
Mediafax;MEDIAFAX
NewsIn;NewsIn
News.ro;News ro
Reuters;REUTERS|Thomson Reuters
TASS;Tass|ITAR-TASS|Itar-Tass
RIA Novosti;Ria Novosti|RIA|~Ria
Interfax;Interfax-Ucraina|Interfax-Ukraine|Interfax Ukraine
AFP;Afp|Agence France-Presse|France Presse|Agence France Presse|France-Presse
Associated Press;AP|~Ap|The Associated Press
Bloomberg
DPA;Dpa|dpa
EFE;~Efe
UPI
PAP
MTI
CTK;ČTK
~APA
Anadolu;Anadolu Agency|Agenzia Anadolu|~Anatolia
Xinhua;Nuova Cina|China Nouă
Kyodo;Kyodo News
Jiji Press;Jiji
Yonhap
KCNA;Korean Central News Agency|Kcna
IRNA;Irna
~Fars;~FARS
Tasnim
ISNA;Isna
~SANA;~Sana
WAFA;Wafa
~MENA;~Mena
Ukrinform
UNIAN;Unian
UNN
Ukrainska Pravda;Ukrayinska Pravda|Ukrainska Pravda|Ukraïnska Pravda
Belta;BelTA|BELTA
Moldpres;MOLDPRES
IPN
Infotag
BNS;Baltic News Service
ELTA
LETA
AzerTAG;Azertac
Armenpress
Sputnik
~RT;Russia Today
Rossija 24;Rossiya 24|Rossia 24
Pervyj Kanal;Channel One
NTV
Kommersant
Izvestia;Izvestija
Vedomosti
RBC;RBK
Novaya Gazeta;Novaja Gazeta
Meduza
Moscow Times;The Moscow Times
~Pravda
Komsomolskaya Pravda;Komsomolskaja Pravda
Radio Free Europe;Radio Free Europe/Radio Liberty|RFE/RL|Europa Liberă|Radio Europa Liberă|Radio Liberty
Voice of America;Vocea Americii|VOA
Deutsche Welle;~DW
BBC;Bbc|BBC News|British Broadcasting Corporation
CNN;Cnn
CBS;Cbs|CBS News
NBC;Nbc|NBC News
~ABC;~Abc|ABC News
Fox News;FOX News
CNBC
MSNBC
Sky News
Sky TG24;Sky Tg24|SkyTg24
Euronews
Euractiv;EurActiv|EURACTIV
Politico;POLITICO
Axios
The New York Times;New York Times|NYT
The Washington Post;Washington Post
The Wall Street Journal;Wall Street Journal|WSJ
The Guardian;~Guardian
~The Times
~The Telegraph;Daily Telegraph|The Daily Telegraph
~The Independent
~The Economist;~Economist
Financial Times;~Ft|FT
Daily Mail
~Newsweek
~Foreign Policy
~Foreign Affairs
Der Spiegel;~Spiegel
~Die Welt
~Die Zeit
~Bild
Frankfurter Allgemeine Zeitung;FAZ|Frankfurter Allgemeine
Süddeutsche Zeitung
Handelsblatt
~Le Monde
Le Figaro;~Figaro
~Libération
BFM TV;BFMTV|Bfm
France 24;France24
France Info;Franceinfo
RFI;Radio France Internationale
~El País;El Pais
~El Mundo
Al Jazeera;al Jazeera|Al-Jazeera|al-Jazeera
Al Arabiya;al Arabiya|Al-Arabiya|al-Arabiya
Haaretz
Jerusalem Post;The Jerusalem Post
Times of Israel;The Times of Israel
Yedioth Ahronoth
Hürriyet;Hurriyet|Hurriyet Daily News
Daily Sabah
Global Times
South China Morning Post
TOLOnews;Tolo News|Tolo TV|TOLO News
Ariana News
Pajhwok;Pajhwok Afghan News
Il Corriere della Sera;Corriere della Sera|~Corriere
~La Repubblica;~Repubblica
~La Stampa
Il Sole 24 Ore;Sole 24 Ore
Il Fatto Quotidiano;Fatto Quotidiano
~Il Messaggero;~Messaggero
~Il Giornale
~Avvenire
~Il Foglio
~Rai;RAI|RaiNews|Rainews24|Rai News|Rai 1|Rai1|Raiuno
La7
Mediaset
TG1;Tg1
TG2;Tg2
TG3;Tg3
Fanpage
HuffPost;Huffington Post
Vatican News
L'Osservatore Romano;Osservatore Romano
AsiaNews;Asia News
Digi24;Digi 24|Digi24.ro
Hotnews;HotNews|HotNews.ro|Hotnews.ro
G4Media;G4Media.ro
~Adevărul;~Adevarul|Adevărul.ro
~Libertatea
Evenimentul Zilei;EVZ
~Gândul;~Gandul
Ziarul Financiar;ZF
România liberă;România Liberă
Jurnalul Național;~Jurnalul
Realitatea TV;~Realitatea|Realitatea Plus
Antena 3;Antena 3 CNN
B1 TV;B1TV
ProTV;Pro TV|Știrile ProTV|PRO TV
TVR;TVR Info
~Observator News;~Observator
Europa FM
Radio România Actualități;Radio România|RRA
Calea Europeană;caleaeuropeana.ro
DefenseRomania;Defense Romania
TV8
Ziarul de Gardă
NewsMaker;Newsmaker
Unimedia
Publika
Caixin
Nikkei;Nikkei Asia
NHK
Asahi Shimbun
Times of India;The Times of India
Press TV
Wikinews
Bellingcat
Tanjug;TANJUG
Srna;SRNA
~Fena;~FENA
~Hina;~HINA
BTA;~Bta
MIA;~Mia
TASR
Belga;BELGA
~Lusa
Ritzau
NTB
~TT
STT
Yle;YLE
SVT
NRK
ERR
Postimees
Delfi
LRT
ARD
ZDF
ORF
~Der Standard
Le Soir
~De Standaard
RTBF
La Vanguardia
RTVE
TF1
Mediapart
~Le Point
Jeune Afrique
~Petra;~PETRA
QNA
~WAM
Asharq Al-Awsat;Asharq al-Awsat
Al-Ahram;Al Ahram|al-Ahram
Al Mayadeen;Al-Mayadeen
L'Orient-Le Jour;L'Orient Le Jour
Ynet
Maariv
Channel 12
Geo News
PTI;Press Trust of India
The Hindu
Indian Express;The Indian Express
Hindustan Times
NDTV
Bernama
~Antara
VnExpress
Bangkok Post
Straits Times;The Straits Times
Rappler
Yomiuri Shimbun;Yomiuri
Mainichi Shimbun;Mainichi
Japan Times;The Japan Times
Chosun Ilbo
Hankyoreh
Korea Herald;The Korea Herald
Korea Times;The Korea Times
Rodong Sinmun
People's Daily;Quotidiano del Popolo
CCTV
CGTN
China Daily
Montsame
Kazinform
Tengrinews
AKIpress
Asia-Plus
Eurasianet
OC Media
JAMnews
Interpressnews
Rustavi 2
~Trend
~Turan
CivilNet
Hetq
Echo of Moscow;Ekho Moskvy|Eho Moskvî|Eco di Mosca
Dozhd;TV Rain|Dojd
Rossiyskaya Gazeta;Rossijskaja Gazeta
Argumenty i Fakty
~Zvezda
Kyiv Post
Kyiv Independent;The Kyiv Independent
European Pravda;Evropeiska Pravda
Suspilne
Hromadske
Nasha Niva
Belsat
RTS
N1
B92
~Danas
~Politika
Blic
~Kurir
Koha Ditore;Koha
Gazeta Express
Kosovapress;KosovaPress
Balkan Insight;BIRN
Oslobođenje;Oslobodjenje
Dnevni avaz
Klix
~Vijesti
Večernji list
Jutarnji list
~Delo
Telex
Magyar Nemzet
HVG
Népszava
Gazeta Wyborcza
Rzeczpospolita
Polsat News;Polsat
TVN24;TVN
RMF FM
~Wprost
Onet
Kathimerini
ANA-MPA
To Vima
Ta Nea
Cyprus Mail
Daily Nation
Premium Times
SABC
Addis Standard
Sudan Tribune
Radio Dabanga
Studio Tamani
Andina
El Comercio
El Universal
Folha de S.Paulo;Folha de São Paulo
O Globo
Clarín
La Nación
El Mercurio
Granma
teleSUR;Telesur
Prensa Latina
El Tiempo
CBC
Globe and Mail;The Globe and Mail
USA Today
Los Angeles Times
Boston Globe;The Boston Globe
NPR
PBS
Defense News
Nordlys
Aftenposten
Dagens Nyheter
Svenska Dagbladet
Aftonbladet
Helsingin Sanomat
Politiken
PressOne
Spotmedia
Aleph News
Jurnal TV
Moldova 1
Radio Moldova
~Agora
~Domani
Il Mattino
Il Riformista
~Il Manifesto
Linkiesta
Il Post
L'Espresso
~Libero
~Il Tempo
9Colonne
Radio Radicale
TgCom24;Tgcom24
~Limes
`;
