import { describe, expect, test } from "vitest";
import { type Gazetteer, readDocument, worldGazetteer } from "../../../src/reader/index.ts";

const gazetteer: Gazetteer = {
  entries: [
    { id: "orsini", name: "Livia Orsini", kind: "person", names: ["Orsini"] },
    { id: "danko", name: "Oleh Danko", kind: "person", names: ["Danko"] },
    { id: "alba", name: "Alba", kind: "state" },
    { id: "borea", name: "Borea", kind: "state" },
  ],
};

type Found = readonly (readonly [speaker: string | undefined, words: string])[];

function read(language: string, text: string): { readonly reports: Found; readonly quotes: Found } {
  const { statements, quotations } = readDocument(text, { language, gazetteer, published: "2023-05-10" });
  const letters = [...text];
  const words = ({ start, end }: { start: number; end: number }): string =>
    letters.slice(start, end).join("");
  const found = (items: readonly (typeof statements)[number][] | typeof quotations): Found =>
    items.map((item) => [
      item.speaker?.name ?? (item.speaker?.span && words(item.speaker.span)),
      words(item),
    ]);
  return { reports: found(statements), quotes: found(quotations) };
}

describe("statements in the forms of news agencies", () => {
  test.each<[string, string, Found]>([
    // A dateline such as `Roma, 8 mag. (LaPresse) –` is not part of the statement.
    [
      "it",
      "Roma, 8 mag. (LaPresse) – Il ponte è chiuso. Lo ha detto Orsini.",
      [["Livia Orsini", "Il ponte è chiuso"]],
    ],
    ["it", "PORTO – Il ponte è chiuso, ha detto Orsini.", [["Livia Orsini", "Il ponte è chiuso"]]],
    // A quotation is not also a reported statement, even if a dateline or the name of a news medium is before it.
    ["it", "Porto, 8 mag. (LaPresse) – “Chiudiamo il ponte”. Lo ha detto Orsini.", []],
    ["it", "NordPress – “Chiudiamo il ponte”. Lo ha detto Orsini.", []],
    // In `portavoce per`, the preposition belongs to the office. Elsewhere `per` can mean "according to".
    [
      "it",
      "Il portavoce per gli Affari del mare, Oleh Danko, ha detto che il ponte è chiuso.",
      [["Oleh Danko", "il ponte è chiuso"]],
    ],
    // The clause `secondo cui` ("according to whom") attributes the words to the name before it.
    [
      "it",
      "Orsini ha respinto le accuse di Brugnoli, secondo cui il ponte sarebbe chiuso.",
      [["Brugnoli", "il ponte sarebbe chiuso"]],
    ],
    ["it", "Orsini ha giudicato che i lavori sono finiti.", [["Livia Orsini", "i lavori sono finiti"]]],
    [
      "it",
      "La Commissione, la quale si è detta a favore di una tregua, parte domani.",
      [["La Commissione", "a favore di una tregua"]],
    ],
    // Nothing is reported, because neither `parlando` ("speaking") nor `ha espresso` ("expressed") is followed by a
    // clause.
    ["it", "Parlando della situazione in Alba, Orsini ha espresso la sua preoccupazione per il ponte.", []],
    // In the first sentence, `si ritiene` ("it is believed") names no speaker. In the second one, `accordi` are
    // agreements, which cannot speak.
    ["it", "Orsini è partita. Si ritiene che almeno cento persone siano rimaste.", []],
    ["it", "Secondo gli accordi raggiunti con quei governi Alba ritira le navi.", []],
    // The content continues after the cue `she added`.
    [
      "en",
      "The bridge was closed for an hour, she added, and came down in the night.",
      [["she", "The bridge was closed for an hour, she added, and came down in the night"]],
    ],
    // These sentences report nothing. In the first, the subject of `indicated` is a thing. In the second, `to` is a
    // preposition and does not begin an infinitive. In the third, `declaring` has an object instead of a clause.
    ["en", "Alba fired a rocket on an unusual path that indicated it might be a new type.", []],
    ["en", "Alba announced new tolls in response to what Danko described as a theft.", []],
    [
      "en",
      "Alba joined Borea in announcing tolls, with leaders in both ports declaring the bridge a monument.",
      [],
    ],
    // The main verb `ha ribadito` ("reaffirmed") follows a clause that is reported by a gerund, and a comma.
    [
      "it",
      "Orsini, ricordando che il ponte è chiuso, ha ribadito che la strada è aperta.",
      [
        ["Livia Orsini", "il ponte è chiuso"],
        ["Livia Orsini", "la strada è aperta"],
      ],
    ],
    [
      "it",
      "Orsini, che ha ricordato che il ponte è chiuso, ha detto: “La strada è aperta per tutti”.",
      [["Livia Orsini", "il ponte è chiuso"]],
    ],
    // The cue `dice la ministra in una nota online` ("says the minister in an online note") interrupts the content. The
    // verb after it, `esprime`, belongs to the content.
    [
      "it",
      "Orsini è arrivata. Alba, dice la ministra in una nota online, esprime indignazione per il ponte.",
      [["la ministra", "Alba, dice la ministra in una nota online, esprime indignazione per il ponte"]],
    ],
    ["it", "Durante il vertice dei ministri, “Chiudiamo il ponte”, ha detto Orsini.", []],
    [
      "it",
      "Orsini ha detto che il ponte è chiuso, come riferito anche dal capo del porto.",
      [["Livia Orsini", "il ponte è chiuso"]],
    ],
    [
      "it",
      "Orsini ha detto che il ponte, secondo lei, è stato chiuso in fretta.",
      [["Livia Orsini", "il ponte, secondo lei, è stato chiuso in fretta"]],
    ],
    [
      "it",
      "I paesi del mare sono «contrari ai dazi», ha aggiunto. Orsini parte domani.",
      [[undefined, "I paesi del mare sono «contrari ai dazi»"]],
    ],
    [
      "it",
      "Il ministro Danko ha detto che il ponte è chiuso. La ministra Sala ha aggiunto che la strada è aperta.",
      [
        ["Oleh Danko", "il ponte è chiuso"],
        ["La ministra Sala", "la strada è aperta"],
      ],
    ],
    // The quotation directly follows the verb and begins with a small letter, so it is read as a reported clause.
    [
      "en",
      "Danko said “the closing of the bridge without any notice is unacceptable.”",
      [["Oleh Danko", "“the closing of the bridge without any notice is unacceptable.”"]],
    ],
    // The sentence that names the speaker can be a separate paragraph.
    [
      "it",
      "Il ponte è chiuso per lavori.\n\nLo ha affermato Orsini, parlando ai giornalisti.",
      [["Livia Orsini", "Il ponte è chiuso per lavori"]],
    ],
    [
      "it",
      "Orsini ha incontrato il ministro Danko, per il quale il ponte è sicuro.",
      [["Oleh Danko", "il ponte è sicuro"]],
    ],
    ["it", "Il porto calcola che siano passate mille navi.", [["Il porto", "siano passate mille navi"]]],
    // In the relative clause, the subject `Alba` is between the pronoun `cui` ("to which") and the verb.
    [
      "it",
      "Misure dure cui Alba ha replicato con rabbia, annunciando che chiuderà il ponte.",
      [["Alba", "chiuderà il ponte"]],
    ],
    // A news medium that passes on a statement is not its speaker. The agent of `è confermato` ("is confirmed") does
    // not speak.
    ["it", "Il messaggio, scrive l'agenzia Nordpress, è confermato da fonti del porto.", []],
    // After a word such as `portale` ("website"), the words in quotation marks are the name of a news medium. It only
    // passes the statement on, so it is not the speaker.
    [
      "it",
      "Il ponte è chiuso per lavori. Lo ha detto il ministro Danko in un'intervista al portale “Eco Nord”.",
      [["Oleh Danko", "Il ponte è chiuso per lavori"]],
    ],
    [
      "it",
      "Secondo quanto riferisce l'agenzia di stampa “Ata”, Orsini ha sottolineato il giudizio sul ponte.",
      [],
    ],
    [
      "it",
      "La missione, prosegue il comunicato, “si svolge tra il porto e il ponte di Alba”.",
      [["il comunicato", "La missione, prosegue il comunicato, “si svolge tra il porto e il ponte di Alba”"]],
    ],
    [
      "en",
      "Danko said he “stressed the need to avoid the closing of the bridge.”",
      [["Oleh Danko", "he “stressed the need to avoid the closing of the bridge.”"]],
    ],
    [
      "en",
      "Danko told Reuters that Alba's cabinet would close the bridge.",
      [["Oleh Danko", "Alba's cabinet would close the bridge"]],
    ],
    ["en", "Danko gave details on what he said a bridge would look like.", []],
    // The words after the colon only name the speaker of the words before it.
    [
      "it",
      "Il ponte sarà chiuso per mesi: lo ha detto Orsini in un'intervista.",
      [["Livia Orsini", "Il ponte sarà chiuso per mesi"]],
    ],
    [
      "it",
      "Il ponte “sarà chiuso per mesi”: così Orsini in una nota.",
      [["Livia Orsini", "Il ponte “sarà chiuso per mesi”"]],
    ],
    [
      "it",
      "Il ponte sarà chiuso per mesi. A renderlo noto è il ministero.",
      [["il ministero", "Il ponte sarà chiuso per mesi"]],
    ],
    ["it", "Come ha spiegato Orsini, il ponte è sicuro.", [["Livia Orsini", "il ponte è sicuro"]]],
    ["it", "Come sottolineato da Orsini, il ponte è sicuro.", [["Livia Orsini", "il ponte è sicuro"]]],
    [
      "it",
      "Secondo quanto reso noto da Danko, i due ministri hanno parlato del ponte.",
      [["Oleh Danko", "i due ministri hanno parlato del ponte"]],
    ],
    [
      "it",
      "Secondo fonti diplomatiche citate dall'Ansa il ponte è sicuro.",
      [["fonti diplomatiche", "il ponte è sicuro"]],
    ],
    // The words in quotation marks are the name of a news medium and not a quotation.
    [
      "it",
      "Il «Corriere della Sera» scrive che il ponte è chiuso.",
      [["Il Corriere della Sera", "il ponte è chiuso"]],
    ],
    ["ro", "Ziarul „Kommersant” scrie că podul este închis.", [["Kommersant", "podul este închis"]]],
    ["en", "The “Washington Post” reported that Orsini left.", [["The Washington Post", "Orsini left"]]],
    [
      "it",
      "Orsini è tornata a chiedere che il ponte sia riaperto.",
      [["Livia Orsini", "il ponte sia riaperto"]],
    ],
    [
      "it",
      "Orsini ha ricordato che il ponte è chiuso e che i lavori dureranno mesi, mentre Danko ha replicato che il ponte è sicuro.",
      [
        ["Livia Orsini", "il ponte è chiuso e che i lavori dureranno mesi"],
        ["Oleh Danko", "il ponte è sicuro"],
      ],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(read(language, text).reports).toEqual(expected);
  });
});

describe("quotations in the forms of news agencies", () => {
  test.each<[string, string, Found]>([
    ["it", "Il «Corriere della Sera» scrive che il ponte di Orsini è chiuso.", []],
    ["it", "In un'intervista all'emittente albana “Eco Nord” Orsini ha detto che il ponte è chiuso.", []],
    [
      "it",
      "“Chiudiamo il ponte”, ha dichiarato pochi giorni fa a Porto il commissario ai Lavori Oleh Danko.",
      [["Oleh Danko", "Chiudiamo il ponte"]],
    ],
    [
      "it",
      "L'annuncio è stato dato dal ministro dei Trasporti, Oleh Danko: “Chiudiamo il ponte per un anno”.",
      [["Oleh Danko", "Chiudiamo il ponte per un anno"]],
    ],
    [
      "it",
      "“Il ponte - ha detto Danko -, ma anche la strada, è chiuso”, ha spiegato.",
      [["Oleh Danko", "Il ponte - ha detto Danko -, ma anche la strada, è chiuso"]],
    ],
    // The office after the comma belongs to Oleh Danko, so it is not the speaker.
    [
      "it",
      "Orsini è a Porto. “Chiudiamo il ponte”, ha detto in una conferenza durante la visita di Oleh Danko, presidente della Commissione.",
      [["Livia Orsini", "Chiudiamo il ponte"]],
    ],
    [
      "it",
      "La strada è chiusa ma Orsini torna a far leva sull'orgoglio di tutti: “Riapriamo il ponte entro il mese”, ha detto.",
      [["Livia Orsini", "Riapriamo il ponte entro il mese"]],
    ],
    // The sentence after the quotation only names the speaker.
    [
      "en",
      "Orsini left. “I am shocked by the number of bridges that are closed.” Danko told Reuters in an interview.",
      [["Oleh Danko", "I am shocked by the number of bridges that are closed."]],
    ],
    [
      "it",
      "Intanto Brugnoli pensa a un viaggio, ma ha anche affermato che “è difficile trovare una nave”.",
      [["Brugnoli", "è difficile trovare una nave"]],
    ],
    [
      "it",
      "“Chiudiamo il ponte per un anno intero”, si apprende da una nota del ministro Danko.",
      [["Oleh Danko", "Chiudiamo il ponte per un anno intero"]],
    ],
    [
      "it",
      "“Chiudiamo il ponte per un anno intero”. Lo si legge in un appello di Orsini.",
      [["Livia Orsini", "Chiudiamo il ponte per un anno intero"]],
    ],
    [
      "it",
      "“Il ponte è sicuro - ha aggiunto Danko -. Lo abbiamo controllato ieri”.",
      [["Oleh Danko", "Il ponte è sicuro - ha aggiunto Danko -. Lo abbiamo controllato ieri"]],
    ],
    // The opening and the closing quotation mark are of different kinds.
    [
      "it",
      "Orsini ha parlato di una «scelta imposta dai vicini” in Alba.",
      [["Livia Orsini", "scelta imposta dai vicini"]],
    ],
    [
      "it",
      "Il ministro degli Esteri Oleh Danko è a Porto. Il capo della Farnesina ha detto: “Chiudiamo il ponte”.",
      [["Oleh Danko", "Chiudiamo il ponte"]],
    ],
    // The words before a colon are a label only if the colon is near the beginning of a sentence.
    [
      "it",
      "Orsini è intervenuta al vertice di Porto tra Borea e Alba, invitando a lavorare su una maggiore intesa tra tutti i paesi vicini: “Riapriamo il ponte”.",
      [["Livia Orsini", "Riapriamo il ponte"]],
    ],
    [
      "en",
      "The short statement ended by saying “the bridge has been closed for far too long”.",
      [["The short statement ended", "the bridge has been closed for far too long"]],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(read(language, text).quotes).toEqual(expected);
  });
});

test("a phrase at the end of a text without a stop is read", () => {
  expect(read("it", "Il ministro per mesi").reports).toEqual([]);
});

test("an agency whose name begins with a common noun is a source", () => {
  const text = "“Chiudiamo il ponte”, ha detto Orsini, citata dall'agenzia Anadolu.";
  const { agencies } = readDocument(text, { language: "it", gazetteer: worldGazetteer });
  expect(agencies.map(({ name, start }) => [name, start])).toEqual([["Anadolu", text.indexOf("citata")]]);
});
