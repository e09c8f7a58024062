// Functions that every peer needs. They compute the first and the last day that a date can mean, and return the results
// of all peers in the same form.

const day = (year, month, date) => Date.UTC(year, month, date) / 86_400_000;

/** Returns the first and the last day of `2022`, `2022-02` or `2022-02-04`, as days since 1970-01-01. */
export function bounds(date) {
  const [year, month, of] = date.split("-").map(Number);
  if (month === undefined) return [day(year, 0, 1), day(year, 11, 31)];
  if (of === undefined) return [day(year, month - 1, 1), day(year, month, 0)];
  const only = day(year, month - 1, of);
  return [only, only];
}

/**
 * The largest difference between the last and the first day of a date, in days. If a date begins more than 365 days
 * before a period, it also ends before the period begins.
 */
export const longest = 365;

export const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Adds the stance of a statement to the counts of a key, such as an actor or a topic. */
export function count(counts, key, stance) {
  let of = counts.get(key);
  if (of === undefined) {
    of = { support: 0, oppose: 0, neutral: 0 };
    counts.set(key, of);
  }
  if (stance > 0) of.support += 1;
  else if (stance < 0) of.oppose += 1;
  else of.neutral += 1;
}

export const sideOf = ({ support, oppose }) => Math.sign(support - oppose);

/** Returns the stance table of a topic, from the counts of its stances by actor. */
export function table(counts) {
  return [...counts].map(([actor, of]) => ({ actor, ...of })).sort((a, b) => byText(a.actor, b.actor));
}

/** Compares two actors by their counts on each topic. */
export function compare(one, other) {
  const topics = [];
  let agree = 0;
  let disagree = 0;
  for (const [topic, of] of one) {
    const against = other.get(topic);
    if (against === undefined) continue;
    if (of.support + of.oppose === 0 || against.support + against.oppose === 0) continue;
    topics.push(topic);
    const product = sideOf(of) * sideOf(against);
    if (product > 0) agree += 1;
    else if (product < 0) disagree += 1;
  }
  return { topics: topics.sort(byText), agree, disagree };
}

/** Returns the network of the actors, from the side that each actor takes on each topic. */
export function network(actors, sidesOf) {
  const pairs = [];
  for (let i = 0; i < actors.length; i++) {
    const one = sidesOf(actors[i]);
    for (let j = i + 1; j < actors.length; j++) {
      const other = sidesOf(actors[j]);
      let agree = 0;
      let conflict = 0;
      for (const [topic, side] of one) {
        const against = other.get(topic);
        if (against === undefined) continue;
        if (side === against) agree += 1;
        else conflict += 1;
      }
      if (agree + conflict > 0) pairs.push({ a: actors[i], b: actors[j], agree, conflict });
    }
  }
  return pairs;
}

/** Returns the side that an actor takes on each topic. `counts` has the numbers of its stances by topic. */
export function sides(counts) {
  const taken = new Map();
  for (const [topic, of] of counts) if (sideOf(of) !== 0) taken.set(topic, sideOf(of));
  return taken;
}

/** Returns the mean stance of each month. The statements are sorted by date. */
export function monthly(statements) {
  const months = new Map();
  for (const { date, stance } of statements) {
    if (date.length === 4) continue;
    const month = date.slice(0, 7);
    const of = months.get(month);
    if (of === undefined) months.set(month, { month, n: 1, sum: stance });
    else {
      of.n += 1;
      of.sum += stance;
    }
  }
  return [...months.values()].map(({ month, n, sum }) => ({ month, count: n, score: sum / n }));
}
