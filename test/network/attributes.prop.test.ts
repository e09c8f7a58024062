import fc from "fast-check";
import { expect, test } from "vitest";
import type { Attributes } from "../../src/model/attributes.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { CodedRow } from "../../src/network/coded-rows.ts";
import { codedRows } from "../../src/network/coded-rows.ts";
import type { Network } from "../../src/network/network.ts";
import { duplicateRules } from "../../src/network/options/network-options.ts";
import { type StanceNetworkOptions, stanceNetwork } from "../../src/network/stance-network.ts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";

type Attributed = { readonly id: string; readonly attributes?: Attributes };

/** Returns the records, each with its own id as the attribute `self`. */
function withSelf<T extends Attributed>(records: readonly T[]): readonly T[] {
  return records.map((record) => ({ ...record, attributes: { ...record.attributes, self: record.id } }));
}

/**
 * Generates datasets in which each actor, issue, document and statement has its own id as an attribute, and each
 * statement also has its act as an attribute.
 */
const dataset = arbitraryDataset.map(
  (generated): Dataset => ({
    ...generated,
    documents: withSelf(generated.documents),
    actors: withSelf(generated.actors),
    issues: withSelf(generated.issues),
    statements: withSelf(generated.statements).map((act) => ({
      ...act,
      attributes: { ...act.attributes, act: act.act },
    })),
  }),
);

const measures = fc.oneof(
  fc.record({
    mode: fc.constant("one-mode" as const),
    aggregation: fc.constantFrom("ignore", "congruence", "conflict", "subtract"),
    normalization: fc.constantFrom("none", "average", "jaccard", "cosine"),
  }),
  fc.record({
    mode: fc.constant("two-mode" as const),
    aggregation: fc.constantFrom("ignore", "subtract"),
    normalization: fc.constantFrom("none", "activity", "prominence"),
  }),
);
const others = fc.record({
  duplicates: fc.constantFrom(
    ...duplicateRules.filter((rule) => ["include", "document", "range"].includes(rule)),
  ),
  isolates: fc.boolean(),
  include: fc.constant({ kind: ["issues"] }),
});
const question = fc
  .tuple(measures, others)
  .map(([a, b]) => ({ ...a, ...b }) as StanceNetworkOptions<undefined>);
const plain = ({ options: _, ...network }: Network) => network;

test("a network by attributes is the network by the fields with the same values", () => {
  let ties = 0;
  fc.assert(
    fc.property(
      dataset,
      question,
      fc.constantFrom("actor", "speaker", "principal", "document") as fc.Arbitrary<"speaker">,
      (generated, options, rows) => {
        const expected = plain(stanceNetwork(generated, { ...options, rows }));
        ties += expected.weights.flat().filter((weight) => weight !== 0).length;
        const byAttributes = { rows: `${rows}.attributes.self`, columns: "issue.attributes.self" } as const;
        expect(plain(stanceNetwork(generated, { ...options, rows: byAttributes.rows }))).toEqual(expected);
        // Only a network with ids as columns can compare proposals and terms, because these have no attributes. The
        // networks can therefore differ in two cases.
        // - In a one-mode network, a stance on an issue makes no tie if it follows from a stance on a compared term.
        // - With `isolates`, a network with ids as columns also has columns for proposals and terms.
        if (options.mode === "one-mode" || options.isolates === true) return;
        expect(plain(stanceNetwork(generated, { ...options, ...byAttributes }))).toEqual(expected);
      },
    ),
  );
  expect(ties).toBeGreaterThan(100);
});

test("attributes of statements are variables and filters like the fields of the row", () => {
  let kept = 0;
  fc.assert(
    fc.property(dataset, question, (generated, options) => {
      // If the dataset had no statements, the attribute would be unknown, and this would be an error.
      fc.pre(generated.statements.length > 0);
      const expected = plain(stanceNetwork(generated, { ...options, rows: "act" }));
      expect(plain(stanceNetwork(generated, { ...options, rows: "attributes.act" }))).toEqual(expected);
      const act = [generated.statements[0]?.act ?? "assert"];
      for (const filter of ["include", "exclude"] as const) {
        const byField = stanceNetwork(generated, { ...options, rows: "principal", [filter]: { act } });
        kept += byField.counted;
        const byAttribute = { ...options, rows: "principal", [filter]: { "attributes.act": act } } as const;
        expect(plain(stanceNetwork(generated, byAttribute))).toEqual(plain(byField));
      }
    }),
  );
  expect(kept).toBeGreaterThan(100);
});

test("each act counts once on each issue for each value that its actors have", () => {
  let repeated = 0;
  fc.assert(
    fc.property(
      dataset,
      fc.array(fc.constantFrom("green", "red", undefined), { minLength: 12, maxLength: 12 }),
      (generated, parties) => {
        const actors = generated.actors.map((actor, i) => ({
          ...actor,
          attributes:
            parties[i] === undefined || i === 0 ? { party: "grey" } : { party: parties[i] as string },
        }));
        const grouped = { ...generated, actors };
        const rows = codedRows(grouped, {
          attributeTo: "both",
          attributes: ["actor.attributes.party"],
        }).filter(({ via }) => via === "position");
        const keyOf = ({ record, issue, ...row }: CodedRow) =>
          `${record} ${issue} ${row["actor.attributes.party"]}`;
        const network = stanceNetwork(grouped, {
          mode: "two-mode",
          rows: "actor.attributes.party",
          include: { via: ["position"] },
        });
        expect(network.counted).toBe(new Set(rows.map(keyOf)).size);
        repeated += rows.length - network.counted;
        network.rows.forEach((party, i) => {
          network.columns.forEach((issue, j) => {
            const keys = rows
              .filter((row) => row.issue === issue && row["actor.attributes.party"] === party)
              .map(keyOf);
            expect(network.weights[i]?.[j]).toBe(new Set(keys).size);
          });
        });
      },
    ),
  );
  expect(repeated).toBeGreaterThan(20);
});
