import { isSpan } from "../dataset/is-span.ts";
import { checkIsDataset, type Entry, registryOf } from "../dataset/registry.ts";
import { sourcesOf } from "../dataset/traits.ts";
import { compareText } from "../dates/compare-edtf.ts";
import type { Dataset } from "../model/dataset.ts";
import { characterAlpha } from "./agreement/character-alpha.ts";
import { type ComparedVariable, compareValues, missingStance } from "./agreement/compare-values.ts";
import { matchRecords } from "./agreement/match-records.ts";
import type { MeasurementLevel } from "./agreement/measurement-level.ts";
import { type CodedKind, codedKinds } from "./coded-kinds.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";

/** Agreement of two coders on which records of one kind (the units) are in the texts. */
export interface UnitizingAgreement {
  /** The kind of record. */
  readonly kind: CodedKind;
  /** Number of records of the first coder. */
  readonly first: number;
  /** Number of records of the second coder. */
  readonly second: number;
  /** Number of pairs of records that are treated as the same unit. */
  readonly matched: number;
  /** F1 score: 2 · matched / (first + second). Null if neither coder has a record of this kind. */
  readonly f1: number | null;
  /**
   * Krippendorff's alpha over the characters of the texts. The value of a character is whether a record of this kind
   * cites it. Null if all characters have the same value.
   */
  readonly alpha: number | null;
}

/** Agreement of two coders on one variable of the units that both found. */
export interface ValueAgreement {
  /** The kind of record. */
  readonly kind: CodedKind;
  /** The field that is compared. */
  readonly variable: string;
  /** The level of measurement: ordinal for stances, nominal for all other variables. */
  readonly level: MeasurementLevel;
  /** Number of pairs of values that were compared. */
  readonly units: number;
  /** Share of the pairs whose values are equal, from 0 to 1. Null if there is no pair. */
  readonly equal: number | null;
  /** Krippendorff's alpha. Null if there is no pair, or if all values are the same. */
  readonly alpha: number | null;
}

/** A field in which two records of the same unit differ. */
export interface CodingDisagreement {
  /** The kind of record. */
  readonly kind: CodedKind;
  /** Id of the first coder's record. */
  readonly first: string;
  /** Id of the second coder's record. */
  readonly second: string;
  /** The name of the field. For a stance it includes the issue: `stance on truce`. */
  readonly variable: string;
  /** The value that the first coder gave, or `"none"` if the field is absent. */
  readonly firstValue: string;
  /** The value that the second coder gave, or `"none"` if the field is absent. */
  readonly secondValue: string;
}

/** Two records that are treated as the same unit. */
export interface CodingPair {
  /** The kind of both records. */
  readonly kind: CodedKind;
  /** Id of the first coder's record. */
  readonly first: string;
  /** Id of the second coder's record. */
  readonly second: string;
}

/** Result of {@link coderAgreement}. */
export interface CoderAgreement {
  /** Agreement on which passages are coded: one item for each kind of record. */
  readonly unitizing: readonly UnitizingAgreement[];
  /** Agreement on values: one item for each variable of each kind. */
  readonly values: readonly ValueAgreement[];
  /** One item for each pair of values that differ. */
  readonly disagreements: readonly CodingDisagreement[];
  /** The pairs of records that are treated as the same unit. */
  readonly pairs: readonly CodingPair[];
  /** Ids of records that only the first coder has. */
  readonly onlyFirst: readonly string[];
  /** Ids of records that only the second coder has. */
  readonly onlySecond: readonly string[];
  /**
   * Ids of the records of either coder that cite only rows or whole documents. They are left out, because records are
   * paired by the characters that they cite.
   */
  readonly withoutSpan: readonly string[];
}

/**
 * Compares two codings of the same texts. It measures separately whether the coders found the same records (units), and
 * whether they gave the same values to the records that both found.
 *
 * Two records of a kind are treated as the same unit if the characters that both cite are at least half of the shorter
 * citation. Each record is in at most one pair. If several pairs are possible, the pair with the largest overlap is
 * used. If the overlaps are equal, the pair with the most equal values is used. Records that cite only rows or whole
 * documents are left out and are listed in `withoutSpan`.
 *
 * References to actors and issues are compared by id, because coders share these lists. Positions on proposals and
 * terms are not compared, because each coder chooses the ids of these records. Some fields are not compared, because
 * they are free text or copied from the source: attributes, doubts, codes of events, and the words in which the text
 * gives a date. The order of a list does not matter. Stances are ordinal; `unclear` and an absent stance are missing
 * data.
 *
 * Agreement on units is measured by the F1 score and by Krippendorff's alpha over the characters of the texts. This
 * alpha is defined for a text whose passages are either relevant or not (K. Krippendorff and others, "On the
 * reliability of unitizing textual continua", Quality & Quantity 50, 2016). Agreement on values is alpha for each
 * variable over the paired records.
 *
 * @throws {@link index!DemarcheError} if a date cannot be read.
 *
 * @example
 * ```ts
 * import { coderAgreement } from "demarche/coding";
 * import { dataset } from "demarche/data";
 *
 * const { disagreements, onlyFirst, values } = coderAgreement(dataset, dataset);
 * [disagreements.length, onlyFirst.length]; // => [0, 0]
 * values.find(({ variable }) => variable === "act")?.alpha; // => 1
 * ```
 */
export function coderAgreement(first: Dataset, second: Dataset): CoderAgreement {
  checkIsDataset(first, "The first dataset of coderAgreement");
  checkIsDataset(second, "The second dataset of coderAgreement");
  const issues = new Set([...first.issues, ...second.issues].map(({ id }) => id));
  const byKind = codedKinds.map((kind) => {
    const [a, b] = [entriesOf(first, kind).filter(hasSpan), entriesOf(second, kind).filter(hasSpan)];
    const pairs = matchRecords({ kind, first: a, second: b, issues });
    const paired = new Set(pairs.flat());
    const unitizing: UnitizingAgreement = {
      kind,
      first: a.length,
      second: b.length,
      matched: pairs.length,
      f1: a.length + b.length === 0 ? null : (2 * pairs.length) / (a.length + b.length),
      alpha: characterAlpha(first.documents, a, b),
    };
    return {
      kind,
      unitizing,
      variables: compareValues(kind, pairs, issues),
      pairs: pairs.map(([{ record }, partner]): CodingPair => {
        return { kind, first: record.id, second: partner.record.id };
      }),
      withoutSpan: [first, second]
        .flatMap((coding) => entriesOf(coding, kind))
        .filter((entry) => !hasSpan(entry))
        .map(({ record }) => record.id),
      onlyFirst: a.filter((entry) => !paired.has(entry)).map(({ record }) => record.id),
      onlySecond: b.filter((entry) => !paired.has(entry)).map(({ record }) => record.id),
    };
  });
  return {
    unitizing: byKind.map(({ unitizing }) => unitizing),
    values: byKind.flatMap(({ kind, variables }) =>
      variables.map((variable) => valueAgreement(kind, variable)),
    ),
    disagreements: byKind.flatMap(({ kind, variables }) =>
      variables.flatMap((variable) => disagreementsOn(kind, variable)),
    ),
    pairs: byKind.flatMap(({ pairs }) => pairs),
    onlyFirst: byKind.flatMap(({ onlyFirst }) => onlyFirst).sort(compareText),
    onlySecond: byKind.flatMap(({ onlySecond }) => onlySecond).sort(compareText),
    withoutSpan: [...new Set(byKind.flatMap(({ withoutSpan }) => withoutSpan))].sort(compareText),
  };
}

function entriesOf(dataset: Dataset, kind: CodedKind): readonly Entry[] {
  return [...registryOf(dataset).byId.values()].filter((entry) => entry.kind === kind);
}

function hasSpan(entry: Entry): boolean {
  return sourcesOf(entry).some(isSpan);
}

function valueAgreement(kind: CodedKind, compared: ComparedVariable): ValueAgreement {
  const { variable, level, order } = compared;
  const complete = compared.values.filter(
    ({ first, second }) => first !== missingStance && second !== missingStance,
  );
  const equal = complete.filter(({ first, second }) => first === second).length;
  return {
    kind,
    variable,
    level,
    units: complete.length,
    equal: complete.length === 0 ? null : equal / complete.length,
    alpha: krippendorffAlpha(
      complete.map(({ first, second }) => [first, second]),
      { level, order },
    ),
  };
}

function disagreementsOn(kind: CodedKind, { values }: ComparedVariable): readonly CodingDisagreement[] {
  return values
    .filter(({ first, second }) => first !== second)
    .map(({ pair: [a, b], label, first, second }) => ({
      kind,
      first: a.record.id,
      second: b.record.id,
      variable: label,
      firstValue: first,
      secondValue: second,
    }));
}
