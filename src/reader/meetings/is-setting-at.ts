import { can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";

/**
 * Whether a phrase follows a preposition of place such as `at`. The preposition is either directly before the phrase or
 * contracted with the article that begins the phrase, as in Italian `ai colloqui` (`at the talks`).
 */
export function isSettingAt(tokens: readonly Token[], from: number): boolean {
  return can(tokens[from - 1], kinds.setting) || can(tokens[from], kinds.setting);
}
