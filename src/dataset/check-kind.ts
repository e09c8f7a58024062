import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { kinds, nestedKinds } from "../model/ids.ts";

/**
 * Throws an error if `kind` is not the name of a kind. The kinds `terms` and `responses` are accepted only if `nested`
 * is true.
 */
export function checkKind(caller: string, kind: string, { nested }: { readonly nested: boolean }): void {
  const known: readonly string[] = nested ? [...kinds, ...nestedKinds] : kinds;
  if (known.includes(kind)) return;
  const message = `${caller}: there is no kind ${shown(kind)}. ${suggest(kind, known)}`;
  throw problem("unknown-kind", "", message, kind);
}
