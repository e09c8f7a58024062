import leven from "leven";
import { isObject } from "../collections/is-object.ts";

/**
 * The largest number of candidates that are compared with the wrong value. With more candidates, writing the message
 * could take longer than the query itself.
 */
const maximumCandidates = 20_000;

/**
 * Returns the last sentence of a message about a wrong value. The sentence lists the candidates that were probably
 * meant. If no candidate is similar to the value, it lists all candidates. If there are too many for a list, the
 * sentence contains `listing`: an expression that returns all candidates. Without `listing`, it has the first three.
 */
export function suggest(value: unknown, candidates: Iterable<string>, listing?: string): string {
  const list = [...candidates].slice(0, maximumCandidates);
  const meant = probablyMeant(value, list);
  if (meant.length > 0) return `Did you mean ${quoted(meant)}?`;
  if (list.length === 0) return "There are none.";
  if (list.length <= 24) return `Use one of ${quoted(list)}.`;
  return `There are ${list.length}${listing === undefined ? `, such as ${quoted(list.slice(0, 3))}` : `; ${listing} has them`}.`;
}

/** Returns the candidates that were probably meant by a wrong value: the most similar one, or up to three. */
export function probablyMeant(value: unknown, list: readonly string[]): readonly string[] {
  if (typeof value !== "string" || value.length >= 200) return [];
  const wanted = value.toLowerCase();
  let best: string | undefined;
  let distance = allowedEdits(wanted.length) + 1;
  for (const candidate of list) {
    const found = leven(wanted, candidate.toLowerCase(), { maxDistance: distance });
    if (found < distance) {
      distance = found;
      best = candidate;
    }
  }
  // If one letter differs, the value is a misspelling. If more letters differ, a candidate that contains the value is
  // probably meant. For example, the value `date` is more similar to the candidate `note` than to the candidate
  // `datePublished`, but `datePublished` is the better suggestion. Three letters are too few for this: `pos` does not
  // mean the stance `oppose`.
  const containing = wanted.length > 3 && distance > 1 ? candidatesWith(wanted, list) : [];
  return containing.length > 0 || best === undefined ? containing : [best];
}

/**
 * Returns how many letters of a word of a length may differ from a candidate that is similar to it. In words of up to
 * three letters, it is one. In longer words, it is two or a third of the letters, whichever is more.
 */
export function allowedEdits(length: number): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}

/**
 * Returns up to three candidates that contain a text. If one of them is the beginning of another, the longer one is
 * left out.
 */
function candidatesWith(wanted: string, candidates: readonly string[]): readonly string[] {
  const containing = candidates.filter((candidate) => candidate.toLowerCase().includes(wanted)).slice(0, 100);
  return containing
    .filter((candidate) => !containing.some((other) => other !== candidate && candidate.startsWith(other)))
    .slice(0, 3);
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(", ");
}

/**
 * Returns a value as a message shows it, in 60 characters at most. Of a longer text, the closing quotation mark is kept,
 * so that the reader sees where the value ends.
 */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : plain(value);
  return text.length > 60 ? `${text.slice(0, 57)}…${text.at(-1)}` : text;
}

function plain(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function" || typeof value === "symbol") return typeof value;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return isObject(value) ? "an object" : String(value);
}
