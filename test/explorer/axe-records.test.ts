import { test } from "vitest";
import { describeInChromium, expectNothingFromAxe } from "./in-chromium.ts";

describeInChromium("records and searches of the explorer under axe", ({ visit }) => {
  test.each([
    ["a statement", "#record=putin-offers-bases"],
    ["an actor", "#record=russia"],
    ["a document", "#record=putin-lukashenko-report"],
    ["a cell", "#view=stances&cell=russia,nato-enlargement"],
    ["a search", "#view=search&words=bases"],
    ["a broken link", "#view=nothing"],
  ])("axe reports nothing in %s, light and dark", async (_, fragment) => {
    const page = await visit(fragment);
    await expectNothingFromAxe(page, `${fragment}, light`);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNothingFromAxe(page, `${fragment}, dark`, "colours");
  });
});
