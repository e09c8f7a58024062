import { once } from "../../../collections/once.ts";
import { shown } from "../../../errors/suggest.ts";
import type { Kind } from "../../../model/ids.ts";
import type { ImportState } from "../cells/import-state.ts";
import { type FieldName, type Refusal, refuse } from "../losses/refusal.ts";
import type { Spelling } from "./named-entity.ts";
import { suggester } from "./suggester.ts";

/**
 * A reference to a record. It has the key of a record in the rows, or the id of a record in the dataset in `extends`.
 */
export interface Target {
  /** Kind of the record. Undefined: `key` is the id of a record of any kind in the dataset in `extends`. */
  readonly kind: Kind | undefined;
  /** Key or id. */
  readonly key: string;
  /** Field that has the reference. */
  readonly at: FieldName;
  /** Id of the record. Undefined: the id is not known yet. */
  readonly id: string | undefined;
}

/** A position as it was read from a row. When the row has been accepted, `on` is replaced with an id. */
export interface PreparedPosition {
  readonly on: Spelling | Target;
  readonly stance: string;
  readonly condition: string | undefined;
}

/** A reference to a record that later rows may contain. */
interface Pending {
  readonly target: Target;
  readonly row: number;
  readonly set: (id: string) => void;
}

/** The keys of the records in the rows, and references to records of later rows. */
export class References {
  readonly #state: ImportState;
  readonly #idOfKey = new Map<string, string>();
  readonly #pending: Pending[] = [];
  readonly #suggester = once(() => suggester(this.#state.base?.keys() ?? []));

  constructor(state: ImportState) {
    this.#state = state;
  }

  /** Stores the id of the record that has this key. */
  add(kind: Kind, key: string, id: string): void {
    this.#idOfKey.set(`${kind} ${key}`, id);
  }

  /**
   * Returns a reference to the record with the id `value` in the dataset in `extends`. Undefined if there is no such
   * record of one of these kinds.
   */
  known(value: unknown, kinds: readonly string[]): Target | undefined {
    const entry = this.#state.base?.get(value as string);
    if (entry === undefined || !kinds.includes(entry.kind)) return undefined;
    return { kind: undefined, key: value as string, at: noField, id: value as string };
  }

  /**
   * Returns a reference to a record. `key` is the key of a record in the rows, or the id of a record in the dataset in
   * `extends`.
   */
  target(kind: Kind | undefined, key: string, at: FieldName): Target {
    const entry = this.#state.base?.get(key);
    if (entry !== undefined && (kind === undefined || entry.kind === kind)) return { kind, key, at, id: key };
    if (kind !== undefined) return { kind, key, at, id: undefined };
    const cure = this.#state.base === undefined ? "There is no extended dataset." : this.#suggester()(key);
    const issue =
      at.column === undefined ? "(row) => [{ issue: … }]" : `[{ issue: column(${shown(at.column)}) }]`;
    throw refuse(
      at,
      `refers to ${shown(key)}, which is no id of the extended dataset. ${cure} For the name of an issue, write ${issue}; for an actor or the key of a record of the rows, write { actor: … } or { meeting: … } in its place.`,
      {
        code: "unknown-id",
        value: key,
      },
    );
  }

  /** Returns the id of a record. Undefined if none of the rows that were read has the key. */
  idOf({ kind, key, id }: Target): string | undefined {
    return id ?? this.#idOfKey.get(`${kind} ${key}`);
  }

  /** Stores a reference to a record of a later row. {@link References.settle} calls `set` with the id of the record. */
  later(target: Target, row: number, set: (id: string) => void): void {
    this.#pending.push({ target, row, set });
  }

  /** Sets the ids of all pending references. Returns a refusal for each row whose reference names no record. */
  settle(): ReadonlyMap<number, Refusal> {
    const refused = new Map<number, Refusal>();
    for (const { target, row, set } of this.#pending) {
      const id = this.idOf(target);
      if (id !== undefined) set(id);
      else if (!refused.has(row)) {
        const message = `refers to ${shown(target.key)}, and none of the ${target.kind} that the rows contain has this key. Give that mapping this key, or leave the field out.`;
        refused.set(row, refuse(target.at, message, { code: "unknown-id", value: target.key }));
      }
    }
    return refused;
  }
}

/**
 * A field without a name, for references to records of the dataset in `extends`. These references are never refused, so
 * no message needs the name.
 */
const noField: FieldName = { field: "", column: undefined };
