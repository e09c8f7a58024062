import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { comparing } from "../options/comparing.ts";
import { oneOf } from "../options/one-of.ts";
import type { CheckedOption } from "../options/option-rule.ts";
import { type Attribution, attributions } from "../query/stance-act.ts";
import { type CodedRow, codedRows, rowsWithoutActors } from "./coded-rows.ts";
import { discourseNetwork } from "./discourse-network.ts";
import type { NetworkResult } from "./network.ts";
import type { NetworkMode, NetworkOptions, NetworkWindow, Scale } from "./network-options.ts";
import { networkRules } from "./network-rules.ts";

/** A field of {@link CodedRow}. */
export type CodedField = Extract<keyof CodedRow, string>;

/** Options of {@link stanceNetwork}: those of `discourseNetwork`, with defaults for the rows of a dataset. */
export interface StanceNetworkOptions<W extends NetworkWindow | undefined = NetworkWindow | undefined>
  extends Omit<NetworkOptions<CodedField, W>, "mode" | "rows" | "columns"> {
  /**
   * Whether the network connects actors with the matters on which they take a stance (`two-mode`) or with each other
   * (`one-mode`).
   */
  readonly mode: NetworkMode;
  /**
   * The field whose values are the rows of the network. Default: `actor`, which contains the actors to whom
   * `attributeTo` attributes the acts.
   */
  readonly rows?: CodedField | undefined;
  /**
   * The actors that the field `actor` contains: the actors that performed the acts (`"speaker"`), their principals
   * (`"principal"`), or both (`"both"`). The option can be used only if `rows` or `columns` is `actor`. Default:
   * `"both"`.
   */
  readonly attributeTo?: Attribution | undefined;
  /**
   * The field whose values are the columns of the network. Default: `issue`, which contains the id of the issue,
   * proposal, term or response that the stance is on.
   */
  readonly columns?: CodedField | undefined;
}

const rules = {
  ...networkRules,
  attributeTo: /* @__PURE__ */ comparing(/* @__PURE__ */ oneOf(attributions), compareAttribution),
};

function compareAttribution(
  attributeTo: Attribution,
  { rows, columns }: NetworkOptions,
  option: CheckedOption,
): void {
  if (rows === "actor" || columns === "actor") return;
  option.refuse(
    `${option.caller}: attributeTo says which actors are in the field actor, and the rows are of the field ${rows}. ` +
      `Use rows: "actor" with attributeTo: "${attributeTo}", or leave attributeTo out.`,
  );
}

/** The scales of the fields whose order the model declares. */
const declaredScales: Readonly<Record<string, Scale>> = {
  score: { min: -1, max: 1 },
  stance: ["support", "conditional", "neutral", "oppose"],
};

/**
 * Returns the discourse network of a dataset: {@link discourseNetwork} over {@link codedRows}.
 *
 * By default, the rows are the actors that performed acts and the principals they acted for, the columns are the
 * issues, proposals, terms and responses on which these actors take a stance, and the qualifier is the score of the
 * stance on the scale from -1 to 1. The stances are those of `compareStances`, including those that proposals and
 * answers to proposals take. With the qualifier `stance`, stances are measured by the same scores unless another scale
 * is declared. An `unclear` stance is missing data, so it counts only with the aggregation `ignore`, which does not
 * read the score.
 *
 * In a one-mode network of actors, two actors have no tie through a column on which the stances of both rest on exactly
 * the same acts, because an act cannot agree with itself. An example is a minister and the state he speaks for. If the
 * stances of both actors only follow from stances on other columns, the actors have a tie through those columns alone.
 * An example is an issue on which both took a stance only through terms. `stanceAgreement` has the same two rules.
 *
 * @throws {@link index!DemarcheError} in the same cases as {@link discourseNetwork}.
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
  const { rows = "actor", columns = "issue", qualifier = "score", attributeTo, ...others } = options ?? {};
  const whole = {
    documentFields: ["document", "publisher", "language"],
    ...others,
    rows,
    columns,
    qualifier,
    ...(others.scale === undefined && Object.hasOwn(declaredScales, qualifier)
      ? { scale: declaredScales[qualifier] }
      : {}),
  } as NetworkOptions<CodedField, W>;
  checkOptions("stanceNetwork", { ...whole, attributeTo }, rules);
  const coded = codedRowsFor([rows, columns, qualifier], attributeTo, dataset as unknown as Dataset);
  return discourseNetwork(coded, whole);
}

/** Returns the rows of a network with these variables. An act has a row for each actor that is a value of a variable. */
function codedRowsFor(
  variables: readonly string[],
  attributeTo: Attribution | undefined,
  dataset: Dataset,
): readonly CodedRow[] {
  if (variables.includes("actor")) return codedRows(dataset, { attributeTo: attributeTo ?? "both" });
  if (variables.includes("speaker")) return codedRows(dataset, { attributeTo: "speaker" });
  if (variables.includes("principal")) return codedRows(dataset, { attributeTo: "principal" });
  return rowsWithoutActors(dataset);
}
