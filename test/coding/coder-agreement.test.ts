import { describe, expect, test } from "vitest";
import { coderAgreement } from "../../src/coding/coder-agreement.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { dataset } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: a record is changed without types.
type Loose = any;

function changed(change: (copy: Loose) => void): Dataset {
  const copy = structuredClone(small) as Loose;
  change(copy);
  return copy;
}
const agreementOn = (second: Dataset, kind: string, variable: string) =>
  coderAgreement(small, second).values.find((value) => value.kind === kind && value.variable === variable);
const unitsOf = (second: Dataset, kind: string) =>
  coderAgreement(small, second).unitizing.find((unit) => unit.kind === kind);

describe("the same coding", () => {
  const agreement = coderAgreement(small, small);
  test("has no disagreements, and every record has a partner", () => {
    expect(agreement.disagreements).toEqual([]);
    expect([agreement.onlyFirst, agreement.onlySecond]).toEqual([[], []]);
    expect(agreement.unitizing.every(({ f1, alpha }) => f1 === 1 && alpha === 1)).toBe(true);
    expect(agreement.values.every(({ equal }) => equal === 1 || equal === null)).toBe(true);
    expect(agreement.pairs.every(({ first, second }) => first === second)).toBe(true);
  });
});

test("joint speakers are compared as a set, and attributes and doubts are not compared", () => {
  const joint = (jointlyWith: readonly string[], more: object = {}) =>
    changed((c) => Object.assign(c.statements[0], { jointlyWith, ...more }));
  const { disagreements } = coderAgreement(joint(["borea", "daily"]), joint(["alba"]));
  expect(disagreements).toMatchObject([
    { variable: "jointlyWith", firstValue: "borea, daily", secondValue: "alba" },
  ]);
  const more = {
    attributes: { live: true },
    doubts: [{ field: "speaker", reason: "No name." }],
    dateTold: "May",
  };
  const second = joint(["daily", "borea"], more);
  expect(coderAgreement(joint(["borea", "daily"]), second).disagreements).toEqual([]);
});

describe("unitizing", () => {
  test("a record of either coder without a partner lowers the agreement", () => {
    const second = changed((c) => c.statements.pop());
    expect(unitsOf(second, "statements")).toMatchObject({ first: 2, second: 1, matched: 1, f1: 2 / 3 });
    expect(coderAgreement(small, second).onlyFirst).toEqual(["borea-doubts"]);
    expect(coderAgreement(second, small).onlySecond).toEqual(["borea-doubts"]);
  });
  test("records are partners if they share at least half of the shorter span", () => {
    const half = changed((c) => {
      c.bases[0].sources[0] = { document: "wire", start: 5, end: 20 };
    });
    const less = changed((c) => {
      c.bases[0].sources[0] = { document: "wire", start: 6, end: 20 };
    });
    expect(unitsOf(half, "bases")?.matched).toBe(1);
    expect(unitsOf(less, "bases")?.matched).toBe(0);
  });
  test("alpha over characters equals the formula", () => {
    // The text has 129 characters. One coder cites the positions 3 to 6, and the other the positions 5 to 8. Two
    // characters are thus cited by both coders, four by one, and 123 by neither.
    const second = changed((c) => {
      c.bases[0].sources[0] = { document: "wire", start: 5, end: 9 };
    });
    const [cited, blank, differing] = [2 * 2 + 4, 2 * 123 + 4, 4];
    expect(unitsOf(second, "bases")?.alpha).toBeCloseTo(
      1 - ((cited + blank - 1) * differing) / (cited * blank),
      12,
    );
  });
  test("citations that only date do not count", () => {
    const second = changed((c) => {
      c.bases[0].sources = [{ document: "wire", start: 3, end: 7, supports: "date" }];
    });
    expect(unitsOf(second, "bases")?.matched).toBe(0);
  });
  test("among records with the same span, those with more equal values are partners", () => {
    const twins = changed((c) => {
      c.statements = ["alba", "borea"].map((speaker) => ({
        ...structuredClone(c.statements[1]),
        id: `by-${speaker}`,
        speaker,
      }));
    });
    const reversed = { ...twins, statements: [...twins.statements].reverse() };
    expect(coderAgreement(twins, reversed).pairs.filter(({ kind }) => kind === "statements")).toEqual([
      { kind: "statements", first: "by-alba", second: "by-alba" },
      { kind: "statements", first: "by-borea", second: "by-borea" },
    ]);
  });
  test("empty codings have no agreement", () => {
    const empty = dataset({});
    const { unitizing, values } = coderAgreement(empty, empty);
    expect(unitizing.every(({ f1, alpha }) => f1 === null && alpha === null)).toBe(true);
    expect(values.every(({ units, equal, alpha }) => units === 0 && equal === null && alpha === null)).toBe(
      true,
    );
  });
});

describe("values", () => {
  test("reports a different value", () => {
    const second = changed((c) => {
      c.statements[0].act = "propose";
    });
    expect(agreementOn(second, "statements", "act")).toMatchObject({
      level: "nominal",
      units: 2,
      equal: 0.5,
    });
    expect(coderAgreement(small, second).disagreements).toEqual([
      {
        kind: "statements",
        first: "gray-offers-truce",
        second: "gray-offers-truce",
        variable: "act",
        firstValue: "offer",
        secondValue: "propose",
      },
    ]);
  });
  test("compares lists in any order, and absence as a value", () => {
    const second = changed((c) => {
      c.meetings[0].participants.reverse();
      delete c.statements[0].addressees;
    });
    expect(agreementOn(second, "meetings", "participants")?.equal).toBe(1);
    expect(agreementOn(second, "statements", "addressees")?.equal).toBe(0.5);
  });
  test("treats an unclear stance as missing, and compares stances only on the same issue", () => {
    const unclear = changed((c) => {
      c.statements[0].positions[0].stance = "unclear";
    });
    expect(agreementOn(small, "statements", "stance")).toMatchObject({
      level: "ordinal",
      units: 2,
      alpha: 1,
    });
    expect(agreementOn(unclear, "statements", "stance")).toMatchObject({ units: 1, alpha: null });
    expect(coderAgreement(small, unclear).disagreements).toMatchObject([
      { variable: "stance on truce", firstValue: "support", secondValue: "unclear" },
    ]);
    const other = changed((c) => {
      c.statements[0].positions[0].on = "peace";
    });
    expect(agreementOn(other, "statements", "on")?.equal).toBe(0.5);
    expect(agreementOn(other, "statements", "stance")?.units).toBe(1);
  });
});
