/**
 * Matches the folder that contains the code of this package: `dist/esm`, `dist/cjs` or `src`. The pattern is applied to
 * the first frame of a `DemarcheError`, which is that of its constructor.
 */
const ownFolder = /[^()\s]*\/(?:dist\/(?:esm|cjs)\/(?=[^/]+$)|src\/(?=errors\/))/;

/**
 * Removes the frames of this package from the beginning of an error's stack, so that the stack begins at the line that
 * called a public function. If an application bundles this package, the frames of both are from the same folder and
 * cannot be told apart, so the stack is unchanged.
 */
export function startStackAtCaller(error: Error): void {
  const [message, ...frames] = error.stack?.split(/\n(?= {4}at )/) ?? [];
  const [folder] = ownFolder.exec(frames[0] as string) ?? [];
  if (folder === undefined) return;
  // The package calls built-in methods such as Array.map, whose frames have no file. These frames are removed too.
  const caller = frames.findIndex((frame) => !frame.includes(folder) && !frame.endsWith("(<anonymous>)"));
  if (caller > 0) error.stack = [message, ...frames.slice(caller)].join("\n");
}
