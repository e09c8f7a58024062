import { fromPopolo } from "demarche/import";
import { expect, test } from "vitest";

const organizations = [
  { id: "l", name: "Diet of Alba", classification: "legislature" },
  { id: "a", name: "Harbour Party" },
  { id: "b", name: "River Party" },
];

function membershipsOf(memberships: readonly object[]) {
  const persons = [{ id: "p", name: "Ada Bo" }];
  const rows = memberships.map((row) => ({ person_id: "p", ...row }));
  const { dataset, losses } = fromPopolo({ persons, organizations, memberships: rows });
  const actor = dataset.actors.find(({ id }) => id === "ada-bo");
  const held = (actor?.memberships ?? []).map(({ organization, startDate, endDate }) =>
    [organization, startDate, endDate].filter((each) => each !== undefined).join(" "),
  );
  return { held, losses };
}

test("a membership of its own bounds the membership that follows from a seat", () => {
  const seat = { organization_id: "l", on_behalf_of_id: "a", start_date: "2020-12-20" };
  const first = { organization_id: "a", start_date: "2020-12-20", end_date: "2022-01-01" };
  const second = { organization_id: "b", start_date: "2022-01-02" };
  const expected = [
    "diet-of-alba 2020-12-20",
    "harbour-party 2020-12-20 2022-01-01",
    "river-party 2022-01-02",
  ];
  for (const rows of [
    [seat, first, second],
    [first, seat, second],
  ]) {
    const { held, losses } = membershipsOf(rows);
    expect([...held].sort()).toEqual(expected);
    expect([losses.duplicates, losses.conflicts, losses.rows.mapped]).toEqual([0, [], 7]);
  }
});

test("only a membership in the same organization at the same time bounds that of a seat", () => {
  const seat = { organization_id: "l", on_behalf_of_id: "a", start_date: "2020", end_date: "2024" };
  const heldWith = (...rows: readonly object[]) => membershipsOf([seat, ...rows]).held.slice(1);
  expect(heldWith()).toEqual(["harbour-party 2020 2024"]);
  expect(heldWith({ organization_id: "a", start_date: "2010", end_date: "2012" })).toEqual([
    "harbour-party 2020 2024",
    "harbour-party 2010 2012",
  ]);
  // The leader of a party was already a member before.
  expect(heldWith({ organization_id: "a", role: "leader", start_date: "2022" })).toEqual([
    "harbour-party 2020 2024",
    "harbour-party 2022",
  ]);
  // The row of the seat has the beginning, and the row of the party has the end.
  expect(heldWith({ organization_id: "a", end_date: "2022" })).toEqual([
    "harbour-party 2020 2022",
    "harbour-party 2022",
  ]);
  // The membership began before the seat.
  expect(heldWith({ organization_id: "a", start_date: "2015", end_date: "2022" })).toEqual([
    "harbour-party 2020 2022",
    "harbour-party 2015 2022",
  ]);
  const twice = [
    { organization_id: "a", start_date: "2019", end_date: "2020" },
    { organization_id: "a", start_date: "2022", end_date: "2023" },
  ];
  expect(heldWith(...twice)).toEqual(["harbour-party 2019 2020", "harbour-party 2022 2023"]);
  expect(heldWith({ organization_id: "a" })).toEqual(["harbour-party 2020 2024", "harbour-party"]);
});

test("a motion without a text has the same name in the proposal and in the title of its event", () => {
  const persons = [{ id: "p1", name: "Ada Bo" }];
  const motions = [
    { id: "m5", creator_id: "p1", text: "Motion 2 on aid" },
    { id: "m6", creator_id: "p1", identifier: "17/6" },
    { id: "m7", creator_id: "p1" },
    { creator_id: "p1" },
  ];
  const vote_events = ["m6", "m7"].map((motion_id) => ({ id: `v-${motion_id}`, motion_id }));
  const { dataset } = fromPopolo({ persons, motions, vote_events });
  expect(dataset.proposals.map(({ title }) => title)).toEqual([
    ...["Motion 2 on aid", "Motion 17/6", "Motion m7", "Motion without a text"],
  ]);
  expect(dataset.events.map(({ title }) => title)).toEqual(["Vote: Motion 17/6", "Vote: Motion m7"]);
});

test("an event without a name is named after its id", () => {
  const events = [{ id: "e1" }, {}].map((event) => ({ ...event, classification: "election" }));
  const { dataset } = fromPopolo({ events });
  expect(dataset.events.map(({ title }) => title)).toEqual(["Event e1", "Event without a name"]);
});

test("similar names of persons and organizations are listed", () => {
  const persons = ["Viktor Orbán", "Viktor Orban", "Cy Di"].map((name, i) => ({ id: `p${i}`, name }));
  const groups = ["Greens", "The Greens"].map((name, i) => ({ id: `o${i}`, name }));
  const file = { persons, organizations: groups };
  const { dataset, losses } = fromPopolo(file);
  expect(losses.unmatched.map(({ name, similar }) => [name, ...(similar ?? [])])).toEqual([
    ["Greens", "the-greens"],
    ["The Greens", "greens"],
    ["Viktor Orbán", "viktor-orban-2"],
    ["Viktor Orban", "viktor-orban"],
  ]);
  // With a dataset in `extends`, all actors that are not in this dataset are listed.
  const more = {
    persons: [
      { id: "q1", name: "Victor Orbán" },
      { id: "q2", name: "Ed Fu" },
    ],
  };
  const added = fromPopolo(more, { extends: dataset }).losses.unmatched;
  expect(added).toEqual([
    { kind: "actors", name: "Victor Orbán", id: "victor-orban", similar: ["viktor-orban", "viktor-orban-2"] },
    { kind: "actors", name: "Ed Fu", id: "ed-fu" },
  ]);
});

test("all statements have ids of one form, which do not depend on other rows", () => {
  const persons = ["Ada Bo", "Cy Di"].map((name, i) => ({ id: `p${i}`, name }));
  const votes = [
    { vote_event_id: "v1", voter_id: "p0", option: "yes" },
    { vote_event_id: "v1", voter_id: "p1", option: "no" },
    { vote_event_id: "v1", voter_id: "p1", option: "yes" },
  ];
  const vote_events = [{ id: "v1", motion_text: "Harbour Act" }];
  const speeches = [{ id: "s1", creator_id: "p0" }, { id: "s1", creator_id: "p0" }, { creator_id: "p1" }];
  const { dataset } = fromPopolo({ persons, votes, vote_events, speeches });
  expect(dataset.statements.map(({ id }) => id)).toEqual([
    ...["statement-v1-ada-bo", "statement-v1-cy-di", "statement-speeches-s1", "statement-speeches-2"],
  ]);
});
