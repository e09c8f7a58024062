import type { StatementAct } from "../../model/speech-act.ts";

/**
 * The classes of speech acts in event data. The two other classes of event data, material cooperation and material
 * conflict, are for deeds and not for speech acts.
 */
export type QuadClass = "verbal-cooperation" | "verbal-conflict";

/**
 * Returns the class of a speech act. It depends on the CAMEO root of the act: the roots 01 to 05 are verbal
 * cooperation, and the roots 10 to 14 are verbal conflict. Even a mere statement (root 01) counts as cooperation. A
 * vote has no CAMEO code and can be either, so its class is undefined.
 */
export function quadClassOf(act: StatementAct): QuadClass | undefined {
  switch (act) {
    case "demand":
    case "reject":
    case "oppose":
    case "criticize":
    case "accuse":
    case "threaten":
      return "verbal-conflict";
    case "vote":
      return undefined;
    default:
      return "verbal-cooperation";
  }
}
