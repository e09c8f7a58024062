import type { Registry } from "../dataset/registry.ts";
import type { Statement } from "../model/statement.ts";
import { attributedTo } from "../query/stance-act.ts";
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

/** An utterance of a statement. */
interface StatementUtterance extends Pick<Utterance, "actor" | "on" | "stance" | "via" | "terms"> {
  /** The statement that takes or implies the stance. */
  readonly statement: Statement;
}

/**
 * Returns the utterances of all statements, one for each actor to whom a statement is attributed. Stances that follow from
 * proposals and responses are left out, because the rows of a network are statements.
 */
export function attributedUtterances(
  registry: Registry,
  attributeTo: NetworkAttribution,
): readonly StatementUtterance[] {
  return utterances(registry, "principal").flatMap(({ act, on, stance, via, terms }) => {
    if (act.kind !== "statements") return [];
    const statement = act.record as Statement;
    return attributedTo(statement, attributeTo).map((actor) => ({
      statement,
      actor,
      on,
      stance,
      via,
      terms,
    }));
  });
}
