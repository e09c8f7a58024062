import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { EncodedField } from "./encode-field.ts";
import type { Scale } from "./network-options.ts";
import type { NetworkRow } from "./network-row.ts";

/** The scale of a qualifier, with its values as numbers. */
export interface ReadScale {
  /** The scale that took effect. */
  readonly scale: Scale;
  /** The number of each label of the field; null: nominal labels, which have no order. */
  readonly numbers: readonly number[] | null;
}

const booleans: Readonly<Record<string, number>> = { true: 1, false: 0, "1": 1, "0": 0 };

/** Reads the values of a qualifier on a scale. If no scale is given, it is inferred where the values allow only one. */
export function readScale(
  rows: readonly NetworkRow[],
  field: string,
  { codes, labels }: EncodedField,
  given: Scale | null,
): ReadScale {
  const numerals = labels.every((label) => label.trim() !== "" && Number.isFinite(Number(label)));
  const scale = given ?? inferred(field, labels, numerals);
  if (scale === "nominal") return { scale, numbers: null };
  const fits = (label: string) => {
    if (scale === "boolean") return Object.hasOwn(booleans, label);
    const value = label.trim() === "" ? Number.NaN : Number(label);
    return scale === "observed" ? Number.isFinite(value) : value >= scale.min && value <= scale.max;
  };
  const wrong = labels.findIndex((label) => !fits(label));
  if (wrong >= 0) {
    const { id } = rows[codes.indexOf(wrong)] as NetworkRow;
    const wanted =
      scale === "boolean"
        ? "true or false, or 1 or 0"
        : scale === "observed"
          ? "a number"
          : `a number from ${scale.min} to ${scale.max}`;
    throw problem(
      "invalid-option",
      "/scale",
      `Option scale: row ${shown(id)} has ${shown(labels[wrong])} as its ${field}, which is not ${wanted}. ` +
        'Declare the scale that the values are on, or "nominal" where they have no order.',
      labels[wrong],
    );
  }
  return {
    scale,
    numbers: labels.map((label) => (scale === "boolean" ? (booleans[label] as number) : Number(label))),
  };
}

function inferred(field: string, labels: readonly string[], numerals: boolean): Scale {
  if (labels.length > 0 && labels.every((label) => Object.hasOwn(booleans, label))) return "boolean";
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
