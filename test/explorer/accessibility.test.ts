import { expect, test } from "vitest";
import { describeInChromium, phone, show, unfold, views } from "./in-chromium.ts";

describeInChromium("accessibility of the explorer", ({ visit }) => {
  test("every view, a record, a cell and a search fit a width of 360 pixels, collapsed and open", async () => {
    const page = await visit("", phone);
    const width = () => page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    const others = ["timeline&record=russia", "stances&cell=russia,nato-enlargement", "search&words=nato"];
    for (const fragment of [...views, ...others]) {
      await show(page, `#view=${fragment}`);
      expect(await width(), fragment).toEqual([360, 360]);
      await unfold(page);
      expect(await width(), `${fragment}, open`).toEqual([360, 360]);
    }
  });

  test("the matrix scrolls in its own region, and its headings stay visible", async () => {
    const page = await visit("#view=stances", phone);
    const frame = page.getByRole("region", { name: "Stances by issue and actor" });
    await frame.evaluate((element) => element.scrollTo(200, 200));
    const [corner, row, column, box] = await Promise.all([
      page.locator(".matrix .corner").boundingBox(),
      page.locator(".matrix tbody th").nth(8).boundingBox(),
      page.locator(".matrix thead th").nth(3).boundingBox(),
      frame.boundingBox(),
    ]);
    expect(await frame.evaluate((element) => [element.scrollLeft, element.scrollTop])).toEqual([200, 200]);
    for (const heading of [corner, row]) expect(Math.abs((heading?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(3);
    for (const heading of [corner, column])
      expect(Math.abs((heading?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(3);
  });

  test("the first Tab leads to the content, and the focus is visible", async () => {
    const page = await visit("#view=bases");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("view-title");
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return [element.closest("main") !== null, getComputedStyle(element).outlineStyle];
    });
    expect(focused).toEqual([true, "solid"]);
  });

  test("the theme follows the system until the switch is used, and the choice is remembered", async () => {
    const page = await visit("", { colorScheme: "dark" });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await background();
    expect(await page.getByRole("switch", { name: "Dark theme" }).getAttribute("aria-checked")).toBe("true");
    await page.getByRole("switch", { name: "Dark theme" }).click();
    const light = await background();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await background()).toBe(light);
    expect(await page.getByRole("switch", { name: "Dark theme" }).getAttribute("aria-checked")).toBe("false");
  });
});
