import { findProblems } from "../dataset/find-problems.ts";
import { registryOf } from "../dataset/registry.ts";
import { DemarcheError } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import type { Citation } from "../model/citation.ts";
import type { Dataset, DatasetMetadata } from "../model/dataset.ts";
import { type Ids, type Kind, kinds } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { canonicalText } from "./canonical-text.ts";

/** Which of two datasets decides where they tell the same record differently. */
export const mergePreferences = ["first", "second"] as const;

/** One of {@link mergePreferences}. */
export type MergePreference = (typeof mergePreferences)[number];

/** Options of {@link mergeDatasets}. */
export interface MergeDatasetsOptions {
  /** Whose record stands, with its citations and without those of the other, where the two differ in a field. Default: neither; a difference is an error. */
  readonly prefer?: MergePreference | undefined;
}

/** The ids of two datasets together. */
export interface JoinedIds<out A extends Ids, out B extends Ids> {
  /** Ids of the coded texts of both. */
  readonly documents: A["documents"] | B["documents"];
  /** Ids of the actors of both. */
  readonly actors: A["actors"] | B["actors"];
  /** Ids of the issues of both. */
  readonly issues: A["issues"] | B["issues"];
  /** Ids of the statements of both. */
  readonly statements: A["statements"] | B["statements"];
  /** Ids of the proposals of both. */
  readonly proposals: A["proposals"] | B["proposals"];
  /** Ids of the meetings of both. */
  readonly meetings: A["meetings"] | B["meetings"];
  /** Ids of the bases of both. */
  readonly bases: A["bases"] | B["bases"];
  /** Ids of the events of both. */
  readonly events: A["events"] | B["events"];
  /** Ids of the terms of both. */
  readonly terms: A["terms"] | B["terms"];
  /** Ids of the responses of both. */
  readonly responses: A["responses"] | B["responses"];
}

/**
 * Two datasets as one. Records of one id and the same content become one record with the citations of both; terms,
 * responses, memberships and spellings of names are joined in the same way. Records of one id and different content are
 * conflicts, which are all told.
 *
 * The records of the first come first, then what the second adds. What a dataset says of itself is kept where both say
 * the same. Without a preference, joining is associative and idempotent: several datasets can be joined in any grouping.
 *
 * @throws {@link index!DemarcheError} with code `conflicting-record` for each field that differs, unless `prefer` decides;
 * with code `duplicate-id` where one id is of two kinds, which nothing decides; and with what is wrong with the joined
 * dataset, as after a preference that leaves an answer without its addressee.
 *
 * @example
 * ```ts
 * import { defineDataset, mergeDatasets } from "demarche/coding";
 *
 * const issues = [{ id: "truce", label: "Truce", proposition: "There should be a truce." }] as const;
 * const one = defineDataset({ issues: [...issues] });
 * const other = defineDataset({ issues: [...issues, { id: "peace", label: "Peace", proposition: "There should be peace." }] });
 * mergeDatasets(one, other).issues.map(({ id }) => id); // => ["truce", "peace"]
 * ```
 */
export function mergeDatasets<A extends Ids, B extends Ids>(
  first: Dataset<A>,
  second: Dataset<B>,
  options: MergeDatasetsOptions = {},
): Dataset<JoinedIds<A, B>> {
  checkOptions("mergeDatasets", options, { prefer: oneOf(mergePreferences) });
  const kindOf = kindsOfBoth(first, second);
  const merging: Merging = { prefer: options.prefer, problems: [] };
  const joined: Record<string, unknown> = {};
  const metadata = sharedMetadata(first.metadata, second.metadata);
  if (metadata !== undefined) joined.metadata = metadata;
  for (const kind of kinds) joined[kind] = mergeRecords(kind, first[kind], second[kind], merging);
  const problems = [...kindOf, ...merging.problems];
  const [one, ...others] = problems.length > 0 ? problems : findProblems(joined);
  if (one !== undefined) throw new DemarcheError([one, ...others]);
  return Object.freeze(joined) as never;
}

interface Merging {
  readonly prefer: MergePreference | undefined;
  readonly problems: Problem[];
}

type Fields = Readonly<Record<string, unknown>>;

function kindsOfBoth(first: Dataset, second: Dataset): readonly Problem[] {
  const { byId } = registryOf(first);
  return [...registryOf(second).byId].flatMap(([id, { kind }]): readonly Problem[] => {
    const known = byId.get(id);
    if (known === undefined || known.kind === kind) return [];
    const message = `mergeDatasets: "${id}" is one of ${known.kind} in the first dataset and one of ${kind} in the second. Give one of the two another id.`;
    return [{ code: "duplicate-id", path: "", value: id, message }];
  });
}

function sharedMetadata(a: DatasetMetadata | undefined, b: DatasetMetadata | undefined) {
  return canonicalText(a) === canonicalText(b) ? a : undefined;
}

function mergeRecords(
  kind: Kind | "terms" | "responses",
  first: readonly { readonly id: string }[],
  second: readonly { readonly id: string }[],
  merging: Merging,
): readonly unknown[] {
  const others = new Map(second.map((record) => [record.id, record]));
  const known = new Set(first.map(({ id }) => id));
  return Object.freeze([
    ...first.map((record) => {
      const other = others.get(record.id);
      return other === undefined ? record : mergeRecord(kind, record as never, other as never, merging);
    }),
    ...second.filter(({ id }) => !known.has(id)),
  ]);
}

/** Members that hold what several documents attest, one by one: they are joined, and never contradict each other. */
const joinedMembers = ["sources", "otherNames", "memberships", "terms", "responses"];

function mergeRecord(kind: string, a: Fields, b: Fields, merging: Merging): Fields {
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const differing = fields.filter(
    (field) => !isJoined(kind, field) && canonicalText(a[field]) !== canonicalText(b[field]),
  );
  if (differing.length > 0 && merging.prefer === undefined) {
    for (const field of differing) merging.problems.push(conflict(kind, String(a.id), field, a, b));
    return a;
  }
  const kept = merging.prefer === "second" ? b : a;
  const merged: Record<string, unknown> = {};
  for (const field of fields) {
    // What differs rests on other characters, too: the citations of the one do not attest the other.
    const joins = isJoined(kind, field) && (differing.length === 0 || field !== "sources");
    const value = joins ? joinMember(field, a[field], b[field], merging) : kept[field];
    if (value !== undefined) merged[field] = value;
  }
  return Object.freeze(merged);
}

/** A response names terms of its proposal by their ids in `terms`, which is a field like others. */
function isJoined(kind: string, field: string): boolean {
  return joinedMembers.includes(field) && !(kind === "responses" && field === "terms");
}

function joinMember(field: string, a: unknown, b: unknown, merging: Merging): unknown {
  if (a === undefined || b === undefined) return a ?? b;
  if (field === "terms" || field === "responses") {
    return mergeRecords(field, a as never, b as never, merging);
  }
  if (field === "sources") return union(a as readonly Citation[], b as readonly Citation[]);
  const evidence = field === "otherNames" ? "documents" : "sources";
  return joinBy(evidence, a as readonly Fields[], b as readonly Fields[]);
}

/** Items that are the same apart from what they rest on become one, resting on both. */
function joinBy(evidence: string, a: readonly Fields[], b: readonly Fields[]): readonly Fields[] {
  const joined = new Map<string, Fields>();
  for (const item of [...a, ...b]) {
    const key = canonicalText({ ...item, [evidence]: undefined });
    const known = joined.get(key);
    joined.set(
      key,
      known === undefined
        ? item
        : {
            ...known,
            [evidence]: union(known[evidence] as readonly unknown[], item[evidence] as readonly unknown[]),
          },
    );
  }
  return Object.freeze([...joined.values()]);
}

function union(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
  return Object.freeze([...new Map([...a, ...b].map((item) => [canonicalText(item), item])).values()]);
}

function conflict(kind: string, id: string, field: string, a: Fields, b: Fields): Problem {
  const [one, other] = [a[field], b[field]].map((value) => canonicalText(value) || "absent");
  const short = (text: string | undefined) =>
    text !== undefined && text.length > 80 ? `${text.slice(0, 79)}…` : text;
  const message = `mergeDatasets: ${kind} "${id}": ${field} is ${short(one)} in the first dataset and ${short(other)} in the second. Mend one of them, give one another id, or decide with prefer: "first" or "second".`;
  return { code: "conflicting-record", path: `/${kind}/${id}/${field}`, value: b[field], message };
}
