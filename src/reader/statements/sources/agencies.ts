import type { AgencyMention } from "../../reading.ts";
import { can, isFiller } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import type { Attribution } from "./attributions.ts";

/** Returns the news media that a sentence names as its source. */
export function agenciesOf(view: View, attributions: readonly Attribution[]): AgencyMention[] {
  const { tokens, cues } = view;
  if (!tokens.some(({ kind }) => kind === "outlet")) return [];
  const agencies: AgencyMention[] = [];
  const introduced = new Map<number, number>();
  for (const { from, to, phrase, quotedBy } of attributions) {
    if (quotedBy && phrase) for (let at = phrase.from; at < to; at += 1) introduced.set(at, from);
    // A medium can quote other sources, as in `according to sources quoted by NordPress`.
    else if (can(tokens[to - 2], kinds.agent)) introduced.set(to - 1, to - 2);
  }
  for (const { from, to } of cues) {
    for (let at = to; at < to + 4; at += 1)
      if (tokens[at]?.kind === "outlet" && !introduced.has(at)) introduced.set(at, from);
    let before = from - 1;
    while (isFiller(tokens[before])) before -= 1;
    if (tokens[before]?.kind === "outlet" && !introduced.has(before)) introduced.set(before, before);
  }
  // A verb introduces all news media of a list. An example is `transmit` in `transmit DPA, Reuters și Agerpres` ("DPA,
  // Reuters and Agerpres report").
  for (let at = 2; at < tokens.length; at += 1) {
    const from = introduced.get(at - 2);
    const joins = tokens[at - 1]?.kind === "comma" || can(tokens[at - 1], kinds.conjunction);
    if (from !== undefined && joins && tokens[at]?.kind === "outlet" && !introduced.has(at))
      introduced.set(at, at);
  }
  for (const [at, from] of [...introduced].sort((a, b) => a[0] - b[0])) {
    const { outlet, end } = tokens[at] as Token;
    if (outlet)
      agencies.push({
        start: Math.min((tokens[from] as Token).start, outlet.start),
        end,
        rule: "source",
        name: outlet.name,
      });
  }
  return agencies;
}
