import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Model } from "../../data/build/model.ts";
import { readModel } from "../../data/build/read-model.ts";

/** Returns a model that consists of one file. */
function read(source: string): Model {
  const folder = mkdtempSync(join(tmpdir(), "model-"));
  try {
    writeFileSync(join(folder, "treaty.ts"), source);
    return readModel(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("reads fields with their types, descriptions and tags", () => {
  const { interfaces, enumerations } = read(`
    /**
     * How a treaty ended.
     *
     * Includes: the last state.
     *
     * Excludes: suspensions.
     *
     * Example: It ran out.
     */
    export const endings = [
      /** It ran out. */
      "expired",
      /** A party left. */
      "denounced",
    ] as const;
    export type Ending = (typeof endings)[number];
    /**
     * @pattern ^[A-Z]+$
     * @cure Write capitals.
     */
    export type Code = string;
    /** A treaty. */
    export interface Treaty<out I extends Ids = Ids> {
      /** Its id. */
      readonly id: I["treaties"];
      /**
       * Who signed it. Empty: unknown.
       *
       * @inverse signatoryOf
       */
      readonly parties: readonly NoInfer<I["actors"]>[];
      /** How it ended. Absent: it is in force. */
      readonly ending?: Ending;
      /** The code of the treaty. */
      readonly code: Code;
      /**
       * How many articles it has.
       *
       * @asType integer
       */
      readonly articles: number;
    }`);
  expect(interfaces).toHaveLength(1);
  expect(interfaces[0]?.fields.map(({ name, type, list, optional }) => [name, type, list, optional])).toEqual(
    [
      ["id", { is: "id" }, false, false],
      ["parties", { is: "reference", to: ["actors"], inverse: "signatoryOf" }, true, false],
      ["ending", { is: "values", enumerations: ["endings"], literals: [] }, false, true],
      ["code", { is: "text", pattern: "^[A-Z]+$", cure: "Write capitals." }, false, false],
      ["articles", { is: "integer" }, false, false],
    ],
  );
  expect(interfaces[0]?.fields[1]).toMatchObject({
    description: "Who signed it. Empty: unknown.",
    typeLabel: "list of ids (actors)",
  });
  expect(enumerations).toMatchObject([
    { name: "endings", excludes: "suspensions.", values: [{ value: "expired" }, { value: "denounced" }] },
  ]);
});

test("a type that the generator cannot read is an error that names the field", () => {
  expect(() => read("export interface Treaty { readonly signed: Date }")).toThrow(
    "Treaty.signed: the generator cannot read the type Date",
  );
});

test("a reference without the name of its inverse is an error", () => {
  expect(() =>
    read('export interface Treaty<out I extends Ids = Ids> { readonly host: NoInfer<I["actors"]> }'),
  ).toThrow("Treaty.host: a reference needs the name of its inverse. Add `@inverse speakerOf`.");
});
