import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where Chromium is: what CHROMIUM names, or where it is usually installed. Undefined: it is not there. */
export const chromiumPath: string | undefined = [process.env.CHROMIUM ?? "", ...places].find((path) =>
  existsSync(path),
);

/** Starts a Chromium that asks the network for nothing by itself. */
export async function startChromium(): Promise<Browser> {
  if (chromiumPath === undefined) {
    throw new Error(
      "Chromium is not installed. Install it (apt-get install chromium), or name it in CHROMIUM.",
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
    ],
  });
}
