import { attestation, type Base, type Dataset, list } from "demarche";
import { type Child, h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import {
  documentLegend,
  documentMarks,
  inParts,
  nothing,
  plainTable,
  recordLink,
  recordLinks,
} from "./parts.ts";
import { selected } from "./state.ts";
import type { ViewResult } from "./view.ts";
import { counted, grouped, plain } from "./words.ts";

/** Returns the bases and presences as a table. */
export function basesView(explorer: Explorer): ViewResult {
  const { dataset, state } = explorer;
  const found = list(dataset, "bases", {
    actors: selected(state.actors),
    documents: selected(state.documents),
  });
  const all = dataset.bases.length;
  const title = "Bases";
  const count =
    found.length === all ? counted(all, "base") : `${grouped(found.length)} of ${counted(all, "base")}`;
  if (found.length === 0) return { title, count, content: [nothing(explorer, "base")] };
  const mentions = mentionsOf(dataset);
  const table = plainTable("Bases and presences", [
    "Name",
    "Type",
    "Status",
    "Host",
    "Operators",
    "Mentioned in",
    "Sources",
  ]);
  const more = inParts(found, (base) => table.add(row(explorer, base, mentions)), ["base", "bases"]);
  return {
    title,
    count,
    content: [
      h(
        "p",
        { class: "lead" },
        "Bases and presences that exist, and kinds of bases that actors want, oppose or rule out. The statements about a base report whether it is offered or opposed.",
      ),
      table.element,
      more,
      documentLegend(explorer),
    ],
    result: found,
  };
}

/** Returns the number of statements about each record. The key is the id of the record. */
function mentionsOf({ statements }: Dataset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { about = [] } of statements)
    for (const id of new Set<string>(about)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function row(explorer: Explorer, base: Base, mentions: ReadonlyMap<string, number>): readonly Child[] {
  const { id, name, nameAttested, type, status, host, operators, place } = base;
  return [
    [
      recordLink(explorer, id, name),
      nameAttested ? null : h("small", {}, "a description; no document names it"),
    ],
    plain(type),
    h("span", { class: `status ${status}` }, status),
    [recordLink(explorer, host), place === undefined ? null : h("small", {}, place.name)],
    operators.length === 0 ? "unknown" : recordLinks(explorer, operators),
    h("span", { class: "unbroken" }, counted(mentions.get(id) ?? 0, "statement")),
    documentMarks(explorer, attestation(explorer.dataset, id).documents),
  ];
}
