export { rowName } from "../../../text/row-name.ts";

/** Returns a message without the number of the row at its beginning. */
export function withoutRowName(message: string): string {
  return message.replace(/^row \d+ \(the \w+\)(?:: |, )/, "");
}
