import { addToGroup } from "../../collections/add-to-group.ts";
import { attributesIn, cellOf, textIn, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";
import { anyActor, linkFields, type PopoloFile } from "./file.ts";
import { idIn, keyOfRow } from "./lists.ts";
import type { PopoloAttributes, ProposalRow } from "./rows.ts";

/** The fields with the text of a motion or a vote event. The first that is not empty is read. */
const textFields = ["text", "title", "name", "motion_text"] as const;

/** What is voted on in a vote event. */
export interface VoteSubject {
  readonly label: string;
  /** Key of the proposal. Undefined if the motion has no creator. */
  readonly proposal: string | undefined;
  /** Key of the issue that the votes are on if the motion has no creator. */
  readonly issue: string;
  /** The attributes of the issue. Undefined if the motion has a creator, or if there is no motion. */
  readonly issueAttributes: PopoloAttributes | undefined;
  /** The row of the motion, if there is one. */
  readonly motion: SourceRow | undefined;
  /** The result of the motion. Undefined if it has none, or if there are several votes on it. */
  readonly result: string | undefined;
}

/** The motions of a Popolo file, and the subjects of its vote events. */
export class PopoloMotions {
  readonly #file: PopoloFile;
  readonly #labels = new Set<string>();
  readonly #subjects = new Map<string, VoteSubject>();
  /** The key is the id of a vote event that a motion lists. The value is the key of this motion. */
  readonly #motionOf = new Map<string, string>();
  /** The key is the key of a motion. The value has its vote events. */
  readonly #eventsOf = new Map<string, SourceRow[]>();

  constructor(file: PopoloFile) {
    this.#file = file;
    for (const motion of file.rowsOf("motions")) {
      const listed = cellOf(motion, "vote_events");
      for (const id of Array.isArray(listed) ? listed : [])
        if (typeof id === "string") this.#motionOf.set(id, keyOfRow(motion));
    }
    for (const event of file.rowsOf("vote_events")) {
      const motion = file.find("motions", this.#motionKeyOf(event));
      if (motion !== undefined) addToGroup(this.#eventsOf, keyOfRow(motion), event);
    }
    // Labels are made in the order of the vote events, because the first of several motions with the same text gets
    // this text as its label.
    for (const event of file.rowsOf("vote_events")) this.subjectOf(event);
  }

  /** Converts the motions that have a creator to proposals. */
  read(): readonly ProposalRow[] {
    const file = this.#file;
    return file.rowsOf("motions").flatMap((source): ProposalRow[] => {
      const creator = file.optionalActor(source, "creator", anyActor);
      if (creator === undefined) {
        const isFirst = file.find("motions", keyOfRow(source)) === source;
        file.ledger.skip(
          source,
          isFirst
            ? "motions without a creator and without a vote"
            : "repeats an earlier motion with the same id, which has no creator",
        );
        return [];
      }
      this.#dropFields(source, "proposal");
      return [
        {
          kind: "proposal",
          source,
          used: [],
          key: keyOfRow(source),
          title: textOf(source) ?? nameWithoutText("Motion", source),
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
    const given = this.#givenKeyOf(event);
    const motion = file.find("motions", this.#motionKeyOf(event));
    const key = motion === undefined ? keyOfRow(event) : keyOfRow(motion);
    const known = this.#subjects.get(key);
    if (known !== undefined) return known;
    const row = motion ?? event;
    const written = motion === undefined ? withBill(event, textOf(event)) : textOf(motion);
    let label = written ?? nameWithoutText(motion === undefined ? "Vote" : "Motion", row);
    if (this.#labels.has(label.toLowerCase())) label = `${label} (${row.table} ${key})`;
    this.#labels.add(label.toLowerCase());
    if (motion === undefined && given !== undefined)
      file.ledger.dropLink(event, "motion_id", given, "a motion");
    const hasCreator = motion !== undefined && file.actor(motion, "creator", anyActor) !== undefined;
    const subject = {
      label,
      proposal: hasCreator ? key : undefined,
      issue: `${row.table} ${key}`,
      issueAttributes: motion === undefined || hasCreator ? undefined : attributesOfIssue(motion),
      motion,
      result: motion === undefined ? undefined : this.#resultOf(motion),
    };
    if (motion !== undefined && !hasCreator) this.#dropFields(motion, "issue");
    this.#subjects.set(key, subject);
    return subject;
  }

  #givenKeyOf(event: SourceRow): string | undefined {
    return this.#file.linkedKey(event, "motion") ?? this.#motionOf.get(keyOfRow(event));
  }

  #motionKeyOf(event: SourceRow): string {
    return this.#givenKeyOf(event) ?? `#/vote_events/${event.row}/motion`;
  }

  /**
   * Returns the result of a motion that has only one vote event. If it has several, their results can differ from the
   * result of the motion.
   */
  #resultOf(motion: SourceRow): string | undefined {
    const events = new Set((this.#eventsOf.get(keyOfRow(motion)) ?? []).map(keyOfRow));
    return events.size === 1 ? textIn(motion, "result") : undefined;
  }

  /** Counts the fields of a motion that are in no record. `record` is the kind of record that the motion becomes. */
  #dropFields(motion: SourceRow, record: "proposal" | "issue"): void {
    const events = this.#eventsOf.get(keyOfRow(motion)) ?? [];
    const result = this.#resultOf(motion);
    const isResultUsed =
      result !== undefined && events.every((event) => (textIn(event, "result") ?? result) === result);
    const isNumberUsed = record === "issue" || textOf(motion) === undefined;
    this.#file.dropFields(motion, [
      ...["id", "_id", "date"],
      ...textFieldsOf(motion),
      ...linkFields("creator"),
      ...(isNumberUsed ? ["identifier"] : []),
      ...(events.length > 0 ? ["requirement"] : []),
      ...(isResultUsed ? ["result"] : []),
      ...(record === "proposal" || this.#isOrganizationUsed(motion, events)
        ? linkFields("organization")
        : []),
    ]);
  }

  /** Returns whether a vote on a motion takes the organization of the motion, or has the same organization itself. */
  #isOrganizationUsed(motion: SourceRow, events: readonly SourceRow[]): boolean {
    const actorOf = (row: SourceRow) => this.#file.actor(row, "organization", ["organizations"]);
    const ofMotion = actorOf(motion);
    return events.some((event) => (actorOf(event) ?? ofMotion) === ofMotion);
  }
}

/** Returns the attributes of the issue that a motion without a creator becomes. */
function attributesOfIssue(motion: SourceRow): PopoloAttributes {
  const id = idIn(motion);
  return {
    ...(id === undefined || id.startsWith("#/") ? {} : { motion: id }),
    ...attributesIn(motion, ["identifier", "date"]),
  };
}

/**
 * Returns the fields that are read for the text of a motion or a vote event: the first that is not empty, and the empty
 * ones before it.
 */
export function textFieldsOf(row: SourceRow): readonly string[] {
  const first = textFields.findIndex((field) => textIn(row, field) !== undefined);
  return first === -1 ? textFields : textFields.slice(0, first + 1);
}

/** Returns the field with the text of a motion or a vote event. Undefined if the row has no text. */
export function textFieldOf(row: SourceRow): string | undefined {
  return textFields.find((field) => textIn(row, field) !== undefined);
}

/** Returns the text of a motion. `row` can be a vote event, because vote events have this text in Open Civic Data. */
function textOf(row: SourceRow): string | undefined {
  const field = textFieldOf(row);
  return field === undefined ? undefined : textIn(row, field);
}

/** Returns the name of a motion or a vote event that has no text. It contains the number or the id that the file gives. */
function nameWithoutText(what: "Motion" | "Vote", row: SourceRow): string {
  const id = idIn(row);
  const number = textIn(row, "identifier") ?? (id?.startsWith("#/") ? undefined : id);
  return `${what} ${number ?? "without a text"}`;
}

/** Adds the number of the bill to the text, because the motions of many bills have the same text. */
export function withBill(event: SourceRow, text: string | undefined): string | undefined {
  const bill = cellOf(event, "bill");
  const inner =
    typeof bill === "object" && bill !== null ? (bill as { identifier?: unknown }).identifier : undefined;
  const number = textIn(event, "bill_identifier") ?? toPlainText(inner);
  return number === undefined || text === undefined ? (text ?? number) : `${number}: ${text}`;
}
