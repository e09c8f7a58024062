import { actsOf, codes } from "demarche/coding";
import { expect, test } from "vitest";
import { statementActs } from "../../src/model/speech-act.ts";

test("is the inverse of the codes of acts", () => {
  for (const act of statementActs) {
    const { cameo, ploverType, ploverMode } = codes(act);
    if (cameo !== null) expect(actsOf("cameo", cameo).acts, act).toContain(act);
    if (ploverType === null) continue;
    expect(actsOf("plover", ploverType).acts, act).toContain(act);
    expect(actsOf("plover", `${ploverType} ${ploverMode ?? ""}`).acts, act).toContain(act);
  }
});

test("every root of CAMEO is acts, a meeting or an event", () => {
  for (let root = 1; root <= 20; root++) {
    const { acts, meeting, event } = actsOf("cameo", String(root).padStart(2, "0"));
    expect([acts.length > 0, meeting !== null, event !== null].filter(Boolean), String(root)).toHaveLength(1);
  }
});

test.each([
  ["cameo", "1121", ["accuse"], null, null],
  ["cameo", "010", ["assert", "announce", "deny", "warn", "regret"], null, null],
  ["cameo", "0356", ["pledge", "propose", "offer", "invite", "accept", "agree"], null, null],
  ["cameo", "041", [], "call", null],
  ["cameo", "057", [], null, "treaty"],
  ["cameo", "0871", [], null, "agreement"],
  ["cameo", "195", [], null, "attack"],
  ["plover", "consult visit", [], "visit", null],
  ["plover", "ACCUSE", ["criticize", "accuse", "oppose"], null, null],
  ["plover", "REQUEST", ["appeal", "demand"], null, null],
  ["plover", "DEMAND", ["demand"], null, null],
  ["plover", "ASSAULT constructor", [], null, "attack"],
] as const)("%s %s", (scheme, code, acts, meeting, event) => {
  expect(actsOf(scheme, code)).toEqual({ acts, meeting, event });
});

test("refuses what the schemes do not have", () => {
  expect(() => actsOf("cameo", "21")).toThrow(
    'actsOf: there is no code "21" in cameo. Write two to four digits, beginning with 01 to 20: "112".',
  );
  expect(() => actsOf("cameo", 10 as never)).toThrow("there is no code 10 in cameo");
  expect(() => actsOf("plover", "constructor")).toThrow('there is no code "constructor" in plover');
  expect(() => actsOf("plover", "ACUSE")).toThrow('Did you mean "ACCUSE"?');
  expect(() => actsOf("icews" as never, "010")).toThrow('actsOf: there is no scheme "icews".');
});
