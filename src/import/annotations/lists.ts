import { shown } from "../../errors/suggest.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The annotations in a JSON value. */
export interface AnnotationLists {
  readonly annotations: readonly unknown[];
  /** Replies to annotations. The search of Hypothes.is can return them in a separate list. */
  readonly replies: readonly unknown[];
  /** Number of annotations that are missing from the input. Undefined if the source does not give its total. */
  readonly missing: number | undefined;
}

/**
 * Returns the annotations in a JSON value. The value can be one of these:
 * - a list of annotations, or a single annotation
 * - a page or a collection of the W3C
 * - an answer of the search of Hypothes.is (`rows`)
 * - an export of the client of Hypothes.is (`annotations`)
 * - a list of such pages, answers and exports
 *
 * For any other value, the result is undefined.
 */
export function annotationsIn(json: unknown): AnnotationLists | undefined {
  if (Array.isArray(json)) {
    const pages = json.map((item) => (Array.isArray(item) ? undefined : pageIn(item)));
    if (json.length === 0 || pages.includes(undefined)) return listsOf(json, [], undefined);
    const known = pages as readonly Page[];
    const all = known.flatMap(({ annotations }) => annotations);
    return listsOf(
      all,
      known.flatMap(({ replies }) => replies),
      known[0]?.total,
    );
  }
  const page = pageIn(json);
  if (page !== undefined) return listsOf(page.annotations, page.replies, page.total);
  const isOne = typeof json === "object" && json !== null && (json as Fields).target !== undefined;
  return isOne ? listsOf([json], [], undefined) : undefined;
}

interface Page {
  readonly annotations: readonly unknown[];
  readonly replies: readonly unknown[];
  readonly total: unknown;
}

function pageIn(json: unknown): Page | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const { first, replies, total, ...fields } = json as Fields;
  const inner = typeof first === "object" && first !== null ? (first as Fields).items : undefined;
  const annotations = [fields.rows, fields.annotations, fields.items, inner].find(Array.isArray);
  if (annotations === undefined) return undefined;
  return { annotations, replies: Array.isArray(replies) ? replies : [], total };
}

function listsOf(
  annotations: readonly unknown[],
  replies: readonly unknown[],
  total: unknown,
): AnnotationLists {
  const missing = Number.isSafeInteger(total) ? (total as number) - annotations.length : undefined;
  return { annotations, replies, missing };
}

/** Returns a message about an input that has no annotations. */
export function noAnnotations(json: unknown): string {
  return `fromAnnotations takes Web Annotations as a list or as an answer of an interface, or brat files, not ${shown(json)}. Write [annotation, …] or { ann, text }.`;
}
