import { describe, expect, it } from "vitest";
import {
  createReader,
  english,
  englishGazetteer,
  type Gazetteer,
  italian,
  italianGazetteer,
  readDocument,
  romanian,
  romanianGazetteer,
} from "../../../src/reader/index.ts";

const language = (code: string) => ({ language: code });

/** Returns the mentions of a text as `words → name`. A question mark follows a name that no gazetteer lists. */
function mentionsOf(text: string, code: string, gazetteer?: Gazetteer): string[] {
  const { mentions } = readDocument(text, {
    ...language(code),
    ...(gazetteer !== undefined && { gazetteer }),
  });
  const letters = [...text];
  return mentions.map(({ start, end, name, candidates, unknown }) => {
    const words = letters.slice(start, end).join("");
    return `${words} → ${name ?? candidates.join("|")}${unknown ? "?" : ""}`;
  });
}

const organizations = (...names: string[]): Gazetteer => ({
  entries: names.map((name) => ({ id: name, name, kind: "organization" as const })),
});

const persons = (...names: string[]): Gazetteer => ({
  entries: names.map((name) => ({ id: name, name, kind: "person" as const })),
});

describe("states and organizations", () => {
  it("finds names with signs that are not letters", () => {
    const gazetteer = organizations("C5+1", "Danko & Danko", "D&O");
    expect(mentionsOf("Il C5+1, la Danko & Danko e la D&O tacciono; D e O no.", "it", gazetteer)).toEqual([
      "C5+1 → C5+1",
      "Danko & Danko → Danko & Danko",
      "D&O → D&O",
    ]);
    expect(mentionsOf("Ieri Putin & Biden tacevano.", "it", persons("Joe Biden", "Vladimir Putin"))).toEqual([
      "Putin → Vladimir Putin",
      "Biden → Joe Biden",
    ]);
  });

  it("finds the names of three languages", () => {
    expect(mentionsOf("L'Onu e la Germania hanno scritto agli Stati Uniti.", "it")).toEqual([
      "Onu → United Nations",
      "Germania → Germany",
      "Stati Uniti → United States",
    ]);
    expect(mentionsOf("The U.S. and the UK joined NATO.", "en")).toEqual([
      "U.S. → United States",
      "UK → United Kingdom",
      "NATO → NATO",
    ]);
  });

  it.each([
    [
      "Oferta Ucrainei către guvernul Republicii Moldova.",
      ["Ucrainei → Ukraine", "Republicii Moldova → Moldova"],
    ],
    [
      "Poziţia Federaţiei Ruse şi a Statelor Unite.",
      ["Federaţiei Ruse → Russia", "Statelor Unite → United States"],
    ],
    [
      "Decizia Uniunii Europene și a Adunării Generale a ONU.",
      ["Uniunii Europene → European Union", "Adunării Generale a ONU → United Nations General Assembly"],
    ],
    ["Graniţa Kazahstanului cu Kosovoul.", ["Kazahstanului → Kazakhstan", "Kosovoul → Kosovo"]],
    ["Premierul Danemarcei a plecat.", ["Danemarcei → Denmark"]],
  ])("finds Romanian cases: %s", (text, expected) => {
    expect(mentionsOf(text, "ro")).toEqual(expected);
  });

  it("finds the longest name", () => {
    expect(mentionsOf("La riunione del Consiglio Russia-NATO è finita.", "it")).toEqual([
      "Consiglio Russia-NATO → NATO-Russia Council",
    ]);
  });

  it("needs the capitals of an acronym", () => {
    expect(mentionsOf("They told us who did it.", "en")).toEqual([]);
  });

  it("takes the sign of a currency for no state", () => {
    expect(mentionsOf("The US paid US$90 million.", "en")).toEqual(["US → United States"]);
  });

  it("leaves out states within other names", () => {
    expect(mentionsOf("Ships crossed the South China Sea and the Gulf of Oman.", "en")).toEqual([]);
    expect(mentionsOf("Il governatore della Banca d'Italia ha parlato.", "it")).toEqual([
      "Banca d'Italia → Banca d'Italia?",
    ]);
  });

  it("takes The Commission for that of the European Union after another name of the Union only", () => {
    expect(mentionsOf("La Commissione ha risposto.", "it")).toEqual([]);
    expect(mentionsOf("Per la Commissione europea no. Ma la Commissione tratta.", "it")).toEqual([
      "Commissione europea → European Commission",
      "Commissione → European Commission",
    ]);
  });
});

describe("capitals", () => {
  it.each([
    ["it", "Mosca ha respinto la proposta.", 1],
    ["it", "Le richieste di Washington restano.", 1],
    ["it", "È arrivato ieri a Mosca.", 0],
    ["it", "Ha trasmesso a Mosca due lettere.", 1],
    ["it", "L'aeroporto di Kiev è chiuso.", 0],
    ["it", "I colloqui di Washington con la parte danese.", 1],
    ["it", "È volato a Mosca e Pechino.", 0],
    ["it", "ROMA, 12 marzo - Il vertice è finito.", 0],
    ["ro", "Moscova se opune.", 1],
    ["ro", "A sosit la Moscova.", 0],
    ["ro", "Oferta Moscovei este clară.", 1],
    ["ro", "Se pare că vine.", 0],
    ["ro", "La un forum în capitala rusă Moscova a plouat.", 0],
    ["it", "La capitale russa Mosca è lontana.", 0],
    ["en", "The Russian capital Moscow is far away.", 0],
    ["en", "Moscow denied it.", 1],
    ["en", "The talks in Moscow failed.", 0],
    ["en", "In Moscow's view, this is wrong.", 1],
    ["en", "MOSCOW (AP) — The talks failed.", 0],
    ["en", "He landed at Astana, Kazakhstan.", 0],
  ])("%s: %s", (code, text, count) => {
    const { mentions } = readDocument(text, language(code));
    expect(mentions.filter(({ metonym }) => metonym)).toHaveLength(count);
  });
});

describe("persons of the gazetteer", () => {
  it("finds surnames", () => {
    expect(mentionsOf("Blinken è partito. Antony Blinken torna.", "it", persons("Antony Blinken"))).toEqual([
      "Blinken → Antony Blinken",
      "Antony Blinken → Antony Blinken",
    ]);
  });

  it.each([
    ["Aleksandr Zacharčenko", "Alexander Zakharchenko"],
    ["Janukovyč", "Viktor Yanukovych"],
    ["Nikita Chruščёv", "Nikita Khrushchev"],
    ["Serghei Lavrov", "Sergey Lavrov"],
    ["Oleksander Turčinov", "Oleksandr Turchynov"],
    ["Aleksandr Lukaşenko", "Alexander Lukashenko"],
    ["Qasym-Jomart Tokayev", "Kassym-Jomart Tokayev"],
    ["Mukhtar Tileuberdi", "Mukhtar Tleuberdi"],
    ["John F. Kerry", "John Kerry"],
    ["ZELENSKIJ", "Volodymyr Zelensky"],
  ])("finds %s as %s", (spelling, name) => {
    const text = `Nel pomeriggio ha incontrato ${spelling} in privato.`;
    expect(mentionsOf(text, "it", persons(name))).toEqual([`${spelling} → ${name}`]);
  });

  it("marks a name recognized by its sound", () => {
    const { mentions } = readDocument("Ha visto Janukovyč ieri.", {
      ...language("it"),
      gazetteer: persons("Viktor Yanukovych"),
    });
    expect(mentions[0]).toMatchObject({ fuzzy: true, rule: "person-by-sound" });
  });

  it("does not take a namesake with another given name", () => {
    expect(mentionsOf("Ieri Hunter Biden ha parlato.", "it", persons("Joe Biden"))).toEqual([
      "Hunter Biden → Hunter Biden?",
    ]);
  });

  it("answers both of two persons with one surname, until the text names one in full", () => {
    const both = persons("Giuseppe Conte", "Antonio Conte");
    expect(mentionsOf("Il discorso di Conte. Poi Antonio Conte esce. E Conte torna.", "it", both)).toEqual([
      "Conte → Giuseppe Conte|Antonio Conte",
      "Antonio Conte → Antonio Conte",
      "Conte → Antonio Conte",
    ]);
  });

  it("answers both of two entries with one name", () => {
    const entries = [
      { id: "state", name: "Georgia", kind: "state" as const },
      { id: "us-state", name: "Georgia", kind: "body" as const },
    ];
    const { mentions } = readDocument("In Georgia they vote.", { ...language("en"), gazetteer: { entries } });
    expect(mentions[0]).toMatchObject({ candidates: ["state", "us-state"] });
    expect(mentions[0]).not.toHaveProperty("name");
  });

  it("takes names literally", () => {
    const entries = ["C5+1", "(.*)", "X", "A|B"].map((name) => ({
      id: name,
      name,
      kind: "organization" as const,
    }));
    expect(mentionsOf("Il C5 + 1 e il C5+1 restano.", "it", { entries })).toEqual([
      "C5 + 1 → C5+1",
      "C5+1 → C5+1",
    ]);
  });

  it("finds nothing with an empty gazetteer but unknown persons", () => {
    expect(mentionsOf("La Russia e Mario Rossi.", "it", { entries: [] })).toEqual([
      "Mario Rossi → Mario Rossi?",
    ]);
  });
});

describe("unknown persons", () => {
  it.each([
    ["it", "Ieri ha parlato Mario Rossi.", "Mario Rossi"],
    ["it", "Il ministro degli Esteri Xhon Qerimi tace.", "Xhon Qerimi"],
    ["ro", "Preşedintele României, Xhon Qerimi, tace.", "Xhon Qerimi"],
    ["ro", "omologul său ungar, Xhon Qerimi, tace.", "Xhon Qerimi"],
    ["en", "Moldova's prime minister, Xhon Qerimi, was silent.", "Xhon Qerimi"],
    ["en", "On Monday Kim Jong-un spoke.", "Kim Jong-un"],
    ["it", "La rappresentante speciale per il Caucaso meridionale, Xhona Qerimi, tace.", "Xhona Qerimi"],
    ["it", "Il premier curdo Xhon Qerimi frena.", "Xhon Qerimi"],
    ["it", "Lunedì Qerimi, ministro della Difesa, ha taciuto.", "Qerimi"],
    ["it", "Il ministro della Giustizia Xhon Qerimi ha taciuto.", "Xhon Qerimi"],
    ["it", "Ad Astana Xhona Qerimi ha taciuto.", "Xhona Qerimi"],
    ["en", "Xhona Qerimi, who runs the office, was silent.", "Xhona Qerimi"],
    ["en", "Xhona Qerimi said no.", "Xhona Qerimi"],
    ["en", "Xhona Qerimi of NATO was silent.", "Xhona Qerimi"],
  ])("%s: %s", (code, text, name) => {
    const { mentions } = readDocument(text, language(code));
    expect(mentions.filter(({ unknown }) => unknown).map((mention) => mention.name)).toEqual([name]);
  });

  it.each([
    ["it", "Il bar di Villa Igiea, sul Mar Nero, presso Zemo Nikozi."],
    ["it", "Da Bruxelles, il portavoce tace."],
    ["ro", "La Alba Iulia și în Marea Neagră."],
    ["en", "The Jordan Valley and the Supreme Court."],
  ])("%s: none in %s", (code, text) => {
    const { mentions } = readDocument(text, language(code));
    expect(mentions.filter(({ unknown, kind }) => unknown && kind === "person")).toEqual([]);
  });

  it.each([
    ["ro", "Șefii serviciilor, Xhona Qerimi și Agim Lleshi, tac.", ["Xhona Qerimi", "Agim Lleshi"]],
    ["it", "Parla Anna Bardi-Rossi. Bardi-Rossi torna.", ["Anna Bardi-Rossi", "Anna Bardi-Rossi"]],
    ["en", "Minister Faris al-Qudsi left. Al-Qudsi is back.", ["Faris al-Qudsi", "Faris al-Qudsi"]],
    ["en", "Yoon Ji-hoon left. Yoon is back.", ["Yoon Ji-hoon", "Yoon Ji-hoon"]],
    ["en", "Minister Guo Weimin left. Guo said so.", ["Guo Weimin", "Guo Weimin"]],
  ])("gives all parts of a name the same person: %s, %s", (code, text, expected) => {
    const { mentions } = readDocument(text, language(code));
    expect(mentions.map(({ name }) => name)).toEqual(expected);
  });

  it("takes neither a day nor a place before a known surname for a given name", () => {
    const lavrov = persons("Sergey Lavrov");
    expect(mentionsOf("Ad Astana Lavrov tace. Martedì Lavrov torna.", "it", lavrov)).toEqual([
      "Lavrov → Sergey Lavrov",
      "Lavrov → Sergey Lavrov",
    ]);
    expect(mentionsOf("On Monday Lavrov left.", "en", lavrov)).toEqual(["Lavrov → Sergey Lavrov"]);
  });

  it("finds the surname again after the whole name only", () => {
    expect(mentionsOf("Rossi tace. Mario Rossi parla. Rossi torna.", "it")).toEqual([
      "Mario Rossi → Mario Rossi?",
      "Rossi → Mario Rossi?",
    ]);
  });
});

describe("ministries", () => {
  it.each([
    [
      "it",
      "Il ministero della Difesa afgano tace.",
      "ministero della Difesa afgano → Ministry of Defence of Afghanistan?",
    ],
    [
      "it",
      "Il ministero degli esteri della Gran Bretagna tace.",
      "ministero degli esteri della Gran Bretagna → Foreign Office of the United Kingdom",
    ],
    ["it", "Il ministero degli Esteri Usa tace.", "ministero degli Esteri Usa → US Department of State"],
    [
      "ro",
      "Ministerul de Externe de la Moscova tace.",
      "Ministerul de Externe de la Moscova → Ministry of Foreign Affairs of Russia?",
    ],
    [
      "ro",
      "Ambasada rusă de la Varșovia tace.",
      "Ambasada rusă de la Varșovia → Embassy of Russia in Poland?",
    ],
    [
      "en",
      "The Russian Defense Ministry was silent.",
      "Russian Defense Ministry → Ministry of Defence of Russia?",
    ],
  ])("%s: %s", (code, text, expected) => {
    expect(mentionsOf(text, code)).toEqual([expected]);
  });
});

describe("media", () => {
  it("counts a name that is also a word only beside a word such as newspaper", () => {
    expect(mentionsOf("La Repubblica autonoma. Lo scrive il quotidiano La Repubblica.", "it")).toEqual([
      "La Repubblica → La Repubblica",
    ]);
  });

  it("finds agencies", () => {
    expect(mentionsOf("Citat de agenția RIA Novosti, scrie Mediafax.", "ro")).toEqual([
      "RIA Novosti → RIA Novosti",
      "Mediafax → Mediafax",
    ]);
  });
});

describe("one language", () => {
  it.each([
    ["it", italian, italianGazetteer],
    ["ro", romanian, romanianGazetteer],
    ["en", english, englishGazetteer],
  ])("reads with the lexicon and the names of %s alone", (_code, lexicon, gazetteer) => {
    const read = createReader({ lexicons: [lexicon], gazetteer });
    expect(read("Albania, Armenia.").mentions.map(({ name }) => name)).toEqual(["Albania", "Armenia"]);
  });
});
