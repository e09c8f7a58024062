import { memoize } from "../../collections/memo.ts";
import { idsOf } from "../../dataset/id-rules.ts";
import { actorTypes } from "../../model/actor.ts";
import { baseStatuses, baseTypes } from "../../model/base.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Identifier } from "../../model/identifier.ts";
import type { Kind } from "../../model/ids.ts";
import { eventTypes } from "../../model/political-event.ts";
import { responseAnswers } from "../../model/proposal.ts";
import { reportings } from "../../model/reporting.ts";
import { statementActs } from "../../model/speech-act.ts";
import { stances } from "../../model/stance.ts";
import type { Statement } from "../../model/statement.ts";
import { eventStatuses } from "../../model/status.ts";
import { flag } from "../../options/flag.ts";
import { someOf } from "../../options/some-of.ts";
import { attributedTo } from "../stances/stance-act.ts";
import { utterancesOfStatement } from "../stances/utterances.ts";
import { actorRoles, rolesByActor } from "./actor-roles.ts";
import {
  about,
  actorIds,
  actors,
  type CriteriaFor,
  differing,
  documents,
  doubtful,
  places,
  via,
} from "./criterion.ts";
import type { Filters } from "./filters.ts";
import { formatOfMeeting, statusOfMeeting } from "./meeting-criteria.ts";

/**
 * The criteria of the filter of each kind of record. Each filter field whose value is a list or a boolean has one
 * criterion.
 */
export type CriteriaByKind = { readonly [K in Kind]: CriteriaFor<Filters[K], K> };

/** Returns a function that returns the distinct texts that `read` finds in a dataset, sorted. */
const textsBy = (read: (dataset: Dataset) => string[]) =>
  memoize((dataset: Dataset): ReadonlySet<string> => new Set(read(dataset).sort()));

/** Returns the identifiers of an actor or a document, without their schemes. */
const codesOf = ({ identifiers = [] }: { readonly identifiers?: readonly Identifier[] }): readonly string[] =>
  identifiers.map(({ identifier }) => identifier);

const languages = /* @__PURE__ */ textsBy(({ documents }) =>
  documents.flatMap(({ language = [] }) => language),
);
const authors = /* @__PURE__ */ textsBy(({ documents }) => documents.flatMap(({ author = [] }) => author));
const codesOfDocuments = /* @__PURE__ */ textsBy(({ documents }) => documents.flatMap(codesOf));
const codesOfActors = /* @__PURE__ */ textsBy(({ actors }) => actors.flatMap(codesOf));
const codesOfEvents = /* @__PURE__ */ textsBy(({ events }) =>
  events.flatMap(({ codes = [] }) => codes.map(({ code }) => code)),
);

/** Returns whether a statement attaches a condition to its position on at least one of the given matters. */
function hasCondition({ positions }: Statement, ids: readonly string[]): boolean {
  return positions.some(({ on, condition }) => condition !== undefined && ids.includes(on));
}

/** The criteria of the filter of each kind of record. */
export const criteriaByKind: CriteriaByKind = {
  documents: {
    languages: {
      rule: /* @__PURE__ */ someOf(languages),
      getValues: ({ record }) => [record.language],
    },
    publishers: { rule: actorIds, getValues: ({ record }) => [record.publisher] },
    authors: {
      rule: /* @__PURE__ */ someOf(authors),
      getValues: ({ record }) => [record.author],
    },
    identifiers: {
      rule: /* @__PURE__ */ someOf(codesOfDocuments),
      getValues: ({ record }) => codesOf(record),
    },
  },
  actors: {
    documents,
    via,
    differing,
    doubtful,
    types: { rule: /* @__PURE__ */ someOf(actorTypes), getValues: ({ record }) => [record.type] },
    memberOf: {
      rule: actorIds,
      getValues: ({ record }) => record.memberships?.map(({ organization }) => organization) ?? [],
    },
    parents: { rule: actorIds, getValues: ({ record }) => [record.parent] },
    identifiers: {
      rule: /* @__PURE__ */ someOf(codesOfActors),
      getValues: ({ record }) => codesOf(record),
    },
    roles: {
      rule: /* @__PURE__ */ someOf(actorRoles),
      getValues: ({ record }, registry) => [...(rolesByActor(registry).get(record.id) ?? [])],
    },
  },
  issues: {
    broader: { rule: /* @__PURE__ */ idsOf(["issues"]), getValues: ({ record }) => [record.broader] },
  },
  statements: {
    actors,
    about,
    documents,
    via,
    differing,
    doubtful,
    speakers: { rule: actorIds, getValues: ({ record }) => attributedTo(record, "speaker") },
    principals: { rule: actorIds, getValues: ({ record }) => attributedTo(record, "principal") },
    addressees: { rule: actorIds, getValues: ({ record }) => record.addressees ?? [] },
    targets: { rule: actorIds, getValues: ({ record }) => record.targets ?? [] },
    acts: { rule: /* @__PURE__ */ someOf(statementActs), getValues: ({ record }) => [record.act] },
    reporting: {
      rule: /* @__PURE__ */ someOf(reportings),
      getValues: ({ record }) => [record.reporting],
    },
    on: {
      rule: /* @__PURE__ */ idsOf(["issues", "proposals", "terms", "responses"]),
      getValues: ({ record }, registry) => utterancesOfStatement(registry, record).map(({ on }) => on),
    },
    stances: {
      rule: /* @__PURE__ */ someOf(stances),
      // If the filter also has the field `on`, only the stances on the matters in `on` count.
      getValues: ({ record }, registry, { on: wanted }) =>
        utterancesOfStatement(registry, record)
          .filter(({ on }) => wanted?.includes(on) ?? true)
          .map(({ stance }) => stance),
      dependsOnFilter: true,
    },
    conditional: {
      rule: flag,
      // If the filter also has the field `on`, only the positions on the matters in `on` count.
      getValues: ({ record }, registry, { on: wanted }) =>
        utterancesOfStatement(registry, record)
          .filter(
            ({ on, stance, terms }) =>
              (wanted?.includes(on) ?? true) &&
              (stance === "conditional" || hasCondition(record, [on, ...terms])),
          )
          .map(({ on }) => on),
      dependsOnFilter: true,
    },
  },
  proposals: {
    actors,
    about,
    documents,
    via,
    differing,
    doubtful,
    proposers: { rule: actorIds, getValues: ({ record }) => record.proposers },
    addressees: { rule: actorIds, getValues: ({ record }) => record.addressees },
    answers: {
      rule: /* @__PURE__ */ someOf(responseAnswers),
      getValues: ({ record }) => record.responses.map(({ answer }) => answer),
    },
  },
  meetings: {
    actors,
    about,
    documents,
    via,
    differing,
    doubtful,
    places,
    formats: formatOfMeeting,
    status: statusOfMeeting,
  },
  bases: {
    actors,
    documents,
    via,
    differing,
    doubtful,
    places,
    hosts: { rule: actorIds, getValues: ({ record }) => [record.host] },
    operators: { rule: actorIds, getValues: ({ record }) => record.operators },
    types: { rule: /* @__PURE__ */ someOf(baseTypes), getValues: ({ record }) => [record.type] },
    status: {
      rule: /* @__PURE__ */ someOf(baseStatuses),
      getValues: ({ record }) => [record.status],
    },
  },
  events: {
    actors,
    about,
    documents,
    via,
    differing,
    doubtful,
    places,
    targets: { rule: actorIds, getValues: ({ record }) => record.targets ?? [] },
    types: { rule: /* @__PURE__ */ someOf(eventTypes), getValues: ({ record }) => [record.type] },
    status: {
      rule: /* @__PURE__ */ someOf(eventStatuses),
      getValues: ({ record }) => [record.status],
    },
    codes: {
      rule: /* @__PURE__ */ someOf(codesOfEvents),
      getValues: ({ record }) => record.codes?.map(({ code }) => code) ?? [],
    },
  },
};
