/** Returns whether a time of day is midnight. A time zone can follow the time. */
export function isMidnight(time: string): boolean {
  return /^(?:0?0:?00(?::?00(?:\.0+)?)?(?: ?AM)?|12:00(?::00)? ?AM)(?:Z| UTC| ?[-+]\d\d(?::?\d\d)?)?$/i.test(
    time,
  );
}
