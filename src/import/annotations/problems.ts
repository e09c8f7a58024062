import { shown } from "../../errors/suggest.ts";
import type { SimilarRecord } from "../shared/losses/similar-record.ts";
import type { RefusedItem, SourceLosses } from "../shared/sources/source-losses.ts";
import type { ReadAnnotation } from "./read-annotation.ts";

/** What is wrong with one field of an annotation. */
export interface AnnotationProblem {
  /** Field of the statement. Absent: the problem does not concern a single field. */
  readonly field?: string;
  /** Value that was refused, as a message shows it. Absent: a value is missing. */
  readonly value?: string;
  /** A sentence that names the field and the value, and says how to correct them. */
  readonly message: string;
}

/** An annotation, or a line of a brat file, that was refused. Nothing of it is in the dataset. */
export interface RefusedAnnotation extends RefusedItem {
  /** Id of the annotation in the source. Absent: it has none. */
  readonly annotation?: string;
  /** All problems of the annotation. `message` contains the messages of all of them. */
  readonly problems: readonly AnnotationProblem[];
}

/** A value that was inferred for statements because their annotations do not give it. */
export interface InferredValue {
  /**
   * The field of the statement for which a value was inferred. `"offsets"` is not a field: it means that the unit of
   * the positions was inferred.
   */
  readonly field: "reporting" | "offsets";
  /** The inferred value. */
  readonly value: string;
  /** What it was inferred from. */
  readonly because: string;
  /** Number of statements for which this value was inferred. */
  readonly count: number;
  /** Table of the first annotation for which this value was inferred. */
  readonly table: string;
  /** Zero-based index of this annotation in its table. */
  readonly row: number;
}

/** The parts of the annotations that are not in the dataset, and the values that were inferred. */
export interface AnnotationLosses extends SourceLosses {
  /** The refused annotations, each with all its problems. */
  readonly refused: readonly RefusedAnnotation[];
  /**
   * Number of annotations that repeat the id of an earlier annotation. Only the first of them is in the dataset. If a
   * later one differs from it, `conflicts` has both values.
   */
  readonly duplicates: number;
  /**
   * The statements that resemble another statement. The other statement is in the dataset in `extends`, or is earlier
   * in the source and has the same content and the same words, for example because two people annotated these words.
   * The comments of the two statements can differ.
   */
  readonly similar: readonly SimilarRecord[];
  /** The values that were inferred because no annotation gives them. */
  readonly inferred: readonly InferredValue[];
}

/** Returns the message about all problems of an annotation. It names the annotation by its id, if it has one. */
export function describeProblems(
  { id }: Pick<ReadAnnotation, "id">,
  problems: readonly AnnotationProblem[],
): string {
  const [first] = problems;
  if (problems.length === 1)
    return id === undefined ? `${first?.message}` : `annotation ${shown(id)}: ${first?.message}`;
  const name = id === undefined ? "the annotation" : `annotation ${shown(id)}`;
  const list = problems.map(({ message }, i) => `(${i + 1}) ${message}`).join(" ");
  return `${name} has ${problems.length} problems: ${list}`;
}
