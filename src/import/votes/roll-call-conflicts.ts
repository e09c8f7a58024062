import { shown } from "../../errors/suggest.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { KeyConflict } from "../shared/losses/key-conflict.ts";
import type { VoteColumns } from "./columns.ts";

/**
 * Returns the conflicts of an import with votes. The message about a roll call with two titles or two dates says how to
 * give an id to roll calls whose numbers begin anew. A vote on a roll call with two dates also has two dates, so its
 * conflict would repeat the conflict of the roll call and is left out.
 */
export function conflictsOfRollCalls(
  conflicts: readonly KeyConflict[],
  { events, statements }: Dataset,
  { role, series }: VoteColumns,
): readonly KeyConflict[] {
  const datesOfEvents = new Set(
    conflicts.filter(({ kind, field }) => kind === "events" && field === "date").map(({ id }) => id),
  );
  if (!conflicts.some(({ kind }) => kind === "events")) return conflicts;
  const issues = new Set(events.flatMap(({ id, about = [] }) => (datesOfEvents.has(id) ? about : [])));
  const repeatedDates = new Set(
    statements.flatMap(({ id, positions, about = [] }) =>
      [...positions.map(({ on }) => on), ...about].some((issue) => issues.has(issue)) ? id : [],
    ),
  );
  const names = [...series.map((name) => shown(String(name))), "SESSION", shown(String(role.rollCall))];
  return conflicts.flatMap((conflict) => {
    const { kind, id, field, values } = conflict;
    if (kind === "statements" && field === "date" && repeatedDates.has(id)) return [];
    if (kind !== "events" || (field !== "date" && field !== "title") || role.rollCall === undefined)
      return conflict;
    const [kept, dropped] = values.map(shown);
    const message = `The roll call ${shown(id)} has the ${field} ${kept} and the ${field} ${dropped}. If its number begins anew, for example in every session, the rows are about two roll calls. Then give rollCall: [${names.join(", ")}], where SESSION is the column with the session.`;
    return { ...conflict, message };
  });
}
