/** A text without halves of surrogate pairs: UTF-8 cannot hold them, so each becomes a replacement character. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
