import { describe, expect, it, test } from "vitest";
import { type Mention, readDocument } from "../../../../src/reader/index.ts";

/** Returns the organizations and news media of a text that no gazetteer lists, each as `words → name`. */
function bodiesOf(language: string, text: string): string[] {
  return mentionsOf(language, text)
    .filter(({ kind, unknown }) => unknown && kind !== "person")
    .map(({ start, end, name }) => `${text.slice(start, end)} → ${name}`);
}

const mentionsOf = (language: string, text: string): readonly Mention[] =>
  readDocument(text, { language }).mentions;

describe("bodies that no gazetteer has", () => {
  test.each([
    ["it", "Lo ha deciso la Corte costituzionale.", "Corte costituzionale"],
    ["it", "Per il Centro studi sul Caucaso la tregua tiene.", "Centro studi sul Caucaso"],
    [
      "it",
      "È il leader dell'Alleanza dei democratici indipendenti.",
      "Alleanza dei democratici indipendenti",
    ],
    ["it", "Autorità per l'Energia ha risposto.", "Autorità per l'Energia"],
    ["ro", "Directorul Biroului Național de Investigații a plecat.", "Biroului Național de Investigații"],
    ["ro", "Ministerul Energiei a infirmat știrea.", "Ministerul Energiei"],
    ["en", "The Levant Water Authority welcomed the move.", "Levant Water Authority"],
    ["en", "A plan of the Ministry of Water and Irrigation failed.", "Ministry of Water and Irrigation"],
    ["en", "Officials of the Fishers' Union of Visayas agreed.", "Fishers' Union of Visayas"],
  ])("are found by a noun in the name: %s, %s", (language, text, name) => {
    expect(bodiesOf(language, text)).toEqual([`${name} → ${name}`]);
  });

  test.each([
    ["it", "La compagnia Nordgas ha chiuso il rubinetto.", "Nordgas", "organization"],
    ["ro", "Nava aparține companiei Delta Shipping.", "Delta Shipping", "organization"],
    ["ro", "Potrivit postului public Ylva, ancora lipsește.", "Ylva", "outlet"],
    ["en", "He told the daily Al Sabah that it was true.", "Al Sabah", "outlet"],
    ["it", "I prezzi sono saliti, riferisce Caspia Press.", "Caspia Press", "outlet"],
    ["it", "È ricercatore della Aldwych House a Londra.", "Aldwych House", "organization"],
    ["en", "OSLO, March 19 (Nordic Wire) - The talks failed.", "Nordic Wire", "outlet"],
  ])("are found by the words beside the name: %s, %s", (language, text, name, kind) => {
    expect(bodiesOf(language, text)).toEqual([`${name} → ${name}`]);
    expect(mentionsOf(language, text).find((each) => each.name === name)?.kind).toBe(kind);
  });

  it("have one name in the whole text, with the acronym in brackets", () => {
    const text = "Biroul Național de Investigații (NBI) tace. NBI a promis un raport.";
    expect(bodiesOf("ro", text)).toEqual([
      "Biroul Național de Investigații → Biroul Național de Investigații",
      "NBI → Biroul Național de Investigații",
      "NBI → Biroul Național de Investigații",
    ]);
  });

  it("are found by their initials", () => {
    const text = "Nuova Destra Solidale (NDS) ha risposto.";
    expect(bodiesOf("it", text)).toEqual([
      "Nuova Destra Solidale → Nuova Destra Solidale",
      "NDS → Nuova Destra Solidale",
    ]);
  });

  it("are the actor of the gazetteer that has the acronym", () => {
    const text = "L'Organizzazione per la sicurezza europea (Osce) ha risposto.";
    const [first, second] = mentionsOf("it", text);
    expect([first?.candidates, second?.candidates]).toEqual([["osce"], ["osce"]]);
    expect(first?.unknown).toBeUndefined();
  });

  it("leave out the place after the name, and end before another body", () => {
    expect(bodiesOf("ro", "Serviciul de Frontieră de la Bișkek a raportat incidente.")).toEqual([
      "Serviciul de Frontieră → Serviciul de Frontieră",
    ]);
    expect(bodiesOf("ro", "Ministerul Energiei și Autoritatea Navală au tăcut.")).toEqual([
      "Ministerul Energiei → Ministerul Energiei",
      "Autoritatea Navală → Autoritatea Navală",
    ]);
  });

  test.each([
    ["it", "Il comandante di Belbek ha parlato alla TV libica il 05 OTT."],
    ["it", "La Commissione tace e il Consiglio pure."],
    ["en", "The GDP of the region fell, and the XIV congress of the party met."],
    ["en", "LEADERS MEET AGAIN\n\nThey said so in a group of five."],
    ["ro", "Grupul de lucru și comisia mixtă se întâlnesc."],
  ])("are not any words with capitals: %s, %s", (language, text) => {
    expect(bodiesOf(language, text)).toEqual([]);
  });

  it("cover the name of a state at the beginning of the name, but not after it", () => {
    const namesOf = (text: string) => mentionsOf("en", text).map(({ name }) => name);
    expect(namesOf("The Russia Policy Institute closed.")).toEqual(["Russia Policy Institute"]);
    expect(namesOf("The Policy Authority of Russia closed.")).toEqual(["Policy Authority", "Russia"]);
  });
});
