import { fieldsByShape } from "../../../../dataset/fields.ts";
import { normalAddress } from "../../../../text/web-address.ts";
import { isReadFromRows, noteDropped } from "../../cells/dropped-parts.ts";
import type { Reader } from "../../cells/field-reader.ts";
import type { Part } from "./part.ts";
import type { PartMaker } from "./part-maker.ts";

/** A {@link Part} for a text that has to have a certain form, such as an address. */
interface FormattedTextPart extends Part {
  /** Reads the text even if it does not have the form. */
  readonly readAny: Reader;
}

/** Writes the parts of a text whose case has no meaning in small letters. */
const normalize = {
  url: normalAddress,
  language: (tag: string) => tag.replace(/^[a-z]{2,3}(?=-|$)/i, (language) => language.toLowerCase()),
};

/**
 * Returns the {@link Part} for an optional field of a document whose text has to have a certain form, such as an
 * address. If the text in a row does not have this form, only the field is left out, and the losses list the text.
 */
export function formattedTextPart(make: PartMaker, name: "url" | "language"): FormattedTextPart {
  const part = withNormalText(make.text(name), normalize[name]);
  const { format } = fieldsByShape().SourceDocument.find((field) => field.name === name) ?? {};
  if (format === undefined || !isReadFromRows(make.mapping[name])) return { ...part, readAny: part.read };
  const { state } = make.names;
  const reason = `it does not have the form of the field. ${format.cure}`;
  return {
    ...part,
    readAny: part.read,
    read: (row, index) => {
      const text = part.read(row, index) as string | undefined;
      if (text === undefined || format.accepts(text)) {
        if (text !== undefined) state.use.keep(part.at);
        return text;
      }
      noteDropped(state, part.at, text, { reason, row: index });
      return undefined;
    },
  };
}

function withNormalText(part: Part, normal: (text: string) => string): Part {
  const { read } = part;
  return {
    ...part,
    read: (row, index) => {
      const text = read(row, index) as string | undefined;
      return text === undefined ? undefined : normal(text);
    },
  };
}
