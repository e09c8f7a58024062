import { shown, suggest } from "../../../errors/suggest.ts";
import type { DraftCandidate } from "../settled-drafts.ts";
import { plainName } from "./actor-directory.ts";
import { type DatedDraft, readDraftDate } from "./read-draft-date.ts";
import type { SettleNames, SettleReport, SettleSource } from "./settle-context.ts";

/** Reads the names, keys and dates of one draft. It reports unknown names and keys, and invalid dates. */
export interface ReferenceReader {
  /** Returns the id of an actor. */
  readonly actor: (name: string | undefined, path: string) => string | undefined;
  /** Returns the ids of actors, each once. Undefined: there are none. */
  readonly actors: (names: readonly string[] | undefined, path: string) => readonly string[] | undefined;
  /** Returns the ids of records of any kind, each once. Undefined: there are none. */
  readonly records: (names: readonly string[] | undefined, path: string) => readonly string[] | undefined;
  /**
   * Returns the ids of the records to which one name refers. The key of a draft with `forEach` can refer to several
   * records.
   */
  readonly recordsOf: (name: string, path: string) => readonly string[];
  /** Returns the id of one record of any kind. */
  readonly record: (name: string | undefined, path: string) => string | undefined;
  /** Returns the date of a draft. */
  readonly date: (draft: DatedDraft, path: string) => string | undefined;
}

/** The input of {@link referenceReader}: a draft, and everything that its references can refer to. */
export interface ReaderContext extends SettleReport {
  readonly source: SettleSource;
  readonly names: SettleNames;
  /** How messages name the draft. */
  readonly owner: string;
  /** Is called for every actor to which the draft refers, with the id of the actor and the name that the draft uses. */
  readonly use: (actor: string, name: string) => void;
  /**
   * The ids of the terms and responses of this draft. The key of the map is the key that the draft gives to a term or
   * response. This map takes precedence over equal keys of other drafts.
   */
  readonly own?: ReadonlyMap<string, string>;
}

/** The lists of actors that a draft can do without, so that an unknown actor can be removed from them. */
const removableFrom: ReadonlySet<string> = new Set([
  "via",
  "jointlyWith",
  "addressees",
  "targets",
  "operators",
]);

/** Returns a reader of the references of a draft. */
export function referenceReader(context: ReaderContext): ReferenceReader {
  return {
    actor: (name, path) => (name === undefined ? undefined : readActor(name, path, context)),
    actors: (list, path) => distinct(list?.map((name, i) => readActor(name, `${path}/${i}`, context))),
    records: (list, path) => distinct(list?.flatMap((name, i) => readRecords(name, `${path}/${i}`, context))),
    recordsOf: (name, path) => readRecords(name, path, context),
    record(name, path) {
      if (name === undefined) return undefined;
      const [id, ...rest] = readRecords(name, path, context);
      if (rest.length === 0) return id;
      const message = `${shown(name)} stands for ${rest.length + 1} records, and one is needed here. Write a draft for each.`;
      refuse(name, path, message, context);
      return undefined;
    },
    date: (draft, path) => readDraftDate(draft, path, context),
  };
}

/** Reports that a name or key in a draft refers to no record. */
function refuse(
  value: string,
  path: string,
  message: string,
  { owner, report }: ReaderContext,
  candidates: readonly DraftCandidate[] = [],
): void {
  report({
    code: "unknown-id",
    path,
    value,
    message: `${owner}: ${message}`,
    ...(candidates.length === 0 ? {} : { candidates }),
  });
}

/** Returns the id of the actor with a name. Undefined if there is none. */
function readActor(name: string, path: string, context: ReaderContext): string | undefined {
  const { owner, names, decide } = context;
  const found = names.actors.resolve(name);
  if (found.actor !== undefined) {
    const { actor, match } = found;
    context.use(actor.id, name);
    if (match !== "id") {
      const message = `${owner}: ${shown(name)} is the actor "${actor.id}" (${match}).`;
      decide({ code: "known-actor", path, id: actor.id, message });
    }
    return actor.id;
  }
  const message = names.unsettled.has(plainName(name))
    ? `${shown(name)} is a new actor that is not settled. Correct the new actor first.`
    : `${found.message}${removalCure(path)}`;
  refuse(name, path, message, context, found.candidates);
  return undefined;
}

/** Returns the advice to remove an actor, if the path is that of an item of a list that a draft can do without. */
function removalCure(path: string): string {
  const list = path.split("/").at(-2) ?? "";
  return removableFrom.has(list) ? ` Or remove it from ${list}.` : "";
}

/** Returns the ids of the records to which a key, an id or a name refers. */
function readRecords(name: string, path: string, context: ReaderContext): readonly string[] {
  const { names, source } = context;
  const own = context.own?.get(name);
  if (own !== undefined) return [own];
  const keyed = names.keys.get(name);
  if (keyed !== undefined) return keyed;
  if (source.registry.byId.has(name)) return [name];
  if (names.unsettled.has(name)) {
    const message = `it refers to ${shown(name)}, which is not settled. Correct that draft first.`;
    refuse(name, path, message, context);
    return [];
  }
  const issue = names.issues.get(name.trim()) ?? names.issues.get(plainName(name));
  if (issue !== undefined) return [issue];
  if (names.actors.resolve(name).actor !== undefined) return [readActor(name, path, context) as string];
  refuse(
    name,
    path,
    `${shown(name)} is no key, id, actor or issue. ${cureOfUnknown(name, context)}`,
    context,
  );
  return [];
}

/** Returns the sentences that say how to correct a name that refers to no record. */
function cureOfUnknown(name: string, { names, source }: ReaderContext): string {
  const labels = new Map([...names.issues].reverse().map(([label, id]) => [id, label] as const));
  const known = [...names.keys.keys(), ...labels.values(), ...source.base.issues.map(({ id }) => id)];
  const suggestion = suggest(name, known);
  const cure = suggestion.startsWith("There ") ? "" : `${suggestion} `;
  const orExtend = source.isExtending ? "" : ", or pass the dataset that has it as extends";
  return `${cure}Write the key of a draft, an id or a name, or add it to newIssues${orExtend}.`;
}

/** Returns the ids of a list, each once, or undefined if there are none. */
function distinct(ids: readonly (string | undefined)[] | undefined): readonly string[] | undefined {
  const known = [...new Set(ids)].filter((id) => id !== undefined);
  return known.length === 0 ? undefined : known;
}
