import { toText } from "../../cells/read-cell.ts";
import { readList } from "../../cells/read-field.ts";
import type { Spelling } from "../../names/named-entity.ts";
import type { Target } from "../../names/references.ts";
import { settleLater } from "../settle-later.ts";
import { none, type Part, type Site } from "./part.ts";
import type { PartMaker } from "./part-maker.ts";
import { readReference } from "./references-part.ts";
import { returnedObject } from "./returned-object.ts";

/** Returns the {@link Part} that reads the terms of a proposal. */
export function termsPart(make: PartMaker, name: string): Part {
  const { state } = make.names;
  const reader = readList(make.mapping[name], make.nameOf(name), state, (value, at, index, row) => {
    const { summary, about } = returnedObject(value, ["summary", "about"], at, '{ summary: "…" }');
    const read = readList(about, `${at.field}.about`, state, (item) =>
      readReference(make.names, item, at, row, index),
    );
    return { summary: toText(summary, at), about: read.read(row, index) };
  });
  type Prepared = { readonly summary: string; readonly about: readonly (Spelling | Target)[] | undefined };
  const commit = (terms: readonly Prepared[], { citation, id, row }: Site) =>
    terms.map(({ summary, about }) => {
      const targets = about?.map((target) => make.names.commitTarget(target, citation));
      const term = {
        id: state.ids.make([`${id}-term`], "term"),
        summary,
        ...(targets === undefined ? {} : { about: targets }),
        sources: [citation],
      };
      if (targets !== undefined) settleLater(make.names.references, term, "about", row);
      return term;
    });
  return { name, ...reader, commit, unite: "list", fallback: none };
}
