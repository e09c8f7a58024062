import { checkNames } from "./check-names.ts";
import type { Part } from "./part.ts";
import { PartMaker } from "./part-maker.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Makes the part for the codes of events in schemes of event data. */
export function codesPart(make: PartMaker, name: string): Part {
  const at = { field: make.nameOf(name), column: undefined };
  const codes = ((make.mapping[name] ?? []) as readonly Fields[]).map((code, i) => {
    checkNames(code, ["scheme", "code"], `${at.field}.${i}`);
    const maker = new PartMaker(code, `${at.field}.${i}`, make.names);
    return { scheme: maker.text("scheme"), code: maker.text("code") };
  });
  return {
    name,
    at,
    read: (row, index) => {
      const found = codes.flatMap(({ scheme, code }) => {
        const written = code.read(row, index);
        return written === undefined ? [] : [{ scheme: scheme.read(row, index), code: written }];
      });
      return found.length === 0 ? undefined : found;
    },
    unite: "list",
  };
}
