import { compareText } from "../../../dates/compare-edtf.ts";
import { canonicalText } from "../../merging/canonical-text.ts";
import { type Draft, draftKinds } from "../draft.ts";
import type { DraftItem } from "../shapes/draft-item.ts";
import type { CitedWords } from "./cite-words.ts";

/**
 * Returns drafts in the order of their words in the text, so that the order in which the drafts are given has no
 * effect.
 */
export function inTextOrder(
  drafts: readonly DraftItem<Draft>[],
  words: ReadonlyMap<DraftItem, readonly CitedWords[]>,
): readonly DraftItem<Draft>[] {
  const keys = new Map(
    drafts.map((item) => {
      const attesting = (words.get(item) ?? []).filter(({ for: use }) => use === undefined);
      const start = Math.min(...attesting.map(({ span }) => span.start));
      const { key: _, by: __, ...content } = item.value;
      const kind = draftKinds.indexOf(item.value.kind);
      return [item, { start, kind, text: canonicalText(content) }] as const;
    }),
  );
  return [...drafts].sort((first, second) => {
    const [a, b] = [keys.get(first), keys.get(second)];
    if (a === undefined || b === undefined) return 0;
    // Drafts without words have the start Infinity. Equal starts are tested first, because Infinity − Infinity is NaN.
    return (a.start === b.start ? 0 : a.start - b.start) || a.kind - b.kind || compareText(a.text, b.text);
  });
}
