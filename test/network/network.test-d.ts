import { dataset } from "demarche/data";
import {
  type AttributeValue,
  type CodedField,
  type CodedRow,
  codedRows,
  discourseNetwork,
  type Network,
  type NetworkOptions,
  type NetworkSlice,
  stanceNetwork,
} from "demarche/network";
import { expectTypeOf, test } from "vitest";
import type { BundledActorId } from "../../src/data/ids.ts";

const rows = [{ id: 1, actor: "Alba", claim: "truce", date: "2024" }];
const options = { mode: "one-mode", rows: "actor", columns: "claim" } as const;

test("with a window, the result is an array of slices", () => {
  expectTypeOf(discourseNetwork(rows, options)).toEqualTypeOf<Network>();
  expectTypeOf(discourseNetwork(rows, { ...options, window: { unit: "day", size: 3 } })).toEqualTypeOf<
    readonly NetworkSlice[]
  >();
  expectTypeOf(discourseNetwork(rows, {} as NetworkOptions<"actor" | "claim">)).toEqualTypeOf<
    Network | readonly NetworkSlice[]
  >();
  expectTypeOf(stanceNetwork(dataset, { mode: "two-mode" })).toEqualTypeOf<Network>();
});

test("variables are fields of the rows", () => {
  // @ts-expect-error: no such field
  discourseNetwork(rows, { ...options, rows: "actr" });
  // @ts-expect-error: no such field in a filter
  discourseNetwork(rows, { mode: "one-mode", rows: "actor", columns: "claim", include: { actr: ["Alba"] } });
  // @ts-expect-error: no such option
  discourseNetwork(rows, { mode: "one-mode", rows: "actor", columns: "claim", normalisation: "none" });
  // @ts-expect-error: no such field of coded rows
  stanceNetwork(dataset, { mode: "one-mode", rows: "speakers" });
});

test("attributes of the records of a row are variables", () => {
  stanceNetwork(dataset, {
    mode: "two-mode",
    rows: "speaker.attributes.party",
    columns: "attributes.frame",
    include: { "document.attributes.section": ["politics", 1, true] },
  });
  const [row] = codedRows(dataset, { attributes: ["speaker.attributes.party", "attributes.frame"] });
  expectTypeOf(row?.["speaker.attributes.party"]).toEqualTypeOf<AttributeValue | undefined>();
  const field: CodedField = "issue.attributes.field";
  discourseNetwork(codedRows(dataset), { mode: "one-mode", rows: field, columns: "issue" });
  // @ts-expect-error: no such field of coded rows
  stanceNetwork(dataset, { mode: "one-mode", rows: "speakr.attributes.party" });
  // @ts-expect-error: terms have no attributes
  codedRows(dataset, { attributes: ["terms.attributes.party"] });
});

test("rows of a dataset have the types of its ids", () => {
  expectTypeOf(codedRows(dataset)[0]?.speaker).toEqualTypeOf<BundledActorId | undefined>();
  expectTypeOf(codedRows(dataset)).toExtend<readonly CodedRow[]>();
});
