import type { Kind } from "../../src/model/ids.ts";

/**
 * Returns the problems in the outer form of a data file. The file has to name its JSON Schema, which editors use, and
 * to contain the records of one kind and nothing else.
 */
export function assertFileForm(kind: Kind, file: Record<string, unknown>): readonly string[] {
  const schema = `./schemas/${kind}.schema.json`;
  const problems: string[] = [];
  if (file.$schema !== schema)
    problems.push(`data/${kind}.json: $schema is missing or wrong. Write "$schema": "${schema}".`);
  for (const key of Object.keys(file)) {
    if (key === "$schema" || key === kind) continue;
    problems.push(`data/${kind}.json: unknown property "${key}". Put the records under "${kind}".`);
  }
  return problems;
}
