import { can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";

/**
 * Whether a word such as `at` is directly before a phrase, or is contracted with its grammatical article, as in `ai
 * colloqui`.
 */
export function isSettingAt(tokens: readonly Token[], from: number): boolean {
  return can(tokens[from - 1], kinds.setting) || can(tokens[from], kinds.setting);
}
