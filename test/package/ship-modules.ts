// Makes the modules in dist a little smaller: what leaves out unused code gives names that two files had in common a longer
// one, and these are shortened once more.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { transformSync } from "esbuild";

for (const name of readdirSync("dist").filter((file) => file.endsWith(".js"))) {
  const { code } = transformSync(readFileSync(`dist/${name}`, "utf8"), {
    minify: true,
    format: "esm",
    target: "es2022",
    lineLimit: 500,
  });
  writeFileSync(`dist/${name}`, code);
}
