import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { marked } from "marked";
import { publint } from "publint";
import ts from "typescript";
import { expect, test } from "vitest";

/** The folder of the package that npm has installed. */
const installed = fileURLToPath(new URL("../consumers/node_modules/demarche", import.meta.url));
const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));

test("the published manifest has no fields that only developers of the package need", () => {
  for (const field of ["scripts", "devDependencies", "overrides", "clean-package", "dependencies"])
    expect(manifest, field).not.toHaveProperty(field);
  expect(manifest.peerDependenciesMeta.zod.optional).toBe(true);
});

test("publint finds nothing", async () => {
  const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
  expect(messages).toEqual([]);
});

const pages = readdirSync(installed, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".md"),
);

test("the guides, the codebook and the changelog are in the package", () => {
  expect(pages).toEqual(
    expect.arrayContaining(["README.md", "CHANGELOG.md", "docs/codebook.md", "docs/guides/coding-a-text.md"]),
  );
});

test.each(pages)("every relative link of %s leads to a file of the package", (page) => {
  const links: string[] = [];
  marked.walkTokens(marked.lexer(readFileSync(join(installed, page), "utf8")), (token) => {
    if (token.type === "link" || token.type === "image") links.push(token.href);
  });
  if (page === "README.md") expect(links.length).toBeGreaterThan(10);
  const missing = links
    .filter((link) => !/^(\w+:|#)/.test(link))
    .map((link) => join(installed, dirname(page), link.replace(/#.*/, "")))
    .filter((path) => !existsSync(path));
  expect(missing.map((path) => relative(installed, path))).toEqual([]);
});

test("every file that a source map names is in the package", () => {
  const maps = readdirSync(installed, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".map"),
  );
  expect(maps.length).toBeGreaterThan(50);
  const missing = maps.flatMap((map) => {
    const { sources } = JSON.parse(readFileSync(join(installed, map), "utf8")) as { sources: string[] };
    return sources.filter(
      // Three kinds of sources are not in the installed package: bundled libraries, the dataset, and the tables of
      // names and codes. The dataset is in the file `dist/data.json`, and the tables are texts in the built code.
      (source) =>
        !/node_modules|src\/(data\/dataset|coding\/states\/state-table|reader\/gazetteer\/(states|organizations|names\/..))\.ts$/.test(
          source,
        ) && !existsSync(join(installed, dirname(map), source)),
    );
  });
  expect(missing).toEqual([]);
});

test("every declaration is reachable from an entry point", () => {
  const paths = readdirSync(installed, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".d.ts"))
    .map((path) => join(installed, path));
  const entries = Object.values<{ import?: { types: string } }>(manifest.exports).flatMap((entry) =>
    entry.import ? [join(installed, entry.import.types)] : [],
  );
  expect(entries.length).toBeGreaterThan(8);
  const program = ts.createProgram(entries, { noLib: true, types: [] });
  expect(paths.filter((path) => !program.getSourceFile(path))).toEqual([]);
});

test.each(["./data.json", "./codings/first.json", "./codings/second.json"])(
  "%s is there as a plain file",
  (name) => {
    const record = JSON.parse(readFileSync(join(installed, manifest.exports[name]), "utf8"));
    expect(record.statements.length).toBeGreaterThan(0);
  },
);
