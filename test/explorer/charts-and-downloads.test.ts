import { timeline } from "demarche";
import { dataset } from "demarche/data";
import { toCsv } from "demarche/export";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { count, describeInChromium, show, views } from "./in-chromium.ts";

describeInChromium("charts and downloads of the explorer", ({ visit }) => {
  describe("charts", () => {
    test("are SVG with a description, and a mark opens its record", async () => {
      const page = await visit("#from=1991");
      await page.locator(".chart svg").waitFor();
      const picture = page.locator(".chart [role=graphics-document]").first();
      const entries = timeline(dataset, { from: "1991" });
      expect(await picture.getAttribute("aria-label")).toContain(`${entries.length} entries`);
      await page.locator('.chart [aria-label*="Independence of Kazakhstan"]').first().click({ force: true });
      await expect
        .poll(() => page.getByRole("dialog").locator("h2").textContent())
        .toBe("Independence of Kazakhstan");
    });

    test.each([
      ["stances", ".folded", "Chart of stances"],
      ["stances&on=nato-enlargement", ".folded", "Chart of stances over time"],
      ["meetings", ".folded", "Chart of who met whom"],
      ["proposals", ".card .folded", "Chart of"],
    ])("of %s are drawn when they are opened", async (view, fold, label) => {
      const page = await visit(`#view=${view}`);
      await page.locator(`${fold} summary`).first().click();
      const region = page.locator(".chart").first();
      await region.locator("svg").first().waitFor();
      expect(await region.getAttribute("aria-label")).toContain(label);
    });
  });

  describe("a timeline with most entries at its end", () => {
    test("has a chart of that part, and says how many entries are earlier", async () => {
      const page = await visit();
      await page.locator(".chart svg").waitFor();
      const [, start, earlier] =
        /begins in (.+), since when most entries date\. (\d+) earlier entries are/.exec(
          (await page.locator(".folded .hint").textContent()) ?? "",
        ) ?? [];
      expect(start).toBe("Jun 2021");
      const shown = timeline(dataset, { from: "2021-06", undated: true }).length;
      const label = await page.locator(".chart [role=graphics-document]").first().getAttribute("aria-label");
      expect(label).toContain(`${shown} entries`);
      // An entry that may have begun before the period and ended in it is counted twice: in the chart and among the
      // earlier entries. So the sum can be larger than the number of entries.
      expect(shown + Number(earlier)).toBeGreaterThanOrEqual(timeline(dataset).length);
    });

    test("is drawn whole if the entries are spread over the time", async () => {
      const page = await visit("#kinds=events&to=2020");
      await page.locator(".chart svg").waitFor();
      expect(await page.locator(".folded .hint").count()).toBe(0);
    });
  });

  describe("ways out", () => {
    const saved = async (page: Page, button: string): Promise<{ name: string; content: Buffer }> => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: button, exact: true }).first().click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
      return { name: file.suggestedFilename(), content: Buffer.concat(chunks) };
    };

    test.each(views)("%s can be downloaded as CSV", async (view) => {
      const page = await visit(`#view=${view}`);
      const { name, content } = await saved(page, "Download as CSV");
      expect(name).toBe(`${view}.csv`);
      expect(content.toString().split("\r\n").length).toBeGreaterThan(5);
    });

    test("the CSV has the rows that fit the filters", async () => {
      const page = await visit("#view=timeline&from=2022-01&to=2022-01&undated=yes");
      const { content } = await saved(page, "Download as CSV");
      const found = timeline(dataset, { from: "2022-01", to: "2022-01", undated: true });
      expect(content.toString()).toBe(toCsv(found, { names: dataset, byteOrderMark: true }));
    });

    test("a chart can be downloaded as SVG and PNG", async () => {
      const page = await visit("#view=timeline");
      const svg = await saved(page, "Download as SVG");
      expect(svg.name).toBe("timeline-chart.svg");
      expect(svg.content.toString()).toMatch(/^<svg .*By kind/s);
      const png = await saved(page, "Download as PNG");
      expect(png.content.subarray(1, 4).toString()).toBe("PNG");
    });

    test("the link that is copied opens the view with its filters", async () => {
      const page = await visit("#view=stances&actors=russia,nato", {
        permissions: ["clipboard-read", "clipboard-write"],
      });
      await page.getByRole("button", { name: "Copy link" }).click();
      await page.getByText("Copied. The link keeps the view and its filters.").waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
        "#view=stances&actors=russia,nato",
      );
    });
  });

  describe("filters", () => {
    test("actors are grouped by type, with the number of results under the other filters", async () => {
      const page = await visit("#view=timeline&from=2022-01&to=2022-01");
      const headings = await page.locator(".boxes .group").allTextContents();
      expect(headings.slice(0, 2)).toEqual(["States", "Persons"]);
      const number = timeline(dataset, { from: "2022-01", to: "2022-01", actors: ["russia"] }).length;
      const box = page.locator(".option", { has: page.locator('input[value="russia"]') });
      expect(await box.locator(".results").textContent()).toBe(`${number} results`);
      await show(page, "#view=timeline&from=2022-01&to=2022-01&kinds=proposals&actors=nato");
      // The number of results of an actor does not depend on which actors are selected.
      expect(await box.locator(".results").textContent()).toBe("1 result");
      expect(
        timeline(dataset, { from: "2022-01", to: "2022-01", kinds: ["proposals"], actors: ["russia"] }),
      ).toHaveLength(1);
    });

    test("a period leaves out records without a date unless the box is ticked", async () => {
      const page = await visit("#view=timeline&from=2022");
      const shown = await count(page);
      await page.getByLabel("also records without a date").check();
      await expect.poll(() => page.evaluate(() => location.hash)).toContain("undated=yes");
      const all = timeline(dataset, { from: "2022", undated: true }).length;
      expect(await count(page)).toBe(`${all} of ${timeline(dataset).length} entries`);
      expect(shown).not.toBe(await count(page));
    });
  });
});
