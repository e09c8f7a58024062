import { getOrAdd } from "../collections/get-or-add.ts";
import { memoize } from "../collections/memo.ts";
import { type EdtfDate, parseEdtf } from "../dates/parse-edtf.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset, Records } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Kind, RecordKind } from "../model/ids.ts";
import { kinds, nestedKinds } from "../model/ids.ts";
import type { Proposal } from "../model/proposal.ts";

/** A record with its kind and, for a term or a response, its proposal. */
export interface Entry<K extends RecordKind = RecordKind> {
  /** The kind of the record. */
  readonly kind: K;
  /** The record itself. */
  readonly record: Records[K];
  /** The proposal that the record belongs to, if the record is a term or a response. */
  readonly proposal?: Proposal;
  /**
   * The statement that made this proposal or response, from the field `statement` of the record. Absent if the record
   * names no statement.
   */
  readonly act?: Entry<"statements">;
  /**
   * The proposals and responses that this statement made: they name it in their field `statement`. Absent if there are
   * none.
   */
  readonly made?: readonly Entry<"proposals" | "responses">[];
}

/** The maps and the parsed dates of one dataset. All queries of the dataset share them. */
export interface Registry {
  /** All records, including terms and responses. The key is the id of the record. */
  readonly byId: ReadonlyMap<string, Entry>;
  /** Parses a date. Each distinct text is parsed once. */
  readonly readDate: (date: Edtf) => EdtfDate;
}

/**
 * Throws for a value that is not a dataset. The message of the error shows the value, so that a caller who swapped two
 * arguments can see the mistake. `name` says what the value is. All queries take the dataset as their first argument.
 */
export function checkIsDataset(dataset: Dataset, name = "The first argument"): void {
  const missing = kinds.find((kind) => !Array.isArray((dataset as Partial<Dataset> | undefined)?.[kind]));
  if (missing === undefined) return;
  const message = `${name} has to be a dataset, and ${shown(dataset)} has no array of ${missing}. Pass what defineDataset or parseDataset returns, or dataset from "demarche/data".`;
  throw problem("invalid-shape", `/${missing}`, message);
}

/** Returns the registry of a dataset. It is made once for each dataset and then stored. */
export const registryOf: (dataset: Dataset) => Registry = /* @__PURE__ */ memoize(makeRegistry);

function makeRegistry(dataset: Dataset): Registry {
  checkIsDataset(dataset);
  const dates = new Map<Edtf, EdtfDate>();
  return { byId: entriesById(dataset), readDate: (date) => getOrAdd(dates, date, parseEdtf) };
}

function entriesById(dataset: Dataset): ReadonlyMap<string, Entry> {
  const byId = new Map<string, Entry>();
  const add = (entry: Entry) => {
    const { statement } = entry.record as { readonly statement?: string };
    // Statements are added before proposals, so `byId` already has the statement.
    const act = statement === undefined ? undefined : byId.get(statement);
    const isMade = act?.kind === "statements";
    const added = isMade ? { ...entry, act: act as Entry<"statements"> } : entry;
    byId.set(entry.record.id, added);
    if (isMade) Object.assign(act, { made: [...(act.made ?? []), added] });
  };
  for (const kind of kinds) {
    for (const record of dataset[kind] as readonly Records[Kind][]) {
      add({ kind, record });
      if (kind !== "proposals") continue;
      const proposal = record as Proposal;
      for (const nested of nestedKinds)
        for (const inner of proposal[nested]) add({ kind: nested, record: inner, proposal });
    }
  }
  return byId;
}
