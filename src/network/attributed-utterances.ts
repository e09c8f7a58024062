import type { Registry } from "../dataset/registry.ts";
import { type Utterance, utterances } from "../query/utterances.ts";

/** The actors to whom the statements of a network can be attributed. */
export const networkAttributions = [
  /** The statement is attributed to its speaker. */
  "speaker",
  /** It is attributed to the principal it was made for, or to the speaker if it was made for nobody else. */
  "principal",
  /** It is attributed to the speaker and to the principal. */
  "both",
] as const;

/** One of {@link networkAttributions}. */
export type NetworkAttribution = (typeof networkAttributions)[number];

/** Returns the utterances of all statements, one for each actor to whom a statement is attributed. */
export function attributedUtterances(
  registry: Registry,
  attributeTo: NetworkAttribution,
): readonly Utterance[] {
  if (attributeTo !== "both") return utterances(registry, attributeTo);
  return utterances(registry, "speaker").flatMap((utterance) => {
    const { speaker, onBehalfOf } = utterance.statement;
    if (onBehalfOf === undefined || onBehalfOf === speaker) return [utterance];
    return [utterance, { ...utterance, actor: onBehalfOf }];
  });
}
