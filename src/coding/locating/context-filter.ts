import { groupBy } from "../../collections/group-by.ts";
import { memoize } from "../../collections/memo.ts";
import { isBlank, isInvisible, type LocateRung } from "./rungs.ts";
import type { TextSpan } from "./text-span.ts";

/**
 * A function that filters spans. It keeps a span if the prefix is directly before it and the suffix is directly after
 * it, or separated from it only by blanks and invisible characters. A prefix or suffix that is blank is not compared.
 */
type ContextFilter = (
  spans: readonly TextSpan[],
  prefix: string,
  suffix: string,
  rung: LocateRung,
) => readonly TextSpan[];

/**
 * Returns a function that filters spans by the words around them. The function has a cache whose keys are the arrays of
 * spans. Therefore, whenever `spansAt` is called with the same words, it has to return the same array.
 */
export function contextFilter(
  characters: readonly string[],
  spansAt: (words: string, rung: LocateRung) => readonly TextSpan[],
): ContextFilter {
  const isBlankAt = (position: number) => {
    const character = characters[position] ?? "x";
    return isBlank(character) || isInvisible(character);
  };
  const forward = new Map<number, number>();
  const backward = new Map<number, number>();
  // `next` skips blanks forward, and `last` skips blanks backward. Two positions with only blanks between them
  // therefore give the same result.
  const next = (position: number): number => skip(position, 1, isBlankAt, forward);
  const last = (position: number): number => skip(position, -1, isBlankAt, backward);
  const byStart = spansBy(({ start }) => next(start));
  const byEnd = spansBy(({ end }) => last(end));
  const afterPrefix = spansBy(({ end }) => next(end));
  const beforeSuffix = spansBy(({ start }) => last(start));
  return (spans, prefix, suffix, rung) => {
    const beginnings = prefix.trim() === "" ? undefined : afterPrefix(spansAt(prefix, rung));
    const endings = suffix.trim() === "" ? undefined : beforeSuffix(spansAt(suffix, rung));
    const fits = ({ start, end }: TextSpan) =>
      (beginnings === undefined || beginnings.has(next(start))) &&
      (endings === undefined || endings.has(last(end)));
    // Each of these three lists is long if its words are frequent: the spans, the positions after the prefix, and the
    // positions before the suffix. Only the shortest list is read from beginning to end.
    const size = Math.min(beginnings?.size ?? spans.length, endings?.size ?? spans.length, spans.length);
    if (size === spans.length) return spans.filter(fits);
    const [positions, known] =
      size === beginnings?.size ? [beginnings, byStart(spans)] : [endings ?? new Map(), byEnd(spans)];
    return [...positions.keys()]
      .flatMap((position) => known.get(position) ?? [])
      .filter(fits)
      .sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/** Returns a function that groups spans by a position. It caches the groups of each list of spans. */
function spansBy(
  positionOf: (span: TextSpan) => number,
): (spans: readonly TextSpan[]) => ReadonlyMap<number, readonly TextSpan[]> {
  return memoize((spans: readonly TextSpan[]) => groupBy(spans, positionOf));
}

/**
 * Skips all blanks from the position `from` in the direction of `step`, and returns the position after them. `known`
 * caches the results by position, so that all calls together take linear time.
 */
function skip(
  from: number,
  step: 1 | -1,
  isBlankAt: (position: number) => boolean,
  known: Map<number, number>,
): number {
  let position = from;
  while (!known.has(position) && isBlankAt(step === 1 ? position : position - 1)) position += step;
  const result = known.get(position) ?? position;
  for (let passed = from; passed !== position; passed += step) known.set(passed, result);
  return result;
}
