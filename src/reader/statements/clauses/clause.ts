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
   * The index of the first token of the cue, or of the adverbs and pronouns directly before it. If the content is
   * before the cue, this is the index directly after the content, such as that of the comma in `“…”, said Orsini`.
   */
  readonly edge: number;
  /**
   * Whether the comma before the cue ends the content of an earlier cue. An example is the second comma in
   * `Orsini, ricordando che piove, ha aggiunto che` ("Orsini, recalling that it rains, added that").
   */
  readonly afterComma?: true;
}
