import { type MomentBounds, readMoment } from "../../dates/moment.ts";
import { DemarcheError, problem } from "../../errors/demarche-error.ts";
import { shown } from "../../errors/suggest.ts";
import type { NetworkRow } from "./network-row.ts";

/** The times of rows. */
export interface RowTimes {
  /** The moment of each row. It is NaN if the row is undated, or if its date has no first day. */
  readonly times: Float64Array;
  /** Whether any row has a time of day. */
  readonly timed: boolean;
  /** Whether any row has a moment. */
  readonly dated: boolean;
}

/**
 * Returns the times of rows. The moment of a row is the first moment that its date can mean, such as the start of an
 * interval or of a month.
 */
export function rowTimes(rows: readonly NetworkRow[]): RowTimes {
  const times = new Float64Array(rows.length);
  const read = new Map<string, MomentBounds>();
  let timed = false;
  let dated = false;
  for (let i = 0; i < rows.length; i++) {
    const { id, date } = rows[i] as NetworkRow;
    times[i] = Number.NaN;
    if (!isDate(date)) continue;
    let moment = read.get(date);
    if (moment === undefined) {
      moment = readRowMoment(id, date);
      read.set(date, moment);
      timed ||= moment.timed;
    }
    if (moment.first !== null) {
      times[i] = moment.first;
      dated = true;
    }
  }
  return { times, timed, dated };
}

/** Returns whether the field `date` of a row contains a date. */
export function isDate(date: NetworkRow["date"]): date is string {
  return date !== undefined && date !== null && date !== "";
}

function readRowMoment(id: string | number, date: string): MomentBounds {
  try {
    return readMoment(date);
  } catch (error) {
    const reason = error instanceof DemarcheError ? error.message : String(error);
    throw problem("invalid-date", "", `The date of row ${shown(id)} cannot be read. ${reason}`, date);
  }
}
