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
 * sentence contains `listing` instead: an expression that returns all candidates.
 */
export function suggest(value: unknown, candidates: Iterable<string>, listing?: string): string {
  const list = [...candidates].slice(0, maximumCandidates);
  if (typeof value === "string" && value.length < 200) {
    const wanted = value.toLowerCase();
    // In words of up to three letters, one letter may differ. In longer words, two letters or a third of the letters
    // may differ, whichever is more.
    let best: string | undefined;
    let distance = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
    for (const candidate of list) {
      const found = leven(wanted, candidate.toLowerCase(), { maxDistance: distance });
      if (found < distance) {
        distance = found;
        best = candidate;
      }
    }
    // If one letter differs, the value is a misspelling. If more letters differ, a candidate that contains the value is
    // probably meant. For example, the value `date` is more similar to the candidate `note` than to the candidate
    // `datePublished`, but `datePublished` is the better suggestion.
    const containing = wanted.length > 2 && distance > 1 ? candidatesWith(wanted, list) : [];
    const nearest = best === undefined ? [] : [best];
    const meant = containing.length > 0 ? containing : nearest;
    if (meant.length > 0) return `Did you mean ${quoted(meant)}?`;
  }
  if (list.length === 0) return "There is none to choose from.";
  if (list.length <= 24) return `Use one of ${quoted(list)}.`;
  return `There are ${list.length}; ${listing === undefined ? "list them to see" : `${listing} has them`}.`;
}

/**
 * Returns up to three candidates that contain a text. If one of them is the beginning of another, the longer one is
 * left out.
 */
function candidatesWith(wanted: string, list: readonly string[]): readonly string[] {
  const containing = list.filter((candidate) => candidate.toLowerCase().includes(wanted)).slice(0, 100);
  return containing
    .filter((candidate) => !containing.some((other) => other !== candidate && candidate.startsWith(other)))
    .slice(0, 3);
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(", ");
}

/** Returns a value as a message shows it, in 60 characters at most. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : plain(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function plain(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function" || typeof value === "symbol") return typeof value;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return isObject(value) ? "an object" : String(value);
}
