import { isUnreadable } from "../../../dates/read-edtf.ts";
import { shown } from "../../../errors/suggest.ts";
import { excludesDate, otherDateAt } from "../date-contradictions.ts";
import type { SettleReport, SettleSource } from "./settle-context.ts";

/** The fields of a draft that give its date. */
export interface DatedDraft {
  /** The date in EDTF, or the words of the text that date the record. */
  readonly date?: string | undefined;
  /** The date in EDTF, if `date` contains words of the text. */
  readonly resolved?: string | undefined;
}

interface DateContext extends SettleReport {
  readonly source: SettleSource;
  /** How messages name the draft. */
  readonly owner: string;
}

/**
 * Returns the date of a draft in EDTF. Undefined if the draft has none. Also undefined if the date is invalid, if its
 * words are not in the text, or if the words exclude the date. These problems are reported.
 */
export function readDraftDate(
  { date: written, resolved }: DatedDraft,
  path: string,
  context: DateContext,
): string | undefined {
  const { owner, source, report, decide } = context;
  const invalid = (field: string, value: string, message: string) =>
    report({ code: "invalid-date", path: `${path}/${field}`, value, message: `${owner}: ${message}` });
  const edtf = resolved ?? written;
  if (edtf === undefined) return undefined;
  const field = resolved === undefined ? "date" : "resolved";
  const read = source.readDate(edtf);
  if (isUnreadable(read)) {
    const cure =
      resolved === undefined ? " If it is words of the text, add the date in EDTF as resolved." : "";
    invalid(field, edtf, `${field}: ${read.message}${cure}`);
    return undefined;
  }
  if (written === undefined || resolved === undefined) return edtf;
  const places = source.search.find({ exact: written }).spans;
  if (places.length === 0 && isUnreadable(source.readDate(written))) {
    const message = `${owner}: the words ${shown(written)}, which date it, do not occur in the text. Copy them as they are there.`;
    report({ code: "text-mismatch", path: `${path}/date`, value: written, message });
    return undefined;
  }
  if (excludesDate(written, edtf, source.readDate)) {
    const message = `resolved: the words ${shown(written)}, which date it, exclude ${shown(edtf)}. Correct the date. If the text is wrong, leave out the words and write the date as date, with a doubt.`;
    invalid("resolved", edtf, message);
    return undefined;
  }
  const other = otherDateAt(places, edtf, source);
  if (other !== undefined) {
    const message = `${owner}: the reader found that ${shown(written)} is the date ${other}, and the draft says ${edtf}. Check the date.`;
    context.warn({ code: "date-differs", path: `${path}/resolved`, message });
  }
  const message = `${owner}: ${shown(written)} is the date ${edtf}, as the draft says.`;
  decide({ code: "date", path: `${path}/date`, message });
  return edtf;
}
