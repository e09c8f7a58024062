import { column } from "../../column.ts";
import { identity, mappingFields } from "../mapping/mapping-fields.ts";
import type { RowMapping } from "../mapping/row-mapping.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns a mapping in which each `columns: "same"` is replaced with the columns that it stands for. `id` and `key` are
 * read only if a row has a single record, because several records of a row cannot have the same id.
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
      if (typeof fields !== "object" || fields === null || (fields as Fields).columns !== "same")
        return fields;
      const { columns: _columns, ...others } = fields as Fields;
      known ??= columnsOf(rows);
      // A required field is read even if no row has its column. The error about it then suggests similar columns.
      const found = cells.filter(
        (name) =>
          others[name] === undefined &&
          (isOnlyRecord || !identity.includes(name)) &&
          (known?.has(name) || required.includes(name)),
      );
      return { ...others, ...Object.fromEntries(found.map((name) => [name, column(name)])) };
    };
    if (given !== undefined) replaced[word] = Array.isArray(given) ? given.map(replace) : replace(given);
  }
  return known === undefined ? mapping : (replaced as unknown as RowMapping<R>);
}

function columnsOf(rows: readonly unknown[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of rows)
    if (typeof row === "object" && row !== null) for (const name in row) names.add(name);
  return names;
}
