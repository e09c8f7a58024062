import { groupBy } from "../collections/group-by.ts";
import { registryOf } from "../dataset/registry.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Reporting } from "../model/reporting.ts";
import type { SourceDocument } from "../model/source-document.ts";
import type { StatementAct } from "../model/speech-act.ts";
import type { Stance } from "../model/stance.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { texts } from "../options/texts.ts";
import type { StanceSource } from "../query/stances/act-stances.ts";
import { type Attribution, attributedTo, attributions } from "../query/stances/stance-act.ts";
import type { MatterId } from "../query/stances/stance-comparison.ts";
import { type ActId, stanceScores } from "../query/stances/stance-summary.ts";
import { type Utterance, utterances } from "../query/stances/utterances.ts";
import {
  type AttributeField,
  type AttributeValue,
  attributeOfField,
  attributeValue,
  checkAttributeField,
  type FieldAttribute,
} from "./options/attribute-field.ts";
import type { NetworkRow } from "./rows/network-row.ts";
import { citationsOfUtterance } from "./rows/row-citations.ts";
import { type RowsOrigin, rememberOrigin } from "./rows/rows-origin.ts";

/** A flat row for one stance. One actor takes this stance by one act, on one issue, proposal, term or response. */
export interface CodedRow<out I extends Ids = Ids> extends NetworkRow {
  /**
   * The ids in `record`, `issue` and `actor`, separated by slashes. Each row of a dataset has a different id.
   */
  readonly id: string;
  /** The id of the record of the act: a statement, a proposal or a response. */
  readonly record: ActId<I>;
  /**
   * If the act is a statement, its id. If the act is a proposal or a response, the id of the statement by which it was
   * made, or null if it was not made by a statement.
   */
  readonly statement: I["statements"] | null;
  /**
   * The id of the document that attests the stance. If several documents attest it, this is the document of the first
   * citation. If the stance follows from terms of a proposal, the citations of the first of these terms are used. Null
   * if no document attests the stance.
   */
  readonly document: I["documents"] | null;
  /** The date of the act. Null if the act is undated. */
  readonly date: Edtf | null;
  /**
   * The position at which the cited span begins in the document, counted in Unicode code points. Null if no characters
   * are cited.
   */
  readonly start: number | null;
  /**
   * The position after the last character of the cited span in the document, counted in Unicode code points. Null if no
   * characters are cited.
   */
  readonly end: number | null;
  /** The zero-based index of the cited row of the document, if the document is a table. Null if no row is cited. */
  readonly row: number | null;
  /** The id of the actor to whom the act is attributed. The option `attributeTo` selects the actors. */
  readonly actor: I["actors"];
  /**
   * The id of the actor that performed the act: the speaker, the proposer, or the actor that answered. If several
   * actors performed the act and the field `actor` contains their principal, this is the first actor that performed it.
   */
  readonly speaker: I["actors"];
  /** The id of the principal for whom the act was performed, or of the speaker if there is no principal. */
  readonly principal: I["actors"];
  /** The id of the issue, proposal, term or response that the stance is on. */
  readonly issue: MatterId<I>;
  /** The kind of the record that the stance is on. */
  readonly kind: "issues" | "proposals" | "terms" | "responses";
  /** The rule by which the act takes a stance on the issue, proposal, term or response, as in `compareStances`. */
  readonly via: StanceSource;
  /**
   * A stance on an issue can follow from stances on terms of a proposal. In this case, the list has the ids of these
   * terms. Otherwise, it is empty.
   */
  readonly terms: readonly I["terms"][];
  /** The stance that the act takes or implies. */
  readonly stance: Stance;
  /**
   * The stance as a number: support 1, conditional 0.5, neutral 0, oppose -1. Null if the stance is `unclear`, which is
   * missing data and not a neutral score of 0.
   */
  readonly score: number | null;
  /**
   * The speech act of the statement in the field `statement`, such as `assert` or `deny`. Null if `statement` is null.
   */
  readonly act: StatementAct | null;
  /**
   * How the document reports the statement in the field `statement`, such as `direct` for a direct quotation. Null if
   * `statement` is null.
   */
  readonly reporting: Reporting | null;
  /** The id of the publisher of the document. Null if the publisher or the document is unknown. */
  readonly publisher: I["actors"] | null;
  /** The language of the document, as a BCP 47 tag. Null if the language or the document is unknown. */
  readonly language: string | null;
  /**
   * The value of an attribute of a record to which the row refers, such as the speaker. Null if the row has no such
   * record, or if the record does not have the attribute. Absent if the option `attributes` does not list the
   * attribute.
   */
  readonly [attribute: AttributeField]: AttributeValue;
}

/** Options of {@link codedRows}. */
export interface CodedRowsOptions {
  /**
   * The actors to whom acts are attributed: the actors that performed the acts (`"speaker"`), their principals
   * (`"principal"`), or both (`"both"`). Each stance of an act has one row for each of these actors. Default: `"both"`,
   * as in the queries and in `stanceNetwork`. A network of the field `speaker` needs `"speaker"`, and one of the field
   * `principal` needs `"principal"`. Otherwise, a stance that a minister takes for a state counts twice.
   */
  readonly attributeTo?: Attribution | undefined;
  /**
   * The attributes that become fields of the rows. Write `attributes.topic` for an attribute of the statement. For an
   * attribute of another record, begin with the field that contains the id of the record: `speaker.attributes.party`.
   * Default: no attributes.
   */
  readonly attributes?: readonly AttributeField[] | undefined;
}

const rules = { attributeTo: /* @__PURE__ */ oneOf(attributions), attributes: texts };

/**
 * Returns the stances of a dataset as flat rows, with one row per act, actor and matter (an issue, a proposal, a term
 * or a response). The rows are in the order of their dates, and undated rows come last.
 *
 * The stances are those of `compareStances`. They come from four rules:
 * - A statement takes the stances in its positions.
 * - An actor that puts a proposal forward supports the proposal and its terms.
 * - An answer to a proposal is a stance on the proposal.
 * - A stance on a term is also a stance on the issues of the term.
 *
 * The field `via` says which of these rules a row comes from. One act can therefore have rows on proposals, terms and
 * issues. To keep only the rows on issues, filter by `kind`.
 *
 * Even if several documents attest an act, each stance has only one row, with the document that is cited first. One row
 * per document would measure how often the press repeats an act. A statement without a position has no row unless it
 * made a proposal or a response.
 *
 * A field such as `attributes.topic` always contains an attribute of the statement, because proposals and responses
 * have no attributes. Terms have no attributes either. If the stance is on a proposal, a term or a response,
 * `issue.attributes.topic` is therefore null.
 *
 * @throws {@link index!DemarcheError} for an unknown option, and for an attribute that no record has.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { codedRows } from "demarche/network";
 *
 * const rows = codedRows(dataset).filter(({ statement }) => statement === "lavrov-against-us-presence");
 * rows.map(({ actor, speaker, issue, score }) => `${actor} (${speaker}) on ${issue}: ${score}`); // => ["sergey-lavrov (sergey-lavrov) on us-forces-in-central-asia: -1", "russia (sergey-lavrov) on us-forces-in-central-asia: -1"]
 * ```
 */
export function codedRows<I extends Ids>(
  dataset: Dataset<I>,
  options: CodedRowsOptions = {},
): readonly CodedRow<I>[] {
  const registry = registryOf(dataset);
  checkOptions("codedRows", options, rules);
  const { attributeTo = "both", attributes = [] } = options;
  for (const [i, field] of attributes.entries())
    checkAttributeField(dataset, field, "attributes", `/attributes/${i}`);
  return rowsOf(utterances(registry, attributeTo), attributes, dataset) as readonly CodedRow<I>[];
}

/**
 * Returns the rows for a network without actors in its rows, columns and qualifier. A stance has only one row, even if
 * several actors took it by the same act. Otherwise, such an act would count several times.
 */
export function rowsWithoutActors(
  dataset: Dataset,
  attributes: readonly AttributeField[],
): readonly CodedRow[] {
  const keyOf = ({ act, on }: Utterance) => `${act.key} ${on}`;
  const byAct = groupBy(utterances(registryOf(dataset), "speaker"), keyOf);
  const once = [...byAct.values()].map(([first]) => first as Utterance);
  const utterancesOfAct = (utterance: Utterance) => byAct.get(keyOf(utterance)) as readonly Utterance[];
  return rowsOf(once, attributes, dataset, utterancesOfAct);
}

function rowsOf(
  all: readonly Utterance[],
  attributes: readonly AttributeField[],
  dataset: Dataset,
  utterancesOfAct?: RowsOrigin["utterancesOfAct"],
): readonly CodedRow[] {
  const { byId } = registryOf(dataset);
  const read = attributes.map((field) => [field, attributeOfField(field) as FieldAttribute] as const);
  const rows = all.map((utterance): CodedRow => {
    const { act, actor, on, stance, via, terms } = utterance;
    const { record, statement } = act;
    const [cited] = citationsOfUtterance(utterance);
    const document = byId.get(cited?.document ?? "")?.record as SourceDocument | undefined;
    // If a statement made the proposal or the response, the speakers of this statement are used. They can differ from
    // the actors in the proposal or the response.
    const performed = statement ?? record;
    const performers = attributedTo(performed, "speaker");
    const speaker = performers.includes(actor) ? actor : (performers[0] ?? actor);
    const principals = attributedTo(performed, "principal");
    const row: CodedRow = {
      id: `${record.id}/${on}/${actor}`,
      record: record.id,
      statement: statement?.id ?? null,
      document: cited?.document ?? null,
      date: act.date ?? null,
      start: cited?.start ?? null,
      end: cited?.end ?? null,
      row: cited?.row ?? null,
      actor,
      speaker,
      principal: principals.includes(speaker) ? speaker : (principals[0] ?? speaker),
      issue: on,
      kind: byId.get(on)?.kind as CodedRow["kind"],
      via,
      terms,
      stance,
      // `unclear` is missing data, not a neutral score of 0.
      score: stance === "unclear" ? null : stanceScores[stance],
      act: statement?.act ?? null,
      reporting: statement?.reporting ?? null,
      publisher: document?.publisher ?? null,
      language: document?.language ?? null,
    };
    const values = read.map(([field, attribute]) => {
      return [field, attributeValue(dataset, attribute, row[attribute.owner])] as const;
    });
    return Object.freeze(values.length === 0 ? row : { ...row, ...Object.fromEntries(values) });
  });
  const shown = displayed(rows);
  rememberOrigin(shown, { dataset, utterances: all, utterancesOfAct });
  return shown;
}
