import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { explorerFile } from "../../docs/explorer/build.ts";

/** A page of the explorer, and what it did that it should not. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Fails if anything was written to the console, thrown, or asked for beyond the page itself. */
  readonly expectQuiet: () => void;
}

/** Where the built page is on the disk. */
const fileAddress = pathToFileURL(explorerFile).href;

/** Opens the page in a context of its own. Every request is watched, and those that leave the page are stopped. */
export async function open(
  browser: Browser,
  fragment = "",
  options: BrowserContextOptions = {},
  address = fileAddress,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    asked.push(url);
    return url.split("#")[0] === address ? route.continue() : route.abort();
  });
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`thrown: ${error.message}`));
  await page.goto(`${address}${fragment}`);
  await page.locator("#view-title").filter({ hasText: /./ }).waitFor();
  const expectQuiet = () => {
    expect(said).toEqual([]);
    expect(
      asked.filter(
        (url) => url.split("#")[0] !== address && !url.startsWith("blob:") && !url.startsWith("data:"),
      ),
    ).toEqual([]);
  };
  return { page, context, expectQuiet };
}

/** A file as a file field takes it. */
export function upload(name: string, content: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: "text/plain", buffer: Buffer.from(content) };
}
