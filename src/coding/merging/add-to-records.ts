import { findShapeProblems } from "../../dataset/find-shape-problems.ts";
import { registryOf } from "../../dataset/registry.ts";
import { fieldsOf, listOf } from "../../dataset/unchecked.ts";
import type { Problem } from "../../errors/problem.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Kind, kinds, nestedKinds } from "../../model/ids.ts";
import type { OptionRule } from "../../options/option-rule.ts";
import { shortText } from "./canonical-text.ts";
import type { Fields } from "./join-items.ts";
import { type MergeConflict, mergeRecord } from "./merge-records.ts";

/**
 * The result of {@link addToRecords}: the records of each kind with the additions, and the problems in the additions.
 */
interface Additions {
  readonly records: Readonly<Record<Kind, readonly unknown[]>>;
  readonly problems: readonly Problem[];
}

/** Returns the records of a dataset with additions. `base` is the dataset that `defineDataset` extends. */
export function addToRecords(
  base: Dataset | undefined,
  additions: { readonly [K in Kind]?: readonly unknown[] | undefined } | undefined,
): Additions {
  const problems: Problem[] = [];
  const records: Record<string, readonly unknown[]> = {};
  for (const kind of kinds) {
    const list: unknown[] = [...(base?.[kind] ?? [])];
    const positions = new Map((base?.[kind] ?? []).map(({ id }, i) => [id as string, i]));
    for (const [i, addition] of listOf(additions?.[kind]).entries()) {
      const fields = fieldsOf(addition);
      const position = positions.get(fields?.id as string);
      const path = `/additions/${kind}/${i}`;
      if (fields === undefined || position === undefined) {
        problems.push(unknownRecord(kind, `${path}/id`, fields?.id, base));
        continue;
      }
      const misshapen = shapeProblems(kind, list[position] as Fields, fields);
      if (misshapen.length > 0) {
        problems.push(...misshapen.map((found) => ({ ...found, path: path + found.path })));
        continue;
      }
      const conflicts: MergeConflict[] = [];
      list[position] = mergeRecord(kind, list[position] as Fields, fields, { prefer: undefined, conflicts });
      problems.push(...conflicts.map((conflict) => contradiction(conflict, path)));
    }
    records[kind] = list;
  }
  return { records: records as Additions["records"], problems };
}

/**
 * Reports each field of an addition that is unknown or of a wrong type. Only complete records can be checked, so fields
 * that the addition lacks are taken from the record with the same id. The same is done for terms and responses.
 */
function shapeProblems(kind: Kind, record: Fields, addition: Fields): readonly Problem[] {
  const complete: Record<string, unknown> = { ...record, ...addition };
  for (const nested of kind === "proposals" ? nestedKinds : []) {
    const known = new Map((record[nested] as readonly Fields[]).map((inner) => [inner.id, inner]));
    const added = addition[nested];
    if (Array.isArray(added))
      complete[nested] = added.map((inner: unknown) => {
        const fields = fieldsOf(inner);
        return fields === undefined ? inner : { ...known.get(fields.id), ...fields };
      });
  }
  const start = `/${kind}/0`;
  return findShapeProblems({ [kind]: [complete] }).map((found) => ({
    ...found,
    path: found.path.slice(start.length),
  }));
}

function unknownRecord(kind: Kind, path: string, id: unknown, base: Dataset | undefined): Problem {
  const candidates = (base?.[kind] ?? []).map((record) => record.id as string);
  const entry = base === undefined ? undefined : registryOf(base).byId.get(id as string);
  const cure =
    base === undefined
      ? "Pass the dataset to which you add as `extends`."
      : entry === undefined
        ? suggest(id, candidates)
        : `It is one of its ${entry.kind}.`;
  const message = `additions.${kind}: ${shown(id)} is no id of ${kind} of the extended dataset. ${cure}`;
  return { code: "unknown-id", path, value: id, message };
}

function contradiction(
  { kind, field, first, firstValue, secondValue }: MergeConflict,
  path: string,
): Problem {
  const message = `additions: ${kind} "${first.id}": ${field} is ${shortText(firstValue)} in the extended dataset, not ${shortText(secondValue)}. Leave the field out; an addition cannot change a value. If a document reports another value, write it in \`says\` of the citation.`;
  return { code: "conflicting-record", path: `${path}/${field}`, value: secondValue, message };
}

/** Checks an option that has a list for some kinds of record, such as `{ actors: [...] }`. */
export const additionsRule: OptionRule = {
  check(value, option) {
    const additions = fieldsOf(value);
    if (additions === undefined) {
      option.refuse(
        `${option.name} has to be an object, not ${shown(value)}. Write { actors: [{ id: "russia", sources: [...] }] }.`,
      );
      return;
    }
    for (const [kind, list] of Object.entries(additions)) {
      if (!(kinds as readonly string[]).includes(kind))
        option.refuse(`${option.name}: ${shown(kind)} is no kind of record. ${suggest(kind, kinds)}`);
      else if (list !== undefined && !Array.isArray(list))
        option.refuse(`${option.name}: ${kind} has to be an array, not ${shown(list)}.`);
    }
  },
};
