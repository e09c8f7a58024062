import type { View } from "./view.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Whether the word before an index has the ending of a participle. */
export function endsInParticiple({ tokens, vocabulary }: View, end: number): boolean {
  const word = tokens[end - 1]?.kind === "word" ? tokens[end - 1]?.word : undefined;
  return word !== undefined && vocabulary.participleEndings.some((ending) => word.endsWith(ending));
}

/**
 * Whether a word has the ending of a participle. An ending for its gender and number can follow, as in Romanian
 * `trimisă` ("sent").
 */
export function hasParticipleEnding(word: string, vocabulary: Vocabulary): boolean {
  const { participleEndings, agreementEndings } = vocabulary;
  const stems = agreementEndings.filter((ending) => word.endsWith(ending));
  const forms = [word, ...stems.map((ending) => word.slice(0, -ending.length))];
  return participleEndings.some((ending) => forms.some((each) => each.endsWith(ending)));
}
