import { isObject } from "../../../collections/is-object.ts";
import { shown, suggest } from "../../../errors/suggest.ts";
import type { Citation } from "../../../model/citation.ts";
import { isAbsent } from "../cells/read-cell.ts";
import { type FieldName, refuse } from "../losses/refusal.ts";
import type { ImportNames } from "../names/import-names.ts";
import type { Spelling } from "../names/named-entity.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A citation as it was read from a row. When the row has been accepted, the actors in `via` are replaced with ids. */
export interface PreparedCitation {
  readonly fields: Fields;
  readonly via: readonly Spelling[];
}

const known = ["row", "start", "end", "via", "supports", "says"];

/** Reads the citation that a mapping gives for a row. */
export function readCitation(
  value: unknown,
  at: FieldName,
  { actors }: ImportNames,
  row: object,
  index: number,
): PreparedCitation {
  if (!isObject(value))
    throw refuse(at, `has to be an object, not ${shown(value)}. Write { start, end }.`, { value });
  const { via, ...fields } = value as Fields;
  for (const name of Object.keys(value)) {
    if (!known.includes(name))
      throw refuse(at, `has no field ${shown(name)}. ${suggest(name, known)}`, { value: name });
  }
  const names = Array.isArray(via) ? via : isAbsent(via) ? [] : [via];
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, inner]) => !isAbsent(inner))),
    via: names.filter((name) => !isAbsent(name)).map((name) => actors.resolve(name, at, row, index)),
  };
}

/**
 * Returns the citation of a record. If the mapping gives no citation, the record cites the number of its row or, if
 * each row names its own document, the document as a whole.
 */
export function toCitation(
  prepared: PreparedCitation | undefined,
  document: string,
  index: number,
  { actors, state }: ImportNames,
): Citation {
  if (prepared === undefined)
    return state.isDocumentOfRow ? { document } : { document, row: index + state.firstRow };
  const { start, end, row: givenRow, supports, says } = prepared.fields;
  const place = {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(givenRow === undefined ? {} : { row: givenRow }),
  };
  const via = prepared.via.map((spelling) => actors.cite(spelling, { document, ...place } as Citation));
  return {
    document,
    ...place,
    ...(via.length === 0 ? {} : { via }),
    ...(supports === undefined ? {} : { supports }),
    ...(says === undefined ? {} : { says }),
  } as unknown as Citation;
}

/**
 * Adds the citation of a row to the citations of a record, unless the record already has it. Returns whether it was
 * added. A citation with a position is compared only with the last one, because rows are read in order, and a search
 * through all citations would be slow for a million rows with the same key.
 */
export function addCitation(sources: Citation[], citation: Citation): boolean {
  const hasPosition = citation.row !== undefined || citation.start !== undefined;
  const compared = hasPosition ? sources.slice(-1) : sources;
  if (compared.some((source) => isSameCitation(source, citation))) return false;
  sources.push(citation);
  return true;
}

function isSameCitation(a: Citation, b: Citation): boolean {
  return (
    a.document === b.document &&
    a.row === b.row &&
    a.start === b.start &&
    a.end === b.end &&
    JSON.stringify([a.via, a.supports, a.says]) === JSON.stringify([b.via, b.supports, b.says])
  );
}
