import { isUnreadable } from "../../../dates/read-edtf.ts";
import { shown, suggest } from "../../../errors/suggest.ts";
import { excludesDate, otherDateAt } from "../date-contradictions.ts";
import { plainName } from "./actor-directory.ts";
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
  readonly date: (
    draft: { readonly date?: string | undefined; readonly resolved?: string | undefined },
    path: string,
  ) => string | undefined;
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
   * The ids of the terms and responses of this draft. The key is that of the term or response in the draft. This map
   * takes precedence over equal keys of other drafts.
   */
  readonly own?: ReadonlyMap<string, string>;
}

/** The lists of actors that a draft can do without, so that an unknown actor can be removed from them. */
const canBeEmpty: ReadonlySet<string> = new Set(["via", "jointlyWith", "addressees", "targets", "operators"]);

/** Returns a reader of the references of a draft. */
export function referenceReader(context: ReaderContext): ReferenceReader {
  const { owner, names, source, report, decide } = context;
  const refuse = (
    path: string,
    value: string,
    message: string,
    candidates?: readonly { id: string; text: string }[],
  ) =>
    report({
      code: "unknown-id",
      path,
      value,
      message: `${owner}: ${message}`,
      ...(candidates === undefined || candidates.length === 0 ? {} : { candidates }),
    });

  const resolve = (name: string | undefined, path: string, otherCure = "") => {
    if (name === undefined) return undefined;
    const found = names.actors.resolve(name);
    if (found.actor !== undefined) {
      const { match } = found;
      context.use(found.actor.id, name);
      if (match !== "id") {
        const message = `${owner}: ${shown(name)} is the actor "${found.actor.id}" (${match}).`;
        decide({ code: "known-actor", path, id: found.actor.id, message });
      }
      return found.actor.id;
    }
    const message = names.unsettled.has(plainName(name))
      ? `${shown(name)} is a new actor that is not settled. Correct the new actor first.`
      : `${found.message}${otherCure}`;
    refuse(path, name, message, found.candidates as never);
    return undefined;
  };

  const actor: ReferenceReader["actor"] = (name, path) => resolve(name, path);

  const idsOf = (name: string, path: string): readonly string[] => {
    const own = context.own?.get(name);
    if (own !== undefined) return [own];
    const keyed = names.keys.get(name);
    if (keyed !== undefined) return keyed;
    if (source.registry.byId.has(name)) return [name];
    if (names.unsettled.has(name)) {
      refuse(path, name, `it refers to ${shown(name)}, which is not settled. Correct that draft first.`);
      return [];
    }
    const issue = names.issues.get(name.trim()) ?? names.issues.get(plainName(name));
    if (issue !== undefined) return [issue];
    if (names.actors.resolve(name).actor !== undefined) return [actor(name, path) as string];
    const labels = new Map([...names.issues].reverse().map(([label, id]) => [id, label] as const));
    const known = [...names.keys.keys(), ...labels.values(), ...source.base.issues.map(({ id }) => id)];
    const suggestion = suggest(name, known);
    const cure = suggestion.startsWith("There ") ? "" : `${suggestion} `;
    const orExtend = source.isExtending ? "" : ", or pass the dataset that has it as extends";
    const add = `Write the key of a draft, an id or a name, or add it to newIssues${orExtend}.`;
    refuse(path, name, `${shown(name)} is no key, id, actor or issue. ${cure}${add}`);
    return [];
  };

  const date: ReferenceReader["date"] = (draft, path) => {
    const { date: written, resolved } = draft;
    const invalid = (field: string, value: string, message: string) =>
      report({ code: "invalid-date", path: `${path}/${field}`, value, message: `${owner}: ${message}` });
    if (written === undefined && resolved === undefined) return undefined;
    const edtf = resolved ?? (written as string);
    const field = resolved === undefined ? "date" : "resolved";
    const read = source.readDate(edtf);
    if (isUnreadable(read)) {
      const cure =
        resolved === undefined ? " If it is words of the text, add the date in EDTF as resolved." : "";
      invalid(field, edtf, `${field}: ${read.message}${cure}`);
      return undefined;
    }
    if (written === undefined || resolved === undefined) return edtf;
    const places = source.search.find({ exact: written }).spans;
    const isEdtf = !isUnreadable(source.readDate(written));
    if (!isEdtf && places.length === 0) {
      const message = `the words ${shown(written)}, which date it, do not occur in the text. Copy them as they are there.`;
      report({
        code: "text-mismatch",
        path: `${path}/date`,
        value: written,
        message: `${owner}: ${message}`,
      });
      return undefined;
    }
    if (excludesDate(written, edtf, source.readDate)) {
      const message = `resolved: the words ${shown(written)}, which date it, exclude ${shown(edtf)}. Correct the date. If the text is wrong, leave out the words and write the date as date, with a doubt.`;
      invalid("resolved", edtf, message);
      return undefined;
    }
    const other = otherDateAt(places, edtf, source);
    if (other !== undefined) {
      const message = `${owner}: the reader found that ${shown(written)} is the date ${other}, and the draft says ${edtf}. Check the date.`;
      context.warn({ code: "date-differs", path: `${path}/resolved`, message });
    }
    const message = `${owner}: ${shown(written)} is the date ${edtf}, as the draft says.`;
    decide({ code: "date", path: `${path}/date`, message });
    return edtf;
  };

  return {
    actor,
    actors(list, path) {
      const field = path.slice(path.lastIndexOf("/") + 1);
      const otherCure = canBeEmpty.has(field) ? ` Or remove it from ${field}.` : "";
      return once(list?.map((name, i) => resolve(name, `${path}/${i}`, otherCure)));
    },
    records: (list, path) => once(list?.flatMap((name, i) => idsOf(name, `${path}/${i}`))),
    recordsOf: idsOf,
    record(name, path) {
      if (name === undefined) return undefined;
      const [id, ...rest] = idsOf(name, path);
      if (rest.length === 0) return id;
      const message = `${shown(name)} stands for ${rest.length + 1} records, and one is needed here. Write a draft for each.`;
      refuse(path, name, message);
      return undefined;
    },
    date,
  };
}

/** Returns the ids of a list, each once, or undefined if there are none. */
function once(ids: readonly (string | undefined)[] | undefined): readonly string[] | undefined {
  const known = [...new Set(ids)].filter((id) => id !== undefined);
  return known.length === 0 ? undefined : known;
}
