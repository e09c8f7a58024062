// The official profile of Data Package 2.0, as datapackage.org publishes it. No npm package contains the profile, and
// this project may not copy it, so `npm run profiles` fetches it into a folder that is not committed. If the profile
// was not fetched, the test that needs it is skipped with a message.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const address = "https://datapackage.org/profiles/2.0/datapackage.json";
const file = join(import.meta.dirname, "official-profiles", "datapackage-2.0.json");

/**
 * Returns the profile as JSON Schema, including the schemas of resources and tables. Returns undefined if the profile
 * was not fetched.
 */
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
    throw new Error(`${address} is not a JSON Schema of an object.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(profile)}\n`);
  console.log(`${address} is in ${file}.`);
}
