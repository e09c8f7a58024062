/**
 * A `Date` whose local time is UTC. date-fns reads dates with the local getters, and creates new dates with the
 * constructor of the date that it was given. Therefore, with this class, the results of date-fns are the same in every
 * time zone. An ordinary `Date` cannot represent every day in local time: for example, Pacific/Apia had no 30 December
 * 2011.
 */
export class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()): number {
    return this.setUTCFullYear(year, month, day);
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setHours(hours: number, minutes = 0, seconds = 0, milliseconds = 0): number {
    return this.setUTCHours(hours, minutes, seconds, milliseconds);
  }
  override getTimezoneOffset(): number {
    return 0;
  }
}
