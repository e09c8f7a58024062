import { type ComparedFields, differencesOf } from "../losses/differences-of.ts";
import type { KeyConflict } from "../losses/key-conflict.ts";
import { KeyConflicts } from "../losses/key-conflicts.ts";
import { rowName } from "../losses/row-name.ts";
import type { SourceLedger, SourceRow } from "./source-ledger.ts";

/** How to find items, such as annotations, that repeat the id of an earlier item, and how to compare them. */
export interface RepetitionRules<Item> {
  /** Returns the id of an item in its source. An item without an id never repeats another item. */
  readonly keyOf: (item: Item) => string | undefined;
  /** Returns the row that the item was read from. */
  readonly sourceOf: (item: Item) => SourceRow;
  /** Returns the values in which two items can differ. */
  readonly fieldsOf: (item: Item) => ComparedFields;
  /**
   * Returns the message about an item that repeats a refused item. `first` is the refused item, and `name` is how
   * messages name its row.
   */
  readonly refusal: (first: Item, name: string) => string;
}

/**
 * Finds items of a source that repeat the id of an earlier item. There can be such items, for example, if two pages of
 * search results overlap.
 */
export class RepeatedItems<Item> {
  readonly #rules: RepetitionRules<Item>;
  readonly #firsts = new Map<string, Item>();
  readonly #repeats: { readonly first: Item; readonly later: Item }[] = [];

  constructor(rules: RepetitionRules<Item>) {
    this.#rules = rules;
  }

  /**
   * Returns true for the first item with its id. A later item with the same id is stored for `settle`, and the result
   * is false.
   */
  isFirst(item: Item): boolean {
    const key = this.#rules.keyOf(item);
    if (key === undefined) return true;
    const first = this.#firsts.get(key);
    if (first === undefined) this.#firsts.set(key, item);
    else this.#repeats.push({ first, later: item });
    return first === undefined;
  }

  /**
   * Records in the ledger (the account of all rows of the source) that the repeated items are joined with the first.
   * Returns the number of repeated items, and the fields in which they differ from the first. `idOf` gives the id of
   * the statement of an item.
   */
  settle(
    idOf: (item: Item) => string | undefined,
    ledger: SourceLedger,
  ): { readonly duplicates: number; readonly conflicts: readonly KeyConflict[] } {
    const { sourceOf, fieldsOf, refusal } = this.#rules;
    const conflicts = new KeyConflicts();
    let duplicates = 0;
    for (const { first, later } of this.#repeats) {
      const id = idOf(first);
      const source = sourceOf(later);
      if (id === undefined) {
        if (ledger.skipLike(source, sourceOf(first))) continue;
        ledger.refuse(source, { message: refusal(first, rowName(sourceOf(first).row)) });
        continue;
      }
      duplicates += 1;
      ledger.map(source);
      for (const difference of differencesOf(fieldsOf(first), fieldsOf(later)))
        conflicts.add({ kind: "statements", id, row: source.row, ...difference });
    }
    return { duplicates, conflicts: conflicts.list() };
  }
}
