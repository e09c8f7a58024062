import { formatEdtf, type Place, related, type Statement } from "demarche";
import { citationList, restsOn } from "./citations.ts";
import { type Child, h, joined } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { textPicker } from "./load-file.ts";
import { answerBadge, dateOf, recordLink, recordLinks } from "./parts.ts";
import { badge } from "./stances-view.ts";
import { grouped, type KnownRecord, kindWords, linkWords, plain, recordOf, titleOf } from "./words.ts";

/** A line of a record: its name and what stands behind it; nothing: the line is left out. */
type Line = readonly [name: string, value: Child];

/** Everything that is known of a record, and what it rests on. */
export function recordPanel(explorer: Explorer, id: string): HTMLElement {
  const found = recordOf(explorer.dataset, id) as KnownRecord;
  const { kind, record } = found;
  const note = "note" in record ? record.note : undefined;
  return h(
    "div",
    {},
    h("p", { class: "kind" }, kindWords[kind]),
    h("h2", { id: "panel-title", tabindex: -1 }, titleOf(explorer.dataset, id)),
    lines([...linesOf(explorer, found), ["Note", note], ["Id", h("code", {}, id)]]),
    kind === "documents" || kind === "issues" ? null : restsOn(explorer, id),
    kind === "documents" && !Object.hasOwn(explorer.texts, id) ? textPicker(explorer, "panel-texts") : null,
    referredTo(explorer, id),
  );
}

function lines(all: readonly Line[]): HTMLElement {
  const told = all.filter(
    ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return h(
    "dl",
    { class: "lines" },
    told.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))),
  );
}

function linesOf(explorer: Explorer, { kind, record }: KnownRecord): readonly Line[] {
  const one = (id: string | undefined) => (id === undefined ? undefined : recordLink(explorer, id));
  const many = (ids: readonly string[] | undefined) => recordLinks(explorer, ids ?? []);
  const someOr = (ids: readonly string[], otherwise: string) => (ids.length === 0 ? otherwise : many(ids));
  switch (kind) {
    case "documents":
      return [
        ["Publisher", one(record.publisher)],
        ["Language", record.language],
        ["Published", [dateOf(record.datePublished), h("small", {}, record.datePublishedBasis)]],
        ["Length", `${grouped(record.length)} characters`],
        ["Digest", h("code", { class: "digest" }, record.digest)],
        [
          "Text",
          Object.hasOwn(explorer.texts, record.id)
            ? "loaded, and it is the one that was coded"
            : "not loaded",
        ],
      ];
    case "actors":
      return [
        ["Type", record.type],
        [
          "Also spelt",
          joined(
            (record.otherNames ?? []).map(({ name }) => h("span", { class: "text" }, name)),
            ", ",
          ),
        ],
        ["Part of", one(record.parent)],
        [
          "Belongs to",
          (record.memberships ?? []).map(({ organization, role, startDate, endDate, sources }) =>
            h(
              "div",
              { class: "membership" },
              `${role}, `,
              one(organization),
              startDate === undefined ? null : `, since: ${formatEdtf(startDate)}`,
              endDate === undefined ? null : `, until: ${formatEdtf(endDate)}`,
              citationList(explorer, sources),
            ),
          ),
        ],
        [
          "Identifiers",
          joined(
            (record.identifiers ?? []).map(({ scheme, identifier }) => `${scheme} ${identifier}`),
            ", ",
          ),
        ],
      ];
    case "issues":
      return [
        ["Proposition", record.proposition],
        ["Part of", one(record.broader)],
      ];
    case "statements":
      return [
        ["Speaker", one(record.speaker)],
        ["For", one(record.onBehalfOf)],
        ["To", many(record.addressees)],
        ["Aimed at", many(record.targets)],
        ["When", dateOf(record.date)],
        ["Act", record.act],
        ["Reporting", record.reporting],
        ["Positions", positions(explorer, record)],
        ["About", many(record.about)],
        ["Said at", one(record.meeting)],
        ["In reply to", many(record.inReplyTo)],
      ];
    case "proposals":
      return [
        ["Proposed by", many(record.proposers)],
        ["For", one(record.onBehalfOf)],
        ["To", someOr(record.addressees, "not told")],
        ["When", dateOf(record.date)],
        ["Put forward by", one(record.statement)],
        ["Terms", listed(record.terms.map(({ id }) => one(id)))],
        ["Answers", listed(record.responses.map(({ id, answer }) => [answerBadge(answer), " ", one(id)]))],
        ["Part of", one(record.parent)],
        ["In reply to", many(record.inReplyTo)],
        ["Put forward at", one(record.meeting)],
      ];
    case "terms":
      return [
        ["About", many(record.about)],
        [
          "To be for it is",
          listed((record.positions ?? []).map(({ on, stance }) => [badge(stance), " ", one(on)])),
        ],
      ];
    case "responses":
      return [
        ["By", one(record.by)],
        ["For", one(record.onBehalfOf)],
        ["When", dateOf(record.date)],
        ["Answer", answerBadge(record.answer)],
        ["On the terms", many(record.terms)],
        ["Given by", one(record.statement)],
      ];
    case "meetings":
      return [
        ["Format", plain(record.format)],
        ["Status", record.status],
        [
          "Who",
          record.participants.length === 0
            ? "not told"
            : listed(
                record.participants.map(({ actor, onBehalfOf }) => [
                  one(actor),
                  onBehalfOf === undefined ? null : [" for ", one(onBehalfOf)],
                ]),
              ),
        ],
        ["When", dateOf(record.date)],
        ["Where", place(explorer, record.place)],
        ["About", many(record.about)],
        ["Part of", one(record.parent)],
      ];
    case "bases":
      return [
        ["Name", record.nameAttested ? "as a document names it" : "a description: no document names it"],
        ["Type", plain(record.type)],
        ["Status", record.status],
        ["On the land of", one(record.host)],
        ["Used by", someOr(record.operators, "not told")],
        ["Where", place(explorer, record.place)],
      ];
    case "events":
      return [
        ["Summary", record.summary],
        ["Type", record.type],
        ["Status", plain(record.status)],
        ["Who", many(record.actors)],
        ["To whom", many(record.targets)],
        ["When", dateOf(record.date)],
        ["Where", place(explorer, record.place)],
        [
          "How much",
          record.amount === undefined
            ? undefined
            : `${record.amount.bound === undefined ? "" : `${plain(record.amount.bound)} `}${record.amount.value} ${record.amount.unit}`,
        ],
        ["About", many(record.about)],
      ];
  }
}

/** A list, or nothing where there is nothing on it. */
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
    ? "takes no position"
    : listed(
        taken.map(({ on, stance, condition }) => [
          badge(stance),
          " ",
          recordLink(explorer, on),
          condition === undefined ? null : h("small", {}, `If: ${condition}`),
        ]),
      );
}

function place(explorer: Explorer, where: Place | undefined): Child {
  if (where === undefined) return undefined;
  return [where.name, where.country === undefined ? null : [", ", recordLink(explorer, where.country)]];
}

/** What refers to the record, by kind of link. */
function referredTo(explorer: Explorer, id: string): Child {
  const groups = new Map<string, HTMLElement[]>();
  for (const { link, id: other, title } of related(explorer.dataset, id).referredToBy) {
    groups.set(link, [...(groups.get(link) ?? []), h("li", {}, recordLink(explorer, other, title))]);
  }
  if (groups.size === 0) return null;
  const few = 5;
  return h(
    "section",
    { class: "referred", "aria-labelledby": "referred-title" },
    h("h3", { id: "referred-title" }, "Where else it stands"),
    [...groups].map(([link, items]) =>
      h(
        "details",
        { open: items.length <= few },
        h("summary", {}, `${linkWords(link)} (${items.length})`),
        h("ul", {}, items),
      ),
    ),
  );
}
