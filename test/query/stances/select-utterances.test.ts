import { describe, expect, test } from "vitest";
import { registryOf } from "../../../src/dataset/registry.ts";
import { selectUtterances, utteranceTest } from "../../../src/query/stances/select-utterances.ts";
import type { StanceOptions } from "../../../src/query/stances/stance-comparison.ts";
import { utterancesByActor } from "../../../src/query/stances/utterances.ts";
import { debateOf, statement } from "../../fixtures/debate.ts";

const both = [
  { document: "log", start: 0, end: 1 },
  { document: "other", start: 0, end: 1 },
];
const data = debateOf(
  statement("a1", "alba", "2020-01-10", [{ on: "bridge", stance: "support" }]),
  statement("a2", "alba", "2020-03-10", [{ on: "toll", stance: "oppose" }], { sources: both }),
  statement("b1", "borea", "2020-05-10", [{ on: "bridge", stance: "oppose" }]),
);
const all = utterancesByActor(registryOf(data), "speaker");

/** Returns the ids of the acts in a selection, by actor and matter. The envoy put the proposals forward. */
function selected(options: StanceOptions): unknown {
  const found = selectUtterances(all, options, utteranceTest(options));
  return Object.fromEntries(
    [...found]
      .filter(([actor]) => actor !== "envoy")
      .map(([actor, byMatter]) => [
        actor,
        Object.fromEntries([...byMatter].map(([on, acts]) => [on, acts.map(({ act }) => act.key)])),
      ]),
  );
}

describe("selectUtterances", () => {
  const alba = { bridge: ["a1"], toll: ["a2"] };
  const borea = { bridge: ["b1"] };

  test.each<[StanceOptions, unknown]>([
    [{}, { alba, borea }],
    [{ actors: ["alba"] }, { alba }],
    [{ actors: ["alba", "borea"], on: ["toll"] }, { alba: { toll: ["a2"] } }],
    [{ actors: ["alba", "corva"] }, { alba }],
    // Without `actors`, all actors with a stance on any matter are compared, even if this matter is not in `on`. The
    // stances on the bridge are therefore kept, although `on` has only the toll.
    [{ on: ["toll"] }, { alba, borea }],
    [{ from: "2020-02" }, { alba: { toll: ["a2"] }, borea }],
    [{ to: "2020-02" }, { alba: { bridge: ["a1"] } }],
    // Several documents attest Alba's act on the toll. It is enough that `documents` contains one of them.
    [{ documents: ["other"] }, { alba: { toll: ["a2"] } }],
    [{ documents: ["log"], to: "2020-04" }, { alba }],
    [{ documents: ["other"], to: "2020-02" }, {}],
    [{ documents: ["other"], actors: ["alba", "borea"], on: ["bridge"] }, {}],
  ])("%j", (options, expected) => {
    expect(selected(options)).toEqual(expected);
  });

  test("without a condition, the utterances are not copied", () => {
    expect(utteranceTest({})).toBeUndefined();
    expect(selectUtterances(all, {}, undefined)).toBe(all);
  });
});
