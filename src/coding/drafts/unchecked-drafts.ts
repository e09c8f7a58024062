import { isPlaceholder } from "../../dataset/placeholders.ts";
import { fieldsOf, listOf } from "../../dataset/unchecked.ts";
import { shown } from "../../errors/suggest.ts";
import type { BuiltRecord, WarningContext } from "./draft-warnings.ts";
import type { DraftWarning } from "./settled-drafts.ts";

/** How many warnings of each code are listed one by one. */
const limit = 3;

/** A warning that a record is not checked yet. */
interface Unchecked extends DraftWarning {
  /** How messages name the draft. */
  readonly owner: string;
}

/**
 * Warns about parts of records that nobody has checked yet. They are placeholders, doubts, meetings with fewer than two
 * participants, and quoted words that have only the default act. If there are many warnings of a code, the first are
 * listed, and one further warning counts all of them and names the other drafts.
 */
export function warnAboutUnchecked(
  records: readonly BuiltRecord[],
  { warn }: Pick<WarningContext, "warn">,
): void {
  const byCode = new Map<string, Map<string, Unchecked>>();
  for (const each of records) {
    for (const warning of uncheckedIn(each)) {
      const { code, path, message } = warning;
      const group = byCode.get(code) ?? new Map<string, Unchecked>();
      byCode.set(code, group.set(`${path} ${message}`, warning));
    }
  }
  for (const group of byCode.values()) {
    const all = [...group.values()];
    for (const { owner: _, ...warning } of all.slice(0, limit)) warn(warning);
    const [first] = all.slice(limit);
    if (first === undefined) continue;
    const others = [...new Set(all.slice(limit).map(({ owner }) => owner))].join(", ");
    const message = `There are ${all.length} warnings of the code ${first.code}, of which the first ${limit} are listed. The others are about ${others}.`;
    warn({ code: first.code, path: "", message, count: all.length });
  }
}

function uncheckedIn({ item, record }: BuiltRecord): readonly Unchecked[] {
  const { owner, path } = item;
  const { kind } = item.value;
  const found: Unchecked[] = [];
  const add = (code: DraftWarning["code"], field: string, message: string) =>
    found.push({ code, path: `${path}/${field}`, message: `${owner}: ${message}`, owner });
  for (const field of ["summary", "title"] as const) {
    if (!isPlaceholder(record[field])) continue;
    add("placeholder", field, `the ${field} is still a placeholder, ${shown(record[field])}. Write it.`);
  }
  const isByDefault = kind === "statements" && record.reporting === "direct" && record.act === "assert";
  const parts = [record, ...listOf(record.responses).map((response) => fieldsOf(response) ?? {})];
  for (const { field, reason } of parts.flatMap(({ doubts }) =>
    listOf(doubts).map((doubt) => fieldsOf(doubt) ?? {}),
  )) {
    if (field === "act" && isByDefault) {
      const cure = "Write the act, or take out the doubt if the words assert something.";
      add("act-by-default", "act", `the act of the quoted words is "assert" by default. ${cure}`);
      continue;
    }
    const cure = "Decide and take it out, or keep it if the text leaves it open.";
    add("open-doubt", "doubts", `there is a doubt about ${field}: ${reason} ${cure}`);
  }
  const participants = listOf(record.participants).length;
  if (kind === "meetings" && participants < 2) {
    const count = participants === 0 ? "no participant" : "one participant";
    add(
      "few-participants",
      "participants",
      `the meeting has ${count}. Add who else took part, if the text names them.`,
    );
  }
  return found;
}
