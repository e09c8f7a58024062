import { shown } from "../../errors/suggest.ts";
import { objectsOf } from "../unchecked.ts";
import type { RecordRule } from "./rule-context.ts";

/**
 * Returns the form of the identifiers of a scheme such as `wikidata`, with a sentence that says what to write. The
 * result is undefined if the form is unknown.
 */
export function identifierForm(
  scheme: unknown,
): { readonly pattern: RegExp; readonly cure: string } | undefined {
  switch (scheme) {
    case "iso3166-1-alpha-3":
      return { pattern: /^[A-Z]{3}$/, cure: 'Write three capital letters: "ALB".' };
    case "iso3166-1-alpha-2":
      return { pattern: /^[A-Z]{2}$/, cure: 'Write two capital letters: "AL".' };
    case "iso3166-1-numeric":
      return { pattern: /^\d{3}$/, cure: 'Write three digits: "008".' };
    case "wikidata":
      return { pattern: /^Q[1-9]\d*$/, cure: 'Write Q and a number: "Q222".' };
    case "cow":
      return {
        pattern: /^(?:\d{1,3}|[A-Z]{3})$/,
        cure: 'Write the number of the state or its three capital letters: "339" or "ALB".',
      };
    case "gwno":
      return { pattern: /^[1-9]\d{0,2}$/, cure: 'Write the number of the state: "339".' };
    case "popolo":
      return { pattern: /^\S+$/, cure: "Write the id without blanks." };
    case "dna":
      return { pattern: /^\d+$/, cure: 'Write the number of the entity: "17".' };
    case "doi":
      return {
        pattern: /^10\.\d{4,9}\/\S+$/,
        cure: 'Write the identifier without an address: "10.1000/182".',
      };
    default:
      return undefined;
  }
}

/**
 * Returns the rule for identifiers. If the scheme is known, the identifier must have the right form. No identifier may
 * be used twice.
 */
export function identifiersRule(): RecordRule {
  const ownerOf = new Map<string, unknown>();
  return (location, context) => {
    const { id, identifiers } = location.record;
    if (identifiers === undefined) return;
    for (const [i, { scheme, identifier }] of objectsOf(identifiers)) {
      if (typeof identifier !== "string") continue;
      const report = (message: string) =>
        context.report({
          code: "inconsistent-record",
          location,
          below: `/identifiers/${i}/identifier`,
          message: `identifiers: ${message}`,
          value: identifier,
        });
      const form = identifierForm(scheme);
      if (form !== undefined && !form.pattern.test(identifier)) {
        report(`${shown(identifier)} is no code of ${scheme}. ${form.cure}`);
        continue;
      }
      const key = `${location.kind} ${scheme} ${identifier}`;
      const owner = ownerOf.get(key);
      if (owner === undefined) ownerOf.set(key, id);
      else if (owner === id) report(`${scheme} ${shown(identifier)} is there twice. Take one out.`);
      else
        report(
          `${scheme} ${shown(identifier)} is the code of "${owner}" as well. Correct one of the codes, or merge the two ${location.kind}.`,
        );
    }
  };
}
