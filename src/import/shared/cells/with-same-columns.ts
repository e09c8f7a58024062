import { column } from "../../column.ts";
import type { RowMapping } from "../mapping/row-mapping.ts";

/** The fields that `columns: "same"` reads. */
const sameFields: Readonly<Record<string, readonly string[]>> = {
  document: ["publisher", "author", "url", "language", "datePublished", "datePublishedBasis"],
  statement: [
    ...[
      "speaker",
      "jointlyWith",
      "onBehalfOf",
      "addressees",
      "targets",
      "act",
      "date",
      "dateTold",
      "reporting",
    ],
    ...["summary", "meeting", "note"],
  ],
  meeting: ["title", "format", "status", "participants", "date", "dateTold", "parent", "note"],
  event: ["title", "type", "status", "actors", "targets", "date", "dateTold", "summary", "note"],
  proposal: [
    ...[
      "title",
      "proposers",
      "onBehalfOf",
      "addressees",
      "date",
      "dateTold",
      "statement",
      "parent",
      "meeting",
    ],
    "note",
  ],
  membership: ["actor", "organization", "role", "startDate", "endDate"],
};

/**
 * Required fields. They are read even if no row has a column with this name. The error about the missing column then
 * suggests similar columns.
 */
const requiredFields: readonly string[] = [
  ...["statement speaker", "statement act", "meeting format", "event type", "proposal title"],
  ...["proposal proposers", "membership actor", "membership organization"],
];

type Fields = Readonly<Record<string, unknown>>;

/** Returns a mapping in which each `columns: "same"` is replaced with the columns that it stands for. */
export function withSameColumns<R>(rows: readonly unknown[], mapping: RowMapping<R>): RowMapping<R> {
  if (typeof mapping !== "object" || mapping === null) return mapping;
  const replaced: Record<string, unknown> = { ...mapping };
  let known: ReadonlySet<string> | undefined;
  for (const [word, names] of Object.entries(sameFields)) {
    const given = replaced[word];
    const replace = (fields: unknown): unknown => {
      if (typeof fields !== "object" || fields === null || (fields as Fields).columns !== "same")
        return fields;
      const { columns: _columns, ...others } = fields as Fields;
      known ??= columnsOf(rows);
      const found = names.filter(
        (name) =>
          others[name] === undefined && (known?.has(name) || requiredFields.includes(`${word} ${name}`)),
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
