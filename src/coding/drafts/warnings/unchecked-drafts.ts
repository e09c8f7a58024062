import { isPlaceholder } from "../../../dataset/placeholders.ts";
import { fieldsOf, listOf } from "../../../dataset/unchecked.ts";
import { shown } from "../../../errors/suggest.ts";
import type { DraftWarning } from "../settled-drafts.ts";
import type { BuiltRecord, WarningContext } from "./draft-warnings.ts";

/** A warning that a record is not checked yet. */
interface Unchecked extends DraftWarning {
  /** How messages name the draft. */
  readonly owner: string;
}

/**
 * Warns about what nobody has checked yet: placeholders, doubts, meetings with fewer than two participants, and quoted
 * words that have only the default act. For each code, only the first `limit` warnings are listed. If there are more,
 * one further warning has their total number and lists the other drafts.
 */
export function warnAboutUnchecked(
  records: readonly BuiltRecord[],
  { limit, warn }: Pick<WarningContext, "warn"> & { readonly limit: number },
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
    const listed = limit === 1 ? "the first is" : `the first ${limit} are`;
    const message = `There are ${all.length} warnings of the code ${first.code}, of which ${listed} listed. The others are about ${others}. To list all, give settleDrafts the option warningLimit: ${all.length}.`;
    warn({ code: first.code, path: "", message, count: all.length });
  }
}

/** Fields of records that name actors. */
const actorFields: readonly unknown[] = [
  "speaker",
  "jointlyWith",
  "onBehalfOf",
  "addressees",
  "targets",
  "proposers",
  "by",
  "participants",
  "actors",
  "host",
  "operators",
];

/** Returns the code of a warning about a doubt. `field` is the field whose value is doubtful. */
function doubtCode(field: unknown): DraftWarning["code"] {
  if (actorFields.includes(field)) return "doubtful-actor";
  if (field === "act") return "doubtful-act";
  return field === "date" ? "doubtful-date" : "open-doubt";
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
    add(doubtCode(field), "doubts", `there is a doubt about ${field}: ${reason} ${cure}`);
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
