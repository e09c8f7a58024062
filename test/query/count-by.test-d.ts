import { expectTypeOf, test } from "vitest";
import { dataset } from "../../src/data/index.ts";
import type { StatementAct } from "../../src/model/speech-act.ts";
import { countBy } from "../../src/query/count-by.ts";
import { small } from "../fixtures/small.ts";

test("the fields of a row follow from what is counted by", () => {
  const [row] = countBy(small, "statements", { by: ["act", "target"], speakers: ["alba"] });
  expectTypeOf(row?.act).toEqualTypeOf<StatementAct | undefined>();
  expectTypeOf(row?.target).toEqualTypeOf<string | null | undefined>();
  expectTypeOf(row?.count).toEqualTypeOf<number | undefined>();
  // @ts-expect-error: the records are not counted by speaker
  row?.speaker;
  const [seats] = countBy(small, "actors", { by: "attributes.seats" });
  expectTypeOf(seats?.["attributes.seats"]).toEqualTypeOf<string | number | boolean | null | undefined>();
});

test("ids are those of the dataset", () => {
  const [row] = countBy(dataset, "statements", { by: "speaker" });
  const isRussia = row?.speaker === "russia";
  const isPeskov = row?.ids[0] === "peskov-in-no-hurry";
  // @ts-expect-error: no id of the dataset
  const isNobody = row?.speaker === "nobody";
  return [isRussia, isPeskov, isNobody];
});

test("a kind can only be counted by what its records have", () => {
  // @ts-expect-error: misspelt
  countBy(small, "statements", { by: "speeker" });
  // @ts-expect-error: bases are not dated
  countBy(small, "bases", { by: "month" });
  // @ts-expect-error: proposals have no attributes
  countBy(small, "proposals", { by: "attributes.seats" });
  // @ts-expect-error: three values
  countBy(small, "statements", { by: ["act", "target", "speaker"] });
  // @ts-expect-error: no field of the filter
  countBy(small, "statements", { by: "act", hosts: ["alba"] });
  // @ts-expect-error: by is missing
  countBy(small, "statements", {});
});
