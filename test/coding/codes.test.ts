import { expect, test } from "vitest";
import { codes } from "../../src/coding/codes.ts";
import { statementActs } from "../../src/model/speech-act.ts";

test("every act has codes, except where a scheme has none", () => {
  const all = statementActs.map((act) => [act, codes(act)] as const);
  expect(all.filter(([, { cameo }]) => cameo === null).map(([act]) => act)).toEqual(["vote"]);
  expect(all.filter(([, { ploverType }]) => ploverType === null).map(([act]) => act)).toEqual([
    "assert",
    "deny",
    "announce",
    "appeal",
    "regret",
    "warn",
    "vote",
  ]);
  for (const [act, { cameo, cameoName, schemaOrg }] of all) {
    expect([cameo === null, /Action$/.test(schemaOrg)], act).toEqual([cameoName === null, true]);
  }
});

test("returns the codes of an act", () => {
  expect(codes("accuse")).toEqual({
    cameo: "11",
    cameoName: "Disapprove",
    ploverType: "ACCUSE",
    ploverMode: "disapprove",
    schemaOrg: "CommunicateAction",
  });
  expect(codes("demand")).toMatchObject({ cameo: "10", ploverType: "REQUEST", ploverMode: null });
  expect(codes("threaten")).toMatchObject({ cameo: "13", ploverType: "THREATEN", ploverMode: null });
});

test("refuses an unknown act", () => {
  expect(() => codes("acuse" as never)).toThrow('codes: there is no act "acuse". Did you mean "accuse"?');
  expect(() => codes("constructor" as never)).toThrow('there is no act "constructor"');
});
