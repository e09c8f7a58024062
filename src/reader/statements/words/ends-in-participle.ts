import type { View } from "./view.ts";

/** Whether the word before an index has the ending of a participle. */
export function endsInParticiple({ tokens, vocabulary }: View, end: number): boolean {
  const word = tokens[end - 1]?.kind === "word" ? tokens[end - 1]?.word : undefined;
  return word !== undefined && vocabulary.participleEndings.some((ending) => word.endsWith(ending));
}
