import { describe, expect, test } from "vitest";
import { startStackAtCaller } from "../../src/errors/start-stack-at-caller.ts";

const message = "DemarcheError: Two problems:\nat one place\nat another";
const application = "    at main (file:///home/user/dist/esm/main.js:3:1)";

/** Returns the stack of an error after `startStackAtCaller` has shortened it. */
function shortened(frames: readonly string[]): string | undefined {
  const error = new Error();
  error.stack = [message, ...frames].join("\n");
  startStackAtCaller(error);
  return error.stack;
}

describe.each([
  ["file:///home/user/node_modules/demarche/dist/esm/", "chunk-AB.js"],
  ["/home/my user (old)/node_modules/demarche/dist/cjs/", "index.js"],
  ["/home/user/demarche/src/", "errors/demarche-error.ts"],
])("the stack of an error in %s", (folder, ownFile) => {
  const own = `    at new DemarcheError (${folder}${ownFile}:16:3)`;
  const inChunk = `    at checkOptions (${folder}chunk-CD.js:1:2)`;
  const inEntry = `    at defineDataset (${folder}coding/index.js:3:4)`;

  test.each([
    ["a file that the entries share", [inChunk, inEntry]],
    ["the file of an entry", [inEntry]],
    ["a callback of a built-in method", [inChunk, "    at Array.map (<anonymous>)", inEntry]],
  ])("begins at the caller if the error is thrown in %s", (_, frames) => {
    expect(shortened([own, ...frames, application])).toBe(`${message}\n${application}`);
    expect(shortened([own, ...frames, application, ...frames])).toBe(
      [message, application, ...frames].join("\n"),
    );
  });

  test("is unchanged if no frame belongs to a caller", () => {
    expect(shortened([own, inChunk, inEntry])).toBe([message, own, inChunk, inEntry].join("\n"));
  });

  test("begins at the constructor of a subclass of the application", () => {
    const subclass = "    at new OwnError (file:///home/user/dist/esm/main.js:1:1)";
    expect(shortened([own, subclass, application])).toBe([message, subclass, application].join("\n"));
  });
});

test("the stack of an error is unchanged in the bundle of an application", () => {
  const frames = [
    "    at new e (file:///home/user/app/main.js:1:2)",
    "    at file:///home/user/app/main.js:3:4",
  ];
  expect(shortened(frames)).toBe([message, ...frames].join("\n"));
  expect(shortened([])).toBe(message);
});
