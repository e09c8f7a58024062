// Invented votes of 200 states on up to 6,203 questions, the number of questions on which the General Assembly of the
// United Nations has voted. The votes depend only on the seed.
import { random } from "./generate.mjs";

const stances = ["support", "support", "support", "neutral", "oppose"];

/**
 * Returns a copy of a record in which every text is stored in one piece. V8 stores a concatenated text in parts until
 * it is read, so the memory for the whole text would be attributed to the first measured work that reads it.
 */
const flat = (record) => JSON.parse(JSON.stringify(record));

/** Returns a dataset with `size` statements, each of which is the vote of a state on a question. */
export function votes(size) {
  const next = random(17);
  const below = (count) => Math.floor(count * next());
  const list = (count, make) => Array.from({ length: count }, (_, i) => make(i));
  const numbered = (word, number, digits) => `${word}-${String(number).padStart(digits, "0")}`;
  const [states, questions, years] = [200, 6203, 78];
  const day = (question) => {
    const year = 1946 + Math.floor((question * years) / questions);
    return `${year}-${String(9 + (question % 4)).padStart(2, "0")}-${String(1 + (question % 28)).padStart(2, "0")}`;
  };
  return {
    documents: list(years, (i) => ({
      id: numbered("session", i, 2),
      title: `Votes of session ${i}`,
      language: "en",
      datePublished: String(1946 + i),
      datePublishedBasis: "Printed on it.",
      length: 1_000_000,
      digest: `sha256:${String(i).padStart(64, "0")}`,
    })),
    actors: list(states, (i) => ({
      id: numbered("state", i, 3),
      type: "state",
      name: `State ${i}`,
      sources: [{ document: "session-00", start: i * 10, end: i * 10 + 8 }],
    })),
    issues: list(questions, (i) => ({
      id: numbered("question", i, 4),
      label: `Question ${i}`,
      proposition: `The Assembly should adopt draft ${i}.`,
    })),
    statements: list(size, (i) => {
      const question = i % questions;
      return flat({
        id: numbered("vote", i, 7),
        speaker: numbered("state", Math.floor(i / questions) % states, 3),
        act: "vote",
        date: day(question),
        reporting: "indirect",
        summary: `Votes on draft ${question}.`,
        positions: [{ on: numbered("question", question, 4), stance: stances[below(stances.length)] }],
        sources: [
          {
            document: numbered("session", Math.floor((question * years) / questions), 2),
            start: below(900_000),
            end: 900_000 + below(100_000),
          },
        ],
      });
    }),
    proposals: [],
    meetings: [],
    bases: [],
    events: [],
  };
}
