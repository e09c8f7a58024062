import { test } from "vitest";
import { describeInChromium, expectNothingFromAxe, phone, show, unfold, views } from "./in-chromium.ts";

describeInChromium("views of the explorer under axe", ({ visit }) => {
  test.each([
    ["light", "desktop", undefined],
    ["dark", "desktop", undefined],
    ["light", "phone", phone],
  ] as const)("axe reports nothing in any view, %s, %s", async (colorScheme, _, options) => {
    const page = await visit("", options);
    await page.emulateMedia({ colorScheme });
    for (const view of views) {
      await show(page, `#view=${view}`);
      await unfold(page);
      await expectNothingFromAxe(page, view);
    }
  });
});
