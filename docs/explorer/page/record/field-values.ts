import type { Identifier, Place, Statement } from "demarche";
import { type Child, h, joined } from "../element.ts";
import type { Explorer } from "../explorer.ts";
import { dateOf, recordLink } from "../parts.ts";

/** Returns a link to an http or https address. Any other address is shown as text, because it could run a script. */
export function webLink(url: string | undefined): Child {
  if (url === undefined || !/^https?:\/\//i.test(url)) return url;
  return h("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, url);
}

/** Returns the identifiers with their schemes. */
export function identifierList(identifiers: readonly Identifier[] = []): Child {
  return joined(
    identifiers.map(({ scheme, identifier }) => `${scheme} ${identifier}`),
    ", ",
  );
}

/** Returns the date of a record, followed by the wording of the date in the document. */
export function datesOf({ date, dateTold }: Pick<Statement, "date" | "dateTold">): Child {
  return [dateOf(date), dateTold === undefined ? null : h("small", {}, `In the text: ${dateTold}`)];
}

/** Returns a list of items, or undefined if there are no items. */
export function listed(items: readonly Child[]): Child {
  return items.length === 0
    ? undefined
    : h(
        "ul",
        { class: "bare" },
        items.map((item) => h("li", {}, item)),
      );
}

/** Returns the name of a place, and a link to its country. */
export function placeOf(explorer: Explorer, place: Place | undefined): Child {
  if (place === undefined) return undefined;
  const { name, country, coordinates } = place;
  return [
    name,
    country === undefined ? null : [", ", recordLink(explorer, country)],
    coordinates === undefined
      ? null
      : h("small", {}, `Longitude ${coordinates[0]}, latitude ${coordinates[1]}`),
  ];
}
