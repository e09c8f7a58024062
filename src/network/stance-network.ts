import { escapePointer } from "../errors/escape-pointer.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { comparing } from "../options/comparing.ts";
import { oneOf } from "../options/one-of.ts";
import type { CheckedOption } from "../options/option-rule.ts";
import { type Attribution, attributions } from "../query/stances/stance-act.ts";
import { type CodedRow, type CodedRowsOptions, codedRows, rowsWithoutActors } from "./coded-rows.ts";
import { discourseNetwork } from "./discourse-network.ts";
import type { NetworkResult } from "./network.ts";
import {
  type AttributeField,
  attributeOfField,
  checkAttributeField,
  looksLikeAttribute,
} from "./options/attribute-field.ts";
import type { NetworkMode, NetworkOptions, NetworkWindow } from "./options/network-options.ts";
import { networkRules } from "./options/network-rules.ts";
import type { Scale } from "./rows/scale.ts";

/** A field of {@link CodedRow}, such as `speaker`, or an attribute, such as `speaker.attributes.party`. */
export type CodedField = Extract<keyof CodedRow, string>;

/**
 * Options of {@link stanceNetwork}. They are the options of `discourseNetwork`, with other defaults, and the option
 * `attributeTo`.
 */
export interface StanceNetworkOptions<W extends NetworkWindow | undefined = NetworkWindow | undefined>
  extends Omit<NetworkOptions<CodedField, W>, "mode" | "rows" | "columns"> {
  /**
   * Whether the network connects actors with what they take a stance on (`two-mode`) or with each other (`one-mode`).
   */
  readonly mode: NetworkMode;
  /**
   * The field whose values are the rows of the network. Default: `actor`, which contains the actors to whom
   * `attributeTo` attributes the acts. The field can be an attribute, such as `speaker.attributes.party`.
   */
  readonly rows?: CodedField | undefined;
  /**
   * The actors in the field `actor`: those that performed the acts (`"speaker"`), their principals (`"principal"`), or
   * both (`"both"`). The option can be used only if `rows` or `columns` is `actor` or an attribute of these actors,
   * such as `actor.attributes.party`. Default: `"both"`.
   */
  readonly attributeTo?: Attribution | undefined;
  /**
   * The field whose values are the columns of the network. Default: `issue`, which contains the id of the issue,
   * proposal, term or response that the stance is on.
   */
  readonly columns?: CodedField | undefined;
}

function stanceNetworkRules() {
  return { ...networkRules, attributeTo: comparing(oneOf(attributions), compareAttribution) };
}

function compareAttribution(
  attributeTo: Attribution,
  { rows, columns }: NetworkOptions,
  option: CheckedOption,
): void {
  if ([rows, columns].map(ownerOf).includes("actor")) return;
  option.refuse(
    `${option.caller}: attributeTo says which actors are in the field actor, and the rows are of the field ${rows}. ` +
      `Use rows: "actor" with attributeTo: "${attributeTo}", or leave attributeTo out.`,
  );
}

/** The scales of the fields for which the model declares the order of the values. */
const declaredScales: Readonly<Record<string, Scale>> = {
  score: { min: -1, max: 1 },
  stance: ["support", "conditional", "neutral", "oppose"],
};

/**
 * Returns the discourse network of a dataset: {@link discourseNetwork} over {@link codedRows}.
 *
 * By default, the rows are the actors that performed acts, and their principals. The columns are the issues, proposals,
 * terms and responses on which these actors take a stance. The qualifier is the score of the stance, from -1 to 1. The
 * stances are those of `compareStances`, including the stances of proposals and of answers to proposals. With the
 * qualifier `stance`, stances are measured by the same scores unless you pass another scale. An `unclear` stance is
 * missing data, so its row is left out. It is kept only with the aggregation `ignore`, which does not read the score.
 *
 * In a one-mode network of actors, a column that two actors have in common adds nothing to their tie in two cases, as
 * in `stanceAgreement`:
 * - The stances of both actors come from exactly the same acts, because an act cannot agree with itself. An example is
 *   a minister and the state for which the minister speaks.
 * - The stances of both actors follow only from their stances on other columns. Then only the other columns connect the
 *   actors. An example is an issue on which both took a stance only through terms of a proposal.
 *
 * Every option that takes the name of a field accepts an attribute, too: `attributes.topic` is an attribute of the
 * statement, and `speaker.attributes.party` is an attribute of the record whose id is in the field `speaker`. A missing
 * attribute is an empty field. If several actors of the same party performed an act, the act counts only once for the
 * party.
 *
 * @throws {@link index!DemarcheError} in the same cases as {@link discourseNetwork}, and for an attribute that no
 * record has.
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
  const {
    rows = "actor",
    columns = "issue",
    qualifier = "score",
    attributeTo,
    documentFields,
    ...others
  } = options ?? {};
  const whole = {
    ...others,
    documentFields,
    rows,
    columns,
    qualifier,
    ...(others.scale === undefined && Object.hasOwn(declaredScales, qualifier)
      ? { scale: declaredScales[qualifier] }
      : {}),
  } as NetworkOptions<CodedField, W>;
  checkOptions("stanceNetwork", { ...whole, attributeTo }, stanceNetworkRules());
  const attributes = attributesIn(whole as NetworkOptions, dataset as unknown as Dataset);
  const coded = codedRowsFor(
    [rows, columns, qualifier],
    { attributeTo, attributes },
    dataset as unknown as Dataset,
  );
  const ofDocuments = attributes.filter((field) => attributeOfField(field)?.owner === "document");
  return discourseNetwork(coded, {
    ...whole,
    documentFields: documentFields ?? ["document", "publisher", "language", ...ofDocuments],
  });
}

/** Returns the attributes in the options. Throws for an attribute that no record has. */
function attributesIn(options: NetworkOptions, dataset: Dataset): readonly AttributeField[] {
  const { rows, columns, qualifier, include = {}, exclude = {} } = options;
  const fields = Object.entries({ rows, columns, qualifier }).map(([option, field]) => ({
    option,
    field,
    path: `/${option}`,
  }));
  const filters = Object.entries({ include, exclude }).flatMap(([option, values]) =>
    Object.entries(values)
      .filter(([, wanted]) => wanted !== undefined)
      .map(([field]) => ({ option, field, path: `/${option}/${escapePointer(field)}` })),
  );
  const named = [...fields, ...filters].filter(({ field }) => looksLikeAttribute(field ?? ""));
  for (const { option, field, path } of named) checkAttributeField(dataset, field as string, option, path);
  return [...new Set(named.map(({ field }) => field as AttributeField))];
}

/**
 * Returns the rows for a network with these variables. If a variable contains actors, a stance has one row for each
 * actor to whom the act is attributed. Otherwise, it has only one row.
 */
function codedRowsFor(
  variables: readonly string[],
  {
    attributeTo,
    attributes,
  }: Pick<CodedRowsOptions, "attributeTo"> & { readonly attributes: readonly AttributeField[] },
  dataset: Dataset,
): readonly CodedRow[] {
  const owners = variables.map(ownerOf);
  if (owners.includes("actor")) return codedRows(dataset, { attributeTo: attributeTo ?? "both", attributes });
  if (owners.includes("speaker")) return codedRows(dataset, { attributeTo: "speaker", attributes });
  if (owners.includes("principal")) return codedRows(dataset, { attributeTo: "principal", attributes });
  return rowsWithoutActors(dataset, attributes);
}

/**
 * For an attribute, returns the field that contains the id of its record. For example, returns `speaker` for
 * `speaker.attributes.party`. Returns any other field unchanged.
 */
function ownerOf(field: string): string {
  return attributeOfField(field)?.owner ?? field;
}
