import type { Refusal } from "../losses/refusal.ts";

/**
 * The key of a function in the mapping of a record. If the mapping has this function, a wrong record is left out, and the
 * other records of its row are kept. The function gets the index of the row and the refusal. Without it, the whole row
 * is refused.
 */
export const noteRefusal: unique symbol = /* @__PURE__ */ Symbol("demarche.noteRefusal") as never;

/** A mapping that can have a function for wrong records. */
export interface NotesRefusals {
  readonly [noteRefusal]?: ((index: number, refusal: Refusal) => void) | undefined;
}
