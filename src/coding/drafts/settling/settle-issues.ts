import { compareText } from "../../../dates/compare-edtf.ts";
import { shown } from "../../../errors/suggest.ts";
import type { Issue } from "../../../model/issue.ts";
import { canonicalText } from "../../merging/canonical-text.ts";
import type { IdMaker } from "../../names/make-id.ts";
import type { NewIssue } from "../new-names.ts";
import type { DraftDecision, DraftProblem } from "../settled-drafts.ts";
import type { DraftItem } from "../shapes/draft-item.ts";
import { plainName } from "./actor-directory.ts";
import type { SettleSource } from "./settle-context.ts";

/** The issues that drafts can name. */
export interface SettledIssues {
  /** The ids of issues. Each issue has two keys: its label, and its label without accents, capitals and punctuation. */
  readonly ids: ReadonlyMap<string, string>;
  /** The new issues, in the order of their ids. The key is the id of the issue. */
  readonly added: ReadonlyMap<string, DraftItem<NewIssue>>;
}

/** The input of {@link settleIssues}. */
export interface IssuesContext {
  readonly source: SettleSource;
  readonly ids: IdMaker;
  readonly report: (item: DraftItem, problem: DraftProblem) => void;
  readonly decide: (decision: DraftDecision) => void;
}

/**
 * Returns the issues that drafts can name: the issues of the dataset, and the new issues with their ids. A new issue
 * that has the label of another issue but a different proposition is not settled, because support for one proposition
 * can be opposition to the other.
 */
export function settleIssues(items: readonly DraftItem<NewIssue>[], context: IssuesContext): SettledIssues {
  const { source, ids: maker, report, decide } = context;
  const known = new Map<string, Pick<Issue, "id" | "proposition">>();
  const ids = new Map<string, string>();
  const add = (label: string, issue: Pick<Issue, "id" | "proposition">) => {
    for (const key of [label.trim(), plainName(label)]) {
      if (key === "" || known.has(key)) continue;
      known.set(key, issue);
      ids.set(key, issue.id);
    }
  };
  for (const issue of source.base.issues) add(issue.label, issue);
  const added: [string, DraftItem<NewIssue>][] = [];
  const sorted = [...items].sort((a, b) => compareText(canonicalText(a.value), canonicalText(b.value)));
  for (const item of sorted) {
    const { label, proposition } = item.value;
    const existing = known.get(label.trim()) ?? known.get(plainName(label));
    if (existing === undefined) {
      const chosen = Object.hasOwn(source.chosenIds, label) ? source.chosenIds[label] : undefined;
      const id = chosen ?? maker.make([label], "issue");
      add(label, { id, proposition });
      added.push([id, item]);
      decide({ code: "new-issue", path: item.path, id, message: `${item.owner}: it has the id "${id}".` });
    } else if (existing.proposition === proposition) {
      const { id } = existing;
      const message = `${item.owner}: "${id}" is the same issue, with the same proposition.`;
      decide({ code: "known-issue", path: item.path, id, message });
    } else {
      const message = `${item.owner}: the issue "${existing.id}" has this label and the proposition ${shown(existing.proposition)}. Write its id where the drafts name it, or choose another label.`;
      const candidates = [{ id: existing.id, text: existing.proposition }];
      report(item, {
        code: "conflicting-record",
        path: `${item.path}/label`,
        value: label,
        message,
        candidates,
      });
    }
  }
  return { ids, added: new Map(added.sort(([a], [b]) => compareText(a, b))) };
}
