import * as chrono from "chrono-node";
import type { ActorType } from "../../src/model/actor.ts";
import type { Gazetteer, Reading, Span, Speaker } from "../../src/reader/index.ts";
import type { FoundItem, Gold, Part } from "./scoring.ts";

/**
 * Returns a gazetteer of the names in a gold file. Each actor is listed with all forms of its name that occur in the
 * text.
 */
export function gazetteerOfGold({ mentions }: Gold): Gazetteer {
  const names = [...new Set(mentions.map(({ name = "" }) => name))];
  return {
    entries: names.map((name) => {
      const own = mentions.filter((each) => each.name === name);
      const kind = own[0]?.kind === "organisation" ? "organization" : own[0]?.kind;
      return {
        id: name,
        name,
        kind: kind as ActorType,
        names: own.filter(({ metonym }) => !metonym).map(({ text }) => text),
        metonyms: own.filter(({ metonym }) => metonym).map(({ text }) => text),
      };
    }),
  };
}

/** Returns the position of each code point of a text in UTF-16 code units. The last item is the length of the text. */
function unitPositions(text: string): number[] {
  const positions = [0];
  for (const letter of text) positions.push((positions.at(-1) ?? 0) + letter.length);
  return positions;
}

/** Returns the items of a reading that are scored, with spans in UTF-16 code units. Unknown names are left out. */
export function foundItems(text: string, reading: Reading): Record<Part, readonly FoundItem[]> {
  const positions = unitPositions(text);
  const spanOf = ({ start, end }: Span): Span => ({ start: positions[start] ?? 0, end: positions[end] ?? 0 });
  const spoken = (item: Span & { readonly speaker?: Speaker }): FoundItem => ({
    ...spanOf(item),
    speaker: item.speaker?.name,
    speakerSpan: item.speaker?.span && spanOf(item.speaker.span),
  });
  return {
    mentions: reading.mentions
      .filter(({ unknown }) => !unknown)
      .map((item) => ({ ...spanOf(item), name: item.name })),
    dates: reading.dates.map((item) => ({ ...spanOf(item), edtf: item.edtf })),
    quotes: reading.quotations.map(spoken),
    reports: reading.statements.map(spoken),
  };
}

/** Returns the mentions of a reading with those of unknown names, whose name is the text itself. */
export function allMentions(text: string, reading: Reading): readonly FoundItem[] {
  const positions = unitPositions(text);
  return reading.mentions.map((item) => {
    const start = positions[item.start] ?? 0;
    const end = positions[item.end] ?? 0;
    return { start, end, name: item.name ?? text.slice(start, end) };
  });
}

/** Returns the dates that chrono-node finds, or undefined for a language that it does not have. */
export function chronoDates(text: string, { language, published }: Gold): FoundItem[] | undefined {
  const parser = { it: chrono.it, en: chrono.en }[language];
  if (parser === undefined) return undefined;
  const digits = (number: number | null): string => String(number ?? 0).padStart(2, "0");
  return parser.parse(text, new Date(`${published}T12:00:00Z`)).map(({ index, text: words, start, end }) => {
    const edtf = (part: typeof start): string => {
      const year = String(part.get("year"));
      if (part.isCertain("day") || part.isCertain("weekday")) {
        return `${year}-${digits(part.get("month"))}-${digits(part.get("day"))}`;
      }
      return part.isCertain("month") ? `${year}-${digits(part.get("month"))}` : year;
    };
    const date = end ? `${edtf(start)}/${edtf(end)}` : edtf(start);
    return { start: index, end: index + words.length, edtf: date };
  });
}
