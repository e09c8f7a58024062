/** The path of this package in a stack frame of its error class: built, or in source where source maps apply. */
const ownFile = /(?:\(|at )([^()\s]*\/)(?:dist\/(?:esm|cjs)\/[^/]+\.js|src\/errors\/demarche-error\.ts):\d+/;

/**
 * Removes the frames of this package from the beginning of an error's stack, so that it begins at the line that called
 * a public function. A stack is left as it is where an application bundle contains the package, because its frames
 * cannot be told apart from those of the application.
 */
export function startStackAtCaller(error: Error): void {
  const { stack } = error;
  const folder = stack === undefined ? undefined : ownFile.exec(stack)?.[1];
  if (stack === undefined || folder === undefined) return;
  const start = stack.indexOf("\n    at ");
  const frames = stack.slice(start + 1).split("\n");
  const caller = frames.findIndex((frame) => !isOwn(frame, folder));
  if (caller > 0) error.stack = [stack.slice(0, start), ...frames.slice(caller)].join("\n");
}

function isOwn(frame: string, folder: string): boolean {
  // Callbacks pass through built-in methods, whose frames name no file.
  if (/\(<anonymous>\)$/.test(frame)) return true;
  return frame.includes(`${folder}dist/`) || frame.includes(`${folder}src/`);
}
