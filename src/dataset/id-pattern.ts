/** Matches ids: groups of lower-case letters and digits with single hyphens between the groups. */
export const idPattern: RegExp = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The greatest length of an id, in characters. */
export const idLength = 200;
