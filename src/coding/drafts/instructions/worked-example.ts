import type { Drafts } from "../draft.ts";

/** A text and its drafts, with a draft of every kind, for instructions. */
export interface WorkedExample {
  readonly text: string;
  readonly drafts: Drafts;
}

/** Returns an invented text with its drafts. */
export function workedExample(): WorkedExample {
  return {
    text: `Port, 6 May 2024. On Thursday the envoy of Alba, Ines Gray, met the minister of Borea, Tomas Ferro, in Port. "We offer Borea a truce of ninety days if its ships leave the strait", Gray said after the talks. According to the agency Meridian, Ferro replied that Borea would answer by the end of the month.

Borea accuses Alba of firing on a ferry last year. The minister of Borea is against any foreign base on Ferry Island, where Alba has used a harbour since 2019. Alba, Ostland and Westland joined the League in 2004.`,
    drafts: {
      newActors: [
        { name: "Alba", type: "state" },
        { name: "Borea", type: "state" },
        { name: "Ostland", type: "state" },
        { name: "Westland", type: "state" },
        { name: "League", type: "organization" },
        { name: "Meridian", type: "outlet" },
        { name: "Ines Gray", type: "person", memberships: [{ organization: "Alba", role: "envoy" }] },
        { name: "Tomas Ferro", type: "person", memberships: [{ organization: "Borea", role: "minister" }] },
      ],
      newIssues: [
        { label: "Truce", proposition: "Alba and Borea should agree on a truce." },
        {
          label: "Foreign bases on Ferry Island",
          proposition: "There should be foreign bases on Ferry Island.",
        },
      ],
      drafts: [
        {
          kind: "meetings",
          key: "talks",
          words: [
            {
              exact:
                "On Thursday the envoy of Alba, Ines Gray, met the minister of Borea, Tomas Ferro, in Port.",
            },
          ],
          date: "On Thursday",
          resolved: "2024-05-02",
          title: "Talks between Gray and Ferro",
          format: "talks",
          status: "held",
          participants: [
            { actor: "Ines Gray", onBehalfOf: "Alba" },
            { actor: "Tomas Ferro", onBehalfOf: "Borea" },
          ],
          place: { name: "Port" },
        },
        {
          kind: "statements",
          key: "offer",
          words: [
            {
              exact:
                '"We offer Borea a truce of ninety days if its ships leave the strait", Gray said after the talks',
            },
          ],
          date: "On Thursday",
          resolved: "2024-05-02",
          speaker: "Ines Gray",
          onBehalfOf: "Alba",
          addressees: ["Borea"],
          act: "offer",
          reporting: "direct",
          summary: "Offers a truce of ninety days on a condition.",
          positions: [
            { on: "Truce", stance: "conditional", condition: "The ships of Borea leave the strait." },
          ],
          meeting: "talks",
        },
        {
          kind: "proposals",
          key: "truce",
          words: [{ exact: "We offer Borea a truce of ninety days if its ships leave the strait" }],
          date: "On Thursday",
          resolved: "2024-05-02",
          title: "Offer of a truce",
          proposers: ["Ines Gray"],
          onBehalfOf: "Alba",
          addressees: ["Borea"],
          statement: "offer",
          meeting: "talks",
          terms: [
            {
              key: "days",
              words: [{ exact: "a truce of ninety days" }],
              summary: "A truce of ninety days.",
              positions: [{ on: "Truce", stance: "support" }],
            },
            {
              key: "ships",
              words: [{ exact: "its ships leave the strait" }],
              summary: "The ships of Borea leave the strait.",
            },
          ],
          responses: [
            {
              words: [{ exact: "Ferro replied that Borea would answer by the end of the month" }],
              by: "Tomas Ferro",
              onBehalfOf: "Borea",
              answer: "deferred",
              summary: "Will answer within the month.",
              statement: "reply",
            },
          ],
        },
        {
          kind: "statements",
          key: "reply",
          words: [{ exact: "Ferro replied that Borea would answer by the end of the month" }],
          date: "[2024-05-02..2024-05-06]",
          via: ["Meridian"],
          speaker: "Tomas Ferro",
          onBehalfOf: "Borea",
          act: "announce",
          reporting: "indirect",
          summary: "Borea will answer the offer by the end of the month.",
          inReplyTo: ["truce"],
          note: "The reply has no day: it followed the talks and precedes the article.",
        },
        {
          kind: "statements",
          key: "accusation",
          words: [{ exact: "Borea accuses Alba of firing on a ferry last year" }],
          date: "[..2024-05-06]",
          speaker: "Borea",
          targets: ["Alba"],
          act: "accuse",
          reporting: "indirect",
          summary: "Alba fired on a ferry.",
          about: ["attack"],
        },
        {
          kind: "events",
          key: "attack",
          words: [{ exact: "firing on a ferry last year" }],
          date: "last year",
          resolved: "2023",
          title: "Shots at a ferry",
          type: "attack",
          status: "alleged",
          actors: ["Alba"],
          summary: "Alba is said to have fired on a ferry of Borea.",
        },
        {
          kind: "statements",
          words: [
            { exact: "The minister of Borea is against any foreign base on Ferry Island" },
            { exact: "Tomas Ferro", for: "speaker" },
          ],
          speaker: "Tomas Ferro",
          onBehalfOf: "Borea",
          act: "oppose",
          reporting: "attributed",
          summary: "Is against foreign bases on Ferry Island.",
          positions: [{ on: "Foreign bases on Ferry Island", stance: "oppose" }],
          about: ["harbour"],
          doubts: [{ field: "speaker", reason: "The sentence gives the office and not the name." }],
        },
        {
          kind: "bases",
          key: "harbour",
          words: [{ exact: "Ferry Island, where Alba has used a harbour since 2019" }],
          name: "Harbour of Alba on Ferry Island",
          nameAttested: false,
          type: "military",
          host: "Borea",
          operators: ["Alba"],
          status: "operating",
          place: { name: "Ferry Island", country: "Borea" },
        },
        {
          kind: "events",
          words: [{ exact: "Alba, Ostland and Westland joined the League in 2004" }],
          date: "2004",
          forEach: ["Alba", "Ostland", "Westland"],
          title: "Accession to the League",
          type: "accession",
          status: "done",
          targets: ["League"],
          summary: "Joined the League.",
        },
      ],
    },
  };
}
