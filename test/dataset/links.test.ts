import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { forEachValue, links, pointerAlong } from "../../src/dataset/links.ts";

/**
 * Returns all fields of the model that contain the id of another record, such as `statements positions.on`. In the
 * model, the type of such a field contains `NoInfer`.
 */
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
    for (const field of interfaces.get(name)?.members ?? []) {
      const type = (field as ts.PropertySignature).type?.getText() ?? "";
      const fieldPath = [...path, field.name?.getText() ?? ""];
      if (type.includes("NoInfer")) found.push(`${kind} ${fieldPath.join(".")}`);
      for (const [, inner] of type.matchAll(/\b([A-Z]\w+)<I>/g)) {
        if (inner !== undefined && interfaces.has(inner) && !(inner in kindOf)) visit(inner, fieldPath, kind);
      }
    }
  };
  for (const [name, kind] of Object.entries(kindOf)) visit(name, [], kind);
  return found.sort();
}

test("links are exactly the references of the model", () => {
  const declared = links().map(({ from, path }) => `${from} ${path.join(".")}`);
  expect([...declared].sort()).toEqual(referencesOfModel());
});

test("forEachValue visits the items of lists with their indices", () => {
  const visited: [unknown, string][] = [];
  const path = ["a", "b"];
  const record = { a: [{ b: ["x", "y", ["z"]] }, { b: [] }, {}, null] };
  forEachValue(record, path, (id, indices) => visited.push([id, pointerAlong(path, indices)]));
  expect(visited).toEqual([
    ["x", "/a/0/b/0"],
    ["y", "/a/0/b/1"],
  ]);
});
