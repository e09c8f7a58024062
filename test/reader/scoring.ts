/** A span of a text in UTF-16 code units, with an exclusive end. */
interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** An item of a gold file, such as a mention or a date. Fields that an item of its kind cannot have are absent. */
export interface GoldItem extends TextSpan {
  readonly text: string;
  readonly optional?: boolean;
  readonly name?: string;
  readonly kind?: string;
  readonly metonym?: boolean;
  readonly edtf?: string | null;
  readonly accept?: readonly string[];
  readonly speaker?: string | null;
  readonly acceptSpeakers?: readonly string[];
  readonly speakerSpan?: TextSpan | null;
}

/** An item that a reader found. */
export interface FoundItem extends TextSpan {
  readonly name?: string | undefined;
  readonly edtf?: string | undefined;
  readonly speaker?: string | undefined;
  readonly speakerSpan?: TextSpan | undefined;
}

/** The kinds of items that are scored: names of actors, dates, quotations and reported statements. */
export const parts = ["mentions", "dates", "quotes", "reports"] as const;

/** A kind of item that is scored. */
export type Part = (typeof parts)[number];

/** The content of a gold file: the items that a perfect reader would find in a text. */
export interface Gold extends Readonly<Record<Part, readonly GoldItem[]>> {
  readonly id: string;
  readonly language: string;
  readonly published: string;
  readonly textFile: string;
}

/**
 * The counts of a comparison of a reading with a gold file. Optional items of the gold file are not counted, whether or
 * not the reader finds them.
 */
export interface Counts {
  /** Items of the gold file that the reader found. */
  readonly found: number;
  /** Found items with the right name, date or speaker. */
  readonly right: number;
  /** Found items with exactly the span of the gold file. */
  readonly exact: number;
  /** Items of the gold file that are not optional. */
  readonly expected: number;
  /** Items that the reader returned. */
  readonly given: number;
}

/** Counts that are all 0, with which a comparison begins. */
export const noCounts: Counts = { found: 0, right: 0, exact: 0, expected: 0, given: 0 };

/** Returns the sum of two counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    found: a.found + b.found,
    right: a.right + b.right,
    exact: a.exact + b.exact,
    expected: a.expected + b.expected,
    given: a.given + b.given,
  };
}

const overlap = (a: TextSpan, b: TextSpan): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * Whether two spans match. Mentions and dates match if they overlap. Quotations and reports match if the overlap is
 * at least half of the longer span.
 */
function matches(part: Part, a: TextSpan, b: TextSpan): boolean {
  const shared = overlap(a, b);
  if (part === "mentions" || part === "dates") return shared > 0;
  return shared * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

function isRight(part: Part, gold: GoldItem, found: FoundItem): boolean {
  if (part === "mentions") return found.name === gold.name;
  if (part === "dates") return found.edtf === gold.edtf || (gold.accept ?? []).includes(found.edtf ?? "");
  if (found.speaker !== undefined && found.speaker === gold.speaker) return true;
  if ((gold.acceptSpeakers ?? []).includes(found.speaker ?? "")) return true;
  return !!gold.speakerSpan && !!found.speakerSpan && overlap(gold.speakerSpan, found.speakerSpan) > 0;
}

/**
 * Compares the items of one kind with the gold file. Each item of the gold file is paired with the matching item of the
 * reader that has the largest overlap. An item of the reader is paired at most once.
 */
export function scorePart(part: Part, gold: readonly GoldItem[], found: readonly FoundItem[]): Counts {
  const used = new Set<FoundItem>();
  let counts = { ...noCounts, given: found.length };
  for (const item of gold) {
    const [best] = found
      .filter((each) => !used.has(each) && matches(part, item, each))
      .sort((a, b) => overlap(item, b) - overlap(item, a));
    if (best !== undefined) used.add(best);
    if (item.optional) {
      if (best !== undefined) counts = addCounts(counts, { ...noCounts, given: -1 });
      continue;
    }
    counts = addCounts(counts, {
      found: best === undefined ? 0 : 1,
      right: best !== undefined && isRight(part, item, best) ? 1 : 0,
      exact: best !== undefined && best.start === item.start && best.end === item.end ? 1 : 0,
      expected: 1,
      given: 0,
    });
  }
  return counts;
}
