import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { explorerFile } from "../../docs/explorer/build.ts";

/** The `file:` URL of the built page. */
const fileAddress = pathToFileURL(explorerFile).href;

/** A tab in its own context, in which tests open the explorer one after another. */
export interface Tab {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Loads the explorer with a fragment. The tab has to be new or empty, so that the document is loaded anew. */
  readonly load: (fragment: string, address?: string) => Promise<void>;
  /** Empties the tab and forgets what the last test left: the storage, emulated media and the position of the mouse. */
  readonly empty: () => Promise<void>;
  /**
   * Fails if the page that was loaded last wrote to the console, threw an error, or requested anything but its own
   * file.
   */
  readonly expectQuiet: () => void;
}

/**
 * Opens a tab in a new context. Every request is recorded, and all requests except the one for the page are aborted.
 */
export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  let expected = fileAddress;
  let requested: string[] = [];
  let messages: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    requested.push(url);
    return url.split("#")[0] === expected ? route.continue() : route.abort();
  });
  page.on("request", (request) => requested.push(request.url()));
  page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => messages.push(`thrown: ${error.message}`));
  return {
    page,
    context,
    load: async (fragment, address = fileAddress) => {
      [expected, requested, messages] = [address, [], []];
      await page.goto(`${address}${fragment}`);
      await page.locator("#view-title").filter({ hasText: /./ }).waitFor();
    },
    empty: async () => {
      await page.evaluate(() => localStorage.clear());
      await page.goto("about:blank");
      await page.emulateMedia({ colorScheme: null });
      await page.mouse.move(0, 0);
    },
    expectQuiet: () => {
      expect(messages).toEqual([]);
      expect(
        requested.filter(
          (url) => url.split("#")[0] !== expected && !url.startsWith("blob:") && !url.startsWith("data:"),
        ),
      ).toEqual([]);
    },
  };
}

/** Returns a file for a file field. */
export function upload(name: string, content: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: "text/plain", buffer: Buffer.from(content) };
}
