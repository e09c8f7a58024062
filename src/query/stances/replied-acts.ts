import type { Entry, Registry } from "../../dataset/registry.ts";
import type { StanceAct } from "./stance-act.ts";

/**
 * Returns the keys of the acts to which an act replies: the acts in its field `inReplyTo`, and the proposals that it
 * answers. These acts came before the reply, even if the dates do not show it.
 */
export function repliedActs({ key, record }: StanceAct, { byId }: Registry): readonly string[] {
  const records = [record.id, key].flatMap((id) => byId.get(id) ?? []);
  const all = [...records, ...records.flatMap(({ made = [] }) => made)];
  return all.flatMap(repliedIds).map((id) => byId.get(id)?.act?.record.id ?? id);
}

function repliedIds({ record, proposal }: Entry): readonly string[] {
  const { inReplyTo = [] } = record as { readonly inReplyTo?: readonly string[] };
  return proposal === undefined ? inReplyTo : [proposal.id];
}
