// The contestant of the benchmark of queries: public functions of demarche/columns over the rows as they come.
import {
  columnsOf,
  comparePair,
  congruence,
  monthlyStances,
  stanceTable,
  statementsBetween,
  statementsOf,
  statementsOn,
} from "demarche/columns";

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
    // Each part is made when a question first needs it; to be ready for the first of each is part of loading here.
    const [actor, topic] = [actors[0].id, topics[0].id];
    statementsBetween(columns, 0, 0);
    statementsOn(columns, actor, topic);
    statementsOf(columns, actor);
    stanceTable(columns, topic);
    comparePair(columns, actor, actor);
    return columns;
  },
  q1: (columns, { a, b }) => statementsBetween(columns, a, b - 1),
  q2: (columns, { actor, topic, a, b }) => statementsOn(columns, actor, topic, a, b - 1),
  q3: (columns, { actor }) => statementsOf(columns, actor),
  q4: (columns, { topic }) => stanceTable(columns, topic),
  q5(columns, { a, b }) {
    const { matters, agree, disagree } = comparePair(columns, a, b);
    return { topics: matters, agree, disagree };
  },
  q6(columns, { actors }) {
    const { a, b, agree, disagree } = congruence(columns, actors);
    const pairs = new Array(a.length);
    for (let i = 0; i < a.length; i++) {
      pairs[i] = { a: actors[a[i]], b: actors[b[i]], agree: agree[i], conflict: disagree[i] };
    }
    return pairs;
  },
  q7: (columns, { actor, topic }) => monthlyStances(columns, actor, topic),
};
