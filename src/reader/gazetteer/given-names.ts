/**
 * Given names of persons in the news, in one spelling each: names are compared by sound, so that `Sergey` also finds
 * `Serghei`. A name that no gazetteer lists is that of a person if it begins with one of these.
 */
export const givenNames: string = `
aaron abbas abdallah abdel abdelaziz abdelfattah abdul abdullah abigail abiy abraham achille adam adel adina adnan
adolf adonis adrian adriana agostino ahmad ahmed aiman akbar akhtar alain alan alar alassane albert alberto aldo
alejandro aleksandar aleksandr aleksandra aleksei alena alessandra alessandro alessia alessio alex alexander alexandra
alexandre alexandru alexis alfonso alfred alfredo algirdas ali alice alicia alina allan alma amedeo amin amir amira
amr ana anastasia anatol anatoli anca andre andrea andreas andrei andrej andres andrew andri andrius andrzej angela
angelo anita ann anna annalena anne annegret anthony anton antonella antonia antonio antonis antony anwar arben ariel
armando armen arsen arseni artis artur arturo arvind ashraf asif askar atef atifete attila aung aurel aurelian avigdor
ayman aziz balazs barack barbara barney barry bart bartosz bashar bassam beata beatrice ben benedetto benedict
benjamin benny beppe bernard bernardo bernd bernie bertrand besa bill birgit bjorn bob bogdan bohuslav bojko boris
boyko branko brett brian bronislaw bruce bruno calin camelia carl carla carlo carlos carmen carol catalin catalina
catherine cecilia cezar charles chelsea chiara chris christian christine christoph christopher chuck cindy ciprian
claude claudia claudio claudiu clement clemente codrin colin condoleezza constantin corina cornel corneliu cosmin
costas craig cristian cristina csaba curtis cyril dacian dale dalia damian dan dana daniel daniela daniele danilo
darius darren david davide davit debbie deborah denis denise dennis derek diana dick didier diego dieter dilma dimitar
dimitri dimitris dirk dmitri dmitro dmytro dominic dominique donald donna dorin doru doug douglas dragan dumitru dusan
dwight ed edgars edi edoardo eduard edward eero efraim egils ehsan ehud eka elaine elena elettra elio eliot elisa
elizabeth ellen elmar elon elsa emanuel emanuele emil emilio emily emine emma emmanuel emmerson enrico enrique enzo
erdem eric erik ermanno erna ernest ernesto esmail esteban ethan ettore eugen eugenia eva evan evangelos evgeni evika
evo ewa ezio fabio fabrizio fadi faisal farid fatima fatmir fausto fawzi federica federico felipe felix ferdinand
ferenc fernando fidel filip filippo fiona flavia flavio florentin florian florin franca francesca francesco francisco
franco francois frank frans franz fred frederik fuad fulvio fumio gabor gabriel gabriela gabriele gaetano gary gavin
gavril geert gennadi gennaro george georges georgi gerald gerard gerhard ghassan gheorghe giacomo giancarlo gianfranco
gianluca gianmarco gianni gideon gigi gilberto gina giorgia giorgio giorgos giovanni gitanas giulia giuliana giuliano
giulio giuseppe gleb glenn goran gordon graham grant graziano greg gregory grigore grigori gro grzegorz guglielmo
guido guillaume guillermo gunnar gustaf gustavo guy gyorgy habib haider haitham hakan hakim hamad hamid hamza hana
hank hanna hans harold harry hasan hashim hassan heather heiko heinz helen helena helga helle helmut henri henry
herbert herman hernan hillary hisham horatiu horia horst hosni hossein howard hugh hugo husein hussein iain ian
iaroslav iaroslava ibrahim idriss ignazio igor ilaria ilham ilia ilie ilona ilya imran imre ingrid ioan ioana iohannis
ion ionel ionela ionut iosif irene irina iryna isaac isabel isabella isaias ismail istvan itamar iulia iulian iurie
ivan ivana ivanka ivica ivo ivone jacek jacinto jack jackie jacob jacques jaime jair jake jakob jalal jamal james jan
jana jane janet janez janos janusz jared jaroslaw jason javad javier jay jean jeb jeff jeffrey jen jennifer jens
jeremy jerome jerry jerzy jessica jill jim jimmy jiri joachim joan joanna joao joe joel joerg johan johann johannes
john jon jonas jonathan jorge jose josef josep joseph josh joshua joyce joza jozsef juan judith julia julian julie
julio jun junichiro jussi justin kaja kamal kamala kare karel karen karim karin karl karol kassym katalin katarina
kate katerina katherine kathy keir keith kelly kellyanne kemal ken kenneth kevin khaled khalid khalifa khalil kim
kinga kiril kirill kirsten klaus klemens kofi kolinda konstantin krisjanis kristalina kristi kristina krzysztof kurt
kyriakos lamberto larry lars laszlo latif laura laurent laurentiu lavinia lech lee lena leo leoluca leon leonard
leonardo leonid leonidas leopold leslie leszek letizia lev lia liam liana liliana linas linda lindsey linnea lis livia
liviu liz ljubica ljubomir lloyd loredana lorenzo lorinc luca lucas lucia lucian luciano lucio lucretia lucrezia
ludmila ludovic luigi luis luisa luiz lukas luke lula lutfi lyndon lynne macky madalina madeleine magdalena magnus
mahathir mahdi mahmoud mahmud maia majid maksim manlio manmohan mansur manuel manuela marat marc marcel marcela
marcello marco marcos marek margaret margus maria marian mariana mariano mariastella marie marija marilena marina
marinela mario marion maris marisol marius mariusz marjorie mark marko markus marta martha martin martina martino
marton marwan mary maryam masoud massimiliano massimo mateusz matteo matthew matthias matyas maureen maurizio max
maxim maya meghan mehdi mehmet mehriban melania melissa mette mevlut michael michal micheal michel michela michele
michelle mick miguel mihaela mihai mihail mihkel mihnea mikael mike mikhail mikhailo mikheil miklos mikola milan
milena miles milo milorad milos miranda mircea mirella mirko miroslav mitch mladen mohamed mohammad mohammed mohsen
moncef monica morten moshe muammar mugur muhammad mukhtar muqtada murad mustafa mykhailo mykola nabil nadia naftali
nana nancy naomi naoto narendra nasser natalia nathan nawaf nawaz nayib nebojsa necmettin neil nelly nelson nelu nenad
nichi nicholas nick nicola nicolae nicolas nicole nicos nicu nicusor niels nigel nika nikita nikki nikol nikola
nikolai nikolas nikos nils nina nino nizar norbert norman nouri nuno nunzia nuri nursultan oana octavian oksana olaf
ole oleg oleh oleksandr oleksi olena olga oliver olivia olivier olli omar ondrej orazio orlando osama oscar osman
ottavio otto ovidiu pablo pamela panagiotis paola paolo pascal pasquale pat patricia patriciu patrick patrizia paul
paula pavel pavlo pedro pekka penelope penny peter petr petra petre petro petru petteri phil philip philippe pier
pierferdinando pierluigi piero pierre pietro pino piotr predrag priti prokopis qasem qassem rachel radek radoslaw
radovan radu rafael rafal raffaele raffaella rafic rafik rahul rajiv ralf ralph raluca ramon ramona ramzan ramzi
raphael rashad rashid ratko raul ray raymond razvan rebecca recep remus renate renato rene renzo reuven rex ricardo
riccardo richard rick riek rima rinat rishi rita riyad rob robert roberta robertas roberto robin rocco rod rodica
rodrigo roger roland romano romeo ron ronald rosa rosen rossella rostislav roxana roy ruben rudolf rudy rumen rupert
ruslan russell rustam rustem ruth ryan saad sabine sabrina saddam sadiq saeed sajid salah salih sally salman salva
salvador salvatore sam samantha sami samir samuel sandor sandra sandro sanna sara sarah scott sean sebastian
sebastiano selim serban serge sergei sergey serghei sergio serhi serhij serj seth severino shah shane shannon sharif
sheila shigeru shimon shinzo sigmar silvia silvio silviu simon simona simone simonetta siv slavko slawomir slobodan
sofia sonia sorin sorina spencer spiros stacey stanislav stanislaw stanley stavros stefan stefania stefano stelian
stella stepan stephane stephanie stephen steve steven stuart suella suhail sunil susan susanna sushma sven svetlana
sviatlana sviatoslav sylvie taavi tadeusz taha tamara tamas tamim tammy tanja tanya taras tarek tareq tariq tarja taro
tatiana tayyip ted teodor teodora teresa terry tessa thabo theo theodore theresa thierry thomas tiberiu tibor tihomir
tim timothy timur tina titus tiziano toader tobias tom tomas tomasz tomislav tommaso toni tony tove traian trygve
tudor tudorel tulsi tyler ugo uhuru ulf umar umberto urho ursula uwe vaclav vadim vagit valdis valentin valentina
valentino valer valeri valerie valerio valeriu vanessa vasil vasile vasili vassilis vasyl veronica veselin viaceslav
viacheslav victor victoria vidar viktor viktoria viktorija vincent vincenzo violeta viorel viorica virgil virginia
virginio vitali vito vitor vittoria vittorio vivek vlad vladimir vladislav vlatko volker volodimir volodymyr vsevolod
vuk waldemar walid walter wayne wendy werner wesley william willy winston wolfgang woodrow wopke xavier yahya yair
yanis yannis yaroslav yasin yasser yevgeni yitzhak yoav yoshihide yoweri yukio yulia yuri yusuf yves zainab zalmay
zayed zbigniew zeid zeljko zhanna ziad zinaida zoltan zoran zsolt zsuzsa zurab zuzana
`;
