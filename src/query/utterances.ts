import { groupBy } from "../collections/group-by.ts";
import { memoize } from "../collections/memo.ts";
import { entryIndex } from "../dataset/entry-index.ts";
import type { Registry } from "../dataset/registry.ts";
import type { EdtfDate } from "../dates/parse-edtf.ts";
import type { Proposal, Term } from "../model/proposal.ts";
import type { Stance, Statement } from "../model/statement.ts";
import { positionsOfTerm } from "./positions-of-term.ts";

/** The actors to whom statements can be attributed. */
export const attributions = [
  /** The statement is attributed to its speaker. */
  "speaker",
  /** It is attributed to the principal it was made for, or to the speaker if it was made for nobody else. */
  "principal",
] as const;

/** One of {@link attributions}. */
export type Attribution = (typeof attributions)[number];

/** The reason why a statement counts on an issue, a proposal, a term or a response. */
export type StanceSource =
  /** The statement takes a position on it. */
  | "position"
  /** The statement takes a position on a term of a proposal that implies a position on the issue. */
  | "term";

/** The stance that one statement takes or implies on one issue, proposal, term or response. */
export interface Utterance {
  /** The statement that takes or implies the stance. */
  readonly statement: Statement;
  /** The id of the actor to whom the statement is attributed. */
  readonly actor: string;
  /** The id of the issue, proposal, term or response. */
  readonly on: string;
  /** The stance that the statement takes or implies. */
  readonly stance: Stance;
  /** Whether the statement takes the position itself or implies it. */
  readonly via: StanceSource;
  /** The terms that imply the stance; empty if the statement takes the position itself. */
  readonly terms: readonly string[];
  /** The parsed date of the statement; undefined if it is undated. */
  readonly read: EdtfDate | undefined;
}

/** Returns the actor to whom a statement is attributed. */
export function attributedTo(statement: Statement, attributeTo: Attribution): string {
  return attributeTo === "principal" ? (statement.onBehalfOf ?? statement.speaker) : statement.speaker;
}

/** Utterances by actor, then by what the stance is on, in the order of their dates. */
export type UtterancesByActor = ReadonlyMap<string, ReadonlyMap<string, readonly Utterance[]>>;

/**
 * Returns the utterances of all statements in the order of their dates, undated ones last. A position on a term counts on
 * the issues of the term as well, unless the same statement takes a position on the issue itself: a statement makes at
 * most one utterance on an issue.
 */
export const utterances: (registry: Registry, attributeTo: Attribution) => readonly Utterance[] =
  /* @__PURE__ */ memoize((registry: Registry, attributeTo: Attribution) =>
    entryIndex(registry, "statements").entries.flatMap(({ record }) =>
      utterancesIn(record as Statement, registry, attributeTo),
    ),
  );

/** Returns the utterances of all statements by actor, then by what the stance is on. */
export const utterancesByActor: (registry: Registry, attributeTo: Attribution) => UtterancesByActor =
  /* @__PURE__ */ memoize((registry: Registry, attributeTo: Attribution) => {
    const byActor = groupBy(utterances(registry, attributeTo), ({ actor }) => actor);
    return new Map(
      [...byActor].map(([actor, itsUtterances]) => [actor, groupBy(itsUtterances, ({ on }) => on)]),
    );
  });

const utterancesByStatement = /* @__PURE__ */ memoize((registry: Registry) =>
  // The attribution has no effect on the stances of a statement, so either would do.
  groupBy(utterances(registry, "speaker"), ({ statement }) => statement),
);

/** Returns the utterances of one statement: its positions, and those that its positions on terms imply. */
export function utterancesOfStatement(registry: Registry, statement: Statement): readonly Utterance[] {
  return utterancesByStatement(registry).get(statement) ?? [];
}

/** Returns the utterances of one actor on one issue, proposal, term or response, in the order of their dates. */
export function utterancesOf(
  registry: Registry,
  attributeTo: Attribution,
  actor: string,
  on: string,
): readonly Utterance[] {
  return utterancesByActor(registry, attributeTo).get(actor)?.get(on) ?? [];
}

function utterancesIn(statement: Statement, registry: Registry, attributeTo: Attribution): Utterance[] {
  const actor = attributedTo(statement, attributeTo);
  const read = statement.date === undefined ? undefined : registry.readDate(statement.date);
  const found: Utterance[] = [];
  const counted = new Set<string>();
  const add = (on: string, stance: Stance, via: StanceSource, terms: readonly string[]) => {
    if (counted.has(on)) return;
    counted.add(on);
    found.push({ statement, actor, on, stance, via, terms, read });
  };
  for (const { on, stance } of statement.positions) add(on, stance, "position", []);
  for (const [on, { stance, terms }] of impliedStances(statement, registry)) add(on, stance, "term", terms);
  return found;
}

interface ImpliedStance {
  stance: Stance;
  readonly terms: string[];
}

/** Returns the stances on issues that positions on terms imply. The stance is `unclear` if terms imply different ones. */
function impliedStances(statement: Statement, registry: Registry): ReadonlyMap<string, ImpliedStance> {
  const implied = new Map<string, ImpliedStance>();
  for (const { on: term, stance: stanceOnTerm } of statement.positions) {
    const entry = registry.byId.get(term);
    if (entry?.kind !== "terms") continue;
    for (const { on, stance: direction } of positionsOfTerm(entry.record as Term, registry)) {
      const stance = direction === "support" ? stanceOnTerm : opposite(stanceOnTerm);
      const known = implied.get(on);
      if (known === undefined) implied.set(on, { stance, terms: [term] });
      else {
        known.terms.push(term);
        if (known.stance !== stance) known.stance = "unclear";
      }
    }
  }
  return implied;
}

/** Returns the stance on an issue that `stance` on its opposite implies. Conditional support has no clear opposite. */
function opposite(stance: Stance): Stance {
  if (stance === "support") return "oppose";
  if (stance === "oppose") return "support";
  return stance === "neutral" ? "neutral" : "unclear";
}

/** Returns the ids on which stances on a proposal can be taken: its own, and those of its terms and responses. */
export function mattersOf(proposal: Proposal): readonly string[] {
  return [proposal.id, ...proposal.terms.map(({ id }) => id), ...proposal.responses.map(({ id }) => id)];
}
