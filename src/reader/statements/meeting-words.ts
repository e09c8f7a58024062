/** The words of meetings, offers and demands in a language. */
export type MeetingWords = Record<never, never>;
