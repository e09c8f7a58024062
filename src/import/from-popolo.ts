import { idMaker } from "../coding/make-id.ts";
import { datasetRule } from "../dataset/dataset-rule.ts";
import { registryOf } from "../dataset/registry.ts";
import { shown } from "../errors/suggest.ts";
import { type ActorType, actorTypes } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Stance, StatementAct } from "../model/statement.ts";
import { statementActs } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { finishImport, type ImportedSource, noteMapped } from "./imported-source.ts";
import { importRows } from "./map-rows.ts";
import { linkedKey, type PopoloActors, popoloActors } from "./popolo-actors.ts";
import { keyOf, type PopoloList, type PopoloRows, readPopolo } from "./read-popolo.ts";
import { type RowErrorMode, rowErrorModes } from "./row-mapping.ts";
import { settleRecords } from "./settle-records.ts";
import { attributesIn, cellOf, dateIn, textIn, toPlainText } from "./source-cells.ts";
import { SourceLedger, type SourceRow } from "./source-ledger.ts";
import { objectOption, tableOf } from "./source-options.ts";
import { type VoteMeaning, voteMeanings } from "./vote-values.ts";

/** A Popolo file as a document. */
export interface PopoloDocument {
  /** Title that says what the file is about, in your own words. */
  readonly title: string;
  /** Address of the file on the web. Default: none. */
  readonly url?: string | undefined;
}

/** Options of {@link fromPopolo}. */
export interface FromPopoloOptions {
  /** The file as a document. Default: a document with the title "Popolo file". */
  readonly document?: PopoloDocument | undefined;
  /** What options of votes mean, in addition to those of Popolo. Default: those of Popolo only. */
  readonly values?: Readonly<Record<string, VoteMeaning>> | undefined;
  /**
   * Types of organizations by their classification. Default: classifications such as legislature, chamber and committee
   * are a `body`, and every other organization is an `organization`.
   */
  readonly types?: Readonly<Record<string, ActorType>> | undefined;
  /** Speech acts by the type of the speech, such as `question`. Default: every speech has the act `assert`. */
  readonly acts?: Readonly<Record<string, StatementAct>> | undefined;
  /** A dataset whose records the file can name, and that the result contains. Default: none. */
  readonly extends?: Dataset | undefined;
  /** What to do with rows that cannot be mapped. Default: `"collect"`. */
  readonly onError?: RowErrorMode | undefined;
}

const rules = {
  document: objectOption,
  values: /* @__PURE__ */ tableOf(voteMeanings),
  types: /* @__PURE__ */ tableOf(actorTypes),
  acts: /* @__PURE__ */ tableOf(statementActs),
  extends: datasetRule,
  onError: /* @__PURE__ */ oneOf(rowErrorModes),
};

/** The options of votes that Popolo defines, with spellings of the time before. */
const popoloOptions: Readonly<Record<string, VoteMeaning>> = {
  yes: "yes",
  no: "no",
  abstain: "abstain",
  absent: "absent",
  "not voting": "absent",
  "not-voting": "absent",
  paired: "absent",
};

const stanceOf: Readonly<Record<Exclude<VoteMeaning, "not-a-member">, Stance>> = {
  yes: "support",
  no: "oppose",
  abstain: "neutral",
  absent: "neutral",
};

/**
 * Returns the dataset that a Popolo file contains: data on persons, organizations and parliamentary votes, as
 * EveryPolitician and many parliaments publish them.
 *
 * - Persons and organizations are actors with their other names and codes. Other plain fields become attributes. Two
 *   persons with one name are two actors, because their ids differ.
 * - A membership is a membership of the person. What it is held on behalf of, such as a party, is a second membership.
 *   The role is that of the membership or of its post. A membership of a legislative period without dates has the dates
 *   of the period.
 * - A motion with a creator is a proposal, and any other motion with a vote is an issue. A vote event is an event of type
 *   `vote` with its result and tally. A vote is a statement with the act `vote`, on behalf of the group of the voter:
 *   yes is `support`, no is `oppose`, and every other option of Popolo is `neutral`.
 * - A speech is a statement. Its text stays outside, as datasets contain no sentences of documents.
 * - Elections are events, and other events at which somebody spoke are meetings.
 * - Rows that are embedded in others are rows of their lists. Areas, pictures, addresses and links are left out and
 *   counted. Every record cites the file as a whole.
 *
 * @throws {@link index!DemarcheError} for an unknown option, for an input that is no object with lists, and, with
 * `onError: "throw"`, for rows that cannot be mapped.
 *
 * @example
 * ```ts
 * import { fromPopolo } from "demarche/import";
 *
 * const { dataset, losses } = fromPopolo({
 *   persons: [{ id: "p1", name: "Ada Bo", gender: "female" }, { id: "p2", name: "Cy Di" }],
 *   organizations: [
 *     { id: "o1", name: "Diet of Alba", classification: "legislature" },
 *     { id: "o2", name: "Harbour Party", classification: "party" },
 *   ],
 *   memberships: [{ person_id: "p1", organization_id: "o1", on_behalf_of_id: "o2", start_date: "2024-03" }],
 *   motions: [{ id: "m1", organization_id: "o1", creator_id: "p2", text: "Harbour Act", date: "2024-05-02" }],
 *   vote_events: [
 *     {
 *       id: "v1", motion_id: "m1", organization_id: "o1", start_date: "2024-05-02", result: "pass",
 *       votes: [{ voter_id: "p1", option: "yes", group_id: "o2" }, { voter_id: "p2", option: "perhaps" }],
 *     },
 *   ],
 * });
 * dataset.statements.map(({ speaker, onBehalfOf, summary }) => `${speaker} (${onBehalfOf}): ${summary}`);
 * // => ["ada-bo (harbour-party): Votes yes: Harbour Act"]
 * dataset.actors.find(({ id }) => id === "ada-bo")?.memberships?.map(({ organization }) => organization);
 * // => ["diet-of-alba", "harbour-party"]
 * losses.refused.map(({ message }) => message);
 * // => ['votes row 1 (the 2nd), column "option": "perhaps" is no option of a vote. Add it to values, with one of "yes", "no", "abstain", "absent", "not-a-member".']
 * ```
 */
export function fromPopolo(json: unknown, options: FromPopoloOptions = {}): ImportedSource {
  checkOptions("fromPopolo", options, rules);
  const ledger = new SourceLedger();
  const lists = readPopolo(json, ledger);
  const { document: given = { title: "Popolo file" }, types = {} } = options;
  const taken = options.extends === undefined ? new Map() : registryOf(options.extends).byId;
  const documentId = idMaker(taken).make([given.title], "document");
  const actors = popoloActors(lists, documentId, { types, base: options.extends, ledger });
  const document = { id: documentId, ...given };
  const file: SourceRow = { table: "file", row: 0, value: {} };
  const base = settleRecords(
    actors.base,
    { documents: [{ source: file, record: document }], actors: actors.records },
    ledger,
  );
  for (const { source } of actors.records) ledger.map(source);
  for (const row of actors.known) ledger.map(row);
  const rows = new PopoloReader(lists, actors, options, ledger).read();
  const byKind = <K extends PopoloRow["kind"]>(kind: K) => ({
    when: (row: PopoloRow) => row.kind === kind,
    citation: () => ({}),
  });
  const membershipDates = {
    startDate: (row: PopoloRow) => (row.kind === "membership" ? row.start : undefined),
    endDate: (row: PopoloRow) => (row.kind === "membership" ? row.end : undefined),
  };
  const mapped = importRows<PopoloRow>("fromPopolo", rows, {
    document: { id: documentId },
    extends: base,
    actor: (name, row) => ({ type: row.kind === "vote" && row.group === name ? "organization" : "person" }),
    issue: (name, row) => ({ label: row.kind === "vote" || row.kind === "event" ? row.label : name }),
    membership: [
      {
        ...byKind("membership"),
        actor: (row) => (row.kind === "membership" ? row.person : undefined),
        organization: (row) => (row.kind === "membership" ? row.organization : undefined),
        role: (row) => (row.kind === "membership" ? row.role : undefined),
        ...membershipDates,
      },
      {
        when: (row) => row.kind === "membership" && row.group !== undefined,
        citation: () => ({}),
        actor: (row) => (row.kind === "membership" ? row.person : undefined),
        organization: (row) => (row.kind === "membership" ? row.group : undefined),
        ...membershipDates,
      },
    ],
    meeting: {
      ...byKind("meeting"),
      key: (row) => row.key,
      title: (row) => row.title,
      format: "session",
      date: (row) => row.date,
      participants: (row) => (row.kind === "meeting" ? row.participants : undefined),
    },
    event: {
      ...byKind("event"),
      key: (row) => row.key,
      title: (row) => row.title,
      type: (row) => (row.kind === "event" ? row.type : undefined),
      date: (row) => row.date,
      actors: (row) => (row.kind === "event" ? row.organization : undefined),
      about: (row) => (row.kind === "event" ? row.on : undefined),
      attributes: (row) => (row.kind === "event" ? row.attributes : undefined),
    },
    proposal: {
      ...byKind("proposal"),
      key: (row) => row.key,
      title: (row) => row.title,
      proposers: (row) => (row.kind === "proposal" ? row.creator : undefined),
      addressees: (row) => (row.kind === "proposal" ? row.organization : undefined),
      date: (row) => row.date,
    },
    statement: [
      {
        ...byKind("vote"),
        speaker: (row) => (row.kind === "vote" ? row.voter : undefined),
        onBehalfOf: (row) => (row.kind === "vote" ? row.group : undefined),
        act: "vote",
        date: (row) => row.date,
        summary: (row) => (row.kind === "vote" ? `Votes ${row.option}: ${row.label}` : undefined),
        positions: (row) => (row.kind === "vote" ? [{ ...row.on, stance: row.stance }] : []),
        attributes: (row) => (row.kind === "vote" ? row.attributes : undefined),
      },
      {
        ...byKind("speech"),
        speaker: (row) => (row.kind === "speech" ? row.creator : undefined),
        addressees: (row) => (row.kind === "speech" ? row.audience : undefined),
        act: (row) => (row.kind === "speech" ? row.act : undefined),
        date: (row) => row.date,
        summary: (row) => row.title,
        meeting: (row) => (row.kind === "speech" ? row.meeting : undefined),
        attributes: (row) => (row.kind === "speech" ? row.attributes : undefined),
      },
    ],
  });
  noteMapped(mapped, rows, ledger);
  for (const { source, used } of rows) {
    if (ledger.isRefused(source)) continue;
    ledger.map(source);
    for (const part of used) ledger.map(part);
  }
  return finishImport(mapped, ledger, options, actors.matched);
}

interface CommonRow {
  readonly source: SourceRow;
  /** Rows that have a part in the record. */
  readonly used: readonly SourceRow[];
  readonly key: string;
  readonly title: string | undefined;
  readonly date: string | undefined;
}

type Attributes = Readonly<Record<string, string | number | boolean>>;

interface MembershipRow extends CommonRow {
  readonly kind: "membership";
  readonly person: string;
  readonly organization: string;
  /** Organization on whose behalf the membership is held. */
  readonly group: string | undefined;
  readonly role: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
}
interface ProposalRow extends CommonRow {
  readonly kind: "proposal";
  readonly creator: string;
  readonly organization: string | undefined;
}
interface EventRow extends CommonRow {
  readonly kind: "event";
  readonly type: "vote" | "election";
  readonly organization: string | undefined;
  readonly label: string;
  readonly on: { readonly proposal: string } | { readonly issue: string } | undefined;
  readonly attributes: Attributes;
}
interface MeetingRow extends CommonRow {
  readonly kind: "meeting";
  readonly participants: readonly string[];
}
interface VoteRow extends CommonRow {
  readonly kind: "vote";
  readonly voter: string;
  readonly group: string | undefined;
  readonly option: string;
  readonly stance: Stance;
  readonly label: string;
  readonly on: { readonly proposal: string } | { readonly on: string };
  readonly attributes: Attributes;
}
interface SpeechRow extends CommonRow {
  readonly kind: "speech";
  readonly creator: string;
  readonly audience: string | undefined;
  readonly act: StatementAct;
  readonly meeting: string | undefined;
  readonly attributes: Attributes;
}
type PopoloRow = MembershipRow | ProposalRow | EventRow | MeetingRow | VoteRow | SpeechRow;

/** What is voted on in a vote event. */
interface Subject {
  readonly label: string;
  readonly proposal: string | undefined;
  readonly issue: string;
  readonly rows: readonly SourceRow[];
}

const anyActor = ["persons", "organizations"] as const;

/** Makes rows of a mapping of the rows of a Popolo file. */
class PopoloReader {
  readonly #lists: PopoloRows;
  readonly #actors: PopoloActors;
  readonly #options: FromPopoloOptions;
  readonly #ledger: SourceLedger;
  readonly #byKey = new Map<PopoloList, ReadonlyMap<string, SourceRow>>();
  readonly #labels = new Set<string>();
  /** Dates of the vote events, which all of their votes have. */
  readonly #dates = new Map<string, { readonly date: string | undefined }>();
  readonly #subjects = new Map<string, Subject>();

  constructor(lists: PopoloRows, actors: PopoloActors, options: FromPopoloOptions, ledger: SourceLedger) {
    this.#lists = lists;
    this.#actors = actors;
    this.#options = options;
    this.#ledger = ledger;
  }

  /** Returns the rows in an order in which records come before those that refer to them. */
  read(): readonly PopoloRow[] {
    const { posts, memberships, motions, vote_events: events, votes, speeches, areas } = this.#lists;
    for (const row of areas) this.#ledger.skip(row, "areas, which the model does not have");
    for (const row of posts) this.#ledger.skip(row, "posts that no membership uses");
    const rows: PopoloRow[] = [
      ...this.#fresh("memberships", memberships).flatMap((row) => this.#membership(row)),
      ...this.#fresh("motions", motions).flatMap((row) => this.#proposal(row)),
    ];
    const tallies = this.#tallies(votes);
    rows.push(...this.#fresh("vote_events", events).flatMap((row) => this.#voteEvent(row, tallies)));
    rows.push(...this.#fresh("votes", votes).flatMap((row) => this.#vote(row)));
    const meetings = new Set<string>();
    const spoken = this.#fresh("speeches", speeches).flatMap((row) => this.#speech(row, meetings));
    return [...rows, ...this.#events(meetings), ...spoken];
  }

  /** Returns the rows that do not repeat an earlier one with the same id, as embedded rows often do. */
  #fresh(list: PopoloList, rows: readonly SourceRow[]): readonly SourceRow[] {
    const seen = new Set<string>();
    return rows.filter((row) => {
      const id = textIn(row, "id");
      if (this.#ledger.isRefused(row)) return false;
      if (id === undefined || !seen.has(id)) {
        if (id !== undefined) seen.add(id);
        return true;
      }
      this.#ledger.skip(row, `repeats an earlier row of ${list} with the same id`);
      return false;
    });
  }

  #find(list: PopoloList, key: string | undefined): SourceRow | undefined {
    let known = this.#byKey.get(list);
    if (known === undefined) {
      known = new Map([...this.#lists[list]].reverse().map((row) => [keyOf(row), row]));
      this.#byKey.set(list, known);
    }
    return key === undefined ? undefined : known.get(key);
  }

  /** Returns the id of the actor that a field names by its id, or the name of one that the field contains. */
  #actor(row: SourceRow, field: string, lists: readonly ("persons" | "organizations")[]): string | undefined {
    const key = textIn(row, `${field}_id`) ?? linkedKey(row, field);
    const id = this.#actors.idOf(key, lists);
    if (id !== undefined || key !== undefined) return id;
    const value = cellOf(row, field);
    return typeof value === "object" && value !== null
      ? toPlainText((value as Readonly<Record<string, unknown>>).name)
      : undefined;
  }

  #refuseActor(row: SourceRow, field: string): [] {
    const column = Object.hasOwn(row.value, field) ? field : `${field}_id`;
    const value = cellOf(row, column);
    const message =
      value === undefined
        ? `${column} is missing. Give the id of a person or an organization.`
        : `${shown(value)} is no person or organization that came in. Add it to the file, or correct its row.`;
    this.#ledger.refuse(row, { column, value, message });
    return [];
  }

  #dropFields(row: SourceRow, used: readonly string[]): void {
    for (const [field, value] of Object.entries(row.value)) {
      if (used.includes(field) || value === null || value === undefined || value === "") continue;
      this.#ledger.drop(row.table, field, "fields that the model does not have");
    }
  }

  #membership(source: SourceRow): MembershipRow[] {
    const personField =
      Object.hasOwn(source.value, "member") || Object.hasOwn(source.value, "member_id") ? "member" : "person";
    const person = this.#actor(source, personField, personField === "member" ? anyActor : ["persons"]);
    if (person === undefined) return this.#refuseActor(source, personField);
    const post = this.#find("posts", textIn(source, "post_id") ?? linkedKey(source, "post"));
    const organization =
      this.#actor(source, "organization", ["organizations"]) ??
      (post === undefined ? undefined : this.#actor(post, "organization", ["organizations"]));
    if (organization === undefined) return this.#refuseActor(source, "organization");
    const period = this.#find("events", textIn(source, "legislative_period_id"));
    const [start, end] = this.#datesOf(source, period);
    const common = {
      kind: "membership" as const,
      source,
      used: [post, period].filter((row) => row !== undefined),
      key: keyOf(source),
      title: undefined,
      date: undefined,
      person,
      start,
      end,
    };
    const role =
      textIn(source, "role") ??
      (post === undefined ? undefined : (textIn(post, "role") ?? textIn(post, "label")));
    const group = this.#actor(source, "on_behalf_of", ["organizations"]);
    const hasGroup = cellOf(source, "on_behalf_of_id") ?? cellOf(source, "on_behalf_of");
    if (group === undefined && hasGroup !== undefined && hasGroup !== null)
      this.#ledger.drop("memberships", "on_behalf_of_id", "an organization that is not in the file");
    this.#dropFields(source, [
      ...["id", "role", "start_date", "end_date", "legislative_period_id"],
      ...["person", "member", "organization", "post", "on_behalf_of"].flatMap((field) => [
        field,
        `${field}_id`,
      ]),
    ]);
    const isOther = group !== organization && group !== person;
    return [{ ...common, organization, role, group: isOther ? group : undefined }];
  }

  /** Returns the dates of a membership. Those of the legislative period stand for missing ones that they agree with. */
  #datesOf(
    source: SourceRow,
    period: SourceRow | undefined,
  ): readonly [string | undefined, string | undefined] {
    const start = dateIn(source, "start_date", this.#ledger);
    const end = dateIn(source, "end_date", this.#ledger);
    if (period === undefined) return [start, end];
    const from = dateIn(period, "start_date", this.#ledger);
    const to = dateIn(period, "end_date", this.#ledger);
    return [
      start ?? (end === undefined || from === undefined || from <= end ? from : undefined),
      end ?? (start === undefined || to === undefined || start <= to ? to : undefined),
    ];
  }

  #subjectOf(event: SourceRow): Subject {
    const key =
      textIn(event, "motion_id") ?? linkedKey(event, "motion") ?? `#/vote_events/${event.row}/motion`;
    const motion = this.#find("motions", key);
    const subjectKey = motion === undefined ? keyOf(event) : key;
    const known = this.#subjects.get(subjectKey);
    if (known !== undefined) return known;
    const row = motion ?? event;
    const written = textIn(row, "text") ?? textIn(row, "title") ?? textIn(row, "name");
    const number = textIn(row, "identifier") ?? textIn(row, "id") ?? String(row.row);
    let label = written ?? `Vote ${number}`;
    if (this.#labels.has(label.toLowerCase())) label = `${label} (${row.table} ${subjectKey})`;
    this.#labels.add(label.toLowerCase());
    const hasCreator = motion !== undefined && this.#actor(motion, "creator", anyActor) !== undefined;
    const subject = {
      label,
      proposal: hasCreator ? key : undefined,
      issue: `${row.table} ${subjectKey}`,
      rows: motion === undefined ? [] : [motion],
    };
    this.#subjects.set(subjectKey, subject);
    return subject;
  }

  #proposal(source: SourceRow): ProposalRow[] {
    const creator = this.#actor(source, "creator", anyActor);
    if (creator === undefined) {
      const given = textIn(source, "creator_id");
      this.#ledger.skip(source, "motions without a creator and without a vote");
      if (given !== undefined)
        this.#ledger.drop("motions", "creator_id", "a creator that is not in the file");
      return [];
    }
    this.#dropFields(source, [
      ...["id", "text", "identifier", "date", "vote_events"],
      ...["creator", "creator_id", "organization", "organization_id"],
    ]);
    return [
      {
        kind: "proposal",
        source,
        used: [],
        key: keyOf(source),
        title:
          textIn(source, "text") ??
          textIn(source, "title") ??
          `Motion ${textIn(source, "identifier") ?? source.row}`,
        date: dateIn(source, "date", this.#ledger),
        creator,
        organization: this.#actor(source, "organization", ["organizations"]),
      },
    ];
  }

  #meaningOf(option: string | undefined): VoteMeaning | undefined {
    const { values = {} } = this.#options;
    if (option === undefined) return undefined;
    if (Object.hasOwn(values, option)) return values[option];
    const plain = option.toLowerCase();
    return Object.hasOwn(popoloOptions, plain) ? popoloOptions[plain] : undefined;
  }

  #tallies(votes: readonly SourceRow[]): ReadonlyMap<string, Readonly<Record<string, number>>> {
    const tallies = new Map<string, Record<string, number>>();
    for (const vote of this.#fresh("votes", votes)) {
      const meaning = this.#meaningOf(textIn(vote, "option"));
      if (meaning === undefined || meaning === "not-a-member") continue;
      const key = textIn(vote, "vote_event_id") ?? "";
      const tally = tallies.get(key) ?? { yes: 0, no: 0, abstain: 0, absent: 0 };
      tallies.set(key, tally);
      tally[meaning] = (tally[meaning] as number) + 1;
    }
    return tallies;
  }

  #voteEvent(source: SourceRow, tallies: ReadonlyMap<string, Readonly<Record<string, number>>>): EventRow[] {
    const subject = this.#subjectOf(source);
    const motion = subject.rows[0];
    const attributes: Record<string, string | number> = {};
    for (const field of ["result", "identifier", "classification"]) {
      const value = textIn(source, field);
      if (value !== undefined) attributes[field] = value;
    }
    const requirement = motion === undefined ? undefined : textIn(motion, "requirement");
    if (requirement !== undefined) attributes.requirement = requirement;
    const counts = this.#counts(source);
    Object.assign(attributes, Object.keys(counts).length > 0 ? counts : tallies.get(keyOf(source)));
    this.#dropFields(source, [
      ...[
        "id",
        "identifier",
        "classification",
        "start_date",
        "result",
        "counts",
        "votes",
        "text",
        "title",
        "name",
      ],
      ...["organization", "organization_id", "motion", "motion_id"],
    ]);
    return [
      {
        kind: "event",
        type: "vote",
        source,
        used: subject.rows,
        key: `vote_events ${keyOf(source)}`,
        title: `Vote: ${subject.label}`,
        date: this.#dateOfVote(source, motion),
        organization:
          this.#actor(source, "organization", ["organizations"]) ??
          (motion === undefined ? undefined : this.#actor(motion, "organization", ["organizations"])),
        label: subject.label,
        on: subject.proposal === undefined ? { issue: subject.issue } : { proposal: subject.proposal },
        attributes,
      },
    ];
  }

  #dateOfVote(event: SourceRow, motion: SourceRow | undefined): string | undefined {
    const key = keyOf(event);
    let known = this.#dates.get(key);
    if (known === undefined) {
      const own = dateIn(event, "start_date", this.#ledger) ?? dateIn(event, "date", this.#ledger);
      known = { date: own ?? (motion === undefined ? undefined : dateIn(motion, "date", this.#ledger)) };
      this.#dates.set(key, known);
    }
    return known.date;
  }

  /** Returns the sums of the counts of a vote event, which files give instead of votes or beside them. */
  #counts(event: SourceRow): Readonly<Record<string, number>> {
    const counts = cellOf(event, "counts");
    const sums: Record<string, number> = {};
    for (const count of Array.isArray(counts) ? counts : []) {
      const { option, value } = (count ?? {}) as Readonly<Record<string, unknown>>;
      const meaning = this.#meaningOf(toPlainText(option));
      if (meaning === undefined || typeof value !== "number" || !Number.isFinite(value))
        this.#ledger.drop("vote_events", "counts", "counts of unknown options");
      else sums[meaning] = (sums[meaning] ?? 0) + value;
    }
    return sums;
  }

  #vote(source: SourceRow): VoteRow[] {
    const key = textIn(source, "vote_event_id") ?? linkedKey(source, "vote_event");
    const event = this.#find("vote_events", key);
    if (event === undefined || this.#ledger.isRefused(event)) {
      const message = `there is no vote event ${shown(key)} that came in. Add it to the file, or correct its row.`;
      this.#ledger.refuse(source, { column: "vote_event_id", value: key, message });
      return [];
    }
    const voter = this.#actor(source, "voter", anyActor);
    if (voter === undefined) return this.#refuseActor(source, "voter");
    const option = textIn(source, "option");
    const meaning = this.#meaningOf(option);
    if (option === undefined || meaning === undefined) {
      const known = voteMeanings.map((item) => `"${item}"`).join(", ");
      const message =
        option === undefined
          ? "the option is missing."
          : `${shown(option)} is no option of a vote. Add it to values, with one of ${known}.`;
      if (option !== undefined) this.#ledger.addUnknown(source, "option", option);
      this.#ledger.refuse(source, { column: "option", value: option, message });
      return [];
    }
    if (meaning === "not-a-member") {
      this.#ledger.skip(source, "votes of those who were not members");
      return [];
    }
    const subject = this.#subjectOf(event);
    // Files of the time before the specification name the group of a voter in `party_id`.
    const groupField = Object.hasOwn(source.value, "party_id") ? "party" : "group";
    const group = this.#actor(source, groupField, ["organizations"]);
    if (group === undefined && textIn(source, `${groupField}_id`) !== undefined)
      this.#ledger.drop("votes", `${groupField}_id`, "an organization that is not in the file");
    const attributes = { vote: option, ...attributesIn(source, ["role", "weight"]) };
    this.#dropFields(source, [
      ...["id", "option", "role", "weight", "vote_event_id", "vote_event"],
      ...["voter", "voter_id", "group", "group_id", "party", "party_id"],
    ]);
    return [
      {
        kind: "vote",
        source,
        used: subject.rows,
        key: keyOf(source),
        title: undefined,
        date: this.#dateOfVote(event, subject.rows[0]),
        voter,
        group: group === voter ? undefined : group,
        option,
        stance: stanceOf[meaning],
        label: subject.label,
        on: subject.proposal === undefined ? { on: subject.issue } : { proposal: subject.proposal },
        attributes,
      },
    ];
  }

  #speech(source: SourceRow, meetings: Set<string>): SpeechRow[] {
    const type = textIn(source, "type");
    const creator = this.#actor(source, "creator", anyActor);
    if (creator === undefined) {
      if (textIn(source, "creator_id") !== undefined) return this.#refuseActor(source, "creator");
      this.#ledger.skip(source, "speeches without a speaker, such as notes of the minutes");
      return [];
    }
    const eventKey = textIn(source, "event_id") ?? linkedKey(source, "event");
    const event = this.#find("events", eventKey);
    if (event !== undefined && eventKey !== undefined) meetings.add(eventKey);
    const attributes = attributesIn(source, ["type", "role", "position"]);
    this.#dropFields(source, [
      ...["id", "type", "role", "position", "title", "date"],
      ...["creator", "audience", "event"].flatMap((field) => [field, `${field}_id`]),
    ]);
    const { acts = {} } = this.#options;
    return [
      {
        kind: "speech",
        source,
        used: event === undefined ? [] : [event],
        key: keyOf(source),
        title: textIn(source, "title") ?? `A ${type ?? "speech"}`,
        date: dateIn(source, "date", this.#ledger),
        creator,
        audience: this.#actor(source, "audience", anyActor),
        act: (type !== undefined && Object.hasOwn(acts, type) ? acts[type] : undefined) ?? "assert",
        meeting: event === undefined ? undefined : `events ${eventKey}`,
        attributes,
      },
    ];
  }

  #events(meetings: ReadonlySet<string>): (MeetingRow | EventRow)[] {
    return this.#fresh("events", this.#lists.events).flatMap((source): (MeetingRow | EventRow)[] => {
      const key = keyOf(source);
      const isElection = /election/i.test(textIn(source, "classification") ?? "");
      if (!isElection && !meetings.has(key)) {
        this.#ledger.skip(source, "events that are no elections and at which nobody spoke");
        return [];
      }
      const [start, end] = [
        dateIn(source, "start_date", this.#ledger),
        dateIn(source, "end_date", this.#ledger),
      ];
      const isInterval = start !== undefined && end !== undefined && end > start;
      const common = {
        source,
        used: [],
        key: `events ${key}`,
        title: textIn(source, "name") ?? `Event ${key}`,
        date: isInterval ? `${start}/${end}` : start,
      };
      const organization = this.#actor(source, "organization", ["organizations"]);
      if (meetings.has(key)) {
        const attendees = cellOf(source, "attendees");
        const ids = (Array.isArray(attendees) ? attendees : []).flatMap((attendee: unknown) => {
          const known =
            typeof attendee === "object" && attendee !== null ? (attendee as { id?: unknown }).id : attendee;
          return this.#actors.idOf(toPlainText(known), anyActor) ?? [];
        });
        return [{ ...common, kind: "meeting", participants: [...new Set(ids)] }];
      }
      return [
        {
          ...common,
          kind: "event",
          type: "election",
          organization,
          label: common.title,
          on: undefined,
          attributes: {},
        },
      ];
    });
  }
}
