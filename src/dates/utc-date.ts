/**
 * A `Date` whose local time is UTC. date-fns makes new dates with the constructor of its argument and reads them with
 * the local getters, so with this class the results of date-fns are the same in every time zone. A local `Date` cannot
 * represent every day: in Pacific/Apia, there was no 30 December 2011.
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
