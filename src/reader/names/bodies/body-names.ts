import type { Mention } from "../../reading.ts";
import { spanOf } from "../../span-of.ts";
import type { Found, NameSearch } from "../name-search.ts";
import { phraseAt } from "../words/phrases.ts";
import { phraseOf, type Token } from "../words/tokens.ts";

/** The actor that a name refers to: an entry of the gazetteer, or a body that is not in the gazetteer. */
export type Identity = Pick<Mention, "candidates" | "kind" | "name" | "unknown">;

/** The names of bodies and media that were found in a text so far, in the order of the text. */
export class BodyNames {
  readonly all: Found[] = [];
  readonly #search: NameSearch;
  /** The actors of the names that were found earlier in the text, by the words of the name. */
  readonly #identities = new Map<string, Identity>();
  /** For each first word of these names, the number of words of the longest name with this first word. */
  readonly #longest = new Map<string, number>();

  constructor(search: NameSearch) {
    this.#search = search;
  }

  /** Adds a name, and returns the index after it. */
  add(from: number, to: number, rule: string, identity: Identity): number {
    this.all.push({ from, to, mention: { ...spanOf(this.#search.tokens, from, to), rule, ...identity } });
    return to;
  }

  /** Remembers the actor of a name, so that the name is found again without other evidence. */
  remember(from: number, to: number, identity: Identity): void {
    const { tokens, tables } = this.#search;
    const name = phraseOf(tokens, from, to);
    for (const phrase of [name, ...tables.inflectPhrase(name)]) {
      const first = phrase.split(" ", 1)[0] as string;
      this.#identities.set(phrase, identity);
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, to - from));
    }
  }

  /** Adds the name of a body that is not in the gazetteer, and remembers it. Returns the index after the name. */
  addBody(from: number, to: number, rule: string, kind: Mention["kind"]): number {
    const identity = this.unlisted(from, to, kind);
    this.remember(from, to, identity);
    return this.add(from, to, rule, identity);
  }

  /** Adds the name at an index if it was remembered. Returns the index after the name, or 0 if there is none. */
  addAgain(at: number): number {
    const { tokens } = this.#search;
    if (!(tokens[at] as Token).capital) return 0;
    const again = phraseAt(tokens, { values: this.#identities, longest: this.#longest }, at);
    return again === undefined ? 0 : this.add(at, again.to, "body-again", again.value);
  }

  /** Changes the actor of the last name that was added. */
  replaceLast(identity: Identity): void {
    const { from, to, mention } = this.all.pop() as Found;
    this.remember(from, to, identity);
    this.add(from, to, mention.rule, identity);
  }

  /** Returns the identity of a body that is not in the gazetteer. */
  unlisted(from: number, to: number, kind: Mention["kind"]): Identity {
    const { start, end } = spanOf(this.#search.tokens, from, to);
    const name = this.#search.text.slice(start, end).replaceAll("\n", " ");
    return { candidates: [], name, kind, unknown: true };
  }
}
