import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Gazetteer, joinGazetteers, readDocument, worldGazetteer } from "../../src/reader/index.ts";
import { gazetteerOfGold } from "./predictions.ts";
import type { Gold } from "./scoring.ts";

/** The rules that fire once or never in the development articles, with the reason why they are kept. */
const seldom: Readonly<Record<string, string>> = {
  "acts: act-noun":
    "A demand or an offer that only a noun reports, which one of the five coded documents has.",
  "acts: act-participle":
    "Background such as `the plan rejected by Alba`, which news of two users had as well.",
  "acts: act-passive": "The passive of the acts of `act-object`, which fire often.",
  "acts: act-relative":
    "An answer in a relative clause, as in `a demand that Alba rejected`, which agencies write in most longer reports.",
  "dates: ahead": "`In two weeks` is the future of `ago`, and news of planned meetings has it.",
  "dates: century":
    "Background, as in `the 19th century`. Without the rule, its number would be a day or a year.",
  "dates: decade": "Background, as in `the 1990s`. Without the rule, its first year would be the date.",
  "dates: digits": "Agencies write `10.05.2023` in datelines, which are not in these articles.",
  "dates: from-other-date": "`Two days later` counts from another date in the text.",
  "dates: part-of-month": "`Early May` is a part of a month, as other parts of periods are.",
  "dates: part-of-period": "`Early next week` is a part of a period, as other parts of periods are.",
  "mentions: before-age":
    "Portraits and local news give the age of a person without an office, as in `Misha Orlow, 32,`.",
  "mentions: before-body":
    "The name of a person without a title is before the body that the person speaks for.",
  "mentions: before-relative": "The name of a person without a title is before a relative clause.",
  "mentions: beside-person": "The name of a person without a title is joined to the name of a known person.",
  "mentions: explained": "A body whose acronym in brackets explains it, as media write at its first mention.",
  "mentions: first-name-again":
    "A given name alone refers to a person whom the text names, mostly in long reports.",
  "mentions: name-by-sound":
    "A name in another transliteration; the gazetteers of these articles have their spellings.",
  "mentions: person":
    "A given name that the gazetteer does not have; those of these articles have all names.",
  "mentions: person-by-consonants": "A person in another transliteration, as for `name-by-sound`.",
  "mentions: person-by-sound": "A person in another transliteration, as for `name-by-sound`.",
  "mentions: reporting-medium":
    "An unlisted medium that reports something; the media of these articles are listed.",
  "mentions: said-by":
    "English media name the speaker of a quotation last, as in `said Vin Orlow`, mostly in features.",
  "mentions: speaks": "The name of a person without a title is before a verb that only persons have.",
  "meetings: meeting-invitation":
    "An invitation to a place, as in `invited Danko to Rome`, which agencies often report.",
  "meetings: meeting-place": "Talks that took place on a day, which the five coded documents have twice.",
  "offers: offer-content": "The proposal of reported words before their cue, whose statements fire often.",
  "offers: offer-noun":
    "A proposal that only a noun reports, which two of the coded documents and news of two users have.",
  "offers: offer-quote": "The proposal of quoted words, whose quotations fire often.",
  "quotations: content-cue":
    "A quotation within reported words before their cue, whose statements fire often.",
  "quotations: headline": "A quotation within a headline such as `Peskov: …`, which Romanian media write.",
  "quotations: interruption": "A quotation that names its speaker between dashes, which Italian media write.",
  "quotations: label": "A turn of an interview, whose speaker is a label before it.",
  "quotations: last-speaker": "A quotation that nothing attributes, in the paragraph after its speaker.",
  "quotations: next-sentence":
    "The next sentence attributes a quotation, as it attributes reported words, which fires often.",
  "quotations: quote-name": "A verb that no list has reports the quotation: no list of verbs is complete.",
  "quotations: speaker-alone":
    "A sentence that only names the speaker follows a quotation, as in American media.",
  "statements: continued":
    "Reported speech that goes on without a word of speaking, which long reports have and two held-out articles as well.",
  "statements: unmarked":
    "A quotation that goes on without quotation marks, as in copied and translated news; no article here lost its marks.",
};

/** Strings that {@link rulesIn} also finds but that are not names of rules. */
const others: ReadonlySet<string> = new Set(
  "absolute anaphoric assert body kind organization outlet passive quote relative single units weekday".split(
    " ",
  ),
);

type Lists = Readonly<Record<string, readonly { readonly rule?: string }[] | unknown>>;

/**
 * Returns how often each rule fires in the development articles. The articles are read with two gazetteers, and the
 * larger count is returned.
 */
function countRules(): ReadonlyMap<string, number> {
  const ways: readonly ((gold: Gold) => Gazetteer)[] = [
    () => worldGazetteer,
    (gold) => joinGazetteers(worldGazetteer, gazetteerOfGold(gold)),
  ];
  const most = new Map<string, number>();
  for (const gazetteerFor of ways) {
    const counts = new Map<string, number>();
    for (const folder of ["texts/", "texts/names/"].map((name) => new URL(name, import.meta.url))) {
      for (const name of readdirSync(folder).filter((each) => each.endsWith(".gold.json"))) {
        const gold = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Gold;
        const text = readFileSync(new URL(gold.textFile, folder), "utf8");
        const { published, language } = gold;
        const reading = readDocument(text, { published, language, gazetteer: gazetteerFor(gold) });
        for (const [list, items] of Object.entries(reading as unknown as Lists)) {
          if (!Array.isArray(items)) continue;
          for (const { rule } of items)
            if (rule) counts.set(`${list}: ${rule}`, (counts.get(`${list}: ${rule}`) ?? 0) + 1);
        }
      }
    }
    for (const [rule, count] of counts) most.set(rule, Math.max(count, most.get(rule) ?? 0));
  }
  return most;
}

const counts = countRules();
const names = new Set([...counts.keys(), ...Object.keys(seldom)].map((key) => key.replace(/^.*: /, "")));

test("a rule that fires once in the development articles has a reason", () => {
  const once = [...counts].filter(([, count]) => count === 1).map(([rule]) => rule);
  expect(once.filter((rule) => !Object.hasOwn(seldom, rule))).toEqual([]);
});

test("a rule with a reason fires once or never in the development articles", () => {
  expect(Object.keys(seldom).filter((rule) => (counts.get(rule) ?? 0) > 1)).toEqual([]);
});

test("a rule of the source that never fires in the development articles has a reason", () => {
  const folder = new URL("../../src/reader/", import.meta.url);
  const written = ["names/", "dates/", "statements/", "meetings/"].flatMap((part) =>
    readdirSync(new URL(part, folder), { encoding: "utf8", recursive: true })
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => rulesIn(readFileSync(new URL(part + name, folder), "utf8"))),
  );
  expect(written.length).toBeGreaterThan(50);
  expect([...new Set(written)].filter((rule) => !names.has(rule))).toEqual([]);
});

/**
 * Returns the names of rules in the source of a file. They are the strings after `rule`, and those in a call that adds
 * an item, such as `report(…)`.
 */
function rulesIn(source: string): readonly string[] {
  const places = /(?:\brule(?:: | = )|\b(?:quote|report|offer|add(?:Body|As)?)\()[^\n]*/g;
  return [...source.matchAll(places)]
    .flatMap(([place]) => [...place.matchAll(/"([a-z]+(?:-[a-z]+)*)"/g)].map((match) => match[1] as string))
    .filter((rule) => !others.has(rule));
}
