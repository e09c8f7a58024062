import { addToGroup } from "../../collections/add-to-group.ts";
import { addBit, countBits, hasBit, lowestBit, wordsFor } from "../../collections/bit-set.ts";
import { opposite } from "./act-stances.ts";
import type { MatterRelation } from "./stance-comparison.ts";
import { relate } from "./stance-relation.ts";
import { type HeldStance, prevailingStance } from "./stance-summary.ts";
import { followsFromCompared, type Utterance, type UtterancesByActor } from "./utterances.ts";

/**
 * Counts for all pairs of actors. Each array has one element per pair. The pairs are sorted by the index of their first
 * actor, then by the index of their second.
 */
export interface PairCounts {
  /** For each pair, the number of matters on which both actors can be compared. */
  readonly jointly: Int32Array;
  /** For each pair, the number of matters on which the actors agree. */
  readonly agree: Int32Array;
  /** For each pair, the number of matters on which the actors disagree. */
  readonly disagree: Int32Array;
}

const heldStances = ["support", "conditional", "neutral", "oppose", "mixed", "unclear"] as const;

/** The actors and matters that {@link StanceBits} compares. */
export interface ComparedMatters {
  /** The ids of the actors. */
  readonly actors: readonly string[];
  /** The ids of the matters. */
  readonly matters: readonly string[];
  /**
   * Returns the issues that are contrary to an issue. A stance on an issue counts inverted on its contrary issues. The
   * field is undefined if stances do not count on contrary issues.
   */
  readonly contrariesOf: ((issue: string) => readonly string[]) | undefined;
}

/**
 * Several actors whose stances on a matter rest on the same acts. The numbers are the indexes of the matter and the
 * actors.
 */
interface SameActs {
  readonly matter: number;
  readonly actors: readonly number[];
}

/**
 * The stances of actors as bit sets. For each actor and each stance, one set contains the matters on which the actor
 * takes this stance. One operation compares two actors on 32 matters, and no object is created for each pair and
 * matter.
 */
export class StanceBits {
  readonly #actors: readonly string[];
  readonly #matters: readonly string[];
  /** The number of 32-bit words of one set. */
  readonly #words: number;
  /** For each stance, one array that contains the sets of all actors, in the order of the actors. */
  readonly #sets: Readonly<Record<(typeof heldStances)[number], Int32Array>>;
  /**
   * For each actor, the set of the matters on which its stance only follows from its stances on other compared matters.
   */
  readonly #derived: Int32Array;
  readonly #same: readonly SameActs[];
  /**
   * For an actor and a matter, the index in `#same` of the actors whose stances rest on the same acts. The key is the
   * index of the cell in a table with one row per actor and one column per matter. There is no value if no other actor
   * shares the acts.
   */
  readonly #sameOf = new Map<number, number>();

  constructor(selected: UtterancesByActor, { actors, matters, contrariesOf }: ComparedMatters) {
    this.#actors = actors;
    this.#matters = matters;
    this.#words = wordsFor(matters.length);
    const set = () => new Int32Array(actors.length * this.#words);
    this.#sets = {
      support: set(),
      conditional: set(),
      neutral: set(),
      oppose: set(),
      mixed: set(),
      unclear: set(),
    };
    this.#derived = set();
    const indexOf = new Map(matters.map((matter, i) => [matter, i]));
    const isCompared = (matter: string) => indexOf.has(matter);
    const followsFrom =
      contrariesOf === undefined
        ? (utterance: Utterance) => followsFromCompared(utterance, isCompared)
        : (utterance: Utterance) => {
            const contraries = contrariesOf(utterance.on);
            return followsFromCompared(utterance, (id) => isCompared(id) && !contraries.includes(id));
          };
    // Private fields are slow to read if they are compiled for old targets, so the loop reads local variables.
    const [sets, derived, words] = [this.#sets, this.#derived, this.#words];
    const byActs = new Map<string, number[]>();
    for (const [i, actor] of actors.entries()) {
      const start = i * words;
      const byMatter = selected.get(actor) ?? noMatters;
      for (const [on, utterances] of byMatter) {
        const matter = indexOf.get(on);
        if (matter === undefined) continue;
        const stance = prevailingStance(utterances) as Exclude<HeldStance, "silent">;
        addBit(sets[stance], start, matter);
        // Two contrary issues can both be compared. If the same acts take opposite stances on them, the stance on the
        // second issue only repeats the stance on the first. It is therefore marked as derived, so that it is not
        // counted again.
        const mirrors = contrariesOf?.(on).filter((contrary) => (indexOf.get(contrary) ?? matter) < matter);
        const follows =
          utterances.every(followsFrom) ||
          mirrors?.some((contrary) => {
            const onContrary = byMatter.get(contrary) ?? noUtterances;
            return utterances.every((each) => followsFrom(each) || isMirrored(each, onContrary));
          });
        if (follows) addBit(derived, start, matter);
        if (utterances.every(isShared)) addToGroup(byActs, `${matter} ${actsOf(utterances)}`, i);
      }
    }
    const same: SameActs[] = [];
    for (const [key, group] of byActs) {
      if (group.length < 2) continue;
      const matter = Number(key.slice(0, key.indexOf(" ")));
      for (const actor of group) this.#sameOf.set(actor * matters.length + matter, same.length);
      same.push({ matter, actors: group });
    }
    this.#same = same;
  }

  /** Returns the counts of all pairs. */
  pairCounts(): PairCounts {
    const size = this.#actors.length;
    const pairs = (size * (size - 1)) / 2;
    const counts: PairCounts = {
      jointly: new Int32Array(pairs),
      agree: new Int32Array(pairs),
      disagree: new Int32Array(pairs),
    };
    for (let i = 0, pair = 0; i < size; i++)
      for (let j = i + 1; j < size; j++) this.#count(i, j, pair++, counts);
    // Two actors are not compared on a matter if their stances on it rest on the same acts. The loops above have
    // counted these pairs, so they are subtracted here.
    for (const { matter, actors } of this.#same) {
      for (const [k, i] of actors.entries())
        for (const j of actors.slice(k + 1)) this.#leaveOut(matter, i, j, counts);
    }
    return counts;
  }

  #count(i: number, j: number, pair: number, counts: PairCounts): void {
    const { support, conditional, neutral, oppose, mixed } = this.#sets;
    const [derived, words] = [this.#derived, this.#words];
    let jointly = 0;
    let agree = 0;
    let disagree = 0;
    for (let word = 0, a = i * words, b = j * words; word < words; word++, a++, b++) {
      const [supportA, supportB] = [support[a] as number, support[b] as number];
      const [conditionalA, conditionalB] = [conditional[a] as number, conditional[b] as number];
      const [neutralA, neutralB] = [neutral[a] as number, neutral[b] as number];
      const [opposeA, opposeB] = [oppose[a] as number, oppose[b] as number];
      const counted = ~((derived[a] as number) & (derived[b] as number));
      const [forA, forB] = [supportA | conditionalA, supportB | conditionalB];
      const knownA = forA | neutralA | opposeA | (mixed[a] as number);
      const knownB = forB | neutralB | opposeB | (mixed[b] as number);
      jointly += countBits(knownA & knownB & counted);
      agree += countBits(
        ((supportA & supportB) |
          (conditionalA & conditionalB) |
          (neutralA & neutralB) |
          (opposeA & opposeB)) &
          counted,
      );
      disagree += countBits(((forA & opposeB) | (opposeA & forB)) & counted);
    }
    counts.jointly[pair] = jointly;
    counts.agree[pair] = agree;
    counts.disagree[pair] = disagree;
  }

  #leaveOut(matter: number, i: number, j: number, { jointly, agree, disagree }: PairCounts): void {
    if (this.#isSkipped(matter, i, j)) return;
    const relation = relate(this.#stanceOf(i, matter), this.#stanceOf(j, matter));
    if (relation === "incomparable") return;
    const size = this.#actors.length;
    const pair = i * size - (i * (i + 1)) / 2 + (j - i - 1);
    jointly[pair] = (jointly[pair] as number) - 1;
    if (relation === "agree") agree[pair] = (agree[pair] as number) - 1;
    if (relation === "disagree") disagree[pair] = (disagree[pair] as number) - 1;
  }

  /**
   * Returns the relations of two actors on the matters on which both took a stance. A matter is skipped if both stances
   * on it only follow from stances on other compared matters.
   */
  relations(i: number, j: number): readonly MatterRelation[] {
    const found: MatterRelation[] = [];
    for (let word = 0; word < this.#words; word++) {
      for (let both = this.#spoken(i, word) & this.#spoken(j, word); both !== 0; both &= both - 1) {
        const matter = word * 32 + lowestBit(both);
        if (this.#isSkipped(matter, i, j)) continue;
        const group = this.#sameOf.get(i * this.#matters.length + matter);
        const isSame = group !== undefined && group === this.#sameOf.get(j * this.#matters.length + matter);
        const relation = isSame ? "same" : relate(this.#stanceOf(i, matter), this.#stanceOf(j, matter));
        found.push(Object.freeze({ on: this.#matters[matter] as string, relation }));
      }
    }
    return Object.freeze(found);
  }

  #spoken(actor: number, word: number): number {
    return heldStances.reduce(
      (spoken, stance) => spoken | (this.#sets[stance][actor * this.#words + word] as number),
      0,
    );
  }

  #stanceOf(actor: number, matter: number): HeldStance {
    const start = actor * this.#words;
    return heldStances.find((stance) => hasBit(this.#sets[stance], start, matter)) ?? "silent";
  }

  #isSkipped(matter: number, i: number, j: number): boolean {
    return hasBit(this.#derived, i * this.#words, matter) && hasBit(this.#derived, j * this.#words, matter);
  }
}

const noUtterances: readonly Utterance[] = [];
const noMatters: ReadonlyMap<string, readonly Utterance[]> = /* @__PURE__ */ new Map();

/**
 * Returns whether the act of an utterance also takes the opposite stance on a contrary issue. `onContrary` contains the
 * utterances on that issue. If the stance is unclear, any stance of the act on the contrary issue is enough, because an
 * unclear stance has no opposite and no effect on the comparison.
 */
function isMirrored({ act, stance }: Utterance, onContrary: readonly Utterance[]): boolean {
  return onContrary.some(
    (mirror) =>
      mirror.act.key === act.key &&
      (stance === "unclear" || (mirror.stance !== "unclear" && mirror.stance === opposite(stance))),
  );
}

function isShared({ act }: Utterance): boolean {
  return act.isShared;
}

function actsOf(utterances: readonly Utterance[]): string {
  return utterances
    .map(({ act }) => act.key)
    .sort()
    .join(" ");
}
