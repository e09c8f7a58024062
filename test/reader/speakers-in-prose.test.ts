import { describe, expect, test } from "vitest";
import { readDrafts } from "../../src/reader/index.ts";

/** Returns each statement of a text as `act: speaker @ date`. */
function draftsIn(language: string, text: string, datePublished = "2023-04-21"): readonly string[] {
  const document = { title: "A report", language, datePublished, datePublishedBasis: "Made up." };
  return readDrafts(text, { document }).drafts.flatMap((draft) => {
    if (draft.kind !== "statements") return [];
    const { act, speaker, date, resolved = date } = draft;
    return [`${act}: ${speaker}${resolved ? ` @ ${resolved}` : ""}`];
  });
}

describe("the object of a verb is not the speaker", () => {
  test.each([
    [
      "it",
      "La flotta, che da ieri è nel porto di Alba con dodici navi, ha invitato Lettonia ed Estonia a inviare piloti.",
      "Latvia",
    ],
    [
      "it",
      "La Russia ha letto il piano; l'Austria, che lo aveva atteso, ha respinto ogni rinvio parlando di «scuse».",
      "ogni rinvio",
    ],
    [
      "it",
      "Il suo ministro, Marco Orsini, aveva chiesto già in maggio una riunione degli Stati vicini, che si è tenuta a luglio.",
      "una riunione",
    ],
    ["it", "Alba ha elogiato «il tono» del piano, ma lo ritiene prematuro.", "prematuro"],
    ["ro", "Austria a lăudat „tonul” planului, însă îl consideră prematur.", "prematur"],
    ["ro", "Majorității soldaților din nord li se oferă terenuri.", "Majorității"],
    ["it", "Ai soldati del nord gli si offre della terra.", "soldati"],
  ])("%s: %s", (language, text, wrong) => {
    expect(draftsIn(language, text).join()).not.toContain(wrong);
  });
});

describe("the subject follows the words for a time", () => {
  test.each([
    ["it", "«Il ponte è chiuso», ha dichiarato poche ore dopo a Vienna un funzionario del porto, Ada Miro."],
    ["it", "«Il ponte è chiuso», ha detto qualche giorno più tardi il ministro Ada Miro."],
    ["ro", "„Podul e închis”, a declarat câteva ore mai târziu la Viena ministra Ada Miro."],
    ["en", "“The bridge is closed,” said a few hours later in Vienna the minister, Ada Miro."],
  ])("%s: %s", (language, text) => {
    expect(draftsIn(language, text)).toEqual(["assert: Ada Miro"]);
  });
});

test.each([
  [
    "Ministrul Ion Rusu a primit-o ieri pe Ada Miro, căreia i-a promis un pod nou.",
    ["pledge: Ion Rusu @ 2023-04-20"],
  ],
  [
    "Luni, Ada Miro a fost primită la Port de președintele Ion Rusu, căruia i-a transmis invitația reginei.",
    ["announce: Ada Miro @ 2023-04-17~"],
  ],
])("a pronoun in the dative is not the speaker (%s)", (text, drafts) => {
  expect(draftsIn("ro", text)).toEqual(drafts);
});

test("a text without an author passes on the act of the subject", () => {
  const text =
    "Il ministro Ada Miro, secondo una nota diffusa in nottata, ha ringraziato l'Austria e ha accettato di riaprire i porti.";
  expect(draftsIn("it", text)).toEqual(["support: Ada Miro", "accept: Ada Miro"]);
});

test.each([
  ["it", "Il giorno dopo Vienna aveva protestato; la Farnesina, domenica, ha respinto il piano."],
  ["ro", "Viena a protestat oficial; România, duminică, a respins planul."],
  ["en", "Vienna had protested formally; Romania, on Sunday, rejected the plan."],
])("a date after a semicolon belongs to the later clause (%s: %s)", (language, text) => {
  const [first] = draftsIn(language, text);
  expect(first).toMatch(/: Austria$/);
});

describe("an act in a clause about a time has not happened", () => {
  test.each([
    ["en", "Once Austria accepts the plan, the talks can begin.", []],
    ["en", "The moment Austria agreed to the plan, the bridge would open.", []],
    ["en", "Romania will sign as soon as Austria accepts the plan.", []],
    [
      "en",
      "Austria, which until then had rejected the plan, accepted it.",
      ["reject: Austria", "accept: Austria"],
    ],
    ["it", "Non appena l'Austria accetta il piano, il ponte apre.", []],
    ["it", "Il ponte era chiuso, quando l'Austria ha accettato il piano.", ["accept: Austria"]],
    ["ro", "Odată ce Austria acceptă planul, podul se deschide.", []],
    ["ro", "De îndată ce Austria acceptă planul, podul se deschide.", []],
  ])("%s: %s", (language, text, drafts) => {
    expect(draftsIn(language, text)).toEqual(drafts);
  });
});

describe("the names of persons and bodies", () => {
  test.each([
    ["it", "Il deputato della Lega Marco Orsini ha detto che piove.", ["assert: Marco Orsini"]],
    ["it", "Il deputato del Partito Democratico Marco Orsini ha detto che piove.", ["assert: Marco Orsini"]],
    ["ro", "Deputata Elena Miroiu a spus că plouă.", ["assert: Elena Miroiu"]],
    [
      "en",
      "The Austrian information ministry said that it rained.",
      ["assert: Ministry of Information of Austria"],
    ],
    [
      "ro",
      "Ministerul austriac al Informațiilor a spus că plouă.",
      ["assert: Ministry of Information of Austria"],
    ],
    [
      "it",
      "Il ministero austriaco dell'Informazione ha detto che piove.",
      ["assert: Ministry of Information of Austria"],
    ],
  ])("%s: %s", (language, text, drafts) => {
    expect(draftsIn(language, text)).toEqual(drafts);
  });
});

test.each([
  ["it", "Marco Orsini e il primo ministro polacco Ion Rusu si sono visti. Il premier ha detto che piove."],
  ["ro", "Marco Orsini și premierul polonez Ion Rusu s-au întâlnit. Premierul a spus că plouă."],
  ["en", "Marco Orsini and Polish Prime Minister Ion Rusu met. The prime minister said that it rained."],
])("an office is doubtful after a person who may have it too (%s: %s)", (language, text) => {
  const document = {
    title: "A report",
    language,
    datePublished: "2023-04-21",
    datePublishedBasis: "Made up.",
  };
  const doubts = readDrafts(text, { document }).drafts.flatMap((draft) =>
    draft.kind === "statements" ? (draft.doubts ?? []) : [],
  );
  expect(doubts.map(({ field }) => field)).toContain("speaker");
});

describe("the words of a record begin with the article of their first noun", () => {
  test.each([
    ["La casa editrice ha dichiarato che il libro esce.", "La casa editrice"],
    ["Il libro sarà pronto, ha dichiarato la casa editrice.", "la casa editrice"],
    ["L'attacco è stato condannato da Mosca.", "L'attacco"],
  ])("%s", (text, words) => {
    const document = {
      title: "A report",
      language: "it",
      datePublished: "2023-04-21",
      datePublishedBasis: "Made up.",
    };
    const [draft] = readDrafts(text, { document }).drafts;
    expect(draft?.words.map(({ exact }) => exact).join(" | ")).toContain(words);
  });
});

describe("a capital means its government after a passive", () => {
  test.each([
    ["Il piano è stato respinto da Mosca.", ["reject: Russia"]],
    ["Il piano venne condannato da Kiev.", ["criticize: Ukraine"]],
    ["Il piano è arrivato da Mosca.", []],
    ["La necessità di una tregua è stata ribadita da Ada Miro, che ha parlato a Roma.", ["assert: Ada Miro"]],
  ])("it: %s", (text, expected) => {
    expect(draftsIn("it", text)).toEqual(expected);
  });
});

describe("officials of several states are not one of these states", () => {
  test.each([
    [
      "en",
      "The foreign ministers of Italy and France said it rained.",
      "The foreign ministers of Italy and France",
    ],
    [
      "it",
      "I ministri degli Esteri di Italia e Francia hanno detto che piove.",
      "I ministri degli Esteri di Italia e Francia",
    ],
    ["ro", "Liderii Italiei și Franței au spus că plouă.", "Liderii Italiei și Franței"],
    ["en", "Russian officials said it rained.", "Officials of Russia"],
  ])("%s: %s", (language, text, speaker) => {
    expect(draftsIn(language, text)).toEqual([`assert: ${speaker}`]);
  });
});

test("somebody offers to do something in Italian with a reflexive pronoun", () => {
  expect(draftsIn("it", "La Turchia si è offerta di mediare.")).toEqual(["offer: Turkey"]);
});

test("who asks a question is not the speaker of the answer", () => {
  const text =
    "Alla domanda di una giornalista che gli chiede se il ponte sia sicuro, il premier Nora Orsini risponde: «Il ponte è sicuro».";
  expect(draftsIn("it", text)).toEqual(["assert: Nora Orsini"]);
});

describe("a passive of several words", () => {
  test.each<[string, readonly string[]]>([
    ["The budget was turned down by Norway on Monday.", ["reject: Norway @ 2023-04-17"]],
    ["Denmark's tunnel was ruled out by Norway.", ["reject: Norway"]],
    ["The minister's remarks were brushed aside by Norway.", ["reject: Norway"]],
    ["A truce has been put forward by Norway.", ["propose: Norway"]],
    ["The budget was not turned down by Norway.", []],
    ["The budget was turned down.", []],
    ["Norway is calling for a truce.", ["appeal: Norway"]],
  ])("%s", (text, expected) => {
    expect(draftsIn("en", text)).toEqual(expected);
  });
});

describe("a verb in the form of the infinitive modifies the noun after it", () => {
  test.each([
    ["Danish state television said that it rained.", "Danish state television"],
    ["The Danish state railway Orsini said that it rained.", "The Danish state railway Orsini"],
    ["Denmark claims that it rained.", "Denmark"],
  ])("%s", (text, speaker) => {
    expect(draftsIn("en", text)).toEqual([`assert: ${speaker}`]);
  });
});

describe("a Romanian noun in the dative is the addressee", () => {
  test.each<[string, readonly string[]]>([
    ["„Plouă”, a declarat mulțimii strânse pe chei.", []],
    ["Nora Orsini a tăcut. „Plouă”, a declarat mulțimii strânse pe chei.", ["assert: Nora Orsini"]],
    ["„Plouă”, a spus presei locale Nora Orsini.", ["assert: Nora Orsini"]],
    ["„Plouă”, a spus comisiei ministra Nora Orsini.", ["assert: Nora Orsini"]],
    ["„Plouă”, au spus miniștrii.", ["assert: miniștrii"]],
  ])("%s", (text, expected) => {
    expect(draftsIn("ro", text)).toEqual(expected);
  });
});
