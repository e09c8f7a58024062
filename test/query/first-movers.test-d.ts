import { expectTypeOf, test } from "vitest";
import { dataset } from "../../src/data/index.ts";
import { firstMovers } from "../../src/query/first-movers.ts";
import { small } from "../fixtures/small.ts";

test("ids are those of the dataset", () => {
  const [row] = firstMovers(dataset, { certainlyFirst: ["russia"], stances: ["oppose"] });
  expectTypeOf(row?.date).toEqualTypeOf<string | null | undefined>();
  const isRussia = row?.possiblyFirst[0] === "russia";
  // @ts-expect-error: no id of the dataset
  const isNobody = row?.codedFirst[0] === "nobody";
  // @ts-expect-error: misspelt
  firstMovers(dataset, { possiblyFirst: ["rusia"] });
  // @ts-expect-error: a stance of several acts
  firstMovers(small, { stances: ["mixed"] });
  return [isRussia, isNobody];
});
