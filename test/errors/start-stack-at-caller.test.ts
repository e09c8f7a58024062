import { describe, expect, test } from "vitest";
import { startStackAtCaller } from "../../src/errors/start-stack-at-caller.ts";

const message = "DemarcheError: Two problems:\nat one place\nat another";
const application = "    at main (file:///home/user/dist/esm/main.js:3:1)";

/**
 * Returns the stack of an error after `startStackAtCaller` has shortened it. `ownFile` is the file that contains the
 * function.
 */
function shortened(ownFile: string, frames: readonly string[]): string | undefined {
  const error = new Error();
  error.stack = [message, ...frames].join("\n");
  startStackAtCaller(error, `Error\n    at startStackAtCaller (${ownFile}:16:3)`);
  return error.stack;
}

describe.each([
  ["file:///home/user/node_modules/demarche/dist/esm/", "chunk-AB.js"],
  ["/home/my user (old)/node_modules/demarche/dist/cjs/", "index.js"],
  ["/home/user/demarche/src/", "errors/start-stack-at-caller.ts"],
])("the stack of an error in %s", (folder, ownFile) => {
  const from = (...frames: readonly string[]) => shortened(`${folder}${ownFile}`, frames);
  const inChunk = `    at checkOptions (${folder}chunk-CD.js:1:2)`;
  const inEntry = `    at defineDataset (${folder}coding/index.js:3:4)`;

  test.each([
    ["a file that the entries share", [inChunk, inEntry]],
    ["the file of an entry", [inEntry]],
    ["a callback of a built-in method", [inChunk, "    at Array.map (<anonymous>)", inEntry]],
  ])("begins at the caller if the error is thrown in %s", (_, own) => {
    expect(from(...own, application)).toBe(`${message}\n${application}`);
    expect(from(...own, application, ...own)).toBe([message, application, ...own].join("\n"));
  });

  test("is unchanged if no frame belongs to a caller", () => {
    expect(from(inChunk, inEntry)).toBe([message, inChunk, inEntry].join("\n"));
  });

  test("is unchanged if the application throws an error of its own subclass", () => {
    expect(from(application, inEntry)).toBe([message, application, inEntry].join("\n"));
  });
});

test("the stack of an error is unchanged in the bundle of an application", () => {
  const frames = [
    "    at new e (file:///home/user/app/main.js:1:2)",
    "    at file:///home/user/app/main.js:3:4",
  ];
  expect(shortened("file:///home/user/app/main.js", frames)).toBe([message, ...frames].join("\n"));
  expect(shortened("file:///home/user/app/main.js", [])).toBe(message);
});
