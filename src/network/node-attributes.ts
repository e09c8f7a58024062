import type { Entry } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import type { Attributes } from "../model/attributes.ts";
import type { RecordKind } from "../model/ids.ts";

/**
 * The attributes of a node. They come from the record whose id is the label of the node. The fields `kind`, `name`,
 * `type` and `parent` are null if there is no such record, or if the record does not have the field.
 */
export interface NodeAttributes {
  /** The kind of the record, such as `actors` or `issues`. */
  readonly kind: RecordKind | null;
  /** The name, label or title of the record. */
  readonly name: string | null;
  /** The type of the record, such as `state` or `organization`. */
  readonly type: string | null;
  /**
   * The id of the record that contains this record: the parent of an actor or a proposal, the broader issue of an
   * issue, or the proposal of a term or a response.
   */
  readonly parent: string | null;
  /**
   * A value in the field `attributes` of the record: `attributes.party` is the attribute `party`. Absent if the record
   * does not have the attribute.
   */
  readonly [attribute: `attributes.${string}`]: string | number | boolean;
}

/** Returns the attributes of the record with the given id. All fields are null if there is no such record. */
export function nodeAttributes(id: string, byId: ReadonlyMap<string, Entry> | undefined): NodeAttributes {
  const entry = byId?.get(id);
  if (byId === undefined || entry === undefined) return { kind: null, name: null, type: null, parent: null };
  const {
    type,
    parent,
    broader,
    attributes = {},
  } = entry.record as {
    readonly type?: string;
    readonly parent?: string;
    readonly broader?: string;
    readonly attributes?: Attributes;
  };
  const named = Object.entries(attributes).map(([name, value]) => [`attributes.${name}`, value]);
  return {
    kind: entry.kind,
    name: titleOf(entry, byId),
    type: type ?? null,
    parent: parent ?? broader ?? entry.proposal?.id ?? null,
    ...Object.fromEntries(named),
  };
}
