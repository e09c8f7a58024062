import { describe, expect, test } from "vitest";
import { renameIds } from "../../src/coding/rename-ids.ts";
import { dataset as bundled } from "../../src/data/index.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { changed, recordOf, replaced } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

const codesOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    return (error as DemarcheError).issues.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
};

describe("renameIds", () => {
  test("renames a record of any kind and every reference to it", () => {
    // Renaming every id gives the same text as replacing every id in the JSON.
    const ids = new Set<string>();
    JSON.stringify(bundled, (key, value) => {
      if (key === "id") ids.add(value as string);
      return value as unknown;
    });
    const map = Object.fromEntries([...ids].map((id) => [id, `new-${id}`]));
    const renamed = renameIds(bundled as never, map as never);
    const texts = new Set([
      "scheme",
      "unit",
      "type",
      "role",
      "name",
      "summary",
      "title",
      "note",
      "format",
      "act",
    ]);
    const replaced = JSON.parse(JSON.stringify(bundled), (key, value) =>
      typeof value === "string" && ids.has(value) && !texts.has(key) ? `new-${value}` : value,
    );
    expect(renamed).toEqual(replaced);
    expect(renameIds(renamed, Object.fromEntries([...ids].map((id) => [`new-${id}`, id])) as never)).toEqual(
      bundled,
    );
  });

  test("exchanges two ids", () => {
    const renamed = renameIds(small as never, { alba: "borea", borea: "alba" } as never);
    expect(renamed.actors.map(({ id, name }) => `${id} ${name}`).slice(0, 2)).toEqual([
      "borea Alba",
      "alba Borea",
    ]);
    expect(renamed.statements[0]?.onBehalfOf).toBe(
      small.statements[0]?.onBehalfOf === "alba" ? "borea" : small.statements[0]?.onBehalfOf,
    );
  });

  test("leaves the given dataset as it was", () => {
    const before = JSON.stringify(small);
    renameIds(small as never, { alba: "albania" } as never);
    expect(JSON.stringify(small)).toBe(before);
  });

  test("refuses an unknown id, a shared id and a badly formed id", () => {
    expect(codesOf(() => renameIds(small as never, { albo: "x" } as never))).toEqual(["unknown-id /albo"]);
    expect(() => renameIds(small as never, { albo: "x" } as never)).toThrow('Did you mean "alba"?');
    expect(codesOf(() => renameIds(small as never, { alba: "borea" } as never))).toEqual([
      "duplicate-id /alba",
    ]);
    expect(codesOf(() => renameIds(small as never, { alba: "x", borea: "x" } as never))).toEqual([
      "duplicate-id /borea",
    ]);
    expect(codesOf(() => renameIds(small as never, { alba: "Alba" } as never))[0]).toMatch(/^invalid-id/);
    expect(codesOf(() => renameIds(small as never, ["alba"] as never))).toEqual(["invalid-shape "]);
  });
  test("keeps coordinates whose two numbers are equal", () => {
    const place = { name: "Port", coordinates: [12, 12] as const };
    const data = { ...small, bases: [changed(recordOf(small.bases, "valley-post"), { place })] };
    expect(renameIds(data, { alba: "albania" }).bases[0]?.place).toEqual(place);
    expect(renameIds(data, { alba: "albania" }, { merge: true }).bases[0]?.place).toEqual(place);
  });
});

describe("renameIds with merge", () => {
  const merged = (ids: object, options: object = { prefer: "first" }, data: Dataset = small) =>
    renameIds(data, ids as never, { merge: true, ...options }) as Dataset;

  test("makes one actor of two, with everything that each of them has", () => {
    const { actors, statements, events } = merged({ daily: "borea" });
    expect(actors.map(({ id }) => id)).toEqual(["alba", "borea", "ines-gray"]);
    expect(recordOf(actors, "borea")).toEqual({
      id: "borea",
      type: "state",
      name: "Borea",
      otherNames: [{ name: "The Daily", documents: ["wire"] }],
      sources: [
        { document: "wire", start: 46, end: 51 },
        { document: "paper", start: 26, end: 31 },
        { document: "wire", start: 0, end: 2 },
      ],
    });
    expect(statements.flatMap(({ sources }) => sources.flatMap(({ via = [] }) => via))).toEqual(["borea"]);
    expect(events).toEqual(small.events);
  });
  test("prefer decides which record is kept, and the order of ids which record is the first", () => {
    const named = (ids: object, prefer: string) => {
      const { actors } = merged(ids, { prefer });
      return actors.map(({ id, name }) => `${id} ${name}`);
    };
    expect(named({ daily: "borea" }, "second")).toEqual([
      "alba Alba",
      "borea The Daily",
      "ines-gray Ines Gray",
    ]);
    expect(named({ daily: "x", borea: "x" }, "first")).toEqual([
      "alba Alba",
      "x The Daily",
      "ines-gray Ines Gray",
    ]);
    expect(named({ borea: "x", daily: "x" }, "first")).toEqual([
      "alba Alba",
      "x Borea",
      "ines-gray Ines Gray",
    ]);
  });
  test("a list that named both records names the merged record once", () => {
    const doubts = changed(recordOf(small.statements, "borea-doubts"), { targets: ["alba", "daily"] });
    const data = { ...small, statements: replaced(small.statements, doubts) };
    expect(recordOf(merged({ daily: "alba" }, undefined, data).statements, "borea-doubts").targets).toEqual([
      "alba",
    ]);
    const spring = changed(recordOf(small.meetings, "spring-meeting"), {
      participants: [{ actor: "ines-gray" }, { actor: "borea" }, { actor: "daily" }],
    });
    const met = merged({ daily: "borea" }, undefined, {
      ...small,
      meetings: replaced(small.meetings, spring),
    });
    expect(recordOf(met.meetings, "spring-meeting").participants).toEqual([
      { actor: "ines-gray" },
      { actor: "borea" },
    ]);
  });
  test("the citations of the other record say which status it had", () => {
    const { meetings } = merged({ "talks-about-talks": "spring-meeting" }, undefined, {
      ...small,
      meetings: small.meetings.map(({ parent: _, ...meeting }) => meeting),
    });
    expect(meetings).toHaveLength(1);
    expect([meetings[0]?.status, meetings[0]?.format]).toEqual(["held", "talks"]);
    expect(meetings[0]?.sources.map(({ document, says }) => [document, says?.status])).toEqual([
      ["wire", undefined],
      ["paper", "scheduled"],
    ]);
  });
  test("every contradiction is an error without prefer", () => {
    expect(() => merged({ daily: "borea" }, {})).toThrow(
      'renameIds: actors "borea" and "daily" cannot become one record: type is "state" in the first and "outlet" in the second.',
    );
    expect(codesOf(() => merged({ daily: "borea" }, {}))).toEqual([
      "conflicting-record /daily",
      "conflicting-record /daily",
    ]);
    const twice = [...small.events, { ...recordOf(small.events, "spring-election"), id: "vote-in-spring" }];
    expect(merged({ "vote-in-spring": "spring-election" }, {}, { ...small, events: twice })).toEqual(small);
  });
  test("records of two kinds, terms and responses are not merged", () => {
    for (const ids of [{ peace: "alba" }, { "weapons-rest": "borea-silent" }])
      expect(() => merged(ids)).toThrow("Only records of the same kind can be merged");
  });
  test("a record that would refer to itself is an error", () => {
    expect(codesOf(() => merged({ truce: "peace" }))).toEqual([expect.stringContaining("/issues/0")]);
  });
  test("prefer without merge is an error", () => {
    expect(() => renameIds(small as never, {}, { prefer: "first" })).toThrow("only with merge: true");
    expect(() => renameIds(small as never, {}, { merge: true, prefer: "third" as never })).toThrow('"third"');
  });
  test("merging copies of records with the records gives the dataset without the copies", () => {
    const twice = (records: readonly { readonly id: string }[]) => [
      ...records,
      ...records.map((record) => ({ ...record, id: `copy-${record.id}` })),
    ];
    // Two actors cannot have the same identifier, so actors are not copied.
    const { issues, statements, meetings, bases, events } = bundled as Dataset;
    const copied = { issues, statements, meetings, bases, events };
    const data = { ...(bundled as Dataset) } as unknown as Record<string, readonly { readonly id: string }[]>;
    const ids: Record<string, string> = {};
    for (const [kind, records] of Object.entries(copied)) {
      data[kind] = twice(records);
      for (const { id } of records) ids[`copy-${id}`] = id;
    }
    expect(merged(ids, {}, data as unknown as Dataset)).toEqual(bundled);
  });
  test("without shared ids, merge changes nothing", () => {
    expect(merged({ alba: "albania" }, {})).toEqual(renameIds(small, { alba: "albania" } as never));
    expect(merged({ alba: "borea", borea: "alba" }, {})).toEqual(
      renameIds(small, { alba: "borea", borea: "alba" } as never),
    );
  });
});

test("an unknown id is reported once, even if a record has the new id", () => {
  const linesOf = (ids: object) => {
    try {
      renameIds(small, ids as never);
      return [];
    } catch (error) {
      return (error as Error).message.split("\n");
    }
  };
  expect(linesOf({ albaa: "borea" })).toEqual([
    'renameIds: "albaa" is no id of the dataset. Did you mean "alba"?',
  ]);
});
