// crossfilter2 with three dimensions: the first day of a statement, its actor and its topic. Queries filter the
// dimensions one after another.
import crossfilter from "crossfilter2";
import { bounds, byText, compare, count, longest, monthly, network, sides, table } from "./shared.mjs";

const inOrder = (entries) =>
  entries
    .sort((a, b) => a.first - b.first || byText(a.statement.id, b.statement.id))
    .map(({ statement }) => statement);

/** Returns the statements that pass filters on some of the dimensions, and then removes the filters. */
function passing({ all }, filters) {
  for (const [dimension, value] of filters) {
    if (Array.isArray(value)) dimension.filterRange(value);
    else dimension.filterExact(value);
  }
  const entries = all.allFiltered();
  for (const [dimension] of filters) dimension.filterAll();
  return entries;
}

function countsBy(entries, member) {
  const counts = new Map();
  for (const { statement } of entries) count(counts, statement[member], statement.stance);
  return counts;
}

export default {
  name: "crossfilter2",
  most: 100_000,
  build({ statements }) {
    const all = crossfilter(
      statements.map((statement) => {
        const [first, last] = bounds(statement.date);
        return { statement, first, last };
      }),
    );
    return {
      all,
      first: all.dimension((entry) => entry.first),
      actor: all.dimension(({ statement }) => statement.speaker),
      topic: all.dimension(({ statement }) => statement.topic),
    };
  },
  q1: (cross, { a, b }) =>
    inOrder(passing(cross, [[cross.first, [a - longest, b]]]).filter(({ last }) => last >= a)),
  q2(cross, { actor, topic, a, b }) {
    const filters = [
      [cross.actor, actor],
      [cross.topic, topic],
      [cross.first, [a - longest, b]],
    ];
    return inOrder(passing(cross, filters).filter(({ last }) => last >= a));
  },
  q3: (cross, { actor }) => inOrder(passing(cross, [[cross.actor, actor]])),
  q4: (cross, { topic }) => table(countsBy(passing(cross, [[cross.topic, topic]]), "speaker")),
  q5(cross, { a, b }) {
    const counts = (actor) => countsBy(passing(cross, [[cross.actor, actor]]), "topic");
    return compare(counts(a), counts(b));
  },
  q6(cross, { actors }) {
    const taken = new Map(
      actors.map((actor) => [actor, sides(countsBy(passing(cross, [[cross.actor, actor]]), "topic"))]),
    );
    return network(actors, (actor) => taken.get(actor));
  },
  q7(cross, { actor, topic }) {
    const filters = [
      [cross.actor, actor],
      [cross.topic, topic],
    ];
    return monthly(inOrder(passing(cross, filters)));
  },
};
