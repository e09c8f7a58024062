// Generated from the doc comments in src/model by `npm run data`. Do not edit.

/** What each interface of the model, and each member of it, is. */
export const descriptions: Readonly<Record<string, { readonly self: string; readonly members: Readonly<Record<string, string>> }>> = {
  "OtherName": {
    "self": "A spelling of an actor's name, and the documents that use it.",
    "members": {
      "name": "The name as the documents spell it.",
      "documents": "The documents that use this spelling."
    }
  },
  "Membership": {
    "self": "An office held or an alliance joined.",
    "members": {
      "organization": "The state, body, organization or group that the actor belongs to or holds the office in.",
      "role": "The office or the way of belonging, in English: `president`, `member`.",
      "startDate": "When it began. Absent: not told.",
      "endDate": "When it ended. Absent: not told, or it goes on.",
      "sources": "What it rests on."
    }
  },
  "Identifier": {
    "self": "The number or code of an actor in a public register.",
    "members": {
      "scheme": "The register.",
      "identifier": "The code in that register."
    }
  },
  "Actor": {
    "self": "A person or a collective that acts.",
    "members": {
      "id": "Kebab-case id, unique in the dataset.",
      "type": "What kind of actor it is.",
      "name": "Customary English name.",
      "otherNames": "Every other spelling that a document uses. Absent: none.",
      "parent": "What a body is part of: a ministry's state. Absent: not part of another actor.",
      "memberships": "Offices held and alliances joined, as far as the documents tell.",
      "identifiers": "Codes in public registers.",
      "sources": "Every document that names the actor, with the first place where it does.",
      "note": "A remark of the coder."
    }
  },
  "Base": {
    "self": "A military installation, or a presence of that kind, on one state's land.",
    "members": {
      "id": "Kebab-case id, unique in the dataset.",
      "name": "Its name in English, or a description where no document names it.",
      "nameAttested": "Whether a document names it; if not, `name` is a description.",
      "type": "What kind of installation or presence it is.",
      "host": "On whose land it lies: a state, or a group of states where the documents speak of them together.",
      "operators": "Who uses it. Empty: not told.",
      "status": "Whether it exists.",
      "place": "Where it lies, if more is told than the host.",
      "sources": "What it rests on.",
      "note": "A remark of the coder."
    }
  },
  "CitedDifference": {
    "self": "What one document tells otherwise than the record does. Members that agree with the record are absent.",
    "members": {
      "status": "The status that this document gives the meeting or event.",
      "reporting": "The way this document reports the statement.",
      "date": "The date that this document gives.",
      "summary": "What this document says otherwise, in our own words."
    }
  },
  "Citation": {
    "self": "The characters of a document that a record rests on: a W3C `TextPositionSelector`. No words are stored; `quote` recovers them from texts that the user has.",
    "members": {
      "document": "The document that is cited.",
      "start": "Position of the first character, in Unicode code points from 0.",
      "end": "Position after the last character, in Unicode code points.",
      "via": "Whoever the document has it from: an agency, an outlet, a press service, another speaker. Absent: the document names nobody.",
      "supports": "`\"date\"`: the span only dates the record and does not attest it. Absent: the span attests the record.",
      "says": "What this document tells otherwise than the record. Absent: it tells the same."
    }
  },
  "DatasetMetadata": {
    "self": "What a dataset says of itself.",
    "members": {
      "title": "Name of the dataset.",
      "version": "Version of the data by the rules of semantic versioning: a removed id is major, an added one minor, a corrected value a patch.",
      "date": "The day of that version.",
      "license": "SPDX identifier of the licence of the data."
    }
  },
  "Dataset": {
    "self": "A coded record: plain arrays of plain objects, one per kind. `I` carries the ids of each kind, so that a reference to an id that does not exist is a compile error where the ids are known.",
    "members": {
      "metadata": "What the dataset says of itself. Absent: nothing.",
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
  "Records": {
    "self": "The record interface of each kind, terms and responses included.",
    "members": {
      "documents": "A coded text.",
      "actors": "A person or a collective.",
      "issues": "A proposition.",
      "statements": "A speech act.",
      "proposals": "A proposal.",
      "meetings": "A meeting.",
      "bases": "A military installation or presence.",
      "events": "Another dated fact.",
      "terms": "A term of a proposal.",
      "responses": "A response to a proposal."
    }
  },
  "Ids": {
    "self": "The ids of a dataset: one union of string literals per kind, or `string` where they are only known at run time.",
    "members": {
      "documents": "Ids of the coded texts.",
      "actors": "Ids of persons and collectives.",
      "issues": "Ids of the propositions that actors can be for or against.",
      "statements": "Ids of speech acts.",
      "proposals": "Ids of proposals.",
      "meetings": "Ids of meetings.",
      "bases": "Ids of military installations and presences.",
      "events": "Ids of other dated facts.",
      "terms": "Ids of the terms of proposals.",
      "responses": "Ids of the responses to proposals."
    }
  },
  "Issue": {
    "self": "A proposition that actors can be for or against. It is the coder's, so it cites nothing.",
    "members": {
      "id": "Kebab-case id, unique in the dataset.",
      "label": "A few words for headings and axes.",
      "proposition": "One sentence; to agree with it is to be for.",
      "broader": "The wider issue that this is a part of. Absent: none.",
      "note": "A remark of the coder."
    }
  },
  "Participant": {
    "self": "Somebody who takes part in a meeting.",
    "members": {
      "actor": "Who takes part.",
      "onBehalfOf": "For whom. Absent: for itself, or not told."
    }
  },
  "Meeting": {
    "self": "Actors talking to each other.",
    "members": {
      "id": "Kebab-case id, unique in the dataset.",
      "title": "A name for it, in our own words.",
      "format": "Its form.",
      "status": "How far it has come, by the latest document.",
      "participants": "Who takes part. Empty: not told.",
      "date": "When it is or was held. Absent: no document dates it.",
      "place": "Where. Absent: not told, or nowhere (a call).",
      "about": "Ids of any kind that were talked about.",
      "parent": "The series, round or visit that it is a part of. Absent: none.",
      "sources": "What it rests on.",
      "note": "A remark of the coder."
    }
  },
  "Place": {
    "self": "Where something is or was. A place stands inside other records and has no id.",
    "members": {
      "name": "English name, of a city, a building or a region.",
      "country": "The state that it lies in. Absent: not told, or in several states.",
      "coordinates": "Decimal degrees, longitude first as in GeoJSON; only where a source gives them."
    }
  },
  "Amount": {
    "self": "A quantity that a document gives.",
    "members": {
      "value": "The number.",
      "unit": "What is counted: an ISO 4217 currency code, or a noun such as `soldiers`.",
      "bound": "Whether the number is a bound. Absent: it is the number itself."
    }
  },
  "PoliticalEvent": {
    "self": "Any dated fact that is neither said, proposed nor a meeting.",
    "members": {
      "id": "Kebab-case id, unique in the dataset.",
      "title": "A name for it, in our own words.",
      "type": "What kind of fact it is.",
      "status": "How far it has come, by the latest document.",
      "actors": "Who did it, or whom a circumstance is about.",
      "targets": "To whom it was done. Absent: to nobody in particular.",
      "date": "When. Absent: no document dates it.",
      "place": "Where. Absent: not told.",
      "amount": "How much or how many. Absent: no quantity is told.",
      "about": "Ids of any kind that it deals with.",
      "summary": "What happened, in our own words.",
      "sources": "What it rests on.",
      "note": "A remark of the coder."
    }
  },
  "Term": {
    "self": "One thing that a proposal asks for or offers.",
    "members": {
      "id": "Kebab-case id, unique in the dataset.",
      "summary": "What is asked for or offered, in our own words.",
      "about": "Ids of any kind that the term deals with; to support the term is to support the issues among them.",
      "sources": "What it rests on."
    }
  },
  "ProposalResponse": {
    "self": "An answer to a proposal by one of those to whom it was addressed, or the silence that a source reports.",
    "members": {
      "id": "Kebab-case id, unique in the dataset.",
      "by": "Who answered, or did not.",
      "onBehalfOf": "The principal for whom the answer was given. Absent: for itself.",
      "date": "When the answer was given; for a silence, the period that it covers. Absent: no document dates it.",
      "answer": "How it was answered.",
      "summary": "The answer, in our own words.",
      "terms": "The terms that the answer is about. Absent: the whole proposal.",
      "statement": "The act that gave the answer. Absent: none is recorded.",
      "sources": "What it rests on."
    }
  },
  "Proposal": {
    "self": "Something put forward for others to answer.",
    "members": {
      "id": "Kebab-case id, unique in the dataset.",
      "title": "A name for it, in our own words.",
      "proposers": "Who put it forward.",
      "onBehalfOf": "The principal for whom it was put forward. Absent: for the proposers themselves.",
      "addressees": "Who is to answer it. Empty: not told.",
      "date": "When it was put forward. Absent: no document dates it.",
      "statement": "The act that put it forward; a timeline shows the two once. Absent: none is recorded.",
      "terms": "What it asks for or offers, one by one.",
      "responses": "How those addressed answered. What others think of it is a statement.",
      "parent": "The wider proposal that this is a part of. Absent: none.",
      "inReplyTo": "The statements, proposals and responses that it answers.",
      "meeting": "The meeting where it was put forward. Absent: elsewhere, or not told.",
      "sources": "What it rests on.",
      "note": "A remark of the coder."
    }
  },
  "SourceDocument": {
    "self": "A text that was coded. The text itself is not part of a dataset: its length and digest tell whether a user has the same one.",
    "members": {
      "id": "Kebab-case id, unique in the dataset.",
      "title": "What the text is about, in our own words.",
      "publisher": "The outlet that published it. Absent: the text does not tell.",
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
    "members": {
      "on": "The matter: an issue, a proposal, one of its terms, or a response to it.",
      "stance": "What is held about it, from what this act says.",
      "condition": "The condition, in our own words; present exactly when the stance is `conditional`."
    }
  },
  "Statement": {
    "self": "One speech act by one speaker to one set of addressees on one matter.",
    "members": {
      "id": "Kebab-case id, unique in the dataset.",
      "speaker": "Who spoke.",
      "onBehalfOf": "The principal for whom the speaker spoke: the state of a minister, the president of a spokesman. Absent: for itself.",
      "addressees": "To whom it was said. Absent: to the public, or not told.",
      "targets": "At whom it was aimed, whoever heard it. Absent: at nobody in particular.",
      "act": "What the speaker did by speaking.",
      "date": "When it was said. Absent: no document dates it.",
      "reporting": "How the document that reports it best gives the words.",
      "summary": "What was said, in our own words.",
      "positions": "What is held about which matters. Empty: the statement takes no position.",
      "about": "Ids of any kind that the statement deals with.",
      "meeting": "The meeting where it was said. Absent: elsewhere, or not told.",
      "inReplyTo": "The statements, proposals and responses that it answers or judges.",
      "sources": "What it rests on.",
      "note": "A remark of the coder."
    }
  }
};
