import type { EffectiveOptions } from "../options/effective-options.ts";
import type { EncodedField } from "./encode-field.ts";
import type { NetworkRow } from "./network-row.ts";
import { noSides, type ReadScale, readScale } from "./read-scale.ts";

/**
 * Reads the scale of the qualifier. The values of the rows in `checked` have to be on the scale. Returns null if there
 * is no qualifier or if it is ignored. The scale of an ignored qualifier is not read, so it cannot cause an error.
 */
export function readQualifier(
  source: readonly NetworkRow[],
  checked: Int32Array,
  weighed: EncodedField | null,
  options: EffectiveOptions,
): ReadScale | null {
  if (weighed === null) return null;
  const field = options.qualifier as string;
  const read = readScale({ rows: source, checked, field, encoded: weighed, given: options.scale });
  if (needsSides(options) && read.scale === "nominal" && weighed.labels.length > 0) {
    throw noSides(field, weighed);
  }
  return read;
}

/**
 * Returns whether the aggregation has to know which levels mean support and which levels mean opposition. This is not
 * needed with `compat`, because Discourse Network Analyzer counts every nominal level as positive.
 */
function needsSides({ mode, aggregation, compat }: EffectiveOptions): boolean {
  return mode === "two-mode" && aggregation === "subtract" && compat === null;
}
