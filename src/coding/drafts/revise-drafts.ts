import { fieldsOf, listOf } from "../../dataset/unchecked.ts";
import { problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { checkOptions } from "../../options/check-options.ts";
import type { OptionRule } from "../../options/option-rule.ts";
import { canonicalText } from "../merging/canonical-text.ts";
import type { Draft, DraftKind, Drafts } from "./draft.ts";
import type { NewActor, NewIssue } from "./new-names.ts";
import { withoutUnused } from "./without-unused.ts";

/** The fields of a draft that a revision changes, and the key of the draft. */
export type DraftRevision = {
  /** Key of the draft. */
  readonly key: string;
} & {
  readonly [K in DraftKind]: Partial<
    Extract<
      Draft,
      {
        /** Kind of the draft. */
        readonly kind: K;
      }
    >
  >;
}[DraftKind];

/** Changes of the drafts of a text. */
export interface DraftRevisions {
  /**
   * Fields of drafts. They replace the fields of the draft with the same key. If no draft has the key, a new draft is
   * added, which needs all required fields. Default: none.
   */
  readonly drafts?: readonly DraftRevision[] | undefined;
  /**
   * Fields of new actors. They replace the fields of the new actor with the same name. If no new actor has the name,
   * a new actor is added. Default: none.
   */
  readonly newActors?: readonly (Pick<NewActor, "name"> & Partial<NewActor>)[] | undefined;
  /**
   * Fields of new issues. They replace the fields of the new issue with the same label. If no new issue has the label,
   * a new issue is added. Default: none.
   */
  readonly newIssues?: readonly (Pick<NewIssue, "label"> & Partial<NewIssue>)[] | undefined;
  /** What to leave out, given as keys of drafts, names of new actors and labels of new issues. Default: nothing. */
  readonly leaveOut?: readonly string[] | undefined;
}

/** The fields that a draft keeps if its kind changes. It also keeps `keptDateFields`, unless it becomes a base. */
const keptFields: readonly string[] = ["key", "words", "via", "note", "by"];
const keptDateFields: readonly string[] = ["date", "resolved", "doubts"];

const listRule: OptionRule = {
  check(value, option) {
    if (!Array.isArray(value)) option.refuse(`${option.name} has to be an array, not ${shown(value)}.`);
  },
};

/**
 * Returns drafts after a revision by a coder or a model. The revision can fill in or correct fields, add drafts, and
 * leave drafts out.
 *
 * A field of a revision replaces the same field of the draft, and all other fields stay, with these exceptions:
 * - If a revision changes the kind, the draft keeps only `key`, `words`, `via`, `note` and `by` and, unless it becomes
 *   a base, `date`, `resolved` and `doubts`.
 * - Doubts about the changed fields are dropped.
 * - If a revision changes the speaker or the proposers, the principal and the words that only name the former speaker
 *   or proposers are dropped.
 * - If a revision changes `date`, the former value of `resolved` and the words that only date the draft are dropped. To
 *   remove a wrong date, write `date: undefined`.
 * - A new actor or issue is dropped if drafts used it before the revision but no draft uses it after the revision.
 *
 * @throws {@link index!DemarcheError} for an unknown option, a revision without a key, and two revisions of one draft.
 * It also throws for an unknown key in a revision without a kind, and for an unknown key, name or label in `leaveOut`.
 *
 * @example
 * ```ts
 * import { reviseDrafts } from "demarche/coding";
 * import { readDrafts } from "demarche/reader";
 *
 * const text = "France said that it is ready. Spain said that it is not.";
 * const read = readDrafts(text, { document: { title: "A report", language: "en" } });
 * const { drafts } = reviseDrafts(read, {
 *   drafts: [{ key: "d1", act: "pledge", summary: "France is ready." }],
 *   leaveOut: ["d2", "Spain"],
 * });
 * drafts.map((draft) => draft.kind === "statements" && [draft.speaker, draft.act]); // => [["France", "pledge"]]
 * ```
 */
export function reviseDrafts(drafts: Drafts, revisions: DraftRevisions): Drafts {
  const rules = { drafts: listRule, newActors: listRule, newIssues: listRule, leaveOut: listRule };
  checkOptions("reviseDrafts", revisions, rules);
  const revised = {
    newActors: revisedList("newActors", drafts, revisions),
    newIssues: revisedList("newIssues", drafts, revisions),
    drafts: revisedList("drafts", drafts, revisions),
  };
  const { leaveOut = [] } = revisions;
  const names = lists.flatMap((list) => revised[list].map((item) => item[nameFields[list]] as string));
  for (const [i, name] of leaveOut.entries()) {
    if (names.includes(name)) continue;
    const message = `reviseDrafts: leaveOut has ${shown(name)}, which is no key of a draft, name of a new actor or label of a new issue. ${suggest(name, names.filter(isText))}`;
    throw problem("unknown-id", `/leaveOut/${i}`, message, name);
  }
  const kept = (list: List) =>
    revised[list].filter((item) => !leaveOut.includes(item[nameFields[list]] as string));
  const all = { newActors: kept("newActors"), newIssues: kept("newIssues"), drafts: kept("drafts") };
  const { newActors, newIssues } = withoutUnused(all as never, drafts, revisions);
  return {
    ...(newActors.length > 0 && { newActors }),
    ...(newIssues.length > 0 && { newIssues }),
    drafts: all.drafts,
  } as unknown as Drafts;
}

const lists = ["newActors", "newIssues", "drafts"] as const;
type List = (typeof lists)[number];
type Fields = Readonly<Record<string, unknown>>;

/** The fields by which revisions name the items of each list. */
const nameFields: Readonly<Record<List, string>> = { newActors: "name", newIssues: "label", drafts: "key" };

const isText = (value: unknown): value is string => typeof value === "string";

/** Returns the items of a list after the revision. New items are last. */
function revisedList(list: List, drafts: Drafts, revisions: DraftRevisions): readonly Fields[] {
  const items = (drafts[list] ?? []) as unknown as readonly Fields[];
  const changes = (revisions[list] ?? []) as unknown as readonly Fields[];
  const nameField = nameFields[list];
  const byName = new Map<string, Fields>();
  for (const [i, change] of changes.entries()) {
    const name = change?.[nameField];
    const refuse = (message: string, code: "invalid-shape" | "duplicate-id" | "unknown-id") =>
      problem(code, `/${list}/${i}/${nameField}`, `reviseDrafts: ${message}`, name);
    if (!isText(name)) throw refuse(`number ${i + 1} of ${list} has no ${nameField}.`, "invalid-shape");
    if (byName.has(name))
      throw refuse(`${list} has two items with the ${nameField} ${shown(name)}.`, "duplicate-id");
    byName.set(name, change);
    const names = items.map((item) => item[nameField]).filter(isText);
    if (list !== "drafts" || names.includes(name) || change.kind !== undefined) continue;
    const cure = `${suggest(name, names)} A further draft needs a kind.`;
    throw refuse(`no draft has the key ${shown(name)}. ${cure}`, "unknown-id");
  }
  const known = items.map((item) => {
    const name = item[nameField];
    const change = isText(name) ? byName.get(name) : undefined;
    if (change === undefined) return item;
    byName.delete(name as string);
    if (list !== "drafts") return { ...item, ...change };
    const isOtherKind = change.kind !== undefined && change.kind !== item.kind;
    return { ...keptOf(isOtherKind ? fieldsKept(item, change.kind) : item, change, drafts), ...change };
  });
  return [...known, ...byName.values()];
}

/**
 * Returns the parts of a draft that are still valid after a revision:
 * - Doubts about the changed fields are dropped, because the coder has decided.
 * - If the revision changes or removes the date, the former date in EDTF and the words that only date the draft are
 *   dropped.
 * - If the revision names another speaker or other proposers, the principal and the words that name the former speaker
 *   are dropped. They stay if the former name was only a phrase of the text, such as `the envoy`, because the revision
 *   then only says whom the phrase means.
 */
function keptOf(draft: Fields, change: Fields, drafts: Drafts): Fields {
  const kept: Record<string, unknown> = { ...draft };
  const doubts = listOf(draft.doubts);
  const open = doubts.filter((doubt) => !isDecided(String(fieldsOf(doubt)?.field), change));
  if (open.length < doubts.length) kept.doubts = open;
  if (Object.hasOwn(change, "date") && change.date !== draft.date) {
    delete kept.resolved;
    kept.words = listOf(kept.words).filter((each) => fieldsOf(each)?.for !== "date");
  }
  const words = listOf(kept.words);
  const isForSpeaker = (each: unknown) => fieldsOf(each)?.for === "speaker";
  const former = listOf(draft.speaker === undefined ? draft.proposers : [draft.speaker]);
  const now = change.speaker === undefined ? change.proposers : [change.speaker];
  const isReplaced = now !== undefined && canonicalText(now) !== canonicalText(former);
  if (!isReplaced || former.some((name) => isPhrase(name, words, drafts))) return kept;
  kept.words = words.filter((each) => !isForSpeaker(each));
  delete kept.onBehalfOf;
  return kept;
}

function isDecided(field: string, change: Fields): boolean {
  return Object.hasOwn(change, field) || (field === "date" && Object.hasOwn(change, "resolved"));
}

/**
 * Returns whether the name of a speaker is only a phrase of the text, such as `the envoy`, and not the name of a new
 * actor.
 */
function isPhrase(name: unknown, words: readonly unknown[], { newActors = [] }: Drafts): boolean {
  const isNew = newActors.some((actor) => actor.name === name);
  return !isNew && words.some((each) => String(fieldsOf(each)?.exact ?? "").includes(String(name)));
}

/** Returns the fields that a draft keeps if its kind changes to `kind`. */
function fieldsKept(draft: Fields, kind: unknown): Fields {
  const kept = kind === "bases" ? keptFields : [...keptFields, ...keptDateFields];
  return Object.fromEntries(Object.entries(draft).filter(([field]) => kept.includes(field)));
}
