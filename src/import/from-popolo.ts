import { idMaker } from "../coding/names/make-id.ts";
import { registryOf } from "../dataset/registry.ts";
import { checkOptions } from "../options/check-options.ts";
import { actorName } from "./popolo/actor-fields.ts";
import { popoloActors } from "./popolo/actors.ts";
import { checkKeys } from "./popolo/check-keys.ts";
import { PopoloFile } from "./popolo/file.ts";
import { countRefused, type ImportedPopolo, type PopoloConflict } from "./popolo/losses.ts";
import { popoloMapping } from "./popolo/mapping.ts";
import { readMemberships } from "./popolo/memberships.ts";
import { PopoloMotions } from "./popolo/motions.ts";
import { type FromPopoloOptions, meaningReader, popoloRules } from "./popolo/options.ts";
import { readPopolo } from "./popolo/read-popolo.ts";
import { refuseRivals } from "./popolo/rival-rows.ts";
import type { PopoloRow } from "./popolo/rows.ts";
import { readEvents, readSpeeches } from "./popolo/speeches.ts";
import { unmatchedActors } from "./popolo/unmatched-actors.ts";
import { PopoloVoteEvents } from "./popolo/vote-events.ts";
import { PopoloVotes } from "./popolo/votes.ts";
import { rowName, withoutRowName } from "./shared/losses/row-name.ts";
import { importRows } from "./shared/passes/import-rows.ts";
import { documentId, idsOfNames } from "./shared/records/document-id.ts";
import { finishImport, noteMapped } from "./shared/sources/imported-source.ts";
import { settleRecords } from "./shared/sources/settle-records.ts";
import { SourceDates } from "./shared/sources/source-dates.ts";
import { SourceLedger, type SourceRow } from "./shared/sources/source-ledger.ts";

/**
 * Returns the dataset that a Popolo file contains: data on persons, organizations and parliamentary votes, as
 * EveryPolitician and many parliaments publish them.
 *
 * - Persons and organizations are actors with their other names and codes. Other plain fields become attributes. Two
 *   persons with one name are two actors, because their ids differ. A person or organization that no list contains is
 *   read from a reference to it, such as `voter: { id, name }`. `losses.unmatched` lists actors whose names resemble
 *   each other, and actors whose name is among the other names of another actor.
 * - A membership in the file becomes a membership of the person. The role is that of the membership or of its post. If
 *   a membership belongs to a legislative period and has no dates itself, it has the dates of the period. A membership
 *   that ends before it begins is refused.
 * - If a membership, such as a seat, is held on behalf of another organization, such as a party, the person also gets a
 *   membership in the party. If the file lists a membership in the party for the same time, the dates of the listed
 *   membership limit the added one, because a person can leave a party and keep the seat.
 * - A motion with a creator is a proposal, and any other motion with a vote is an issue. A vote event is an event of
 *   type `vote` with its result and tally. A vote is a statement with the act `vote`, on behalf of the group of the
 *   voter: "yes" is `support`, "no" is `oppose`, and every other option of Popolo is `neutral`. With
 *   `absent: "silent"`, an absent voter has no position.
 * - A voter has one vote in a vote event. A repeated vote is joined with the first and counted in `losses.duplicates`,
 *   and so is a repeated membership. `losses.conflicts` lists repeated votes that differ from the first, vote events
 *   whose counts differ from their votes, and rows that have the same id but differ. The first value is kept.
 * - If two motions or vote events have the same id but different texts or motions, the second is refused, and so are the
 *   votes that may be on it. Otherwise, its votes would become votes on the first.
 * - A speech is a statement. Its text is left out, because datasets contain no sentences of documents.
 * - Elections are events, and other events at which somebody spoke are meetings.
 * - Rows that are embedded in other rows are read like rows of their own list, such as the votes within a vote event.
 *   Areas, pictures, addresses and links are left out and counted. `losses.refusedCounts` counts the refused rows by
 *   list and field. Every record cites the file as a whole.
 *
 * @throws {@link index!DemarcheError} for an unknown option, for an input that is not an object with lists, and, with
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
 * // => ['votes row 1 (the 2nd), in vote_events row 0 (the first), column "option": "perhaps" is no option of a vote. Add it to values, with one of "yes", "no", "abstain", "absent", "not-a-member".']
 * ```
 */
export function fromPopolo(json: unknown, options: FromPopoloOptions = {}): ImportedPopolo {
  checkOptions("fromPopolo", options, popoloRules);
  const ledger = new SourceLedger();
  const lists = readPopolo(json, ledger);
  const { document: given = { title: "Popolo file" }, types = {} } = options;
  checkKeys("types", types, { rows: lists.organizations, field: "classification" });
  checkKeys("acts", options.acts, { rows: lists.speeches, field: "type" });
  const taken = options.extends === undefined ? new Map() : registryOf(options.extends).byId;
  const names = [...lists.persons, ...lists.organizations].flatMap((row) => actorName(row) ?? []);
  const isOfName = idsOfNames(names, options.extends);
  const id = documentId(given.title, idMaker(taken), isOfName);
  const actors = popoloActors(lists, id, { types, base: options.extends, ledger });
  const document = { id, ...given };
  const source: SourceRow = { table: "file", row: 0, value: {} };
  const base = settleRecords(
    actors.base,
    { documents: [{ source, record: document }], actors: actors.records },
    ledger,
  );
  for (const { source: row } of actors.records) ledger.map(row);
  for (const row of actors.known) ledger.map(row);
  const dates = new SourceDates("fromPopolo", ledger, options.dates);
  const rows = readRows(new PopoloFile(lists, actors, { base, ledger, dates }), options);
  const mapped = importRows("fromPopolo", rows, popoloMapping(id, base));
  noteMapped(mapped, rows, ledger);
  let duplicates = 0;
  for (const row of rows) {
    if (ledger.isRefused(row.source)) continue;
    ledger.map(row.source);
    for (const part of row.used) ledger.map(part);
    if ((row.kind === "vote" || row.kind === "membership") && row.isLater) duplicates += 1;
  }
  const conflicts = mapped.losses.conflicts.map((conflict): PopoloConflict => {
    const { table, row } = (rows[conflict.row] as PopoloRow).source;
    return { ...conflict, table, row };
  });
  const { dataset, losses } = finishImport(mapped, ledger, options, {
    matched: actors.matched,
    unmatched: unmatchedActors(actors.records, options.extends, ledger),
  });
  return Object.freeze({
    dataset,
    losses: Object.freeze({
      ...losses,
      conflicts: [...actors.conflicts, ...conflicts],
      duplicates,
      similar: mapped.losses.similar.map((similar) => {
        const { table, row } = (rows[similar.row] as PopoloRow).source;
        const message = `${table} ${rowName(row)}: ${withoutRowName(similar.message)}`;
        return { ...similar, row, message };
      }),
      refusedCounts: countRefused(losses.refused),
    }),
  });
}

/** Returns the rows in an order in which each record comes before the records that refer to it. */
function readRows(file: PopoloFile, options: FromPopoloOptions): readonly PopoloRow[] {
  refuseRivals(file);
  const memberships = readMemberships(file);
  const motions = new PopoloMotions(file);
  const proposals = motions.read();
  const voteEvents = new PopoloVoteEvents(file, motions, meaningReader(options));
  const votes = new PopoloVotes(file, motions, voteEvents, options).read();
  const tallied = voteEvents.read(votes);
  const speeches = readSpeeches(file, options);
  for (const row of file.lists.areas) file.ledger.skip(row, "areas, which the model does not have");
  for (const row of file.lists.posts) file.ledger.skip(row, "posts that no membership uses");
  return [...memberships, ...proposals, ...tallied, ...votes, ...readEvents(file, speeches), ...speeches];
}
