import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { ActorRole } from "../../../src/query/filters/actor-roles.ts";
import type { Filters } from "../../../src/query/filters/filters.ts";
import { list } from "../../../src/query/list.ts";
import { arbitraryDataset, linkedDataset } from "../../fixtures/arbitrary-dataset.ts";

/**
 * For each role, the filters of `list` that select the records in which an actor has this role. For example, the role
 * `target` has the filter `targets` of statements and the filter `targets` of events.
 */
const filters: Partial<{
  readonly [Role in ActorRole]: { readonly [K in keyof Filters]?: keyof Filters[K] };
}> = {
  speaker: { statements: "speakers" },
  addressee: { statements: "addressees", proposals: "addressees" },
  target: { statements: "targets", events: "targets" },
  proposer: { proposals: "proposers" },
  host: { bases: "hosts" },
  operator: { bases: "operators" },
  publisher: { documents: "publishers" },
};

test("an actor has a role exactly if a filter by this role finds a record", () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryDataset, linkedDataset), (dataset: Dataset) => {
      for (const [role, fields] of Object.entries(filters)) {
        const expected = list(dataset, "actors").filter(({ id }) =>
          Object.entries(fields).some(
            ([kind, field]) => list(dataset, kind as keyof Filters, { [field]: [id] } as object).length > 0,
          ),
        );
        expect(list(dataset, "actors", { roles: [role as ActorRole] }), role).toEqual(expected);
      }
    }),
    { numRuns: 150 },
  );
});

test("every principal of a statement has the role", () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryDataset, linkedDataset), (dataset: Dataset) => {
      const principals = new Set(list(dataset, "actors", { roles: ["principal"] }).map(({ id }) => id));
      for (const { id } of dataset.actors)
        if (list(dataset, "statements", { principals: [id] }).length > 0) expect(principals).toContain(id);
    }),
    { numRuns: 150 },
  );
});
