import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Reporting } from "../model/reporting.ts";
import type { Stance, StatementAct } from "../model/statement.ts";
import { stanceScores } from "../query/stance-summary.ts";
import { rememberDataset } from "./network-memory.ts";
import type { NetworkRow } from "./network-row.ts";

/** One position of a statement, as a flat row. */
export interface CodedRow<out I extends Ids = Ids> extends NetworkRow {
  /** The id of the statement and the id of what the stance is on, separated by a slash. */
  readonly id: string;
  /** The id of the statement. */
  readonly statement: I["statements"];
  /** The document that attests the statement; of several, the one that is cited first. Null: no document attests it. */
  readonly document: I["documents"] | null;
  /** The date of the statement. Null: undated. */
  readonly date: Edtf | null;
  /** Where the first citation of that document begins, in code points. */
  readonly start: number | null;
  /** Where that citation ends, in code points. */
  readonly end: number | null;
  /** The speaker. */
  readonly speaker: I["actors"];
  /** The principal, or the speaker if none is named. */
  readonly principal: I["actors"];
  /** The id of what the stance is on: an issue, a proposal, a term or a response. */
  readonly issue: I["issues"] | I["proposals"] | I["terms"] | I["responses"];
  /** The stance that the position takes. */
  readonly stance: Stance;
  /** The stance as a number: support 1, conditional 0.5, neutral 0, oppose -1. Null: `unclear`, which is missing data and not 0. */
  readonly score: number | null;
  /** The speech act. */
  readonly act: StatementAct;
  /** How the statement is reported. */
  readonly reporting: Reporting;
  /** The publisher of the document. Null: unknown. */
  readonly publisher: I["actors"] | null;
  /** The language of the document, as a BCP 47 tag. Null: no document attests the statement. */
  readonly language: string | null;
}

/**
 * Returns the statements of a dataset as flat rows, one per statement and position, in the order of the dataset.
 *
 * A statement that several documents attest has one row per position, with the document that is cited first: one row per
 * document would measure how often the press repeats a statement. A statement without a position has no row.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { codedRows } from "demarche/network";
 *
 * const rows = codedRows(dataset).filter((row) => row.issue === "us-forces-in-central-asia");
 * rows.map(({ speaker, principal, score }) => `${speaker} (${principal}): ${score}`); // => ["sergey-lavrov (russia): null", "sergey-lavrov (russia): -1", "sergey-lavrov (russia): null", "russia (russia): -1"]
 * ```
 */
export function codedRows<I extends Ids>(dataset: Dataset<I>): readonly CodedRow<I>[] {
  const documents = new Map<string, Dataset<I>["documents"][number]>(
    dataset.documents.map((document) => [document.id, document]),
  );
  const rows = dataset.statements.flatMap((statement) => {
    const cited = statement.sources.find((citation) => citation.supports === undefined);
    const document = cited === undefined ? undefined : documents.get(cited.document);
    return statement.positions.map(
      (position): CodedRow<I> =>
        Object.freeze({
          id: `${statement.id}/${position.on}`,
          statement: statement.id,
          document: cited?.document ?? null,
          date: statement.date ?? null,
          start: cited?.start ?? null,
          end: cited?.end ?? null,
          speaker: statement.speaker,
          principal: statement.onBehalfOf ?? statement.speaker,
          issue: position.on,
          stance: position.stance,
          // `unclear` is missing data, not a neutral score of 0.
          score: position.stance === "unclear" ? null : stanceScores[position.stance],
          act: statement.act,
          reporting: statement.reporting,
          publisher: document?.publisher ?? null,
          language: document?.language ?? null,
        }),
    );
  });
  const shown = displayed(rows);
  rememberDataset(shown, dataset);
  return shown;
}
