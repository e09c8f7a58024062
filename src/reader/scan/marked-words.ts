import { classOf, letter, numeral } from "../character-class.ts";
import type { Span } from "../reading.ts";
import type { MarkedWords } from "../stages.ts";
import { trim } from "./paragraphs.ts";

/**
 * A kind of quotation mark. A mark closes a quotation of its own kind. Marks such as `“` and `"` are one kind, because
 * many texts mix them. Guillemets are another kind, because few texts mix them with other marks.
 */
type Kind = "double" | "guillemets" | "single";

/**
 * Whether a mark usually opens or closes a quotation, or can do either. The characters beside the mark can show
 * something else.
 */
type Direction = "opens" | "closes" | "either";

const shapes: Readonly<Record<string, readonly [Kind, Direction]>> = {
  '"': ["double", "either"],
  "″": ["double", "either"],
  "“": ["double", "opens"],
  "„": ["double", "opens"],
  "‟": ["double", "opens"],
  "”": ["double", "closes"],
  "«": ["guillemets", "opens"],
  "»": ["guillemets", "closes"],
  "<<": ["guillemets", "opens"],
  ">>": ["guillemets", "closes"],
  "''": ["double", "either"],
  "’’": ["double", "closes"],
  "‘‘": ["double", "opens"],
  "``": ["double", "opens"],
  ",,": ["double", "opens"],
  "‘": ["single", "opens"],
  "’": ["single", "closes"],
  "'": ["single", "either"],
};

/** Every mark of {@link shapes}. */
const marks = /<<|>>|''|’’|‘‘|``|,,|["″“„‟”«»‘’']/g;

/** The bits of letters and numbers in the class of a character. */
const wordUnit = letter | numeral;

/**
 * The largest number of quotations that can be open at the same time. Further opening marks are ignored. Real texts
 * have fewer open quotations.
 */
const deepest = 4;

/** A quotation whose closing mark has not been read yet. */
interface Open {
  readonly kind: Kind;
  readonly outerStart: number;
  readonly start: number;
  /** The number of quotations that were complete when this one was opened. */
  readonly foundBefore: number;
}

/**
 * Returns the words in quotation marks, without the marks.
 *
 * The opening marks of a paragraph are put on a stack in one pass. When a quotation opens, its closing mark is not
 * searched for, because that would take quadratic time in a text of opening marks only. At the end of a paragraph, only
 * the outermost open quotation is closed. Single marks that are not closed are apostrophes. A closing mark without an
 * opening one closes a quotation that begins with the paragraph, because copied texts often lose their first character.
 * If the last quotation before it was not closed either, the paragraphs between them are quotations, too.
 */
export function findMarkedWords(nfc: string, paragraphs: readonly Span[]): MarkedWords[] {
  const found: MarkedWords[] = [];
  // One search covers the whole text. A separate search in each paragraph would read on to the next mark of the text
  // if the paragraph has no marks.
  const all = nfc.matchAll(marks);
  let next = all.next();
  // The paragraphs without quotations after a paragraph whose quotation is not closed.
  let middle: Span[] | undefined;
  for (const span of paragraphs) {
    const paragraph = new Paragraph(nfc, span, found, middle !== undefined);
    for (; !next.done && next.value.index < span.end; next = all.next())
      paragraph.readMark(next.value[0], next.value.index);
    paragraph.close();
    if (paragraph.continues) for (const each of middle ?? []) found.push(wholeParagraph(each));
    if (paragraph.goesOn) middle = [];
    else if (paragraph.isMarked || middle?.length === mostBetween) middle = undefined;
    else middle?.push(span);
  }
  return found.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
}

/** The largest number of paragraphs between the opening and the closing mark of a quotation. */
const mostBetween = 6;

/** The largest number of characters of a caption, which names the speaker of a quotation in a paragraph of its own. */
const longestCaption = 100;

/** Returns a paragraph without quotation marks as a quotation. */
function wholeParagraph({ start, end }: Span): MarkedWords {
  return { start, end, outerStart: start, outerEnd: end, depth: 0, unbalanced: true };
}

class Paragraph {
  /** Whether a quotation of the paragraph is not closed, so that it can go on in the next paragraph. */
  goesOn = false;
  /** Whether the paragraph begins with words whose closing mark has no opening one. */
  continues = false;
  private readonly stack: Open[] = [];
  /** The position after the last quotation that was closed, or the start of the paragraph. */
  private closedAt: number;
  /** The number of quotations in earlier paragraphs. */
  private readonly before: number;

  constructor(
    private readonly nfc: string,
    private readonly span: Span,
    private readonly found: MarkedWords[],
    /** Whether a quotation of an earlier paragraph is not closed. */
    private readonly isOpenBefore: boolean,
  ) {
    this.closedAt = span.start;
    this.before = found.length;
  }

  /** Whether the paragraph has a quotation. */
  get isMarked(): boolean {
    return this.found.length > this.before;
  }

  /**
   * Ends the outermost quotation that is still open at the end of the paragraph. Quotations with single marks are
   * ignored.
   */
  close(): void {
    const outermost = this.stack.find(({ kind }) => kind !== "single");
    if (outermost !== undefined) this.endUnclosed(outermost);
  }

  /**
   * Ends an unclosed quotation. If a later quotation of the paragraph begins a sentence or follows a colon, the
   * missing closing mark was probably before it, so the unclosed quotation ends there. Otherwise, it ends with the
   * paragraph.
   */
  private endUnclosed(open: Open): void {
    const inner = this.found.slice(open.foundBefore);
    const next = inner.find(({ outerStart }) =>
      /[.!?:]\s*$/.test(this.nfc.slice(Math.max(0, outerStart - 3), outerStart)),
    );
    const end = next?.outerStart ?? this.span.end;
    this.add(open, { end, outerEnd: end, depth: 0, unbalanced: true });
    this.goesOn = next === undefined;
    if (next === undefined) return;
    inner.forEach((words, i) => {
      if (words.outerStart >= end) this.found[open.foundBefore + i] = { ...words, depth: words.depth - 1 };
    });
  }

  readMark(mark: string, at: number): void {
    const [kind, direction] = shapes[mark] as readonly [Kind, Direction];
    const after = at + mark.length;
    if (this.isApostrophe(kind, at, after)) return;
    const isOpen = this.stack.some((open) => open.kind === kind);
    if (this.opens(direction, { at, after, isOpen, kind })) {
      if (this.stack.length < deepest) {
        this.stack.push({ kind, outerStart: at, start: after, foundBefore: this.found.length });
      }
    } else if (isOpen) {
      this.closeQuotation(kind, at, after);
    } else if (kind !== "single" && (direction === "closes" || this.endsWords(at, after))) {
      const last = this.stack.at(-1);
      // If no quotation of this kind is open, the mark closes a quotation of another kind, as in `«a war of nerves”`.
      if (last !== undefined && last.kind !== "single") this.closeQuotation(last.kind, at, after);
      else if (this.found.length === this.before) this.closeUnopened(at, after);
    }
  }

  /** Whether a mark is an apostrophe, or the sign of inches or seconds after a digit. */
  private isApostrophe(kind: Kind, at: number, after: number): boolean {
    const { nfc } = this;
    const before = at > 0 ? classOf(nfc.charCodeAt(at - 1)) : 0;
    if (kind === "single") {
      const next = after < nfc.length ? classOf(nfc.charCodeAt(after)) : 0;
      return (before & wordUnit) !== 0 && (next & wordUnit) !== 0;
    }
    return (before & numeral) !== 0 && /['’′]\p{N}{1,2}$/u.test(nfc.slice(Math.max(0, at - 4), at));
  }

  private opens(
    direction: Direction,
    { at, after, isOpen, kind }: { at: number; after: number; isOpen: boolean; kind: Kind },
  ): boolean {
    const { start, end } = this.span;
    const before = at <= start ? " " : (this.nfc[at - 1] ?? " ");
    const next = after >= end ? " " : (this.nfc[after] ?? " ");
    const canOpen = /[\s([{<:–—―/\-'’"“„«¿¡]/.test(before) && /\S/.test(next) && !/[,;:!?)\]}]/.test(next);
    const canClose = /\S/.test(before) && !/[\p{L}\p{N}]/u.test(next);
    if (kind === "single") return !isOpen && canOpen && /\p{L}/u.test(next) && direction !== "closes";
    if (direction === "opens") {
      // An opening mark such as `“` closes an open quotation if no letter follows it, as in `„today“` and `” today
      // “`.
      return !(isOpen && !/[\p{L}\p{N}]/u.test(next) && !(canOpen && /["'«„‘]/.test(next)));
    }
    if (direction === "closes") {
      // A closing mark such as `”` opens a quotation after a blank, as in `”today”` and `»today«`.
      return !isOpen && /[\s([]/.test(before) && (canOpen || /\s/.test(next));
    }
    // The blank can be on the wrong side of the mark, as in `ha detto :" Il ponte è chiuso."`.
    if (!isOpen && before === ":" && /\s/.test(next)) return true;
    if (canOpen !== canClose) return canOpen;
    return !isOpen;
  }

  /**
   * Whether a mark that can open or close, such as `"`, ends words without an opening mark. A letter or a stop has to be
   * directly before it, because it can be a sign of inches after a number. A clause follows after a comma, as in
   * `è chiuso", ha detto Orsini` ("… is closed”, said Orsini), or a quotation of an earlier paragraph is open. In the
   * second case, a short paragraph can also be a caption.
   */
  private endsWords(at: number, after: number): boolean {
    const { nfc, span } = this;
    if (at <= span.start || !/[\p{L}.!?,…]/u.test(nfc[at - 1] ?? "")) return false;
    if (this.isOpenBefore && at - span.start > longestCaption) return true;
    const next = nfc.slice(after, Math.min(after + 3, span.end));
    return /^, \p{Ll}/u.test(next) || (nfc[at - 1] === "," && /^ \p{Ll}/u.test(next));
  }

  private closeQuotation(kind: Kind, end: number, outerEnd: number): void {
    let open = this.stack.pop();
    while (open !== undefined && open.kind !== kind) open = this.stack.pop();
    if (open === undefined) return;
    this.add(open, { end, outerEnd, depth: this.stack.filter((each) => each.kind !== "single").length });
    if (this.stack.length === 0) this.closedAt = outerEnd;
  }

  private closeUnopened(end: number, outerEnd: number): void {
    const start = this.closedAt;
    this.continues = true;
    this.add({ outerStart: start, start }, { end, outerEnd, depth: 0, unbalanced: true });
    this.closedAt = outerEnd;
  }

  private add(
    { outerStart, start }: Pick<Open, "outerStart" | "start">,
    closing: Omit<MarkedWords, "start" | "outerStart">,
  ): void {
    const words = trim(this.nfc, start, closing.end);
    if (words !== undefined && /[\p{L}\p{N}]/u.test(this.nfc.slice(words.start, words.end))) {
      this.found.push({ outerStart, ...closing, ...words });
    }
  }
}
