import { actorTypes, identifierSchemes } from "../model/actor.ts";
import { baseStatuses, baseTypes } from "../model/base.ts";
import type { RecordKind } from "../model/ids.ts";
import { meetingFormats } from "../model/meeting.ts";
import { amountBounds, eventTypes } from "../model/political-event.ts";
import { responseAnswers } from "../model/proposal.ts";
import { reportings } from "../model/reporting.ts";
import { stances, statementActs } from "../model/statement.ts";
import { eventStatuses, meetingStatuses } from "../model/status.ts";

/** An interface of the model, by its name. */
export type Shape = keyof ReturnType<typeof shapes>;

/**
 * What a member holds: `text`, an `edtf` date, a `number`, an `integer`, a `boolean`, `coordinates`, the `id` of the
 * record itself, an id that refers to another (`ref`), one of a list of words, or another interface. `[]` behind it: a
 * list of them.
 */
type MemberType = string | readonly string[];

/** A member of an interface of the model, as the formats need to know it. */
export interface Member {
  /** Its name. */
  readonly name: string;
  /** What it holds, without the brackets of a list. */
  readonly type: MemberType;
  /** The interface that it holds, if it does. */
  readonly shape: Shape | undefined;
  /** Whether it is a list. */
  readonly list: boolean;
  /** Whether it can be absent. */
  readonly optional: boolean;
}

/**
 * The interfaces of the model at run time, member by member in their order; `?` behind a name: it can be absent. Types
 * are gone when the code runs, and the formats that hold a whole dataset have to know them. A test holds this equal to
 * the schemas.
 */
function shapes() {
  const note = { "note?": "text" } as const;
  const sources = { sources: "Citation[]" } as const;
  return {
    DatasetMetadata: { title: "text", version: "text", date: "text", license: "text" },
    SourceDocument: {
      id: "id",
      title: "text",
      "publisher?": "ref",
      language: "text",
      datePublished: "edtf",
      datePublishedBasis: "text",
      length: "integer",
      digest: "text",
      ...note,
    },
    Actor: {
      id: "id",
      type: actorTypes,
      name: "text",
      "otherNames?": "OtherName[]",
      "parent?": "ref",
      "memberships?": "Membership[]",
      "identifiers?": "Identifier[]",
      ...sources,
      ...note,
    },
    OtherName: { name: "text", documents: "ref[]" },
    Membership: {
      organization: "ref",
      role: "text",
      "startDate?": "edtf",
      "endDate?": "edtf",
      ...sources,
    },
    Identifier: { scheme: identifierSchemes, identifier: "text" },
    Issue: { id: "id", label: "text", proposition: "text", "broader?": "ref", ...note },
    Statement: {
      id: "id",
      speaker: "ref",
      "onBehalfOf?": "ref",
      "addressees?": "ref[]",
      "targets?": "ref[]",
      act: statementActs,
      "date?": "edtf",
      reporting: reportings,
      summary: "text",
      positions: "Position[]",
      "about?": "ref[]",
      "meeting?": "ref",
      "inReplyTo?": "ref[]",
      ...sources,
      ...note,
    },
    Position: { on: "ref", stance: stances, "condition?": "text" },
    Proposal: {
      id: "id",
      title: "text",
      proposers: "ref[]",
      "onBehalfOf?": "ref",
      addressees: "ref[]",
      "date?": "edtf",
      "statement?": "ref",
      terms: "Term[]",
      responses: "ProposalResponse[]",
      "parent?": "ref",
      "inReplyTo?": "ref[]",
      "meeting?": "ref",
      ...sources,
      ...note,
    },
    Term: { id: "id", summary: "text", "about?": "ref[]", "positions?": "TermPosition[]", ...sources },
    TermPosition: { on: "ref", stance: ["support", "oppose"] },
    ProposalResponse: {
      id: "id",
      by: "ref",
      "onBehalfOf?": "ref",
      "date?": "edtf",
      answer: responseAnswers,
      summary: "text",
      "terms?": "ref[]",
      "statement?": "ref",
      ...sources,
    },
    Meeting: {
      id: "id",
      title: "text",
      format: meetingFormats,
      status: meetingStatuses,
      participants: "Participant[]",
      "date?": "edtf",
      "place?": "Place",
      "about?": "ref[]",
      "parent?": "ref",
      ...sources,
      ...note,
    },
    Participant: { actor: "ref", "onBehalfOf?": "ref" },
    Base: {
      id: "id",
      name: "text",
      nameAttested: "boolean",
      type: baseTypes,
      host: "ref",
      operators: "ref[]",
      status: baseStatuses,
      "place?": "Place",
      ...sources,
      ...note,
    },
    PoliticalEvent: {
      id: "id",
      title: "text",
      type: eventTypes,
      status: eventStatuses,
      actors: "ref[]",
      "targets?": "ref[]",
      "date?": "edtf",
      "place?": "Place",
      "amount?": "Amount",
      "about?": "ref[]",
      summary: "text",
      ...sources,
      ...note,
    },
    Place: { name: "text", "country?": "ref", "coordinates?": "coordinates" },
    Amount: { value: "number", unit: "text", "bound?": amountBounds },
    Citation: {
      document: "ref",
      start: "integer",
      end: "integer",
      "via?": "ref[]",
      "supports?": ["date"],
      "says?": "CitedDifference",
    },
    CitedDifference: {
      "status?": [...meetingStatuses, ...eventStatuses],
      "reporting?": reportings,
      "date?": "edtf",
      "summary?": "text",
    },
  } satisfies Readonly<Record<string, Readonly<Record<string, MemberType>>>>;
}

/** The interface of each kind of record. */
export const shapeOfKind = {
  documents: "SourceDocument",
  actors: "Actor",
  issues: "Issue",
  statements: "Statement",
  proposals: "Proposal",
  terms: "Term",
  responses: "ProposalResponse",
  meetings: "Meeting",
  bases: "Base",
  events: "PoliticalEvent",
} as const satisfies Readonly<Record<RecordKind, Shape>>;

/** The members of every interface. */
export function membersByShape(): Readonly<Record<Shape, readonly Member[]>> {
  const all: Readonly<Record<string, Readonly<Record<string, MemberType>>>> = shapes();
  const members = (shape: string): readonly Member[] =>
    Object.entries(all[shape] ?? {}).map(([written, held]) => {
      const list = typeof held === "string" && held.endsWith("[]");
      const type = list ? held.slice(0, -2) : held;
      return {
        name: written.replace("?", ""),
        type,
        shape: typeof type === "string" && type in all ? (type as Shape) : undefined,
        list,
        optional: written.endsWith("?"),
      };
    });
  return Object.fromEntries(Object.keys(all).map((shape) => [shape, members(shape)])) as never;
}
