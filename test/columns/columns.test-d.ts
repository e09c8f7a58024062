import { expectTypeOf, test } from "vitest";
import {
  columnsOf,
  comparePair,
  compareSides,
  sideNetwork,
  stanceTable,
  statementsBetween,
  statementsOf,
  statementsOn,
} from "../../src/columns/index.ts";
import { type BundledActorId, dataset } from "../../src/data/index.ts";

test("columns of a dataset know its ids", () => {
  const columns = columnsOf(dataset);
  expectTypeOf(stanceTable(columns, "nato-enlargement")[0]?.actor).toEqualTypeOf<
    BundledActorId | undefined
  >();
  expectTypeOf(sideNetwork(columns, { actors: ["russia", "nato"] }).actors).toEqualTypeOf<
    readonly BundledActorId[]
  >();
  statementsOn(columns, { actor: "russia", on: "us-russia-dialogue" });
  // @ts-expect-error a misspelt actor
  statementsOf(columns, "rusia");
  // @ts-expect-error an actor is not a matter
  stanceTable(columns, "russia");
  // @ts-expect-error a misspelt matter
  statementsOn(columns, { actor: "russia", on: "us-rusia-dialogue" });
  // @ts-expect-error a misspelt actor
  comparePair(columns, { actors: ["russia", "natto"] });
  // @ts-expect-error a misspelt actor
  compareSides(columns, { actors: ["russia", "natto"] });
  // @ts-expect-error three actors are not a pair
  comparePair(columns, { actors: ["russia", "nato", "ukraine"] });
  // @ts-expect-error periods are text
  statementsBetween(columns, { from: 18_000 });
  // @ts-expect-error a misspelt attribution
  columnsOf(dataset, { attributeTo: "principle" });
});

test("columns of rows accept any id and return the rows", () => {
  const rows = [{ key: "a", who: "alba" }];
  const columns = columnsOf(rows, {
    id: (row) => row.key,
    actor: (row) => row.who,
    on: () => "truce",
    stance: () => "support",
  });
  expectTypeOf(statementsBetween(columns, { from: "2024", to: "2025" })).toEqualTypeOf<
    { key: string; who: string }[]
  >();
  expectTypeOf(statementsOf(columns, "anybody")).toEqualTypeOf<{ key: string; who: string }[]>();
});
