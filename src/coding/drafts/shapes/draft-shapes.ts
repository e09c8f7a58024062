import { actorTypes } from "../../../model/actor.ts";
import { baseStatuses, baseTypes } from "../../../model/base.ts";
import { meetingFormats } from "../../../model/meeting.ts";
import { eventTypes } from "../../../model/political-event.ts";
import { responseAnswers } from "../../../model/proposal.ts";
import { reportings } from "../../../model/reporting.ts";
import { statementActs } from "../../../model/speech-act.ts";
import { stances } from "../../../model/stance.ts";
import { eventStatuses, meetingStatuses } from "../../../model/status.ts";
import type {
  BaseDraft,
  DraftKind,
  Drafts,
  EventDraft,
  MeetingDraft,
  ProposalDraft,
  StatementDraft,
} from "../draft.ts";
import type {
  ParticipantDraft,
  PositionDraft,
  ResponseDraft,
  TermDraft,
  TermPositionDraft,
} from "../draft-parts.ts";
import type { MembershipDraft, NewActor, NewIssue } from "../new-names.ts";
import { commonShapes } from "./common-shapes.ts";
import type { FieldsOf, ObjectShape } from "./field-shape.ts";

/** The shapes of drafts: the fields of each kind of draft and their types. */
export interface DraftShapes {
  /** The shape of the drafts of a text. */
  readonly drafts: ObjectShape;
  /** The shape of the drafts of each kind. */
  readonly kinds: Readonly<Record<DraftKind, ObjectShape>>;
  /** The shape of new actors. */
  readonly newActor: ObjectShape;
  /** The shape of new issues. */
  readonly newIssue: ObjectShape;
}

let made: DraftShapes | undefined;

/** Returns the shapes of drafts. They are made at the first call, so that bundles without drafts leave them out. */
export function draftShapes(): DraftShapes {
  made ??= makeShapes();
  return made;
}

function makeShapes(): DraftShapes {
  const { optional, required, text, texts, actor, actors, words, place, amount, common, doubts, dated } =
    commonShapes();

  const statement: ObjectShape = {
    name: "StatementDraft",
    fields: {
      kind: { is: "value", values: ["statements"], ...required },
      ...common,
      ...dated,
      speaker: { ...actor, ...optional },
      jointlyWith: { ...actors, ...optional },
      onBehalfOf: { ...actor, ...optional },
      addressees: { ...actors, ...optional },
      targets: { ...actors, ...optional },
      act: { is: "value", values: statementActs, ...required },
      reporting: { is: "value", values: reportings, ...required },
      summary: { ...text, ...required },
      positions: {
        is: "list",
        items: {
          is: "object",
          shape: {
            name: "PositionDraft",
            fields: {
              on: { is: "text", names: "matter", ...required },
              stance: { is: "value", values: stances, ...required },
              condition: { ...text, ...optional },
            } satisfies FieldsOf<PositionDraft>,
          },
        },
        ...optional,
      },
      about: { ...texts, ...optional },
      meeting: { ...text, ...optional },
      inReplyTo: { ...texts, ...optional },
    } satisfies FieldsOf<StatementDraft>,
  };

  const term: ObjectShape = {
    name: "TermDraft",
    fields: {
      key: { ...text, ...optional },
      words: { ...words, ...required },
      summary: { ...text, ...required },
      about: { ...texts, ...optional },
      positions: {
        is: "list",
        items: {
          is: "object",
          shape: {
            name: "TermPositionDraft",
            fields: {
              on: { is: "text", names: "matter", ...required },
              stance: { is: "value", values: ["support", "oppose"], ...required },
            } satisfies FieldsOf<TermPositionDraft>,
          },
        },
        ...optional,
      },
    } satisfies FieldsOf<TermDraft>,
  };

  const response: ObjectShape = {
    name: "ResponseDraft",
    fields: {
      key: { ...text, ...optional },
      words: { ...words, ...required },
      by: { ...actor, ...required },
      onBehalfOf: { ...actor, ...optional },
      date: { ...text, ...optional },
      resolved: { ...text, ...optional },
      doubts,
      answer: { is: "value", values: responseAnswers, ...required },
      summary: { ...text, ...required },
      terms: { ...texts, ...optional },
      statement: { ...text, ...optional },
    } satisfies FieldsOf<ResponseDraft>,
  };

  const proposal: ObjectShape = {
    name: "ProposalDraft",
    fields: {
      kind: { is: "value", values: ["proposals"], ...required },
      ...common,
      ...dated,
      title: { ...text, ...required },
      proposers: { ...actors, ...optional },
      onBehalfOf: { ...actor, ...optional },
      addressees: { ...actors, ...optional },
      statement: { ...text, ...optional },
      terms: { is: "list", items: { is: "object", shape: term }, ...optional },
      responses: { is: "list", items: { is: "object", shape: response }, ...optional },
      parent: { ...text, ...optional },
      inReplyTo: { ...texts, ...optional },
      meeting: { ...text, ...optional },
    } satisfies FieldsOf<ProposalDraft>,
  };

  const meeting: ObjectShape = {
    name: "MeetingDraft",
    fields: {
      kind: { is: "value", values: ["meetings"], ...required },
      ...common,
      ...dated,
      title: { ...text, ...required },
      format: { is: "value", values: meetingFormats, ...required },
      status: { is: "value", values: meetingStatuses, ...required },
      participants: {
        is: "list",
        items: {
          is: "object",
          shape: {
            name: "ParticipantDraft",
            fields: {
              actor: { ...actor, ...required },
              onBehalfOf: { ...actor, ...optional },
            } satisfies FieldsOf<ParticipantDraft>,
          },
        },
        ...optional,
      },
      place: { ...place, ...optional },
      about: { ...texts, ...optional },
      parent: { ...text, ...optional },
    } satisfies FieldsOf<MeetingDraft>,
  };

  const base: ObjectShape = {
    name: "BaseDraft",
    fields: {
      kind: { is: "value", values: ["bases"], ...required },
      ...common,
      name: { ...text, ...required },
      nameAttested: { is: "boolean", ...required },
      type: { is: "value", values: baseTypes, ...required },
      host: { ...actor, ...optional },
      operators: { ...actors, ...optional },
      status: { is: "value", values: baseStatuses, ...required },
      place: { ...place, ...optional },
    } satisfies FieldsOf<BaseDraft>,
  };

  const event: ObjectShape = {
    name: "EventDraft",
    fields: {
      kind: { is: "value", values: ["events"], ...required },
      ...common,
      ...dated,
      title: { ...text, ...required },
      type: { is: "value", values: eventTypes, ...required },
      status: { is: "value", values: eventStatuses, ...required },
      actors: { ...actors, ...optional },
      targets: { ...actors, ...optional },
      place: { ...place, ...optional },
      amount: { ...amount, ...optional },
      about: { ...texts, ...optional },
      summary: { ...text, ...required },
    } satisfies FieldsOf<EventDraft>,
  };

  const kinds: Readonly<Record<DraftKind, ObjectShape>> = {
    statements: statement,
    proposals: proposal,
    meetings: meeting,
    bases: base,
    events: event,
  };

  const newActorShape: ObjectShape = {
    name: "NewActor",
    fields: {
      name: { ...text, ...required },
      type: { is: "value", values: actorTypes, ...required },
      otherNames: { ...texts, ...optional },
      words: { ...words, ...optional },
      parent: { ...actor, ...optional },
      memberships: {
        is: "list",
        items: {
          is: "object",
          shape: {
            name: "MembershipDraft",
            fields: {
              organization: { ...actor, ...required },
              role: { ...text, ...required },
              words: { ...words, ...optional },
            } satisfies FieldsOf<MembershipDraft>,
          },
        },
        ...optional,
      },
    } satisfies FieldsOf<NewActor>,
  };

  const newIssueShape: ObjectShape = {
    name: "NewIssue",
    fields: {
      label: { ...text, ...required },
      proposition: { ...text, ...required },
      broader: { ...text, ...optional },
    } satisfies FieldsOf<NewIssue>,
  };

  const draftsShape: ObjectShape = {
    name: "Drafts",
    fields: {
      newActors: { is: "list", items: { is: "object", shape: newActorShape }, ...optional },
      newIssues: { is: "list", items: { is: "object", shape: newIssueShape }, ...optional },
      drafts: {
        is: "list",
        items: { is: "union", shapes: [statement, proposal, meeting, base, event] },
        ...required,
      },
    } satisfies FieldsOf<Drafts>,
  };

  return { drafts: draftsShape, kinds, newActor: newActorShape, newIssue: newIssueShape };
}
