import type { Reading, ReportedStatement } from "../reading.ts";
import type { FoundAnswer } from "./found-answer.ts";
import { isSame } from "./offer-addressees.ts";

/** The largest number of characters between the acceptance of a part and the rejection of another part. */
const nearPart = 90;

/**
 * Joins an acceptance and a later rejection by the same actor into one partial acceptance, if they are near each other,
 * as in `accepted the truce, but rejected the deadline`.
 */
export function joinParts(
  answers: readonly FoundAnswer[],
  { acts }: Pick<Reading, "acts">,
): readonly FoundAnswer[] {
  const rejecting = acts.filter(({ act }) => act === "reject" || act === "oppose");
  const joined = new Set<ReportedStatement>();
  const changed = answers.map((found) => {
    const { act, answer } = found;
    if (answer !== "accepted" || act === undefined) return found;
    const other = rejecting.find(
      ({ cue, speaker }) =>
        cue.start >= act.end && cue.start - act.end <= nearPart && speaker && isSame(speaker, act.speaker),
    );
    if (!other) return found;
    joined.add(other);
    return { ...found, answer: "partly-accepted" as const };
  });
  return changed.filter(({ act }) => !act || !joined.has(act));
}
