// Generated statements, and queries over them. Both depend only on the seeds, so every run measures the same work.

const firstDay = Date.UTC(1994, 0, 1) / 86_400_000;
const dayCount = 30 * 365;
const issueCount = 200;

/** Returns a generator of pseudorandom numbers between 0 and 1 (xorshift, 32 bits). */
export function random(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

const numbered = (word, number, digits) => `${word}${String(number).padStart(digits, "0")}`;
const isoDay = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * Returns statements of actors, some of whom make far more statements than others. Four fifths of the dates are days,
 * and the others are months and years.
 */
export function generate(size) {
  const next = random(11);
  const below = (count) => Math.floor(count * next());
  const actors = Array.from({ length: Math.min(4000, Math.max(10, size / 400)) }, (_, i) => ({
    id: numbered("a", i, 4),
  }));
  const topics = Array.from({ length: issueCount }, (_, i) => ({ id: numbered("t", i, 3) }));
  // The ids are not in the order of the statements. The step is coprime to the size, which is a power of ten, so every
  // number from 0 to size − 1 occurs once.
  const step = 7_654_321;
  const statements = Array.from({ length: size }, (_, i) => {
    const actor = Math.floor(actors.length * next() ** 3);
    const topic = Math.floor(issueCount * next() ** 2);
    const day = isoDay(firstDay + below(dayCount));
    const form = next();
    // An actor mostly takes the same side on a topic, and sometimes the opposite side.
    const leaning = (Math.imul(actor + 1, 31) ^ Math.imul(topic + 1, 17)) & 4 ? 1 : -1;
    const mood = next();
    return {
      id: numbered("s", (i * step) % size, 7),
      speaker: actors[actor].id,
      topic: topics[topic].id,
      stance: mood < 0.25 ? 0 : mood < 0.8 ? leaning : -leaning,
      date: form < 0.8 ? day : form < 0.95 ? day.slice(0, 7) : day.slice(0, 4),
    };
  });
  return { statements, actors, topics };
}

/** The keys of the queries with their descriptions. */
export const queries = {
  q1: "statements of a period",
  q2: "of actor, issue and period",
  q3: "statements of an actor",
  q4: "stance table of an issue",
  q5: "comparison of two actors",
  q6: "congruence network",
  q7: "monthly series",
};

/**
 * Returns the arguments of the queries, in order. The actors and topics are those of random statements, so actors and
 * topics with more statements are chosen more often.
 */
export function ask({ statements, actors, topics }) {
  const next = random(23);
  const below = (count) => Math.floor(count * next());
  const times = (count, make) => Array.from({ length: count }, make);
  // Returns the period from day `a` to the day before day `b`. Both are day numbers. `from` and `to` are its first and
  // its last day as text.
  const period = (a, b) => ({ a, b, from: isoDay(a), to: isoDay(b - 1) });
  const drawn = () => statements[below(statements.length)];
  const counts = new Map();
  for (const { speaker } of statements) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const mostActive = [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  return {
    q1: times(500, () => {
      const a = firstDay + below(dayCount - 40);
      return period(a, a + 14 + below(24));
    }),
    q2: times(500, () => {
      const { speaker, topic } = drawn();
      const length = 365 + below(1200);
      const a = firstDay + below(dayCount - length);
      return { actor: speaker, topic, ...period(a, a + length) };
    }),
    q3: times(500, () => ({ actor: actors[below(actors.length)].id })),
    q4: times(200, () => ({ topic: topics[below(issueCount)].id })),
    q5: times(500, () => {
      const a = below(actors.length);
      const b = (a + 1 + below(actors.length - 1)) % actors.length;
      return { a: actors[a].id, b: actors[b].id };
    }),
    q6: [{ actors: mostActive.slice(0, 200).sort() }],
    q7: times(500, () => {
      const { speaker, topic } = drawn();
      return { actor: speaker, topic };
    }),
  };
}
