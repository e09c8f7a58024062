import { column } from "../../column.ts";
import { identity, listFields, mappingFields } from "../mapping/mapping-fields.ts";
import type { RowMapping } from "../mapping/row-mapping.ts";
import { wrongColumns } from "../mapping/wrong-columns.ts";
import { isRow } from "./is-row.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Replaces each option `columns` of a mapping with one `column` for each field. A wrong value of `columns` is kept, so
 * that the check of the mapping reports it. With `"same"`, `id` and `key` are read only if each row has one record,
 * because two records cannot have the same id.
 */
export function withSameColumns<R>(rows: readonly unknown[], mapping: RowMapping<R>): RowMapping<R> {
  if (typeof mapping !== "object" || mapping === null) return mapping;
  const replaced: Record<string, unknown> = { ...mapping };
  let known: ReadonlySet<string> | undefined;
  const records = Object.entries(mappingFields).flatMap(([word, { cells }]) =>
    cells.includes("key") ? (replaced[word] ?? []) : [],
  );
  const isOnlyRecord = records.length === 1;
  for (const [word, { cells, required }] of Object.entries(mappingFields)) {
    const given = replaced[word];
    const replace = (fields: unknown): unknown => {
      if (typeof fields !== "object" || fields === null) return fields;
      const { columns, ...others } = fields as Fields;
      if (columns === "same") {
        known ??= columnsOf(rows);
        // A required field is read even if no row has its column. The error about it then suggests similar columns.
        const found = cells.filter(
          (name) =>
            others[name] === undefined &&
            (isOnlyRecord || !identity.includes(name)) &&
            (known?.has(name) || required.includes(name)),
        );
        return { ...others, ...Object.fromEntries(found.map((name) => [name, columnOf(name, name)])) };
      }
      if (wrongColumns(columns, others, cells) !== undefined) return fields;
      const named = Object.entries((columns ?? {}) as Fields).filter(([, name]) => name !== undefined);
      return {
        ...others,
        ...Object.fromEntries(named.map(([field, name]) => [field, columnOf(field, name as string)])),
      };
    };
    if (given !== undefined) replaced[word] = Array.isArray(given) ? given.map(replace) : replace(given);
  }
  return replaced as unknown as RowMapping<R>;
}

function columnOf(field: string, name: string | number): unknown {
  return column(name, listFields.includes(field) ? { split: ";" } : {});
}

function columnsOf(rows: readonly unknown[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of rows) if (isRow(row)) for (const name in row) names.add(name);
  return names;
}
