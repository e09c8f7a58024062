// Compiles files with several sets of options in one process, which takes a fifth less CPU time than one process for each
// set.
// Usage: node compile.mjs COMPILER ARGUMENTS. COMPILER is the package of a version of TypeScript. ARGUMENTS is a list of
// command lines in JSON. Prints a list in JSON: for each command line, the text of its errors, or an empty text.
import { createRequire } from "node:module";

const [compiler, commandLines] = process.argv.slice(2);
const ts = createRequire(import.meta.url)(compiler);

/** Returns the errors that the command `tsc` prints for a command line. */
function errorsOf(commandLine) {
  const { fileNames, options, errors } = ts.parseCommandLine(commandLine);
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(fileNames, options, host);
  return ts.formatDiagnostics([...errors, ...ts.getPreEmitDiagnostics(program)], host);
}

console.log(JSON.stringify(JSON.parse(commandLines).map(errorsOf)));
