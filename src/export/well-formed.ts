/** Replaces lone surrogates, which UTF-8 cannot encode, with replacement characters. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
