import { column, fromVotes, mapRows } from "demarche/import";
import { describe, expect, test } from "vitest";

// Some programs, among them those that read names of files on macOS, write "ü" as two characters.
const decomposed = (text: string) => text.normalize("NFD");
const composed = "für";
const shared = { document: { title: "A table" }, actor: { type: "state" } } as const;

describe.each([
  ["rows", decomposed, (text: string) => text],
  ["the mapping", (text: string) => text, decomposed],
  ["both", decomposed, decomposed],
])("decomposed letters in %s", (_, inRows, inMapping) => {
  test("do not count in names of columns", () => {
    const row = { [inRows(composed)]: "Alba", [inRows("Größe")]: "4", page: 3 };
    const { dataset, losses } = mapRows([row], {
      ...shared,
      statement: {
        speaker: column(inMapping(composed)),
        act: "assert",
        attributes: [inMapping("Größe")],
      },
    } as never);
    expect(dataset.actors[0]?.name).toBe("Alba");
    expect(dataset.statements[0]?.attributes).toEqual({ Größe: "4" });
    expect(losses.unusedColumns).toEqual(["page"]);
    expect(Object.keys(row)[0]).toBe(inRows(composed));
  });

  test("do not count in values", () => {
    const { dataset, losses } = mapRows([{ kind: inRows("Tälks") }, { kind: inRows("KÄLL") }], {
      ...shared,
      meeting: {
        title: "Talks",
        format: column("kind", { values: { [inMapping("Tälks")]: "talks", [inMapping("käll")]: "call" } }),
      },
    } as never);
    expect(losses.refused).toEqual([]);
    expect(dataset.meetings.map(({ format }) => format)).toEqual(["talks", "call"]);
  });

  test("do not count in texts that stand for empty cells", () => {
    const { dataset } = mapRows([{ who: "Alba", whom: inRows("Nicht verfügbar"), on: inRows("verfügbar") }], {
      ...shared,
      missing: [inMapping("nicht verfügbar"), inMapping("verfügbar")],
      statement: {
        speaker: column("who"),
        addressees: column("whom"),
        act: "assert",
        attributes: ["on"],
      },
    } as never);
    expect(dataset.actors).toHaveLength(1);
    expect(dataset.statements[0]?.attributes).toBeUndefined();
  });

  test("do not count in functions that read the names of the file", () => {
    const name = inRows(composed);
    const rows = [{ [name]: "Alba" }];
    const statement = { speaker: (row: Record<string, string>) => row[name], act: "assert" };
    const { dataset, losses } = mapRows(rows, { ...shared, statement } as never);
    expect(dataset.actors[0]?.name).toBe("Alba");
    expect(losses.unusedColumns).toEqual([]);
  });

  test("do not count in the options of fromVotes", () => {
    const rows = [
      {
        [inRows("Wähler")]: "A. Gray",
        [inRows("Größe")]: 1,
        [inRows("Zahl für")]: 2,
        [inRows("Stimme für")]: "ja",
        code: 7,
      },
    ];
    const { dataset, losses } = fromVotes(rows, {
      voter: inMapping("Wähler"),
      rollCall: [inMapping("Größe"), inMapping("Zahl für")],
      vote: inMapping("Stimme für"),
      voterCode: { column: "code", scheme: "parliament" },
    });
    expect(dataset.events[0]?.title).toBe("Roll call 1 2");
    expect(losses.votes.mapped).toBe(1);
    const wide = fromVotes([{ [inRows("Wähler")]: "A. Gray", [inRows("Punkt für")]: "ja" }], {
      layout: "voters",
      voter: inMapping("Wähler"),
      columns: [inMapping("Punkt für")],
    });
    expect(wide.dataset.events[0]?.title).toBe("Roll call Punkt für");
  });
});

test("a row with both spellings of a name has two columns", () => {
  const rows = [{ [decomposed(composed)]: "Borea", [composed]: "Alba" }];
  const { dataset, losses } = mapRows(rows, {
    ...shared,
    statement: { speaker: column(composed), act: "assert" },
  } as never);
  expect(dataset.actors[0]?.name).toBe("Alba");
  expect(losses.unusedColumns).toEqual([decomposed(composed)]);
});

test("rows with other columns, getters and values that are no rows are kept", () => {
  const rows: unknown[] = [
    { who: "Alba" },
    { who: "Borea", [decomposed("über")]: 1 },
    {
      get who() {
        return "Corva";
      },
      [decomposed("über")]: 1,
    },
    { who: "Dorea" },
    null,
  ];
  const { dataset, losses } = mapRows(
    rows as object[],
    {
      ...shared,
      statement: { speaker: column("who"), act: "assert" },
    } as never,
  );
  expect(dataset.actors.map(({ name }) => name)).toEqual(["Alba", "Borea", "Corva", "Dorea"]);
  expect(losses.unusedColumns).toEqual(["über"]);
  expect(losses.rows.refused).toBe(1);
});
