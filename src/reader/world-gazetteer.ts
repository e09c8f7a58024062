import type { Gazetteer } from "./gazetteer.ts";

/** The states of the world and international organizations. */
export const worldGazetteer: Gazetteer = { entries: [] };
