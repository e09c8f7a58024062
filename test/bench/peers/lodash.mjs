// lodash: groupBy, sortBy and sortedIndexBy over entries whose dates were parsed once.
import _ from "lodash";
import { bounds, compare, longest, network, sides, table } from "./shared.mjs";

function within(entries, a, b) {
  const start = _.sortedIndexBy(entries, { first: a - longest }, "first");
  const end = _.sortedIndexBy(entries, { first: b }, "first");
  return _.map(
    _.filter(_.slice(entries, start, end), ({ last }) => last >= a),
    "statement",
  );
}

function counts(entries, member) {
  const groups = _.groupBy(entries, ({ statement }) => statement[member]);
  const none = { support: 0, oppose: 0, neutral: 0 };
  const names = { 1: "support", 0: "neutral", "-1": "oppose" };
  return new Map(
    _.toPairs(groups).map(([key, group]) => [
      key,
      { ...none, ..._.countBy(group, ({ statement }) => names[statement.stance]) },
    ]),
  );
}

const both = (actor, topic) => `${actor} ${topic}`;

export default {
  name: "lodash",
  build({ statements }) {
    const read = _.memoize(bounds);
    const entries = _.sortBy(
      statements.map((statement) => {
        const [first, last] = read(statement.date);
        return { statement, id: statement.id, first, last };
      }),
      ["first", "id"],
    );
    return {
      entries,
      byActor: _.groupBy(entries, "statement.speaker"),
      byTopic: _.groupBy(entries, "statement.topic"),
      byBoth: _.groupBy(entries, ({ statement }) => both(statement.speaker, statement.topic)),
    };
  },
  q1: ({ entries }, { a, b }) => within(entries, a, b),
  q2: ({ byBoth }, { actor, topic, a, b }) => within(byBoth[both(actor, topic)] ?? [], a, b),
  q3: ({ byActor }, { actor }) => _.map(byActor[actor], "statement"),
  q4: ({ byTopic }, { topic }) => table(counts(byTopic[topic], "speaker")),
  q5: ({ byActor }, { a, b }) => compare(counts(byActor[a], "topic"), counts(byActor[b], "topic")),
  q6({ byActor }, { actors }) {
    const taken = new Map(actors.map((actor) => [actor, sides(counts(byActor[actor], "topic"))]));
    return network(actors, (actor) => taken.get(actor));
  },
  q7({ byBoth }, { actor, topic }) {
    const dated = _.reject(_.map(byBoth[both(actor, topic)], "statement"), ({ date }) => date.length === 4);
    const months = _.groupBy(dated, ({ date }) => date.slice(0, 7));
    return _.map(months, (group, month) => ({
      month,
      count: group.length,
      score: _.meanBy(group, "stance"),
    }));
  },
};
