/** The list of what a file of types exports, as the bundler writes it. */
const list = /^export (?:type )?\{ (.*) \};\n?$/m;
/** Where a name is declared, in all of its overloads. In a file of types, `export` says what `declare` would. */
const declaration = (name: string): RegExp =>
  new RegExp(`^(?:declare (?=(?:const|function|class) )|(?=(?:interface|type) ))(?=\\w+ ${name}\\b)`, "gm");

interface ExportedName {
  readonly local: string;
  readonly exported: string;
}

/**
 * Types that are exported where they are declared, and imported under their own names. The bundler lists them at the end
 * of a file and gives those that several files share names of one letter, which is longer and says nothing.
 */
export function withOwnNames(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const lists = new Map([...files].map(([file, text]) => [file, exportedNames(text)]));
  const named = [...files].map(([file, text]) => [file, exportInPlace(renameImports(text, lists))] as const);
  return new Map(named.map(([file, text]) => [file, exportWhole(text, lists)]));
}

/** What a file declares or imports and lists as exported. */
function exportedNames(text: string): readonly ExportedName[] {
  return (list.exec(text)?.[1] ?? "").split(", ").map((entry) => {
    const [local = "", exported = local] = entry.replace(/^type /, "").split(" as ");
    return { local, exported };
  });
}

function renameImports(text: string, lists: ReadonlyMap<string, readonly ExportedName[]>): string {
  return text.replace(
    /^(import|export) \{ (.*) \} from '\.\/(.*)\.js';$/gm,
    (_, verb: string, entries: string, from: string) => {
      const original = new Map(lists.get(`${from}.d.ts`)?.map(({ local, exported }) => [exported, local]));
      const renamed = entries.split(", ").map((entry) => {
        const [alias = "", name = alias] = entry.split(" as ");
        const local = original.get(alias) ?? alias;
        return local === name ? name : `${local} as ${name}`;
      });
      return `${verb} { ${renamed.join(", ")} } from './${from}.js';`;
    },
  );
}

function exportInPlace(text: string): string {
  const listed: string[] = [];
  let result = text;
  for (const { local } of exportedNames(text)) {
    const exported = result.replace(declaration(local), "export ");
    if (exported === result) listed.push(local);
    result = exported;
  }
  // Without any list, everything that is declared would be exported.
  return result.replace(list, `export {${listed.length > 0 ? ` ${listed.join(", ")} ` : ""}};\n`);
}

/** Of a file that is handed on whole, the names are not listed. */
function exportWhole(text: string, lists: ReadonlyMap<string, readonly ExportedName[]>): string {
  let result = text;
  for (const [file, names] of lists) {
    const from = `'./${file.replace(/\.d\.ts$/, ".js")}'`;
    const handedOn = new RegExp(`^export \\{ (.*) \\} from ${from};\\n`, "m");
    const passed = new Set(handedOn.exec(result)?.[1]?.split(", "));
    const listed = new Set(exportedNames(result).map(({ local }) => local));
    if (names.some(({ local }) => !passed.has(local) && !listed.has(local))) continue;
    for (const { local } of names) listed.delete(local);
    result = result
      .replace(handedOn, "")
      .replace(list, () => `export { ${[...listed].join(", ")} };\n`)
      .replace(/^/, `export * from ${from};\n`);
  }
  return result.replace("export {  };", "export {};");
}
