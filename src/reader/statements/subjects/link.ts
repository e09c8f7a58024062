/** The content after a cue, and the kind of link between them, such as `that` or a colon. */
export interface Link {
  readonly kind: "clause" | "infinitive" | "object" | "predicate" | "bare" | "colon" | "quote";
  /** The index of the first token of the content. */
  readonly content: number;
  /** Whether the link follows the cue directly or after adverbs only. */
  readonly adjacent: boolean;
  /** Whether the content is an indirect question, as in `asked whether`. */
  readonly question?: true;
}

/** Whether a content is a clause or an infinitive. */
export function isClausal(link: Link | undefined): boolean {
  return link?.kind === "clause" || link?.kind === "infinitive";
}
