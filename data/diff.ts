// Prints the changes of the dataset since a revision as Markdown for a changeset: `npx tsx data/diff.ts [revision]`.
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { diffDatasets } from "../src/coding/diff-datasets.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { kinds } from "../src/model/ids.ts";
import { readRecord } from "./build/read-record.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const revision = process.argv[2] ?? "HEAD";
const show = (kind: string) =>
  JSON.parse(
    execFileSync("git", ["show", `${revision}:data/${kind}.json`], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1e8,
    }),
  );
const before = Object.fromEntries(kinds.map((kind) => [kind, show(kind)[kind]])) as unknown as Dataset;
const { added, removed, changed, release } = diffDatasets(before, readRecord(join(root, "data")).dataset);

console.log(release === null ? `The data have not changed since ${revision}.` : `Data (${release}):\n`);
for (const { kind, id } of removed) console.log(`- removed ${kind} \`${id}\``);
for (const { kind, id } of added) console.log(`- added ${kind} \`${id}\``);
const fields = new Map<string, string[]>();
for (const { kind, id, field } of changed)
  fields.set(`${kind} \`${id}\``, [...(fields.get(`${kind} \`${id}\``) ?? []), field]);
for (const [record, names] of fields) console.log(`- changed ${record}: ${names.join(", ")}`);
