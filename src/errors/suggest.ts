import leven from "leven";

/** The nearest candidate is searched for among this many, because an error must not take longer than the work it stops. */
const maximumCandidates = 20_000;

/**
 * Returns the end of a message: the candidate that was probably meant, or the candidates to choose from. `listing` is an
 * expression that returns the candidates; the message has it if there are too many to name.
 */
export function suggest(value: unknown, candidates: Iterable<string>, listing?: string): string {
  const list = [...candidates].slice(0, maximumCandidates);
  if (typeof value === "string" && value.length < 200) {
    const wanted = value.toLowerCase();
    // Up to a third of the letters can differ, but always two, and in words of up to three letters one.
    let best: string | undefined;
    let distance = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
    for (const candidate of list) {
      const found = leven(wanted, candidate.toLowerCase(), { maxDistance: distance });
      if (found < distance) {
        distance = found;
        best = candidate;
      }
    }
    // With one letter different it is a misspelling. With more, the beginning of a name is the better guess: `date` is closer
    // to `note` than to `datePublished`.
    if (best !== undefined && distance <= 1) return `Did you mean "${best}"?`;
    const containing = wanted.length > 2 ? candidatesWith(wanted, list) : [];
    if (containing.length > 0) return `Did you mean ${quoted(containing)}?`;
    if (best !== undefined) return `Did you mean "${best}"?`;
  }
  if (list.length === 0) return "There is none to choose from.";
  if (list.length <= 24) return `Use one of ${quoted(list)}.`;
  return `There are ${list.length}; ${listing === undefined ? "list them to see" : `${listing} has them`}.`;
}

/** Returns up to three candidates that contain a text, without those that begin with another of them. */
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
  const text =
    typeof value === "string"
      ? JSON.stringify(value)
      : typeof value === "bigint"
        ? `${value}n`
        : plain(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function plain(value: unknown): string {
  if (typeof value === "function" || typeof value === "symbol") return typeof value;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}
