import { beforeAll, describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { toMermaid } from "../../src/export/to-mermaid.ts";
import { encounters } from "../../src/query/encounters.ts";
import { timeline } from "../../src/query/timeline.ts";
import { drawn, loadMermaid, type ReadDiagram } from "../fixtures/mermaid.ts";
import { small } from "../fixtures/small.ts";

let read: (text: string) => Promise<ReadDiagram>;
beforeAll(async () => {
  read = await loadMermaid();
}, 60_000);

describe("a timeline", () => {
  test("has entries under their dates, in sections by year", async () => {
    const { type, db } = await read(toMermaid(timeline(small), { title: "A: small; record" }));
    expect(type).toBe("timeline");
    expect(drawn(db.getCommonDb().getDiagramTitle())).toBe("A: small; record");
    expect(
      db
        .getTasks()
        .map(({ task, section, events }) => [
          section,
          task.trim(),
          events.map((event) => drawn(event).trim()),
        ]),
    ).toEqual([
      ["2024", "between 29 Apr 2024 and 1 May 2024", ["Spring meeting"]],
      ["2024", "30 Apr 2024", ["Offer of a truce"]],
      ["2024", "from 30 Apr 2024 to 2 May 2024", ["Borea: No answer came."]],
      ["2024", "about May 2024", ["Spring election"]],
      ["undated", "undated", ["Borea: Doubts the offer.", "Talks about talks"]],
    ]);
  });
  test("of the bundled record is read completely", async () => {
    const entries = timeline(bundled);
    const { db } = await read(toMermaid(entries));
    expect(db.getTasks().flatMap(({ events }) => events.map((event) => drawn(event).trim()))).toEqual(
      entries.map(({ title }) => title),
    );
  });
  test("marks cancelled and alleged events if it has the dataset", () => {
    const [election] = small.events as [(typeof small.events)[0]];
    const events = (["alleged", "cancelled", "done"] as const).map((status) => ({
      ...election,
      id: status,
      status,
    }));
    const data = { ...small, events };
    const titles = (options: object) =>
      toMermaid(timeline(data, { kinds: ["events"] }), options).match(/Spring election[^\n]*/g);
    expect(titles({ names: data })).toEqual([
      "Spring election (alleged)",
      "Spring election (cancelled)",
      "Spring election",
    ]);
    expect(titles({})).toEqual(["Spring election", "Spring election", "Spring election"]);
  });
  test("without entries is an empty diagram", async () => {
    expect((await read(toMermaid([]))).db.getTasks()).toEqual([]);
  });
  test("puts entries without a first day in the year of the last day on which they can have begun", () => {
    const dated = (date: string) => ({
      ...small,
      meetings: small.meetings.map((meeting) => ({ ...meeting, date })),
    });
    expect(toMermaid(timeline(dated("[..2023-04-30]")))).toMatch(
      /^timeline\n {4}section 2023\n {4}on or before 30 Apr 2023 : /,
    );
    expect(toMermaid(timeline(dated("../2024-04-30")))).toMatch(/^timeline\n {4}section no known start\n/);
  });
});

/** The small dataset with the spring meeting only, so that no other meeting is a part of it. */
const spring = { ...small, meetings: small.meetings.filter(({ id }) => id === "spring-meeting") };

describe("encounters", () => {
  test("are lines between actors, solid if they met", async () => {
    const found = encounters(bundled, { level: "participants" });
    const { type, db } = await read(toMermaid(found, { names: bundled }));
    expect(type).toBe("flowchart-v2");
    const name = new Map([...db.getVertices()].map(([id, { text }]) => [id, drawn(text)]));
    const nameOf = (id: string) => bundled.actors.find((actor) => actor.id === id)?.name;
    expect(
      db.getEdges().map(({ start, end, text, stroke }) => [name.get(start), name.get(end), text, stroke]),
    ).toEqual(
      found.map(({ a, b, count }) => [
        nameOf(a),
        nameOf(b),
        count > 0 ? String(count) : "",
        count > 0 ? "normal" : "dotted",
      ]),
    );
  });
  test("that were only planned are dotted", () => {
    const meetings = spring.meetings.map((meeting) => ({ ...meeting, status: "proposed" as const }));
    expect(toMermaid(encounters({ ...small, meetings }))).toContain("    n0 -.- n1\n");
  });
  test("have ids without the option names", () => {
    // Borea has one encounter as a principal, and another one as a participant.
    expect(encounters(spring, { actors: ["borea"] }).map(({ level }) => level)).toEqual([
      "principals",
      "participants",
    ]);
    expect(toMermaid(encounters(spring, { level: "participants" }))).toBe(
      'flowchart LR\n    n0["borea"]\n    n1["ines-gray"]\n    n0 ---|1| n1\n',
    );
  });
});

test.each([
  ["text", {}, "toMermaid takes the result of timeline or of encounters"],
  [[{}], {}, "not an object"],
  [[{ a: 1, b: 2 }], {}, "not an object"],
  [[], { title: " " }, "a text that is not blank"],
  [[], { titel: "a" }, 'Did you mean "title"?'],
  [[{ a: "x", b: "y", count: 1 }], { title: "a" }, "Mermaid has no title for flowcharts"],
])("%j %j is refused", (result, options, message) => {
  expect(() => toMermaid(result as never, options as never)).toThrow(message);
});
