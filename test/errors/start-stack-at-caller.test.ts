import { expect, test } from "vitest";
import { startStackAtCaller } from "../../src/errors/start-stack-at-caller.ts";

const message = "DemarcheError: Two problems:\nat one place\nat another";
const application = "    at main (file:///home/user/dist/esm/main.js:3:1)";

function shortened(...frames: readonly string[]): string | undefined {
  const error = new Error();
  error.stack = [message, ...frames].join("\n");
  startStackAtCaller(error);
  return error.stack;
}

test("the stack of an error begins after the frames of this package, in all its folders", () => {
  for (const file of [
    "file:///home/user/node_modules/demarche/dist/esm/chunk-AB.js",
    "/home/my user (old)/node_modules/demarche/dist/cjs/index.js",
    "/home/user/demarche/src/errors/demarche-error.ts",
  ]) {
    const folder = file.replace(/errors\/[^/]*$|[^/]*$/, "");
    const own = [`    at new DemarcheError (${file}:1:2)`, `    at timeline (${folder}charts/index.js:3:4)`];
    expect(shortened(...own, application)).toBe(`${message}\n${application}`);
    expect(shortened(...own, "    at Array.map (<anonymous>)", application)).toBe(
      `${message}\n${application}`,
    );
    expect(shortened(...own, application, ...own)).toBe([message, application, ...own].join("\n"));
    // The stack stays unchanged if no frame belongs to a caller. It also stays unchanged if its first frame is
    // outside of this package, as for an application's subclass of the error class.
    expect(shortened(...own)).toBe([message, ...own].join("\n"));
    expect(shortened(application.replace("/dist/esm", ""), ...own)).toContain("main.js");
  }
});

test("the stack of an error is unchanged in the bundle of an application", () => {
  const frames = [
    "    at new e (file:///home/user/app/main.js:1:2)",
    "    at file:///home/user/app/main.js:3:4",
  ];
  expect(shortened(...frames)).toBe([message, ...frames].join("\n"));
  expect(shortened()).toBe(message);
});
