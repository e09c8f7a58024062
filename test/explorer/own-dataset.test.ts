import { type Dataset, find, timeline } from "demarche";
import { quote } from "demarche/coding";
import { dataset } from "demarche/data";
import { safeParseDataset } from "demarche/schema";
import { describe, expect, test } from "vitest";
import { small, texts } from "../fixtures/small.ts";
import { count, describeInChromium, expectNothingFromAxe, load, show, unfold, views } from "./in-chromium.ts";
import { upload } from "./page.ts";

describeInChromium("a dataset of the user in the explorer", ({ visit }) => {
  describe("a dataset from a file", () => {
    test("that is valid replaces the bundled record, and texts that are loaded show the cited passages", async () => {
      const page = await visit("#actors=russia");
      await load(page, "small.json", JSON.stringify(small));
      await page.getByText("A small record").waitFor();
      expect(await count(page)).toBe(`${timeline(small).length} entries`);
      await expect.poll(() => new URL(page.url()).hash).toBe("");

      await page.locator(".what a", { hasText: "Doubts the offer" }).click();
      await page.getByText("Show the cited passages").click();
      const picker = page.getByRole("dialog").getByLabel("Text files of documents");
      await picker.setInputFiles(upload("other.txt", `${texts.wire}\n`));
      await page.getByText("other.txt is not the text of a document of this record").waitFor();
      expect(await page.locator("blockquote").count()).toBe(0);
      await picker.setInputFiles([upload("wire.txt", texts.wire), upload("paper.txt", texts.paper)]);
      const citation = find(small, "statements", "borea-doubts")?.sources[0];
      await expect
        .poll(() => page.getByRole("dialog").locator("blockquote").allTextContents())
        .toEqual([quote(small, citation as NonNullable<typeof citation>, texts)]);
      await page.keyboard.press("Escape");

      await page.getByRole("button", { name: "Back to the bundled record" }).click();
      await expect.poll(() => count(page)).toBe(`${timeline(dataset).length} entries`);
    });

    test("that is invalid is not shown; the problems are those of parseDataset", async () => {
      const page = await visit();
      const broken = structuredClone(small) as unknown as { statements: { speaker: string; date: string }[] };
      Object.assign(broken.statements[0] as object, { speaker: "ines-grey", date: "2024-02-30" });
      const parsed = safeParseDataset(broken);
      const messages = parsed.success ? [] : parsed.issues.map(({ message, path }) => `${message} ${path}`);
      expect(messages.length).toBeGreaterThan(1);
      await load(page, "broken.json", JSON.stringify(broken));
      await expect.poll(() => page.locator(".problems li").allTextContents()).toEqual(messages);
      expect(await page.locator(".problems h2").textContent()).toBe(
        `broken.json was not opened: ${messages.length} problems`,
      );
      expect(await count(page)).toBe(`${timeline(dataset).length} entries`);
      // The menu is closed and does not cover the list of problems, which has the focus.
      expect(await page.locator("#own").getAttribute("open")).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("problems");
      await expectNothingFromAxe(page, "the list of problems");

      await page.getByLabel("A dataset as a JSON file").setInputFiles(upload("shape.json", '{"actors":1}'));
      await page.getByText("actors has to be a list of records, not 1.").waitFor();
      await page.getByLabel("A dataset as a JSON file").setInputFiles(upload("no.json", "{"));
      await page.getByText("no.json is not JSON").waitFor();
      await page.getByRole("button", { name: "Close" }).click();
      expect(await page.locator(".problems").count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("dataset-file");
      await page.keyboard.press("Escape");
      expect(await page.locator("#own").getAttribute("open")).toBeNull();
    });

    test("is shown as text, never as HTML", async () => {
      const page = await visit();
      const html = '<img src="x" onerror="window.harmed=1"><script>window.harmed=1</script>';
      const hostile = JSON.parse(
        JSON.stringify(small, (key, value) =>
          [
            "title",
            "name",
            "summary",
            "label",
            "proposition",
            "note",
            "role",
            "unit",
            "condition",
            "datePublishedBasis",
          ].includes(key)
            ? `${html}${value}`
            : value,
        ),
      );
      await load(page, "hostile.json", JSON.stringify(hostile));
      await expect.poll(() => page.locator(".record-name").textContent()).toContain(html);
      for (const view of views) {
        await show(page, `#view=${view}`);
        await unfold(page);
        expect(await page.locator("img, script:not(body > script)").count()).toBe(0);
      }
      for (const { id } of timeline(hostile as Dataset)) {
        await show(page, `#record=${id}`);
        await page.locator(".lines dd code", { hasText: id }).waitFor();
      }
      expect(await page.locator("img").count()).toBe(0);
      expect(await page.evaluate(() => (window as { harmed?: number }).harmed)).toBeUndefined();
    });

    test("that is empty has a message in every view", async () => {
      const page = await visit();
      const { documents: _, ...rest } = Object.fromEntries(
        Object.keys(small)
          .filter((key) => key !== "metadata")
          .map((key) => [key, []]),
      );
      await load(page, "empty.json", JSON.stringify({ documents: [], ...rest }));
      await page.getByText("empty.json").first().waitFor();
      for (const view of views) {
        await show(page, `#view=${view}`);
        await page.getByText(/This record has no/).waitFor();
      }
    });

    test("can be saved with its original content", async () => {
      const page = await visit();
      await load(page, "small.json", JSON.stringify(small));
      await page.getByText("A small record").waitFor();
      if (!(await page.locator("#save").isVisible()))
        await page.getByText("Load your own dataset (JSON)").click();
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
      const stream = await download.createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      expect(JSON.parse(Buffer.concat(chunks).toString())).toEqual(small);
    });

    test("of many thousands of records is shown in batches", async () => {
      const page = await visit();
      const many = {
        ...small,
        events: Array.from({ length: 5000 }, (_, i) => ({ ...small.events[0], id: `election-${i}` })),
      };
      await load(page, "many.json", JSON.stringify(many));
      await page.getByText("A small record").waitFor();
      expect(await page.locator(".timeline .what a").count()).toBe(200);
      await page.getByRole("button", { name: /^Show 200 more/ }).click();
      expect(await page.locator(".timeline .what a").count()).toBe(400);
    });
  });

  describe("a dataset with fields that the bundled record lacks", () => {
    const changed = <T extends { readonly id: string }>(records: readonly T[], id: string, fields: object) =>
      records.map((record) => (record.id === id ? { ...record, ...fields } : record));
    const [offer] = small.statements as [(typeof small.statements)[0]];
    const whole = { document: "page" };
    const open = {
      ...small,
      documents: [
        ...small.documents,
        {
          id: "page",
          title: "A page",
          author: "Vera Quill",
          url: "https://example.org/page",
          identifiers: [{ scheme: "doi", identifier: "10.1000/182" }],
          attributes: { section: "World" },
        },
      ],
      actors: changed(changed(small.actors, "alba", { attributes: { party: "green" } }), "borea", {
        attributes: { party: "red" },
      }),
      statements: [
        ...small.statements,
        {
          ...offer,
          id: "joint",
          jointlyWith: ["borea"],
          addressees: [],
          date: "2024-05-01",
          dateTold: "Wednesday",
          positions: [{ on: "truce", stance: "support", condition: "while the talks last" }],
          attributes: { live: true },
          doubts: [{ field: "speaker", reason: "The text names only a state." }],
          sources: [whole],
        },
      ],
      events: [
        ...small.events,
        { ...small.events[0], id: "claimed", status: "alleged", codes: [{ scheme: "cameo", code: "190" }] },
      ],
    };

    test("shows them in the panel of a record", async () => {
      const page = await visit();
      await load(page, "open.json", JSON.stringify(open));
      await page.locator(".record-name", { hasText: "A small record" }).waitFor();
      const panelOf = async (id: string) => {
        await show(page, `#record=${id}`);
        await page.locator(".lines dd code", { hasText: id }).waitFor();
        return page.locator("#panel-content").innerText();
      };
      const statement = await panelOf("joint");
      for (const text of [
        "Ines Gray and Borea:",
        "Jointly with\nBorea",
        "In the text: Wednesday",
        "speaker: The text names only a state.",
        "live: true",
        "Condition: while the talks last",
        "the document as a whole",
      ])
        expect(statement).toContain(text);
      expect(statement).not.toContain("Show the cited passages");
      const event = await panelOf("claimed");
      expect(event).toContain("cameo 190");
      expect(event).toContain("alleged");
      expect(await panelOf("spring-meeting")).toContain("Longitude 12.5, latitude 41.9");
      const document = await panelOf("page");
      for (const text of ["Vera Quill", "doi 10.1000/182", "section: World", "none was coded"])
        expect(document).toContain(text);
      const link = page.locator("#panel-content a[href^='https://example.org/page']");
      expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
      expect(await page.locator("#panel-content input[type=file]").count()).toBe(0);
      await show(page, "#view=sources");
      expect(await page.locator("tr", { hasText: "A page" }).innerText()).toContain("none");
    });

    test("can be filtered by attributes of actors, statements and documents", async () => {
      const page = await visit();
      await load(page, "open.json", JSON.stringify(open));
      await page.locator(".record-name", { hasText: "A small record" }).waitFor();
      const all = timeline(open as Dataset).length;
      const shown = () => page.locator(".timeline .what a").count();
      await page.getByRole("group", { name: "Attributes" }).getByLabel("green").check();
      const green = timeline(open as Dataset, { actors: ["alba"] });
      await expect.poll(shown).toBe(green.length);
      expect(green.length).toBeLessThan(all);
      expect(await page.getByRole("button", { name: "Remove filter: party: green" }).count()).toBe(1);
      await page.getByRole("group", { name: "Attributes" }).getByLabel("true").check();
      await expect.poll(shown).toBe(1);
      // Borea does not have the attribute "green", so no entry fits both filters.
      await page.getByRole("group", { name: "Actors" }).getByLabel("Borea").check();
      await page.getByText("No entry fits these filters.").waitFor();
      await page.getByRole("link", { name: "Clear the filters" }).click();
      await expect.poll(shown).toBe(all);
      await page.getByRole("group", { name: "Attributes" }).getByLabel("World").check();
      await expect.poll(shown).toBe(timeline(open as Dataset, { documents: ["page"] }).length);
      await show(page, "#view=stances&attributes=actors.party%3Dgreen");
      await page.locator(".matrix, table").first().waitFor();
      await expectNothingFromAxe(page, "filter of attributes");
      await show(page, "#view=sources");
      expect(await page.getByRole("group", { name: "Attributes" }).count()).toBe(0);
    });

    test("has no filter of attributes if there are none", async () => {
      const page = await visit();
      await load(page, "small.json", JSON.stringify(small));
      await page.locator(".record-name", { hasText: "A small record" }).waitFor();
      expect(await page.getByRole("group", { name: "Attributes" }).count()).toBe(0);
    });
  });
});
