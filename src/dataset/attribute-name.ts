/**
 * Matches the names of attributes: every text that is not blank, except `__proto__`, which objects treat specially.
 */
export const attributeNamePattern: RegExp = /^(?!__proto__$)[\s\S]*\S/;

/** A sentence about the names that are allowed for attributes. */
export const attributeNameCure = 'Write a name that is not blank and not "__proto__".';
