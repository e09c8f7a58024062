import { getOrAdd } from "../../collections/get-or-add.ts";
import { foldText } from "../../query/words/fold-text.ts";
import { trimmed } from "../../text/invisible.ts";
import { ambiguous, setOnce } from "../shared/names/lookup-keys.ts";
import { type VoteCoding, type VoteMeaning, valuesOfCoding } from "./values.ts";

/** The greatest number of values whose meanings are kept. */
const mostValues = 1000;

type Meanings = Readonly<Record<string, VoteMeaning>>;

/**
 * Maps the values of votes to their meanings. Case, diacritics, blanks at the ends, underscores and a point at the end
 * are ignored, unless two values of the caller differ only in these and have different meanings.
 */
export class VoteWords {
  /** The values with their meanings. The values of the caller come first, because messages list the first values. */
  readonly listed: ReadonlyMap<string, VoteMeaning>;
  readonly #exact: ReadonlyMap<string, VoteMeaning>;
  readonly #folded: ReadonlyMap<string, VoteMeaning | typeof ambiguous>;
  /** The meanings of values that were looked up before, because a million cells have the same few values. */
  readonly #known = new Map<string, VoteMeaning | undefined>();

  /** `own` has the values of the caller. They replace those of the coding. */
  constructor(coding: Meanings, own: Meanings = {}) {
    const ownEntries = Object.entries(own).map(([value, meaning]) => [exactForm(value), meaning] as const);
    this.#exact = new Map(ownEntries);
    this.listed = new Map([...ownEntries, ...Object.entries(coding), ...ownEntries]);
    const folded = new Map<string, VoteMeaning | typeof ambiguous>();
    for (const [value, meaning] of ownEntries) setOnce(folded, foldVote(value), meaning);
    const ofCoding = Object.entries(coding).map(([value, meaning]) => [foldVote(value), meaning] as const);
    this.#folded = new Map([...ofCoding, ...folded]);
  }

  /** Returns the meaning of a value. Undefined if it is no vote. */
  get(value: string): VoteMeaning | undefined {
    const known = this.#known.get(value);
    if (known !== undefined || this.#known.has(value)) return known;
    const meaning = this.#find(value);
    if (this.#known.size < mostValues) this.#known.set(value, meaning);
    return meaning;
  }

  #find(value: string): VoteMeaning | undefined {
    const exact = this.#exact.get(exactForm(value));
    if (exact !== undefined) return exact;
    const found = this.#folded.get(foldVote(value));
    return found === ambiguous ? undefined : found;
  }
}

const wordsOfCodings = /* @__PURE__ */ new Map<VoteCoding, VoteWords>();

/** Returns whether a coding has a value. */
export function isVoteOfCoding(coding: VoteCoding, value: string): boolean {
  const words = getOrAdd(wordsOfCodings, coding, () => new VoteWords(valuesOfCoding(coding)));
  return words.get(value) !== undefined;
}

/** Returns a value of a vote in small letters and without blanks at its ends. */
function exactForm(value: string): string {
  return trimmed(value.normalize("NFC")).toLowerCase();
}

/**
 * Returns a value of a vote in a form that is the same for different spellings of one word: "Sí" and "SI", "Abst." and
 * "abst", "DID_NOT_VOTE" and "did not vote".
 */
export function foldVote(value: unknown): string {
  return foldText(String(value))
    .replace(/[\s_]+/g, " ")
    .trim()
    .replace(/\.$/, "");
}
