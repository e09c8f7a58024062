import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

// The headless shell comes first: it has no user interface, and the tests take a third less time with it.
const usualPaths = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The path of Chromium: the value of CHROMIUM or a usual path. Undefined if Chromium is not found. */
export const chromiumPath: string | undefined = [process.env.CHROMIUM ?? "", ...usualPaths].find((path) =>
  existsSync(path),
);

/** Starts a Chromium that makes no network requests of its own. */
export async function startChromium(): Promise<Browser> {
  if (chromiumPath === undefined) {
    throw new Error(
      "Chromium is not installed. Install it (apt-get install chromium-headless-shell), or set CHROMIUM to its path.",
    );
  }
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Each page is open for only a second or two, so optimizing its code would cost more time than it saves.
      "--js-flags=--no-opt",
    ],
  });
}
