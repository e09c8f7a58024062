/**
 * Returns whether a text is an address on the web. The scheme can have capital letters, because its case has no meaning
 * (RFC 3986, section 3.1).
 */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

/**
 * Returns an address with its scheme and its host in small letters, so that equal addresses are equal texts: the case of
 * these parts has no meaning (RFC 3986, section 6.2.2.1). Any other text is returned unchanged.
 */
export function normalAddress(text: string): string {
  return text.replace(
    /^(https?:\/\/)([^/?#]*@)?([^/?#]*)/i,
    (_, scheme: string, user: string | undefined, host: string) =>
      `${scheme.toLowerCase()}${user ?? ""}${host.toLowerCase()}`,
  );
}
