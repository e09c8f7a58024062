// Builds the explorer and takes docs/explorer/picture.png, the picture of the explorer in the README.
import { statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildExplorer, explorerFile } from "./build.ts";
import { startChromium } from "./chromium.ts";

const file = fileURLToPath(new URL("picture.png", import.meta.url));

await buildExplorer();
const browser = await startChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1120, height: 660 }, colorScheme: "light" });
  await page.goto(`${pathToFileURL(explorerFile).href}#view=stances`);
  await page.locator(".matrix").waitFor();
  await page.screenshot({ path: file });
} finally {
  await browser.close();
}
console.log(`Written: docs/explorer/picture.png, ${Math.round(statSync(file).size / 1000)} kB.`);
