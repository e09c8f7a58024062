import { can, isFiller } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";
import { phraseEnd } from "./phrase-extent.ts";

/** Returns the index after phrases of the time and place of speaking, as in `Orsini said on Monday in a note`. */
export function settingsEnd(view: View, from: number): number {
  const { tokens } = view;
  let at = from;
  while (at < tokens.length) {
    if (isFiller(tokens[at])) at += 1;
    else if (can(tokens[at], kinds.setting)) {
      const end = tokens[at + 1]?.kind === "date" ? at + 2 : phraseEnd(view, at + 1, at + 12);
      if (end <= at + 1) return at;
      at = end;
    } else return at;
  }
  return at;
}
