/**
 * Given names of persons in the news, in one spelling each: names are compared by sound, so that `Sergey` also finds
 * `Serghei`. A name that no gazetteer lists is that of a person if it begins with one of these.
 */
export const givenNames = `
abdallah abdel abdul abdullah abraham adam adel adolf adrian adriana ahmad ahmed aiman akbar alain alan albert alberto
aldo alejandro aleksandar aleksandr aleksandra aleksei alena alessandra alessandro alessia alessio alex alexander
alexandra alexandre alexandru alexis alfonso alfred ali alice alicia alina allan alma amin amir amira amr ana
anastasia anatol anatoli anca andre andrea andreas andrei andrej andres andrew andri andrius andrzej angela angelo
anita ann anna annalena anne anthony anton antonella antonia antonio antonis antony arben ariel armando armen arsen
arseni artur arturo ashraf asif askar atifete aung avigdor aziz barack barbara barry bart bartosz bashar beata
beatrice ben benedetto benedict benjamin benny bernard bernardo bernd bernie bertrand bill bob bogdan boris boyko
branko brian bruno camelia carl carla carlo carlos carmen carol catalin catherine cecilia charles chiara chris
christian christine christoph christopher ciprian claude claudia claudio claudiu clement colin condoleezza constantin
corina cornel corneliu costas cristian cristina cyril dacian dalia dan dana daniel daniela daniele danilo darius david
davide deborah denis dennis diana didier diego dieter dilma dimitar dimitri dimitris dirk dmitri dmytro dominic
dominique donald dorin doru douglas dragan dumitru edgars edi eduard edward efraim ehud eka elena eliot elisa
elizabeth elmar elon emanuel emil emilio emine emma emmanuel enrico enrique erdem eric erik ernesto esmail esteban
eugen eva evgeni evika ewa fabio fabrizio faisal farid fatima fatmir federica federico felipe ferdinand ferenc
fernando fidel filip filippo florian florin francesca francesco francisco franco francois frank frans franz fred
frederik gabriel gabriela gabriele gavin gavril geert gennadi george georges georgi gerald gerard gerhard giacomo
giancarlo gianfranco gianluca gianni gideon giorgia giorgio giovanni giulia giuliano giulio giuseppe glenn gordon
graham grant greg gregory grigore grigori guido guillaume guillermo gustavo guy haider hakan hamad hamid hamza hana
hanna hans harold harry hasan hashim hassan heiko heinz helen helena helga helle helmut henri henry herman hillary
horst hosni hossein hugo husein hussein ian ibrahim idriss igor ilham ilia ilie ilona ilya imran ingrid ioan ioana
iohannis ion iosif irina iryna isaac isabel isabella ismail itamar ivan ivana ivica ivo ivone jacek jack jacques jaime
jake jakob james jan jana janet janez janusz jared jason javad javier jay jean jeff jeffrey jennifer jens jeremy
jerome jerzy jessica jim jimmy joachim joao joe joerg johan johann johannes john jon jonas jonathan jorge jose josef
josep joseph josh joshua joza juan judith julia julian julie julio jun justin kaja kamala karel karen karim karin karl
karol kassym katarina kate katerina katherine kathy keir keith kemal ken kenneth kevin khaled khalid khalifa khalil
kim kirill klaus klemens kofi konstantin krisjanis kristalina kristina krzysztof kurt kyriakos lamberto larry lars
laszlo laura laurent laurentiu lavinia lech lee lena leo leon leonardo leonid leonidas leopold leszek lev lia liam
liana liliana linas linda lindsey lis liviu lloyd luca lucas lucia lucian luciano ludmila ludovic luigi luis luiz
lukas luke lula lutfi lyndon madeleine magdalena mahathir mahmoud mahmud maia manuel manuela marc marcel marcela
marcello marco marcos marek margaret margus maria marian mariana mariano marie marija marilena marina mario marion
marius mark marko markus marta martha martin martina mary maryam massimo mateusz matteo matthew matthias maurizio max
maxim mehmet mehriban melania mevlut michael michal micheal michel michele michelle miguel mihaela mihai mihail mikael
mike mikhail mikhailo mikheil milan milo milorad milos mircea mirko mitch mohamed mohammad mohammed moncef monica
moshe muammar muhammad mukhtar mustafa mykhailo mykola nadia naftali nana nancy narendra natalia nathan nawaf nawaz
nayib necmettin nelson nicholas nick nicola nicolae nicolas nicole nicos niels nigel nika nikita nikki nikol nikola
nikolai nikolas nikos nils nina norbert nouri nuno nursultan octavian oksana olaf ole oleg oleh oleksandr oleksi olena
olga oliver olivia olivier olli omar orlando osama oscar otto ovidiu pablo paola paolo pascal pat patriciu patrick
paul paula pavel pavlo pedro penny peter petra petre petro petru phil philip philippe pier pierre pietro piotr predrag
qasem rachel radek radoslaw radu rafael rafic ralf ramon ramzan raphael rashad rashid raul raymond rebecca recep
renate renato rene reuven rex ricardo richard rima rishi rob robert roberta roberto rodica rodrigo roger roland romano
ron ronald rosa rosen roxana ruben rudolf rudy ruslan rustem saad sabine saddam saeed salah salih salman salvador
salvatore sam samantha samir samuel sandra sandro sanna sara sarah scott sean sebastian sebastiano selim serge sergei
sergey serghei sergio serj shah shannon sharif shimon shinzo sigmar silvia silvio simon simona simone simonetta
slobodan sofia sorin spiros stanislav stefan stefania stefano stella stephane stephen steve steven stuart sunil susan
susanna sven svetlana sviatlana sylvie taavi tamara tamim tanja taras tarek tareq tarja tatiana tayyip ted teodor
teresa thabo theo theodore theresa thierry thomas tiberiu tihomir tim timothy titus tobias tom tomas tomasz tommaso
toni tony traian tudor ugo umberto ursula uwe vaclav vadim vagit valentin valentina valeri valerie valerio valeriu
vasil vasile veronica veselin victor victoria vidar viktor viktoria viktorija vincent vincenzo violeta virgil vitali
vito vitor vittorio vlad vladimir vladislav volker volodymyr vuk waldemar walter wendy werner wesley william willy
winston wolfgang woodrow wopke xavier yair yanis yannis yasser yevgeni yitzhak yoav yoshihide yulia yuri yusuf yves
serhi serhij marisol nelly jacinto birgit nabil elettra vlatko davit balazs trygve linnea eero horia besa lorinc gunnar hernan stavros jacek zalmay zbigniew zeid ziad zoran zurab zuzana
`;
