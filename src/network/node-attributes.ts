import type { Entry } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import type { RecordKind } from "../model/ids.ts";

/** What a dataset knows of the record that a node is named after. Null: the label is not an id of the dataset, or the record has no such field. */
export interface NodeAttributes {
  /** The kind of the record, such as `actors` or `issues`. */
  readonly kind: RecordKind | null;
  /** The name, label or title of the record. */
  readonly name: string | null;
  /** The type of the record, such as `state` or `organization`. */
  readonly type: string | null;
  /** The id of what the record is a part of: the parent of an actor or a proposal, the broader issue of an issue, the proposal of a term or a response. */
  readonly parent: string | null;
}

/** Returns the attributes of the record with an id. */
export function nodeAttributes(id: string, byId: ReadonlyMap<string, Entry> | undefined): NodeAttributes {
  const entry = byId?.get(id);
  if (byId === undefined || entry === undefined) return { kind: null, name: null, type: null, parent: null };
  const { type, parent, broader } = entry.record as {
    readonly type?: string;
    readonly parent?: string;
    readonly broader?: string;
  };
  return {
    kind: entry.kind,
    name: titleOf(entry, byId),
    type: type ?? null,
    parent: parent ?? broader ?? entry.proposal?.id ?? null,
  };
}
