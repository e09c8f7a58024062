// TinyBase: one table with an index by actor and an index by topic. Each index is sorted by first day and id.
import { createIndexes, createStore } from "tinybase";
import { bounds, compare, count, monthly, network, sides, table } from "./shared.mjs";

const both = (actor, topic) => `${actor} ${topic}`;

export default {
  name: "TinyBase",
  most: 10_000,
  build({ statements }) {
    const rows = {};
    const byId = new Map();
    for (const statement of statements) {
      const [first, last] = bounds(statement.date);
      const { id, speaker, topic } = statement;
      rows[id] = { speaker, topic, both: both(speaker, topic), first, last, key: `${first + 1e6} ${id}` };
      byId.set(id, statement);
    }
    const store = createStore().setTables({ statements: rows });
    const indexes = createIndexes(store);
    indexes.setIndexDefinition("all", "statements", () => "", "key");
    for (const index of ["speaker", "topic", "both"]) {
      indexes.setIndexDefinition(index, "statements", index, "key");
    }
    const of = (index, slice) => indexes.getSliceRowIds(index, slice);
    const counts = (index, slice, member) => {
      const found = new Map();
      for (const id of of(index, slice)) count(found, byId.get(id)[member], byId.get(id).stance);
      return found;
    };
    const within = (ids, a, b) =>
      ids
        .filter((id) => {
          const { first, last } = store.getRow("statements", id);
          return first < b && last >= a;
        })
        .map((id) => byId.get(id));
    return { of, counts, within, byId };
  },
  q1: ({ of, within }, { a, b }) => within(of("all", ""), a, b),
  q2: ({ of, within }, { actor, topic, a, b }) => within(of("both", both(actor, topic)), a, b),
  q3: ({ of, byId }, { actor }) => of("speaker", actor).map((id) => byId.get(id)),
  q4: ({ counts }, { topic }) => table(counts("topic", topic, "speaker")),
  q5: ({ counts }, { a, b }) => compare(counts("speaker", a, "topic"), counts("speaker", b, "topic")),
  q6({ counts }, { actors }) {
    const taken = new Map(actors.map((actor) => [actor, sides(counts("speaker", actor, "topic"))]));
    return network(actors, (actor) => taken.get(actor));
  },
  q7: ({ of, byId }, { actor, topic }) => monthly(of("both", both(actor, topic)).map((id) => byId.get(id))),
};
