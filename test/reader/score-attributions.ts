import {
  type Quotation,
  type ReportedStatement,
  readDocument,
  type Speaker,
} from "../../src/reader/index.ts";

/** Code points of a text, with an exclusive end. */
export type Extent = readonly [start: number, end: number];

/** An attribution that an annotator marked: the words for a source and what is attributed to it. */
export interface Attribution {
  /** The list is empty if the sentence does not name the source. */
  readonly source: readonly Extent[];
  readonly content: readonly Extent[];
  /** Whether the source spoke or wrote. Otherwise it thought, felt or wanted something. */
  readonly isSpeech: boolean;
  /** The name or the description of the source, also if the words for it are a pronoun. Some corpora do not have it. */
  readonly who?: string;
}

/** A text of a corpus, with its day of publication and the attributions that an annotator marked in it. */
export interface AttributedText {
  readonly text: string;
  readonly language: string;
  readonly published: string;
  readonly attributions: readonly Attribution[];
}

const counts = {
  /** Attributions that the annotators marked. */
  marked: 0,
  /** Marked attributions of which the items of the reader contain at least half of the content. */
  found: 0,
  /** Marked attributions of speech. */
  spoken: 0,
  spokenFound: 0,
  /** Quotations and statements of the reader. Quotations without a speaker are not counted. */
  items: 0,
  /** Items of which at least half is the content of a marked attribution. */
  rightItems: 0,
  /** Found attributions whose source can be compared with the speaker of the reader. */
  sources: 0,
  rightSources: 0,
};

/** How well the reader agrees with the annotators of a corpus. */
export type AttributionScore = Readonly<typeof counts>;

const overlap = (one: readonly Extent[], other: readonly Extent[]): number =>
  one.reduce(
    (sum, [start, end]) =>
      sum +
      other.reduce((inner, [from, to]) => inner + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  );

const length = (extents: readonly Extent[]): number =>
  extents.reduce((sum, [start, end]) => sum + end - start, 0);

const pronouns: Readonly<Record<string, RegExp>> = {
  en: /^(?:he|she|it|they|who|we|i)$/i,
  it: /^(?:(?:egli|lui|lei|esso|essa|loro|che|cui|io|noi|questi|quest[oa]|quello|quella)(?: stess[oaie])?)$/i,
  ro: /^(?:(?:el|ea|ei|ele|acest[ae]a|aceștia|acesta din urmă|aceasta din urmă|care|eu|noi|dânsul|dânsa)(?: însuși| însăși)?)$/i,
};

/** Words of four letters or more, so that articles and most prepositions are left out. */
const longWords = (words: string): readonly string[] => words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/**
 * Returns whether the reader has the speaker that an annotator marked, or undefined if the two cannot be compared: the
 * annotator marked a pronoun and the reader resolved it to a name.
 */
function isRightSource(
  { source, who }: Attribution,
  speakers: readonly Speaker[],
  { language }: AttributedText,
  wordsAt: (extents: readonly Extent[]) => string,
): boolean | undefined {
  const marked = wordsAt(source);
  const isPronoun = source.length === 0 || pronouns[language]?.test(marked) === true;
  const spans = speakers.flatMap(({ span, antecedent }) =>
    [span, antecedent].flatMap((each): Extent[] => (each ? [[each.start, each.end]] : [])),
  );
  const words = longWords(`${wordsAt(spans)} ${speakers.map(({ name }) => name ?? "").join(" ")}`);
  // If the annotator says who is meant, a pronoun is right only if it is resolved.
  if (who !== undefined && isPronoun) return words.some((word) => who.toLowerCase().includes(word));
  const isSame =
    overlap(spans, source) > 0 || words.some((word) => `${marked} ${who ?? ""}`.toLowerCase().includes(word));
  if (source.length === 0 || (isPronoun && speakers[0]?.anaphoric === true && !isSame)) return undefined;
  return isSame;
}

/** Compares the readings of texts with the attributions that annotators marked in them. */
export function scoreAttributions(texts: readonly AttributedText[]): AttributionScore {
  const score = { ...counts };
  for (const each of texts) {
    const points = Array.from(each.text);
    const wordsAt = (extents: readonly Extent[]): string =>
      extents.map(([start, end]) => points.slice(start, end).join("")).join(" ");
    const reading = readDocument(each.text, { language: each.language, published: each.published });
    const quoted = reading.quotations.filter(({ speaker }) => speaker !== undefined);
    const said: readonly (Quotation | ReportedStatement)[] = [...quoted, ...reading.statements];
    const contents = each.attributions.flatMap(({ content }) => content);
    for (const { start, end } of said) {
      score.items += 1;
      if (overlap([[start, end]], contents) >= (end - start) / 2) score.rightItems += 1;
    }
    const all = [...said, ...reading.acts, ...reading.offers];
    for (const attribution of each.attributions) {
      const { content, isSpeech } = attribution;
      score.marked += 1;
      if (isSpeech) score.spoken += 1;
      const covered = all.map((item) => overlap(content, [[item.start, item.end]]));
      if (covered.reduce((sum, part) => sum + part, 0) < length(content) / 2) continue;
      score.found += 1;
      if (isSpeech) score.spokenFound += 1;
      const item = all[covered.indexOf(Math.max(...covered))];
      const speakers = [item?.speaker, ...(item?.jointlyWith ?? [])].filter((found) => found !== undefined);
      const isRight = isRightSource(attribution, speakers, each, wordsAt);
      if (isRight === undefined) continue;
      score.sources += 1;
      if (isRight) score.rightSources += 1;
    }
  }
  return score;
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} % of ${whole}`;

/** Returns a line that describes a score. */
export function describeScore(score: AttributionScore): string {
  return (
    `found ${share(score.found, score.marked)} attributions, ${share(score.spokenFound, score.spoken)} of speech; ` +
    `right ${share(score.rightItems, score.items)} items; ` +
    `right speaker of ${share(score.rightSources, score.sources)} that were found`
  );
}
