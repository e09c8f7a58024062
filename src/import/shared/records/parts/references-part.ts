import { shown, suggest } from "../../../../errors/suggest.ts";
import { nestedItems } from "../../cells/nested-items.ts";
import { isAbsent, toText } from "../../cells/read-cell.ts";
import { readList } from "../../cells/read-field.ts";
import { type FieldName, refuse } from "../../losses/refusal.ts";
import type { ImportNames } from "../../names/import-names.ts";
import type { Spelling } from "../../names/named-entity.ts";
import type { Target } from "../../names/references.ts";
import type { Part, Site } from "./part.ts";
import type { PartMaker } from "./part-maker.ts";

const kindOfWord = {
  statement: "statements",
  proposal: "proposals",
  meeting: "meetings",
  event: "events",
} as const;

const referenceFields = ["actor", "issue", ...Object.keys(kindOfWord)];

/** Returns the {@link Part} that reads a list of references to records of any kind. */
export function referencesPart(make: PartMaker, name: string): Part {
  const { state } = make.names;
  const field = nestedItems(make.mapping[name], {
    name: make.nameOf(name),
    fields: referenceFields,
    example: '{ issue: "…" }',
    state,
  });
  const reader = readList(field, make.nameOf(name), state, (value, at, index, row) =>
    readReference(make.names, value, at, row, index),
  );
  const commit = (targets: readonly (Spelling | Target)[], { citation }: Site) =>
    targets.map((target) => make.names.commitTarget(target, citation));
  return { name, ...reader, commit, unite: "list", refers: true };
}

/**
 * Reads a reference: the id of a record in the dataset in `extends`, the name of an actor or issue, or the key of
 * another record.
 */
export function readReference(
  { references, actors, issues }: ImportNames,
  value: unknown,
  at: FieldName,
  row: object,
  index: number,
): Spelling | Target {
  if (typeof value !== "object") return references.target(undefined, toText(value, at), at);
  const entries = Object.entries(value as object).filter(([, key]) => !isAbsent(key));
  if (entries.length > 1) {
    const message = `has ${entries.length} references in one object, ${shown(value)}. Write an object for each.`;
    throw refuse(at, message, { value });
  }
  const [[word, key] = []] = entries.length === 1 ? entries : Object.entries(value as object);
  if (word === "actor") return actors.resolve(key, at, row, index);
  if (word === "issue") return issues.resolve(key, at, row, index);
  const kind = kindOfWord[word as keyof typeof kindOfWord];
  if (kind === undefined) {
    throw refuse(at, `has no reference ${shown(word)}. ${suggest(word, referenceFields)}`, { value });
  }
  return references.target(kind, toText(key, at), at);
}
