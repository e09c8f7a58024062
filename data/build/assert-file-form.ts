import type { Kind } from "../../src/model/ids.ts";

/** A data file names its JSON Schema, so that editors complete and check it, and holds the records of its kind alone. */
export function assertFileForm(kind: Kind, file: Record<string, unknown>): readonly string[] {
  const schema = `./schemas/${kind}.schema.json`;
  const problems: string[] = [];
  if (file.$schema !== schema)
    problems.push(`data/${kind}.json: $schema is missing or wrong. Write "$schema": "${schema}".`);
  for (const member of Object.keys(file)) {
    if (member === "$schema" || member === kind) continue;
    problems.push(`data/${kind}.json: there is no member "${member}". The records stand under "${kind}".`);
  }
  return problems;
}
