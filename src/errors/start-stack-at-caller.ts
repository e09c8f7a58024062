/**
 * Matches the folder with the code of this package in the stack frame of the error class: `dist/esm`, `dist/cjs` or
 * `src`.
 */
const ownFolder = /[^()\s]*\/(?:dist\/(?:esm|cjs)\/(?=[^/]+\.js:)|src\/(?=errors\/demarche-error\.ts:))/;

/**
 * Removes the frames of this package from the beginning of an error's stack, so that the stack begins at the line that
 * called a public function. In the bundle of an application, frames of this package look like those of the application.
 * Therefore, the stack is unchanged there.
 */
export function startStackAtCaller(error: Error): void {
  const [message, ...frames] = error.stack?.split(/\n(?= {4}at )/) ?? [];
  const [folder] = ownFolder.exec(frames[0] ?? "") ?? [];
  if (folder === undefined) return;
  // Built-in methods that call back into the package, such as Array.map, have frames without a file.
  const caller = frames.findIndex((frame) => !frame.includes(folder) && !frame.endsWith("(<anonymous>)"));
  if (caller > 0) error.stack = [message, ...frames.slice(caller)].join("\n");
}
