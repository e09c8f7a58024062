import { idMaker } from "../../coding/names/make-id.ts";
import { registryOf } from "../../dataset/registry.ts";
import type { ActorType } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { MatchedName } from "../shared/losses/name-losses.ts";
import type { SourceRecord } from "../shared/sources/settle-records.ts";
import { cellOf, textIn, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import { actorName, attributesOfActor, identifiersOf, otherNamesOf, typeOf } from "./actor-fields.ts";
import { ActorRepeats } from "./actor-repeats.ts";
import { KnownActors } from "./known-actors.ts";
import { keyOfRow, type PopoloRows } from "./lists.ts";
import type { PopoloConflict } from "./losses.ts";

/** The persons and organizations of a Popolo file as actors. */
export interface PopoloActors {
  /**
   * The dataset given in `extends`. If the file names one of its actors, a citation of the file is added to this actor.
   */
  readonly base: Dataset | undefined;
  /** New actors. */
  readonly records: readonly SourceRecord[];
  /**
   * Returns the id that an actor has in the dataset. `key` is its id in the file, and `lists` are the lists in which it
   * is looked up.
   */
  readonly idOf: (
    key: string | undefined,
    lists: readonly ("persons" | "organizations")[],
  ) => string | undefined;
  /** Rows that are actors of the dataset given in `extends`. */
  readonly known: readonly SourceRow[];
  readonly matched: readonly MatchedName[];
  /** Fields in which rows with the same id differ. */
  readonly conflicts: readonly PopoloConflict[];
}

interface ActorsContext {
  readonly types: Readonly<Record<string, ActorType>>;
  readonly base: Dataset | undefined;
  readonly ledger: SourceLedger;
}

/** Converts the persons and organizations of a Popolo file to actors. Every actor cites `document` as a whole. */
export function popoloActors(
  { persons, organizations }: PopoloRows,
  document: string,
  { types, base, ledger }: ActorsContext,
): PopoloActors {
  const ids = idMaker(base === undefined ? new Map() : registryOf(base).byId);
  ids.take(document);
  const index = new KnownActors(base);
  const codes = new Set<string>();
  const actorIds = new ActorIds(ledger);
  const records: SourceRecord[] = [];
  const matched: MatchedName[] = [];
  const known: SourceRow[] = [];
  const found = new Set<string>();
  const repeats = new ActorRepeats();
  for (const row of [...organizations, ...persons]) {
    if (ledger.isRefused(row)) continue;
    const key = `${row.table} ${keyOfRow(row)}`;
    const knownId = actorIds.ofKey(key);
    if (knownId !== undefined) {
      const isEqual = repeats.compare(row, key, knownId);
      ledger.skip(row, `repeats an earlier row with the same id${isEqual ? "" : ", and differs from it"}`);
      continue;
    }
    const name = actorName(row);
    if (name === undefined) {
      ledger.refuse(row, { column: "name", message: "the name is missing. Give a name." });
      continue;
    }
    repeats.add(row, key);
    const type = typeOf(row, types);
    const identifiers = identifiersOf(row, codes, ledger);
    const match = index.find(name, type, identifiers);
    // Rows with different ids are different actors, even if they have the same name. Therefore, if several rows match
    // one actor of the dataset in `extends`, only the first row is this actor.
    if (match !== undefined && !found.has(match[0].id)) {
      const [actor, because] = match;
      actorIds.add(key, actor.id);
      known.push(row);
      matched.push({ kind: "actors", name, id: actor.id, because });
      found.add(actor.id);
      continue;
    }
    const id = ids.make([name.slice(0, 100)], row.table === "persons" ? "person" : "organization");
    actorIds.add(key, id, row);
    const record = withoutUndefined({
      id,
      type,
      name,
      otherNames: otherNamesOf(row, name, document, ledger),
      identifiers: identifiers.length === 0 ? undefined : identifiers,
      attributes: attributesOfActor(row, ledger),
      sources: [{ document }],
    });
    records.push({ source: row, record });
  }
  return {
    base: citing(base, found, document),
    records: records.map((each) => withParent(each, actorIds, ledger)),
    idOf: (key, lists) => actorIds.of(key, lists),
    known,
    matched,
    conflicts: repeats.conflicts(),
  };
}

/** The ids of the actors of a Popolo file. */
class ActorIds {
  readonly #ledger: SourceLedger;
  /** The key combines a list of the file with the id of a row in this list. The value is the id of the actor. */
  readonly #idByKey = new Map<string, string>();
  /** The row of each new actor. */
  readonly #sourceOf = new Map<string, SourceRow>();

  constructor(ledger: SourceLedger) {
    this.#ledger = ledger;
  }

  /** Adds an actor. `source` is its row if the actor is new. */
  add(key: string, id: string, source?: SourceRow): void {
    this.#idByKey.set(key, id);
    if (source !== undefined) this.#sourceOf.set(id, source);
  }

  /** Returns the id of the actor with a key. */
  ofKey(key: string): string | undefined {
    return this.#idByKey.get(key);
  }

  /** Returns the id of the actor that has the id `key` in one of the lists of the file. */
  of(key: string | undefined, lists: readonly ("persons" | "organizations")[]): string | undefined {
    for (const list of key === undefined ? [] : lists) {
      const id = this.#idByKey.get(`${list} ${key}`);
      if (id === undefined) continue;
      // A rule of datasets can refuse an actor after its id was made. The id of a refused actor is not returned,
      // because the mapping would make a new actor with this id as its name.
      const source = this.#sourceOf.get(id);
      return source !== undefined && this.#ledger.isRefused(source) ? undefined : id;
    }
    return undefined;
  }
}

/**
 * Returns the record of an actor with the actor that it is part of. A parent that is not in the file is left out and
 * counted.
 */
function withParent({ source, record }: SourceRecord, ids: ActorIds, ledger: SourceLedger): SourceRecord {
  const parentKey = textIn(source, "parent_id") ?? linkedKey(source, "parent");
  const parent = ids.of(parentKey, ["organizations"]);
  if (parentKey !== undefined && parent === undefined)
    ledger.dropLink(source, "parent_id", parentKey, "an organization");
  const { sources, ...others } = record;
  const isOther = parent !== undefined && parent !== record.id;
  return {
    source,
    record: { ...others, ...(isOther ? { parent } : {}), sources } as SourceRecord["record"],
  };
}

function citing(
  base: Dataset | undefined,
  found: ReadonlySet<string>,
  document: string,
): Dataset | undefined {
  if (base === undefined || found.size === 0) return base;
  const actors = base.actors.map((actor) =>
    found.has(actor.id) && actor.sources.every((source) => source.document !== document)
      ? { ...actor, sources: [...actor.sources, { document }] }
      : actor,
  );
  return { ...base, actors };
}

/** Returns the id of the row to which a field refers. The field contains this id or the whole row. */
export function linkedKey(row: SourceRow, field: string): string | undefined {
  const value = cellOf(row, field);
  if (typeof value !== "object" || value === null) return toPlainText(value);
  return toPlainText((value as Readonly<Record<string, unknown>>).id);
}

function withoutUndefined(record: Readonly<Record<string, unknown>>): SourceRecord["record"] {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as SourceRecord["record"];
}
