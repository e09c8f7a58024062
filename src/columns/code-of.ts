import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { TextCodes } from "./code-texts.ts";

/** The code of an id that a question names; an id that no statement has is an error, never an empty answer. */
export function codeOf(codes: TextCodes, id: string, of: string, what: string): number {
  return codes.codeOf.get(id) ?? refuse(codes, id, of, what);
}

function refuse({ texts }: TextCodes, id: string, of: string, what: string): never {
  const message = `${of}: no statement has the ${what} ${shown(id)}. ${suggest(id, texts, `columns.${what}s`)}`;
  throw problem("unknown-id", "", message, id);
}
