import { type EdtfDate, parseEdtf } from "../dates/parse-edtf.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset, Records } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Kind, RecordKind } from "../model/ids.ts";
import { kinds } from "../model/ids.ts";
import type { Proposal } from "../model/proposal.ts";

/** A record with what its dataset knows of it. */
export interface Entry<K extends RecordKind = RecordKind> {
  /** The kind that it is listed under. */
  readonly kind: K;
  /** The record itself. */
  readonly record: Records[K];
  /** The proposal that a term or a response stands in. */
  readonly proposal?: Proposal;
}

/** What queries look up in a dataset, worked out on first use. */
export interface Registry {
  /** Every record by its id, terms and responses included. */
  readonly byId: ReadonlyMap<string, Entry>;
  /** A date as it reads; the same text is read once. */
  readonly readDate: (date: Edtf) => EdtfDate;
}

/** Refuses what is no dataset at all, so that a slip in the order of arguments is told in words. */
export function checkIsDataset(dataset: Dataset): void {
  const missing = kinds.find((kind) => !Array.isArray((dataset as Partial<Dataset> | undefined)?.[kind]));
  if (missing === undefined) return;
  const what = shown(dataset);
  const message = `A dataset is wanted here, and ${what} has no array of ${missing}. Hand over \`dataset\` from "demarche/data", or what \`parseDataset\` gave.`;
  throw problem("invalid-shape", `/${missing}`, message);
}

const registries = /* @__PURE__ */ new WeakMap<Dataset, Registry>();

/** The registry of a dataset. It is made once and goes when the dataset goes. */
export function registryOf(dataset: Dataset): Registry {
  const known = registries.get(dataset as Dataset);
  if (known !== undefined) return known;
  checkIsDataset(dataset);
  const byId = new Map<string, Entry>();
  for (const kind of kinds) {
    for (const record of dataset[kind] as readonly Records[Kind][]) {
      byId.set(record.id, { kind, record });
    }
  }
  for (const proposal of dataset.proposals) {
    for (const record of proposal.terms) byId.set(record.id, { kind: "terms", record, proposal });
    for (const record of proposal.responses) byId.set(record.id, { kind: "responses", record, proposal });
  }
  const dates = new Map<Edtf, EdtfDate>();
  const readDate = (date: Edtf): EdtfDate => {
    let read = dates.get(date);
    if (read === undefined) {
      read = parseEdtf(date);
      dates.set(date, read);
    }
    return read;
  };
  const registry: Registry = { byId, readDate };
  registries.set(dataset, registry);
  return registry;
}
