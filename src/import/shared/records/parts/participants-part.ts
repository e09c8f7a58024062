import { noteRepeated } from "../../cells/dropped-parts.ts";
import { nestedItems } from "../../cells/nested-items.ts";
import { isAbsent } from "../../cells/read-cell.ts";
import { readList } from "../../cells/read-field.ts";
import type { Spelling } from "../../names/named-entity.ts";
import { none, type Part, type Site } from "./part.ts";
import type { PartMaker } from "./part-maker.ts";
import { otherPrincipal } from "./principal-part.ts";
import { returnedObject } from "./returned-object.ts";

const participantFields = ["actor", "onBehalfOf"];
const example = '{ actor: "…" }';

/** Returns the {@link Part} that reads the participants of a meeting, each of which can have a principal. */
export function participantsPart(make: PartMaker, name: string): Part {
  const { actors, state } = make.names;
  const field = nestedItems(make.mapping[name], {
    name: make.nameOf(name),
    main: "actor",
    fields: participantFields,
    example,
    state,
  });
  const reader = readList(field, make.nameOf(name), state, (value, at, index, row) => {
    const { actor, onBehalfOf } =
      typeof value === "object" ? returnedObject(value, participantFields, at, example) : { actor: value };
    const participant = actors.resolve(actor, at, row, index);
    const principal = isAbsent(onBehalfOf) ? undefined : actors.resolve(onBehalfOf, at, row, index);
    return {
      actor: participant,
      onBehalfOf: otherPrincipal(participant, principal, state, { at, row: index }),
    };
  });
  type Participant = { readonly actor: Spelling; readonly onBehalfOf: Spelling | undefined };
  const commit = (participants: readonly Participant[], { citation, row }: Site) => {
    const byId = new Map<string, object>();
    for (const { actor, onBehalfOf } of participants) {
      const id = actors.cite(actor, citation);
      if (byId.has(id)) {
        noteRepeated(state, reader.at, actor.text, row);
        continue;
      }
      byId.set(
        id,
        onBehalfOf === undefined
          ? { actor: id }
          : { actor: id, onBehalfOf: actors.cite(onBehalfOf, citation) },
      );
    }
    return [...byId.values()];
  };
  return { name, ...reader, commit, unite: "list", fallback: none };
}
