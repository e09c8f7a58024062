import { cellOf, textIn, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";
import { anyActor, linkFields, type PopoloFile } from "./file.ts";
import { keyOf } from "./lists.ts";
import type { ProposalRow } from "./rows.ts";

const usedFields = [
  ...["id", "_id", "text", "title", "name", "identifier", "date", "requirement"],
  ...linkFields("creator", "organization"),
];

/** What is voted on in a vote event. */
export interface VoteSubject {
  readonly label: string;
  /** Key of the proposal. Undefined if the motion has no creator. */
  readonly proposal: string | undefined;
  /** Key of the issue that the votes are on if the motion has no creator. */
  readonly issue: string;
  /** The row of the motion, if there is one. */
  readonly motion: SourceRow | undefined;
}

/** The motions of a Popolo file, and what is voted on in its vote events. */
export class PopoloMotions {
  readonly #file: PopoloFile;
  readonly #labels = new Set<string>();
  readonly #subjects = new Map<string, VoteSubject>();
  /** The key is the id of a vote event that a motion lists. The value is the key of this motion. */
  readonly #motionOf = new Map<string, string>();

  constructor(file: PopoloFile) {
    this.#file = file;
    for (const motion of file.rowsOf("motions")) {
      const listed = cellOf(motion, "vote_events");
      for (const id of Array.isArray(listed) ? listed : [])
        if (typeof id === "string") this.#motionOf.set(id, keyOf(motion));
    }
    // Labels are made here, in the order of the vote events, and not when a subject is first needed. If several motions
    // have the same text, the first of them gets the text as its label.
    for (const event of file.rowsOf("vote_events")) this.subjectOf(event);
  }

  /** Makes proposals of the motions that have a creator. */
  read(): readonly ProposalRow[] {
    const file = this.#file;
    return file.rowsOf("motions").flatMap((source): ProposalRow[] => {
      const creator = file.optionalActor(source, "creator", anyActor);
      if (creator === undefined) {
        const isFirst = file.find("motions", keyOf(source)) === source;
        file.ledger.skip(
          source,
          isFirst
            ? "motions without a creator and without a vote"
            : "repeats an earlier motion with the same id, which has no creator",
        );
        return [];
      }
      file.dropFields(source, usedFields);
      return [
        {
          kind: "proposal",
          source,
          used: [],
          key: keyOf(source),
          title: textOf(source) ?? `Motion ${textIn(source, "identifier") ?? source.row}`,
          date: file.dates.read(source, "date"),
          creator,
          organization: file.optionalActor(source, "organization", ["organizations"]),
        },
      ];
    });
  }

  /** Returns what is voted on in a vote event. */
  subjectOf(event: SourceRow): VoteSubject {
    const file = this.#file;
    const given = file.linkedKey(event, "motion") ?? this.#motionOf.get(keyOf(event));
    const motion = file.find("motions", given ?? `#/vote_events/${event.row}/motion`);
    const key = motion === undefined ? keyOf(event) : keyOf(motion);
    const known = this.#subjects.get(key);
    if (known !== undefined) return known;
    const row = motion ?? event;
    const written = motion === undefined ? withBill(event, textOf(event)) : textOf(motion);
    const number = textIn(row, "identifier") ?? textIn(row, "id") ?? String(row.row);
    let label = written ?? `Vote ${number}`;
    if (this.#labels.has(label.toLowerCase())) label = `${label} (${row.table} ${key})`;
    this.#labels.add(label.toLowerCase());
    if (motion === undefined && given !== undefined)
      file.ledger.drop("vote_events", "motion_id", "a motion that is not in the file");
    const hasCreator = motion !== undefined && file.actor(motion, "creator", anyActor) !== undefined;
    const subject = {
      label,
      proposal: hasCreator ? key : undefined,
      issue: `${row.table} ${key}`,
      motion,
    };
    if (motion !== undefined && !hasCreator) file.dropFields(motion, usedFields);
    this.#subjects.set(key, subject);
    return subject;
  }
}

/** Returns the text of a motion. In Open Civic Data, the row of the vote event has this text. */
function textOf(row: SourceRow): string | undefined {
  const fields = ["text", "title", "name", "motion_text"];
  return fields.map((field) => textIn(row, field)).find((text) => text !== undefined);
}

/** Adds the number of the bill to the text, because the motions of many bills have the same text. */
function withBill(event: SourceRow, text: string | undefined): string | undefined {
  const bill = cellOf(event, "bill");
  const inner =
    typeof bill === "object" && bill !== null ? (bill as { identifier?: unknown }).identifier : undefined;
  const number = textIn(event, "bill_identifier") ?? toPlainText(inner);
  return number === undefined || text === undefined ? (text ?? number) : `${number}: ${text}`;
}
