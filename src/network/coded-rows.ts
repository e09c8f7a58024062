import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Reporting } from "../model/reporting.ts";
import type { Stance, StatementAct } from "../model/statement.ts";
import { stanceScores } from "../query/stance-cell.ts";
import { rememberDataset } from "./network-memory.ts";
import type { NetworkRow } from "./network-row.ts";

/** What one statement holds on one matter. */
export interface CodedRow<out I extends Ids = Ids> extends NetworkRow {
  /** The statement and the matter, with a slash between. */
  readonly id: string;
  /** The statement. */
  readonly statement: I["statements"];
  /** The document that attests the statement; of several, the one that is cited first. Null: a citation only dates it. */
  readonly document: I["documents"] | null;
  /** When it was said. Null: no document dates it. */
  readonly date: Edtf | null;
  /** Where the first citation of that document begins, in code points. */
  readonly start: number | null;
  /** Where it ends. */
  readonly end: number | null;
  /** Who spoke. */
  readonly speaker: I["actors"];
  /** For whom: the principal, or the speaker where there is none. */
  readonly principal: I["actors"];
  /** The matter: an issue, a proposal, a term or a response. */
  readonly issue: I["issues"] | I["proposals"] | I["terms"] | I["responses"];
  /** What is held about it. */
  readonly stance: Stance;
  /** The stance as a number: support 1, conditional 0.5, neutral 0, oppose -1. Null: `unclear`, which is missing and not zero. */
  readonly score: number | null;
  /** What the speaker did by speaking. */
  readonly act: StatementAct;
  /** How the words are reported. */
  readonly reporting: Reporting;
  /** Who published the document. Null: not told. */
  readonly publisher: I["actors"] | null;
  /** Language of the document, as a BCP 47 tag. */
  readonly language: string | null;
}

/**
 * The statements of a dataset as flat rows, one per statement and position, in the order of the dataset.
 *
 * An act that several documents attest is one row, of the document that is cited first: to count it once per document
 * would measure the press and not the speakers. A statement without a position has no row.
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
    dataset.documents.map((one) => [one.id, one]),
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
          // Not known is missing, which is not the middle.
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
