import { buildExplorer } from "../../docs/explorer/build.ts";
import { chromiumPath } from "../../docs/explorer/chromium.ts";

/** Builds the page once before the tests. If Chromium is not installed, prints that the tests are skipped. */
export default async function setup(): Promise<void> {
  if (chromiumPath === undefined) {
    console.warn(
      "The explorer is not tested in a browser: Chromium is not installed, and CHROMIUM is not set to its path.",
    );
    return;
  }
  await buildExplorer();
}
