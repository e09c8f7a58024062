import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AttributedText, Attribution, Extent } from "./score-attributions.ts";

/**
 * Attributions that somebody marked in published news. The words of the news are not part of the project, so the
 * attributions give lines of a file of a public corpus, and positions in these lines.
 */
export interface AnnotatedNews {
  /** The path of the file in a copy of the corpus. The file has one sentence per line. */
  readonly file: string;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string;
  readonly language: string;
  /** A day near that of publication. */
  readonly published: string;
  readonly articles: readonly AnnotatedArticle[];
}

interface AnnotatedArticle {
  /** The numbers of the first and the last line of the article. The first line of the file has the number 1. */
  readonly lines: readonly [first: number, last: number];
  readonly attributions: readonly {
    readonly line: number;
    /** Code points of the line. It is absent if the sentence does not name the source. */
    readonly speaker?: Extent;
    readonly who: string;
    readonly content: Extent;
    /** Whether the words are quoted or reported, or a verb such as `criticized` names an act of speaking. */
    readonly type: "direct" | "indirect" | "mixed" | "act";
  }[];
}

/** Returns the texts of a file of news with the attributions that somebody marked in it. */
export function annotatedTexts(
  folder: string,
  { file, sha256, language, published, articles }: AnnotatedNews,
): readonly AttributedText[] {
  const bytes = readFileSync(join(folder, file));
  if (createHash("sha256").update(bytes).digest("hex") !== sha256)
    throw new Error(`${file} is not the version that was annotated.`);
  const lines = bytes.toString("utf8").split("\n");
  return articles.map(({ lines: [first, last], attributions }) => {
    const { text, starts } = joinSentences(lines.slice(first - 1, last).map((line) => line.trim()));
    const within = (line: number, [start, end]: Extent): Extent => {
      const offset = starts[line - first] ?? 0;
      return [offset + start, offset + end];
    };
    return {
      text,
      language,
      published,
      attributions: attributions.map(
        ({ line, speaker, who, content }): Attribution => ({
          source: speaker ? [within(line, speaker)] : [],
          who,
          content: [within(line, content)],
          isSpeech: true,
        }),
      ),
    };
  });
}

/**
 * Joins the sentences of an article. The corpora do not say where paragraphs end. Every sentence becomes a paragraph,
 * unless a quotation goes on, since the reader ends quotations at the end of a paragraph.
 */
export function joinSentences(sentences: readonly string[]): {
  readonly text: string;
  /** The code point with which each sentence starts. */
  readonly starts: readonly number[];
} {
  let text = "";
  let isOpen = false;
  const starts: number[] = [];
  for (const sentence of sentences) {
    if (starts.length > 0) text += isOpen ? " " : "\n\n";
    starts.push(Array.from(text).length);
    text += sentence;
    isOpen = endsWithinQuotation(sentence, isOpen);
  }
  return { text, starts };
}

function endsWithinQuotation(sentence: string, wasOpen: boolean): boolean {
  if (/[”»"]\.?$/.test(sentence)) return false;
  let isOpen = wasOpen;
  for (const character of sentence)
    if (character === '"') isOpen = !isOpen;
    else if ("“„«".includes(character)) isOpen = true;
    else if ("”»".includes(character)) isOpen = false;
  return isOpen;
}
