import { noteDroppedParts, readAndKeep } from "../../cells/dropped-parts.ts";
import { mappingObject } from "../../mapping/mapping-object.ts";
import type { Part } from "./part.ts";
import { PartMaker } from "./part-maker.ts";

/** Returns the {@link Part} that reads the codes of an event in schemes of event data. */
export function codesPart(make: PartMaker, name: string): Part {
  const { state } = make.names;
  const at = { field: make.nameOf(name), column: undefined };
  const codes = ((make.mapping[name] ?? []) as readonly unknown[]).map((given, i) => {
    const code = mappingObject(given, ["scheme", "code"], {
      name: `${at.field}.${i}`,
      caller: state.caller,
      example: '{ scheme: "…", code: "…" }',
    });
    const maker = new PartMaker(code, `${at.field}.${i}`, make.names);
    return { scheme: maker.text("scheme"), code: maker.text("code"), field: code.scheme };
  });
  return {
    name,
    at,
    read: (row, index) => {
      const found = codes.flatMap(({ scheme, code, field }) => {
        const written = code.read(row, index);
        if (written !== undefined) return [{ scheme: readAndKeep(scheme, row, index, state), code: written }];
        const reason = "its code is empty. Give the code, or clear the cell.";
        noteDroppedParts(state, [{ field, reader: scheme }], reason, row, index);
        return [];
      });
      return found.length === 0 ? undefined : found;
    },
    unite: "list",
  };
}
