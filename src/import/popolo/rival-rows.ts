import { shown } from "../../errors/suggest.ts";
import { rowName } from "../shared/losses/row-name.ts";
import { comparableName } from "../shared/names/lookup-keys.ts";
import { textIn } from "../shared/sources/source-cells.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";
import type { PopoloFile } from "./file.ts";
import { keyOfRow } from "./lists.ts";
import { textFieldOf, withBill } from "./motions.ts";

type RivalList = "motions" | "vote_events";

/** How messages name a row of each list. */
const words = { motions: "motion", vote_events: "vote event" } as const;

/** What a motion or a vote event is about (its text or its motion), and the column that says so. */
interface Subject {
  readonly column: string;
  readonly value: string;
}

/**
 * Refuses each motion and vote event that has the id of an earlier row but another text or another motion. Without
 * this, the votes on the later text would become votes on the earlier one.
 *
 * A row that refers to such an id is refused as well, because nothing shows which of the two rows is meant. A row that
 * is embedded in the row that is kept is not refused.
 */
export function refuseRivals(file: PopoloFile): void {
  const motions = rivalsIn(file, "motions", textOf);
  refuseLinks(file, "vote_events", "motion", "motions", motions);
  const events = rivalsIn(file, "vote_events", (row, other) => motionIn(file, row, other) ?? textOf(row));
  refuseLinks(file, "votes", "vote_event", "vote_events", events);
}

/**
 * Refuses each row that has the id of an earlier row but a different subject. Returns the first refused row for each
 * such id.
 */
function rivalsIn(
  file: PopoloFile,
  list: RivalList,
  subjectOf: (row: SourceRow, other: SourceRow) => Subject | undefined,
): ReadonlyMap<string, SourceRow> {
  const firsts = new Map<string, SourceRow>();
  const rivals = new Map<string, SourceRow>();
  for (const row of file.rowsOf(list)) {
    const key = keyOfRow(row);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      continue;
    }
    const kept = subjectOf(first, row);
    const later = subjectOf(row, first);
    if (
      kept === undefined ||
      later === undefined ||
      comparableName(kept.value) === comparableName(later.value)
    )
      continue;
    if (!rivals.has(key)) rivals.set(key, row);
    const word = words[list];
    const message = `cannot be ${shown(later.value)}, because the ${word} ${shown(key)} in ${rowName(first.row)} has ${shown(kept.value)}. Give two ${word}s two ids, or correct the row.`;
    file.ledger.refuse(row, { ...later, message });
  }
  return rivals;
}

/**
 * Refuses rows of `list` whose `field` refers to the id of a row in `rivals`, except those that are embedded in a row
 * that is kept.
 */
function refuseLinks(
  file: PopoloFile,
  list: "vote_events" | "votes",
  field: string,
  target: RivalList,
  rivals: ReadonlyMap<string, SourceRow>,
): void {
  if (rivals.size === 0) return;
  for (const row of file.rowsOf(list)) {
    const key = file.linkedKey(row, field);
    const rival = key === undefined ? undefined : rivals.get(key);
    if (rival === undefined) continue;
    const { within } = row;
    const isEmbedded = within?.table === target && keyOfRow(within) === key;
    if (isEmbedded && !file.ledger.isRefused(within)) continue;
    const first = file.find(target, key) as SourceRow;
    const word = words[target];
    const message = isEmbedded
      ? `the ${word} ${shown(key)} that contains it was refused. Give it another id than the ${word} in ${rowName(first.row)}.`
      : `${shown(key)} is the id of two different ${word}s, in ${rowName(first.row)} and in ${rowName(rival.row)}. Give them two ids.`;
    file.ledger.refuse(row, { column: `${field}_id`, value: key, message });
  }
}

function textOf(row: SourceRow): Subject | undefined {
  const column = textFieldOf(row);
  const text = column === undefined ? undefined : withBill(row, textIn(row, column));
  return column === undefined || text === undefined ? undefined : { column, value: text };
}

/**
 * Returns the id of the motion to which a vote event refers. Undefined if the vote event or `other` does not refer to a
 * motion by its id.
 */
function motionIn(file: PopoloFile, row: SourceRow, other: SourceRow): Subject | undefined {
  const [own, others] = [row, other].map((each) => file.linkedKey(each, "motion"));
  return own === undefined || others === undefined ? undefined : { column: "motion_id", value: own };
}
