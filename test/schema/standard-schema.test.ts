import { describe, expect, test } from "vitest";
import { datasetSchema, recordSchemas } from "../../src/schema/index.ts";
import { small } from "../fixtures/small.ts";

/** The part of the Standard Schema interface that forms and routers use (standardschema.dev, version 1). */
interface Standard {
  readonly "~standard": {
    readonly version: number;
    readonly vendor: string;
    readonly validate: (value: unknown) => Promise<Result> | Result;
  };
}
type Result =
  | { readonly value: unknown; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string;
        readonly path?: readonly unknown[] | undefined;
      }[];
    };

const validate = (schema: Standard, value: unknown) => schema["~standard"].validate(value);

describe("the schemas as Standard Schemas", () => {
  test("return a valid dataset and valid records", async () => {
    for (const schema of [datasetSchema, ...Object.values(recordSchemas)] as readonly Standard[]) {
      expect(schema["~standard"].version).toBe(1);
      expect(schema["~standard"].vendor).toBe("zod");
    }
    expect(await validate(datasetSchema as Standard, small)).toEqual({ value: small });
    expect(await validate(recordSchemas.bases as Standard, small.bases[0])).toEqual({
      value: small.bases[0],
    });
  });

  test("report the path of an invalid value", async () => {
    const wrong = await validate(datasetSchema as Standard, {
      ...small,
      bases: [{ ...small.bases[0], host: 5 }],
    });
    expect(wrong.issues?.[0]?.path).toEqual(["bases", 0, "host"]);
  });
});
