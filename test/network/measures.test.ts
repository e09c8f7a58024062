import { describe, expect, test } from "vitest";
import { backbone } from "../../src/network/backbone.ts";
import { coalitions } from "../../src/network/coalitions.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import { distance } from "../../src/network/distance.ts";
import { eigenvalues } from "../../src/network/eigenvalues.ts";
import { networkEdges } from "../../src/network/network-edges.ts";
import { networkNodes } from "../../src/network/network-nodes.ts";
import { polarization } from "../../src/network/polarization.ts";
import { stanceNetwork } from "../../src/network/stance-network.ts";
import { table } from "../fixtures/coded-table.ts";
import { small } from "../fixtures/small.ts";

const base = { rows: "actor", columns: "claim", qualifier: "agrees" } as const;
const one = discourseNetwork(table, { ...base, mode: "one-mode", aggregation: "subtract" });
const speaking = discourseNetwork(table, { ...base, mode: "one-mode" });

describe("distance", () => {
  test("absolute: sums over all cells; a label that is missing from a network has no ties", () => {
    // The weights are 4, 5, 4 in the first network and 0, -1, 0 in the second, and each weight occurs twice in its
    // matrix.
    expect(distance(speaking, one)).toBe(2 * (4 + 6 + 4));
    const without = discourseNetwork(table, { ...base, mode: "one-mode", exclude: { actor: ["Corva"] } });
    expect(distance(speaking, without)).toBe(2 * (5 + 4));
    expect(distance(speaking, without, { normalize: true })).toBeCloseTo(2 * (1 / 2 - 4 / 26 + 9 / 26), 12);
  });

  test("degree shares, sorted", () => {
    const without = discourseNetwork(table, { ...base, mode: "one-mode", exclude: { actor: ["Corva"] } });
    // The degree shares are 8/26, 9/26, 9/26 in the first network and 0, 1/2, 1/2 in the second.
    const options = { measure: "degree-shares" } as const;
    expect(distance(speaking, without, options)).toBeCloseTo(8 / 26 + 2 * (1 / 2 - 9 / 26), 12);
    expect(distance(speaking, speaking, options)).toBe(0);
  });

  test("spectral: the eigenvalues of a triangle and of a single tie", () => {
    const rows = ["Alba", "Borea", "Corva"].map((actor, id) => ({ id, actor, claim: "truce" }));
    const options = { mode: "one-mode", rows: "actor", columns: "claim" } as const;
    const triangle = discourseNetwork(rows, options);
    const tie = discourseNetwork(rows.slice(0, 2), options);
    // The eigenvalues are 0, 3, 3 for the triangle and 0, 0, 2 for the tie.
    expect(distance(triangle, tie, { measure: "spectral" })).toBeCloseTo(Math.sqrt(9 + 1), 12);
    // The weights are divided by their sums, which are 6 and 2.
    const expected = Math.sqrt(0.5 ** 2 + (0.5 - 1) ** 2);
    expect(distance(triangle, tie, { measure: "spectral", normalize: true })).toBeCloseTo(expected, 12);
    expect(distance(one, one, { measure: "spectral", normalize: true })).toBe(0);
  });

  test("eigenvalues", () => {
    expect(eigenvalues([])).toEqual([]);
    expect(
      eigenvalues([
        [2, 1],
        [1, 2],
      ]),
    ).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)]);
    // The eigenvalues of a path of four nodes are 2 - 2 cos(k π / 4).
    const path = [
      [1, -1, 0, 0],
      [-1, 2, -1, 0],
      [0, -1, 2, -1],
      [0, 0, -1, 1],
    ];
    const expected = [0, 1, 2, 3].map((k) => expect.closeTo(2 - 2 * Math.cos((k * Math.PI) / 4), 12));
    expect(eigenvalues(path)).toEqual(expected);
  });
});

describe("backbone", () => {
  test("drops the column values that change the network least, and equal ones together", () => {
    const rows = [
      ["Alba", "truce"],
      ["Borea", "truce"],
      ["Corva", "truce"],
      ["Alba", "toll"],
      ["Borea", "toll"],
      ["Alba", "ferry"],
      ["Borea", "ferry"],
    ].map(([actor, claim], id) => ({ id, actor, claim }));
    const network = discourseNetwork(rows, { mode: "one-mode", rows: "actor", columns: "claim" });
    // The degrees of Alba, Borea and Corva are 4, 4, 2. Without the ferry, or without the toll, they are 3, 3, 2. Without
    // both, they are 2, 2, 2.
    const rounds = backbone(network);
    expect(rounds.map(({ dropped }) => dropped)).toEqual([["ferry", "toll"], ["truce"]]);
    expect(rounds[0]).toMatchObject({ round: 1, backbone: ["truce"], counted: 3 });
    expect(rounds[0]?.loss).toBeCloseTo(Math.abs(1 / 3 - 0.2) + 2 * (0.4 - 1 / 3), 12);
    expect(rounds[1]).toMatchObject({ backbone: [], redundantLoss: 0, counted: 0 });
  });
});

describe("polarization", () => {
  test("agrees with values computed by hand: two actors agree, and one disagrees", () => {
    const rows = ["Alba", "Borea", "Corva"].map((actor, id) => ({
      id,
      actor,
      claim: "truce",
      agrees: id < 2,
    }));
    const network = discourseNetwork(rows, { ...base, mode: "one-mode", aggregation: "subtract" });
    // The congruence of the two actors in the first part deviates from the ideal by 1 - 2/2 · 2/2 = 0. Four ordered pairs
    // have actors of different parts, and the conflict of each pair deviates by 1 - 2·1/4 · 4/4 = 0.5.
    expect(polarization(network, [["Alba", "Borea"], ["Corva"]])).toBeCloseTo((4 * 0.5) / 2 / 6, 12);
    // With all actors in one part, W = 6 and the ideal congruence of a pair is 6/6 · 2/6 = 1/3. Two ordered pairs
    // deviate by 1 - 1/3 and four by 1/3. The conflict of four ordered pairs deviates by 1.
    expect(polarization(network, [["Alba", "Borea", "Corva"]])).toBeCloseTo(
      (2 * (2 / 3) + 4 / 3 + 4) / 2 / 6,
      12,
    );
    // With each actor in a separate part, there is no pair within a part.
    expect(polarization(network, [["Alba"], ["Borea"], ["Corva"]])).toBeCloseTo(
      (2 * (1 + 4 / 36) + 4 * (1 - 4 / 36)) / 2 / 6,
      12,
    );
  });

  /** Returns the network of camps that take opposite sides on each of `claims` claims. */
  const opposed = (camps: readonly (readonly string[])[], claims: number) => {
    const rows = Array.from({ length: claims }, (_, claim) =>
      camps.flatMap((camp, k) =>
        camp.map((actor) => ({ id: `${actor}${claim}`, actor, claim, agrees: k === claim % 2 })),
      ),
    );
    return discourseNetwork(rows.flat(), { ...base, mode: "one-mode", aggregation: "subtract" });
  };

  test.each([
    [
      [
        ["A", "B"],
        ["C", "D"],
      ],
      0.25,
    ],
    [
      [
        ["A", "B", "C", "D"],
        ["E", "F", "G", "H"],
      ],
      0.25,
    ],
    [[["A", "B", "C"], ["D"]], 0.125],
    [[["A", "B", "C"]], 0],
  ])(
    "low values are polarized: the camps %o have the lowest value of all partitions, %f",
    (camps, lowest) => {
      const network = opposed(camps, 2);
      expect(polarization(network, camps)).toBeCloseTo(lowest, 12);
      for (let mask = 0; mask < 2 ** network.rows.length; mask++) {
        const sides = [0, 1].map((side) => network.rows.filter((_, i) => ((mask >> i) & 1) === side));
        const value = polarization(network, sides) as number;
        expect(value).toBeGreaterThanOrEqual(lowest - 1e-12);
        expect(value).toBeLessThanOrEqual(1);
      }
    },
  );

  test("the result of coalitions is a partition", () => {
    const network = opposed(
      [
        ["A", "B"],
        ["C", "D"],
      ],
      2,
    );
    const found = coalitions(network);
    expect(polarization(network, found)).toBe(polarization(network, found.coalitions));
    expect(polarization(network, found)).toBeCloseTo(0.25, 12);
  });

  test("is null where nothing can be compared", () => {
    const options = { ...base, mode: "one-mode", aggregation: "subtract" } as const;
    const row = { id: 1, actor: "Alba", claim: "truce", agrees: true };
    const empty = discourseNetwork<typeof row>([], options);
    expect([empty.rows, polarization(empty, [])]).toEqual([[], null]);
    const apart = discourseNetwork([row, { ...row, id: 2, actor: "Borea", claim: "toll" }], options);
    expect(polarization(apart, [["Alba"], ["Borea"]])).toBe(null);
    expect(polarization(apart, [["Alba", "Borea"]])).toBe(null);
    expect(polarization(apart, coalitions(apart))).toBe(null);
  });

  test("a network of one actor has no value, and isolates can be in a partition", () => {
    const options = {
      ...base,
      mode: "one-mode",
      aggregation: "subtract",
      include: { actor: ["Alba"] },
    } as const;
    expect(polarization(discourseNetwork(table, options), [["Alba"]])).toBe(null);
    const network = discourseNetwork(table, {
      ...options,
      isolates: true,
      include: { actor: ["Alba", "Borea"] },
    });
    expect(polarization(network, [["Alba"], ["Borea", "Corva"]])).toBeGreaterThan(0);
  });
});

describe("coalitions", () => {
  const network = (signs: readonly (readonly [string, string, number])[]) => {
    let id = 0;
    const rows = signs.flatMap(([a, b, sign], claim) => [
      { id: ++id, actor: a, claim, agrees: true },
      { id: ++id, actor: b, claim, agrees: sign > 0 },
    ]);
    return discourseNetwork(rows, { ...base, mode: "one-mode", aggregation: "subtract" });
  };

  test("two coalitions, and an actor that has only negative ties", () => {
    const found = coalitions(
      network([
        ["A", "B", 1],
        ["C", "D", 1],
        ["A", "C", -1],
        ["B", "D", -1],
        ["E", "A", -1],
        ["E", "C", -1],
      ]),
    );
    expect(found).toEqual({ coalitions: [["A", "B"], ["C", "D"], ["E"]], within: 2, frustration: 0 });
  });

  test("has frustration if the network is not balanced", () => {
    const found = coalitions(
      network([
        ["A", "B", 1],
        ["B", "C", 1],
        ["A", "C", -1],
      ]),
    );
    expect(found).toEqual({ coalitions: [["A", "B"], ["C"]], within: 1, frustration: 1 / 3 });
  });

  test("joins parts that no single move would join, and lets an actor leave", () => {
    const pairs = [
      ["A", "B", 1],
      ["A", "B", 1],
      ["A", "B", 1],
      ["C", "D", 1],
      ["C", "D", 1],
      ["C", "D", 1],
    ] as const;
    const across = [
      ["A", "C", 1],
      ["A", "D", 1],
      ["B", "C", 1],
      ["B", "D", -1],
    ] as const;
    expect(coalitions(network([...pairs, ...across])).coalitions).toEqual([["A", "B", "C", "D"]]);
  });

  test("a network without ties, and one without actors", () => {
    expect(coalitions(one).coalitions).toEqual([["Alba"], ["Borea"], ["Corva"]]);
    const empty = discourseNetwork(table, { ...base, mode: "one-mode", aggregation: "subtract", to: "2023" });
    expect(coalitions(empty)).toEqual({ coalitions: [], within: 0, frustration: null });
  });
});

describe("nodes and edges", () => {
  test("one-mode: each pair once, including balanced pairs", () => {
    expect(networkEdges(one)).toEqual([
      { source: "Alba", target: "Borea", weight: 0, overlap: 1 },
      { source: "Alba", target: "Corva", weight: -1, overlap: 2 },
      { source: "Borea", target: "Corva", weight: 0, overlap: 1 },
    ]);
    expect(networkNodes(one).map(({ key, degree, strength }) => [key, degree, strength])).toEqual([
      ["Alba", 2, -1],
      ["Borea", 2, 0],
      ["Corva", 2, -1],
    ]);
  });

  test("two-mode: keys distinguish rows from columns", () => {
    const network = discourseNetwork(table, { ...base, mode: "two-mode" });
    expect(networkEdges(network)[0]).toEqual({
      source: "row:Alba",
      target: "column:toll",
      weight: 1,
      overlap: 1,
    });
    expect(networkEdges(network)).toHaveLength(5);
    expect(networkNodes(network).at(-1)).toEqual({
      key: "column:truce",
      label: "truce",
      side: "column",
      degree: 3,
      strength: 6,
      kind: null,
      name: null,
      type: null,
      parent: null,
    });
  });

  test("two-mode: an actor for and against one claim has a tie of weight 0", () => {
    const network = discourseNetwork(table, { ...base, mode: "two-mode", aggregation: "subtract" });
    // Borea is once for and once against the truce, and has no row on the toll. Both weights are therefore 0, but only
    // the truce has an overlap.
    expect(network.weights[1]).toEqual([0, 0]);
    expect(network.overlap).toEqual([
      [1, 2],
      [0, 2],
      [1, 1],
    ]);
    expect(networkEdges(network).filter(({ source }) => source === "row:Borea")).toEqual([
      { source: "row:Borea", target: "column:truce", weight: 0, overlap: 2 },
    ]);
    expect(networkNodes(network).find(({ label }) => label === "Borea")).toMatchObject({
      degree: 1,
      strength: 0,
    });
  });

  test("nodes of a dataset have the attributes of their records, and a copy those of the option names", () => {
    const network = stanceNetwork(small, { mode: "two-mode", rows: "speaker" });
    const gray = { label: "ines-gray", kind: "actors", name: "Ines Gray", type: "person", parent: null };
    const truce = { label: "truce", kind: "issues", name: "Truce", type: null, parent: "peace" };
    for (const node of [gray, truce])
      expect(networkNodes(network)).toContainEqual(expect.objectContaining(node));
    const copy = structuredClone(network) as typeof network;
    expect(networkNodes(copy).every(({ kind }) => kind === null)).toBe(true);
    expect(networkNodes(copy, { names: small })).toEqual(networkNodes(network));
    expect(() => networkNodes(network, { name: small } as never)).toThrow('Did you mean "names"?');
  });
});
