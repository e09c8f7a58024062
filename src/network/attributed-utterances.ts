import type { Registry } from "../dataset/registry.ts";
import type { Statement } from "../model/statement.ts";
import { attributedTo } from "../query/stance-act.ts";
import { isJointSpeaker, type Utterance, utterances } from "../query/utterances.ts";

/** The actors to whom the statements of a network can be attributed. */
export const networkAttributions = [
  /** The statement is attributed to its speaker. */
  "speaker",
  /**
   * The statement is attributed to the principal for whom it was made. If it has no principal, it is attributed to the
   * speaker.
   */
  "principal",
  /** The statement is attributed to both the speaker and the principal. */
  "both",
] as const;

/** One of {@link networkAttributions}. */
export type NetworkAttribution = (typeof networkAttributions)[number];

/** A stance that a statement takes or implies, attributed to one actor. */
interface StatementUtterance extends Pick<Utterance, "actor" | "on" | "stance" | "via" | "terms"> {
  /** The statement that takes or implies the stance. */
  readonly statement: Statement;
}

/**
 * Returns the utterances of all statements. A stance of a statement has one utterance for each actor to whom the
 * statement is attributed. Stances taken by proposals and responses are left out, because the rows of a network are
 * statements.
 */
export function attributedUtterances(
  registry: Registry,
  attributeTo: NetworkAttribution,
): readonly StatementUtterance[] {
  return utterances(registry, "principal").flatMap(({ act, actor: counted, on, stance, via, terms }) => {
    if (act.kind !== "statements") return [];
    const statement = act.record as Statement;
    if (isJointSpeaker(counted, statement)) return [];
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
