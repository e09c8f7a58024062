import { dateSpan } from "../../../dataset/rules/date-span.ts";
import type { SettleSource } from "./settle-context.ts";

/** Returns the date of publication as a phrase for messages, such as `on 2023-06-14` or `in 2023-06`. */
export function publishedWhen({ document, readDate }: Pick<SettleSource, "document" | "readDate">): string {
  const span = dateSpan(document.datePublished, readDate);
  const isDay = span !== undefined && span.first === span.last;
  return `${isDay ? "on" : "in"} ${document.datePublished}`;
}
