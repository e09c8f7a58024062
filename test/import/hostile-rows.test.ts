import { column, mapRows, type RowMapping } from "demarche/import";
import { describe, expect, test } from "vitest";
import { parseDataset } from "../../src/schema/parse-dataset.ts";
import { cpuMilliseconds } from "../fixtures/cpu-milliseconds.ts";

const document = { title: "Rows" };
const actor = { type: "group" } as const;
const statement = { speaker: column("who"), act: "assert" } as const;

/** Maps rows whose type is unknown, and checks the dataset and the counts. */
function mapped(rows: readonly object[], mapping: RowMapping<Record<string, unknown>>) {
  const result = mapRows(rows as readonly Record<string, unknown>[], mapping);
  parseDataset(JSON.parse(JSON.stringify(result.dataset)));
  const { read, mapped: done, skipped, refused } = result.losses.rows;
  expect(done + skipped + refused).toBe(read);
  return result;
}

describe("hostile rows are harmless", () => {
  test("columns and values that objects treat specially", () => {
    const rows = [
      JSON.parse('{"who":"__proto__","__proto__":{"polluted":true},"constructor":"c"}'),
      { who: "constructor" },
      { who: "toString" },
    ];
    const { dataset } = mapped(rows, {
      document,
      actor,
      statement: {
        ...statement,
        note: column("constructor"),
        attributes: { constructor: column("constructor") },
      },
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(dataset.actors.map(({ id, name }) => [id, name])).toEqual([
      ["proto", "__proto__"],
      ["constructor", "constructor"],
      ["tostring", "toString"],
    ]);
    expect(dataset.statements[0]?.attributes).toEqual({ constructor: "c" });
    expect(dataset.statements[1]?.attributes).toBeUndefined();
    const { losses } = mapped(rows, {
      document,
      actor,
      statement: { ...statement, attributes: () => JSON.parse('{"__proto__":1}') },
    });
    expect(losses.refused[0]?.message).toBe(
      'row 0 (the first): statement.attributes has an attribute "__proto__". Write a name that is not blank and not "__proto__".',
    );
    const values = { Y: "support" } as const;
    const { losses: more } = mapped([{ who: "Alba", vote: "__proto__" }], {
      document,
      actor,
      statement: { ...statement, positions: [{ on: "Truce", stance: column("vote", { values }) }] },
    });
    expect(more.unknownValues).toMatchObject([{ value: "__proto__", count: 1 }]);
  });

  test("cyclic rows, rows that are no objects, and getters that throw", () => {
    const cyclic: Record<string, unknown> = { who: "Alba" };
    cyclic.self = cyclic;
    const wrong = {
      get who() {
        throw new TypeError("no");
      },
    };
    const rows = [
      cyclic,
      { who: cyclic },
      null,
      5,
      "text",
      wrong,
      Object.assign(Object.create(null), { who: "B" }),
    ];
    const { dataset, losses } = mapped(rows as never, {
      document,
      actor,
      statement: { ...statement, speaker: (row) => row.who as string },
    });
    expect(dataset.actors.map(({ name }) => name)).toEqual(["Alba", "B"]);
    expect(losses.refused.map(({ message }) => message)).toEqual([
      "row 1 (the 2nd): statement.speaker has to be a text or a number, not an object. Write a function that returns a text.",
      "row 2 (the 3rd): a row has to be an object, not null.",
      "row 3 (the 4th): a row has to be an object, not number.",
      "row 4 (the 5th): a row has to be an object, not string.",
      "row 5 (the 6th): statement.speaker is a function that threw: no. Correct the function.",
    ]);
    const asColumn = mapped(rows as never, {
      document,
      actor,
      statement: { ...statement, attributes: ["self"] },
    });
    expect(asColumn.losses.refused.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(asColumn.losses.refused[5]?.message).toBe('row 5 (the 6th): column "who" cannot be read: no.');
  });

  test("lone surrogates, control characters and very long texts", () => {
    const names = ["\ud800", "a\udfffb", "\u0000", "\u202eabla", "x".repeat(100_000), " ", "\u00a0"];
    const { dataset, losses } = mapped(
      names.map((who, n) => ({ who, n })),
      { document, actor, statement },
    );
    expect(dataset.actors).toHaveLength(5);
    expect(Math.max(...dataset.actors.map(({ id }) => id.length))).toBeLessThanOrEqual(200);
    expect(losses.rows.refused).toBe(2);
    expect(Math.max(...losses.refused.map(({ message }) => message.length))).toBeLessThan(1000);
  });

  /** Reads rows with distinct names, half of which have an unknown value, and returns the CPU time in milliseconds. */
  const millisecondsFor = (size: number): number => {
    const rows = Array.from({ length: size }, (_, i) => ({ who: `中${i}`, act: `act ${i}`, good: i % 2 }));
    return cpuMilliseconds(() => {
      const { dataset, losses } = mapped(rows, {
        document,
        actor,
        statement: {
          speaker: column("who"),
          act: (row) => (row.good === 1 ? "assert" : (row.act as "assert")),
        },
      });
      expect(dataset.actors).toHaveLength(size / 2);
      expect(losses.unknownValues).toHaveLength(size / 2);
      expect(losses.refused).toHaveLength(size / 2);
    });
  };

  // In linear time, 10 times as many rows take about 10 times as long. In quadratic time, they would take 100 times as
  // long.
  test("many distinct values and names take linear time", () => {
    millisecondsFor(1000);
    expect(millisecondsFor(10_000) / millisecondsFor(1000)).toBeLessThan(50);
  });

  test("names that look like the ids of rows, and long chains of parents", () => {
    const rows = [{ who: "rows statement 0" }, { who: "rows-statement-1" }, { who: "0" }];
    const { dataset } = mapped(rows, {
      document,
      actor: (name) => (Number(name) < 5000 ? { type: "body", parent: Number(name) + 1 } : actor),
      statement,
    });
    expect(dataset.statements.map(({ id, speaker }) => [id, speaker])).toEqual([
      ["rows-statement-0", "rows-statement-0-2"],
      ["rows-statement-1", "rows-statement-1-2"],
    ]);
    const up = Array.from({ length: 3000 }, (_, i) => ({ who: String(i) }));
    const chain = mapped(up, {
      document,
      actor: (name) => (name === "0" ? { type: "body" } : { type: "body", parent: Number(name) - 1 }),
      statement,
    });
    expect(chain.dataset.actors).toHaveLength(3000);
  });
});
