import type { Dataset } from "../../../model/dataset.ts";
import type { Statement } from "../../../model/statement.ts";
import { rowName } from "../losses/row-name.ts";
import { similarMessage } from "../losses/similar-message.ts";
import type { SimilarRecord } from "../losses/similar-record.ts";
import type { SourceRow } from "./source-ledger.ts";

/** A statement that was made from a row of a source. */
export interface SourceStatement {
  /** Id of the statement. */
  readonly id: string;
  readonly source: SourceRow;
  /**
   * The passage that was coded, as the source gives it. If the source gives none, it is undefined, and the statement is
   * not compared with other statements.
   */
  readonly passage: string | undefined;
}

/**
 * Returns the statements that say the same about the same passage as an earlier statement, for example because two people
 * coded a text. Their ids, their summaries and the attributes in `ignored` can differ. The result also has the
 * statements in `known`, which resemble statements of the dataset in `extends`.
 */
export function similarStatements(
  { statements }: Dataset,
  coded: readonly SourceStatement[],
  { known, ignored }: { readonly known: readonly SimilarRecord[]; readonly ignored: readonly string[] },
): readonly SimilarRecord[] {
  const byId = new Map(statements.map((statement) => [statement.id as string, statement]));
  const knownById = new Map(known.map(({ id, similar }) => [id, similar]));
  const firsts = new Map<string, string>();
  return coded.flatMap(({ id, source, passage }): SimilarRecord[] => {
    const statement = byId.get(id);
    const similar = [...(knownById.get(id) ?? [])];
    if (statement !== undefined && passage !== undefined) {
      const content = JSON.stringify([contentOf(statement, ignored), passage]);
      const first = firsts.get(content);
      if (first === undefined) firsts.set(content, id);
      else similar.push(first);
    }
    if (similar.length === 0) return [];
    const name = `${source.table} ${rowName(source.row)}`;
    const message = similarMessage({ row: name, word: "statement", id, similar, isOfTable: false });
    return [{ kind: "statements", id, row: source.row, similar, message }];
  });
}

function contentOf(
  { id: _id, summary: _summary, doubts: _doubts, attributes = {}, ...fields }: Statement,
  ignored: readonly string[],
): readonly unknown[] {
  return [fields, Object.entries(attributes).filter(([name]) => !ignored.includes(name))];
}
