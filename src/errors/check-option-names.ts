import { problem } from "./demarche-error.ts";
import { shown, suggest } from "./suggest.ts";

/** Refuses options that are no object. */
export function checkIsOptions(of: string, options: object): void {
  if (typeof options === "object" && options !== null && !Array.isArray(options)) return;
  throw problem("invalid-option", "", `The options of ${of} are an object, not ${shown(options)}.`, options);
}

/** Refuses options that are no object, and a name that is none of theirs: a slip would look like an answer. */
export function checkOptionNames(of: string, options: object, known: readonly string[]): void {
  checkIsOptions(of, options);
  // What an object inherits counts, too, as where its options are read.
  for (const name in options) {
    if (known.includes(name)) continue;
    const message = `${of} has no option ${shown(name)}. ${suggest(name, known)}`;
    throw problem("unknown-option", `/${name}`, message, (options as Record<string, unknown>)[name]);
  }
}
