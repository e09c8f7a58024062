import { problem } from "../../errors/demarche-error.ts";
import { shown } from "../../errors/suggest.ts";
import { stances } from "../../model/stance.ts";
import { stanceScores } from "../../query/stances/stance-summary.ts";
import type { EncodedField } from "./encode-field.ts";
import type { NetworkRow } from "./network-row.ts";
import type { Scale } from "./scale.ts";

/** The scale of a qualifier, and the numbers that its values have on the scale. */
export interface ReadScale {
  /** The scale that took effect. */
  readonly scale: Scale;
  /**
   * For each label of the field, its number, or NaN if the label means missing data, such as `unclear`. The list is
   * null for a nominal scale, because nominal labels have no order.
   */
  readonly numbers: readonly number[] | null;
}

/** A qualifier, and the rows from which its values are read. */
interface QualifierToRead {
  readonly rows: readonly NetworkRow[];
  /** The indexes of the rows whose values have to be on the scale. */
  readonly checked: Int32Array;
  readonly field: string;
  readonly encoded: EncodedField;
  /** The scale that the caller declared, or null. */
  readonly given: Scale | null;
}

const booleans: Readonly<Record<string, number>> = { true: 1, false: 0, "1": 1, "0": 0 };
const scores: Readonly<Record<string, number>> = stanceScores;

/**
 * Converts the values of a qualifier to numbers on a scale. If no scale is passed, `boolean` or `nominal` is used,
 * depending on the values. Throws if no scale is passed and the values are numbers other than 0 and 1, or if a row in
 * `checked` has a value that is not on the scale.
 */
export function readScale({ rows, checked, field, encoded, given }: QualifierToRead): ReadScale {
  const { codes, labels } = encoded;
  const scale = given ?? inferred(field, labels);
  if (scale === "nominal") return { scale, numbers: null };
  const numberOf = readerOf(scale);
  const numbers = labels.map(numberOf);
  const wrong = checked.find((row) => numbers[codes[row] as number] === null);
  if (wrong !== undefined) {
    const label = labels[codes[wrong] as number];
    throw problem(
      "invalid-option",
      "/scale",
      `Option scale: row ${shown((rows[wrong] as NetworkRow).id)} has ${shown(label)} as its ${field}, which is not ${wantedOn(scale)}. ` +
        'Declare the scale that the values are on, "nominal" where they have no order, or leave such rows out with exclude.',
      label,
    );
  }
  return { scale, numbers: numbers.map((value) => value ?? Number.NaN) };
}

/**
 * Returns a function that converts a label to a number. The result is NaN if the label means missing data, and null if
 * the label is not on the scale.
 */
function readerOf(scale: Exclude<Scale, "nominal">): (label: string) => number | null {
  if (scale === "boolean")
    return (label) => (Object.hasOwn(booleans, label) ? (booleans[label] as number) : null);
  if (isList(scale)) {
    const values = valuesOfList(scale);
    return (label) => values.get(label) ?? null;
  }
  return (label) => {
    const value = label.trim() === "" ? Number.NaN : Number(label);
    const fits = scale === "observed" ? Number.isFinite(value) : value >= scale.min && value <= scale.max;
    return fits ? value : null;
  };
}

/** Returns whether a scale is an ordered list of labels. */
export function isList(scale: Scale): scale is readonly string[] {
  return Array.isArray(scale);
}

/** Returns whether all labels are stances with a declared score. */
function isListOfStances(labels: readonly string[]): boolean {
  return labels.every((label) => Object.hasOwn(scores, label));
}

function valuesOfList(list: readonly string[]): ReadonlyMap<string, number> {
  if (isListOfStances(list)) {
    return new Map([
      ["unclear", Number.NaN],
      ...list.map((label) => [label, scores[label] as number] as const),
    ]);
  }
  return new Map(list.map((label, i) => [label, 1 - (2 * i) / (list.length - 1)]));
}

function wantedOn(scale: Exclude<Scale, "nominal">): string {
  if (scale === "boolean") return "true or false, or 1 or 0";
  if (scale === "observed") return "a number";
  return isList(scale)
    ? `one of ${scale.map((label) => shown(label)).join(", ")}`
    : `a number from ${scale.min} to ${scale.max}`;
}

/**
 * Returns an error about a nominal qualifier. The aggregation has to know which levels mean support and which mean
 * opposition, and a nominal scale does not say this.
 */
export function noSides(field: string, { labels }: EncodedField) {
  const areStances =
    labels.length > 0 && labels.every((label) => (stances as readonly string[]).includes(label));
  const list = areStances ? Object.keys(scores) : labels.slice(0, 5);
  const written = `scale: [${list.map((label) => shown(label)).join(", ")}${labels.length > 5 && !areStances ? ", …" : ""}]`;
  return problem(
    "invalid-option",
    "/scale",
    `subtract needs to know which values of ${field} are for and which are against, and a nominal scale has no sides. ` +
      `Declare the order, from the most in favour to the most opposed${areStances ? `, as in ${written}` : `: ${written} if that is the order`}; ` +
      'or use aggregation: "ignore" to count rows.',
  );
}

function inferred(field: string, labels: readonly string[]): Scale {
  if (labels.length > 0 && labels.every((label) => Object.hasOwn(booleans, label))) return "boolean";
  const numerals = labels.every((label) => label.trim() !== "" && Number.isFinite(Number(label)));
  if (!numerals || labels.length === 0) return "nominal";
  const values = labels.map(Number);
  throw problem(
    "invalid-option",
    "/scale",
    `The qualifier ${field} has numbers, so its scale has to be declared: ` +
      `scale: { min: ${Math.min(...values)}, max: ${Math.max(...values)} } if those are the lowest and the highest value that can be coded, ` +
      '"observed" for the range that occurs, "nominal" for numbers without order.',
  );
}
