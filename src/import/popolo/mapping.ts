import type { Dataset } from "../../model/dataset.ts";
import type { MembershipMapping } from "../shared/mapping/membership-mapping.ts";
import type { RowMapping } from "../shared/mapping/row-mapping.ts";
import type { StatementMapping } from "../shared/mapping/statement-mapping.ts";
import { guessedType } from "../shared/names/named-entity.ts";
import type { PopoloRow } from "./rows.ts";

/**
 * Returns the mapping with which `importRows` reads the rows of a Popolo file. Every record cites the document as a
 * whole.
 */
export function popoloMapping(document: string, base: Dataset): RowMapping<PopoloRow> {
  return {
    document: { id: document },
    extends: base,
    actor: (name, row) => ({
      type: row.kind === "vote" && row.group === name ? "organization" : "person",
      // This type is only a guess. An actor of the file or of the dataset in `extends` keeps its own type.
      [guessedType]: true,
    }),
    issue: (name, row) =>
      row.kind === "vote" || row.kind === "event"
        ? { label: row.label, attributes: row.issueAttributes }
        : { label: name },
    membership: memberships(),
    meeting: {
      ...byKind("meeting"),
      key: (row) => row.key,
      title: (row) => row.title,
      format: "session",
      date: (row) => row.date,
      participants: of("meeting", ({ participants }) => participants),
      attributes: of("meeting", ({ attributes }) => attributes),
    },
    event: {
      ...byKind("event"),
      key: (row) => row.key,
      title: (row) => row.title,
      type: of("event", ({ type }) => type),
      date: (row) => row.date,
      actors: of("event", ({ organization }) => organization),
      about: of("event", ({ on }) => on),
      attributes: of("event", ({ attributes }) => attributes),
    },
    proposal: {
      ...byKind("proposal"),
      key: (row) => row.key,
      title: (row) => row.title,
      proposers: of("proposal", ({ creator }) => creator),
      addressees: of("proposal", ({ organization }) => organization),
      date: (row) => row.date,
    },
    statement: statements(),
  };
}

function memberships(): readonly MembershipMapping<PopoloRow>[] {
  return [
    {
      ...byKind("membership"),
      actor: of("membership", ({ member }) => member),
      organization: of("membership", ({ organization }) => organization),
      role: of("membership", ({ role }) => role),
      startDate: of("membership", ({ start }) => start),
      endDate: of("membership", ({ end }) => end),
    },
    {
      when: (row) => row.kind === "membership" && row.group !== undefined,
      citation: () => ({}),
      actor: of("membership", ({ member }) => member),
      organization: of("membership", ({ group }) => group),
      startDate: of("membership", ({ groupDates: [start] }) => start),
      endDate: of("membership", ({ groupDates: [, end] }) => end),
    },
  ];
}

function statements(): readonly StatementMapping<PopoloRow>[] {
  return [
    {
      ...byKind("vote"),
      key: (row) => row.key,
      speaker: of("vote", ({ voter }) => voter),
      onBehalfOf: of("vote", ({ group }) => group),
      act: "vote",
      date: (row) => row.date,
      // A later vote of the same voter has no summary and no position. Only its attribute `vote` is compared with the
      // first vote, so there is at most one conflict.
      summary: of("vote", ({ isLater, option, label }) =>
        isLater ? undefined : `Votes ${option}: ${label}`,
      ),
      positions: of("vote", ({ stance, proposal, issue }) =>
        stance === undefined ? [] : [proposal === undefined ? { on: issue, stance } : { proposal, stance }],
      ),
      about: of("vote", ({ stance, isLater, proposal, issue }) =>
        stance !== undefined || isLater ? undefined : [proposal === undefined ? { issue } : { proposal }],
      ),
      attributes: of("vote", ({ attributes }) => attributes),
    },
    {
      ...byKind("speech"),
      key: (row) => row.key,
      speaker: of("speech", ({ creator }) => creator),
      addressees: of("speech", ({ audience }) => audience),
      act: of("speech", ({ act }) => act),
      date: (row) => row.date,
      summary: (row) => row.title,
      meeting: of("speech", ({ meeting }) => meeting),
      attributes: of("speech", ({ attributes }) => attributes),
    },
  ];
}

/** Returns the fields that all mappings of a kind of row have. Every record cites the document as a whole. */
function byKind<K extends PopoloRow["kind"]>(kind: K) {
  return { when: (row: PopoloRow) => row.kind === kind, citation: () => ({}) };
}

/** Returns a function that reads the rows of a kind. The result is undefined for any other row. */
function of<K extends PopoloRow["kind"], V>(
  kind: K,
  read: (row: Extract<PopoloRow, { kind: K }>) => V,
): (row: PopoloRow) => V | undefined {
  return (row) => (row.kind === kind ? read(row as Extract<PopoloRow, { kind: K }>) : undefined);
}
