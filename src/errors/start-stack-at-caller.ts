/**
 * Matches the folder that contains the code of this package: `dist/esm`, `dist/cjs` or `src`. The pattern is applied to a
 * stack frame of this file.
 */
const ownFolder = /[^()\s]*\/(?:dist\/(?:esm|cjs)\/(?=[^/]+$)|src\/(?=errors\/start))/;

/**
 * Removes the frames of this package from the beginning of an error's stack, so that the stack begins at the line that
 * called a public function. If an application bundles this package, the frames of both are from the same folder and
 * cannot be told apart, so the stack is unchanged.
 *
 * @param ownStack - A stack whose first frame is in this file. The folder of the package is read from this frame.
 */
export function startStackAtCaller(error: Error, ownStack = new Error().stack): void {
  const [folder] = ownFolder.exec(ownStack?.split("\n")[1] as string) ?? [];
  if (folder === undefined) return;
  const [message, ...frames] = error.stack?.split(/\n(?= {4}at )/) ?? [];
  // The package calls built-in methods such as Array.map, whose frames have no file. These frames are removed too.
  const caller = frames.findIndex((frame) => !frame.includes(folder) && !frame.endsWith("(<anonymous>)"));
  if (caller > 0) error.stack = [message, ...frames.slice(caller)].join("\n");
}
