import { datasetRule } from "../dataset/dataset-rule.ts";
import { findAllProblems } from "../dataset/find-all-problems.ts";
import { findShapeProblems } from "../dataset/find-shape-problems.ts";
import { registryOf } from "../dataset/registry.ts";
import { listOf, membersOf } from "../dataset/unchecked.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Ids, kinds } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";

/** The ids of a dataset that has no records. */
export type NoIds = Readonly<Record<keyof Ids, never>>;

/**
 * What {@link defineDataset} takes: the records of a dataset, kind by kind; a kind without records can be left out. (The
 * empty tuple beside each list makes TypeScript read literals as tuples, and not compare their types pairwise: TS2590.)
 */
export type DatasetDefinition<I extends Ids = Ids> = {
  readonly [K in keyof Dataset]?: K extends "metadata" ? Dataset<I>[K] : Dataset<I>[K] | readonly [];
};

/** Options of {@link defineDataset}. */
export interface DefineDatasetOptions<X extends Ids = Ids> {
  /** A dataset whose records the new ones can refer to. The result holds its records, too. */
  readonly extends?: Dataset<X> | undefined;
}

/**
 * A dataset of your own. Every reference is checked by the compiler against the ids that the same call defines, and
 * those of the dataset that it extends: a misspelt id is an error where it stands. Spans, dates, circles of parents and
 * members that contradict each other are checked when the call runs, and so is all the rest for those whom no compiler
 * helps.
 *
 * For up to about 1,000 records written out in code, which take the compiler some seconds; that grows with the square of
 * their number, so keep more in JSON and read it with `parseDataset`. Where a list is typed with plain `string` ids,
 * only the run checks references.
 *
 * The result is frozen, and the definition stays as it is.
 *
 * @throws {@link index!DemarcheError} with everything that is wrong, and with code `duplicate-id` where an id of the dataset
 * that is extended is defined again.
 *
 * @example
 * ```ts
 * import { timeline } from "demarche";
 * import { defineDataset, fingerprint } from "demarche/coding";
 *
 * const text = "Alba offered Borea a truce on 2 May 2024.";
 * const mine = defineDataset({
 *   documents: [
 *     { id: "wire", title: "An offer", language: "en", datePublished: "2024-05-03", datePublishedBasis: "Printed on it.", ...fingerprint(text) },
 *   ],
 *   actors: [
 *     { id: "alba", type: "state", name: "Alba", sources: [{ document: "wire", start: 0, end: 4 }] },
 *     { id: "borea", type: "state", name: "Borea", sources: [{ document: "wire", start: 13, end: 18 }] },
 *   ],
 *   issues: [{ id: "truce", label: "Truce", proposition: "There should be a truce." }],
 *   statements: [
 *     {
 *       id: "alba-offers-truce", speaker: "alba", addressees: ["borea"], act: "offer", date: "2024-05-02", reporting: "indirect",
 *       summary: "Offers a truce.", positions: [{ on: "truce", stance: "support" }], sources: [{ document: "wire", start: 0, end: 40 }],
 *     },
 *   ],
 * });
 * timeline(mine).map(({ date, title }) => `${date} ${title}`); // => ["2024-05-02 Alba: Offers a truce."]
 * ```
 */
export function defineDataset<
  D extends string = never,
  A extends string = never,
  I extends string = never,
  S extends string = never,
  P extends string = never,
  M extends string = never,
  B extends string = never,
  E extends string = never,
  T extends string = never,
  R extends string = never,
  X extends Ids = NoIds,
>(
  definition: DatasetDefinition<{
    documents: D | X["documents"];
    actors: A | X["actors"];
    issues: I | X["issues"];
    statements: S | X["statements"];
    proposals: P | X["proposals"];
    meetings: M | X["meetings"];
    bases: B | X["bases"];
    events: E | X["events"];
    terms: T | X["terms"];
    responses: R | X["responses"];
  }>,
  options: DefineDatasetOptions<X> = {},
): Dataset<{
  /** Ids of its coded texts. */
  documents: D | X["documents"];
  /** Ids of its actors. */
  actors: A | X["actors"];
  /** Ids of its issues. */
  issues: I | X["issues"];
  /** Ids of its statements. */
  statements: S | X["statements"];
  /** Ids of its proposals. */
  proposals: P | X["proposals"];
  /** Ids of its meetings. */
  meetings: M | X["meetings"];
  /** Ids of its bases. */
  bases: B | X["bases"];
  /** Ids of its events. */
  events: E | X["events"];
  /** Ids of its terms. */
  terms: T | X["terms"];
  /** Ids of its responses. */
  responses: R | X["responses"];
}> {
  checkNames(definition, options);
  const base = options.extends;
  const joined: Record<string, unknown> = {};
  if (definition.metadata !== undefined) joined.metadata = definition.metadata;
  for (const kind of kinds) {
    const { [kind]: own = [] as unknown } = definition;
    joined[kind] = Array.isArray(own) ? [...(base?.[kind] ?? []), ...own] : own;
  }
  const ofShape = findShapeProblems(joined);
  const problems = [...redefined(definition as DatasetDefinition, base), ...findAllProblems(joined, ofShape)];
  // A record that is defined again stands twice in the joined dataset; it is told once, as what it is.
  const told = new Set(problems.filter(({ code }) => code === "duplicate-id").map(({ value }) => value));
  const once = problems.filter(
    ({ code, value }, i) => code !== "duplicate-id" || !told.has(value) || first(problems, value) === i,
  );
  const [one, ...others] = once;
  if (one !== undefined) throw new DemarcheError([one, ...others]);
  return frozenCopy(joined) as never;
}

function checkNames(definition: object, options: object): void {
  for (const [what, value] of Object.entries({ definition, options })) {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) continue;
    const message = `defineDataset: the ${what} has to be an object, not ${shown(value)}. Write defineDataset({ actors: [...] }).`;
    throw problem("invalid-shape", "", message, value);
  }
  for (const name of Object.keys(definition)) {
    if (name === "metadata" || (kinds as readonly string[]).includes(name)) continue;
    const message = `defineDataset: there is no kind ${shown(name)}. ${suggest(name, [...kinds, "metadata"])}`;
    throw problem("unknown-kind", `/${name}`, message);
  }
  checkOptions("defineDataset", options, { extends: datasetRule });
}

function redefined(definition: DatasetDefinition, base: Dataset | undefined): readonly Problem[] {
  if (base === undefined) return [];
  const { byId } = registryOf(base);
  return kinds.flatMap((kind) =>
    listOf(definition[kind]).flatMap((record, i): readonly Problem[] => {
      const id = membersOf(record)?.id as string;
      const known = byId.get(id);
      if (known === undefined) return [];
      const message = `${kind} ${shown(id)}: the dataset that is extended has this id among its ${known.kind}. Choose another; what it defines cannot be defined again.`;
      return [{ code: "duplicate-id", path: `/${kind}/${i}/id`, value: id, message }];
    }),
  );
}

function first(problems: readonly Problem[], value: unknown): number {
  return problems.findIndex((one) => one.code === "duplicate-id" && one.value === value);
}

function frozenCopy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, frozenCopy(inner)])),
  );
}
