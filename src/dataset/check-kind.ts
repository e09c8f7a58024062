import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { kinds, nestedKinds } from "../model/ids.ts";

/** Checks the name of a kind. With `nested`, terms and responses are kinds as well. */
export function checkKind(caller: string, kind: string, { nested }: { readonly nested: boolean }): void {
  const known: readonly string[] = nested ? [...kinds, ...nestedKinds] : kinds;
  if (known.includes(kind)) return;
  const message = `${caller}: there is no kind ${shown(kind)}. ${suggest(kind, known)}`;
  throw problem("unknown-kind", "", message, kind);
}
