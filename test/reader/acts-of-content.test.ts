import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/reader/index.ts";

/** Returns the acts of the statements of a text, or of its quotations if it reports no statement. */
function actsOf(language: string, text: string): readonly (string | undefined)[] {
  const { statements, quotations } = readDocument(text, { language, published: "2023-05-10" });
  return (statements.length > 0 ? statements : quotations).map(({ act }) => act);
}

describe("what the speaker or the state of the speaker will do is announced", () => {
  test.each([
    ["en", "Moscow will sell more gas, Russian foreign minister Livio Orsini said.", "announce"],
    ["en", "Livio Orsini says he is open to talks.", "announce"],
    // If speakers say that they will not do something, they reject it.
    ["en", "Moscow will not sell more gas, Russian foreign minister Livio Orsini said.", "reject"],
    ["en", "“We won’t reopen the bridge,” Moscow said.", "reject"],
    ["ro", "Moscova nu va redeschide podul, a spus ministrul rus de externe Livio Orsini.", "reject"],
    ["en", "Russian foreign minister Livio Orsini said Moscow would reopen the bridge.", "announce"],
    ["en", "The Russian foreign minister said his country was leaving the pact.", "announce"],
    ["en", "The Russian foreign ministry said that Moscow stood ready to talk.", "announce"],
    ["en", "“We will reopen the bridge,” Moscow said.", "announce"],
    ["it", "Il ministro degli Esteri russo Livio Orsini ha detto che riaprirà il ponte.", "announce"],
    ["it", "«Riapriremo il ponte», ha detto il ministro Livio Orsini.", "announce"],
    ["it", "La Serbia, ha detto il presidente serbo Livio Orsini, farà del suo meglio.", "announce"],
    ["ro", "Potrivit afirmațiilor ministrului rus Livio Orsini, Rusia este gata să discute.", "announce"],
    ["it", "Il ministro Livio Orsini ha detto di essere stanco.", "assert"],
    ["ro", "Ministrul rus de externe, Livio Orsini, a spus că Moscova va redeschide podul.", "announce"],
    ["ro", "Rusia este dispusă să revină la tratat, a spus purtătorul de cuvânt al Kremlinului.", "announce"],
    [
      "it",
      "La Russia riaprirà il ponte. Lo ha detto il ministro degli Esteri russo Livio Orsini.",
      "announce",
    ],
    // A sentence about what others will do is a forecast, not an announcement.
    ["en", "Russian foreign minister Livio Orsini said China would reopen the bridge.", "assert"],
    ["en", "The Russian foreign minister said the bridge would reopen.", "assert"],
    ["it", "«Riapriranno il ponte», ha detto il ministro Livio Orsini.", "assert"],
  ])("%s: %s", (language, text, act) => {
    expect(actsOf(language, text)).toEqual([act]);
  });
});

describe("what another actor must do is demanded, and what it should do is an appeal", () => {
  test.each([
    ["en", "“Beijing must withdraw,” Russian foreign minister Livio Orsini said.", "demand"],
    ["en", "Russian foreign minister Livio Orsini said that Beijing should withdraw.", "appeal"],
    ["it", "Il ministro Livio Orsini ha detto che la Russia deve ritirarsi.", "demand"],
    ["it", "«La Russia dovrebbe ritirarsi», ha detto il ministro Livio Orsini.", "appeal"],
    ["ro", "Ministrul Livio Orsini a declarat că Rusia trebuie să plece.", "demand"],
    ["ro", "„Rusia ar trebui să plece”, a declarat ministrul Livio Orsini.", "appeal"],
    // These sentences contain `must` but are not demands, because they ask no other actor for anything.
    ["en", "Russian foreign minister Livio Orsini said that the bridge must reopen.", "assert"],
    ["en", "Russian foreign minister Livio Orsini said that Moscow must defend itself.", "assert"],
  ])("%s: %s", (language, text, act) => {
    expect(actsOf(language, text)).toEqual([act]);
  });
});

describe("a judgement after a copula shows the act", () => {
  test.each([
    ["en", "Livio Orsini said that the plan was “an important first step”.", "support"],
    ["it", "Il ministro Livio Orsini ha detto che il piano è inaccettabile.", "criticize"],
    ["it", "Il ministro Livio Orsini ha detto che il piano non è affatto costruttivo.", "assert"],
    ["it", "Il ministro Livio Orsini ha detto che il governo ha sbagliato tutto.", "criticize"],
    ["it", "Per il ministro Livio Orsini, il governo «ha sbagliato tutto».", "criticize"],
    ["it", "Il ministro Livio Orsini ha detto che il piano «non è un errore».", "assert"],
    ["ro", "Potrivit ministrului Livio Orsini, guvernul „a greșit”.", "criticize"],
    ["en", "According to Livio Orsini, the plan “is a mistake”.", "criticize"],
    ["it", "Il ministro Livio Orsini ha detto che la riunione si è conclusa con un accordo.", "assert"],
    ["en", "Livio Orsini said that the plan has positively surprised him.", "assert"],
    ["it", "Il ministro ha detto che il ponte è uno strumento essenziale contro il terrorismo.", "assert"],
  ])("%s: %s", (language, text, act) => {
    expect(actsOf(language, text)).toEqual([act]);
  });
});

describe("the first words of a quotation show its act", () => {
  test.each([
    ["en", "“We hope Beijing will be ready to talk,” Moscow said.", "appeal"],
    ["it", "«Ho chiesto ad Atene la massima collaborazione», ha detto il ministro Livio Orsini.", "appeal"],
    ["ro", "„Suntem alături de Moldova”, a transmis ministrul Livio Orsini.", "support"],
  ])("%s: %s", (language, text, act) => {
    expect(actsOf(language, text)).toEqual([act]);
  });
});

test("the verb of another part of the content is not the act of a quotation", () => {
  const text =
    "Mosca, per bocca del portavoce del Cremlino Dmitri Peskov, ha minacciato misure: il piano, ha detto ai giornalisti, «minaccia la pace».";
  expect(readDocument(text, { language: "it" }).quotations.map(({ act }) => act)).toEqual(["assert"]);
});

describe("who asks for a withdrawal or a release insists on it", () => {
  test.each([
    ["it", "Mosca ha chiesto ad Atene di ritirare le navi.", "demand"],
    ["it", "Mosca ha chiesto ad Atene di aprire le navi.", "appeal"],
    ["ro", "Rusia a cerut Greciei să își retragă navele.", "demand"],
    ["ro", "Rusia insistă pentru retragerea navelor.", "demand"],
  ])("%s: %s", (language, text, act) => {
    expect(actsOf(language, text)).toEqual([act]);
  });
});

test("an act of another actor after a word such as after is a remark of the author", () => {
  const text = "Moscow said that it was ready for talks after Beijing urged it to reopen the bridge.";
  const { statements } = readDocument(text, { language: "en" });
  expect(statements.map(({ act, start, end }) => `${act}: ${text.slice(start, end)}`)).toEqual([
    "announce: it was ready for talks",
    "appeal: to reopen the bridge",
  ]);
});

test("a request in a relative clause is an act of its own", () => {
  const text =
    "Il ministro Livio Orsini ha detto che seguirà il consiglio di Emmanuel Macron, che ha chiesto ad Atene di aprire il ponte.";
  const { statements } = readDocument(text, { language: "it" });
  expect(statements.map(({ act, speaker }) => `${speaker?.name} ${act}`)).toEqual([
    "Livio Orsini announce",
    "Emmanuel Macron appeal",
  ]);
});

test("verbs and the complementizer can lack diacritics in a sentence that has some", () => {
  const text = "Rusia a acuzat Moldova ca nu plătește și i-a indemnat pe localnici să plece.";
  const { statements } = readDocument(text, { language: "ro" });
  expect(statements.map(({ act, start, end }) => `${act}: ${text.slice(start, end)}`)).toEqual([
    "accuse: nu plătește",
    "appeal: să plece",
  ]);
});

test("an act of another actor after a comma and a conjunction is not part of the content", () => {
  const text = "Moscow accused Kyiv of breaking the truce, while Minsk rejected the claim.";
  const { statements, acts } = readDocument(text, { language: "en" });
  expect(statements.map(({ start, end }) => text.slice(start, end))).toEqual(["breaking the truce"]);
  expect(acts.map(({ speaker, act }) => `${speaker?.name} ${act}`)).toEqual(["Belarus reject"]);
});

test("a pronoun that other words follow is not the subject of an act", () => {
  expect(readDocument("Ultimul răspuns al grupării arată dorința de pace.", { language: "ro" }).acts).toEqual(
    [],
  );
});
