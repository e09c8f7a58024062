import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { agreement, bothFormats } from "../consumers/both-formats.ts";
import { installPeers } from "../consumers/install.ts";

// These tests use the packed package, which the setup installs in test/consumers.
const consumers = fileURLToPath(new URL("../consumers", import.meta.url));
const jest = fileURLToPath(new URL("../../node_modules/jest/bin/jest.js", import.meta.url));
const run = (folder: string, file: string, ...args: readonly string[]) =>
  execFileSync(file, args, { cwd: `${consumers}/${folder}`, encoding: "utf8", stdio: "pipe" });

describe("test runners", () => {
  test.each(["commonjs", "ts-jest"])("Jest runs the tests of %s", (folder) => {
    const { status, stderr } = spawnSync(process.execPath, [jest], {
      cwd: `${consumers}/${folder}`,
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(/Tests: +[1-9]\d* passed/);
  });
});

test("both module formats agree in one process", () => {
  expect(bothFormats(process.execPath)).toEqual(agreement);
});

describe("without zod", () => {
  test.each([
    ["an import", ["--input-type=module", "-e", 'import "demarche/schema";']],
    ["a require", ["-e", 'require("demarche/schema");']],
  ])("%s says that zod is an optional peer and how to install it", (_, args) => {
    // This folder is outside of the repository. Otherwise, Node would find the repository's zod.
    const folder = mkdtempSync(join(tmpdir(), "demarche-without-zod-"));
    try {
      cpSync(`${consumers}/node_modules/demarche`, join(folder, "node_modules/demarche"), {
        recursive: true,
      });
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
      expect(status).toBe(1);
      expect(stderr).toContain("zod-is-an-optional-peer-of-demarche--run--npm-install-zod");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("uncaught errors", () => {
  const code = [
    'import { timeline } from "demarche";',
    'import { dataset } from "demarche/data";',
    'function answer() { return timeline(dataset, { actors: ["russa"] }); }',
    "answer();",
  ].join("\n");
  const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: `${consumers}/commonjs`,
    encoding: "utf8",
  });

  test("the stack starts at the line of the caller", () => {
    const [first] = stderr.split("\n").filter((line) => line.startsWith("    at "));
    expect(first).toMatch(/at answer \(file:.*:3:\d+\)/);
    expect(stderr).toContain('DemarcheError: Option actors of timeline: "russa"');
  });

  test.each([
    ["with", ["--enable-source-maps"]],
    ["without", []],
  ])("the stack starts at the line of the caller for each entry point, %s source maps", (_, flags) => {
    // Each of these functions throws the error in the file of its entry point or in a file that entry points share.
    const calls = `
      import { timeline } from "demarche";
      import { defineDataset } from "demarche/coding";
      import { fromJsonLd, fromNdjson } from "demarche/export";
      import { mapRows } from "demarche/import";
      import { discourseNetwork } from "demarche/network";
      import { readDocument } from "demarche/reader";
      import { parseDataset } from "demarche/schema";
      const functions = [timeline, defineDataset, fromJsonLd, fromNdjson, mapRows, discourseNetwork, readDocument, parseDataset];
      function caller(f) { return f(1); }
      for (const f of functions) try { caller(f); } catch ({ name, stack }) {
        console.log(name, /^    at (\\S+)/m.exec(stack)[1]);
      }`;
    const output = run("commonjs", process.execPath, ...flags, "--input-type=module", "-e", calls);
    expect(output.trim().split("\n")).toEqual(Array(8).fill("DemarcheError caller"));
  });

  test("no line is longer than 200 characters", () => {
    expect(Math.max(...stderr.split("\n").map(({ length }) => length))).toBeLessThan(200);
  });
});

test("source maps lead to the line of the source", () => {
  const code = `import { timeline } from "demarche";
    try { timeline({ get documents() { throw new Error("read"); } }); } catch (error) { console.log(error.stack); }`;
  const stack = run("commonjs", process.execPath, "--enable-source-maps", "--input-type=module", "-e", code);
  const [, path = "", line] = /at timeline \((.*src\/query\/timeline\.ts):(\d+)/.exec(stack) ?? [];
  expect(readFileSync(path, "utf8").split("\n")[Number(line) - 1]).toContain("registryOf(dataset)");
});

describe("compilers", () => {
  // A copy of the program with the extension .cts, which makes it a CommonJS module.
  copyFileSync(`${consumers}/types/use.mts`, `${consumers}/types/use.cts`);
  const versions = ["typescript-5.4", "typescript-5.9", "typescript"];
  const resolutions = [
    { module: "nodenext", moduleResolution: "nodenext", files: ["use.mts", "use.cts"] },
    { module: "esnext", moduleResolution: "bundler", files: ["use.mts"] },
    { module: "commonjs", moduleResolution: "node10", files: ["use.cts"] },
  ];
  const commandLineOf = (version: string, { files, ...resolution }: (typeof resolutions)[number]) => {
    const options = {
      strict: true,
      noEmit: true,
      target: "es2022",
      lib: "es2023",
      // There is no folder of this name, so no types of other packages are loaded.
      typeRoots: "none",
      skipLibCheck: false,
      ...resolution,
      // In this repository, `typescript` is TypeScript 6, which deprecates node10.
      ...(version === "typescript" ? { ignoreDeprecations: "6.0" } : {}),
    };
    return [...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]), ...files];
  };
  beforeAll(() => installPeers(`${consumers}/types`), 120_000);
  describe.each(versions)("%s", (version) => {
    const commandLines = resolutions.map((resolution) => commandLineOf(version, resolution));
    let errors: readonly string[] = [];
    beforeAll(() => {
      errors = JSON.parse(
        run("types", process.execPath, "compile.mjs", version, JSON.stringify(commandLines)),
      );
    }, 120_000);

    test.each(resolutions.map(({ moduleResolution }, i) => ({ moduleResolution, i })))(
      "compiles the types with $moduleResolution",
      ({ i }) => {
        expect(errors).toHaveLength(resolutions.length);
        expect(errors[i]).toBe("");
      },
    );
  });
});
