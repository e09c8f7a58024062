import type { Span } from "./reading.ts";
import type { Folded } from "./stages.ts";

/** Invisible characters, such as soft hyphens, joiners, spaces without width and marks of text direction. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0e|\ufe0f/;
/** Line breaks other than `\n`. */
const otherBreaks = /[\r\u0085\u2028\u2029]/;

const letters = new Map(
  Object.entries({
    ş: "ș",
    Ş: "Ș",
    ţ: "ț",
    Ţ: "Ț",
    "’": "'",
    "‘": "'",
    "‛": "'",
    ʼ: "'",
    "′": "'",
    "´": "'",
    "`": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "‟": '"',
    "″": '"',
    "«": '"',
    "»": '"',
    "‐": "-",
    "‑": "-",
    "‒": "–",
    "—": "–",
    "―": "–",
    "−": "–",
    "…": ".",
    "\t": " ",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\u200a": " ",
    "\u2007": " ",
    "\u3000": " ",
  }),
);

/**
 * Matches the characters that {@link letters} replaces. One search for all of them is much faster than a look-up of
 * each character of the text.
 */
const foldable = /[şŞţŢ’‘‛ʼ′´`“”„‟″«»‐‑‒—―−…\t\u00a0\u202f\u2009\u200a\u2007\u3000]/g;
/**
 * Matches a text that ends with a Romanian prefix. It is applied to the part of the text before an `î`, because the
 * spelling of 1993 keeps the `î` after a prefix, as in `reîncepe`.
 */
const prefixed = /(?:^|[^\p{L}])(?:bine|ne|pre|re|supra|auto|semi|sub|des|ante)$/u;

/**
 * Returns a text with a uniform spelling, in which names and words can be compared.
 *
 * Letters are composed (NFC) and in lower case. Romanian letters have a comma below, and Romanian words are spelled as
 * since 1993 (`cînd` becomes `când`, and `sînt` becomes `sunt`). All apostrophes are straight, all double quotation
 * marks are straight, and all long dashes are en dashes.
 */
export function fold(raw: string): Folded {
  const { nfc, starts, ends } = compose(raw);
  const cased = modernize(nfc.replace(foldable, (letter) => letters.get(letter) ?? letter));
  return { raw, nfc, cased, text: lowerCase(cased), toRaw: positions(raw, starts, ends) };
}

/** Returns a word or a name as it appears in {@link Folded.text}. */
export function foldWord(word: string): string {
  return fold(word).text;
}

/**
 * A text in composed form (NFC). For each UTF-16 unit of this text, `starts` and `ends` have the start and the end of
 * the letter in the raw text.
 */
interface Composed {
  readonly nfc: string;
  /** Both arrays are absent if the composed text equals the raw text. */
  readonly starts?: Uint32Array;
  readonly ends?: Uint32Array;
}

/**
 * Returns a text in composed form. It is composed letter by letter, because composing the whole text at once would not
 * show where each letter is in the raw text.
 */
function compose(raw: string): Composed {
  if (!otherBreaks.test(raw) && !invisible.test(raw) && raw.normalize("NFC") === raw) return { nfc: raw };
  const parts: string[] = [];
  const starts = new Uint32Array(raw.length);
  const ends = new Uint32Array(raw.length);
  let size = 0;
  let from = 0;
  while (from < raw.length) {
    const to = endOfLetter(raw, from);
    const part = composedLetter(raw, from, to);
    for (let i = 0; i < part.length; i += 1) {
      starts[size] = from;
      ends[size] = to;
      size += 1;
    }
    parts.push(part);
    from = to;
  }
  const nfc = parts.join("");
  return nfc === raw ? { nfc } : { nfc, starts, ends };
}

function composedLetter(raw: string, from: number, to: number): string {
  const letter = raw.slice(from, to);
  if (to - from === 1) {
    if (letter === "\r") return raw[to] === "\n" ? "" : "\n";
    if (letter < "\u0300" && letter !== "\u00ad" && letter !== "\u0085") return letter;
    if (letter === "\u2028" || letter === "\u2029" || letter === "\u0085") return "\n";
    if (invisible.test(letter)) return "";
  }
  const composed = letter.normalize("NFC");
  // A few letters are longer in NFC than in the text. They stay as they are, so that the composed text is never
  // longer than the raw text.
  return composed.length <= to - from ? composed : letter;
}

/** Returns the position after the letter at `from` and the marks that combine with it. */
function endOfLetter(raw: string, from: number): number {
  let to = from + ((raw.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  while (to < raw.length && raw.charCodeAt(to) >= 0x300 && /\p{M}/u.test(raw[to] ?? "")) to += 1;
  return to;
}

/** Forms of the Romanian verb `a fi` (to be), which were spelled `sînt`, `sîntem` and `sînteți` until 1993. */
const formsOfBe = /(?<![\p{L}\p{M}])(s)(î)(?=nt(?:em|eți)?(?![\p{L}\p{M}]))/giu;

/**
 * Returns a text in the Romanian spelling since 1993: `î` within words is `â`, and `sînt` is `sunt`. Moldovan media used
 * the older spelling for longer.
 */
function modernize(text: string): string {
  if (!text.includes("î") && !text.includes("Î")) return text;
  const renewed = text.replace(formsOfBe, (_, s: string, i: string) => s + (i === "î" ? "u" : "U"));
  return renewed.replace(/[îÎ]/g, (letter, at: number) => {
    if (!/^\p{L}.\p{L}/u.test(renewed.slice(at - 1, at + 2))) return letter;
    if (prefixed.test(renewed.slice(Math.max(0, at - 6), at).toLowerCase())) return letter;
    return letter === "î" ? "â" : "Â";
  });
}

/**
 * Returns a text in lower case. A letter that would become longer in lower case, such as `İ`, stays as it is, so that
 * positions do not change.
 */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** Returns the function {@link Folded.toRaw}, which converts positions in the folded text to positions in `raw`. */
function positions(raw: string, starts?: Uint32Array, ends?: Uint32Array): <T>(item: T) => T {
  const points = codePointPositions(raw);
  const startOf = (at: number): number => {
    const unit = starts === undefined || at >= starts.length ? at : (starts[at] ?? at);
    return points === undefined ? unit : (points[unit] ?? unit);
  };
  const endOf = (at: number): number => {
    const unit = ends === undefined || at === 0 ? at : (ends[at - 1] ?? at);
    return points === undefined ? unit : (points[unit] ?? unit);
  };
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== "object" || value === null) return value;
    const copy: Record<string, unknown> = { ...value };
    for (const name in copy) {
      const field = copy[name];
      if (typeof field === "object") copy[name] = convert(field);
    }
    const { start, end } = value as Partial<Span>;
    if (start !== undefined && end !== undefined) {
      copy.start = startOf(start);
      copy.end = endOf(end);
    }
    return copy;
  };
  return <T>(item: T) => convert(item) as T;
}

/** Returns the number of code points before each UTF-16 unit of a text, or undefined if it has no surrogate pairs. */
function codePointPositions(text: string): Uint32Array | undefined {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return undefined;
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    points[i] = count;
    const pair = (text.codePointAt(i) ?? 0) > 0xffff;
    if (pair) {
      i += 1;
      points[i] = count;
    }
    count += 1;
  }
  points[text.length] = count;
  return points;
}
