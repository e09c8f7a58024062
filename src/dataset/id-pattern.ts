/** Matches ids: lower-case letters and digits in groups, with single hyphens between them. */
export const idPattern: RegExp = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The greatest length of an id. */
export const idLength = 200;
