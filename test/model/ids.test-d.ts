import { expectTypeOf, test } from "vitest";
import type { BundledActorId, BundledIds } from "../../src/data/ids.ts";
import { dataset } from "../../src/data/index.ts";
import type { Actor } from "../../src/model/actor.ts";
import type { Dataset, IdsOf } from "../../src/model/dataset.ts";
import type { Term } from "../../src/model/proposal.ts";
import type { Statement } from "../../src/model/statement.ts";
import { type Attestation, attestation } from "../../src/query/attestation.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { find } from "../../src/query/find.ts";
import { list } from "../../src/query/list.ts";
import { nameOf } from "../../src/query/name-of.ts";
import { timeline } from "../../src/query/timeline.ts";

test("a dataset with known ids is a dataset", () => {
  expectTypeOf(dataset).toExtend<Dataset>();
  expectTypeOf<IdsOf<typeof dataset>>().toEqualTypeOf<BundledIds>();
});

test("nameOf returns a text for a known id, and a text or undefined for any string", () => {
  expectTypeOf(nameOf(dataset, "vladimir-putin")).toEqualTypeOf<string>();
  expectTypeOf(nameOf(dataset, "no-further-enlargement")).toEqualTypeOf<string>();
  expectTypeOf(nameOf(dataset, "x" as string)).toEqualTypeOf<string | undefined>();
  // @ts-expect-error The id is misspelt.
  nameOf(dataset, "vladimir-puttin");
});

test("attestation returns one result for an id, and an array for several", () => {
  expectTypeOf(attestation(dataset, "vladimir-putin")).toEqualTypeOf<Attestation<BundledIds>>();
  expectTypeOf(attestation(dataset, ["vladimir-putin", "us-written-reply"])).toEqualTypeOf<
    readonly Attestation<BundledIds>[]
  >();
  // @ts-expect-error Issues have no citations.
  attestation(dataset, ["nato-enlargement"]);
});

test("find returns the record for a known id, and the record or undefined for any string", () => {
  expectTypeOf(find(dataset, "actors", "vladimir-putin")).toEqualTypeOf<Actor<BundledIds>>();
  expectTypeOf(find(dataset, "terms", "no-further-enlargement")).toEqualTypeOf<Term<BundledIds>>();
  expectTypeOf(find(dataset, "actors", "x" as string)).toEqualTypeOf<Actor<BundledIds> | undefined>();
  // @ts-expect-error: no such actor
  find(dataset, "actors", "vladimir-puttin");
  // @ts-expect-error: the id of an actor, not of a meeting
  find(dataset, "meetings", "vladimir-putin");
  // @ts-expect-error: no such kind
  find(dataset, "actor", "vladimir-putin");
});

test("filters accept the ids of the dataset and the values of the enumerations", () => {
  expectTypeOf(list(dataset, "statements", { speakers: ["sergey-lavrov"], acts: ["warn"] })).toEqualTypeOf<
    readonly Statement<BundledIds>[]
  >();
  // @ts-expect-error: no such actor
  list(dataset, "statements", { speakers: ["sergey-lavrow"] });
  // @ts-expect-error: no such act
  list(dataset, "statements", { acts: ["sing"] });
  // @ts-expect-error: bases are not dated
  list(dataset, "bases", { from: "2022" });
  // @ts-expect-error: no record has this id
  timeline(dataset, { about: ["nato-enlargment"] });
  // @ts-expect-error: issues cite nothing
  attestation(dataset, "nato-enlargement");
});

test("the kind of an entry narrows the type of its id", () => {
  const [entry] = timeline(dataset);
  if (entry?.kind === "meetings") expectTypeOf(entry.id).toEqualTypeOf<BundledIds["meetings"]>();
  if (entry !== undefined) expectTypeOf(entry.actors).toEqualTypeOf<readonly BundledActorId[]>();
});

test("references of records carry the ids of the dataset", () => {
  expectTypeOf<Statement<BundledIds>["speaker"]>().toEqualTypeOf<BundledActorId>();
});

test("the statements of a cell have the type of the ids of statements", () => {
  const [cell] = compareStances(dataset).cells;
  if (cell !== undefined) expectTypeOf(cell.statements).toEqualTypeOf<readonly BundledIds["statements"][]>();
});
