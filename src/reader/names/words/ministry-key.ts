import type { KnownNames } from "./known-names.ts";

/** For each department, as the lexicons call it in English, the words that English names of ministries use for it. */
const departments: Readonly<Record<string, readonly string[]>> = {
  Foreign: ["foreign", "external"],
  Defence: ["defence", "defense"],
  Interior: ["interior", "internal", "home"],
  Finance: ["finance", "treasury"],
  Economy: ["economy", "economic"],
  Justice: ["justice"],
  Health: ["health"],
  Energy: ["energy"],
  Education: ["education"],
  Agriculture: ["agriculture"],
  Transport: ["transport", "transportation"],
  Trade: ["trade", "commerce"],
  Environment: ["environment"],
  Culture: ["culture"],
  Labour: ["labour", "labor"],
  Security: ["security"],
  "European Affairs": ["european"],
};

const bodyWords = /\b(?:ministry|department|office|secretariat)\b/i;

/**
 * Returns a key for the English name of a ministry, with its department and its state. For example, this is
 * `Foreign/RUS` for both `Ministry of Foreign Affairs of Russia` and `Russian Foreign Ministry`. Returns undefined for
 * any other name.
 *
 * @param adjectives - The key of the state for each adjective of a state. The name of a ministry can begin with such an
 * adjective.
 */
export function ministryKey(
  name: string,
  adjectives: ReadonlyMap<string, string>,
  { keys }: KnownNames,
): string | undefined {
  if (!bodyWords.test(name)) return undefined;
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  const state =
    keys.get(name.slice(name.lastIndexOf(" of ") + 4).replace(/^the /i, "")) ??
    keys.get(name.split(" ", 1)[0] as string) ??
    adjectives.get(words[0] as string);
  if (state === undefined) return undefined;
  // The Department of State of the United States is its foreign ministry.
  if (words.includes("department") && words.includes("state")) return `Foreign/${state}`;
  const department = Object.entries(departments).find(([, each]) =>
    each.some((word) => words.includes(word)),
  );
  return department === undefined ? undefined : `${department[0]}/${state}`;
}
