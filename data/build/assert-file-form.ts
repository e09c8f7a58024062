import type { Kind } from "../../src/model/ids.ts";

/**
 * Reports each top-level property of a data file that is wrong or missing. A file has two properties: `$schema`, which
 * editors use to validate the file, and the list of the records of one kind.
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
