import { attestation, type Encounter, type EncounterFilter, encounters } from "demarche";
import { encounterChart } from "demarche/charts";
import { folded } from "./chart.ts";
import { type Child, h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { choicesOf } from "./filters/choices-of.ts";
import { dateOf, documentLegend, documentMarks, inParts, nothing, plainTable, recordLink } from "./parts.ts";
import { periodOf, selected } from "./state.ts";
import type { ViewResult } from "./view.ts";
import { counted, recordOf } from "./words.ts";

/**
 * Returns the meetings of each pair of actors. Meetings that took place are shown separately from planned and cancelled
 * meetings.
 */
export function meetingsView(explorer: Explorer): ViewResult {
  const { dataset, state } = explorer;
  const { level } = choicesOf(explorer);
  const filter: EncounterFilter = {
    level,
    ...periodOf(state),
    actors: selected(state.actors),
    documents: selected(state.documents),
  };
  const pairs = encounters(dataset, filter);
  const met = pairs.filter(({ count }) => count > 0).length;
  const title = "Meetings";
  const planned = pairs.length - met;
  const count = `${counted(met, "pair")} met${planned === 0 ? "" : `; ${counted(planned, "pair")} only planned to meet`}`;
  if (pairs.length === 0)
    return { title, count, content: [nothing(explorer, "meeting with two known participants")] };
  const picture = folded(explorer, {
    summary: "As a chart",
    label: "Chart of who met whom",
    make: (theme) => encounterChart(dataset, { ...filter, theme }),
  });
  const columns = ["Pair", "Times met", "Held", "Planned or cancelled"];
  const table = plainTable("Pairs with their held, planned and cancelled meetings", columns, ["Times met"]);
  const more = inParts(pairs, (pair) => table.add(row(explorer, pair, level === "both")), ["pair", "pairs"]);
  return { title, count, content: [picture, table.element, more, documentLegend(explorer)], result: pairs };
}

function row(explorer: Explorer, pair: Encounter, showLevel: boolean): readonly Child[] {
  const { a, b, count, held, scheduled, proposed, cancelled } = pair;
  return [
    [
      recordLink(explorer, a),
      " and ",
      recordLink(explorer, b),
      showLevel ? [" ", h("span", { class: "kind" }, pair.level)] : null,
    ],
    count,
    meetings(explorer, held, ""),
    [
      meetings(explorer, scheduled, "scheduled"),
      meetings(explorer, proposed, "proposed"),
      meetings(explorer, cancelled, "cancelled"),
    ],
  ];
}

function meetings(explorer: Explorer, ids: readonly string[], status: string): Child {
  if (ids.length === 0) return null;
  return h(
    "ul",
    { class: "bare" },
    ids.map((id) => {
      const found = recordOf(explorer.dataset, id);
      return h(
        "li",
        {},
        status === "" ? null : [h("span", { class: "kind" }, status), " "],
        recordLink(explorer, id),
        " ",
        dateOf(found?.kind === "meetings" ? found.record.date : undefined),
        " ",
        documentMarks(explorer, attestation(explorer.dataset, id).documents),
      );
    }),
  );
}
