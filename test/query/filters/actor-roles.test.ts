import { describe, expect, test } from "vitest";
import { countBy } from "../../../src/query/count-by.ts";
import { actorRoles } from "../../../src/query/filters/actor-roles.ts";
import type { ActorFilter } from "../../../src/query/filters/filters.ts";
import { list } from "../../../src/query/list.ts";
import { changed, recordOf, replaced } from "../../fixtures/records.ts";
import { small } from "../../fixtures/small.ts";

const actors = (filter: ActorFilter, dataset = small) => list(dataset, "actors", filter).map(({ id }) => id);

describe("roles", () => {
  test.each([
    ["speaker", ["borea", "ines-gray"]],
    ["principal", ["alba", "borea"]],
    ["addressee", ["borea"]],
    ["target", ["alba", "borea"]],
    ["proposer", ["ines-gray"]],
    ["respondent", ["borea"]],
    ["participant", ["borea", "ines-gray"]],
    ["actor", ["alba"]],
    ["host", ["borea"]],
    ["operator", ["alba"]],
    ["publisher", ["daily"]],
  ] as const)("%s", (role, ids) => {
    // The first call stores the roles with the dataset, so each of these tests copies the dataset before the call.
    expect(actors({ roles: [role] }, { ...small })).toEqual(ids);
  });
  test("an actor that proposes or answers without a statement is a principal, unless it acts on behalf of another actor, who then is", () => {
    const [offer] = small.proposals as [(typeof small.proposals)[0]];
    const [silence] = offer.responses as [(typeof offer.responses)[0]];
    const own = changed(offer, {
      proposers: ["alba"],
      onBehalfOf: undefined,
      statement: undefined,
      responses: [changed(silence, { onBehalfOf: "daily" })],
    });
    const data = { ...small, statements: [], proposals: [own] };
    expect(actors({ roles: ["principal"] }, data)).toEqual(["alba", "daily"]);
    expect(actors({ roles: ["speaker"] }, data)).toEqual([]);
  });
  test("a joint speaker is a speaker and a principal", () => {
    const offer = recordOf(small.statements, "gray-offers-truce");
    const joint = {
      ...small,
      statements: replaced(small.statements, changed(offer, { jointlyWith: ["daily"] })),
    };
    expect(actors({ roles: ["speaker"] }, joint)).toEqual(["borea", "daily", "ines-gray"]);
    expect(actors({ roles: ["principal"] }, joint)).toEqual(["alba", "borea", "daily"]);
  });
  test("actors in several roles are listed once, and exclude leaves out roles", () => {
    expect(actors({ roles: ["target", "host"] })).toEqual(["alba", "borea"]);
    expect(actors({ roles: ["target"], exclude: { roles: ["speaker"] } })).toEqual(["alba"]);
    expect(actors({ exclude: { roles: [...actorRoles] } }, { ...small, documents: [] })).toEqual(["daily"]);
  });
  test("actors are counted by role, those without one in a row with null", () => {
    const rows = countBy({ ...small, documents: [] }, "actors", { by: "role" });
    expect(rows.find(({ role }) => role === "principal")?.ids).toEqual(["alba", "borea"]);
    expect(rows.at(-1)).toEqual({ role: null, count: 1, share: 0.25, ids: ["daily"] });
  });
  test("an unknown role is an error", () => {
    expect(() => actors({ roles: ["speeker"] as never })).toThrow(
      'cannot contain "speeker". Did you mean "speaker"?',
    );
  });
});
