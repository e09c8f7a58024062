import type { StatementAct } from "../../model/speech-act.ts";
import { boundary } from "../statements/subjects/subject-words.ts";
import { can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import { isSettingAt } from "./is-setting-at.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/** The acts that put a meeting forward. */
const proposing: ReadonlySet<StatementAct | undefined> = new Set(["offer", "propose"]);

/** The number of tokens before a meeting that are searched for words such as `refused` and `interest`. */
const reach = 6;

/**
 * Returns `none` if the words before a meeting show that there is no meeting, as in `no meeting` and `refused to meet`.
 * Returns `wished` if they show that somebody only wants the meeting, as in `interest in a new meeting`. Otherwise,
 * returns undefined. Only words of the same clause count.
 */
export function unrealMeeting(
  view: View,
  words: MeetingVocabulary,
  { from, at }: { readonly from: number; readonly at: number },
): "wished" | "none" | undefined {
  const { tokens } = view;
  for (let i = Math.max(0, from - 1); i < at; i += 1)
    if (words.absent.has(tokens[i]?.word ?? "")) return "none";
  for (let i = at; i >= Math.max(0, from - reach); i -= 1) {
    const token = tokens[i] as Token;
    if (i < from && (token.kind === "comma" || boundary.has(token.kind))) return undefined;
    if (i < from && can(token, kinds.complementizer | kinds.relative)) return undefined;
    if (i < from && can(token, kinds.subordinator) && !can(token, kinds.preposition)) return undefined;
    const cue = i < from ? view.cues.find(({ to }) => to === i + 1) : undefined;
    if (cue?.cue.act === "reject") return "none";
    // A meeting that somebody offers to hold is only proposed, as in `offered to host talks between Alba and Borea`.
    if (proposing.has(cue?.cue.act) && !isSettingAt(tokens, from)) return "wished";
    // In `plans to hold talks`, the word is a verb, and the talks are planned.
    const isVerb = words.planning.has(token.word) && can(tokens[i + 1], kinds.infinitiveLink);
    if (words.wishes.has(token.word) && !isVerb) return "wished";
  }
  return undefined;
}
