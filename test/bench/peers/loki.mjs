// LokiJS: one collection, indexed by first day, actor and topic; queries are chains of find.
import Loki from "lokijs";
import { bounds, byText, compare, count, longest, monthly, network, sides, table } from "./shared.mjs";

const inOrder = (entries) =>
  entries
    .sort((a, b) => a.first - b.first || byText(a.statement.id, b.statement.id))
    .map(({ statement }) => statement);

function countsBy(entries, member) {
  const counts = new Map();
  for (const { statement } of entries) count(counts, statement[member], statement.stance);
  return counts;
}

const during = (a, b) => ({ first: { $between: [a - longest, b - 1] } });

export default {
  name: "LokiJS",
  most: 100_000,
  build({ statements }) {
    const entries = new Loki("bench").addCollection("statements", {
      indices: ["first", "speaker", "topic"],
      disableMeta: true,
    });
    entries.insert(
      statements.map((statement) => {
        const [first, last] = bounds(statement.date);
        return { statement, speaker: statement.speaker, topic: statement.topic, first, last };
      }),
    );
    return entries;
  },
  q1: (entries, { a, b }) =>
    inOrder(
      entries
        .chain()
        .find(during(a, b))
        .where(({ last }) => last >= a)
        .data(),
    ),
  q2: (entries, { actor, topic, a, b }) =>
    inOrder(
      entries
        .chain()
        .find({ speaker: actor })
        .find({ topic })
        .find(during(a, b))
        .where(({ last }) => last >= a)
        .data(),
    ),
  q3: (entries, { actor }) => inOrder(entries.find({ speaker: actor })),
  q4: (entries, { topic }) => table(countsBy(entries.find({ topic }), "speaker")),
  q5: (entries, { a, b }) =>
    compare(countsBy(entries.find({ speaker: a }), "topic"), countsBy(entries.find({ speaker: b }), "topic")),
  q6(entries, { actors }) {
    const taken = new Map(
      actors.map((actor) => [actor, sides(countsBy(entries.find({ speaker: actor }), "topic"))]),
    );
    return network(actors, (actor) => taken.get(actor));
  },
  q7: (entries, { actor, topic }) =>
    monthly(inOrder(entries.chain().find({ speaker: actor }).find({ topic }).data())),
};
