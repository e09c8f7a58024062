import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Quotation, type ReportedStatement, readDocument } from "../../src/reader/index.ts";

/** Code points of a text, with an exclusive end. */
type Extent = readonly [start: number, end: number];

/** An attribution that an annotator marked: the words for a source, its cue and what is attributed to it. */
export interface Attribution {
  readonly source: readonly Extent[];
  readonly cue: readonly Extent[];
  readonly content: readonly Extent[];
}

/** How well the reader agrees with the annotators of a corpus. */
export interface AttributionScore {
  /** Attributions that the annotators marked. */
  readonly marked: number;
  /** Marked attributions of which the items of the reader contain at least half of the content. */
  readonly found: number;
  /** Marked attributions whose cue has a verb of speaking or `according to`. */
  readonly spoken: number;
  readonly spokenFound: number;
  /** Quotations and statements of the reader. Quotations without a speaker are not counted. */
  readonly items: number;
  /** Items of which at least half is the content of a marked attribution. */
  readonly rightItems: number;
  /** Found attributions whose source can be compared with the speaker of the reader. */
  readonly sources: number;
  readonly rightSources: number;
}

/** A text of a corpus, with its day of publication and the attributions that an annotator marked in it. */
export interface AttributedText {
  readonly text: string;
  readonly published: string;
  readonly attributions: readonly Attribution[];
}

/** Returns the attributions of a standoff file of brat. */
export function attributionsOf(file: string): readonly Attribution[] {
  const lines = file.split("\n").map((line) => line.split("\t"));
  const spans = new Map<string, readonly Extent[]>();
  for (const [id = "", place = ""] of lines)
    if (id.startsWith("T"))
      spans.set(
        id,
        place
          .slice(place.indexOf(" ") + 1)
          .split(";")
          .map((part): Extent => {
            const [start, end] = part.split(" ").map(Number);
            return [start ?? 0, end ?? 0];
          }),
      );
  return lines.flatMap(([id = "", roles = ""]) => {
    if (!id.startsWith("E")) return [];
    const found = { source: [] as Extent[], cue: [] as Extent[], content: [] as Extent[] };
    for (const role of roles.split(" ")) {
      const [name = "", target = ""] = role.split(":");
      const list = found[name.toLowerCase().replace(/\d+$/, "") as keyof typeof found];
      list?.push(...(spans.get(target) ?? []));
    }
    return found.content.length > 0 ? [found] : [];
  });
}

/** Returns the texts of one part of a corpus in the layout of PolNeAR, such as `test`. Of several annotators of a text, the first one is taken. */
export function attributedTexts(folder: string, part: string): readonly AttributedText[] {
  const days = new Map(
    readFileSync(join(folder, "metadata.tsv"), "utf8")
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([, name = "", , , , day = ""]) => [name, day]),
  );
  const first = new Map<string, string>();
  for (const file of readdirSync(join(folder, part, "attributions")).sort()) {
    const name = file.replace(/_[0-9a-f]+\.ann$/, "");
    if (!first.has(name)) first.set(name, file);
  }
  return [...first].map(([name, file]) => ({
    text: readFileSync(join(folder, part, "text", `${name}.txt`), "utf8"),
    published: days.get(name) ?? "",
    attributions: attributionsOf(readFileSync(join(folder, part, "attributions", file), "utf8")),
  }));
}

const overlap = (one: readonly Extent[], other: readonly Extent[]): number =>
  one.reduce(
    (sum, [start, end]) =>
      sum +
      other.reduce((inner, [from, to]) => inner + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  );

const length = (extents: readonly Extent[]): number =>
  extents.reduce((sum, [start, end]) => sum + end - start, 0);

/** Verbs of speaking in a cue, as their first letters, and `according to`. The list was made from the corpus. */
const speaking =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ell)|according|wr[io]te|add|announc|argu|not(?:e|ing)|ask|claim|warn|suggest|explain|declar|insist|stat(?:e|ing)|tweet|acknowledg|accus|criticiz|propos|urg|deni|denounc|condemn|reject|demand|promis|vow|pledg|report|repl|respond|agree|conclud|describ|call)/i;

const pronoun = /^(?:he|she|it|they|who|we|i)$/i;

/** Compares the readings of texts with the attributions that annotators marked in them. */
export function scoreAttributions(texts: readonly AttributedText[]): AttributionScore {
  const score = {
    marked: 0,
    found: 0,
    spoken: 0,
    spokenFound: 0,
    items: 0,
    rightItems: 0,
    sources: 0,
    rightSources: 0,
  };
  for (const { text, published, attributions } of texts) {
    const points = Array.from(text);
    const wordsAt = (extents: readonly Extent[]): string =>
      extents.map(([start, end]) => points.slice(start, end).join("")).join(" ");
    const reading = readDocument(text, { language: "en", published });
    const quoted = reading.quotations.filter(({ speaker }) => speaker !== undefined);
    const said: readonly (Quotation | ReportedStatement)[] = [...quoted, ...reading.statements];
    const contents = attributions.flatMap(({ content }) => content);
    for (const { start, end } of said) {
      score.items += 1;
      if (overlap([[start, end]], contents) >= (end - start) / 2) score.rightItems += 1;
    }
    const all = [...said, ...reading.acts, ...reading.offers];
    for (const { content, cue, source } of attributions) {
      const isSpoken = speaking.test(wordsAt(cue));
      score.marked += 1;
      if (isSpoken) score.spoken += 1;
      const covered = all.map((item) => overlap(content, [[item.start, item.end]]));
      if (covered.reduce((sum, each) => sum + each, 0) < length(content) / 2) continue;
      score.found += 1;
      if (isSpoken) score.spokenFound += 1;
      const item = all[covered.indexOf(Math.max(...covered))];
      const speakers = [item?.speaker, ...(item?.jointlyWith ?? [])].filter((each) => each !== undefined);
      const isResolved = pronoun.test(wordsAt(source)) && speakers[0]?.anaphoric === true;
      const spans = speakers.flatMap(({ span, antecedent }) =>
        [span, antecedent].flatMap((each): Extent[] => (each ? [[each.start, each.end]] : [])),
      );
      const words = `${wordsAt(spans)} ${speakers.map(({ name }) => name ?? "").join(" ")}`
        .toLowerCase()
        .match(/\w{4,}/g);
      const isSame =
        overlap(spans, source) > 0 ||
        words?.some((word) => wordsAt(source).toLowerCase().includes(word)) === true;
      // A pronoun that the reader resolves to a name cannot be compared, because the annotators marked the pronoun.
      if (source.length === 0 || (isResolved && !isSame)) continue;
      score.sources += 1;
      if (isSame) score.rightSources += 1;
    }
  }
  return score;
}
