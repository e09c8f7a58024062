import { fromPopolo } from "demarche/import";
import { describe, expect, test } from "vitest";

/** Returns a Popolo file in which each field has a different text, a token, and a map from each token to its field. */
function fileOfTokens(creator: boolean) {
  const fieldOf = new Map<string, string>();
  const token = (field: string) => {
    const value = `tok${fieldOf.size}z`;
    fieldOf.set(value, field);
    return value;
  };
  const file = {
    persons: [{ id: "p", name: "Ann Bo", sort_name: token("persons.sort_name") }],
    organizations: [{ id: "o", name: "Diet", classification: token("organizations.classification") }],
    posts: [
      {
        id: "x",
        label: token("posts.label"),
        role: token("posts.role"),
        other_label: token("posts.other_label"),
        organization_id: "o",
      },
    ],
    memberships: [
      {
        id: token("memberships.id"),
        label: token("memberships.label"),
        person_id: "p",
        organization_id: "o",
        post_id: "x",
        role: token("memberships.role"),
        start_date: "2020",
        legislative_period_id: "t",
      },
    ],
    motions: [
      {
        id: "m",
        identifier: token("motions.identifier"),
        text: token("motions.text"),
        title: token("motions.title"),
        classification: token("motions.classification"),
        date: "2011-11",
        requirement: token("motions.requirement"),
        result: token("motions.result"),
        organization_id: "o",
        ...(creator ? { creator_id: "p" } : {}),
      },
    ],
    vote_events: [
      {
        id: "v",
        identifier: token("vote_events.identifier"),
        motion_id: "m",
        motion_text: token("vote_events.motion_text"),
        bill_identifier: token("vote_events.bill_identifier"),
        start_date: "2012-12-12",
        date: "2012-12-14",
        result: token("vote_events.result"),
        votes: [{ id: token("votes.id"), voter_id: "p", option: "yes", role: token("votes.role") }],
      },
    ],
    events: [
      { id: "t", name: token("events.name"), start_date: "2019-01-01", end_date: "2021-02-03" },
      { id: "e", name: "Sitting", classification: token("events.classification"), start_date: "2013" },
    ],
    speeches: [{ id: "s", creator_id: "p", event_id: "e", title: token("speeches.title") }],
  };
  return { file, fieldOf };
}

/** Returns the fields whose tokens are neither in the dataset nor in the losses. */
function lostFields(creator: boolean): readonly string[] {
  const { file, fieldOf } = fileOfTokens(creator);
  const { dataset, losses } = fromPopolo(file);
  expect(losses.refused).toEqual([]);
  const written = JSON.stringify(dataset);
  const dropped = new Set(losses.dropped.map(({ table, column }) => `${table}.${column}`));
  return [...fieldOf].flatMap(([value, field]) =>
    written.includes(value) || dropped.has(field) ? [] : [field],
  );
}

describe("every field of a Popolo file is in the dataset or in the losses", () => {
  test.each([true, false])("with a creator of the motion: %s", (creator) => {
    expect(lostFields(creator)).toEqual([]);
  });

  test("dates that another date replaces are in the losses", () => {
    const { losses } = fromPopolo(fileOfTokens(true).file);
    const dropped = losses.dropped.map(({ table, column }) => `${table}.${column}`);
    expect(dropped).toContain("vote_events.date");
    expect(dropped).toContain("events.start_date");
    expect(dropped).not.toContain("events.end_date");
  });

  test("an issue has the identifier and the date of its motion", () => {
    const { dataset } = fromPopolo({
      organizations: [{ id: "o", name: "Diet" }],
      motions: [{ id: "m", identifier: "B 12", text: "Harbour Act", date: "2011-11", organization_id: "o" }],
      vote_events: [{ id: "v", motion_id: "m", start_date: "2012-12-12" }],
    });
    expect(dataset.issues).toMatchObject([
      { label: "Harbour Act", attributes: { motion: "m", identifier: "B 12", date: "2011-11" } },
    ]);
  });

  test("the organization of a motion is in the losses if the vote has another one", () => {
    const file = (organization: string) => ({
      organizations: [
        { id: "o", name: "Diet" },
        { id: "c", name: "Committee" },
      ],
      motions: [{ id: "m", text: "Harbour Act", organization_id: "o" }],
      vote_events: [{ id: "v", motion_id: "m", start_date: "2012-12-12", organization_id: organization }],
    });
    const columns = (organization: string) =>
      fromPopolo(file(organization)).losses.dropped.map(({ table, column }) => `${table}.${column}`);
    expect(columns("c")).toEqual(["motions.organization_id"]);
    expect(columns("o")).toEqual([]);
  });

  test("the label of a post is used if a later membership has no role", () => {
    const { dataset, losses } = fromPopolo({
      persons: ["p", "q"].map((id) => ({ id, name: `Ann ${id}` })),
      organizations: [{ id: "o", name: "Diet" }],
      posts: [{ id: "x", label: "Member for Port", organization_id: "o" }],
      memberships: [
        { person_id: "p", post_id: "x", role: "speaker" },
        { person_id: "q", post_id: "x" },
      ],
    });
    expect(dataset.actors.flatMap(({ memberships = [] }) => memberships.map(({ role }) => role))).toEqual([
      "speaker",
      "Member for Port",
    ]);
    expect(losses.dropped).toEqual([]);
  });
});
