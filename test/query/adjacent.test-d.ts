import { expectTypeOf, test } from "vitest";
import { dataset } from "../../src/data/index.ts";
import { adjacent } from "../../src/query/adjacent.ts";
import { small } from "../fixtures/small.ts";

test("ids are those of the kind", () => {
  const { previous } = adjacent(dataset, "meetings", "geneva-round", { status: ["held"], same: "format" });
  expectTypeOf(previous.certain).toEqualTypeOf<boolean>();
  const isRound = previous.id === "geneva-round";
  // @ts-expect-error: the id of a statement
  const isStatement = previous.id === "peskov-in-no-hurry";
  return [isRound, isStatement];
});

test("the kind is dated, and the id and the options are those of the kind", () => {
  // @ts-expect-error: bases are not dated
  adjacent(small, "bases", "valley-post");
  // @ts-expect-error: the id of a statement
  adjacent(dataset, "meetings", "peskov-in-no-hurry");
  // @ts-expect-error: meetings have no speaker
  adjacent(dataset, "meetings", "geneva-round", { same: "speaker" });
  // @ts-expect-error: no field of the filter
  adjacent(dataset, "meetings", "geneva-round", { hosts: ["russia"] });
});
