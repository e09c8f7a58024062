import { entryColumns } from "../dataset/columns.ts";
import type { Registry } from "../dataset/registry.ts";
import type { EdtfDate } from "../dates/parse-edtf.ts";
import type { Proposal, Term } from "../model/proposal.ts";
import type { Stance, Statement } from "../model/statement.ts";

/** To whom a statement is put down: who spoke, or for whom. */
export const attributions = [
  /** Who spoke. */
  "speaker",
  /** For whom the speaker spoke; for itself where nobody is named. */
  "principal",
] as const;

/** One of {@link attributions}. */
export type Attribution = (typeof attributions)[number];

/** How a statement came to count on a matter. */
export type StanceSource =
  /** It takes a position on the matter itself. */
  | "position"
  /** It takes a position on a term of a proposal that implies one on the matter, an issue. */
  | "term";

/** One statement's stance on one matter. */
export interface Utterance {
  readonly statement: Statement;
  /** Whose it is. */
  readonly actor: string;
  readonly on: string;
  readonly stance: Stance;
  readonly via: StanceSource;
  /** The terms by which it counts on the matter; none where the position is on the matter itself. */
  readonly terms: readonly string[];
  readonly read: EdtfDate | undefined;
}

/** The one to whom a statement is put down. */
export function attributedTo(statement: Statement, attributeTo: Attribution): string {
  return attributeTo === "principal" ? (statement.onBehalfOf ?? statement.speaker) : statement.speaker;
}

/**
 * The stances of statements on matters, in the order of their dates, undated last. A position on a term counts on the
 * issues of the term, too, unless the same statement speaks on the issue itself: one act is one utterance on a matter.
 */
export function utterances(registry: Registry, attributeTo: Attribution): readonly Utterance[] {
  return indexOf(registry, attributeTo).all;
}

/** The stances of each actor on each matter, in the order of their dates. */
export function utterancesByActor(
  registry: Registry,
  attributeTo: Attribution,
): ReadonlyMap<string, ReadonlyMap<string, readonly Utterance[]>> {
  const index = indexOf(registry, attributeTo);
  if (index.byActor === undefined) {
    index.byActor = new Map();
    for (const utterance of index.all) {
      let ofActor = index.byActor.get(utterance.actor);
      if (ofActor === undefined) {
        ofActor = new Map();
        index.byActor.set(utterance.actor, ofActor);
      }
      const list = ofActor.get(utterance.on);
      if (list === undefined) ofActor.set(utterance.on, [utterance]);
      else list.push(utterance);
    }
  }
  return index.byActor;
}

/** The stances of one actor on one matter, in the order of their dates. */
export function utterancesOf(
  registry: Registry,
  attributeTo: Attribution,
  actor: string,
  on: string,
): readonly Utterance[] {
  return utterancesByActor(registry, attributeTo).get(actor)?.get(on) ?? [];
}

/** The stances that one statement takes, on its matters and on the issues of the terms among them. */
export function utterancesOfStatement(registry: Registry, statement: Statement): readonly Utterance[] {
  // What a statement says does not depend on whom it is attributed to.
  const index = indexOf(registry, "speaker");
  if (index.byStatement === undefined) {
    index.byStatement = new Map();
    for (const utterance of index.all) {
      const known = index.byStatement.get(utterance.statement);
      if (known === undefined) index.byStatement.set(utterance.statement, [utterance]);
      else known.push(utterance);
    }
  }
  return index.byStatement.get(statement) ?? [];
}

interface UtteranceIndex {
  readonly all: readonly Utterance[];
  byActor?: Map<string, Map<string, Utterance[]>>;
  byStatement?: Map<Statement, Utterance[]>;
}

// Worked out once for a dataset: to ask for the path of each of many actors is to ask for the same utterances each time.
const indexes = /* @__PURE__ */ new WeakMap<Registry, Map<Attribution, UtteranceIndex>>();

function indexOf(registry: Registry, attributeTo: Attribution): UtteranceIndex {
  let known = indexes.get(registry);
  if (known === undefined) {
    known = new Map();
    indexes.set(registry, known);
  }
  let index = known.get(attributeTo);
  if (index === undefined) {
    index = { all: allUtterances(registry, attributeTo) };
    known.set(attributeTo, index);
  }
  return index;
}

function allUtterances(registry: Registry, attributeTo: Attribution): readonly Utterance[] {
  const found: Utterance[] = [];
  for (const entry of entryColumns(registry, "statements").entries) {
    const statement = entry.record as Statement;
    const actor = attributedTo(statement, attributeTo);
    const read = statement.date === undefined ? undefined : registry.readDate(statement.date);
    const spoken = new Set<string>();
    const add = (on: string, stance: Stance, terms: readonly string[] = []) => {
      if (spoken.has(on)) return;
      spoken.add(on);
      const via: StanceSource = terms.length > 0 ? "term" : "position";
      found.push({ statement, actor, on, stance, via, terms, read });
    };
    for (const { on, stance } of statement.positions) add(on, stance);
    const implied = new Map<string, { stance: Stance; readonly terms: string[] }>();
    for (const { on, stance } of statement.positions) {
      const entry = registry.byId.get(on);
      if (entry?.kind !== "terms") continue;
      for (const one of impliedBy(entry.record as Term, registry)) {
        const held = one.stance === "support" ? stance : opposite(stance);
        const known = implied.get(one.on);
        if (known === undefined) implied.set(one.on, { stance: held, terms: [on] });
        else {
          known.terms.push(on);
          // Terms that pull apart leave the issue open.
          if (known.stance !== held) known.stance = "unclear";
        }
      }
    }
    for (const [on, { stance, terms }] of implied) add(on, stance, terms);
  }
  return found;
}

/** What to be for a term is to hold: its positions, or else support for the issues that it deals with. */
function impliedBy(
  term: Term,
  { byId }: Registry,
): readonly { readonly on: string; readonly stance: "support" | "oppose" }[] {
  if (term.positions !== undefined) return term.positions;
  const issues = (term.about ?? []).filter((id) => byId.get(id)?.kind === "issues");
  return issues.map((on) => ({ on, stance: "support" as const }));
}

/** The stance on a thing of somebody who holds a stance on its end; a condition does not survive being turned round. */
function opposite(stance: Stance): Stance {
  if (stance === "support") return "oppose";
  if (stance === "oppose") return "support";
  return stance === "neutral" ? "neutral" : "unclear";
}

/** The matters of a proposal: itself, its terms and the responses to it. */
export function mattersOf(proposal: Proposal): readonly string[] {
  return [proposal.id, ...proposal.terms.map(({ id }) => id), ...proposal.responses.map(({ id }) => id)];
}
