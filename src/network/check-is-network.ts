import { isObject } from "../collections/is-object.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Network } from "./network.ts";

/** Throws for a value that is not a network. Copies of networks are accepted. */
export function checkIsNetwork(caller: string, value: Network): void {
  if (isObject(value) && Array.isArray(value.rows) && Array.isArray(value.weights)) return;
  const message = `${caller} takes a network of discourseNetwork or stanceNetwork, not ${shown(value)}. Of several networks over time, pass one at a time.`;
  throw problem("invalid-shape", "", message, value);
}
