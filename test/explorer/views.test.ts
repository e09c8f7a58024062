import { spawn } from "node:child_process";
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
import { dataset } from "demarche/data";
import { describe, expect, test } from "vitest";
import { small } from "../fixtures/small.ts";
import { count, describeInChromium, load, show } from "./in-chromium.ts";

describeInChromium("the views of the explorer", ({ visit, close }) => {
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
        const page = await visit("#view=bases", undefined, address);
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
      await close();
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

    test("a selected minister has the stances and meetings of the library, and the choices show it", async () => {
      const page = await visit("#view=stances&actors=antony-blinken&on=us-russia-dialogue");
      expect(await page.locator(".matrix tbody td").allTextContents()).toEqual([
        expect.stringContaining("support"),
      ]);
      expect(await page.locator("#attributeTo-both").isChecked()).toBe(true);
      await page.locator("#attributeTo-principal").check();
      await expect.poll(() => page.locator(".matrix tbody td .silent").count()).toBe(1);
      expect(new URL(page.url()).hash).toContain("attributeTo=principal");
    });

    test("meetings of a selected minister are counted", async () => {
      const page = await visit("#view=meetings&actors=antony-blinken");
      const pairs = encounters(dataset, { actors: ["antony-blinken"] });
      expect(pairs.length).toBeGreaterThan(3);
      expect(await page.locator(".plain-table tbody td.number").allTextContents()).toEqual(
        pairs.map(({ count: met }) => String(met)),
      );
      expect(await page.locator("#level-both").isChecked()).toBe(true);
      const start = await visit("#view=meetings");
      expect(await start.locator("#level-principals").isChecked()).toBe(true);
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
      const records = (cell?.records ?? []).map(
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
});

/** A dataset with four actors that differ on the truce: one is neutral, one mixed, one unclear and one silent. */
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
