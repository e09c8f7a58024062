// Executes the notebooks in their kernels and writes the outputs into them. With `--check` it writes nothing and fails
// if a notebook is stale. Needs jupyter_client for Python (apt-get install jupyter-client). The kernel Deno is
// installed with the project. The kernel tslab is installed by `npm ci --prefix docs/notebooks`. A notebook whose
// kernel is missing is not executed; `--check` warns and passes.
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const check = process.argv.includes("--check");

/** A notebook with the kernel that runs it. */
interface Notebook {
  readonly file: string;
  readonly kernel: string;
  /** The command that starts the kernel. The path of the connection file is added as its last argument. */
  readonly program: readonly string[];
  /** The command that installs the kernel. */
  readonly installation: string;
  /** Whether the notebook imports the package from a folder in `node_modules`, as users of the package do. */
  readonly installed: boolean;
}

const notebooks: readonly Notebook[] = [
  {
    file: "the-record-in-ten-cells.ipynb",
    kernel: "deno",
    program: [process.execPath, join(root, "node_modules/deno/bin.cjs"), "jupyter", "--kernel", "--conn"],
    installation: "npm ci",
    installed: false,
  },
  {
    file: "stances-in-node.ipynb",
    kernel: "tslab",
    program: [process.execPath, join(here, "node_modules/tslab/bin/tslab"), "kernel", "--config-path"],
    installation: "npm ci --prefix docs/notebooks",
    installed: true,
  },
];

if (!existsSync(join(root, "dist/esm/index.js"))) {
  console.error("The notebooks use the built package. Run `npm run build` first.");
  process.exit(1);
}
const python = ["python3", "/usr/bin/python3"].find((program) =>
  works(program, ["-c", "import jupyter_client"]),
);
const stale: string[] = [];
const missing: string[] = [];
if (python === undefined) missing.push("jupyter_client for Python (apt-get install jupyter-client)");
else for (const notebook of notebooks) run(python, notebook);

if (missing.length > 0) {
  console.warn(`Not every notebook was executed. Missing: ${missing.join(", ")}.`);
  if (!check) process.exitCode = 1;
}
if (stale.length > 0 && check) {
  console.error(`Stale: ${stale.join(", ")}. Run \`npm run notebooks\` and commit the changes.`);
  process.exitCode = 1;
} else if (stale.length > 0) console.log(`Written: ${stale.join(", ")}.`);
else if (missing.length === 0) console.log("The notebooks are fresh.");

/**
 * Executes a notebook. If its outputs have changed, adds the notebook to `stale`. In this case, without `--check`, it
 * also writes the notebook.
 */
function run(python: string, notebook: Notebook): void {
  const [node = "", kernel = ""] = notebook.program;
  if (!works(node, [kernel, "--version"])) {
    missing.push(`kernel ${notebook.kernel} (${notebook.installation})`);
    return;
  }
  const file = join(here, notebook.file);
  const executed = normalized(JSON.parse(execute(python, notebook)));
  if (executed === readFileSync(file, "utf8")) return;
  stale.push(`docs/notebooks/${notebook.file}`);
  if (!check) writeFileSync(file, executed);
}

/**
 * Returns the executed notebook as text. A temporary folder tells Jupyter how to start the kernel, so the kernel does
 * not have to be registered in Jupyter.
 */
function execute(python: string, { file, kernel, program, installed }: Notebook): string {
  const folder = mkdtempSync(join(tmpdir(), "demarche-notebook-"));
  try {
    const kernelFolder = join(folder, "kernels", kernel);
    mkdirSync(kernelFolder, { recursive: true });
    const spec = { argv: [...program, "{connection_file}"], display_name: kernel, language: "typescript" };
    writeFileSync(join(kernelFolder, "kernel.json"), JSON.stringify(spec));
    if (installed) {
      mkdirSync(join(folder, "node_modules"));
      symlinkSync(root, join(folder, "node_modules/demarche"), "dir");
      copyFileSync(join(here, file), join(folder, file));
    }
    const output = join(folder, "executed.json");
    execFileSync(python, [join(here, "execute.py"), file, kernel, output], {
      cwd: installed ? folder : here,
      stdio: ["ignore", "inherit", "inherit"],
      timeout: 300_000,
      env: {
        ...process.env,
        JUPYTER_PATH: folder,
        JUPYTER_RUNTIME_DIR: folder,
        DENO_DIR: join(folder, "deno"),
      },
    });
    return readFileSync(output, "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The parts of a notebook that this script reads. */
interface NotebookFile {
  readonly cells: readonly {
    readonly cell_type: string;
    execution_count?: number;
    outputs?: { execution_count?: number; text?: string | string[]; data?: Record<string, unknown> }[];
  }[];
}

/** Returns a notebook as it is committed: cells are numbered from 1, and texts are lists of lines. */
function normalized(notebook: NotebookFile): string {
  let count = 0;
  for (const cell of notebook.cells) {
    if (cell.cell_type !== "code") continue;
    count += 1;
    cell.execution_count = count;
    for (const output of cell.outputs ?? []) {
      if ("execution_count" in output) output.execution_count = count;
      if (output.text !== undefined) output.text = lines(output.text);
      for (const [mime, value] of Object.entries(output.data ?? {})) {
        if (output.data !== undefined && typeof value === "string") output.data[mime] = lines(value);
      }
    }
  }
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

function lines(text: string | readonly string[]): string[] {
  return (typeof text === "string" ? text : text.join("")).match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Returns whether a program exists and runs with these arguments without an error. */
function works(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
