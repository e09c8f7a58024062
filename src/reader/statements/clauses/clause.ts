import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { Link } from "../subjects/link.ts";
import type { Found } from "../subjects/subject-words.ts";
import type { Cue } from "../words/cues.ts";

/** A word of speaking with its subject and its content. */
export interface Clause {
  readonly cue: Cue;
  readonly link: Link | undefined;
  readonly found: Found;
  /** Whether the content is before the cue. */
  readonly inverted: boolean;
  /** The subject of the word of speaking. In a passive, it is the agent, as `Orsini` in `was said by Orsini`. */
  readonly phrase: NounPhrase | undefined;
  /**
   * The index of the token at which the clause of the cue begins. If the content is before the cue, this is the index
   * directly after the content. For example, this is the index of the comma in `“…”, ha detto Orsini`.
   */
  readonly edge: number;
  /**
   * Whether the comma before the cue ends the content of an earlier cue, as in
   * `Orsini, ricordando che piove, ha aggiunto che`.
   */
  readonly afterComma?: true;
}
