import type { StatementWords } from "../statements/statement-words.ts";

/** The words of Italian that report statements. */
export const italianStatements: StatementWords = {
  cues: [
    {
      act: "assert",
      finite:
        "dice dicono disse dissero diceva dicevano direbbe dirà diranno dica dicano afferma affermano affermò affermarono affermava affermavano sostiene sostengono sostenne sostennero sosteneva sostenevano dichiara dichiarano dichiarò dichiararono dichiarava dichiaravano riferisce riferiscono riferì riferirono riferiva spiega spiegano spiegò spiegarono spiegava precisa precisano precisò precisarono sottolinea sottolineano sottolineò sottolinearono sottolineava evidenzia evidenziano evidenziò rileva rilevano rilevò osserva osservano osservò osservarono nota notano notò ricorda ricordano ricordò ricordarono ricordava ribadisce ribadiscono ribadì ribadirono ribadiva conferma confermano confermò confermarono ammette ammettono ammise ammisero ammetteva riconosce riconoscono riconobbe puntualizza puntualizzano puntualizzò specifica specificano specificò chiarisce chiariscono chiarì chiarirono assicura assicurano assicurò assicurarono assicurava garantisce garantiscono garantì asserisce asseriscono asserì racconta raccontano raccontò raccontava segnala segnalano segnalò ritiene ritengono riteneva ritenevano crede credono credeva pensa pensano pensava reputa reputano considera considerano stima stimano valuta valutano giudica giudicano constata constatano testimonia testimoniano rivela rivelano rivelò rivelarono scrive scrivono scrisse scriveva twitta twittano fa fanno lamenta lamentano suppone suppongono ipotizza ipotizzano prevede prevedono",
      participles:
        "detto affermato sostenuto dichiarato riferito spiegato precisato sottolineato evidenziato rilevato osservato notato ricordato ribadito confermato ammesso riconosciuto puntualizzato specificato chiarito assicurato garantito asserito raccontato segnalato ritenuto constatato testimoniato rivelato scritto twittato calcolato lamentato supposto ipotizzato previsto postato",
      gerunds:
        "dicendo affermando sostenendo dichiarando riferendo spiegando precisando sottolineando evidenziando rilevando osservando notando ricordando ribadendo confermando ammettendo riconoscendo puntualizzando specificando chiarendo assicurando garantendo asserendo raccontando segnalando ritenendo constatando rivelando scrivendo lamentando ipotizzando",
      phrases: [
        "ha fatto sapere",
        "hanno fatto sapere",
        "aveva fatto sapere",
        "fa sapere",
        "fanno sapere",
        "fece sapere",
        "facendo sapere",
        "fa notare",
        "fanno notare",
        "ha fatto notare",
        "hanno fatto notare",
        "ha reso noto",
        "hanno reso noto",
        "rende noto",
        "rendono noto",
        "ha tenuto a sottolineare",
        "ha tenuto a precisare",
        "ha tenuto a ribadire",
        "tiene a sottolineare",
        "ha voluto sottolineare",
        "ha voluto precisare",
        "ha voluto ribadire",
        "ha fatto presente",
        "si è detto convinto",
        "si è detta convinta",
        "si dice convinto",
        "si dice convinta",
        "si è detto certo",
        "si è detto sicuro",
        "si dice certo",
        "si dice sicuro",
      ],
    },
    {
      act: "assert",
      phrases: [
        "si è detto",
        "si è detta",
        "si sono detti",
        "si sono dette",
        "si era detto",
        "si dice",
        "si dicono",
        "si è dichiarato",
        "si è dichiarata",
        "si sono dichiarati",
        "si dichiara",
        "si dichiarano",
        "si è mostrato",
        "si è mostrata",
      ],
      gerunds: "dicendosi dichiarandosi mostrandosi",
      predicate: true,
    },
    {
      act: "deny",
      finite:
        "nega negano negò negarono negava negavano smentisce smentiscono smentì smentirono smentiva esclude escludono escluse esclusero",
      participles: "negato smentito escluso",
      gerunds: "negando smentendo escludendo",
      object: true,
    },
    {
      act: "announce",
      finite:
        "annuncia annunciano annunciò annunciarono annunciava annuncerà comunica comunicano comunicò comunicarono informa informano informò informarono promette promettono promise promisero prometteva anticipa anticipano anticipò giura giurano giurò decide decidono decise decisero",
      participles: "annunciato comunicato informato promesso anticipato giurato decretato",
      gerunds: "annunciando comunicando informando promettendo anticipando giurando",
    },
    {
      act: "announce",
      phrases: [
        "si è impegnato",
        "si è impegnata",
        "si sono impegnati",
        "si impegna",
        "si impegnano",
        "si è offerto",
      ],
      links: "a ad",
    },
    {
      act: "appeal",
      finite:
        "chiede chiedono chiese chiesero chiedeva chiedevano chiederà invoca invocano invocò invocarono esorta esortano esortò esortarono esortava sollecita sollecitano sollecitò sollecitarono raccomanda raccomandano raccomandò auspica auspicano auspicò auspicava prega pregano incoraggia incoraggiano implora implorano consiglia consigliano consigliò spera sperano sperava confida confidano",
      participles:
        "chiesto invocato esortato sollecitato raccomandato auspicato pregato incoraggiato implorato consigliato sperato",
      gerunds:
        "chiedendo invocando esortando sollecitando raccomandando auspicando pregando consigliando sperando",
      phrases: [
        "ha lanciato un appello",
        "ha fatto appello",
        "fa appello",
        "lancia un appello",
        "si augura",
        "si augurano",
        "si è augurato",
      ],
      links: "a affinché perché",
    },
    {
      act: "demand",
      finite:
        "esige esigono pretende pretendono intima intimano intimò ordina ordinano ordinò ordinarono reclama reclamano rivendica rivendicano insiste insistono insistette insisteva impone impongono",
      participles: "preteso intimato ordinato reclamato rivendicato insistito imposto",
      gerunds: "esigendo pretendendo intimando ordinando reclamando rivendicando insistendo",
    },
    {
      act: "propose",
      finite:
        "propone propongono propose proposero proponeva suggerisce suggeriscono suggerì suggerirono suggeriva ventila ventilano",
      participles: "proposto suggerito ventilato",
      gerunds: "proponendo suggerendo",
    },
    {
      act: "offer",
      finite: "offre offrono offrì offrirono",
      participles: "offerto",
      gerunds: "offrendo",
    },
    {
      act: "invite",
      finite: "invita invitano invitò invitarono",
      participles: "invitato",
      gerunds: "invitando",
      links: "a ad",
    },
    {
      act: "accept",
      finite: "accetta accettano accettò accettarono acconsente acconsentono concorda concordano concordò",
      participles: "accettato acconsentito concordato convenuto",
      gerunds: "accettando acconsentendo concordando",
    },
    {
      act: "reject",
      finite: "rifiuta rifiutano rifiutò rifiutarono",
      participles: "rifiutato",
      gerunds: "rifiutando",
      phrases: ["si rifiuta", "si è rifiutato", "si è rifiutata", "si rifiutano"],
    },
    {
      act: "support",
      finite: "loda lodano elogia elogiano ringrazia ringraziano ringraziò saluta salutano",
      participles: "lodato elogiato ringraziato salutato",
      gerunds: "lodando elogiando ringraziando",
      quoteOnly: true,
    },
    {
      act: "criticize",
      finite:
        "critica criticano criticò criticarono condanna condannano condannò condannarono denuncia denunciano denunciò denunciarono denunciava deplora deplorano deplorò stigmatizza stigmatizzano contesta contestano contestò bolla bollano definisce definiscono definì definirono definiva",
      participles: "criticato condannato denunciato deplorato stigmatizzato contestato bollato definito",
      gerunds:
        "criticando condannando denunciando deplorando stigmatizzando contestando bollando definendo definendola definendolo definendole definendoli bollandola bollandolo",
    },
    {
      act: "accuse",
      finite:
        "accusa accusano accusò accusarono accusava accusavano incolpa incolpano rimprovera rimproverano imputa imputano",
      participles: "accusato incolpato rimproverato imputato",
      gerunds: "accusando accusandolo accusandola accusandoli accusandole incolpando rimproverando imputando",
    },
    {
      act: "warn",
      finite:
        "avverte avvertono avvertì avvertirono avvertiva ammonisce ammoniscono ammonì ammonirono teme temono temeva paventa paventano",
      participles: "avvertito ammonito paventato avvisato",
      gerunds: "avvertendo ammonendo temendo paventando",
      phrases: [
        "mette in guardia",
        "mettono in guardia",
        "ha messo in guardia",
        "hanno messo in guardia",
        "mise in guardia",
        "mettendo in guardia",
      ],
    },
    {
      act: "threaten",
      finite: "minaccia minacciano minacciò minacciarono minacciava minacciavano",
      participles: "minacciato",
      gerunds: "minacciando",
    },
    {
      finite: "aggiunge aggiungono aggiunse aggiunsero aggiungeva",
      participles: "aggiunto",
      gerunds: "aggiungendo",
    },
    {
      finite:
        "prosegue proseguono proseguì continua continuano continuò conclude concludono concluse conclusero commenta commentano commentò replica replicano replicò replicarono risponde rispondono rispose risposero ribatte ribattono ribatté incalza esordisce esclama tuona attacca rilancia insiste cita citano citò domanda domandano domandò esprime esprimono espresse espressero parla chiosa taglia chiama chiamano interviene dichiarerà invitò auspicò",
      participles:
        "proseguito continuato concluso commentato replicato risposto ribattuto incalzato esordito esclamato tuonato attaccato rilanciato citato domandato espresso parlato chiosato chiamato twittato rimarcato",
      gerunds:
        "proseguendo continuando concludendo commentando replicando rispondendo ribattendo esprimendo citando parlando",
      phrases: ["si è espresso", "si è espressa", "si sono espressi", "si legge", "ha detto la sua"],
      quoteOnly: true,
    },
  ],
  homographs:
    "nota critica minaccia conferma stima fa fanno replica condanna denuncia accusa domanda offre cita chiama parla attacca continua ordina precisa specifica pensa crede impone decide decise informa promessa valuta spera saluta teme considera prevede comunica bolla taglia",
  auxiliaries:
    "ha hanno aveva avevano avrebbe avrebbero abbia abbiano avrà avranno avendo aver avere ho abbiamo",
  passives:
    "è sono era erano viene vengono veniva venivano fu furono sia siano sarà saranno sarebbe sarebbero stato stata stati state essere venne vennero",
  complementizers: "che come",
  infinitiveLinks: ["di", "d'"],
  infinitiveEndings:
    "are ere ire rre arsi ersi irsi rsi arlo erlo irlo arla erla irla arli erli irli arle erle irle arne erne irne arci erci irci arvi ervi irvi argli ergli irgli arti erti irti armi ermi irmi ar er ir",
  keepsLink: false,
  accordingTo: [
    "secondo",
    "stando a",
    "stando al",
    "stando alla",
    "stando all'",
    "stando ai",
    "stando agli",
    "stando alle",
    "a detta di",
    "a detta del",
    "a detta della",
    "a detta dell'",
    "a detta dei",
    "a detta degli",
    "a giudizio di",
    "a giudizio del",
    "a giudizio della",
    "a giudizio dell'",
    "a parere di",
    "a parere del",
    "a parere della",
    "a avviso di",
    "ad avviso di",
    "ad avviso del",
    "per bocca di",
    "per bocca del",
    "nelle parole di",
    "nelle parole del",
  ],
  opinion: "per",
  theirWords: [
    "a suo dire",
    "a suo avviso",
    "a suo giudizio",
    "a suo parere",
    "a loro dire",
    "a loro avviso",
    "a loro giudizio",
    "a suo modo di vedere",
  ],
  namedBy:
    "intitolato intitolata chiamato chiamata denominato denominata ribattezzato ribattezzata soprannominato soprannominata cosiddetto cosiddetta cosiddetti cosiddette film libro romanzo progetto operazione programma canzone slogan",
  quotedBy: [
    "citato da",
    "citata da",
    "citati da",
    "citato dal",
    "citato dalla",
    "citato dall'",
    "citata dall'",
    "citati dall'",
    "citata dalla",
    "citata dal",
    "ripreso da",
    "ripresa da",
    "riportato da",
    "riportato dal",
    "riportato dalla",
    "riportato dall'",
    "riportata da",
    "riferito da",
    "riferito dal",
    "riferito dalla",
    "riferito dall'",
  ],
  participleEndings: "to ta ti te so sa si se",
  agents: "da dal dallo dalla dall' dai dagli dalle",
  documents:
    "comunicato comunicati dichiarazione dichiarazioni nota lettera rapporto rapporti documento documenti testo intervista messaggio post tweet discorso fonti stampa quanto",
  people:
    "uomo donna funzionario funzionari funzionaria fonte fonti esperto esperti esperta analista analisti osservatori osservatore testimone testimoni diplomatico diplomatici autorità portavoce rappresentante rappresentanti leader capo capi presidente premier ministro ministra ministri ministero cancelliere segretario segretaria ambasciatore ambasciatrice generale colonnello comandante governo governi esercito opposizione deputato deputati senatore senatori parlamento partito partiti missione missioni inviato inviata consigliere direttore direttrice commissario commissaria commissione procuratore procura polizia militari ribelli separatisti filorussi attivisti manifestanti giornalista giornalisti vescovo papa re regina principe sindaco governatore vicepresidente viceministro sottosegretario dipartimento amministrazione alleanza coalizione paesi paese stati forze dirigenti dirigente alto alti altri tutti organizzazione agenzia servizio servizi intelligence popolazione gruppo società azienda avvocato storico politologo politico politici",
  pronouns:
    "nessuno lui lei egli ella esso essa loro essi esse quest'ultimo quest'ultima costui costei quello quella questi questa entrambi ambedue",
  bodyPronouns: "esso essa loro essi esse entrambi ambedue",
  relatives: "che cui quale quali chi",
  questions: "chi",
  adverbs:
    "poi anche inoltre infine infatti però tuttavia già ancora sempre invece quindi dunque ieri oggi stamattina stamani stasera pure persino perfino appena più volte mai così intanto nel frattempo ufficialmente recentemente nuovamente subito ormai allora altresì peraltro insomma ovviamente prima dopo ora adesso spesso ripetutamente quasi tra l'altro solo soltanto nuovo sua volta proposito riguardo",
  verbEndings: "ò arono erono irono avano evano ivano",
  adverbEndings: "mente",
  clitics: "si gli le lo la li ne ci vi mi ti l' s' se glielo",
  negations: "non né mai nessuno",
  determiners:
    "il lo la l' i gli le un uno una un' questo questa questi queste quel quello quella quell' quei quegli quelle ogni alcuni alcune molti molte diversi diverse vari varie tutti tutte altri altre due tre quattro cinque sei sette otto nove dieci suo sua suoi sue loro nostro nostra stesso stessa",
  prepositions:
    "a ad al allo alla all' ai agli alle in nel nello nella nell' nei negli nelle con col su sul sullo sulla sull' sui sugli sulle per tra fra da dal dallo dalla dall' dai dagli dalle durante dopo prima contro verso presso senza attraverso tramite mediante circa entro oltre sotto sopra davanti dietro fino lungo nonostante malgrado",
  genitives: "di d' del dello della dell' dei degli delle",
  conjunctions: "e ed ma però mentre o oppure né bensì",
  subordinators:
    "quando se poiché perché dopo mentre sebbene benché anche affinché qualora siccome nonostante dato dopoché finché prima visto considerato",
  verbs:
    "è sono era erano sarà saranno sarebbe fu furono sia siano ha hanno aveva avevano avrà avranno avrebbe avrebbero può possono poteva potrebbe potrebbero vuole vogliono voleva vorrebbe deve devono doveva dovrebbe dovrebbero sta stanno stava va vanno viene vengono resta restano rimane sembra sembrano appare arriva arrivano parte partono mette mettono prende prendono vede vedono sa sanno dà danno tiene tengono trova trovano incontra incontrano riceve ricevono succede cade chiude apre inizia finisce torna tornano diventa passa porta guida segue accoglie",
  elides: true,
};
