// The official profile of Data Package 2.0, as datapackage.org publishes it. It is no part of any npm package and not ours
// to copy, so `npm run profiles` fetches it into a folder that is not committed; without it the test that needs it is
// skipped, and says so.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const address = "https://datapackage.org/profiles/2.0/datapackage.json";
const file = join(import.meta.dirname, "official-profiles", "datapackage-2.0.json");

/** The profile as JSON Schema, with those of resources and tables inside it; undefined: it was never fetched. */
export function officialProfile(): object | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(20_000) });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  const profile: unknown = await answer.json();
  if (
    typeof profile !== "object" ||
    profile === null ||
    !("properties" in profile) ||
    !("required" in profile)
  )
    throw new Error(`${address} is no JSON Schema of an object.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(profile)}\n`);
  console.log(`${address} is in ${file}.`);
}
