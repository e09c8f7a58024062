import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { TextCodes } from "./code-texts.ts";

/** The code of an id that a question names; an id that no statement has is an error, never an empty answer. */
export function codeOf({ codeOf: codes, texts }: TextCodes, id: string, of: string, what: string): number {
  const code = codes.get(id);
  if (code !== undefined) return code;
  const message = `${of}: no statement has the ${what} ${shown(id)}. ${suggest(id, texts)}`;
  throw problem("unknown-id", "", message, id);
}
