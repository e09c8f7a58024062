/**
 * Given names of persons in the news, in one spelling each: names are compared by sound, so that `Sergey` also finds
 * `Serghei`. A name that no gazetteer lists is that of a person if it begins with one of these.
 */
export const givenNames: string = `
aaron abakar abbas abdalla abdallah abdel abdelaziz abdelfattah abdelhamid abdelkerim abdelmadjid abdoulaye abdrabbuh
abdul abdulaziz abdullah abdurrahman abigail abiy abraham achille adam adama adebayo adel adina adnan adolf adonis
adrian adriana agim agne agnes agnieszka agostino aguila ahmad ahmed aigul aiman aino aisha aissata aitor akbar akhtar
akira alain alan alar alassane albert alberto aldo alejandra alejandro aleksandar aleksandr aleksandra aleksei aleksej
alena alessandra alessandro alessia alessio alex alexander alexandra alexandre alexandru alexis alfonso alfred alfredo
algirdas ali alice alicia alina allan alma almazbek alonso amadou amar amedeo amelie amin aminata amir amira amit amr
ana anahit anastasia anatol anatoli anatolij anca andre andrea andreas andrei andrej andres andrew andri andris
andrius andrzej angela angelo anita anjali ann anna annalena anne annegret annika anniken anthony anton antonella
antonia antonietta antonio antonis antony antti anutin anwar aoife aram arancha arben ariel arjeta armando armen
arpine arsen arseni artem artiom artis artur arturo arturs artyom arun arvils arvind arvydas aset ashok ashraf asif
askar assimi astrid atef atifete attila aung aurel aurelian avigdor awa ayelet ayesha aygul ayman aziz babatunde baiba
bakhtiyar bakytzhan balazs bandar barack barbara barney barry bart bartosz basel bashar bassam bassel bassirou
batbayar beata beatrice beatriz begona ben benedetto benedict benigno benjamin benny beppe bernadette bernard bernardo
bernd bernie bertrand besa besnik bidzina bilawal biljana bill birgit birgitta bisher bjorn blaise bledar blerim bob
bogdan boguslaw bohuslav bojko boris borislav bosko boubacar boyko branislav branko brenda brett brian bridget
bronislaw bruce bruno calin callum camelia carl carla carlo carlos carme carmen carol caroline catalin catalina
catherine cecile cecilia cezar chantal charles chelsea cheryl chiara chimamanda chinua choguel chris christian
christine christoph christopher chuck ciaran cindy ciprian claire clara claude claudia claudio claudiu clement
clemente codrin colin condoleezza constantin corazon corina cornel corneliu cosmin cosmina costas craig crenguta
cristian cristina cristobal csaba curtis cynthia cyril dacian daciana dale dalia damian damir dan dana daniel daniela
daniele danielle danilo daniyar dario darius darren david davide davit debbie deborah decebal declan deepak demeke
denis denise dennis derek diana dick didier diego dieter dietmar dilma dimitar dimitri dimitris diomaye dirk dmitri
dmitrij dmitro dmytro doina dominic dominique donald donna dorin dorota doru doug douglas dragan dragana dragos
dumitru dusan dwight eamon ebba ebrahim ecaterina ed edgars edi edita edith edoardo eduard edward eero efraim egils
ehsan ehud eiki eka elaine elchin eleanor elena elettra elina elio eliot elisa elisabeth elise elizabeth ellen elman
elmar elnur elon elsa elzbieta emanuel emanuele emeka emil emilian emilio emily emine emir emma emmanuel emmerson
emomali enda enrico enrique enzo erdem eric erica erik erlan ermanno erna ernest ernesto esmail esteban esther eszter
ethan etienne ettore eugen eugenia eva evan evangelos evariste evelyn evgeni evgenij evika evo ewa ezio fabian fabio
fabrizio fadi fahd faisal farid faris fathi fatima fatma fatmir fatou faustin fausto fawzi fayez federica federico
felicien felipe felix ferdinand ferenc fergus fernando ferruccio fidel filip filipe filippo fiona flavia flavio
florentin florian florin franca frances francesca francesco francina francisco franco francois frank frans franz fred
frederik friedrich fuad fulvio fumio gabor gabriel gabriela gabriele gadi gaetano gagik galina gamal gareth gary gavin
gavril geert genevieve gennadi gennadij gennaro george georges georgi georgina gerald geraldine gerard gergely gerhard
ghassan ghassem gheorghe giacomo giancarlo gianfranco gianluca gianmarco gianni gideon gigi gilberto gina ginevra
gintare giorgi giorgia giorgio giorgos giovanni gitanas giulia giuliana giuliano giulio giuseppe gleb glenn gonzalo
goodluck goran gordana gordon graham grant graziano greg gregory grigore grigori gro grzegorz gualtiero guglielmo
guido guillaume guillermo gulnara gunnar gunther gurbanguly gustaf gustavo guy gwendolyn gyorgy habib hage haider
hailemariam haitham hakan hakim hala hamad hamdan hamid hamza hana hanan hank hanna hanno hans hany haris harold
harriet harry haruto hasan hashim hassan hayk hazem heather heidi heiko heinrich heinz helen helena helga helle helmut
henri henry herbert herman hernan hikmet hillary hina hiroshi hisham hissene horacio horatiu horia horst hosni hossein
hovhannes howard hrachya htun hubertus hugh hugo husein hussein hynek iain ian iaroslav iaroslava ibrahim ibrahima
ichiro idriss ifeanyi ignacio ignazio igor ilaria ildiko ileana ilham ilia ilie ilinca ilir ilona ilya ilze imran imre
ines inese inger ingrid ingrida ingvild inigo ioan ioana iohannis ion ionel ionela ionut iosif ippolito irakli iratxe
irene irina iryna isaac isabel isabella isaias ishaq ismail isobel issoufou istvan itamar iulia iulian iurie iustina
ivan ivana ivanka ivica ivo ivone jacek jacinto jack jackie jacob jacqueline jacques jadwiga jaime jair jakaya jake
jakob jalal jamal james jan jana jane janet janez janice janis janos janusz jared jaroslaw jasmine jason jaume javad
javier jay jean jeb jeff jeffrey jelena jen jennifer jens jeppe jeremy jerome jerry jerzy jessica jeyhun jill jim
jimmy jiri joachim joan joanna joao joe joel joerg johan johann johannes john joko jon jonas jonathan jorg jorge jose
josef josep joseph josephine josh joshua jovana joyce joza jozef jozsef juan judit judith judy juha julia julian
julianna julie julio jun junichiro juri jurij juris jussi justin jutta juvenal kadiatou kairat kais kaja kamal kamala
kare karel karen kari karim karin karl karlis karol kassym katalin katarina katarzyna kate katerina katherine kathleen
kathy katja kazem kazuo keir keith kelly kellyanne kemal ken kenji kenneth kersti ketevan kevin khadija khairy khaled
khalid khalifa khalil khaltmaagiin kim kimberly kinga kiril kirill kirsten klara klaus klemens kofi kolinda konstantin
kreshnik krisjanis kristalina kristi kristina kristjan krzysztof kubanychbek kurt kwame kyriakos lakshmi lamberto
larry lars lassina laszlo latif laura laurent laurentiu lavinia layla lazarus lech lee leila lena leni leo leoluca
leon leonard leonardo leonid leonidas leopold leopoldo leslie leszek letizia lev levan levente leyla lia liam liana
licia lilian liliana lilit linas linda lindsey linnea lis livia liviu liz ljubica ljubomir lloyd lodovico loredana
lorenzo lorinc lorna louise lubos luca lucas lucia lucian luciano lucio lucretia lucrezia ludek ludger ludmila
ludmilla ludovic ludovico ludovit luigi luis luisa luiz lukas luke lula lulzim lutfi lydia lyndon lynn lynne mabel
macky madalina madeleine maeve magdalena magnus mahamadou mahamat mahathir mahdi mahmoud mahmud maia mailis majid
makoto maksim malgorzata mammad manish manlio manmohan mansur manuel manuela marat marc marcel marcela marcello marcia
marco marcos marek margaret margarita margot margrethe marguerite margus maria mariam mariama marian mariana
mariangela marianna mariano mariastella marie marija marilena marina marinela mario marion maris marisol marius
mariusz marjorie mark marketa marko markus maros marsha marta martha martin martina martino marton marwan mary maryam
masoud massimiliano massimo mateusz matilda matteo matthew matthias matthieu matti matyas maud maureen mauricio
maurizio max maxim maya megan megawati meghan mehdi mehmet mehriban melania melinda melissa merav meritxell mette
mevlut michael michal micheal michel michela michele michelle mick miguel mihaela mihai mihail mihkel mihnea mikael
mike mikhail mikhailo mikheil miklos mikola mikulas milan mildred milena miles milica milo milorad milos miranda
mircea mirella miriam mirko miroslav mirsad mishaal mitch mladen mohamed mohammad mohammed mohand mohsen moira moncef
monica morgan morten moshe mostafa mounir moussa moustafa moustapha muammar mugur mugurel muhammad muhammadu mukhtar
mulatu muqtada murad muriel mustafa mykhailo mykola nabil nadav nadezhda nadia naftali najib naledi nana nancy naoko
naomi naoto narek narendra nasr nasrin nasser natalia natasha nathan nathaniel nawaf nawaz nayef nayib nebojsa
necmettin neil nelly nelson nelu nenad nestor nevena ngozi nguyen niamh nichi nicholas nick nicola nicolae nicolai
nicolas nicole nicos nicu nicusor niels nigel nika nikita nikki nikol nikola nikolai nikolaj nikolas nikos nils nina
nino nirmala nitzan nizar nkosazana nona nora norbert norman nouri nuno nunzia nunziata nuri nurlan nursultan oana
obiageli octav octavia octavian oksana olaf ole oleg oleh oleksandr oleksi olena olga oliver olivia olivier olle olli
olusegun omar ondrej orazio oriol orla orlando orna ornella osama oscar osman osvaldo otar ottavio otto oumou ousmane
ovidiu owen oyuun paavo pablo pamela panagiotis paola paolo parviz pascal pasquale pat patrice patricia patricio
patriciu patrick patrizia paul paula pauline pavel pavlo pedro peggy pekka penelope penny pere peter petr petra petre
petro petru petteri phil philip philippa philippe phyllis pier pierferdinando pierluigi piero pierre pietro pilar pino
piotr piyush pooja prabowo prayuth predrag priscilla priti priya prokopis qaboos qasem qassem quim rached rachel radek
radmila radoslaw radovan radu rafael rafal raffaele raffaella raffaello rafic rafik rahul raila raimonds rainer raisa
rajiv rajnath ralf ralph raluca ramesh ramiro ramon ramona ramtane ramush ramzan ramzi randy rania raphael rasa rashad
rashid rastislav ratko raul ray raymond razvan rebecca recep reiko remus rena renate renato rene renzo retno reuven
rex rhonda rhys ricardo riccarda riccardo richard rick riek rigoberta rima rinat rishi rita rivka riyad rob robert
roberta robertas roberto robin rocco roch rod roderich rodica rodrigo roger roland romano romeo romulus ron ronald
rosa rosalind roselyne rosemary rosen rossella rostislav roxana roy ruben rudolf rudy rumen rupert ruslan ruslanas
russell rustam rustem rusudan ruth ruxandra ryan saad sabine sabrina saddam sadiq sadyr saeed sahra saied sajid salah
saleh salih sally salma salman salome salva salvador salvatore sam samantha sameh sami samia samir samuel samvel sanda
sandor sandra sandro sanjaa sanjay sanna sara sarah sardor satoshi saulius scott sead sean sebastian sebastiano
sebastien segolene selim senad serban serdar serena serge sergei sergej sergey serghei sergio serhi serhij serj seth
severino seydou shah shalva shane shannon sharif shashi shaul shavkat shehbaz sheila sheldon sherrod shigeru shimon
shinzo shira shirin sigmar silvia silvio silviu simon simona simone simonetta sinead sinisa siobhan siri siv slavica
slavko slawomir slobodan smaranda smriti snezana sofia solveig solvita somchai sonia sooronbay sophia sophie sorin
sorina souleymane spencer spiros srettha stacey stacy stanislav stanislaw stanley stavros stefan stefania stefano
steffi stelian stella steluta stepan stephane stephanie stephen steve steven stuart suella suhail sunil susan susanna
susannah sushma susilo sven svenja svetlana sviatlana sviatoslav sylvia sylvie szymon taavi taban tabare tadeusz taha
takeshi tamar tamara tamas tamim tammy tancredi tanja tanya taras tarek tareq tariq tarja taro tatiana tatjana
tawakkol tayyip ted tedros tengiz teodor teodora teodoro teresa terry tessa thabo thein thelma theo theodore theresa
thibault thierry thomas tiberiu tibor tigran tihomir tim timo timothy timur tina titus tiziano toader tobias todd tom
tomas tomasz tomer tomislav tommaso tomo toni tony toomas tove traian trevor tricia troels trygve tsakhiagiin tudor
tudorel tulsi tyler tzipi ugo uhuru ukhnaagiin uldis ulf ulukbek umar umberto urho urmas ursula uwe vaclav vadim vagit
vahan vahram vaira vakhtang valdis valentin valentina valentino valer valeri valerie valerij valerio valeriu vanessa
vardan vasil vasile vasili vassilis vasyl veronica veronique veselin vesna viaceslav viacheslav vicki victor victoria
vidar vijay viktor viktoria viktorija viktors villy vincent vincenzo violeta viorel viorica virgil virginia virginio
vit vitali vitalij vito vitor vittoria vittorio vivek vivian vjosa vlad vladimir vladislav vlatko vlora vojislav
volker volodimir volodymyr vsevolod vugar vuk wael waldemar walid walter wayne wendell wendy werner wesley wilbur
william willy winifred winnie winston wlodzimierz wojciech wolfgang woodrow wopke workneh xavier ximena xiomara yael
yahya yair yamandu yanis yannick yannis yaroslav yasin yasmin yasser yemi yerlan yevgeni yitzhak yoav yoko yolanda
yoram yoshihide youssef yoweri yukio yulia yuri yuriko yusuf yves yvette yvonne zainab zalmay zayed zbigniew zeid
zeinab zeljka zeljko zhanna ziad zinaida zlatko zoltan zoran zorana zsolt zsuzsa zsuzsanna zurab zuzana zviad
zygimantas
`;
