import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findAllProblems } from "../../src/dataset/find-all-problems.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { kinds } from "../../src/model/ids.ts";
import { assertFileForm } from "./assert-file-form.ts";
import { assertOrder } from "./assert-order.ts";

/**
 * Returns data/*.json as one dataset, and the problems in the files. Each problem is one line with the file, the record
 * and the way to fix the problem.
 */
export function readRecord(folder: string): {
  readonly dataset: Dataset;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const raw: Record<string, unknown> = {
    metadata: JSON.parse(readFileSync(join(folder, "dataset.json"), "utf8")),
  };
  for (const kind of kinds) {
    const file = JSON.parse(readFileSync(join(folder, `${kind}.json`), "utf8")) as Record<string, unknown>;
    problems.push(...assertFileForm(kind, file), ...assertOrder(kind, file[kind]));
    raw[kind] = file[kind];
  }
  for (const { path, message } of findAllProblems(raw)) {
    const kind = path.split("/")[1];
    problems.push(`data/${kind === "metadata" ? "dataset" : kind}.json#${path}: ${message}`);
  }
  return { dataset: raw as unknown as Dataset, problems };
}
