import type { DraftDecision, DraftProblem, DraftWarning } from "../settled-drafts.ts";
import type { DraftItem } from "../shapes/draft-item.ts";
import type { SettleReport } from "./settle-context.ts";

/** The decisions, warnings and problems of an attempt to settle drafts. */
export interface Results {
  readonly problems: Map<DraftItem, DraftProblem[]>;
  readonly decisions: DraftDecision[];
  readonly warnings: DraftWarning[];
  readonly decide: SettleReport["decide"];
  readonly warn: SettleReport["warn"];
  readonly reportFor: (item: DraftItem) => SettleReport;
}

/** Returns empty results, and the functions that add to them. */
export function newResults(): Results {
  const problems = new Map<DraftItem, DraftProblem[]>();
  const decisions = new Map<string, DraftDecision>();
  const warnings = new Map<string, DraftWarning>();
  // A draft with `forEach` is read once for each of its actors, and each reading can report the same decision or
  // problem. Equal reports are therefore kept only once.
  const decide = (decision: DraftDecision) => {
    decisions.set(`${decision.path} ${decision.message}`, decision);
  };
  const warn = (warning: DraftWarning) => {
    warnings.set(`${warning.path} ${warning.message}`, warning);
  };
  return {
    problems,
    get decisions() {
      return [...decisions.values()];
    },
    get warnings() {
      return [...warnings.values()];
    },
    decide,
    warn,
    reportFor: (item) => ({
      decide,
      warn,
      report(problem) {
        const known = problems.get(item) ?? [];
        problems.set(item, known);
        if (!known.some(({ path, message }) => path === problem.path && message === problem.message))
          known.push(problem);
      },
    }),
  };
}
