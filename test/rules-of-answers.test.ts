// These tests check the rules that define the meaning of query results, with examples from the bundled dataset. Several
// functions follow each rule, and their results have to agree. docs/testing.md lists the properties that check the same
// rules on generated datasets.
import { describe, expect, test } from "vitest";
import { stanceHeatmap, timelineChart } from "../src/charts/index.ts";
import { columnsOf, stanceTable, statementsBetween, statementsOn } from "../src/columns/index.ts";
import { dataset } from "../src/data/index.ts";
import { toICalendar, toJsonFeed } from "../src/export/index.ts";
import {
  compareStances,
  contacts,
  countBy,
  elapsed,
  encounters,
  find,
  groupTimeline,
  list,
  proposalHistory,
  proposalStatus,
  search,
  stanceAgreement,
  stanceAsOf,
  stanceTrajectory,
  timeline,
} from "../src/index.ts";
import { codedRows, explain, stanceNetwork } from "../src/network/index.ts";

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe("1. whose statement", () => {
  // Two statements oppose the forces: Lavrov made one on behalf of Russia, and Russia itself made the other.
  const question = { on: ["us-forces-in-central-asia"], stances: ["oppose"] } as const;
  test.each([
    ["speaker", ["russia", "sergey-lavrov"]],
    ["principal", ["russia"]],
    ["both", ["russia", "sergey-lavrov"]],
    [undefined, ["russia", "sergey-lavrov"]],
  ] as const)("attributed to %s", (attributeTo, actors) => {
    expect(compareStances(dataset, { ...question, attributeTo }).cells.map(({ actor }) => actor)).toEqual(
      actors,
    );
    const table = stanceTable(columnsOf(dataset, { attributeTo }), "us-forces-in-central-asia");
    expect(table.map(({ actor }) => actor)).toEqual(actors);
  });

  test("two actors that rest on the same statements have the relation same, which is no agreement", () => {
    const actors = ["dmitry-peskov", "russia"] as const;
    const on = ["us-written-reply"] as const;
    const [row] = stanceAgreement(dataset, { actors: ["antony-blinken", "united-states"], perMatter: true });
    expect([row?.jointly, ...new Set(row?.matters?.map(({ relation }) => relation))]).toEqual([0, "same"]);
    // On this matter, Russia also has statements that Peskov did not make, so Peskov and Russia can be compared.
    expect(stanceAgreement(dataset, { actors, on })[0]?.jointly).toBe(1);
  });

  test("charts start with principals", () => {
    const shown = new Set(stanceHeatmap(dataset).data.values.map(({ actor }) => actor));
    expect([shown.has("russia"), shown.has("sergey-lavrov")]).toEqual([true, false]);
  });
});

describe("2. to put forward is to support", () => {
  const made = "russian-security-guarantee-proposals";
  const matters = [made, "no-further-enlargement", "nato-posture-of-1997"] as const;
  const actors = ["russian-ministry-of-foreign-affairs", "russia"] as const;

  test("from the day of the proposal on, for the proposer and the principal, on the whole and on its terms", () => {
    for (const actor of actors) {
      for (const on of matters) {
        expect(stanceAsOf(dataset, { actor, on, asOf: "2021-12-16" }).stance).toBe("silent");
        expect(stanceAsOf(dataset, { actor, on, asOf: "2021-12-17" })).toMatchObject({
          stance: "support",
          certain: true,
        });
      }
    }
    const { cells } = compareStances(dataset, { actors, on: matters });
    expect(cells.map(({ stance }) => stance)).toEqual(Array.from({ length: 6 }, () => "support"));
  });

  test("through the terms on issues, in all entries", () => {
    const question = { actor: "russia", on: "nato-enlargement" } as const;
    expect(stanceTrajectory(dataset, question).steps[0]).toMatchObject({
      date: "2021-12-17",
      stance: "oppose",
      via: "term",
    });
    expect(
      stanceTable(columnsOf(dataset), "nato-enlargement", { to: "2021-12-17", match: "certainly" }),
    ).toMatchObject([
      { actor: "russia", oppose: 1 },
      { actor: "russian-ministry-of-foreign-affairs", oppose: 1 },
    ]);
    const network = stanceNetwork(dataset, {
      mode: "two-mode",
      rows: "principal",
      to: "2021-12-17",
      match: "certainly",
    });
    expect(explain(network, "russia", "nato-enlargement").acts?.map(({ id }) => id)).toEqual([
      "russia-publishes-drafts",
    ]);
  });

  test("an answer whose content is unknown, and a silence, are no stance", () => {
    const on = ["russian-bases-offer", "draft-treaty-with-united-states"] as const;
    expect(
      compareStances(dataset, { actors: ["united-states"], on }).cells.map(({ stance }) => stance),
    ).toEqual(["silent", "silent"]);
  });
});

test("3. a position on a term counts on the issues of the term, everywhere", () => {
  const on = "nato-enlargement";
  const statements = [
    "russia-publishes-drafts",
    "putin-on-main-demands",
    "russia-insists-on-end-of-enlargement",
  ];
  expect(idsOf(list(dataset, "statements", { on: [on] }))).toEqual(statements);
  expect(idsOf(statementsOn(columnsOf(dataset), { actor: "russia", on }))).toEqual(statements);
  expect(countBy(dataset, "statements", { by: "on" }).find((row) => row.on === on)?.ids).toEqual(statements);
  expect(
    codedRows(dataset, { attributeTo: "speaker" })
      .filter(({ issue }) => issue === on)
      .map(({ statement }) => statement),
  ).toEqual(statements);
  expect(compareStances(dataset, { actors: ["russia"], on: [on] }).cells[0]?.statements).toEqual(statements);
  const entries = idsOf(timeline(dataset, { about: [on] }));
  expect(entries).toContain("russian-security-guarantee-proposals");
  expect(idsOf(groupTimeline(dataset, { by: "issue" }).find(({ key }) => key === on)?.entries ?? [])).toEqual(
    entries,
  );
});

test("4. a summary has the prevailing stance, the latest one, the score and what it rests on", () => {
  // There are three dated acts, whose stances are conditional, support and support. The stance of the only undated act
  // is unclear.
  const question = { actor: "russia", on: "us-russia-dialogue" } as const;
  const { steps } = stanceTrajectory(dataset, question);
  expect(steps.map(({ stance }) => stance)).toEqual(["conditional", "support", "support", "unclear"]);
  const [cell] = compareStances(dataset, { actors: ["russia"], on: ["us-russia-dialogue"] }).cells;
  expect(cell).toMatchObject({
    stance: "support",
    latest: { stance: "support" },
    counts: { support: 2, conditional: 1, neutral: 0, oppose: 0, unclear: 1 },
    records: steps.map(({ record }) => record),
  });
  // The scores of the stances are 0.5, 1 and 1. An unclear stance has no score.
  expect(cell?.score).toBeCloseTo(2.5 / 3, 12);
});

describe("5. a record without a date", () => {
  const undatedStatements = 21;
  const { length: all } = dataset.statements;
  test.each([
    [{ from: "0001" }, all - undatedStatements],
    [{ to: "2100" }, all - undatedStatements],
    [{ from: "0001", undated: true }, all],
    [{}, all],
    [{ match: "certainly" }, all],
  ] as const)("with %j", (period, count) => {
    const kinds = ["statements"] as const;
    expect(list(dataset, "statements", period)).toHaveLength(count);
    expect(timeline(dataset, { ...period, kinds })).toHaveLength(count);
    expect(statementsBetween(columnsOf(dataset), period)).toHaveLength(count);
    expect(timelineChart(dataset, { ...period, kinds }).description).toContain(
      `A timeline of ${count} entries: ${count} statements.`,
    );
    expect(toICalendar(dataset, { ...period, kinds }).match(/BEGIN:V(EVENT|JOURNAL)/g)).toHaveLength(count);
    expect(toJsonFeed(dataset, { ...period, kinds }).items).toHaveLength(count);
    const counted = countBy(dataset, "statements", { by: "act", ...period }).reduce(
      (sum, row) => sum + row.count,
      0,
    );
    expect(counted).toBe(count);
  });

  test("is in no period of stances and networks either, and counts on no day", () => {
    // Putin made only one claim on territory, and it has no date.
    const question = { actor: "vladimir-putin", on: "russian-claims-in-ukraine" } as const;
    const stanceIn = (period: object) =>
      compareStances(dataset, { actors: [question.actor], on: [question.on], ...period }).cells[0]?.stance;
    const rowsIn = (period: object) =>
      stanceNetwork(dataset, {
        mode: "two-mode",
        rows: "speaker",
        include: { issue: [question.on] },
        ...period,
      }).rows;
    expect([stanceIn({}), stanceIn({ from: "0001" }), stanceIn({ from: "0001", undated: true })]).toEqual([
      "support",
      "silent",
      "support",
    ]);
    expect(
      [rowsIn({}), rowsIn({ from: "0001" }), rowsIn({ from: "0001", undated: true })].map((rows) =>
        rows.includes("vladimir-putin"),
      ),
    ).toEqual([true, false, true]);
    // The undated act may have been performed by the day in `asOf`.
    expect(stanceAsOf(dataset, { ...question, asOf: "2100" })).toMatchObject({
      stance: "silent",
      certain: false,
      alternatives: ["support"],
    });
  });
});

describe("6. order", () => {
  test("a date without a first day is placed on its last day, and a whole comes before its parts", () => {
    const entries = timeline(dataset);
    const ids = idsOf(entries);
    const expectBefore = (a: string, b: string) => {
      expect(ids).toContain(a);
      expect(ids.indexOf(a)).toBeLessThan(ids.indexOf(b));
    };
    expectBefore("lavrov-calls-us-reaction-negative", "blinken-kuleba-call"); // 1 February, and on or before 4 February 2022.
    expectBefore("russian-security-guarantee-proposals", "draft-treaty-with-united-states");
    expectBefore("us-written-reply", "us-reply-on-draft-treaty");
    expectBefore("blinken-central-asia-visit", "blinken-kazakhstan-visit");
    const firstUndated = entries.findIndex(({ date }) => date === null);
    expect(entries.slice(firstUndated).every(({ date }) => date === null)).toBe(true);
  });

  test("is the same in every entry", () => {
    const statements = idsOf(list(dataset, "statements"));
    expect(idsOf(timeline(dataset, { kinds: ["statements"] }))).toEqual(statements);
    expect(idsOf(statementsBetween(columnsOf(dataset)))).toEqual(statements);
    // A feed begins with the newest entry. Its undated entries are last, as in all other results.
    const dated = idsOf(list(dataset, "statements", { from: "0001" }));
    const feed = idsOf(toJsonFeed(dataset, { kinds: ["statements"] }).items);
    expect(feed.slice(0, dated.length).reverse()).toEqual(dated);
    const calendar = [...toICalendar(dataset, { kinds: ["statements"] }).matchAll(/^UID:([^@]+)@/gm)];
    expect(calendar.map(([, id]) => id)).toEqual(statements);
  });
});

test("7. actors are all who have a part", () => {
  // The answers to a proposal concern the actor for whom it was made.
  const found = idsOf(timeline(dataset, { actors: ["russia"] }));
  expect(found).toEqual(
    expect.arrayContaining(["us-written-reply", "nato-written-reply", "us-silence-on-russian-bases"]),
  );
  expect(
    idsOf(groupTimeline(dataset, { by: "actor" }).find(({ key }) => key === "russia")?.entries ?? []),
  ).toEqual(found);
  expect(timelineChart(dataset, { by: "actor", actors: ["russia"] }).description).toContain(
    `Russia (${found.length})`,
  );
  expect(toICalendar(dataset, { actors: ["russia"] }).match(/BEGIN:V(EVENT|JOURNAL)/g)).toHaveLength(
    found.length,
  );
  // The actors of a base are its hosts and operators. The actors of a meeting are its participants and their
  // principals.
  expect(idsOf(list(dataset, "bases", { actors: ["romania"] }))).toContain("deveselu-base");
  expect(idsOf(list(dataset, "bases", { actors: ["nato"] }))).toContain("deveselu-base");
  expect(idsOf(list(dataset, "meetings", { actors: ["uzbekistan"] }))).toContain("c5-plus-1-astana-meeting");
  expect(idsOf(list(dataset, "meetings", { actors: ["central-asian-foreign-ministers"] }))).toEqual([
    "c5-plus-1-astana-meeting",
  ]);
});

describe("8. encounters", () => {
  const pair = (a: string, b: string) => (row: { readonly a: string; readonly b: string }) =>
    [row.a, row.b].sort().join() === [a, b].sort().join();

  test("are pairs of participants and pairs of principals, never one of each or two of one side", () => {
    const found = encounters(dataset);
    expect(found.filter(pair("antony-blinken", "sergey-lavrov"))).toMatchObject([{ level: "participants" }]);
    expect(found.filter(pair("russia", "united-states"))).toMatchObject([
      { level: "principals" },
      // In one meeting the states are the participants, because no text names the persons.
      { level: "participants", held: ["us-russia-talks"] },
    ]);
    expect(found.filter(pair("antony-blinken", "russia"))).toEqual([]);
    expect(found.filter(pair("antony-blinken", "united-states"))).toEqual([]);
    // Russia had talks with the United States and with NATO. No text reports a meeting of the United States and NATO.
    expect(found.filter(pair("united-states", "nato"))).toEqual([]);
  });

  test("of a journey are those of its meetings", () => {
    const meetings = encounters(dataset, { actors: ["antony-blinken"] }).flatMap(({ held }) => held);
    expect(meetings).toContain("blinken-tokayev-meeting");
    expect(meetings).not.toContain("blinken-central-asia-visit");
    expect(meetings).not.toContain("blinken-kazakhstan-visit");
    // The principals of the ministers met the United States, and each other.
    expect(
      encounters(dataset, { actors: ["kazakhstan"] }).filter(pair("kazakhstan", "uzbekistan")),
    ).toHaveLength(1);
    const [kazakhstan] = contacts(dataset, { actors: ["kazakhstan"], level: "principals" });
    expect(kazakhstan?.partners).toEqual(expect.arrayContaining(["united-states", "uzbekistan"]));
  });
});

describe("9. proposals", () => {
  test("an answer to the whole is an answer on each term, and open says why one is missing", () => {
    const { terms, open } = proposalStatus(dataset, "russian-security-guarantee-proposals", {
      asOf: "2022-02-01",
    });
    expect(new Set(terms.flatMap(({ answers }) => answers.map(({ scope }) => scope)))).toEqual(
      new Set(["whole"]),
    );
    expect(new Set(open.map(({ because }) => because))).toEqual(new Set(["undisclosed"]));
    expect(proposalStatus(dataset, "nato-inspections-proposal").open.map(({ because }) => because)).toEqual([
      "pending",
      "pending",
    ]);
  });

  test("a silence is certain at most for its period, and an answer stays", () => {
    const answerAt = (asOf: string) => proposalStatus(dataset, "russian-bases-offer", { asOf }).addressees[0];
    expect(answerAt("2022-01-01")).toMatchObject({ answer: "unanswered", certain: false });
    const reply = (asOf: string) =>
      proposalStatus(dataset, "draft-treaty-with-united-states", { asOf }).addressees[0];
    expect([reply("2022-01-25")?.answer, reply("2022-01-26")?.answer, reply("2100")?.answer]).toEqual([
      "pending",
      "undisclosed",
      "undisclosed",
    ]);
  });

  test("what is answered has been put forward, and stands before the answer", () => {
    expect(proposalStatus(dataset, "indivisible-security-demand", { asOf: "2022-02-01" }).putForward).toBe(
      "yes",
    );
    const steps = idsOf(proposalHistory(dataset, "indivisible-security-demand"));
    expect(steps.indexOf("indivisible-security-demand")).toBe(0);
    const offer = timeline(dataset).find(({ id }) => id === "russian-bases-offer");
    const { statement = "" } = find(dataset, "proposals", "russian-bases-offer");
    expect(idsOf(timeline(dataset))).not.toContain(statement);
    expect(offer?.actors).toEqual(
      expect.arrayContaining(["vladimir-putin", "russia", "joe-biden", "united-states"]),
    );
  });
});

test("10. a date in doubt is never certain, and its order as coded is in coded", () => {
  expect(elapsed(dataset, "putin-biden-geneva-talks", "tashkent-conference")).toEqual({
    min: 0,
    max: null,
    first: null,
    certain: false,
    coded: { min: 30, max: 30, first: "putin-biden-geneva-talks" },
  });
  expect(elapsed(dataset, "lavrov-blinken-21-january", "lavrov-blinken-1-february")).toMatchObject({
    min: 11,
    max: 11,
    certain: true,
    first: "lavrov-blinken-21-january",
  });
  expect(
    elapsed(dataset, "putin-biden-geneva-talks", "tashkent-conference", { unit: "months" }).coded,
  ).toMatchObject({ min: 1, max: 1 });
  const june = { from: "2021-06", to: "2021-06", match: "certainly" } as const;
  expect([timeline(dataset, june), list(dataset, "meetings", june), encounters(dataset, june)]).toEqual([
    [],
    [],
    [],
  ]);
  expect(statementsBetween(columnsOf(dataset), june)).toEqual([]);
});

describe("11. a filter and its complement are together everything", () => {
  const ofRussia = { actors: ["russia"] } as const;
  test.each<[string, (filter: object) => readonly unknown[]]>([
    ["list", (filter) => list(dataset, "statements", filter)],
    ["timeline", (filter) => timeline(dataset, filter)],
    [
      "countBy",
      (filter) => countBy(dataset, "statements", { by: "reporting", ...filter }).flatMap(({ ids }) => ids),
    ],
    ["toICalendar", (filter) => toICalendar(dataset, filter).match(/BEGIN:V(EVENT|JOURNAL)/g) ?? []],
    ["toJsonFeed", (filter) => toJsonFeed(dataset, filter).items],
    ["timelineChart", (filter) => timelineChart(dataset, filter).data.values],
  ])("of %s", (_, ask) => {
    const [some, others] = [ask(ofRussia).length, ask({ exclude: ofRussia }).length];
    expect(Math.min(some, others)).toBeGreaterThan(0);
    expect(some + others).toBe(ask({}).length);
  });

  test("of stances", () => {
    const actsOf = (options: object) =>
      compareStances(dataset, options).cells.flatMap(({ records }) => records).length;
    const period = { from: "2022-02", undated: true };
    expect(actsOf(period) + actsOf({ exclude: period })).toBe(actsOf({}));
    const reports = { documents: ["putin-lukashenko-report"] };
    expect(actsOf(reports) + actsOf({ exclude: reports })).toBe(actsOf({}));
  });

  test("of networks and of searches", () => {
    const counted = (filter: object) =>
      stanceNetwork(dataset, { mode: "two-mode", rows: "speaker", ...filter }).counted;
    const filter = { issue: ["us-russia-dialogue"] };
    expect(counted({ include: filter }) + counted({ exclude: filter })).toBe(counted({}));
    const found = (options: object) => search(dataset, "Russia", options).length;
    const events = { kinds: ["events"] };
    expect(found(events) + found({ exclude: events })).toBe(found({}));
  });
});

test("12. misuse is an error in every entry, and nothing found is an empty array", () => {
  const wrong: readonly [() => unknown, string][] = [
    [() => list(dataset, "statements", { speaker: ["russia"] } as never), 'Did you mean "speakers"?'],
    [() => timeline(dataset, { actors: ["rusia"] as never }), 'Did you mean "russia"?'],
    [() => compareStances(dataset, { actors: [] }), "is an empty array. Leave it out for all."],
    [() => stanceTable(columnsOf(dataset), "nato-enlargment" as never), "nato-enlargment"],
    [() => stanceNetwork(dataset, { mode: "two-mode", row: "speaker" } as never), 'Did you mean "rows"?'],
    [() => timelineChart(dataset, { kinds: [] }), "is an empty array."],
    [() => toICalendar(dataset, { form: "2022" } as never), 'Did you mean "from"?'],
  ];
  for (const [call, message] of wrong) expect(call, message).toThrow(message);
  const nothing = { from: "1900", to: "1900", match: "certainly" } as const;
  expect([
    timeline(dataset, nothing),
    list(dataset, "events", nothing),
    encounters(dataset, nothing),
  ]).toEqual([[], [], []]);
  expect(search(dataset, "zanzibar")).toEqual([]);
});
