// Other libraries that check the shape of a dataset. ajv and TypeBox use the JSON Schema of the whole dataset. valibot
// does not read JSON Schema, so it uses a schema that is written here and checks only the statements, which are most of
// the dataset.
import { Ajv2020 } from "ajv/dist/2020.js";
import { Compile } from "typebox/schema";
import * as v from "valibot";

export function validators(schema, { statementActs, reportings, stances }) {
  const ajv = new Ajv2020().compile(schema);
  const typebox = Compile(schema);
  const id = v.string();
  const ids = v.array(id);
  const text = v.pipe(v.string(), v.regex(/\S/));
  const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
  const statements = v.array(
    v.strictObject({
      id,
      speaker: id,
      onBehalfOf: v.exactOptional(id),
      addressees: v.exactOptional(ids),
      targets: v.exactOptional(ids),
      act: v.picklist(statementActs),
      date: v.exactOptional(v.string()),
      reporting: v.picklist(reportings),
      summary: text,
      positions: v.array(
        v.strictObject({ on: id, stance: v.picklist(stances), condition: v.exactOptional(text) }),
      ),
      about: v.exactOptional(ids),
      meeting: v.exactOptional(id),
      inReplyTo: v.exactOptional(ids),
      sources: v.array(
        v.strictObject({
          document: id,
          start: position,
          end: position,
          via: v.exactOptional(ids),
          supports: v.exactOptional(v.literal("date")),
          says: v.exactOptional(
            v.strictObject({
              status: v.exactOptional(v.string()),
              reporting: v.exactOptional(v.picklist(reportings)),
              date: v.exactOptional(v.string()),
              summary: v.exactOptional(text),
            }),
          ),
        }),
      ),
      note: v.exactOptional(text),
    }),
  );
  return {
    "ajv, compiled": { checks: "shape", passes: (dataset) => ajv(dataset) },
    "TypeBox, compiled": { checks: "shape", passes: (dataset) => typebox.Check(dataset) },
    "valibot, is": {
      checks: "shape of the statements",
      passes: (dataset) => v.is(statements, dataset.statements),
    },
    "valibot, safeParse": {
      checks: "shape of the statements",
      passes: (dataset) => v.safeParse(statements, dataset.statements).success,
    },
  };
}
