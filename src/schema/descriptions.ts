// Generated from src/model by `npm run data`. Do not edit.

import type { DescriptionTable } from "./described-schema.ts";

/** What each interface of the model, and each field of it, is, in a sentence. */
export const descriptions: DescriptionTable = {
  "OtherName": {
    "self": "A spelling of an actor's name, and the documents that use it.",
    "fields": {
      "name": "The name as the documents spell it.",
      "documents": "The documents that use this spelling."
    }
  },
  "Membership": {
    "self": "An office held or an alliance joined.",
    "fields": {
      "organization": "The state, body, organization or group that the actor belongs to or holds the office in.",
      "role": "The office or the way of belonging, in English: `president`, `member`.",
      "startDate": "When it began.",
      "endDate": "When it ended.",
      "sources": "What it rests on."
    }
  },
  "Identifier": {
    "self": "The number or code of an actor in a public register.",
    "fields": {
      "scheme": "The register.",
      "identifier": "The code in that register."
    }
  },
  "Actor": {
    "self": "A person or a collective that acts.",
    "fields": {
      "id": "Kebab-case id, unique in the dataset.",
      "type": "What kind of actor it is.",
      "name": "Customary English name.",
      "otherNames": "Every other spelling that a document uses.",
      "parent": "What a body is part of: a ministry's state.",
      "memberships": "Offices held and alliances joined, as far as the documents tell.",
      "identifiers": "Codes in public registers.",
      "sources": "Every document that names the actor, with the first place where it does.",
      "note": "A remark of the coder."
    }
  },
  "Base": {
    "self": "A military installation, or a presence of that kind, on one state's land.",
    "fields": {
      "id": "Kebab-case id, unique in the dataset.",
      "name": "Its name in English, or a description where no document names it.",
      "nameAttested": "Whether a document names it; if not, `name` is a description.",
      "type": "What kind of installation or presence it is.",
      "host": "On whose land it lies: a state, or a group of states where the documents speak of them together.",
      "operators": "Who uses it.",
      "status": "Whether it exists.",
      "place": "Where it lies, if more is told than the host.",
      "sources": "What it rests on.",
      "note": "A remark of the coder."
    }
  },
  "CitedDifference": {
    "self": "What one document tells otherwise than the record does.",
    "fields": {
      "status": "The status that this document gives the meeting or event.",
      "reporting": "The way this document reports the statement.",
      "date": "The date that this document gives.",
      "summary": "What this document says otherwise, in our own words."
    }
  },
  "Citation": {
    "self": "The characters of a document that a record rests on: a W3C `TextPositionSelector`.",
    "fields": {
      "document": "The document that is cited.",
      "start": "Position of the first character, in Unicode code points from 0.",
      "end": "Position after the last character, in Unicode code points.",
      "via": "Whoever the document has it from: an agency, an outlet, a press service, another speaker.",
      "supports": "`\"date\"`: the span only dates the record and does not attest it.",
      "says": "What this document tells otherwise than the record."
    }
  },
  "DatasetMetadata": {
    "self": "What a dataset says of itself.",
    "fields": {
      "title": "Name of the dataset.",
      "version": "Version of the data by the rules of semantic versioning: a removed id is major, an added one minor, a corrected value a patch.",
      "date": "The day of that version.",
      "license": "SPDX identifier of the licence of the data."
    }
  },
  "Dataset": {
    "self": "A coded record: plain arrays of plain objects, one per kind.",
    "fields": {
      "metadata": "What the dataset says of itself.",
      "documents": "The coded texts.",
      "actors": "Persons and collectives.",
      "issues": "Propositions to be for or against.",
      "statements": "Speech acts.",
      "proposals": "Proposals with their terms and the responses to them.",
      "meetings": "Meetings held, planned and asked for.",
      "bases": "Military installations and presences.",
      "events": "Other dated facts."
    }
  },
  "Issue": {
    "self": "A proposition that actors can be for or against.",
    "fields": {
      "id": "Kebab-case id, unique in the dataset.",
      "label": "A few words for headings and axes.",
      "proposition": "One sentence; to agree with it is to be for.",
      "broader": "The wider issue that this is a part of.",
      "note": "A remark of the coder."
    }
  },
  "Participant": {
    "self": "Somebody who takes part in a meeting.",
    "fields": {
      "actor": "Who takes part.",
      "onBehalfOf": "For whom."
    }
  },
  "Meeting": {
    "self": "Actors talking to each other.",
    "fields": {
      "id": "Kebab-case id, unique in the dataset.",
      "title": "A name for it, in our own words.",
      "format": "Its form.",
      "status": "How far it has come, by the latest document.",
      "participants": "Who takes part.",
      "date": "When it is or was held.",
      "place": "Where.",
      "about": "Ids of any kind that were talked about.",
      "parent": "The series, round or visit that it is a part of.",
      "sources": "What it rests on.",
      "note": "A remark of the coder."
    }
  },
  "Place": {
    "self": "Where something is or was.",
    "fields": {
      "name": "English name, of a city, a building or a region.",
      "country": "The state that it lies in.",
      "coordinates": "Decimal degrees, longitude first as in GeoJSON; only where a source gives them."
    }
  },
  "Amount": {
    "self": "A quantity that a document gives.",
    "fields": {
      "value": "The number.",
      "unit": "What is counted: an ISO 4217 currency code, or a noun such as `soldiers`.",
      "bound": "Whether the number is a bound."
    }
  },
  "PoliticalEvent": {
    "self": "Any dated fact that is neither said, proposed nor a meeting.",
    "fields": {
      "id": "Kebab-case id, unique in the dataset.",
      "title": "A name for it, in our own words.",
      "type": "What kind of fact it is.",
      "status": "How far it has come, by the latest document.",
      "actors": "Who did it, or whom a circumstance is about.",
      "targets": "To whom it was done.",
      "date": "When.",
      "place": "Where.",
      "amount": "How much or how many.",
      "about": "Ids of any kind that it deals with.",
      "summary": "What happened, in our own words.",
      "sources": "What it rests on.",
      "note": "A remark of the coder."
    }
  },
  "Term": {
    "self": "One thing that a proposal asks for or offers.",
    "fields": {
      "id": "Kebab-case id, unique in the dataset.",
      "summary": "What is asked for or offered, in our own words.",
      "about": "Ids of any kind that the term deals with.",
      "positions": "What to be for the term is to hold about issues: a term that ends something is support for the term and opposition to the thing.",
      "sources": "What it rests on."
    }
  },
  "TermPosition": {
    "self": "What to be for a term is to hold about an issue.",
    "fields": {
      "on": "The issue.",
      "stance": "The stance on it that is implied."
    }
  },
  "ProposalResponse": {
    "self": "An answer to a proposal by one of those to whom it was addressed, or the silence that a source reports.",
    "fields": {
      "id": "Kebab-case id, unique in the dataset.",
      "by": "Who answered, or did not.",
      "onBehalfOf": "The principal for whom the answer was given.",
      "date": "When the answer was given; for a silence, the period that it covers.",
      "answer": "How it was answered.",
      "summary": "The answer, in our own words.",
      "terms": "The terms that the answer is about.",
      "statement": "The act that gave the answer.",
      "sources": "What it rests on."
    }
  },
  "Proposal": {
    "self": "Something put forward for others to answer.",
    "fields": {
      "id": "Kebab-case id, unique in the dataset.",
      "title": "A name for it, in our own words.",
      "proposers": "Who put it forward.",
      "onBehalfOf": "The principal for whom it was put forward.",
      "addressees": "Who is to answer it.",
      "date": "When it was put forward.",
      "statement": "The act that put it forward; a timeline shows the two once.",
      "terms": "What it asks for or offers, one by one.",
      "responses": "How those addressed answered.",
      "parent": "The wider proposal that this is a part of.",
      "inReplyTo": "The statements, proposals and responses that it answers.",
      "meeting": "The meeting where it was put forward.",
      "sources": "What it rests on.",
      "note": "A remark of the coder."
    }
  },
  "SourceDocument": {
    "self": "A text that was coded.",
    "fields": {
      "id": "Kebab-case id, unique in the dataset.",
      "title": "What the text is about, in our own words.",
      "publisher": "The outlet that published it.",
      "language": "Language of the text as a BCP 47 tag.",
      "datePublished": "When it was published, as exactly as can be told.",
      "datePublishedBasis": "What the date of publication rests on, in a sentence.",
      "length": "Length of the text in Unicode code points.",
      "digest": "SHA-256 of the text in UTF-8, in lower-case hexadecimal after `sha256:`.",
      "note": "A remark of the coder."
    }
  },
  "Position": {
    "self": "What a statement holds about one matter.",
    "fields": {
      "on": "The matter: an issue, a proposal, one of its terms, or a response to it.",
      "stance": "What is held about it, from what this act says.",
      "condition": "The condition, in our own words; present exactly when the stance is `conditional`."
    }
  },
  "Statement": {
    "self": "One speech act by one speaker to one set of addressees on one matter.",
    "fields": {
      "id": "Kebab-case id, unique in the dataset.",
      "speaker": "Who spoke.",
      "onBehalfOf": "The principal for whom the speaker spoke: the state of a minister, the president of a spokesman.",
      "addressees": "To whom it was said.",
      "targets": "At whom it was aimed, whoever heard it.",
      "act": "What the speaker did by speaking.",
      "date": "When it was said.",
      "reporting": "How the document that reports it best gives the words.",
      "summary": "What was said, in our own words.",
      "positions": "What is held about which matters.",
      "about": "Ids of any kind that the statement deals with.",
      "meeting": "The meeting where it was said.",
      "inReplyTo": "The statements, proposals and responses that it answers or judges.",
      "sources": "What it rests on.",
      "note": "A remark of the coder."
    }
  }
};
