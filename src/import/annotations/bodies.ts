import { toPlainText } from "../shared/sources/source-cells.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Returns a list as it is, a missing value as an empty list, and any other value as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Returns whether the body of an annotation is a tag. */
export function isTag(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return false;
  const { purpose, type } = body as Fields;
  return listOf(purpose).some((each) => each === "tagging" || each === "classifying") || type === "oa:Tag";
}

/** The purposes of bodies with which an annotator comments on the words. Other bodies name or transcribe them. */
const purposesOfComments: readonly unknown[] = [
  "commenting",
  "describing",
  "replying",
  "editing",
  "assessing",
  "questioning",
  "moderating",
  "highlighting",
  "bookmarking",
];

/**
 * Returns whether a body is a comment. A body without a purpose is a comment. A body with the purpose `transcribing` is
 * not, because it repeats words of the document. Bodies with the purposes `identifying` and `linking` are not, because
 * they have the address of what the words name.
 */
export function isComment(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return true;
  const purposes = listOf((body as Fields).purpose);
  return purposes.length === 0 || purposes.some((purpose) => purposesOfComments.includes(purpose));
}

/**
 * Returns the text of a body. If the body has no text, returns the address of the resource to which it refers.
 * Undefined if it has neither.
 */
export function textOfBody(body: unknown): string | undefined {
  if (typeof body === "string") return body;
  if (typeof body !== "object" || body === null) return undefined;
  const { value, source } = body as Fields;
  return toPlainText(value) ?? toPlainText(source);
}
