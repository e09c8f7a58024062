import { formatEdtf, type Records } from "demarche";
import { citationList } from "../citations.ts";
import { type Child, h, joined } from "../element.ts";
import type { Explorer } from "../explorer.ts";
import { answerBadge, dateOf, recordLink, recordLinks } from "../parts.ts";
import { badge } from "../stances/badge.ts";
import { grouped, type KnownRecord, plain } from "../words.ts";
import { datesOf, identifierList, listed, placeOf, webLink } from "./field-values.ts";

/** The name and the value of a field, as the panel shows them. Fields without a value are left out. */
export type Line = readonly [name: string, value: Child];

/** Returns the fields that only records of this kind have. */
export function recordLines(explorer: Explorer, { kind, record }: KnownRecord): readonly Line[] {
  switch (kind) {
    case "documents":
      return documentLines(record, explorer);
    case "actors":
      return actorLines(record, explorer);
    case "issues":
      return issueLines(record, explorer);
    case "statements":
      return statementLines(record, explorer);
    case "proposals":
      return proposalLines(record, explorer);
    case "terms":
      return termLines(record, explorer);
    case "responses":
      return responseLines(record, explorer);
    case "meetings":
      return meetingLines(record, explorer);
    case "bases":
      return baseLines(record, explorer);
    case "events":
      return eventLines(record, explorer);
  }
}

/** Returns functions that make links to records. */
function linksIn(explorer: Explorer) {
  const linkTo = (id: string | undefined) => (id === undefined ? undefined : recordLink(explorer, id));
  const linksTo = (ids: readonly string[] | undefined) => recordLinks(explorer, ids ?? []);
  const linksOr = (ids: readonly string[], otherwise: string) =>
    ids.length === 0 ? otherwise : linksTo(ids);
  return { linkTo, linksTo, linksOr };
}

function documentLines(record: Records["documents"], explorer: Explorer): readonly Line[] {
  const { linkTo } = linksIn(explorer);
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
}

function actorLines(record: Records["actors"], explorer: Explorer): readonly Line[] {
  const { linkTo } = linksIn(explorer);
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
}

function issueLines(record: Records["issues"], explorer: Explorer): readonly Line[] {
  const { linkTo } = linksIn(explorer);
  return [
    ["Proposition", record.proposition],
    ["Part of", linkTo(record.broader)],
    ["Opposes", linkTo(record.opposes)],
  ];
}

function statementLines(record: Records["statements"], explorer: Explorer): readonly Line[] {
  const { linkTo, linksTo } = linksIn(explorer);
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
}

function proposalLines(record: Records["proposals"], explorer: Explorer): readonly Line[] {
  const { linkTo, linksTo, linksOr } = linksIn(explorer);
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
}

function termLines(record: Records["terms"], explorer: Explorer): readonly Line[] {
  const { linkTo, linksTo } = linksIn(explorer);
  return [
    ["About", linksTo(record.about)],
    [
      "Support implies",
      listed((record.positions ?? []).map(({ on, stance }) => [badge(stance), " ", linkTo(on)])),
    ],
  ];
}

function responseLines(record: Records["responses"], explorer: Explorer): readonly Line[] {
  const { linkTo, linksTo } = linksIn(explorer);
  return [
    ["By", linkTo(record.by)],
    ["On behalf of", linkTo(record.onBehalfOf)],
    ["Date", datesOf(record)],
    ["Answer", answerBadge(record.answer)],
    ["On the terms", linksTo(record.terms)],
    ["Given in", linkTo(record.statement)],
  ];
}

function meetingLines(record: Records["meetings"], explorer: Explorer): readonly Line[] {
  const { linkTo, linksTo } = linksIn(explorer);
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
}

function baseLines(record: Records["bases"], explorer: Explorer): readonly Line[] {
  const { linkTo, linksOr } = linksIn(explorer);
  return [
    ["Name", record.nameAttested ? "used by a document" : "a description; no document names it"],
    ["Type", plain(record.type)],
    ["Status", record.status],
    ["Host", linkTo(record.host)],
    ["Operators", linksOr(record.operators, "unknown")],
    ["Place", placeOf(explorer, record.place)],
  ];
}

function eventLines(record: Records["events"], explorer: Explorer): readonly Line[] {
  const { linksTo } = linksIn(explorer);
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

function positions(explorer: Explorer, { positions: taken }: Records["statements"]): Child {
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
