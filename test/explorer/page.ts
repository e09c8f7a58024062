import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { explorerFile } from "../../docs/explorer/build.ts";

/** An open page of the explorer. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Fails if the page wrote to the console, threw an error, or made a request other than for the file of the page. */
  readonly expectQuiet: () => void;
}

/** The `file:` URL of the built page. */
const fileAddress = pathToFileURL(explorerFile).href;

/** Opens the page in its own context. Every request is recorded, and requests other than for the page are aborted. */
export async function open(
  browser: Browser,
  fragment = "",
  options: BrowserContextOptions = {},
  address = fileAddress,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requested: string[] = [];
  const messages: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    requested.push(url);
    return url.split("#")[0] === address ? route.continue() : route.abort();
  });
  page.on("request", (request) => requested.push(request.url()));
  page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => messages.push(`thrown: ${error.message}`));
  await page.goto(`${address}${fragment}`);
  await page.locator("#view-title").filter({ hasText: /./ }).waitFor();
  const expectQuiet = () => {
    expect(messages).toEqual([]);
    expect(
      requested.filter(
        (url) => url.split("#")[0] !== address && !url.startsWith("blob:") && !url.startsWith("data:"),
      ),
    ).toEqual([]);
  };
  return { page, context, expectQuiet };
}

/** Returns a file for a file field. */
export function upload(name: string, content: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: "text/plain", buffer: Buffer.from(content) };
}
