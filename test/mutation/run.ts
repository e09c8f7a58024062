import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { mutatedFolders } from "./mutated-folders.ts";

// Runs mutation testing folder by folder and prints the score of each file and the mutants that survive.
// `npm run test:mutation` runs all folders, `npm run test:mutation dates` one, and `npm run test:mutation query/find.ts`
// one file. Options after `--` go to Stryker: `npm run test:mutation -- query --force --concurrency=1`. Results are kept
// in `.stryker`, so that the next run only tests the mutants of changed sources and tests.

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** The share of mutants in each folder that the tests have to kill, in percent. */
const leastScore = 90;

const given = process.argv.slice(2);
const options = given.filter((argument) => argument.startsWith("-"));
const paths = given.filter((argument) => !argument.startsWith("-")).map((path) => path.replace(/^src\//, ""));
const folderOf = (path: string) =>
  mutatedFolders.find((folder) => path === folder || path.startsWith(`${folder}/`)) ?? dirname(path);
const folders = paths.length === 0 ? mutatedFolders : [...new Set(paths.map(folderOf))];
const unknown = folders.find((folder) => !mutatedFolders.includes(folder));
if (unknown !== undefined) throw new Error(`"${unknown}" is none of ${mutatedFolders.join(", ")}.`);

for (const folder of folders) {
  // If the arguments contain a folder, the whole folder is mutated, even if they also contain files in it.
  const files = paths.includes(folder) ? [] : paths.filter((path) => folderOf(path) === folder);
  const sources = files.map((file) => `src/${file}`);
  const mutate = sources.length === 0 ? [] : ["--mutate", sources.join(",")];
  const { status } = spawnSync("npx", ["stryker", "run", ...mutate, ...options], {
    stdio: "inherit",
    env: { ...process.env, MUTATED_FOLDER: folder },
  });
  if (status !== 0) process.exit(status ?? 1);
  const report = JSON.parse(readFileSync(`.stryker/${folder.replace("/", "-")}.json`, "utf8")) as Report;
  // The report also contains results of earlier runs for other files.
  const reported = Object.entries(report.files).filter(
    ([path]) => sources.length === 0 || sources.includes(path),
  );
  print(folder, Object.fromEntries(reported));
}

function print(folder: string, files: Report["files"]): void {
  console.log("\n| file | mutants | killed | by timeout | survive | score |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const [path, { mutants }] of Object.entries(files).sort()) {
    if (mutants.length > 0) console.log(row(`\`${path.replace("src/", "")}\``, mutants));
  }
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  console.log(row(`**src/${folder}**`, all));
  for (const [path, { source, mutants }] of Object.entries(files).sort()) {
    const lines = source.split("\n");
    for (const mutant of mutants.filter(isSurvivor)) console.log(described(path, lines, mutant));
  }
  if (scoreOf(all) < leastScore) process.exitCode = 1;
}

function row(name: string, mutants: readonly Mutant[]): string {
  const count = (...statuses: readonly string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const [timeouts, survivors] = [count("Timeout"), mutants.filter(isSurvivor).length];
  const killed = count("Killed") + timeouts;
  return `| ${name} | ${killed + survivors} | ${killed} | ${timeouts} | ${survivors} | ${scoreOf(mutants).toFixed(1)} % |`;
}

function isSurvivor({ status }: Mutant): boolean {
  return status === "Survived" || status === "NoCoverage";
}

function scoreOf(mutants: readonly Mutant[]): number {
  const survivors = mutants.filter(isSurvivor).length;
  const killed = mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  return killed + survivors === 0 ? 100 : (100 * killed) / (killed + survivors);
}

function described(path: string, lines: readonly string[], mutant: Mutant): string {
  const { start, end } = mutant.location;
  const text = (lines[start.line - 1] ?? "").slice(
    start.column - 1,
    start.line === end.line ? end.column - 1 : undefined,
  );
  const replacement = (mutant.replacement ?? "").replace(/\s+/g, " ").slice(0, 80);
  const covered = mutant.status === "Survived" ? "" : " (not covered)";
  return `${path}:${start.line}:${start.column}${covered} ${mutant.mutatorName}: ${text} -> ${replacement}`;
}
