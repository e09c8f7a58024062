import { test } from "vitest";
import { describeInChromium, expectNothingFromAxe, phone, show, unfold, views } from "./in-chromium.ts";

describeInChromium("views of the explorer under axe", ({ visit }) => {
  test.each([
    ["light", "desktop", "all", undefined],
    ["dark", "desktop", "colours", undefined],
    ["light", "phone", "layout", phone],
  ] as const)("axe reports nothing in any view, %s, %s: %s", async (colorScheme, _, rules, options) => {
    const page = await visit("", options);
    await page.emulateMedia({ colorScheme });
    for (const view of views) {
      await show(page, `#view=${view}`);
      await unfold(page);
      await expectNothingFromAxe(page, view, rules);
    }
  });
});
