import { spawn } from "node:child_process";
import axe from "axe-core";
import {
  attestation,
  compareStances,
  type Dataset,
  encounters,
  find,
  list,
  search,
  timeline,
} from "demarche";
import { quote } from "demarche/coding";
import { dataset } from "demarche/data";
import { toCsv } from "demarche/export";
import { safeParseDataset } from "demarche/schema";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildExplorer } from "../../docs/explorer/build.ts";
import { chromiumPath, startChromium } from "../../docs/explorer/chromium.ts";
import { small, texts } from "../fixtures/small.ts";
import { type Opened, open, upload } from "./page.ts";

if (chromiumPath === undefined) {
  console.warn(
    "The explorer is not tested in a browser: Chromium is not installed, and CHROMIUM is not set to its path.",
  );
}

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
};
const views = ["timeline", "stances", "proposals", "meetings", "bases", "sources"] as const;

describe.skipIf(chromiumPath === undefined)("the explorer in Chromium", () => {
  let browser: Browser;
  let opened: Opened | undefined;

  beforeAll(async () => {
    await buildExplorer();
    browser = await startChromium();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const now = opened;
    opened = undefined;
    await now?.context.close();
    now?.expectQuiet();
  });

  const visit = async (
    fragment = "",
    options: BrowserContextOptions = {},
    address?: string,
  ): Promise<Page> => {
    opened = await open(browser, fragment, options, address);
    return opened.page;
  };
  const count = (page: Page) => page.locator("#count").textContent();
  const load = async (page: Page, name: string, content: string) => {
    await page.getByText("Load your own dataset (JSON)").click();
    await page.getByLabel("A dataset as a JSON file").setInputFiles(upload(name, content));
  };
  /** Navigates the open page to another fragment. */
  const show = (page: Page, fragment: string) =>
    page.evaluate(
      (hash) =>
        new Promise<void>((resolve) => {
          if (location.hash === hash) return resolve();
          addEventListener("hashchange", () => resolve(), { once: true });
          location.hash = hash;
        }),
      fragment,
    );
  /** Opens all collapsed sections and waits for their charts. */
  const unfold = async (page: Page) => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = !details.matches(".own");
    });
    const missing = async () =>
      (await page.locator(".folded").count()) - (await page.locator(".chart > div > svg").count());
    await expect.poll(missing, { timeout: 10_000 }).toBe(0);
  };
  const expectNothingFromAxe = async (page: Page, context: string) => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
    );
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
      context,
    ).toEqual([]);
  };

  describe("opens", () => {
    test("from a file, with every entry of the record", async () => {
      const page = await visit();
      const all = timeline(dataset);
      expect(await count(page)).toBe(`${all.length} entries`);
      const titles = await page.locator(".timeline .what a").allTextContents();
      expect(titles).toEqual(all.map(({ title }) => title));
      expect(await page.locator(".timeline thead th").allTextContents()).toEqual([
        "When",
        "What",
        "Who",
        "Sources",
      ]);
    });

    test("from the server of `npm run explorer`", async () => {
      const server = spawn(process.execPath, ["--import", "tsx", "docs/explorer/serve.ts"], {
        env: { ...process.env, PORT: "0" },
      });
      try {
        const address = await new Promise<string>((resolve, reject) => {
          server.stdout.on("data", (output) => {
            const found = /http:\S+\//.exec(String(output))?.[0];
            if (found === undefined) reject(new Error(String(output)));
            else resolve(found);
          });
          server.stderr.on("data", (output) => reject(new Error(String(output))));
        });
        const page = await visit("#view=bases", {}, address);
        expect(await count(page)).toBe(`${dataset.bases.length} bases`);
        expect((await fetch(`${address}elsewhere`)).status).toBe(404);
      } finally {
        server.kill();
      }
    });

    test("without network requests, with code only from the file", async () => {
      const page = await visit();
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
      expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; /);
      expect(policy).not.toContain("unsafe");
      expect(await page.locator("script[src], link[rel=stylesheet], iframe").count()).toBe(0);
    });
  });

  describe("the filters of the timeline", () => {
    test("period, kinds and actors give the results of the library, and are in the address", async () => {
      const page = await visit();
      await page.getByLabel("From", { exact: true }).fill("2022");
      await page.getByLabel("To", { exact: true }).fill("2022-02");
      await page.getByLabel("To", { exact: true }).blur();
      await page.getByRole("radio", { name: /^certainly/ }).check();
      await page.getByRole("checkbox", { name: "meetings" }).check();
      await page.getByRole("checkbox", { name: "statements" }).check();
      await page.getByLabel("Find an actor to filter by").fill("lavrov");
      await page.getByRole("checkbox", { name: "Sergey Lavrov" }).check();
      const found = timeline(dataset, {
        from: "2022",
        to: "2022-02",
        match: "certainly",
        kinds: ["meetings", "statements"],
        actors: ["sergey-lavrov"],
      });
      expect(found.length).toBeGreaterThan(0);
      const titles = found.map(({ title }) => title);
      await expect.poll(() => page.locator(".timeline .what a").allTextContents()).toEqual(titles);
      expect(await count(page)).toBe(`${found.length} of ${timeline(dataset).length} entries`);
      const fragment = new URL(page.url()).hash;
      expect(fragment).toBe(
        "#from=2022&to=2022-02&match=certainly&actors=sergey-lavrov&kinds=meetings,statements",
      );

      // The address alone reproduces the page in a new context.
      await opened?.context.close();
      const again = await visit(fragment);
      expect(await again.locator(".timeline .what a").allTextContents()).toEqual(titles);
      expect(await again.getByLabel("From", { exact: true }).inputValue()).toBe("2022");
      expect(await again.getByRole("checkbox", { name: "Sergey Lavrov" }).isChecked()).toBe(true);

      // A chip removes its filter, the back button restores it, and one button clears all filters.
      await again.getByRole("button", { name: "Remove filter: Sergey Lavrov" }).click();
      await expect.poll(() => again.getByRole("checkbox", { name: "Sergey Lavrov" }).isChecked()).toBe(false);
      await again.goBack();
      await expect.poll(() => again.getByRole("checkbox", { name: "Sergey Lavrov" }).isChecked()).toBe(true);
      await again.getByRole("button", { name: "Clear all" }).click();
      await expect.poll(() => count(again)).toBe(`${timeline(dataset).length} entries`);
      expect(new URL(again.url()).hash).toBe("");
    });

    test("an invalid date has an error message at its field, and filters nothing", async () => {
      const page = await visit();
      await page.getByLabel("From", { exact: true }).fill("2022-13");
      await page.getByLabel("From", { exact: true }).blur();
      await expect.poll(() => page.getByRole("alert").textContent()).toContain("there is no month 13");
      expect(await page.getByLabel("From", { exact: true }).getAttribute("aria-invalid")).toBe("true");
      expect(await count(page)).toBe(`${timeline(dataset).length} entries`);
      await page.getByLabel("From", { exact: true }).fill("2023");
      await page.getByLabel("To", { exact: true }).fill("2022");
      await page.getByLabel("To", { exact: true }).blur();
      await expect.poll(() => page.getByRole("alert").textContent()).toContain("ends before it begins");
      await page.getByLabel("From", { exact: true }).fill("2021");
      await page.getByLabel("From", { exact: true }).blur();
      await expect.poll(() => page.locator("#period-error").textContent()).toBe("");
      await expect
        .poll(() => count(page))
        .toContain(`${timeline(dataset, { from: "2021", to: "2022" }).length} of`);
    });

    test("a view without results says so and has a link that clears the filters", async () => {
      const page = await visit("#from=1900&to=1900&match=certainly");
      await page.getByText("No entry fits these filters.").waitFor();
      await page.getByRole("link", { name: "Clear the filters" }).click();
      await expect.poll(() => count(page)).toBe(`${timeline(dataset).length} entries`);
    });
  });

  test("a broken link opens, with notices about the parts that are ignored", async () => {
    const page = await visit(
      "#view=%E0%A4%A&actors=nobody,russia&from=soon&record=%3Cimg src=x onerror=alert(1)%3E&foo=1&kinds=,,",
    );
    const found = timeline(dataset, { actors: ["russia"] });
    expect(await count(page)).toBe(`${found.length} of ${timeline(dataset).length} entries`);
    const notices = await page.locator("#notices li").allTextContents();
    expect(notices).toHaveLength(5);
    expect(notices.join("\n")).toContain('actors: "nobody" is not in this record.');
    expect(notices.join("\n")).toContain("<img src=x onerror=alert(1)>");
    expect(await page.locator("#notices img").count()).toBe(0);
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });

  describe("the stances", () => {
    test("every cell has the stance of the library in words", async () => {
      const page = await visit(
        "#view=stances&actors=russia,nato,united-states&on=nato-enlargement,mutual-inspections,us-russia-dialogue",
      );
      const { cells, matters, actors } = compareStances(dataset, {
        actors: ["russia", "nato", "united-states"],
        on: ["nato-enlargement", "mutual-inspections", "us-russia-dialogue"],
        attributeTo: "principal",
      });
      const shown = (await page.locator(".matrix tbody td").allTextContents()).map(
        (text) => /support|conditional|neutral|oppose|mixed|unclear|silent/.exec(text)?.[0],
      );
      const expected = matters.flatMap((on) =>
        actors.map((actor) => cells.find((cell) => cell.actor === actor && cell.on === on)?.stance),
      );
      expect(shown).toEqual(expected);
      expect(new Set(expected).size).toBeGreaterThan(2);
    });

    test("a cell opens the statements behind it, a statement its citations, a citation its document", async () => {
      const page = await visit("#view=stances");
      const [cell] = compareStances(dataset, {
        actors: ["russia"],
        on: ["nato-enlargement"],
        attributeTo: "principal",
      }).cells;
      const link = page
        .locator(".matrix tbody tr", { hasText: "NATO enlargement" })
        .locator("a.stance.oppose");
      await link.focus();
      await page.keyboard.press("Enter");
      const panel = page.getByRole("dialog");
      await panel.waitFor();
      expect(await panel.locator("h2").textContent()).toBe("Russia on: NATO enlargement");
      expect(await panel.locator("h2").evaluate((heading) => heading === document.activeElement)).toBe(true);
      // The first act is the proposal of 17 December 2021.
      const records = (cell?.acts ?? []).map(
        (id) => find(dataset, "statements", id as string) ?? find(dataset, "proposals", id as string),
      );
      expect(records.length).toBe(3);
      const shown = await panel.locator(".statements > li").allTextContents();
      records.forEach((record, i) => {
        expect(shown[i]).toContain(
          record !== undefined && "title" in record ? record.title : record?.summary,
        );
        for (const { start, end } of record?.sources ?? [])
          expect(shown[i]?.replaceAll("\u202f", "")).toContain(`characters ${start} to ${end}`);
      });

      const title = find(dataset, "documents", records[0]?.sources[0]?.document as string)?.title as string;
      await panel.locator(".citations a").first().click();
      await expect.poll(() => panel.locator("h2").textContent()).toBe(title);
      expect(await panel.locator(".digest").textContent()).toContain("sha256:");
      await page.goBack();
      await expect.poll(() => panel.locator("h2").textContent()).toBe("Russia on: NATO enlargement");
      await page.keyboard.press("Escape");
      await panel.waitFor({ state: "hidden" });
      await expect.poll(() => new URL(page.url()).hash).toBe("#view=stances");
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    });

    test("silent, neutral, mixed and unclear are four different things", async () => {
      const page = await visit();
      await load(page, "four.json", JSON.stringify(fourStances));
      await page.getByText("Four stances").waitFor();
      await page.getByRole("link", { name: "Stances" }).click();
      await page.locator(".matrix").waitFor();
      const seen = await page.locator(".matrix .stance").evaluateAll((cells) =>
        cells.map((cell) => {
          const { backgroundColor, backgroundImage, borderStyle, borderColor } = getComputedStyle(cell);
          const stance = /support|conditional|neutral|oppose|mixed|unclear|silent/.exec(
            cell.textContent ?? "",
          );
          return {
            stance: stance?.[0],
            look: [backgroundColor, backgroundImage, borderStyle, borderColor].join(),
          };
        }),
      );
      const looks = new Map(seen.map(({ stance, look }) => [stance, look]));
      expect([...looks.keys()].sort()).toEqual(["mixed", "neutral", "silent", "support", "unclear"]);
      expect(new Set(looks.values()).size).toBe(looks.size);
    });
  });

  test("proposals show their terms and answers", async () => {
    const page = await visit("#view=proposals");
    for (const proposal of list(dataset, "proposals")) {
      const card = page.locator(`[aria-labelledby="proposal-${proposal.id}"]`);
      const text = (await card.textContent()) ?? "";
      for (const { summary } of [...proposal.terms, ...proposal.responses]) expect(text).toContain(summary);
    }
    const answersTo = (id: string) =>
      page.locator(`[aria-labelledby="proposal-${id}"] .plain-table tbody tr`).first().locator("td");
    expect(await answersTo("russian-bases-offer").allTextContents()).toEqual([
      "reported unanswered (to the whole)",
    ]);
    expect(await answersTo("nato-black-sea-proposal").allTextContents()).toEqual(["no known answer"]);
  });

  test("meetings show who met whom", async () => {
    const page = await visit("#view=meetings&level=principals");
    const pairs = encounters(dataset, { level: "principals" });
    const name = (id: string) => find(dataset, "actors", id)?.name;
    expect(await page.locator(".plain-table tbody th").allTextContents()).toEqual(
      pairs.map(({ a, b }) => `${name(a)} and ${name(b)}`),
    );
    expect(await page.locator(".plain-table tbody td.number").allTextContents()).toEqual(
      pairs.map(({ count: met }) => String(met)),
    );
  });

  test("bases show their names and statuses, and mark names that no document uses", async () => {
    const page = await visit("#view=bases&actors=romania");
    const found = list(dataset, "bases", { actors: ["romania"] });
    const rows = await page.locator(".plain-table tbody tr").allTextContents();
    expect(rows).toHaveLength(found.length);
    found.forEach(({ name, status, nameAttested }, i) => {
      expect(rows[i]).toContain(name);
      expect(rows[i]).toContain(status);
      expect(rows[i]?.includes("no document names it")).toBe(!nameAttested);
    });
  });

  test("the search box finds every spelling, and a result opens its record", async () => {
    const page = await visit();
    await page.getByRole("searchbox", { name: "Search the record" }).fill("lukaşenko");
    const hits = search(dataset, "lukaşenko");
    await expect
      .poll(() => page.locator(".hits a").allTextContents())
      .toEqual(hits.map(({ title }) => title));
    await page.locator(".hits a").first().click();
    await expect
      .poll(() => page.getByRole("dialog").locator("h2").textContent())
      .toBe("Alexander Lukashenko");
    await page.keyboard.press("Escape");
    await page.getByRole("searchbox").fill("no such words anywhere");
    await page.getByText("No record contains all of these words").waitFor();
  });

  test("every record of every kind opens with its sources", async () => {
    const page = await visit();
    const ids = [
      ...dataset.proposals.flatMap(({ terms, responses }) => [...terms, ...responses].map(({ id }) => id)),
      ...(["actors", "statements", "proposals", "meetings", "bases", "events"] as const).flatMap((kind) =>
        (dataset[kind] as readonly { readonly id: string }[]).slice(0, 12).map(({ id }) => id),
      ),
    ];
    for (const id of ids) {
      await show(page, `#record=${id}`);
      await page.locator(".lines dd code", { hasText: new RegExp(`^${id}$`) }).waitFor();
      const { documents } = attestation(dataset as Dataset, id);
      const shown = await page.locator(".rests-on > .citations > li > a").allTextContents();
      expect(shown).toEqual(
        expect.arrayContaining(
          documents.map((document) => find(dataset as Dataset, "documents", document)?.title),
        ),
      );
    }
  });

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
      // Borea is not green, so the two filters together find nothing.
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
      // An entry that can have begun before the period and ended in it is both in the chart and an earlier entry.
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
      // The filter of actors itself does not change the numbers.
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

  describe("accessibility", () => {
    test.each([
      ["light", "desktop", {}],
      ["dark", "desktop", {}],
      ["light", "phone", phone],
    ] as const)("axe reports nothing in any view, %s, %s", async (colorScheme, _, options) => {
      const page = await visit("", { ...options, colorScheme });
      for (const view of views) {
        await show(page, `#view=${view}`);
        await unfold(page);
        await expectNothingFromAxe(page, view);
      }
    });

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
      await expectNothingFromAxe(page, `${fragment}, dark`);
    });

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
      for (const heading of [corner, row])
        expect(Math.abs((heading?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(3);
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
      expect(await page.getByRole("switch", { name: "Dark theme" }).getAttribute("aria-checked")).toBe(
        "true",
      );
      await page.getByRole("switch", { name: "Dark theme" }).click();
      const light = await background();
      expect(light).not.toBe(dark);
      await page.reload();
      expect(await background()).toBe(light);
      expect(await page.getByRole("switch", { name: "Dark theme" }).getAttribute("aria-checked")).toBe(
        "false",
      );
    });
  });
});

/**
 * A dataset with an actor that is neutral on the truce, one that is mixed, one that is unclear and one that is silent.
 */
const fourStances: Dataset = {
  ...small,
  metadata: { title: "Four stances", version: "1.0.0", date: "2024-06-01", license: "CC0-1.0" },
  proposals: [],
  meetings: [],
  statements: (
    [
      ["alba", "truce", "neutral"],
      ["borea", "truce", "support"],
      ["borea", "truce", "oppose"],
      ["ines-gray", "truce", "unclear"],
      ["daily", "peace", "support"],
    ] as const
  ).map(([speaker, on, stance], i) => ({
    id: `statement-${i}`,
    speaker,
    act: "assert",
    reporting: "direct",
    summary: "Says so.",
    positions: [{ on, stance }],
    sources: [{ document: "wire", start: 0, end: 7 }],
  })),
};
