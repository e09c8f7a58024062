import type { EffectiveOptions } from "../options/effective-options.ts";
import type { EncodedVariables } from "./encode-variables.ts";
import { qualifierLevels } from "./qualifier-levels.ts";
import { isList, type ReadScale } from "./read-scale.ts";
import type { Scale } from "./scale.ts";

/** The levels of the qualifier of a network. */
export interface NetworkLevels {
  /** The levels in ascending order. It is `[0]` if the qualifier has no effect on the network. */
  readonly levels: readonly number[];
  /** The highest minus the lowest value of the scale. */
  readonly range: number;
  /** Returns the position of a row's level in `levels`. */
  readonly levelOf: (row: number) => number;
}

/** The rows from which the levels are collected. */
interface RowsWithLevels {
  readonly observed: Int32Array;
  readonly kept: Int32Array;
}

/**
 * Returns the levels of the qualifier of a network. If the qualifier is a document field, they are the levels of the
 * kept rows. Otherwise, they are the levels of all observed rows.
 */
export function networkLevels(
  { observed, kept }: RowsWithLevels,
  { weighed, qualifier }: EncodedVariables,
  read: ReadScale | null,
  options: EffectiveOptions,
): NetworkLevels {
  const { compat, documentFields } = options;
  // In Discourse Network Analyzer, the divisors depend on the levels even if the qualifier is ignored. Therefore the
  // option `compat` keeps the levels.
  const levelled = weighed ?? (compat === null ? null : qualifier);
  const isOfDocuments = options.qualifier !== null && documentFields.includes(options.qualifier);
  const { levels, positionOf } =
    levelled === null
      ? { levels: [0], positionOf: [] }
      : qualifierLevels(
          isOfDocuments ? kept : observed,
          levelled,
          read ?? { scale: "nominal", numbers: null },
        );
  const span = levels.length === 0 ? 0 : (levels[levels.length - 1] as number) - (levels[0] as number);
  return {
    levels,
    // In Discourse Network Analyzer, the range of a scale cannot be declared. With the option `compat`, it is therefore
    // computed from the levels that occur.
    range: compat === null ? (declaredRange(read?.scale ?? null) ?? span) : span,
    // With `compat` and an ignored qualifier, rows with an empty qualifier are kept. They share one additional level.
    levelOf: (row) => (levelled === null ? 0 : (positionOf[levelled.codes[row] as number] ?? levels.length)),
  };
}

/**
 * Returns the highest minus the lowest value of a scale that declares these two values. Returns null for other scales.
 */
function declaredRange(scale: Scale | null): number | null {
  if (scale === null || typeof scale === "string") return null;
  // The first label of an ordered list, such as the list of stances, is 1 and the last is -1, so the range is 2.
  return isList(scale) ? 2 : scale.max - scale.min;
}
