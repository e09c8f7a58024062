import { getOrAdd } from "../../collections/get-or-add.ts";
import { shown } from "../../errors/suggest.ts";
import type { Stance } from "../../model/stance.ts";
import { attributesIn, textIn } from "../shared/sources/source-cells.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";
import { isMissingVote } from "../votes/missing-vote.ts";
import { type VoteMeaning, voteMeanings } from "../votes/values.ts";
import { isVoteOfCoding } from "../votes/vote-words.ts";
import { keysOfActorNames } from "./actor-keys.ts";
import { anyActor, linkFields, type PopoloFile } from "./file.ts";
import type { PopoloMotions } from "./motions.ts";
import { type FromPopoloOptions, meaningReader } from "./options.ts";
import type { VoteRow } from "./rows.ts";
import type { PopoloVoteEvents } from "./vote-events.ts";

const stanceOf: Readonly<Record<Exclude<VoteMeaning, "not-a-member">, Stance>> = {
  yes: "support",
  no: "oppose",
  abstain: "neutral",
  absent: "neutral",
};

const usedFields = [...["option", "role", "weight"], ...linkFields("vote_event", "voter", "group", "party")];

/** Makes rows for `importRows` from the votes of a Popolo file. */
export class PopoloVotes {
  readonly #file: PopoloFile;
  readonly #motions: PopoloMotions;
  readonly #events: PopoloVoteEvents;
  readonly #meaningOf: (option: string | undefined) => VoteMeaning | undefined;
  readonly #isSilent: boolean;
  /** Returns the same key for all names of one voter. */
  #keyOfVoter: (voter: string) => string = (voter) => voter;
  /** For each vote event, the first vote of each voter. */
  readonly #firsts = new Map<string, Map<string, VoteRow>>();

  constructor(
    file: PopoloFile,
    motions: PopoloMotions,
    events: PopoloVoteEvents,
    options: FromPopoloOptions,
  ) {
    this.#file = file;
    this.#motions = motions;
    this.#events = events;
    this.#meaningOf = meaningReader(options);
    this.#isSilent = options.absent === "silent";
  }

  read(): readonly VoteRow[] {
    const file = this.#file;
    const sources = file.rowsOf("votes");
    const voters = sources.flatMap((source) => file.actor(source, "voter", anyActor) ?? []);
    this.#keyOfVoter = keysOfActorNames(voters, file.base);
    return sources.flatMap((source) => this.#vote(source));
  }

  #vote(source: SourceRow): VoteRow[] {
    const file = this.#file;
    const eventKey = file.linkedKey(source, "vote_event");
    const event = file.find("vote_events", eventKey);
    const { within } = source;
    const isRefused = [event, within].some((row) => row !== undefined && file.ledger.isRefused(row));
    if (event === undefined || eventKey === undefined || isRefused) {
      const message = `there is no vote event ${shown(eventKey)} that came in. Add it to the file, or correct its row.`;
      file.ledger.refuse(source, { column: "vote_event_id", value: eventKey, message });
      return [];
    }
    const voter = file.actor(source, "voter", anyActor);
    if (voter === undefined) return file.refuseActor(source, "voter");
    const written = textIn(source, "option");
    const option = isMissingVote(written) && this.#meaningOf(written) === undefined ? undefined : written;
    const meaning = this.#meaningOf(option);
    if (option === undefined || meaning === undefined) return this.#refuseOption(source, option);
    if (meaning === "not-a-member") {
      file.ledger.skip(source, "votes of those who were not members");
      return [];
    }
    const voterKey = this.#keyOfVoter(voter);
    const first = this.#firstOf(eventKey, voterKey);
    const isEqual = first !== undefined && this.#meaningOf(first.option) === meaning;
    const { label, proposal, issue, issueAttributes, motion } = this.#motions.subjectOf(event);
    // Some files name the group of a voter in `party_id`.
    const groupField = textIn(source, "party_id") === undefined ? "group" : "party";
    const group = file.optionalActor(source, groupField, ["organizations"]);
    file.dropFields(source, usedFields);
    const isSilent = this.#isSilent && meaning === "absent";
    const row: VoteRow = {
      kind: "vote",
      event: eventKey,
      source,
      used: motion === undefined ? [] : [motion],
      // A blank separates the two keys. The key of a voter is the id of an actor, which has no blanks.
      key: `${eventKey} ${voterKey}`,
      title: undefined,
      date: this.#events.dateOf(event),
      voter,
      group: group === voter ? undefined : group,
      option,
      stance: first !== undefined || isSilent ? undefined : stanceOf[meaning],
      label,
      proposal,
      issue,
      issueAttributes,
      attributes: {
        vote: isEqual ? first.option : option,
        ...(first === undefined ? attributesIn(source, ["role", "weight"]) : {}),
      },
      isLater: first !== undefined,
    };
    if (first === undefined) this.#firsts.get(eventKey)?.set(voterKey, row);
    return [row];
  }

  #firstOf(event: string, voter: string): VoteRow | undefined {
    return getOrAdd(this.#firsts, event, () => new Map<string, VoteRow>()).get(voter);
  }

  #refuseOption(source: SourceRow, option: string | undefined): [] {
    const known = voteMeanings.map((item) => `"${item}"`).join(", ");
    const message =
      option === undefined
        ? "the option is missing. Give yes, no, abstain or absent."
        : `${shown(option)} is no option of a vote. Add it to values, with one of ${known}.${codingWith(option)}`;
    if (option !== undefined) this.#file.ledger.addUnknown(source, "option", option);
    this.#file.ledger.refuse(source, { column: "option", value: option, message });
    return [];
  }
}

function codingWith(option: string): string {
  return isVoteOfCoding("words", option) ? ' Or give values: "words", a coding that has it.' : "";
}
