/**
 * Matches the stack frame of the error class, and captures the folder with the code of this package: `dist/esm`,
 * `dist/cjs` or `src`.
 */
const ownFile =
  /(?:\(|at )([^()\s]*\/(?:dist\/(?:esm|cjs)\/(?=[^/]+\.js:)|src\/(?=errors\/demarche-error\.ts:)))/;

/**
 * Removes the frames of this package from the beginning of an error's stack, so that the stack begins at the line that
 * called a public function. In the bundle of an application, frames of this package look like those of the application.
 * Therefore, the stack is unchanged there.
 */
export function startStackAtCaller(error: Error): void {
  const { stack = "" } = error;
  const [, folder] = ownFile.exec(stack) ?? [];
  if (folder === undefined) return;
  const [message, ...frames] = stack.split(/\n(?= {4}at )/);
  const caller = frames.findIndex((frame) => !isOwn(frame, folder));
  if (caller > 0) error.stack = [message, ...frames.slice(caller)].join("\n");
}

function isOwn(frame: string, folder: string): boolean {
  // Built-in methods that call back into the package, such as Array.map, have frames without a file.
  if (/\(<anonymous>\)$/.test(frame)) return true;
  return frame.includes(folder);
}
