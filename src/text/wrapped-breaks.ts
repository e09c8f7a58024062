/**
 * A block counts as wrapped at a fixed width only if its longest line has at least `narrowest` and at most `widest`
 * characters.
 */
const narrowest = 40;
const widest = 110;

/**
 * A line that ends within a sentence and is shorter than this share of the width is a headline. Wrapped lines are
 * longer, even in copies of PDF pages, where their lengths vary.
 */
const leastShare = 0.75;

/** A line of a text, without the blanks around it. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** The number of blanks before the line. */
  readonly indent: number;
  /** The length of the first word. */
  readonly firstWord: number;
  /** Whether the last character of the line, apart from closing quotation marks and brackets, is a stop or a colon. */
  readonly isClosed: boolean;
}

/** The lines between two blank lines. */
type Block = readonly Line[];

/**
 * Returns whether the last words of a line show that its sentence continues in the next line. The function is called
 * only for lines that do not end with a stop or a colon.
 */
export type GoesOn = (line: { readonly start: number; readonly end: number }) => boolean;

/**
 * Returns the positions of the line breaks at which a line was wrapped, in ascending order. Such a break means the same
 * as a space. All other breaks end a paragraph, a headline or an item of a list.
 *
 * A block is a sequence of lines between blank lines. A blank line always ends a paragraph. Whether a break within a
 * block ends a paragraph depends on the layout of the block. A block of wrapped lines has at least three lines, its
 * longest line is not too long, and most of its lines end within a sentence. There are two layouts:
 * - A line is full if the first word of the next line would not fit on it. If most lines of a block are full, the lines
 *   were wrapped at an exact width. In such a block, full lines were wrapped, and the writer ended the others.
 * - In copies of PDF pages, the width varies. In such a block, a line was wrapped unless it ends with a stop or is
 *   much shorter than the width.
 *
 * One more rule holds for both layouts: a line was also wrapped if it is long enough, does not end with a stop, and the
 * next line begins with a small letter.
 *
 * The result for a block depends only on this block and on earlier ones. Therefore, it does not change if a paragraph
 * is appended to the text.
 *
 * @param goesOn - If this function returns true for a line of any block, the line was wrapped.
 */
export function wrappedBreaks(text: string, goesOn: GoesOn = () => false): readonly number[] {
  const positions: number[] = [];
  // A block of one or two lines is too short for its layout to be recognized. It is read with the last known layout.
  let layout: Layout | undefined;
  for (const block of blocksOf(text)) {
    layout = layoutOf(block) ?? (layout && widened(layout, block));
    for (const [i, line] of block.entries()) {
      const next = block[i + 1];
      if (next === undefined) continue;
      const isWrapped =
        (layout !== undefined && isWrappedIn(layout, line, next)) ||
        continues(text, line, next) ||
        (!line.isClosed && goesOn(line));
      if (!isWrapped) continue;
      for (let at = line.end; at < next.start; at += 1)
        if (isBreak.test(text[at] as string)) positions.push(at);
    }
  }
  return positions;
}

/** Replaces the characters at some positions by blanks. */
export function withBlanksAt(text: string, positions: readonly number[]): string {
  if (positions.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const position of positions) {
    parts.push(text.slice(from, position));
    from = position + 1;
  }
  parts.push(text.slice(from));
  return parts.join(" ");
}

/** Returns a text of the same length in which the breaks of wrapped lines are blanks. */
export function joinWrappedLines(text: string): string {
  return withBlanksAt(text, wrappedBreaks(text));
}

/** How the lines of a block were wrapped. */
interface Layout {
  readonly width: number;
  /** Whether the lines are as full as the width allows, as those of e-mails. */
  readonly isExact: boolean;
}

/** Returns how the lines of a block were wrapped. The result is undefined if it is not clear that they were wrapped. */
function layoutOf(block: Block): Layout | undefined {
  if (block.length < 3 || !block.at(-1)?.isClosed) return undefined;
  const width = longestOf(block);
  if (width < narrowest || width > widest) return undefined;
  let open = 0;
  let long = 0;
  let full = 0;
  for (const [i, line] of block.entries()) {
    const next = block[i + 1];
    if (next === undefined || line.isClosed) continue;
    open += 1;
    if (lengthOf(line) >= width * leastShare) long += 1;
    if (!fits(width, line, next)) full += 1;
  }
  const breaks = block.length - 1;
  // One line that is not full is allowed, because it can be a headline.
  const isExact = full > 0 && (full >= open - 1 || full * 5 >= open * 4);
  if (isExact && open * 2 >= breaks) return { width, isExact };
  return open * 3 >= breaks * 2 && long * 3 >= open * 2 ? { width, isExact: false } : undefined;
}

/**
 * The longest lines of two paragraphs that are wrapped at the same width can differ by at most this number of
 * characters.
 */
const tolerance = 10;

/**
 * Returns the layout of earlier blocks, for a block whose own layout is not clear. If the longest line of the block is
 * slightly longer than the width of this layout, the width is increased.
 */
function widened(layout: Layout, block: Block): Layout {
  const longest = longestOf(block);
  return longest > layout.width && longest <= Math.min(widest, layout.width + tolerance)
    ? { ...layout, width: longest }
    : layout;
}

function longestOf(block: Block): number {
  let longest = 0;
  for (const line of block) longest = Math.max(longest, lengthOf(line));
  return longest;
}

function isWrappedIn({ width, isExact }: Layout, line: Line, next: Line): boolean {
  if (lengthOf(line) > width || next.indent > line.indent) return false;
  if (isExact) return !fits(width, line, next);
  return !line.isClosed && lengthOf(line) + 1 + next.firstWord >= width * leastShare;
}

/**
 * Returns whether the first word of the next line would fit at the end of a line. In this case, the width was not the
 * reason for the break.
 */
function fits(width: number, line: Line, next: Line): boolean {
  return lengthOf(line) + 1 + next.firstWord <= width;
}

/** Returns whether a line is long and ends without a stop, and the next line begins with a small letter. */
function continues(text: string, line: Line, next: Line): boolean {
  if (lengthOf(line) < narrowest || !/\p{Ll}/u.test(text[next.start] as string)) return false;
  return /[\p{L}\p{N},;]/u.test(text[line.end - 1] as string);
}

function lengthOf({ start, end, indent }: Line): number {
  return end - start + indent;
}

const isBreak = /[\n\r\u0085\u2028\u2029]/;

/** Returns the blocks of a text in one pass. */
function* blocksOf(text: string): Generator<Block> {
  const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g;
  let block: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const found = lineBreak.exec(text);
    const line = lineOf(text, from, found?.index ?? text.length);
    if (line !== undefined) block.push(line);
    else if (block.length > 0) {
      yield block;
      block = [];
    }
    if (found === null) break;
    from = lineBreak.lastIndex;
  }
  if (block.length > 0) yield block;
}

function lineOf(text: string, from: number, to: number): Line | undefined {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  if (start === end) return undefined;
  let wordEnd = start;
  while (wordEnd < end && wordEnd < start + widest && !/\s/.test(text[wordEnd] as string)) wordEnd += 1;
  let mark = end;
  while (mark > start + 1 && mark > end - 4 && /["'’”“»)\]]/.test(text[mark - 1] as string)) mark -= 1;
  const isClosed = /[.!?…:]/.test(text[mark - 1] as string);
  return { start, end, indent: start - from, firstWord: wordEnd - start, isClosed };
}
