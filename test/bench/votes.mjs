// Votes of states on resolutions, similar to the roll calls of the General Assembly: few actors, thousands of
// resolutions, and one statement for each actor and resolution. The votes depend only on the seed, so every run
// measures the same work.
import { random } from "./generate.mjs";

/** Returns a dataset of the votes of all states on all resolutions. `absent` is the share of missing votes. */
export function votes(states, resolutions, absent) {
  const next = random(23);
  const numbered = (word, number) => `${word}${String(number).padStart(5, "0")}`;
  const blocs = Array.from({ length: states }, () => Math.floor(5 * next()));
  const statements = [];
  for (let resolution = 0; resolution < resolutions; resolution++) {
    const date = new Date(Date.UTC(1946, 0, 1 + resolution * 6)).toISOString().slice(0, 10);
    const lines = Array.from({ length: 5 }, () => next());
    for (let state = 0; state < states; state++) {
      if (next() < absent) continue;
      const leaning = lines[blocs[state]] + 0.4 * (next() - 0.5);
      const stance = leaning < 0.25 ? "oppose" : leaning < 0.4 ? "neutral" : "support";
      statements.push({
        id: numbered("v", statements.length).padStart(8, "v"),
        speaker: numbered("state", state),
        act: "vote",
        date,
        reporting: "indirect",
        summary: "Votes.",
        positions: [{ on: numbered("r", resolution), stance }],
        sources: [],
      });
    }
  }
  return {
    documents: [],
    actors: blocs.map((_, state) => ({
      id: numbered("state", state),
      type: "state",
      name: numbered("State ", state),
      sources: [],
    })),
    issues: Array.from({ length: resolutions }, (_, resolution) => ({
      id: numbered("r", resolution),
      label: "Resolution",
      proposition: "The resolution is right.",
    })),
    statements,
    proposals: [],
    meetings: [],
    bases: [],
    events: [],
  };
}
