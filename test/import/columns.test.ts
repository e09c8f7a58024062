import { column, columns, mapRows } from "demarche/import";
import { describe, expect, test } from "vitest";

const document = { title: "Press review" } as const;
const actor = { type: "state" } as const;

describe("columns", () => {
  test("is the same as a column for each field", () => {
    expect(columns({ speaker: "Wer", date: 2 })).toEqual({ speaker: column("Wer"), date: column(2) });
  });

  test("reports a misspelt column and a misspelt field", () => {
    const rows = [{ Sprecher: "Alba", Akt: "deny" }];
    const statement = (fields: object) => () =>
      mapRows(rows, { document, actor, statement: fields } as never);
    expect(statement({ ...columns({ speaker: "Sprehcer", act: "Akt" }) })).toThrow(
      'mapRows: no row has a column "Sprehcer". Did you mean "Sprecher"?',
    );
    expect(statement({ ...columns({ speker: "Sprecher", act: "Akt" }) })).toThrow(
      'has no field "speker". Did you mean "speaker"?',
    );
  });

  test("takes an object with names", () => {
    expect(() => columns({})).toThrow("columns needs an object with the name of a column for each field");
    expect(() => columns(["date"] as never)).toThrow('Write columns({ date: "Day" }).');
    expect(() => columns({ date: null } as never)).toThrow("column needs the name of a column");
  });
});

describe('columns: "same"', () => {
  const rows = [
    {
      speaker: "Alba",
      act: "deny",
      date: "2024-05-02",
      sumary: "Denies.",
      id: "7",
      url: "https://a.example",
    },
    { speaker: "Borea", act: "warn", date: "", sumary: "Warns.", id: "8", url: "https://b.example" },
  ];

  test("reads the fields whose columns have their names, and lists the others", () => {
    const { dataset, losses } = mapRows(rows, {
      document: { ...document, columns: "same" },
      actor,
      statement: { columns: "same", positions: [{ on: "Toll", stance: "oppose" }] },
    });
    expect(dataset.statements.map(({ id, speaker, act, date }) => [id, speaker, act, date])).toEqual([
      ["7", "alba", "deny", "2024-05-02"],
      ["8", "borea", "warn", undefined],
    ]);
    expect(dataset.documents.map(({ url }) => url)).toEqual(["https://a.example", "https://b.example"]);
    expect(losses.unusedColumns).toEqual(["sumary"]);
  });

  test("reads id and key, so that a repeated row is one record, unless a row has several records", () => {
    const statement = { columns: "same", act: "assert" } as const;
    const repeated = [...rows, rows[0] as (typeof rows)[0]];
    const { dataset, losses } = mapRows(repeated, { document, actor, statement });
    expect(dataset.statements.map(({ id, sources }) => [id, sources.map(({ row }) => row)])).toEqual([
      ["7", [0, 2]],
      ["8", [1]],
    ]);
    expect([losses.duplicates, losses.refused, losses.similar]).toEqual([1, [], []]);
    const keyed = repeated.map(({ id, ...row }) => ({ ...row, key: `No. ${id}` }));
    expect(mapRows(keyed, { document, actor, statement }).dataset.statements.map(({ id }) => id)).toEqual([
      "statement-no-7",
      "statement-no-8",
    ]);
    const several = { statement, event: { columns: "same", type: "other" } } as const;
    const { dataset: both, losses: others } = mapRows(rows, { document, actor, ...several });
    expect([both.statements.length, both.events.length, others.unusedColumns]).toEqual([
      2,
      2,
      ["act", "sumary", "id", "url"],
    ]);
  });

  test("leaves the fields that the mapping has, and works in lists of mappings and after a byte order mark", () => {
    const marked = rows.map(({ speaker, ...row }) => ({ "\ufeffspeaker": speaker, ...row }));
    const { dataset } = mapRows(marked as unknown as typeof rows, {
      document,
      actor,
      statement: [
        { columns: "same", act: "assert", summary: column("sumary") },
        { columns: "same", act: "reject" },
      ],
    });
    expect(dataset.statements.map(({ speaker, act, summary }) => [speaker, act, summary])).toEqual([
      ["alba", "assert", "Denies."],
      ["alba", "reject", "Reject."],
      ["borea", "assert", "Warns."],
      ["borea", "reject", "Reject."],
    ]);
  });

  test("reads the required fields of every kind of record", () => {
    const row = {
      ...{ actor: "Ada Gray", organization: "Alba", role: "minister", format: "talks", type: "aid" },
      ...{ participants: "Alba", actors: "Alba", title: "Aid", proposers: "Borea", statement: "" },
    };
    const { dataset, losses } = mapRows([row], {
      document,
      actor,
      meeting: { columns: "same" },
      event: { columns: "same" },
      proposal: { columns: "same" },
      membership: { columns: "same" },
    });
    expect(losses.refused).toEqual([]);
    const { meetings, events, proposals, actors } = dataset;
    expect([meetings.length, events.length, proposals.length]).toEqual([1, 1, 1]);
    expect(actors.find(({ id }) => id === "ada-gray")?.memberships?.[0]?.role).toBe("minister");
    expect(losses.unusedColumns).toEqual([]);
  });

  test("names the column that a required field lacks, and is the only value", () => {
    const misspelt = [{ speeker: "Alba", act: "deny" }];
    expect(() => mapRows(misspelt, { document, actor, statement: { columns: "same" } })).toThrow(
      'no row has a column "speaker". Did you mean "speeker"?',
    );
    expect(() => mapRows(rows, { document, actor, statement: { columns: "all" } } as never)).toThrow(
      'columns has to be "same" or an object with the name of a column for each field, not "all". Write { date: "Day" }.',
    );
    expect(() => mapRows(rows, { document, statement: [{ columns: "all" }] } as never)).toThrow("same");
  });
});

describe("columns with the names of columns", () => {
  const rows = [
    { Who: "Alba", Day: "2024-05-02", To: "Borea; Corva", Act: "deny", No: "a-1" },
    { Who: "Borea", Day: "", To: "", Act: "warn", No: "a-2" },
  ];

  test("give the fields that have other headers, and split lists at semicolons", () => {
    const { dataset, losses } = mapRows(rows, {
      document,
      actor,
      statement: { columns: { id: "No", speaker: "Who", date: "Day", addressees: "To", act: "Act" } },
    });
    expect(
      dataset.statements.map(({ id, speaker, date, addressees, act }) => [
        id,
        speaker,
        date,
        addressees,
        act,
      ]),
    ).toEqual([
      ["a-1", "alba", "2024-05-02", ["borea", "corva"], "deny"],
      ["a-2", "borea", undefined, undefined, "warn"],
    ]);
    expect(losses.unusedColumns).toEqual([]);
    const same = rows.map(({ To }) => ({ participants: To, format: "talks", page: 1 }));
    const meeting = { columns: "same" } as const;
    expect(mapRows(same, { document, actor, meeting }).dataset.meetings[0]?.participants).toEqual([
      { actor: "borea" },
      { actor: "corva" },
    ]);
  });

  test("give the fields of documents and memberships", () => {
    const pages = [{ Source: "https://a.example", Name: "Ada Bo", State: "Alba", Since: "2020" }];
    const { dataset } = mapRows(pages, {
      document: { ...document, columns: { url: "Source" } },
      actor: (name) => ({ type: name === "Alba" ? "state" : "person" }),
      membership: { columns: { actor: "Name", organization: "State", startDate: "Since" } },
    });
    expect(dataset.documents[0]?.url).toBe("https://a.example");
    expect(dataset.actors[0]?.memberships).toMatchObject([{ organization: "alba", startDate: "2020" }]);
  });

  test("that are wrong are errors with the cure", () => {
    const messageOf = (statement: object) => {
      try {
        mapRows(rows, { document, actor, statement: { act: "assert", ...statement } } as never);
      } catch (error) {
        return (error as Error).message;
      }
      return "";
    };
    expect(messageOf({ columns: { speeker: "Who" } })).toContain(
      'cannot have the field "speeker". Did you mean "speaker"?',
    );
    expect(messageOf({ columns: { positions: "Who" } })).toContain(
      "Fields with parts are given beside columns.",
    );
    expect(messageOf({ columns: { speaker: "Whom" } })).toContain('no row has a column "Whom"');
    expect(messageOf({ columns: { speaker: column("Who") } })).toContain('speaker: column("…", { … }).');
    expect(messageOf({ columns: { speaker: "Who" }, speaker: "Alba" })).toContain(
      "speaker is in the mapping and in columns. Give it once.",
    );
    expect(messageOf({ columns: ["Who"] })).toContain("columns has to be");
    expect(messageOf({ columns: { date: "Day" } })).toContain("needs speaker");
  });
});

describe("a cell with several issues", () => {
  const rows = [
    { issues: "Toll; Harbour;Toll", stances: "support|oppose", who: "Ada Bo;Cy Di", of: "Alba;Borea" },
  ];
  const read = (mapping: object) =>
    mapRows(rows, { document: { title: "Table" }, actor: { type: "person" }, ...mapping } as never);
  const statement = { speaker: "Ada Bo", act: "assert" };

  test("gives the statement its stance on each of them", () => {
    const on = column("issues", { split: ";" });
    const { dataset } = read({ statement: { ...statement, positions: [{ on, stance: "support" }] } });
    expect(dataset.statements[0]?.positions).toEqual([
      { on: "toll", stance: "support" },
      { on: "harbour", stance: "support" },
    ]);
    const open = read({ statement: { ...statement, positions: [{ on, stance: () => undefined }] } });
    expect(open.dataset.statements[0]?.about).toEqual(["toll", "harbour"]);
  });

  test("with several stances or principals is refused, and the cure is a function", () => {
    const stance = column("stances", { split: "|" });
    const cure = "has several values, and the field takes one. Leave split out, or write the list";
    const refused = read({ statement: { ...statement, positions: [{ on: column("issues"), stance }] } });
    expect(refused.losses.refused[0]?.message).toContain(cure);
    const participants = [{ actor: column("who", { split: ";" }), onBehalfOf: column("of", { split: ";" }) }];
    expect(read({ meeting: { format: "talks", participants } }).losses.refused[0]?.message).toContain(cure);
  });
});
