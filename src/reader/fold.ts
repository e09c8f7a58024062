import type { Folded } from "./stages.ts";

/** Returns a text in the forms that the stages match. */
export function fold(raw: string): Folded {
  const nfc = raw;
  return { raw, nfc, cased: nfc, text: nfc.toLowerCase(), toRaw: (item) => item };
}
