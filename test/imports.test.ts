import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

/**
 * The folders of src, one layer per row, from the bottom to the top. A file imports only files from its own folder and
 * from folders in earlier rows.
 */
const layers = [
  ["collections", "model", "text"],
  ["errors", "data"],
  ["options"],
  ["dates"],
  ["dataset"],
  ["display"],
  ["query"],
  ["coding", "columns", "network"],
  ["schema", "reader"],
  ["charts", "export", "import"],
];

/**
 * The key is the path of a file, and the value is the list of files that it imports. The paths are relative to src.
 * Imports of types are included.
 */
const imports = new Map(
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(src, path), "utf8"), true, true);
      const own = importedFiles.map(({ fileName }) => fileName).filter((from) => from.startsWith("."));
      return [path, own.map((from) => relative(src, join(src, dirname(path), from)))];
    }),
);

const folderOf = (path: string) => path.split("/")[0] as string;
const layerOf = (path: string) => layers.findIndex((folders) => folders.includes(folderOf(path)));

test("every folder has a layer", () => {
  const folders = new Set([...imports.keys()].filter((path) => path.includes("/")).map(folderOf));
  expect([...folders].filter((folder) => layerOf(folder) < 0)).toEqual([]);
});

test("every folder imports only lower layers", () => {
  const upward = [...imports].flatMap(([path, imported]) =>
    imported
      .filter((other) => path.includes("/") && folderOf(other) !== folderOf(path))
      .filter((other) => layerOf(other) >= layerOf(path))
      .map((other) => `${path} imports ${other}`),
  );
  expect(upward).toEqual([]);
});

test("no file imports itself through other files", () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, chain: readonly string[]): void => {
    if (chain.includes(path)) circles.push([...chain.slice(chain.indexOf(path)), path].join(" > "));
    if (chain.includes(path) || done.has(path)) return;
    for (const next of imports.get(path) ?? []) follow(next, [...chain, path]);
    done.add(path);
  };
  for (const path of imports.keys()) follow(path, []);
  expect(circles).toEqual([]);
});

test("the reader imports only types of the functions for coding, so that its bundles have none of them", () => {
  const files = [...imports.keys()].filter((path) => folderOf(path) === "reader");
  const withValues = files.filter((path) =>
    [
      ...readFileSync(join(src, path), "utf8").matchAll(
        /^(import|export)\b[^;]*?from "[./]*\/coding\/[^"]*";/gms,
      ),
    ].some(([statement]) => !/^(import|export) type\b/.test(statement)),
  );
  expect(withValues).toEqual([]);
});

test("what importers share imports no importer, and its folders import only earlier ones", () => {
  const order = ["losses", "mapping", "cells", "names", "records", "passes", "sources"];
  const sharedFolderOf = (path: string) => /^import\/shared\/([^/]+)\//.exec(path)?.[1];
  const wrong = [...imports].flatMap(([path, imported]) => {
    const own = sharedFolderOf(path);
    if (own === undefined) return [];
    return imported
      .filter((other) => /^import\/[^/]+\//.test(other))
      .filter(
        (other) => order.indexOf(sharedFolderOf(other) ?? "") > order.indexOf(own) || !sharedFolderOf(other),
      )
      .map((other) => `${path} imports ${other}`);
  });
  expect(wrong).toEqual([]);
  const folders = [...imports.keys()].flatMap((path) => sharedFolderOf(path) ?? []);
  expect([...new Set(folders)].sort()).toEqual([...order].sort());
});
