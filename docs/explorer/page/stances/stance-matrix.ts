import type { StanceCell, StanceComparison } from "demarche";
import { type Child, h, unseen } from "../element.ts";
import type { Explorer } from "../explorer.ts";
import { recordLink } from "../parts.ts";
import { stanceWords } from "../words.ts";
import { nounOf } from "./noun-of.ts";

/** Returns the table of stances. It has a column for each id in `actors` and a row for each id in `rows`. */
export function stanceMatrix(
  explorer: Explorer,
  { cells }: StanceComparison,
  actors: readonly string[],
  rows: readonly string[],
): HTMLElement {
  const [noun] = nounOf(explorer.dataset, rows);
  const cellOf = new Map(cells.map((cell) => [`${cell.actor} ${cell.on}`, cell]));
  return h(
    "table",
    { class: "matrix" },
    h("caption", { class: "unseen" }, `The stance of each actor on each ${noun}`),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("th", { scope: "col", class: "corner" }, `${noun[0]?.toUpperCase()}${noun.slice(1)}`),
        actors.map((actor) => h("th", { scope: "col" }, recordLink(explorer, actor))),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map((on) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, recordLink(explorer, on)),
          actors.map((actor) => h("td", {}, cell(explorer, cellOf.get(`${actor} ${on}`) as StanceCell))),
        ),
      ),
    ),
  );
}

function cell(explorer: Explorer, { actor, on, stance, records: acts }: StanceCell): Child {
  // Most cells are silent. They show only a dot, so that the cells with a stance are easy to find.
  if (stance === "silent") return h("span", { class: "stance silent dot" }, unseen("silent"));
  return h(
    "a",
    { class: `stance ${stance}`, href: explorer.link({ cell: [actor, on], record: "" }) },
    h("span", { class: "glyph", "aria-hidden": "true" }, stanceWords[stance].mark),
    stance,
    acts.length > 1 ? h("span", { class: "many" }, ` ${acts.length}`, unseen(" acts")) : unseen(", 1 act"),
  );
}
