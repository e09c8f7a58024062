import { type Attributes, formatEdtf, type Identifier, type Place, related, type Statement } from "demarche";
import { citationList, restsOn } from "./citations.ts";
import { type Child, h, joined } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { textPicker } from "./load-file.ts";
import { answerBadge, dateOf, recordLink, recordLinks } from "./parts.ts";
import { badge } from "./stances-view.ts";
import { grouped, type KnownRecord, kindWords, linkWords, plain, recordOf, titleOf } from "./words.ts";

/** The name and the value of a field, as the panel shows them. Fields without a value are left out. */
type Line = readonly [name: string, value: Child];

/** Returns all fields of a record, its sources, and the records that refer to it. */
export function recordPanel(explorer: Explorer, id: string): HTMLElement {
  const found = recordOf(explorer.dataset, id) as KnownRecord;
  const { kind, record } = found;
  const note = "note" in record ? record.note : undefined;
  const attributes = "attributes" in record ? record.attributes : undefined;
  const doubts = "doubts" in record ? record.doubts : undefined;
  return h(
    "div",
    {},
    h("p", { class: "kind" }, kindWords[kind]),
    h("h2", { id: "panel-title", tabindex: -1 }, titleOf(explorer.dataset, id)),
    lines([
      ...linesOf(explorer, found),
      ["In doubt", listed((doubts ?? []).map(({ field, reason }) => `${linkWords(field)}: ${reason}`))],
      ["Attributes", attributeList(attributes)],
      ["Note", note],
      ["Id", h("code", {}, id)],
    ]),
    kind === "documents" || kind === "issues" ? null : restsOn(explorer, id),
    kind === "documents" && record.digest !== undefined && !Object.hasOwn(explorer.texts, id)
      ? textPicker(explorer, "panel-texts")
      : null,
    referredTo(explorer, id),
  );
}

function lines(all: readonly Line[]): HTMLElement {
  const shown = all.filter(
    ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return h(
    "dl",
    { class: "lines" },
    shown.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))),
  );
}

function linesOf(explorer: Explorer, { kind, record }: KnownRecord): readonly Line[] {
  const linkTo = (id: string | undefined) => (id === undefined ? undefined : recordLink(explorer, id));
  const linksTo = (ids: readonly string[] | undefined) => recordLinks(explorer, ids ?? []);
  const linksOr = (ids: readonly string[], otherwise: string) =>
    ids.length === 0 ? otherwise : linksTo(ids);
  switch (kind) {
    case "documents":
      return [
        ["Author", record.author],
        ["Publisher", linkTo(record.publisher)],
        ["Address", webLink(record.url)],
        ["Identifiers", identifierList(record.identifiers)],
        ["Language", record.language],
        ["Published", [dateOf(record.datePublished), h("small", {}, record.datePublishedBasis)]],
        ["Length", record.length === undefined ? undefined : `${grouped(record.length)} characters`],
        ["Digest", record.digest === undefined ? undefined : h("code", { class: "digest" }, record.digest)],
        [
          "Text",
          record.digest === undefined
            ? "none was coded"
            : Object.hasOwn(explorer.texts, record.id)
              ? "loaded, with the digest of the coded text"
              : "not loaded",
        ],
      ];
    case "actors":
      return [
        ["Type", record.type],
        [
          "Other spellings",
          joined(
            (record.otherNames ?? []).map(({ name }) => h("span", { class: "text" }, name)),
            ", ",
          ),
        ],
        ["Part of", linkTo(record.parent)],
        [
          "Memberships",
          (record.memberships ?? []).map(({ organization, role, startDate, endDate, sources }) =>
            h(
              "div",
              { class: "membership" },
              `${role}, `,
              linkTo(organization),
              startDate === undefined ? null : `, start: ${formatEdtf(startDate)}`,
              endDate === undefined ? null : `, end: ${formatEdtf(endDate)}`,
              citationList(explorer, sources),
            ),
          ),
        ],
        ["Identifiers", identifierList(record.identifiers)],
      ];
    case "issues":
      return [
        ["Proposition", record.proposition],
        ["Part of", linkTo(record.broader)],
        ["Opposes", linkTo(record.opposes)],
      ];
    case "statements":
      return [
        ["Speaker", linkTo(record.speaker)],
        ["Jointly with", linksTo(record.jointlyWith)],
        ["On behalf of", linkTo(record.onBehalfOf)],
        ["Addressees", linksTo(record.addressees)],
        ["Targets", linksTo(record.targets)],
        ["Date", datesOf(record)],
        ["Act", record.act],
        ["Reporting", record.reporting],
        ["Positions", positions(explorer, record)],
        ["About", linksTo(record.about)],
        ["Made at", linkTo(record.meeting)],
        ["In reply to", linksTo(record.inReplyTo)],
      ];
    case "proposals":
      return [
        ["Proposed by", linksTo(record.proposers)],
        ["On behalf of", linkTo(record.onBehalfOf)],
        ["Addressees", linksOr(record.addressees, "none recorded")],
        ["Date", datesOf(record)],
        ["Made in", linkTo(record.statement)],
        ["Terms", listed(record.terms.map(({ id }) => linkTo(id)))],
        ["Answers", listed(record.responses.map(({ id, answer }) => [answerBadge(answer), " ", linkTo(id)]))],
        ["Part of", linkTo(record.parent)],
        ["In reply to", linksTo(record.inReplyTo)],
        ["Made at", linkTo(record.meeting)],
      ];
    case "terms":
      return [
        ["About", linksTo(record.about)],
        [
          "Support implies",
          listed((record.positions ?? []).map(({ on, stance }) => [badge(stance), " ", linkTo(on)])),
        ],
      ];
    case "responses":
      return [
        ["By", linkTo(record.by)],
        ["On behalf of", linkTo(record.onBehalfOf)],
        ["Date", datesOf(record)],
        ["Answer", answerBadge(record.answer)],
        ["On the terms", linksTo(record.terms)],
        ["Given in", linkTo(record.statement)],
      ];
    case "meetings":
      return [
        ["Format", plain(record.format)],
        ["Status", record.status],
        [
          "Participants",
          record.participants.length === 0
            ? "unknown"
            : listed(
                record.participants.map(({ actor, onBehalfOf }) => [
                  linkTo(actor),
                  onBehalfOf === undefined ? null : [" for ", linkTo(onBehalfOf)],
                ]),
              ),
        ],
        ["Date", datesOf(record)],
        ["Place", placeOf(explorer, record.place)],
        ["About", linksTo(record.about)],
        ["Part of", linkTo(record.parent)],
      ];
    case "bases":
      return [
        ["Name", record.nameAttested ? "used by a document" : "a description; no document names it"],
        ["Type", plain(record.type)],
        ["Status", record.status],
        ["Host", linkTo(record.host)],
        ["Operators", linksOr(record.operators, "unknown")],
        ["Place", placeOf(explorer, record.place)],
      ];
    case "events":
      return [
        ["Summary", record.summary],
        ["Type", record.type],
        ["Status", plain(record.status)],
        ["Actors", linksTo(record.actors)],
        ["Targets", linksTo(record.targets)],
        ["Date", datesOf(record)],
        ["Place", placeOf(explorer, record.place)],
        [
          "Amount",
          record.amount === undefined
            ? undefined
            : `${record.amount.bound === undefined ? "" : `${plain(record.amount.bound)} `}${record.amount.value} ${record.amount.unit}`,
        ],
        ["Codes", listed((record.codes ?? []).map(({ scheme, code }) => `${scheme} ${code}`))],
        ["About", linksTo(record.about)],
      ];
  }
}

/** Returns a link to an http or https address. Any other address is shown as text, because it could run a script. */
function webLink(url: string | undefined): Child {
  if (url === undefined || !/^https?:\/\//i.test(url)) return url;
  return h("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, url);
}

function identifierList(identifiers: readonly Identifier[] = []): Child {
  return joined(
    identifiers.map(({ scheme, identifier }) => `${scheme} ${identifier}`),
    ", ",
  );
}

function attributeList(attributes: Attributes = {}): Child {
  return listed(Object.entries(attributes).map(([name, value]) => `${name}: ${value}`));
}

/** Returns the date of a record, followed by the wording of the date in the document. */
function datesOf({ date, dateTold }: Pick<Statement, "date" | "dateTold">): Child {
  return [dateOf(date), dateTold === undefined ? null : h("small", {}, `In the text: ${dateTold}`)];
}

/** Returns a list of items, or undefined if there are no items. */
function listed(items: readonly Child[]): Child {
  return items.length === 0
    ? undefined
    : h(
        "ul",
        { class: "bare" },
        items.map((item) => h("li", {}, item)),
      );
}

function positions(explorer: Explorer, { positions: taken }: Statement): Child {
  return taken.length === 0
    ? "none"
    : listed(
        taken.map(({ on, stance, condition }) => [
          badge(stance),
          " ",
          recordLink(explorer, on),
          condition === undefined ? null : h("small", {}, `Condition: ${condition}`),
        ]),
      );
}

function placeOf(explorer: Explorer, place: Place | undefined): Child {
  if (place === undefined) return undefined;
  return [place.name, place.country === undefined ? null : [", ", recordLink(explorer, place.country)]];
}

/** Returns the records that refer to a record, grouped by the kind of link. */
function referredTo(explorer: Explorer, id: string): Child {
  const groups = new Map<string, HTMLElement[]>();
  for (const { link, id: referrer, title } of related(explorer.dataset, id).referredToBy) {
    groups.set(link, [...(groups.get(link) ?? []), h("li", {}, recordLink(explorer, referrer, title))]);
  }
  if (groups.size === 0) return null;
  const mostOpen = 5;
  return h(
    "section",
    { class: "referred", "aria-labelledby": "referred-title" },
    h("h3", { id: "referred-title" }, "Referred to by"),
    [...groups].map(([link, items]) =>
      h(
        "details",
        { open: items.length <= mostOpen },
        h("summary", {}, `${linkWords(link)} (${items.length})`),
        h("ul", {}, items),
      ),
    ),
  );
}
