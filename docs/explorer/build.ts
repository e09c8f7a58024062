// Builds the explorer: one HTML file that contains its style, its code and the record, and opens without a server. The
// page is bundled with the built package, so `npm run build` has to run first.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The path of the HTML file that {@link buildExplorer} writes. */
export const explorerFile: string = here("dist/index.html");

/** Builds the page, writes it to {@link explorerFile}, and returns its HTML. */
export async function buildExplorer(): Promise<string> {
  const [script, style] = await Promise.all([bundled("page/main.ts"), bundled("page/style.css")]);
  // Inside a script element, `</script` ends the element too early, and `<!--` can hide its end.
  for (const mark of ["</script", "<!--"]) {
    if (script.toLowerCase().includes(mark)) throw new Error(`The code of the page contains ${mark}.`);
  }
  // The policy allows only the code and the style in this file, and forbids requests.
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const parts: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
  };
  const html = readFileSync(here("page/index.html"), "utf8").replace(
    /<!-- (policy|style|script) -->/g,
    (_, name: string) => parts[name] as string,
  );
  mkdirSync(here("dist"), { recursive: true });
  writeFileSync(explorerFile, html);
  return html;
}

async function bundled(path: string): Promise<string> {
  const result = await build({
    entryPoints: [here(path)],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2023",
    charset: "utf8",
    legalComments: "none",
    // Without the paths of tsconfig.json, `demarche` resolves to the built package.
    tsconfigRaw: "{}",
    write: false,
    logLevel: "error",
  });
  return (result.outputFiles[0]?.text ?? "").trim();
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const html = await buildExplorer();
  console.log(`Written: docs/explorer/dist/index.html, ${Math.round(html.length / 1000)} kB.`);
}
