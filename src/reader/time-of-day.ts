/** Whether a text is a time of day, with or without the name of the time zone, as in `09.30` and `21:10 GMT`. */
export function isTimeOfDay(text: string): boolean {
  return /^\d{1,2}[.:]\d\d(?: [A-Za-z]{1,4})?$/.test(text);
}
