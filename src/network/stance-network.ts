import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { type CodedRow, codedRows } from "./coded-rows.ts";
import { discourseNetwork } from "./discourse-network.ts";
import type { NetworkResult } from "./network.ts";
import type { NetworkMode, NetworkOptions, NetworkWindow } from "./network-options.ts";
import { networkRules } from "./network-rules.ts";

/** A field of {@link CodedRow}. */
export type CodedField = Extract<keyof CodedRow, string>;

/** Options of {@link stanceNetwork}: those of `discourseNetwork`, with defaults for the rows of a dataset. */
export interface StanceNetworkOptions<W extends NetworkWindow | undefined = NetworkWindow | undefined>
  extends Omit<NetworkOptions<CodedField, W>, "mode" | "rows" | "columns"> {
  /** Two-mode (actors by matters) or one-mode (actors by each other). */
  readonly mode: NetworkMode;
  /** Who: as a rule `speaker` or `principal`. Default: `speaker`. */
  readonly rows?: CodedField | undefined;
  /** On what. Default: `issue`. */
  readonly columns?: CodedField | undefined;
}

/**
 * The discourse network of a dataset: {@link discourseNetwork} over {@link codedRows}.
 *
 * Unless told otherwise, the rows are speakers, the columns the matters that they speak of, and the qualifier is the
 * score of their stance on the declared scale from -1 to 1. An `unclear` stance is missing: it counts as speaking of
 * the matter (`ignore`), and nowhere else.
 *
 * @throws {@link index!DemarcheError} as {@link discourseNetwork} does.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { stanceNetwork } from "demarche/network";
 *
 * const network = stanceNetwork(dataset, { mode: "one-mode", rows: "principal", aggregation: "subtract" });
 * const [russia, nato] = [network.rows.indexOf("russia"), network.rows.indexOf("nato")];
 * network.weights[russia]?.[nato]; // => -1
 * ```
 */
export function stanceNetwork<I extends Ids, const W extends NetworkWindow | undefined = undefined>(
  dataset: Dataset<I>,
  options: StanceNetworkOptions<W>,
): NetworkResult<W> {
  const { rows = "speaker", columns = "issue", qualifier = "score", ...others } = options ?? {};
  const whole = {
    documentFields: ["document", "publisher", "language"],
    ...others,
    rows,
    columns,
    qualifier,
    ...(qualifier === "score" && others.scale === undefined ? { scale: { min: -1, max: 1 } } : {}),
  } as NetworkOptions<CodedField, W>;
  checkOptions("stanceNetwork", whole, networkRules);
  return discourseNetwork(codedRows<Ids>(dataset), whole);
}
