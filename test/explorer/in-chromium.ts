import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterEach, describe, expect } from "vitest";
import { chromiumPath, startChromium } from "../../docs/explorer/chromium.ts";
import { openTab, type Tab, upload } from "./page.ts";

/** The names of the views of the explorer, as they are in the address. */
export const views = ["timeline", "stances", "proposals", "meetings", "bases", "sources"] as const;

export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
};

/** Opens and closes the page of a test. */
export interface Visitor {
  /**
   * Loads the explorer with a fragment. Without `options`, tests share one tab, which is emptied after each test: the
   * browser then neither starts a process nor compiles the page again. With `options`, the page opens in a new context,
   * which is closed after the test.
   */
  visit(fragment?: string, options?: BrowserContextOptions, address?: string): Promise<Page>;
  /** Closes the page and its context before the end of the test. */
  close(): Promise<void>;
}

/** The browser of this process. The files that run in one process share it, and it ends with the process. */
let browser: Promise<Browser> | undefined;
/** The tab of the tests without options. */
let shared: Tab | undefined;

/**
 * Describes tests in Chromium. After each test, its page is closed or emptied, and the test fails if the page wrote to
 * the console or made a request. If Chromium is not installed, the tests are skipped.
 */
export function describeInChromium(name: string, body: (visitor: Visitor) => void): void {
  describe.skipIf(chromiumPath === undefined)(name, () => {
    let opened: Tab | undefined;
    const close = async () => {
      if (opened === shared) shared = undefined;
      await opened?.context.close();
    };

    afterEach(async ({ task }) => {
      const now = opened;
      // A failed test may leave anything in its tab, so the tab is closed instead of emptied.
      if (now === shared && task.result?.state !== "fail") await now?.empty();
      else await close();
      opened = undefined;
      now?.expectQuiet();
    });

    body({
      visit: async (fragment = "", options, address) => {
        browser ??= startChromium();
        if (options !== undefined) opened = await openTab(await browser, options);
        else opened = shared ??= await openTab(await browser);
        await opened.load(fragment, address);
        return opened.page;
      },
      close,
    });
  });
}

/** Returns the text that says how many records a view shows. */
export function count(page: Page): Promise<string | null> {
  return page.locator("#count").textContent();
}

/** Loads a dataset from a file into the page. */
export async function load(page: Page, name: string, content: string): Promise<void> {
  await page.getByText("Load your own dataset (JSON)").click();
  await page.getByLabel("A dataset as a JSON file").setInputFiles(upload(name, content));
}

/** Navigates the open page to another fragment. */
export function show(page: Page, fragment: string): Promise<void> {
  return page.evaluate(
    (hash) =>
      new Promise<void>((resolve) => {
        if (location.hash === hash) return resolve();
        addEventListener("hashchange", () => resolve(), { once: true });
        location.hash = hash;
      }),
    fragment,
  );
}

/** Opens all collapsed sections and waits for their charts. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = !details.matches(".own");
  });
  const missing = async () =>
    (await page.locator(".folded").count()) - (await page.locator(".chart > div > svg").count());
  await expect.poll(missing, { timeout: 10_000 }).toBe(0);
}

const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * The rules of axe-core that a page is checked by. The dark theme changes nothing but colours, and a narrow window
 * changes everything but colours, so there half of the rules are enough.
 */
const ruleSets = {
  all: {},
  colours: { runOnly: { type: "rule", values: colourRules } },
  layout: { rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) },
} satisfies Record<string, axe.RunOptions>;

/** Fails if axe-core finds a violation of accessibility rules in the page. */
export async function expectNothingFromAxe(
  page: Page,
  context: string,
  rules: keyof typeof ruleSets = "all",
): Promise<void> {
  // The source of axe-core is long, so it is loaded only once per page. `show` does not load a new page, because it
  // only changes the fragment.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const options: axe.RunOptions = { resultTypes: ["violations"], ...ruleSets[rules] };
  const { violations } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, given),
    options,
  );
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
    context,
  ).toEqual([]);
}
