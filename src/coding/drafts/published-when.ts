import { dateSpan } from "../../dataset/rules/date-span.ts";
import type { SettleSource } from "./settle-context.ts";

/** Returns the words with which a message says when a text was published, such as `on 2023-06-14` or `in 2023-06`. */
export function publishedWhen({ document, readDate }: Pick<SettleSource, "document" | "readDate">): string {
  const span = dateSpan(document.datePublished, readDate);
  const isDay = span !== undefined && span.first === span.last;
  return `${isDay ? "on" : "in"} ${document.datePublished}`;
}
