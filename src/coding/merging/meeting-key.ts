import { type DateReader, dateSpan } from "../../dataset/rules/date-span.ts";

/**
 * Returns a key that is equal for two meetings if they have the same day, format and participants. Returns undefined if
 * the day or the participants are unknown, because such a meeting cannot be compared with another.
 */
export function meetingKey(
  {
    date,
    format,
    participants,
  }: {
    readonly date?: string | undefined;
    readonly format: string;
    readonly participants: readonly string[];
  },
  readDate: DateReader,
): string | undefined {
  const days = dateSpan(date, readDate);
  if (days === undefined || days.first !== days.last || participants.length < 2) return undefined;
  return [days.first, format, ...[...new Set(participants)].sort()].join(" ");
}
