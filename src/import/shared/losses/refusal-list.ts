import { Refusal } from "./refusal.ts";

/** Collects the refusals of the fields of a row, so that all of them are reported at once. */
export class RefusalList {
  readonly #found: Refusal[] = [];

  /** Adds what was thrown while a field was read. Errors that are not refusals are thrown again. */
  add(thrown: unknown): this {
    if (!(thrown instanceof Refusal)) throw thrown;
    for (const refusal of [thrown, ...thrown.further]) {
      // The same refusal can be thrown several times, because a field can be read more than once. It is added once.
      if (this.#found.every(({ message }) => message !== refusal.message)) this.#found.push(refusal);
    }
    return this;
  }

  /** Throws all refusals as one. Does nothing if there is none. */
  throwAny(): void {
    const [first, ...further] = this.#found;
    if (first === undefined) return;
    if (further.length === 0) throw first;
    const { at, message, code, value } = first;
    throw new Refusal(at, message, { code, value, further });
  }
}
