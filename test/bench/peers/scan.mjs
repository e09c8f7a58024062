// The simplest code: filter and sort, without an index.
import { bounds, byText, compare, count, monthly, network, sides, table } from "./shared.mjs";

function inOrder(statements) {
  return statements
    .map((statement) => [bounds(statement.date)[0], statement])
    .sort(([a, one], [b, other]) => a - b || byText(one.id, other.id))
    .map(([, statement]) => statement);
}

function within({ date }, a, b) {
  const [first, last] = bounds(date);
  return first < b && last >= a;
}

function countsBy(statements, member) {
  const counts = new Map();
  for (const statement of statements) count(counts, statement[member], statement.stance);
  return counts;
}

export default {
  name: "filter and sort",
  build: ({ statements }) => statements,
  q1: (statements, { a, b }) => inOrder(statements.filter((statement) => within(statement, a, b))),
  q2: (statements, { actor, topic, a, b }) =>
    inOrder(statements.filter((one) => one.speaker === actor && one.topic === topic && within(one, a, b))),
  q3: (statements, { actor }) => inOrder(statements.filter(({ speaker }) => speaker === actor)),
  q4: (statements, { topic }) =>
    table(
      countsBy(
        statements.filter((one) => one.topic === topic),
        "speaker",
      ),
    ),
  q5(statements, { a, b }) {
    const counts = (actor) =>
      countsBy(
        statements.filter(({ speaker }) => speaker === actor),
        "topic",
      );
    return compare(counts(a), counts(b));
  },
  q6(statements, { actors }) {
    const counts = new Map(actors.map((actor) => [actor, new Map()]));
    for (const { speaker, topic, stance } of statements) {
      const of = counts.get(speaker);
      if (of !== undefined) count(of, topic, stance);
    }
    const taken = new Map([...counts].map(([actor, of]) => [actor, sides(of)]));
    return network(actors, (actor) => taken.get(actor));
  },
  q7: (statements, { actor, topic }) =>
    monthly(inOrder(statements.filter((one) => one.speaker === actor && one.topic === topic))),
};
