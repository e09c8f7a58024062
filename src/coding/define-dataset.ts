import { isObject } from "../collections/is-object.ts";
import { completeDataset } from "../dataset/complete-dataset.ts";
import { datasetRule } from "../dataset/dataset-rule.ts";
import { findAllProblems } from "../dataset/find-all-problems.ts";
import { registryOf } from "../dataset/registry.ts";
import { fieldsOf, listOf } from "../dataset/unchecked.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset, Records } from "../model/dataset.ts";
import { type Ids, type Kind, kinds } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { frozenCopy } from "./frozen-copy.ts";
import { additionsRule, addToRecords } from "./merging/add-to-records.ts";

/** The ids of a dataset that has no records. */
export type NoIds = Readonly<Record<keyof Ids, never>>;

/**
 * The first argument of {@link defineDataset}: the records of a dataset by kind. A kind without records can be left
 * out. (The type of each list includes `readonly []`, which makes TypeScript infer tuples from literals. Otherwise
 * TypeScript would compare the types of the records in pairs and fail with error TS2590.)
 */
export type DatasetDefinition<I extends Ids = Ids> = {
  readonly [K in keyof Dataset]?:
    | (K extends Kind
        ? readonly (Records<I>[K] & IdDefinition<I, K> & NestedIds<I, K>)[] | readonly []
        : Dataset<I>[K])
    | undefined;
};

/**
 * The id of a record in a definition. Because this type is separate, the compiler infers the id even if another key of
 * the record is misspelt. It then reports only the misspelt key, and not every reference to the record.
 */
interface IdDefinition<out I extends Ids, K extends keyof Records> {
  readonly id: I[K];
}

/** The ids of the terms and responses inside a proposal of a definition. */
type NestedIds<I extends Ids, K extends Kind> = K extends "proposals"
  ? {
      readonly terms: readonly (Records<I>["terms"] & IdDefinition<I, "terms">)[] | readonly [];
      readonly responses: readonly (Records<I>["responses"] & IdDefinition<I, "responses">)[] | readonly [];
    }
  : unknown;

/** Options of {@link defineDataset}. */
export interface DefineDatasetOptions<X extends Ids = Ids, I extends Ids = Ids> {
  /** A dataset whose records the new records can refer to. The result contains its records as well. */
  readonly extends?: Dataset<X> | undefined;
  /** What the new documents add to records of the dataset in `extends`. Default: nothing. */
  readonly additions?: DatasetAdditions<X, I> | undefined;
}

/**
 * What a definition adds to the records of the dataset that it extends, by kind of record. Each addition has the id of
 * a record and the fields to add. An addition can add a field that the record does not have yet. It can also add items
 * to a list of the record, such as the citations.
 */
export type DatasetAdditions<X extends Ids = Ids, I extends Ids = Ids> = {
  readonly [K in Kind]?: readonly RecordAddition<X, I, K>[] | readonly [] | undefined;
};

/** What a definition adds to a term or a response. */
type NestedAddition<R> = Partial<Omit<R, "id">> & {
  /** Id of the term or the response. */
  readonly id: string;
};

/** What a definition adds to one record. It has the id of the record and any other fields of a record of this kind. */
export type RecordAddition<X extends Ids, I extends Ids, K extends Kind> = {
  /** Id of a record of the dataset that the definition extends. */
  readonly id: X[K];
} & Partial<Omit<Records<I>[K], "id" | "terms" | "responses">> &
  (K extends "proposals"
    ? {
        /**
         * Terms of the proposal. If the id of a term is new, the term is added. Otherwise its fields are added to the
         * existing term.
         */
        readonly terms?: readonly NestedAddition<Records<I>["terms"]>[];
        /**
         * Responses to the proposal. If the id of a response is new, the response is added. Otherwise its fields are
         * added to the existing response.
         */
        readonly responses?: readonly NestedAddition<Records<I>["responses"]>[];
      }
    : unknown);

/**
 * Returns a dataset of records that are written in code. The compiler checks that every reference is an id of this call
 * or of the dataset that it extends, and reports a misspelt id or key at the line with the mistake. At run time the
 * function makes the same checks as {@link schema!parseDataset}, so plain JavaScript is checked as well.
 *
 * The function is meant for up to about 1,000 records, which the compiler checks in some seconds. The time grows with
 * the square of the number of records, so keep larger datasets in JSON and read them with `parseDataset`. If the ids of
 * a list have the type `string`, references to its records are checked only at run time.
 *
 * A definition cannot replace a record of the dataset that it extends. With `additions` it adds to such a record what
 * new documents contribute: citations, spellings, memberships, positions on further issues, or a field that the record
 * lacks. A value that contradicts the record is an error, so that no record is changed by mistake.
 *
 * The result is a frozen copy, and the definition is not changed.
 *
 * @throws {@link index!DemarcheError} with every problem. The code is `duplicate-id` if an id of the definition is
 * already in the dataset that it extends, and `conflicting-record` if an addition contradicts a record.
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
  options: DefineDatasetOptions<
    X,
    {
      documents: NoInfer<D> | X["documents"];
      actors: NoInfer<A> | X["actors"];
      issues: NoInfer<I> | X["issues"];
      statements: NoInfer<S> | X["statements"];
      proposals: NoInfer<P> | X["proposals"];
      meetings: NoInfer<M> | X["meetings"];
      bases: NoInfer<B> | X["bases"];
      events: NoInfer<E> | X["events"];
      terms: NoInfer<T> | X["terms"];
      responses: NoInfer<R> | X["responses"];
    }
  > = {},
): Dataset<{
  /** Ids of the coded texts of the new dataset and of the dataset that it extends. */
  documents: D | X["documents"];
  /** Ids of the actors of the new dataset and of the dataset that it extends. */
  actors: A | X["actors"];
  /** Ids of the issues of the new dataset and of the dataset that it extends. */
  issues: I | X["issues"];
  /** Ids of the statements of the new dataset and of the dataset that it extends. */
  statements: S | X["statements"];
  /** Ids of the proposals of the new dataset and of the dataset that it extends. */
  proposals: P | X["proposals"];
  /** Ids of the meetings of the new dataset and of the dataset that it extends. */
  meetings: M | X["meetings"];
  /** Ids of the bases of the new dataset and of the dataset that it extends. */
  bases: B | X["bases"];
  /** Ids of the events of the new dataset and of the dataset that it extends. */
  events: E | X["events"];
  /** Ids of the terms of the new dataset and of the dataset that it extends. */
  terms: T | X["terms"];
  /** Ids of the responses of the new dataset and of the dataset that it extends. */
  responses: R | X["responses"];
}> {
  checkArguments(definition, options);
  const base = options.extends;
  const joined: Record<string, unknown> = { ...definition };
  const added = addToRecords(base, options.additions as DatasetAdditions | undefined);
  for (const kind of kinds) {
    const { [kind]: defined = [] as unknown } = definition;
    joined[kind] = Array.isArray(defined) ? [...added.records[kind], ...defined] : defined;
  }
  const found = [
    ...redefinedIds(definition as DatasetDefinition, base),
    ...added.problems,
    ...findAllProblems(joined),
  ];
  // If the definition repeats an id of the dataset that it extends, both `redefinedIds` and `findAllProblems` report
  // the id. Only the first report of each id is kept.
  const duplicates = new Set<unknown>();
  const [first, ...rest] = found.filter(({ code, value }) => {
    if (code !== "duplicate-id") return true;
    const isFirst = !duplicates.has(value);
    duplicates.add(value);
    return isFirst;
  });
  if (first !== undefined) throw new DemarcheError([first, ...rest]);
  return frozenCopy(completeDataset(joined, { hasUndefined: true })) as never;
}

function checkArguments(definition: object, options: object): void {
  for (const [argument, value] of Object.entries({ definition, options })) {
    if (isObject(value)) continue;
    const message = `defineDataset: the ${argument} has to be an object, not ${shown(value)}. Write defineDataset({ actors: [...] }).`;
    throw problem("invalid-shape", "", message, value);
  }
  checkOptions("defineDataset", options, { extends: datasetRule, additions: additionsRule });
}

function redefinedIds(definition: DatasetDefinition, base: Dataset | undefined): readonly Problem[] {
  if (base === undefined) return [];
  const { byId } = registryOf(base);
  return kinds.flatMap((kind) =>
    listOf(definition[kind]).flatMap((record, i): readonly Problem[] => {
      const id = fieldsOf(record)?.id as string;
      const known = byId.get(id);
      if (known === undefined) return [];
      const message = `${kind} ${shown(id)}: the extended dataset has this id among its ${known.kind}. Choose another id; a definition cannot replace a record.`;
      return [{ code: "duplicate-id", path: `/${kind}/${i}/id`, value: id, message }];
    }),
  );
}
