import { actorTypes } from "../../model/actor.ts";
import { baseStatuses, baseTypes } from "../../model/base.ts";
import type { Doubt } from "../../model/doubt.ts";
import { meetingFormats } from "../../model/meeting.ts";
import { amountBounds, eventTypes } from "../../model/political-event.ts";
import { responseAnswers } from "../../model/proposal.ts";
import { reportings } from "../../model/reporting.ts";
import { stances, statementActs } from "../../model/statement.ts";
import { eventStatuses, meetingStatuses } from "../../model/status.ts";
import {
  type AmountDraft,
  type BaseDraft,
  type CommonDraft,
  type DatedDraft,
  type DraftKind,
  type DraftQuote,
  type DraftSpan,
  type Drafts,
  type EventDraft,
  type MeetingDraft,
  type MembershipDraft,
  type NewActor,
  type NewIssue,
  type ParticipantDraft,
  type PlaceDraft,
  type PositionDraft,
  type ProposalDraft,
  type ResponseDraft,
  type StatementDraft,
  type TermDraft,
  type TermPositionDraft,
  wordUses,
} from "./draft.ts";

/** The type of a field of drafts. */
export type FieldShape =
  /**
   * A text that is not blank. If the text refers to a record, `names` says whether to an actor (by id or name) or to
   * what a stance is on (by id, label or key).
   */
  | { readonly is: "text"; readonly names?: "actor" | "matter" }
  /**
   * One of some values. `none` is what a language model writes for an absent value, because structured output needs a
   * value in every field.
   */
  | { readonly is: "value"; readonly values: readonly string[]; readonly none?: string }
  | { readonly is: "number" | "integer" | "boolean" }
  | { readonly is: "object"; readonly shape: ObjectShape }
  | { readonly is: "list"; readonly items: FieldShape }
  /** An object of one of several shapes. */
  | { readonly is: "union"; readonly shapes: readonly ObjectShape[] };

/** The shape of an object in drafts: the interface that describes it, and its fields. */
export interface ObjectShape {
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldShape & { readonly required: boolean }>>;
}

/** The fields of an interface: all of them, each required exactly if the interface requires it. */
type FieldsOf<T> = {
  readonly [K in keyof T]-?: FieldShape & { readonly required: object extends Pick<T, K> ? false : true };
};

/** The shapes of drafts. */
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
  const optional = { required: false } as const;
  const required = { required: true } as const;
  const text = { is: "text" } as const;
  const texts = { is: "list", items: text } as const;
  const actor = { is: "text", names: "actor" } as const;
  const actors = { is: "list", items: actor } as const;

  const use = { is: "value", values: wordUses, none: "record", ...optional } as const;

  const quoteShape = {
    name: "DraftQuote",
    fields: {
      exact: { ...text, ...required },
      prefix: { ...text, ...optional },
      suffix: { ...text, ...optional },
      for: use,
    } satisfies FieldsOf<DraftQuote>,
  } as const;

  const spanShape = {
    name: "DraftSpan",
    fields: {
      start: { is: "integer", ...required },
      end: { is: "integer", ...required },
      exact: { ...text, ...optional },
      for: use,
    } satisfies FieldsOf<DraftSpan>,
  } as const;

  const words = { is: "list", items: { is: "union", shapes: [quoteShape, spanShape] } } as const;

  const place = {
    is: "object",
    shape: {
      name: "PlaceDraft",
      fields: {
        name: { ...text, ...required },
        country: { ...actor, ...optional },
      } satisfies FieldsOf<PlaceDraft>,
    },
  } as const;

  const amount = {
    is: "object",
    shape: {
      name: "AmountDraft",
      fields: {
        value: { is: "number", ...required },
        unit: { ...text, ...required },
        bound: { is: "value", values: amountBounds, none: "exact", ...optional },
      } satisfies FieldsOf<AmountDraft>,
    },
  } as const;

  const common = {
    key: { ...text, ...optional },
    words: { ...words, ...required },
    via: { ...actors, ...optional },
    forEach: { ...actors, ...optional },
    note: { ...text, ...optional },
    by: { ...text, ...optional },
  } satisfies FieldsOf<CommonDraft>;

  const doubts = {
    is: "list",
    items: {
      is: "object",
      shape: {
        name: "Doubt",
        fields: {
          field: { ...text, ...required },
          reason: { ...text, ...required },
        } satisfies FieldsOf<Doubt>,
      },
    },
    ...optional,
  } as const;

  const dated = {
    date: { ...text, ...optional },
    resolved: { ...text, ...optional },
    doubts,
  } satisfies FieldsOf<Omit<DatedDraft, keyof CommonDraft>>;

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
