import { describe, expect, test } from "vitest";
import { type ReadDocumentOptions, readDocument } from "../../../src/reader/index.ts";

/** Returns the dates of a text, each as `words = EDTF`. */
function datesOf(text: string, options: ReadDocumentOptions): readonly string[] {
  return readDocument(text, options).dates.map(
    ({ start, end, edtf }) => `${[...text].slice(start, end).join("")} = ${edtf}`,
  );
}

type Case = readonly [text: string, ...dates: string[]];

describe("Italian", () => {
  const options = { language: "it", published: "2022-02-05" } as const;
  const cases: readonly Case[] = [
    ["La riunione si è tenuta martedì 1° febbraio a Ginevra.", "martedì 1° febbraio = 2022-02-01"],
    ["Questo venerdì, 4 febbraio, esce una nota.", "Questo venerdì, 4 febbraio = 2022-02-04"],
    ["L'incontro si terrà lunedì a Bruxelles.", "lunedì = 2022-02-07"],
    ["Ha parlato lunedì a Bruxelles.", "lunedì = 2022-01-31"],
    ["Sabato ha parlato.", "Sabato = 2022-02-05"],
    ["Dal 3 al 5 marzo si riuniranno.", "3 al 5 marzo = 2022-03-03/2022-03-05"],
    ["Tra il 9 e il 12 gennaio si sono visti.", "9 e il 12 gennaio = 2022-01-09/2022-01-12"],
    ["Tra il 28 dicembre e il 3 gennaio.", "28 dicembre e il 3 gennaio = 2021-12-28/2022-01-03"],
    ["Da marzo a maggio 2021.", "marzo a maggio 2021 = 2021-03/2021-05"],
    ["Dal 2014 al 2016, e 2018-2019.", "2014 al 2016 = 2014/2016", "2018-2019 = 2018/2019"],
    ["Negli anni '80 e '90.", "anni '80 = 198X", "'90 = 199X"],
    ["Negli anni Novanta e nel XX secolo.", "anni Novanta = 199X", "XX secolo = 19XX"],
    ["Nel '68 e nel 1954.", "'68 = 1968", "1954 = 1954"],
    ["Una settimana fa ha scritto.", "Una settimana fa = 2022-01-29~"],
    [
      "Tre giorni fa, un mese fa e vent'anni fa.",
      "Tre giorni fa = 2022-02-02",
      "un mese fa = 2022-01",
      "vent'anni fa = 2002",
    ],
    ["Lo scorso anno.", "scorso anno = 2021"],
    ["La settimana prossima.", "settimana prossima = 2022-02-07/2022-02-13"],
    ["A giugno dello scorso anno.", "giugno dello scorso anno = 2021-06"],
    ["Il 16 giugno scorso.", "16 giugno scorso = 2021-06-16"],
    ["Entro la fine dell'anno.", "fine dell'anno = 2022"],
    ["Ai primi di marzo.", "primi di marzo = 2022-03"],
    ["Nell'estate del 2008.", "estate del 2008 = 2008-06/2008-08"],
    ["L'8 marzo e il primo maggio.", "8 marzo = 2022-03-08", "primo maggio = 2022-05-01"],
    ["Il 24.02.2022 e il 2022-02-24.", "24.02.2022 = 2022-02-24", "2022-02-24 = 2022-02-24"],
    [
      "Ieri sera, l'altro ieri e domani.",
      "Ieri sera = 2022-02-04",
      "l'altro ieri = 2022-02-03",
      "domani = 2022-02-06",
    ],
    ["Ieri, venerdì 4 febbraio.", "Ieri, venerdì 4 febbraio = 2022-02-04"],
    [
      "Il 26 gennaio ha risposto. Lo stesso giorno è partito.",
      "26 gennaio = 2022-01-26",
      "Lo stesso giorno = 2022-01-26",
    ],
    [
      "Il 26 gennaio è arrivato. Due giorni dopo, è partito.",
      "26 gennaio = 2022-01-26",
      "Due giorni dopo = 2022-01-28",
    ],
    ["Intorno al 10 marzo.", "Intorno al 10 marzo = 2022-03-10~"],
    // These words and numbers are not dates.
    ["Il 29 febbraio 2023 e il 31 aprile."],
    ["Lo scrive il quotidiano Domani."],
    ["Domani scrive che il ponte è chiuso."],
    ["Domani il ponte chiude.", "Domani = 2022-02-06"],
    ["Circa 2000 soldati, 2022 soldati e 1.200 uomini; C5+1; 7500 km; articolo 2015."],
    ["Il giorno dopo l'attacco."],
    ["Alle 17:16, tel. 06 2014 1954."],
  ];
  test.each(cases)("%s", (text, ...dates) => {
    expect(datesOf(text, options)).toEqual(dates);
  });

  test("across the new year", () => {
    const january = { language: "it", published: "2022-01-02" } as const;
    expect(datesOf("Il 30 dicembre. A dicembre. Lunedì ha detto.", january)).toEqual([
      "30 dicembre = 2021-12-30",
      "dicembre = 2021-12",
      "Lunedì = 2021-12-27",
    ]);
  });
});

describe("Romanian", () => {
  const options = { language: "ro", published: "2023-05-10" } as const;
  const cases: readonly Case[] = [
    ["Ministrul a declarat marți că va merge luni la Bruxelles.", "marți = 2023-05-09", "luni = 2023-05-15"],
    ["Reuniunea de joi, 11 mai 2023.", "joi, 11 mai 2023 = 2023-05-11"],
    // The future is expressed by an infinitive (`va avea loc`), or by a gerund with a subjunctive
    // (`urmând să aibă loc`).
    ["Summitul va avea loc luni.", "luni = 2023-05-15"],
    ["Cei doi au plecat, întâlnirea urmând să aibă loc vineri.", "vineri = 2023-05-12"],
    [
      "Discuțiile au început la 3 mai, iar a doua zi au continuat.",
      "3 mai = 2023-05-03",
      "a doua zi = 2023-05-04",
    ],
    ["Pleacă la 3 mai, cu o zi înainte de vot.", "3 mai = 2023-05-03"],
    [
      "Acum trei zile și în urmă cu două luni.",
      "Acum trei zile = 2023-05-07",
      "în urmă cu două luni = 2023-03",
    ],
    ["Cu un an în urmă; trei zile în urmă.", "Cu un an în urmă = 2022", "trei zile în urmă = 2023-05-07"],
    [
      "Săptămâna trecută, luna viitoare, acest an.",
      "Săptămâna trecută = 2023-05-01/2023-05-07",
      "luna viitoare = 2023-06",
      "acest an = 2023",
    ],
    ["Lunea trecută a plecat.", "Lunea trecută = 2023-05-08"],
    ["În luna martie a anului trecut.", "luna martie a anului trecut = 2022-03"],
    ["La sfârșitul lunii trecute.", "sfârșitul lunii trecute = 2023-04"],
    ["Din mai 1997 și din anul 1997.", "mai 1997 = 1997-05", "anul 1997 = 1997"],
    [
      "Între 3 și 5 martie; în perioada 15-17 mai.",
      "3 și 5 martie = 2023-03-03/2023-03-05",
      "15-17 mai = 2023-05-15/2023-05-17",
    ],
    ["De luni până vineri.", "luni până vineri = 2023-05-08/2023-05-12"],
    [
      "Anii '90, anii nouăzeci, secolul al XIX-lea.",
      "Anii '90 = 199X",
      "anii nouăzeci = 199X",
      "secolul al XIX-lea = 18XX",
    ],
    [
      "Vara trecută și toamna anului 2021.",
      "Vara trecută = 2022-06/2022-08",
      "toamna anului 2021 = 2021-09/2021-11",
    ],
    [
      "Astăzi, aseară, alaltăieri, poimâine.",
      "Astăzi = 2023-05-10",
      "aseară = 2023-05-09",
      "alaltăieri = 2023-05-08",
      "poimâine = 2023-05-12",
    ],
    ["Pe 26 aprilie a venit. A doua zi, a plecat.", "26 aprilie = 2023-04-26", "A doua zi = 2023-04-27"],
    [
      "Presedintele a declarat marti ca sambata viitoare va veni.",
      "marti = 2023-05-09",
      "sambata viitoare = 2023-05-13",
    ],
    ["Ungaria în 1999, Muntenegru în 2017 și 2020.", "1999 = 1999", "2017 = 2017", "2020 = 2020"],
    ["Mîine vor veni.", "Mîine = 2023-05-11"],
    // These words and numbers are not dates.
    ["În mai multe orașe, mai ales cu 5 mai mult decât în mai puține."],
    ["De câteva luni, 24 de luni, două luni, luni de zile."],
    ["Cei 2000 de soldați, rezoluția 2202, peste 2024 de oameni, Marea Neagră."],
  ];
  test.each(cases)("%s", (text, ...dates) => {
    expect(datesOf(text, options)).toEqual(dates);
  });
});

describe("English", () => {
  const options = { language: "en", published: "2014-08-13" } as const;
  const cases: readonly Case[] = [
    ["Hagel said on Monday that he would visit on Friday.", "Monday = 2014-08-11", "Friday = 2014-08-15"],
    ["WASHINGTON, Aug. 13, 2014 — The pact.", "Aug. 13, 2014 = 2014-08-13"],
    [
      "On Tuesday, March 5, 2013; the 5th of March.",
      "Tuesday, March 5, 2013 = 2013-03-05",
      "5th of March = 2014-03-05",
    ],
    ["Believed shot down July 17.", "July 17 = 2014-07-17"],
    [
      "From March 3 to 5; March 3-5; 3–5 March 2013.",
      "March 3 to 5 = 2014-03-03/2014-03-05",
      "March 3-5 = 2014-03-03/2014-03-05",
      "3–5 March 2013 = 2013-03-03/2013-03-05",
    ],
    ["Between 2008 and 2012, 2014/15.", "2008 and 2012 = 2008/2012", "2014/15 = 2014/2015"],
    ["In the 1990s, the '90s, the 20th century.", "1990s = 199X", "the '90s = 199X", "20th century = 19XX"],
    [
      "Two weeks ago, last year, earlier this month.",
      "Two weeks ago = 2014-07-30~",
      "last year = 2013",
      "earlier this month = 2014-08",
    ],
    ["In early March and by the end of the year.", "early March = 2014-03", "end of the year = 2014"],
    ["The 2014 annexation and its 2010 report.", "2014 = 2014", "2010 = 2010"],
    [
      "On July 17 it was hit. The following day, he left.",
      "July 17 = 2014-07-17",
      "The following day = 2014-07-18",
    ],
    ["Thursday afternoon's talks.", "Thursday afternoon = 2014-08-07"],
    ["Over the weekend he left.", "Over the weekend = 2014-08-09/2014-08-10"],
    ["In May the group met.", "May = 2014-05"],
    ["6/5/2014", "6/5/2014 = 2014-06-05"],
    // These words and numbers are not dates.
    ["He may march on Kiev, and Theresa May may go."],
    ["Some 2000 troops, the 2000 troops, Resolution 2202, Flight 2014, $2000, at 2000 GMT."],
    ["The day after the attack, he sat in the sun."],
  ];
  test.each(cases)("%s", (text, ...dates) => {
    expect(datesOf(text, options)).toEqual(dates);
  });
});

test("without a day of publication, only complete dates are read", () => {
  expect(datesOf("Ieri, il 4 febbraio, nel 2014 e il 4 febbraio 2022.", { language: "it" })).toEqual([
    "2014 = 2014",
    "4 febbraio 2022 = 2022-02-04",
  ]);
});

test("a deictic date in a quotation says so", () => {
  const { dates } = readDocument("„Mâine plecăm”, a spus el astăzi.", {
    language: "ro",
    published: "2023-05-10",
  });
  expect(dates.map(({ edtf, inQuote = false }) => [edtf, inQuote])).toEqual([
    ["2023-05-11", true],
    ["2023-05-10", false],
  ]);
});

describe("the day before a day of the week in the sentence before", () => {
  test.each<[string, string, string]>([
    [
      "en",
      "On Tuesday, for the first time since 24 February 2022, they met. The day before, Danko left.",
      "2022-03-07",
    ],
    ["en", "They met on Tuesday, the ministry said today. The day before, Danko left.", "2022-03-07"],
    ["en", "They met on Tuesday. Danko had left the day before.", "2022-03-07"],
    ["it", "Si sono visti martedì. Il giorno prima Danko è partito.", "2022-03-07"],
    ["it", "Si sono visti martedì. Danko era partito il giorno prima per Porto.", "2022-03-07"],
    ["it", "Martedì, dopo il 24 febbraio, si sono visti. Il giorno prima, Danko era partito.", "2022-03-07"],
    ["ro", "S-au întâlnit marți. Cu o zi înainte Danko a plecat.", "2022-03-07"],
    ["ro", "S-au întâlnit marți. Danko a plecat cu o zi înainte la Port.", "2022-03-07"],
    ["ro", "S-au întâlnit marți, au spus azi. Cu o zi înainte, Danko a plecat.", "2022-03-07"],
  ])("%s: %s", (language, text, day) => {
    expect(readDocument(text, { language, published: "2022-03-12" }).dates.at(-1)?.edtf).toBe(day);
  });

  test.each([
    ["it", "Si sono visti martedì. Il giorno prima dell'incontro, Danko è partito."],
    ["ro", "S-au întâlnit marți. Cu o zi înainte de negocieri, Danko a plecat."],
    ["it", "Si sono visti martedì. Il giorno dopo l'incontro Danko è partito."],
  ])("%s, but not the day before an event: %s", (language, text) => {
    expect(readDocument(text, { language, published: "2022-03-12" }).dates).toHaveLength(1);
  });
});
