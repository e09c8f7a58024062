// The same code as in maps.mjs, but the stances of each actor on each topic are counted when the statements are loaded.
import maps from "./maps.mjs";
import { compare, count, monthly, network, sides, table } from "./shared.mjs";

const nothing = new Map();

export default {
  ...maps,
  name: "Maps with summaries",
  build(data) {
    const lists = maps.build(data);
    const [ofActor, ofTopic] = [new Map(), new Map()];
    for (const { statement } of lists.entries) {
      const { speaker, topic, stance } = statement;
      for (const [counts, one, other] of [
        [ofActor, speaker, topic],
        [ofTopic, topic, speaker],
      ]) {
        let of = counts.get(one);
        if (of === undefined) {
          of = new Map();
          counts.set(one, of);
        }
        count(of, other, stance);
      }
    }
    const tables = new Map([...ofTopic].map(([topic, counts]) => [topic, table(counts)]));
    const taken = new Map([...ofActor].map(([actor, counts]) => [actor, sides(counts)]));
    const series = new Map();
    for (const [key, entries] of lists.byBoth) {
      series.set(key, monthly(entries.map(({ statement }) => statement)));
    }
    return { ...lists, ofActor, tables, taken, series };
  },
  q4: ({ tables }, { topic }) => (tables.get(topic) ?? []).map((row) => ({ ...row })),
  q5: ({ ofActor }, { a, b }) => compare(ofActor.get(a) ?? nothing, ofActor.get(b) ?? nothing),
  q6: ({ taken }, { actors }) => network(actors, (actor) => taken.get(actor) ?? nothing),
  q7: ({ series }, { actor, topic }) =>
    (series.get(`${actor} ${topic}`) ?? []).map((month) => ({ ...month })),
};
