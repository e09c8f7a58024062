// Runs the network query, and no other query, with graphology. Actors and topics are nodes, and each edge has the side
// that the actor takes on the topic.
import { UndirectedGraph } from "graphology";
import { count, network, sides } from "./shared.mjs";

export default {
  name: "graphology",
  build({ statements }) {
    const counts = new Map();
    for (const { speaker, topic, stance } of statements) {
      let of = counts.get(speaker);
      if (of === undefined) {
        of = new Map();
        counts.set(speaker, of);
      }
      count(of, topic, stance);
    }
    const graph = new UndirectedGraph();
    for (const [actor, of] of counts) {
      graph.addNode(actor);
      for (const [topic, side] of sides(of)) {
        graph.mergeNode(topic);
        graph.addEdge(actor, topic, { side });
      }
    }
    return graph;
  },
  q6(graph, { actors }) {
    const taken = new Map();
    for (const actor of actors) {
      const of = new Map();
      if (graph.hasNode(actor)) {
        graph.forEachEdge(actor, (_edge, { side }, one, other) => of.set(one === actor ? other : one, side));
      }
      taken.set(actor, of);
    }
    return network(actors, (actor) => taken.get(actor));
  },
};
