import { dateSpan } from "../../dataset/rules/date-span.ts";
import type { SettleSource } from "./settle-context.ts";

/** Returns when a text was published, as messages say it: `on 2023-06-14`, `in 2023-06`. */
export function publishedWhen({ document, readDate }: Pick<SettleSource, "document" | "readDate">): string {
  const span = dateSpan(document.datePublished, readDate);
  const isDay = span !== undefined && span.first === span.last;
  return `${isDay ? "on" : "in"} ${document.datePublished}`;
}
