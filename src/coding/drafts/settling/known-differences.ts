import { isPlaceholder } from "../../../dataset/placeholders.ts";
import { fieldsOf, listOf } from "../../../dataset/unchecked.ts";
import type { Citation } from "../../../model/citation.ts";
import { canonicalText, shortText } from "../../merging/canonical-text.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The differences between a draft and the record of the dataset that it repeats. */
export interface KnownDifferences {
  /**
   * The values of the draft for those fields in which the record has only a placeholder (a text that a program wrote).
   */
  readonly completed: Fields;
  /** The differences to report. Each is a part of a message, such as `act "offer" and not "pledge"`. */
  readonly differing: readonly string[];
  /** Differences in fields that are listed in the `doubts` of the draft. They are written as in `differing`. */
  readonly doubtful: readonly string[];
}

/** The fields whose text can be a placeholder, as a program such as `readDrafts` writes it. */
const writtenFields: readonly string[] = ["summary", "title"];

/**
 * Fields that are not simply compared. The `id` is always equal, because it is taken from the dataset. For `sources`
 * and `doubts`, `knownDifferences` has special rules.
 */
const comparedApart: readonly string[] = ["id", "sources", "doubts"];

/**
 * Returns the differences between the record of a draft and a known record of the dataset. Fields and list items that
 * only the known record has are not differences, because a draft often has fewer of them than a checked record. A
 * placeholder in the draft is not compared.
 *
 * @param given - The draft as it was given. An empty list of doubts in it means that the doubts of the known record are
 * resolved.
 */
export function knownDifferences(known: Fields, drafted: Fields, given: unknown): KnownDifferences {
  const completed: Record<string, unknown> = {};
  const differing: string[] = [];
  const doubtful: string[] = [];
  const doubted = doubtedFields(drafted);
  const stillDoubted = doubtedFields(known);
  for (const [field, value] of Object.entries(drafted)) {
    if (comparedApart.includes(field) || isPlaceholder(value) || isContained(value, known[field])) continue;
    if (writtenFields.includes(field) && isPlaceholder(known[field])) completed[field] = value;
    else {
      const isDoubtful = doubted.includes(field) && !stillDoubted.includes(field);
      (isDoubtful ? doubtful : differing).push(...differencesIn(field, known[field], value));
    }
  }
  const { doubts } = fieldsOf(given) ?? {};
  if (stillDoubted.length > 0 && Array.isArray(doubts) && doubts.length === 0) {
    differing.push(`doubts about ${stillDoubted.join(" and ")} and not none`);
  } else {
    const added = doubted.filter((field) => !stillDoubted.includes(field));
    doubtful.push(...added.map((field) => `doubts none and not about ${field}`));
  }
  const words = uncited(known.sources, drafted.sources);
  if (words.length > 0) differing.push(`sources without the words at ${words.join(" and at ")}`);
  return { completed, differing, doubtful };
}

function doubtedFields({ doubts }: Fields): readonly string[] {
  return listOf(doubts).map((doubt) => String(fieldsOf(doubt)?.field));
}

function differencesIn(field: string, known: unknown, drafted: unknown): readonly string[] {
  if (field === "terms" || field === "responses") return differencesInParts(known, drafted);
  return [`${field} ${known === undefined ? "none" : shortText(known)} and not ${shortText(drafted)}`];
}

/**
 * Returns the differences between the terms or responses of a draft and those of the known record. A term or response
 * of the draft is compared with the known one that has the same id. If the draft repeats a known term, its term already
 * has the id of the known term.
 */
function differencesInParts(known: unknown, drafted: unknown): readonly string[] {
  const byId = new Map(listOf(known).map((part) => [fieldsOf(part)?.id, fieldsOf(part) ?? {}] as const));
  return listOf(drafted).flatMap((part) => {
    const fields = fieldsOf(part) ?? {};
    const { differing } = knownDifferences(byId.get(fields.id) ?? {}, fields, undefined);
    return differing.map((each) => `${each} in "${fields.id}"`);
  });
}

/**
 * Returns whether the value of a field in a record equals the value in the draft. If the value in the draft is a list,
 * returns whether the record has all of its items.
 */
function isContained(drafted: unknown, known: unknown): boolean {
  if (!Array.isArray(drafted)) return canonicalText(drafted) === canonicalText(known);
  const texts = new Set(listOf(known).map(canonicalText));
  return drafted.every((item) => texts.has(canonicalText(item)));
}

/**
 * Returns the positions of the citations of a draft, without citations that are within a citation of the known record.
 */
function uncited(known: unknown, drafted: unknown): readonly string[] {
  const others = listOf(known) as readonly Partial<Citation>[];
  return (listOf(drafted) as readonly Partial<Citation>[])
    .filter(
      ({ document, start = 0, end = 0 }) =>
        !others.some(
          (other) => other.document === document && (other.start ?? 0) <= start && end <= (other.end ?? 0),
        ),
    )
    .map(({ start, end }) => `${start} to ${end}`);
}
