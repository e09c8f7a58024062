import type { EffectiveOptions } from "../options/effective-options.ts";
import { type EncodedField, encodeField } from "./encode-field.ts";
import type { NetworkRow } from "./network-row.ts";

/** The values of the variables of a network in all rows, as numbers. */
export interface EncodedVariables {
  /** The row variable. */
  readonly rows: EncodedField;
  /** The column variable. */
  readonly columns: EncodedField;
  /** The qualifier. Null if the network has none. */
  readonly qualifier: EncodedField | null;
  /** The qualifier. Null if the network has none, or if the qualifier has no effect on the network. */
  readonly weighed: EncodedField | null;
}

/** Reads the variables of a network from all rows. */
export function encodeVariables(source: readonly NetworkRow[], options: EffectiveOptions): EncodedVariables {
  const rows = encodeField(source, options.rows, "rows");
  const columns = encodeField(source, options.columns, "columns");
  const qualifier = options.qualifier === null ? null : encodeField(source, options.qualifier, "qualifier");
  return { rows, columns, qualifier, weighed: options.aggregation === "ignore" ? null : qualifier };
}
