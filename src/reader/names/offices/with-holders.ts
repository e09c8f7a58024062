import type { Mention, Span } from "../../reading.ts";
import type { RolePhrase } from "../../stages.ts";
import { byEnd, byStart, conjunctions, type Found, type NameSearch } from "../name-search.ts";
import type { Token } from "../words/tokens.ts";
import type { FoundRole } from "./find-roles.ts";
import { officeNames } from "./office-names.ts";
import { ownerAfterHolder } from "./owners.ts";
import { personAfter } from "./person-after.ts";

/**
 * Returns the phrases for offices, each with the holder of the office if the text names this person. The name is either
 * beside the phrase, as in `the Russian minister Ivan Sala`, or beside an earlier phrase for the same office.
 */
export function withHolders(
  search: NameSearch,
  {
    roles,
    found,
    quotations,
  }: { roles: readonly FoundRole[]; found: readonly Found[]; quotations: readonly Span[] },
): RolePhrase[] {
  const { cased, tokens, tables } = search;
  let next = 0;
  const isQuoted = (at: number): boolean => {
    while (next < quotations.length && (quotations[next] as Span).end <= at) next += 1;
    return next < quotations.length && (quotations[next] as Span).start <= at;
  };
  const foundFrom = byStart(found);
  const foundTo = byEnd(found);
  const { organizationOf } = officeNames(search, found);
  /** Adds the owner that is named after the holder, as in `President Ivan Sala of Panama`. */
  const withOwner = (role: FoundRole): FoundRole => {
    const { office } = role.phrase;
    if (office === undefined || office.organization !== undefined) return role;
    const owner = ownerAfterHolder(search, foundFrom, role.to);
    const organization = organizationOf(owner);
    return owner === undefined || organization === undefined
      ? role
      : { ...role, owner, phrase: { ...role.phrase, office: { ...office, organization } } };
  };
  const rolesTo = byEnd(roles);
  const holders = new Map<string, Mention>();
  const domestic = new Set<string>();
  const besideOf = ({ from, to, phrase, isInferior }: FoundRole): Mention | undefined => {
    const before = foundTo.get(from)?.mention;
    const isBefore = before?.kind === "person" && cased.slice(before.end, phrase.start) === ", ";
    const after = personAfter(search, foundFrom, to);
    // In `Sala, adviser of the president Ivan Orsini`, the name after the phrase belongs to the president and not to
    // the adviser.
    if (after && !(isInferior && isBefore)) return after;
    return isBefore ? before : undefined;
  };
  /**
   * Whether a conjunction joins a person without an office to an office. In `Ada Miro and the Polish premier Ion Rusu`,
   * Ada Miro can be a premier as well, so a later `the premier` can mean either of them.
   */
  const hasPeer = ({ from }: FoundRole): boolean => {
    const peer = conjunctions.has(tokens[from - 1]?.key ?? "") ? foundTo.get(from - 1) : undefined;
    return peer?.mention.kind === "person" && !rolesTo.has(peer.from);
  };
  return roles
    .map(withOwner)
    .filter((role) => !role.isBare || (role.noun.title === "Counterpart" && besideOf(role)))
    .map((role) => {
      const { to, noun, department, owner, phrase } = role;
      if (noun.kind !== "person") return phrase;
      const beside = besideOf(role);
      const title = `${department ?? ""} ${noun.title}`;
      // The holder is stored under several keys: with and without the department, and with and without the state. A
      // later phrase such as `the Russian minister` then means the last Russian minister whom the text named.
      const keys = [
        `${title}/${owner ?? ""}`,
        ...(department === undefined ? [] : [`${noun.title}/${owner ?? ""}`]),
      ];
      keys.push(`${title}/`, `${noun.title}/`);
      if (owner !== undefined && ["President", "Prime Minister", "Chancellor"].includes(noun.title))
        keys.push(`Leader/${owner}`);
      const own = department === undefined ? `${noun.title}/${owner ?? ""}` : (keys[0] as string);
      // A person who is named in a quotation does not replace a holder whom the text named before.
      const quoted = isQuoted(phrase.start);
      if (beside !== undefined) {
        for (const key of keys) {
          // `isOwn` is false if the phrase names a state and the key has none. With such a key, a later phrase such
          // as `the minister` means this person. However, this person does not replace a person whom the text named
          // with the office and without a state.
          const isOwn = owner === undefined || !key.endsWith("/");
          if (isOwn) domestic.add(key);
          if ((isOwn || !(domestic.has(key) || hasPeer(role))) && (!quoted || !holders.has(key)))
            holders.set(key, beside);
        }
      }
      if (beside === undefined && tables.indefinites.has((tokens[role.from] as Token).key))
        return { ...phrase, isNew: true };
      const holder = beside ?? holders.get(own) ?? holders.get(keys[0] as string);
      // If another capitalized word follows the phrase, as in `minister Sala`, the holder is Sala and not a minister
      // named earlier. This is also true if no rule recognizes the name `Sala`.
      const next = tokens[to];
      const otherName = next?.capital && next.joined && !foundFrom.has(to) && !next.capitals;
      if (
        otherName &&
        holder &&
        !cased.slice(holder.start, holder.end).includes(cased.slice(next.start, next.end))
      )
        return phrase;
      return holder === undefined ? phrase : { ...phrase, holder };
    });
}
