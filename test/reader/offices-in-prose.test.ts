import { expect, test } from "vitest";
import { readDocument } from "../../src/reader/index.ts";

const published = "2023-04-21";

/** Returns the offices in a text as `role of organization: holder`. */
function officesIn(text: string, language: string): readonly string[] {
  return readDocument(text, { language, published }).offices.map(
    ({ role, organization, holder }) =>
      `${role} of ${organization?.name}: ${holder && text.slice(holder.start, holder.end)}`,
  );
}

test.each([
  ["The North Korean leader said the talks failed.", "en", "leader of North Korea: undefined"],
  ["A South African minister said the talks failed.", "en", "minister of South Africa: undefined"],
  // The adjective shows the owner, and Singapore is only the place.
  ["They spoke of a North Korean leader in Singapore.", "en", "leader of North Korea: undefined"],
  ["Il leader nordcoreano a Singapore ha parlato.", "it", "leader of North Korea: undefined"],
  ["Ministrul nord-coreean a declarat că vine.", "ro", "minister of North Korea: undefined"],
  ["They spoke of the leader in Singapore.", "en", "leader of Singapore: undefined"],
])("an adjective shows whose office it is, also if it has two words (%s)", (text, language, office) => {
  expect(officesIn(text, language)).toEqual([office]);
});

test.each([
  ["President Ivan Sala of Panama said the bridge was open.", "en", "president of Panama: Ivan Sala"],
  ["Il presidente Ion Rusu di Panama ha detto che il ponte è chiuso.", "it", "president of Panama: Ion Rusu"],
  ["President Ivan Sala in Panama said the bridge was open.", "en", "president of undefined: Ivan Sala"],
])("the state can follow the holder (%s)", (text, language, office) => {
  expect(officesIn(text, language)).toEqual([office]);
});

test.each([
  ["Ivan Sala, Bolivia's popular young president, said no.", "president of Bolivia: Ivan Sala"],
  ["He signed Bolivia's answer to president Ivan Sala.", "president of undefined: Ivan Sala"],
  ["Ivan Sala left, and Bolivia's answer surprised president Ion Rusu.", "president of undefined: Ion Rusu"],
])("adjectives can be between a possessor and an office in an apposition (%s)", (text, office) => {
  expect(officesIn(text, "en")).toEqual([office]);
});

test("a secretary with a department speaks for a state", () => {
  expect(officesIn("US Energy Secretary Ada Miro said no.", "en")).toEqual([
    "energy secretary of United States: Ada Miro",
  ]);
  expect(officesIn("Il segretario alla Difesa Ada Miro ha parlato.", "it")).toEqual([
    "defence secretary of undefined: Ada Miro",
  ]);
  expect(officesIn("Party secretary Ada Miro said no.", "en")).toEqual([]);
});

test.each([
  ["Ri Song Min met Kim Jae Un in Oslo.", "en", ["Ri Song Min", "Kim Jae Un"]],
  ["Kim Jae Un ha parlato.", "it", ["Kim Jae Un"]],
])("names with parts of two letters are whole (%s)", (text, language, names) => {
  const persons = readDocument(text, { language, published }).mentions.filter(
    ({ kind }) => kind === "person",
  );
  expect(persons.map(({ start, end }) => text.slice(start, end))).toEqual(names);
});

test("an acronym of two capitals is an organization", () => {
  const { mentions } = readDocument("Kim Jae told the UN so.", { language: "en", published });
  expect(mentions.map(({ name }) => name)).toContain("United Nations");
});

test.each([
  ["Russian Foreign Ministry spokeswoman Ada Miro said no.", "en", ["spokesperson of Russia: Ada Miro"]],
  ["Purtătoarea sa de cuvânt, Lumo Vandal, a plecat.", "ro", ["spokesperson of undefined: Lumo Vandal"]],
  ["Italian government spokesman Ion Rusu said no.", "en", ["spokesperson of Italy: Ion Rusu"]],
  [
    "A spokesman for the Italian Foreign Ministry, Lumo Vandal, said no.",
    "en",
    ["spokesperson of Italy: Lumo Vandal"],
  ],
  [
    "A spokesman for the Italian government, Lumo Vandal, said no.",
    "en",
    ["spokesperson of Italy: Lumo Vandal"],
  ],
  [
    "Italian cabinet minister Ion Rusu said no.",
    "en",
    ["government of Italy: undefined", "minister of undefined: Ion Rusu"],
  ],
])("a spokesperson belongs to the body directly before (%s)", (text, language, offices) => {
  expect(officesIn(text, language)).toEqual(offices);
});

test.each([
  ["NATO chief Ion Rusu said no.", "en", "leader of NATO: Ion Rusu"],
  ["Il capo del Cremlino ha parlato.", "it", "leader of Russia: undefined"],
  ["Il capo dell'opposizione italiana ha parlato.", "it", "leader of undefined: undefined"],
  ["Italian presidential aide Ion Rusu said no.", "en", "adviser of Italy: Ion Rusu"],
])("a chief speaks for a state or an organization unless a party is named (%s)", (text, language, office) => {
  expect(officesIn(text, language)).toContain(office);
});

test("the leader of an opposition speaks for no state", () => {
  expect(officesIn("The Italian opposition leader Ion Rusu said no.", "en")).toEqual([]);
});

test.each([
  ["Russia's UN ambassador Ion Rusu said no.", "en", "ambassador of Russia: Ion Rusu"],
  ["The Russian UN ambassador said no.", "en", "ambassador of Russia: undefined"],
  ["Ion Rusu, the UN special envoy for Syria, said no.", "en", "envoy of United Nations: Ion Rusu"],
  ["The envoy of Italy, Ion Rusu, said no.", "en", "envoy of Italy: Ion Rusu"],
  ["L'inviato dell'Onu per la Siria Ion Rusu ha parlato.", "it", "envoy of United Nations: Ion Rusu"],
])("the place of an ambassador or envoy is not the owner (%s)", (text, language, office) => {
  expect(officesIn(text, language)).toContain(office);
});

test.each([
  ["Former Italian president Ion Rusu said no way.", "en"],
  ["The former Italian premier said it rained.", "en"],
  ["Italian President-elect Ion Rusu said it rained.", "en"],
  ["L'ex premier italiano Ion Rusu ha parlato.", "it"],
  ["Ion Rusu, già ministro degli Esteri italiano, ha parlato.", "it"],
  ["Fostul premier al Italiei Ion Rusu a vorbit.", "ro"],
  ["Președintele ales al Italiei Ion Rusu a vorbit.", "ro"],
])("a former or elected holder speaks for no state (%s)", (text, language) => {
  expect(officesIn(text, language)).toEqual([]);
});

test.each([
  ["Președintele Rusiei Ion Rusu a vorbit.", "ro", "president of Russia: Ion Rusu"],
  ["Președintele Iranului Ion Rusu a vorbit.", "ro", "president of Iran: Ion Rusu"],
  ["Președinta Georgiei Ada Miro a vorbit.", "ro", "president of Georgia: Ada Miro"],
  ["Președintele SUA Ion Rusu a vorbit.", "ro", "president of United States: Ion Rusu"],
  ["Il presidente Usa Ion Rusu ha parlato.", "it", "president of United States: Ion Rusu"],
  ["Il premier Ungherese Ion Rusu ha parlato.", "it", "prime minister of Hungary: Ion Rusu"],
  ["Ministra Georgia Miro a vorbit.", "ro", "minister of undefined: Georgia Miro"],
])("the state between an office and its holder is no given name (%s)", (text, language, office) => {
  expect(officesIn(text, language)).toEqual([office]);
});
