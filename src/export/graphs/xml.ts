/** Replaces characters that XML 1.0 does not allow with replacement characters. */
export function inXml(value: string): string {
  return value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}

/**
 * Escapes a text, so that it can be the value of an attribute or the content of an element in XML. Tabs and line breaks
 * are written as character references. Otherwise, a parser would replace them with spaces or line feeds.
 */
export function escapeXml(value: string): string {
  return inXml(value).replace(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Matches the characters that a name token of XML 1.0 (NMTOKEN) cannot have. */
const outsideTokens =
  /[^-.\d:A-Z_a-z\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c-\u200d\u203f-\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/gu;

/** Returns a text as a name token (NMTOKEN). An underscore replaces each character that a name token cannot have. */
export function nameToken(value: string): string {
  return value.replace(outsideTokens, "_") || "_";
}
