import type { StanceAgreement, StanceCell, StancePair } from "./stance-comparison.ts";
import { relate, type StanceRelation } from "./stance-relation.ts";
import type { StanceRow, StanceRows } from "./stance-rows.ts";

/** Returns the relation of each pair of actors on each matter, and their agreement over all matters. */
export function stancePairs({ rows, matters }: StanceRows): {
  readonly pairs: readonly StancePair[];
  readonly agreement: readonly StanceAgreement[];
} {
  const pairs: StancePair[] = [];
  const agreement: StanceAgreement[] = [];
  for (const [i, a] of rows.entries()) {
    for (const b of rows.slice(i + 1)) {
      const relations = a.cells.map((cell, k) => relate(cell.stance, (b.cells[k] as StanceCell).stance));
      for (const [k, relation] of relations.entries()) {
        pairs.push(Object.freeze({ a: a.actor, b: b.actor, on: matters[k] as string, relation }));
      }
      agreement.push(agreementOf(a, b, relations));
    }
  }
  return { pairs, agreement };
}

function agreementOf(a: StanceRow, b: StanceRow, relations: readonly StanceRelation[]): StanceAgreement {
  const counts = { agree: 0, partly: 0, disagree: 0, incomparable: 0 };
  for (const [k, relation] of relations.entries()) {
    // An issue that both actors reached only through terms that are compared as well is skipped; otherwise one statement
    // would count twice.
    if (a.fromComparedTerms[k] && b.fromComparedTerms[k]) continue;
    counts[relation] += 1;
  }
  const { agree, partly, disagree } = counts;
  const jointly = agree + partly + disagree;
  return Object.freeze({
    a: a.actor,
    b: b.actor,
    jointly,
    agree,
    partly,
    disagree,
    agreement: jointly === 0 ? null : agree / jointly,
  });
}
