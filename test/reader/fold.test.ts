import { describe, expect, test } from "vitest";
import { fold } from "../../src/reader/fold.ts";

describe("a folded text", () => {
  test("has one spelling of letters and marks", () => {
    expect(fold("Preşedinţi „şi” l’Ucraina – «a»\u00a0b").text).toBe('președinți "și" l\'ucraina – "a" b');
  });

  test("has the Romanian spelling of 1993", () => {
    expect(fold("Cînd, Rîmnicu, reîncepe, neînțeles, în, coborî").text).toBe(
      "când, râmnicu, reîncepe, neînțeles, în, coborî",
    );
    expect(fold("Sînt, sîntem, sînteţi, asîntă, Sîntana").text).toBe(
      "sunt, suntem, sunteți, asântă, sântana",
    );
    expect(fold("SÎNT").cased).toBe("SUNT");
  });

  test("keeps letters whose small form is longer", () => {
    expect(fold("İstanbul ß").text).toBe("İstanbul ß");
  });

  test.each([
    ["composed", "Ministrul ţării: 😀 Zelenski"],
    ["decomposed", "Ministrul ţării: 😀 Zelenski".normalize("NFD")],
    ["with a soft hyphen", "Ministrul ţării: 😀 Ze\u00adlen\u200bski"],
    ["with a byte order mark and other line breaks", "\ufeffMinistrul\r\nţării: 😀 Zelenski"],
  ])("maps positions to code points of the text as given: %s", (_, raw) => {
    const folded = fold(raw);
    const start = folded.text.indexOf("zelenski");
    expect(start).toBeGreaterThan(0);
    const { start: from, end: to } = folded.toRaw({ start, end: start + "zelenski".length });
    expect(
      [...raw]
        .slice(from, to)
        .join("")
        .replace(/[\u00ad\u200b]/g, ""),
    ).toBe("Zelenski");
  });

  test("has the same length in all forms", () => {
    const { nfc, cased, text } = fold(
      "Tèsto con e\u0300 ñ Straße \ud800 a\u0301\u0302\u0303 ŢARĂ\r\n".repeat(3),
    );
    expect([cased.length, text.length]).toEqual([nfc.length, nfc.length]);
  });
});
