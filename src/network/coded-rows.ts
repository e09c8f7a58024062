import { registryOf } from "../dataset/registry.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Reporting } from "../model/reporting.ts";
import type { SourceDocument } from "../model/source-document.ts";
import type { Stance, StatementAct } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { stanceScores } from "../query/stance-summary.ts";
import type { StanceSource } from "../query/utterances.ts";
import {
  attributedUtterances,
  type NetworkAttribution,
  networkAttributions,
} from "./attributed-utterances.ts";
import { rememberDataset } from "./network-memory.ts";
import type { NetworkRow } from "./network-row.ts";

/** One stance of a statement, as a flat row. */
export interface CodedRow<out I extends Ids = Ids> extends NetworkRow {
  /** The id of the statement and the id of what the stance is on, separated by a slash. With `attributeTo: "both"`, the id of the actor follows. */
  readonly id: string;
  /** The id of the statement. */
  readonly statement: I["statements"];
  /**
   * The id of the document that attests the statement. If several documents attest it, this is the one that the
   * statement cites first. Null if no document attests the statement.
   */
  readonly document: I["documents"] | null;
  /** The date of the statement. Null if the statement is undated. */
  readonly date: Edtf | null;
  /**
   * The position in the document of the first character of the cited span, in Unicode code points. Null if no document
   * attests the statement.
   */
  readonly start: number | null;
  /**
   * The position in the document after the last character of the cited span, in Unicode code points. Null if no
   * document attests the statement.
   */
  readonly end: number | null;
  /**
   * The id of the actor to whom the statement is attributed. This is the speaker unless the option `attributeTo`
   * selects the principal.
   */
  readonly actor: I["actors"];
  /** The id of the speaker. */
  readonly speaker: I["actors"];
  /** The id of the principal, or of the speaker if the statement has no principal. */
  readonly principal: I["actors"];
  /** The id of what the stance is on: an issue, a proposal, a term or a response. */
  readonly issue: I["issues"] | I["proposals"] | I["terms"] | I["responses"];
  /** The kind of the record that the stance is on. */
  readonly kind: "issues" | "proposals" | "terms" | "responses";
  /**
   * How the stance came about: `position` if the statement takes the stance itself, or `term` if a position on a term
   * of a proposal implies the stance.
   */
  readonly via: StanceSource;
  /** The ids of the terms that imply the stance. Empty if the statement takes the stance itself. */
  readonly terms: readonly I["terms"][];
  /** The stance that the statement takes or implies. */
  readonly stance: Stance;
  /**
   * The stance as a number: support 1, conditional 0.5, neutral 0, oppose -1. Null if the stance is `unclear`, which is
   * missing data and not a neutral score of 0.
   */
  readonly score: number | null;
  /** The speech act of the statement, such as `assert` or `deny`. */
  readonly act: StatementAct;
  /** How the document reports the statement, such as `direct` for a direct quotation. */
  readonly reporting: Reporting;
  /**
   * The id of the publisher of the document. Null if the publisher is unknown, or if no document attests the statement.
   */
  readonly publisher: I["actors"] | null;
  /** The language of the document, as a BCP 47 tag. Null if no document attests the statement. */
  readonly language: string | null;
}

/** Options of {@link codedRows}. */
export interface CodedRowsOptions {
  /**
   * The actors that the field `actor` contains: speakers, principals, or both. With `"both"`, a stance has one row for
   * each of its actors. Default: `"speaker"`, so that each stance of a statement is one row.
   */
  readonly attributeTo?: NetworkAttribution | undefined;
}

const rules = { attributeTo: /* @__PURE__ */ oneOf(networkAttributions) };

/**
 * Returns the statements of a dataset as flat rows, with one row per statement and stance. The rows are in the order of
 * their dates, and undated rows come last.
 *
 * A position on a term of a proposal also counts on the issues of the term, as in `compareStances`: the row of the
 * issue has `via: "term"`. Filter by `kind` to count such a statement on issues only.
 *
 * A statement that several documents attest also has only one row per stance, with the document that it cites first,
 * because one row per document would measure how often the press repeats a statement. A statement without a position
 * has no row.
 *
 * @throws {@link index!DemarcheError} for an unknown option.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { codedRows } from "demarche/network";
 *
 * const rows = codedRows(dataset).filter((row) => row.issue === "us-forces-in-central-asia");
 * rows.map(({ speaker, principal, score }) => `${speaker} (${principal}): ${score}`); // => ["russia (russia): -1", "sergey-lavrov (russia): null", "sergey-lavrov (russia): -1", "sergey-lavrov (russia): null"]
 * ```
 */
export function codedRows<I extends Ids>(
  dataset: Dataset<I>,
  options: CodedRowsOptions = {},
): readonly CodedRow<I>[] {
  const registry = registryOf(dataset);
  checkOptions("codedRows", options, rules);
  const { attributeTo = "speaker" } = options;
  const { byId } = registry;
  const rows = attributedUtterances(registry, attributeTo).map(
    ({ statement, actor, on, stance, via, terms }): CodedRow => {
      const cited = statement.sources.find((citation) => citation.supports === undefined);
      const document = byId.get(cited?.document ?? "")?.record as SourceDocument | undefined;
      return Object.freeze({
        id: attributeTo === "both" ? `${statement.id}/${on}/${actor}` : `${statement.id}/${on}`,
        statement: statement.id,
        document: cited?.document ?? null,
        date: statement.date ?? null,
        start: cited?.start ?? null,
        end: cited?.end ?? null,
        actor,
        speaker: statement.speaker,
        principal: statement.onBehalfOf ?? statement.speaker,
        issue: on,
        kind: byId.get(on)?.kind as CodedRow["kind"],
        via,
        terms,
        stance,
        // `unclear` is missing data, not a neutral score of 0.
        score: stance === "unclear" ? null : stanceScores[stance],
        act: statement.act,
        reporting: statement.reporting,
        publisher: document?.publisher ?? null,
        language: document?.language ?? null,
      });
    },
  );
  const shown = displayed(rows);
  rememberDataset(shown, dataset);
  return shown as readonly CodedRow[] as readonly CodedRow<I>[];
}
