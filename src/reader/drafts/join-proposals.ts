import type { ProposalDraft } from "../../coding/drafts/draft.ts";

type Keyless = Omit<ProposalDraft, "key">;

/** The least part of the words of the shorter of two proposals that the longer one has, if both are the same proposal. */
const leastShared = 0.6;

/**
 * Returns the drafts of proposals without those that repeat an earlier one, as a sentence repeats its headline. Two
 * drafts are the same proposal if their titles, proposers and addressees are equal and their words overlap largely.
 */
export function joinProposals(drafts: readonly Keyless[]): readonly Keyless[] {
  const firsts = new Map<string, Keyless>();
  return drafts.filter((draft) => {
    const { title, proposers, addressees } = draft;
    // Without an addressee, too little shows that two demands are one.
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

/** Returns the longer words of a draft, which are rarely words such as articles. */
function wordsOf({ words }: Keyless): Set<string> {
  const text = words.map((each) => ("exact" in each ? each.exact : "")).join(" ");
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
}
