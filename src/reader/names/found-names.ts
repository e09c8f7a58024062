import type { Mention } from "../reading.ts";
import { spanOf } from "../span-of.ts";
import type { Found } from "./name-search.ts";
import type { Token } from "./words/tokens.ts";

/** A mention without its position. */
type Unplaced = Omit<Mention, "start" | "end">;

/** The names of gazetteer entries that were found in a text so far, in the order of the text. */
export class FoundNames {
  readonly all: Found[] = [];
  readonly #tokens: readonly Token[];
  /** The first words of the English names of the actors that were found, apart from persons. */
  readonly #families = new Set<string>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Adds a name, and returns the index after it. */
  add(from: number, to: number, mention: Unplaced): number {
    const { start, end } = spanOf(this.#tokens, from, to);
    this.all.push({ from, to, mention: { start, end, ...mention } });
    if (mention.name !== undefined && mention.kind !== "person") this.#families.add(familyOf(mention.name));
    return to;
  }

  /**
   * Whether a related actor was found before. Two actors are related if their English names begin with the same word.
   */
  hasRelated(name: string): boolean {
    return this.#families.has(familyOf(name));
  }
}

/**
 * Returns the first word of an English name. Related actors have the same first word, such as `European Union` and
 * `European Commission`.
 */
function familyOf(name: string): string {
  return name === "United States" ? "US" : (name.split(" ", 1)[0] as string);
}
