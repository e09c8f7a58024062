import { stanceAgreement } from "demarche";
import { type Child, h } from "../element.ts";
import type { Explorer } from "../explorer.ts";
import { plainTable, recordLink } from "../parts.ts";
import { stanceOptions } from "./stance-options.ts";

/** Returns a table with the agreement of each pair of actors. Pairs that cannot be compared are left out. */
export function agreementTable(
  explorer: Explorer,
  actors: readonly string[],
  on: readonly string[] | undefined,
): Child {
  const most = 50;
  const options = { ...stanceOptions(explorer), actors, on, minJointly: 1, sortBy: "jointly" } as const;
  const compared = stanceAgreement(explorer.dataset, options).slice(0, most);
  if (compared.length === 0) return null;
  const numbers = ["Compared", "Agree", "In part", "Disagree"];
  const table = plainTable("Who agrees with whom", ["Pair", ...numbers], numbers);
  for (const { a, b, jointly, agree, partly, disagree } of compared) {
    table.add([
      [recordLink(explorer, a), " and ", recordLink(explorer, b)],
      jointly,
      agree,
      partly,
      disagree,
    ]);
  }
  return h(
    "section",
    { class: "block", "aria-labelledby": "agreement-title" },
    h("h3", { id: "agreement-title" }, "Who agrees with whom"),
    h(
      "p",
      { class: "hint" },
      "Compared are stances on which neither actor is silent or unclear, unless both rest on the same acts.",
    ),
    table.element,
  );
}
