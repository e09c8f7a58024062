import { toPlainText } from "../shared/sources/source-cells.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Returns a list as it is, a missing value as an empty list, and any other value as a list of one. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Returns whether the body of an annotation is a tag. */
export function isTag(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return false;
  const { purpose, type } = body as Fields;
  return asList(purpose).some((each) => each === "tagging" || each === "classifying") || type === "oa:Tag";
}

/** If a body has one of these purposes, it is a comment on the annotated words. */
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
 * no comment, because it repeats words of the document. A body with the purpose `identifying` or `linking` is no
 * comment, because it only has an address.
 */
export function isComment(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return true;
  const purposes = asList((body as Fields).purpose);
  return purposes.length === 0 || purposes.some((purpose) => purposesOfComments.includes(purpose));
}

/**
 * Returns the text of a tag. If the tag has no text, returns the address of the resource to which it refers. Returns
 * undefined if the tag has neither.
 */
export function textOfTag(tag: unknown): string | undefined {
  const { source, id } = (typeof tag === "object" && tag !== null ? tag : {}) as Fields;
  const inner = typeof source === "object" && source !== null ? (source as Fields).id : source;
  return textOfComment(tag) ?? toPlainText(inner) ?? toPlainText(id);
}

/**
 * Returns the text of a body, or undefined if it has no text. The text of a `SpecificResource`, a W3C body that refers
 * to another resource, can be in its field `source`.
 */
export function textOfComment(body: unknown): string | undefined {
  if (typeof body === "string") return isAddress(body) ? undefined : body;
  if (typeof body !== "object" || body === null) return undefined;
  const { value, source } = body as Fields;
  const inner = typeof source === "object" && source !== null ? (source as Fields).value : undefined;
  return toPlainText(value) ?? toPlainText(inner);
}

/** Returns whether a body is an empty text. Programs write such a body if the annotator made no comment. */
export function isEmptyText(body: unknown): boolean {
  const text = typeof body === "object" && body !== null ? (body as Fields).value : body;
  return typeof text === "string" && text.trim() === "";
}

/** Returns whether a text is an address. In the model of the W3C, a body that is a string is always an address. */
function isAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\S+$/i.test(text.trim());
}
