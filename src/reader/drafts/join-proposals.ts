import type { ProposalDraft } from "../../coding/drafts/draft.ts";

type Keyless = Omit<ProposalDraft, "key">;

/** Two drafts are of the same proposal only if they share at least this part of the words of the shorter draft. */
const leastShared = 0.6;

/**
 * Leaves out drafts of proposals that repeat an earlier draft. For example, the first sentence of an article often
 * repeats the headline. Two drafts are of the same proposal if their titles, proposers and addressees are equal and if
 * they share most of their words.
 */
export function joinProposals(drafts: readonly Keyless[]): readonly Keyless[] {
  const firsts = new Map<string, Keyless>();
  return drafts.filter((draft) => {
    const { title, proposers, addressees } = draft;
    // All proposals without an addressee are kept, because equal titles and proposers do not show that two proposals
    // are the same.
    if (!addressees) return true;
    const key = JSON.stringify([title, proposers, addressees]);
    const first = firsts.get(key);
    if (!first) firsts.set(key, draft);
    return !first || overlap(first, draft) < leastShared;
  });
}

function overlap(a: Keyless, b: Keyless): number {
  const first = wordsOf(a);
  const second = wordsOf(b);
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.min(first.size, second.size);
}

/**
 * Returns the words of a draft that have at least four letters. Most shorter words are grammatical articles and
 * prepositions, which do not show what a draft is about.
 */
function wordsOf({ words }: Keyless): Set<string> {
  const text = words.map((each) => ("exact" in each ? each.exact : "")).join(" ");
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
}
