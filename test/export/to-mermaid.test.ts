import { beforeAll, describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { toMermaid } from "../../src/export/to-mermaid.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import { networkEdges } from "../../src/network/network-edges.ts";
import { stanceNetwork } from "../../src/network/stance-network.ts";
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

/**
 * The small dataset with only one meeting. If a meeting has parts, encounters are counted only in the parts. So the
 * parts of this meeting are removed.
 */
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

describe("a network", () => {
  const rows = [
    { id: 1, actor: "Alba", claim: "truce", agrees: true },
    { id: 2, actor: "Borea", claim: "truce", agrees: true },
    { id: 3, actor: "Borea", claim: "toll", agrees: true },
    { id: 4, actor: "Corva", claim: "toll", agrees: false },
    { id: 5, actor: "Corva", claim: "truce", agrees: true },
    { id: 6, actor: "Dora", claim: "peace; and bread", agrees: true },
  ];
  const base = { rows: "actor", columns: "claim", qualifier: "agrees" } as const;

  test("of actors has a line for each tie, with its weight, and nodes without ties", () => {
    const network = discourseNetwork(rows, { ...base, mode: "one-mode", aggregation: "subtract" });
    // Borea and Corva agree on the truce and disagree on the toll.
    expect(toMermaid(network)).toBe(
      [
        "flowchart LR",
        '    n0["Alba"]',
        '    n1["Borea"]',
        '    n2["Corva"]',
        '    n3["Dora"]',
        "    n0 ---|1| n1",
        "    n0 ---|1| n2",
        "    n1 ---|0| n2",
        "",
      ].join("\n"),
    );
  });
  test("of actors and issues has two shapes, and dotted lines for opposition", async () => {
    const network = discourseNetwork(rows, { ...base, mode: "two-mode", aggregation: "subtract" });
    const { type, db } = await read(toMermaid(network));
    expect(type).toBe("flowchart-v2");
    const vertices = [...db.getVertices().values()];
    expect(vertices.map(({ text, type: shape }) => [drawn(text), shape])).toEqual([
      ["Alba", "square"],
      ["Borea", "square"],
      ["Corva", "square"],
      ["Dora", "square"],
      ["peace; and bread", "stadium"],
      ["toll", "stadium"],
      ["truce", "stadium"],
    ]);
    const name = new Map([...db.getVertices()].map(([id, { text }]) => [id, drawn(text)]));
    expect(
      db.getEdges().map(({ start, end, text, stroke }) => [name.get(start), name.get(end), text, stroke]),
    ).toEqual([
      ["Alba", "truce", "1", "normal"],
      ["Borea", "toll", "1", "normal"],
      ["Borea", "truce", "1", "normal"],
      ["Corva", "toll", "-1", "dotted"],
      ["Corva", "truce", "1", "normal"],
      ["Dora", "peace; and bread", "1", "normal"],
    ]);
  });
  test("has weights of three digits", () => {
    const claims = ["truce", "toll", "toll", "peace"];
    const said = claims.map((claim, id) => ({ id, actor: id < 2 ? "Alba" : "Borea", claim }));
    const options = { mode: "one-mode", rows: "actor", columns: "claim", normalization: "jaccard" } as const;
    // Each actor makes two of the three claims. They have one claim in common, so the weight is 1/3.
    expect(toMermaid(discourseNetwork(said, options))).toContain("    n0 ---|0.333| n1\n");
  });
  test("has the names of a dataset, and draws the bundled record", async () => {
    const network = stanceNetwork(bundled, { mode: "two-mode", rows: "principal" });
    const { db } = await read(toMermaid(network, { names: bundled }));
    const texts = [...db.getVertices().values()].map(({ text }) => drawn(text));
    expect(texts).toContain("United States");
    expect(texts).toContain("Afghan peace talks");
    expect(db.getEdges()).toHaveLength(networkEdges(network).length);
  });
});

test("a flowchart of more lines than Mermaid draws is an error", () => {
  const rows = Array.from({ length: 33 }, (_, id) => ({ id, actor: `a${id}`, claim: "truce" }));
  const options = { mode: "one-mode", rows: "actor", columns: "claim" } as const;
  const network = discourseNetwork(rows, options);
  expect(() => toMermaid(network)).toThrow(
    "toMermaid would write 528 lines between nodes, and at most 500 are allowed: Mermaid does not draw a flowchart with more than its setting maxEdges, which is 500 by default.",
  );
  expect(toMermaid(network, { maxEdges: 528 }).split("---")).toHaveLength(529);
  expect(toMermaid(discourseNetwork(rows.slice(1), options)).split("---")).toHaveLength(497);
  const met = encounters(bundled);
  expect(() => toMermaid(met, { maxEdges: 5 })).toThrow("at most 5 are allowed");
});

test.each([
  ["text", {}, "toMermaid takes the result of timeline or of encounters"],
  [[{}], {}, "not an object"],
  [[{ a: 1, b: 2 }], {}, "not an object"],
  [[], { title: " " }, "a text that is not blank"],
  [[], { titel: "a" }, 'Did you mean "title"?'],
  [[{ a: "x", b: "y", count: 1 }], { title: "a" }, "Mermaid has no title for flowcharts"],
  [[], { maxEdges: 0 }, "a whole number of 1 or more, not 0"],
  [{ rows: [] }, {}, "or a network of discourseNetwork or stanceNetwork, not an object"],
  [null, {}, "Of several networks over time, pass one at a time."],
])("%j %j is refused", (result, options, message) => {
  expect(() => toMermaid(result as never, options as never)).toThrow(message);
});
