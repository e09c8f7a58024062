import { getOrAdd } from "../../collections/get-or-add.ts";
import { cellOf, textIn, toInteger, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";
import type { VoteMeaning } from "../votes/values.ts";
import { linkFields, type PopoloFile } from "./file.ts";
import { keyOfRow } from "./lists.ts";
import { type PopoloMotions, textFieldsOf } from "./motions.ts";
import type { EventRow, VoteRow } from "./rows.ts";

const usedFields = [
  ...["id", "_id", "identifier", "classification", "motion_classification", "result", "counts"],
  ...linkFields("organization", "motion"),
];

type Tally = Readonly<Record<string, number>>;

/** Makes rows for `importRows` from the vote events of a Popolo file. */
export class PopoloVoteEvents {
  readonly #file: PopoloFile;
  readonly #motions: PopoloMotions;
  readonly #meaningOf: (option: string | undefined) => VoteMeaning | undefined;
  /** The date of each vote event. All of its votes have this date. */
  readonly #dates = new Map<string, { readonly date: string | undefined }>();

  constructor(
    file: PopoloFile,
    motions: PopoloMotions,
    meaningOf: (option: string | undefined) => VoteMeaning | undefined,
  ) {
    this.#file = file;
    this.#motions = motions;
    this.#meaningOf = meaningOf;
  }

  /** Returns the rows for the vote events. `votes` are the votes of the file, from which the tallies are made. */
  read(votes: readonly VoteRow[]): readonly EventRow[] {
    const tallies = this.#tallies(votes);
    const firsts = new Map<string, EventRow>();
    return this.#file.rowsOf("vote_events").flatMap((source) => {
      const key = keyOfRow(source);
      const tally = tallies.get(key);
      const first = firsts.get(key);
      const row = this.#event(source, tally, first);
      if (first !== undefined) return [row];
      firsts.set(key, row);
      return [row, ...contradiction(row, tally)];
    });
  }

  #event(source: SourceRow, tally: Tally | undefined, first: EventRow | undefined): EventRow {
    const file = this.#file;
    const { label, proposal, issue, issueAttributes, motion, result } = this.#motions.subjectOf(source);
    const attributes: Record<string, string | number> = {};
    for (const field of ["result", "identifier", "classification", "motion_classification"]) {
      const value = listOf(cellOf(source, field));
      if (value !== undefined) attributes[field] = value;
    }
    if (result !== undefined) attributes.result ??= result;
    const requirement = motion === undefined ? undefined : textIn(motion, "requirement");
    if (requirement !== undefined) attributes.requirement = requirement;
    const counts = this.#counts(source);
    Object.assign(attributes, withVotes(counts, tally));
    // Later rows with the same id are compared with the first row. Attributes that the first row does not have are
    // dropped.
    for (const name of first === undefined ? [] : Object.keys(attributes)) {
      if (Object.hasOwn(first?.attributes ?? {}, name)) continue;
      delete attributes[name];
      file.ledger.drop("vote_events", name, "fields that only a later row with the same id has");
    }
    // A vote on a motion has the title of the motion.
    const ofTitle = motion === undefined ? [...textFieldsOf(source), "bill_identifier"] : [];
    const ofDate = file.dates.isGiven(source, "start_date") ? "start_date" : "date";
    file.dropFields(source, [...usedFields, ...ofTitle, ofDate]);
    const organization =
      file.optionalActor(source, "organization", ["organizations"]) ??
      (motion === undefined ? undefined : file.actor(motion, "organization", ["organizations"]));
    return {
      kind: "event",
      type: "vote",
      source,
      used: motion === undefined ? [] : [motion],
      key: `vote_events ${keyOfRow(source)}`,
      title: `Vote: ${label}`,
      date: this.dateOf(source),
      organization: first === undefined ? organization : first.organization,
      label,
      issueAttributes,
      on: proposal === undefined ? { issue } : { proposal },
      attributes,
    };
  }

  /**
   * Returns the date of a vote event. If it has none, returns the date of its motion. A date that cannot be read is not
   * replaced with another one.
   */
  dateOf(event: SourceRow): string | undefined {
    const { dates } = this.#file;
    const key = `${event.row}`;
    let known = this.#dates.get(key);
    if (known === undefined) {
      const { motion } = this.#motions.subjectOf(event);
      const rows = [event, event, ...(motion === undefined ? [] : [motion])];
      const columns = ["start_date", "date", "date"] as const;
      const index = rows.findIndex((row, i) => dates.isGiven(row, columns[i] as string));
      const row = rows[index];
      known = { date: row === undefined ? undefined : dates.read(row, columns[index] as string) };
      this.#dates.set(key, known);
    }
    return known.date;
  }

  /** Returns the counts of a vote event in the file, summed by meaning. A file can have counts without votes. */
  #counts(event: SourceRow): Tally {
    const counts = cellOf(event, "counts");
    const sums: Record<string, number> = {};
    for (const count of Array.isArray(counts) ? counts : []) {
      const { option, value, group, group_id: id } = (count ?? {}) as Readonly<Record<string, unknown>>;
      const meaning = this.#meaningOf(toPlainText(option));
      const number = toInteger(value);
      if (meaning === undefined || number === undefined) {
        const reason =
          meaning === undefined ? "counts of unknown options" : "counts that are not whole numbers";
        this.#file.ledger.drop("vote_events", "counts", reason);
        const written = toPlainText(meaning === undefined ? option : value);
        if (written !== undefined) this.#file.ledger.addUnknown(event, "counts", written);
        continue;
      }
      sums[meaning] = (sums[meaning] ?? 0) + number;
      if ((group ?? id ?? undefined) !== undefined)
        this.#file.ledger.drop("vote_events", "counts.group", "groups of counts, of which the sum is read");
    }
    return sums;
  }

  #tallies(votes: readonly VoteRow[]): ReadonlyMap<string, Tally> {
    const tallies = new Map<string, Record<string, number>>();
    for (const { event, option, isLater } of votes) {
      if (isLater) continue;
      const meaning = this.#meaningOf(option) as VoteMeaning;
      const tally = getOrAdd(tallies, event, () => ({ yes: 0, no: 0, abstain: 0, absent: 0 }));
      tally[meaning] = (tally[meaning] as number) + 1;
    }
    return tallies;
  }
}

/**
 * If the number of votes differs from a count in the file, returns a second row of the event with the number of votes.
 * Both rows have the same key, so the mapping reports a conflict for each difference.
 */
function contradiction(row: EventRow, tally: Tally = {}): readonly EventRow[] {
  const differing = Object.entries(tally).filter(
    ([meaning, count]) => Object.hasOwn(row.attributes, meaning) && row.attributes[meaning] !== count,
  );
  return differing.length === 0 ? [] : [{ ...row, attributes: Object.fromEntries(differing) }];
}

/**
 * Returns the counts of the file, with the number of votes for each option that the file does not count. A number of 0
 * is added only if all counts of the file agree with the votes, because otherwise votes may be missing.
 */
function withVotes(counts: Tally, tally: Tally = {}): Tally {
  const isComplete = Object.entries(counts).every(([meaning, count]) => (tally[meaning] ?? 0) === count);
  const added = Object.entries(tally).filter(([, count]) => isComplete || count > 0);
  return { ...Object.fromEntries(added), ...counts };
}

/** Returns a text as it is, and the texts of a list separated by commas. */
function listOf(value: unknown): string | undefined {
  const texts = (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => toPlainText(item) ?? []);
  return texts.length === 0 ? undefined : texts.join(", ");
}
