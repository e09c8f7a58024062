import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { forEachValue, links, pointerAlong } from "../../src/dataset/links.ts";

/** Every path in the model that ends in an id: the members whose type speaks of `I["…"]` or `AnyId<I>`. */
function referencesOfModel(): readonly string[] {
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  for (const name of readdirSync("src/model")) {
    const source = ts.createSourceFile(
      name,
      readFileSync(`src/model/${name}`, "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    for (const node of source.statements)
      if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node);
  }
  const kindOf: Record<string, string> = {
    SourceDocument: "documents",
    Actor: "actors",
    Issue: "issues",
    Statement: "statements",
    Proposal: "proposals",
    Meeting: "meetings",
    Base: "bases",
    PoliticalEvent: "events",
    Term: "terms",
    ProposalResponse: "responses",
  };
  const found: string[] = [];
  const visit = (name: string, path: readonly string[], kind: string) => {
    for (const member of interfaces.get(name)?.members ?? []) {
      const type = (member as ts.PropertySignature).type?.getText() ?? "";
      const at = [...path, member.name?.getText() ?? ""];
      if (type.includes("NoInfer")) found.push(`${kind} ${at.join(".")}`);
      for (const [, inner] of type.matchAll(/\b([A-Z]\w+)<I>/g)) {
        if (inner !== undefined && interfaces.has(inner) && !(inner in kindOf)) visit(inner, at, kind);
      }
    }
  };
  for (const [name, kind] of Object.entries(kindOf)) visit(name, [], kind);
  return found.sort();
}

test("every reference of the model is declared once, and nothing else", () => {
  const declared = links().map(({ from, path }) => `${from} ${path.join(".")}`);
  expect([...declared].sort()).toEqual(referencesOfModel());
});

test("forEachValue goes through arrays and tells where it is", () => {
  const visited: [unknown, string][] = [];
  const path = ["a", "b"];
  const record = { a: [{ b: ["x", "y", ["z"]] }, { b: [] }, {}, null] };
  forEachValue(record, path, (id, indices) => visited.push([id, pointerAlong(path, indices)]));
  expect(visited).toEqual([
    ["x", "/a/0/b/0"],
    ["y", "/a/0/b/1"],
  ]);
});
