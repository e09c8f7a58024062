import type { Dataset } from "../../model/dataset.ts";
import type { RowMapping } from "../shared/mapping/row-mapping.ts";
import { guessedType } from "../shared/names/named-entity.ts";
import type { SourceLedger } from "../shared/sources/source-ledger.ts";
import { knownActors, knownConcepts } from "./known-names.ts";
import type { FromDnaOptions } from "./options.ts";
import type { DnaRow } from "./rows.ts";

/**
 * Returns the mapping with which `importRows` makes the statements of a project. `ids` has the id of the statement for
 * each row.
 */
export function dnaMapping(
  rows: readonly DnaRow[],
  ids: readonly string[],
  {
    base,
    options: { actor, issue },
    ledger,
  }: { readonly base: Dataset; readonly options: FromDnaOptions; readonly ledger: SourceLedger },
): RowMapping<DnaRow> {
  const actors = knownActors(rows, ledger);
  const concepts = knownConcepts(rows, ledger);
  return {
    document: { id: (row) => row.document },
    extends: base,
    actor: (name) => {
      const known = actors.get(name) ?? { type: "organization", attributes: {}, parent: undefined };
      const { type, attributes, parent } = known;
      if (actor !== undefined) return actor(name, { type, attributes });
      return {
        type,
        [guessedType]: true,
        ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
        ...(parent === undefined || type === "person" ? {} : { parent }),
      };
    },
    issue: (name) => {
      const { attributes, parent } = concepts.get(name) ?? { attributes: {}, parent: undefined };
      if (issue !== undefined) return issue(name, attributes);
      return {
        ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
        ...(parent === undefined ? {} : { broader: parent }),
      };
    },
    statement: {
      // The id has the number that the statement has in DNA.
      id: (_, index) => ids[index],
      speaker: (row) => row.speaker,
      onBehalfOf: (row) => row.principal,
      act: (row) => row.act,
      date: (row) => row.date,
      summary: (row) => row.summary,
      positions: (row) => (row.stance === undefined ? [] : [{ on: row.concept?.value, stance: row.stance }]),
      about: (row) =>
        row.stance !== undefined || row.concept === undefined ? [] : [{ issue: row.concept.value }],
      attributes: (row) => row.attributes,
      citation: (row) => row.citation,
    },
  };
}
