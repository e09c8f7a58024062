import { idMaker } from "../coding/make-id.ts";
import { registryOf } from "../dataset/registry.ts";
import { identifierForm } from "../dataset/rules/identifiers.ts";
import type { Actor, ActorType } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import type { MatchedName } from "./import-losses.ts";
import { keyOf, type PopoloRows } from "./read-popolo.ts";
import type { SourceRecord } from "./settle-records.ts";
import { cellOf, textIn, toPlainText } from "./source-cells.ts";
import type { SourceLedger, SourceRow } from "./source-ledger.ts";

/** The persons and organizations of a Popolo file as actors. */
export interface PopoloActors {
  /** The extended dataset, whose actors cite the file where it names them. */
  readonly base: Dataset | undefined;
  /** New actors. */
  readonly records: readonly SourceRecord[];
  /** Returns the id of the actor with an id in one of these lists of the file. */
  readonly idOf: (
    key: string | undefined,
    lists: readonly ("persons" | "organizations")[],
  ) => string | undefined;
  /** Rows of actors of the extended dataset. */
  readonly known: readonly SourceRow[];
  readonly matched: readonly MatchedName[];
}

/** Fields that become fields of the actor. */
const used = ["id", "name", "other_names", "identifiers", "parent_id", "parent"];

/** Lists that the import reads as rows of their own. */
const readElsewhere = ["memberships", "posts", "motions", "vote_events", "votes", "speeches", "children"];

/** Texts, pictures and addresses, which a dataset does not contain. */
const leftOut: Readonly<Record<string, string>> = {
  abstract: "texts about the actor",
  description: "texts about the actor",
  biography: "texts about the actor",
  summary: "texts about the actor",
  email: "ways to reach the actor",
  phone: "ways to reach the actor",
  fax: "ways to reach the actor",
  contact_details: "ways to reach the actor",
  image: "pictures and links",
  images: "pictures and links",
  links: "pictures and links",
  sources: "sources of the file",
  created_at: "dates of the file",
  updated_at: "dates of the file",
};

/** A classification of a part of a state. */
const isOfBody =
  /legislat|parliament|chamber|assembl|senate|congress|committee|commission|council|ministr|cabinet|government|executive|department|court/i;

/** Makes actors of the persons and organizations of a Popolo file, which cite `document` as a whole. */
export function popoloActors(
  { persons, organizations }: PopoloRows,
  document: string,
  {
    types,
    base,
    ledger,
  }: {
    readonly types: Readonly<Record<string, ActorType>>;
    readonly base: Dataset | undefined;
    readonly ledger: SourceLedger;
  },
): PopoloActors {
  const ids = idMaker(base === undefined ? new Map() : registryOf(base).byId);
  const index = new KnownActors(base);
  const codes = new Set<string>();
  const idByKey = new Map<string, string>();
  const idOf: PopoloActors["idOf"] = (key, lists) => {
    for (const list of key === undefined ? [] : lists) {
      const id = idByKey.get(`${list} ${key}`);
      if (id !== undefined) return id;
    }
    return undefined;
  };
  const records: SourceRecord[] = [];
  const matched: MatchedName[] = [];
  const known: SourceRow[] = [];
  const found = new Set<string>();
  for (const row of [...organizations, ...persons]) {
    if (ledger.isRefused(row)) continue;
    const key = `${row.table} ${keyOf(row)}`;
    if (idByKey.has(key)) {
      ledger.skip(row, "repeats an earlier row with the same id");
      continue;
    }
    const name = nameOf(row);
    if (name === undefined) {
      ledger.refuse(row, { column: "name", message: "the name is missing. Give a name." });
      continue;
    }
    const type = typeOf(row, types);
    const identifiers = identifiersOf(row, codes, ledger);
    const match = index.find(name, type, identifiers);
    // Two rows with one name are two actors, so that only the first can be the actor of the extended dataset.
    if (match !== undefined && !found.has(match[0].id)) {
      const [actor, because] = match;
      idByKey.set(key, actor.id);
      known.push(row);
      matched.push({ kind: "actors", name, id: actor.id, because });
      found.add(actor.id);
      continue;
    }
    const id = ids.make([name.slice(0, 100)], row.table === "persons" ? "person" : "organization");
    idByKey.set(key, id);
    records.push({
      source: row,
      record: withoutUndefined({
        id,
        type,
        name,
        otherNames: otherNamesOf(row, name, document, ledger),
        identifiers: identifiers.length === 0 ? undefined : identifiers,
        attributes: attributesOf(row, ledger),
        sources: [{ document }],
      }),
    });
  }
  const withParents = records.map(({ source, record }) => {
    const parentKey = textIn(source, "parent_id") ?? linkedKey(source, "parent");
    const parent = idOf(parentKey, ["organizations"]);
    if (parentKey !== undefined && parent === undefined)
      ledger.drop(source.table, "parent_id", "an organization that is not in the file");
    const { sources, ...others } = record;
    const isOther = parent !== undefined && parent !== record.id;
    return {
      source,
      record: { ...others, ...(isOther ? { parent } : {}), sources } as SourceRecord["record"],
    };
  });
  return { base: citing(base, found, document), records: withParents, idOf, known, matched };
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

/** Returns the id of a row that another row contains instead of its id. */
export function linkedKey(row: SourceRow, field: string): string | undefined {
  const value = cellOf(row, field);
  if (typeof value !== "object" || value === null) return toPlainText(value);
  return toPlainText((value as Readonly<Record<string, unknown>>).id);
}

function nameOf(row: SourceRow): string | undefined {
  const parts = ["given_name", "family_name"].flatMap((field) => textIn(row, field) ?? []);
  return textIn(row, "name") ?? (parts.length === 0 ? undefined : parts.join(" "));
}

function typeOf(row: SourceRow, types: Readonly<Record<string, ActorType>>): ActorType {
  if (row.table === "persons") return "person";
  const classification = textIn(row, "classification") ?? "";
  if (Object.hasOwn(types, classification)) return types[classification] as ActorType;
  return isOfBody.test(classification) ? "body" : "organization";
}

interface Code {
  readonly scheme: string;
  readonly identifier: string;
}

function identifiersOf(row: SourceRow, taken: Set<string>, ledger: SourceLedger): readonly Code[] {
  const given = cellOf(row, "identifiers");
  const items = [{ scheme: "popolo", identifier: textIn(row, "id") }, ...(Array.isArray(given) ? given : [])];
  return items.flatMap((item: unknown) => {
    if (typeof item !== "object" || item === null) return [];
    const fields = item as Readonly<Record<string, unknown>>;
    const identifier = toPlainText(fields.identifier);
    if (identifier === undefined) return [];
    const scheme = toPlainText(fields.scheme) ?? "unknown";
    const key = `${scheme} ${identifier}`;
    const form = identifierForm(scheme);
    if (form !== undefined && !form.pattern.test(identifier)) {
      ledger.drop(row.table, "identifiers", `codes that ${scheme} does not have`);
      return [];
    }
    if (taken.has(key)) {
      ledger.drop(row.table, "identifiers", "codes of an earlier actor");
      return [];
    }
    taken.add(key);
    return [{ scheme, identifier }];
  });
}

function otherNamesOf(row: SourceRow, name: string, document: string, ledger: SourceLedger): unknown {
  const given = cellOf(row, "other_names");
  if (!Array.isArray(given)) return undefined;
  const names = new Set<string>();
  for (const item of given) {
    const isObject = typeof item === "object" && item !== null;
    const other = toPlainText(isObject ? item.name : item);
    if (other !== undefined && other !== name) names.add(other);
    for (const field of isObject ? Object.keys(item) : [])
      if (field !== "name") ledger.drop(row.table, `other_names.${field}`, "details of other names");
  }
  return names.size === 0 ? undefined : [...names].map((other) => ({ name: other, documents: [document] }));
}

function attributesOf(row: SourceRow, ledger: SourceLedger): Readonly<Record<string, unknown>> | undefined {
  const attributes: [string, string | number | boolean][] = [];
  for (const [field, value] of Object.entries(row.value)) {
    if (used.includes(field) || readElsewhere.includes(field) || value === null || value === undefined)
      continue;
    const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    const reason = leftOut[field];
    if (Object.hasOwn(leftOut, field)) ledger.drop(row.table, field, reason as string);
    else if (!isPlain || field === "__proto__" || (typeof value === "number" && !Number.isFinite(value)))
      ledger.drop(row.table, field, "lists and objects that the model has no field for");
    else if (typeof value !== "string" || /\S/.test(value)) attributes.push([field, value]);
  }
  return attributes.length === 0 ? undefined : Object.fromEntries(attributes);
}

function withoutUndefined(record: Readonly<Record<string, unknown>>): SourceRecord["record"] {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as SourceRecord["record"];
}

/** The actors of the extended dataset by code and by name. */
class KnownActors {
  readonly #byCode = new Map<string, Actor>();
  readonly #byName = new Map<string, Actor | "several">();

  constructor(base: Dataset | undefined) {
    for (const actor of base?.actors ?? []) {
      for (const { scheme, identifier } of actor.identifiers ?? [])
        this.#byCode.set(`${scheme} ${identifier}`, actor);
      for (const name of [actor.name, ...(actor.otherNames ?? []).map((other) => other.name)]) {
        const earlier = this.#byName.get(name);
        this.#byName.set(name, earlier === undefined || earlier === actor ? actor : "several");
      }
    }
  }

  /** Returns the actor with one of the codes, or the only actor with the name that no code contradicts. */
  find(
    name: string,
    type: ActorType,
    codes: readonly Code[],
  ): readonly [Actor, "identifier" | "name" | "other-name"] | undefined {
    for (const { scheme, identifier } of codes) {
      const actor = this.#byCode.get(`${scheme} ${identifier}`);
      if (actor !== undefined) return [actor, "identifier"];
    }
    const actor = this.#byName.get(name);
    if (actor === undefined || actor === "several") return undefined;
    if ((actor.type === "person") !== (type === "person")) return undefined;
    const isOther = codes.some(({ scheme, identifier }) =>
      actor.identifiers?.some((own) => own.scheme === scheme && own.identifier !== identifier),
    );
    return isOther ? undefined : [actor, actor.name === name ? "name" : "other-name"];
  }
}
