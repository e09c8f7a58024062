import type { EdtfDate } from "./parse-edtf.ts";

/** Returns whether a date is uncertain or approximate: nobody says by how much, so nothing about it is certain. */
export function isQualified({ uncertain, approximate }: EdtfDate): boolean {
  return uncertain || approximate;
}
