import { foldText } from "../../query/words/fold-text.ts";

/** Returns the words of a name in the form that is equal for different spellings. */
export function nameWords(name: string): readonly string[] {
  return foldText(name).match(/[\p{L}\p{N}'-]+/gu) ?? [];
}
