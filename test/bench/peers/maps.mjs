// Code that a careful user would write by hand: sorted statements, Maps by actor, by topic and by both, dates that are
// parsed only once, and binary search.
import { bounds, byText, compare, count, longest, monthly, network, sides, table } from "./shared.mjs";

/** Returns the statements that are in a period. The given statements are sorted. */
function within(entries, a, b) {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle].first < a - longest) low = middle + 1;
    else high = middle;
  }
  const answer = [];
  for (; low < entries.length && entries[low].first < b; low++) {
    if (entries[low].last >= a) answer.push(entries[low].statement);
  }
  return answer;
}

function put(lists, key, entry) {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}

function countsBy(entries, member) {
  const counts = new Map();
  for (const { statement } of entries) count(counts, statement[member], statement.stance);
  return counts;
}

const both = (actor, topic) => `${actor} ${topic}`;

export default {
  name: "Maps by hand",
  build({ statements }) {
    const read = new Map();
    const entries = statements.map((statement) => {
      let of = read.get(statement.date);
      if (of === undefined) {
        of = bounds(statement.date);
        read.set(statement.date, of);
      }
      return { statement, first: of[0], last: of[1] };
    });
    entries.sort((a, b) => a.first - b.first || byText(a.statement.id, b.statement.id));
    const [byActor, byTopic, byBoth] = [new Map(), new Map(), new Map()];
    for (const entry of entries) {
      const { speaker, topic } = entry.statement;
      put(byActor, speaker, entry);
      put(byTopic, topic, entry);
      put(byBoth, both(speaker, topic), entry);
    }
    return { entries, byActor, byTopic, byBoth };
  },
  q1: ({ entries }, { a, b }) => within(entries, a, b),
  q2: ({ byBoth }, { actor, topic, a, b }) => within(byBoth.get(both(actor, topic)) ?? [], a, b),
  q3: ({ byActor }, { actor }) => (byActor.get(actor) ?? []).map(({ statement }) => statement),
  q4: ({ byTopic }, { topic }) => table(countsBy(byTopic.get(topic) ?? [], "speaker")),
  q5: ({ byActor }, { a, b }) =>
    compare(countsBy(byActor.get(a) ?? [], "topic"), countsBy(byActor.get(b) ?? [], "topic")),
  q6({ byActor }, { actors }) {
    const taken = new Map(actors.map((actor) => [actor, sides(countsBy(byActor.get(actor) ?? [], "topic"))]));
    return network(actors, (actor) => taken.get(actor));
  },
  q7: ({ byBoth }, { actor, topic }) =>
    monthly((byBoth.get(both(actor, topic)) ?? []).map(({ statement }) => statement)),
};
