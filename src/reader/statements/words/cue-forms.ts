import { wordsOf } from "../../words.ts";
import type { Conjugation, CueClass } from "./cue-class.ts";
import type { StatementWords } from "./statement-words.ts";

/** A kind of verb form, such as finite or gerund. */
type Form = keyof Conjugation;

/** Returns the words of a class in one form, including the forms of its regular verbs. */
export function formsOf(
  cue: CueClass,
  form: Form,
  conjugations: StatementWords["conjugations"],
): readonly string[] {
  const regular = Object.entries(cue.verbs ?? {}).flatMap(([conjugation, stems]) => {
    const endings = wordsOf(conjugations[conjugation]?.[form]);
    return wordsOf(stems).flatMap((stem) => endings.map((ending) => stem + ending));
  });
  return [...wordsOf(cue[form]), ...regular];
}

/** Returns a map from each word of speaking in one form to its class. */
export function cuesByForm({ cues, conjugations }: StatementWords, form: Form): Map<string, CueClass> {
  return new Map(cues.flatMap((cue) => formsOf(cue, form, conjugations).map((word) => [word, cue] as const)));
}
