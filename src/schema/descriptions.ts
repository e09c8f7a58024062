// Generated from src/model by `npm run data`. Do not edit.

import type { DescriptionTable } from "./described-schema.ts";

/** One-sentence descriptions of the interfaces of the model and of their fields. */
export const descriptions: DescriptionTable = {
  "OtherName": {
    "self": "A spelling of an actor's name other than its English name, and the documents that use it.",
    "fields": {
      "name": "The name as the documents spell it.",
      "documents": "Documents that use this spelling."
    }
  },
  "Membership": {
    "self": "An office that an actor holds, or its membership in an organization.",
    "fields": {
      "organization": "State, body, organization or group in which the actor is a member or holds the office.",
      "role": "Office or kind of membership, in English: `president`, `member`.",
      "startDate": "Date on which the office or membership began, in EDTF.",
      "endDate": "Date on which the office or membership ended, in EDTF.",
      "sources": "Citations that attest the office or membership."
    }
  },
  "Actor": {
    "self": "A person or a collective that acts.",
    "fields": {
      "id": "Kebab-case id, unique among all records of the dataset.",
      "type": "Kind of actor, such as a person or a state.",
      "name": "Customary name in English.",
      "otherNames": "All other spellings of the name that the documents use.",
      "parent": "Larger actor that this actor is part of, such as the state of a ministry.",
      "memberships": "Offices and memberships that the documents report.",
      "identifiers": "Codes in public registers.",
      "attributes": "Values of the source for which the model has no field, such as a party.",
      "sources": "One citation per document that names the actor: the first mention in that document.",
      "note": "Remark by the coder."
    }
  },
  "Base": {
    "self": "A military installation, or a presence of armed forces, on the territory of a state.",
    "fields": {
      "id": "Kebab-case id, unique among all records of the dataset.",
      "name": "Name in English, or a description by the coder if no document names the base.",
      "nameAttested": "`true`: a document names the base; `false`: `name` is a description by the coder.",
      "type": "Kind of installation or presence.",
      "host": "State on whose territory the base is, or a group of states if the documents treat them as one host.",
      "operators": "Actors that use the base.",
      "status": "Whether the base exists, according to the latest document.",
      "place": "Location within the host state.",
      "sources": "Citations that attest the base.",
      "note": "Remark by the coder."
    }
  },
  "CitedDifference": {
    "self": "What a document reports differently from the record that cites it.",
    "fields": {
      "status": "Status of the meeting or event in this document.",
      "reporting": "How this document reports the statement.",
      "date": "Date in this document, in EDTF.",
      "summary": "How the content in this document differs from the record, in our own words."
    }
  },
  "Citation": {
    "self": "The part of a document that attests a record: a span of a text (`start` and `end`, a W3C `TextPositionSelector`), a row of a table (`row`), or, without any of these fields, the document as a whole.",
    "fields": {
      "document": "Cited document.",
      "start": "Zero-based position of the first character of the span, in Unicode code points.",
      "end": "Position after the last character of the span (exclusive), in Unicode code points.",
      "row": "Zero-based index of the row of a table, not counting the header.",
      "via": "Intermediate sources that the document names: an agency, an outlet, a press service, another speaker.",
      "supports": "`\"date\"` if the citation attests only the date of the record.",
      "says": "Values in this document that differ from the record."
    }
  },
  "DatasetMetadata": {
    "self": "Title, version and licence of a dataset.",
    "fields": {
      "title": "Title of the dataset.",
      "version": "Semantic version of the data: removing an id is a major change, adding an id is minor, and correcting a value is a patch.",
      "date": "Day on which this version was released, as `YYYY-MM-DD`.",
      "license": "Licence of the data, as an SPDX identifier."
    }
  },
  "Dataset": {
    "self": "A coded dataset: one array of plain objects per kind of record.",
    "fields": {
      "metadata": "Title, version and licence.",
      "documents": "Coded documents: texts, tables, recordings and pages.",
      "actors": "Persons and collectives that act.",
      "issues": "Propositions that actors can support or oppose.",
      "statements": "Speech acts.",
      "proposals": "Proposals, with their terms and the responses to them.",
      "meetings": "Meetings that were held, scheduled, proposed or cancelled.",
      "bases": "Military installations and presences.",
      "events": "Events: facts that are not statements, proposals or meetings."
    }
  },
  "Doubt": {
    "self": "A field of a record whose value the text leaves in doubt.",
    "fields": {
      "field": "Name of the field in doubt, such as `speaker`.",
      "reason": "Reason for the doubt, in our own words."
    }
  },
  "Identifier": {
    "self": "The code of an actor or a document in a register.",
    "fields": {
      "scheme": "Register that assigns the code: one of the known schemes, or any other name.",
      "identifier": "Code as the register writes it."
    }
  },
  "Issue": {
    "self": "A proposition that actors can support or oppose.",
    "fields": {
      "id": "Kebab-case id, unique among all records of the dataset.",
      "label": "Short label for headings and axes.",
      "proposition": "The proposition, in one sentence.",
      "broader": "Wider issue that this issue is part of.",
      "opposes": "Contrary issue, which an actor opposes if it supports this issue.",
      "attributes": "Values of the source for which the model has no field.",
      "note": "Remark by the coder."
    }
  },
  "Participant": {
    "self": "An actor that takes part in a meeting.",
    "fields": {
      "actor": "Actor that takes part.",
      "onBehalfOf": "Principal for which the actor takes part."
    }
  },
  "Meeting": {
    "self": "A contact between actors.",
    "fields": {
      "id": "Kebab-case id, unique among all records of the dataset.",
      "title": "Title of the meeting, in our own words.",
      "format": "Form of the meeting.",
      "status": "Status of the meeting, according to the latest document.",
      "participants": "Actors that take part, each with its principal.",
      "date": "Date of the meeting, in EDTF.",
      "dateTold": "Date as the text gives it, where it differs from `date`, for example `Thursday`, or `XXXX-06-16` for 16 June without a year.",
      "place": "Location.",
      "about": "Records of any kind that were discussed at the meeting.",
      "parent": "Series, round or visit that the meeting is part of.",
      "attributes": "Values of the source for which the model has no field.",
      "doubts": "Fields whose values the text leaves in doubt.",
      "sources": "Citations that attest the meeting.",
      "note": "Remark by the coder."
    }
  },
  "Place": {
    "self": "A location.",
    "fields": {
      "name": "English name of a city, a building or a region.",
      "country": "State in which the place is.",
      "coordinates": "Longitude and latitude in decimal degrees, in this order, as in GeoJSON."
    }
  },
  "Amount": {
    "self": "A quantity that a document gives.",
    "fields": {
      "value": "The number, counted in `unit`.",
      "unit": "Unit of the number: an ISO 4217 currency code, or a noun such as `soldiers`.",
      "bound": "Whether the number is a lower or an upper bound of the amount."
    }
  },
  "EventCode": {
    "self": "The code of an event in a scheme of event data.",
    "fields": {
      "scheme": "Scheme that defines the code: `cameo`, `plover` or any other name.",
      "code": "Code as the source gives it, such as `190`."
    }
  },
  "PoliticalEvent": {
    "self": "A dated fact, or a state of affairs, that is not a statement, a proposal or a meeting.",
    "fields": {
      "id": "Kebab-case id, unique among all records of the dataset.",
      "title": "Title of the event, in our own words.",
      "type": "Kind of event.",
      "status": "Status of the event, according to the latest document.",
      "actors": "Actors that performed the event, or the actors that a `circumstance` concerns.",
      "targets": "Actors at which the event was directed.",
      "date": "Date of the event, in EDTF.",
      "dateTold": "Date as the text gives it, where it differs from `date`, for example `Thursday`, or `XXXX-06-16` for 16 June without a year.",
      "place": "Location.",
      "amount": "Quantity that the event involves, such as a sum of money.",
      "about": "Records of any kind that the event concerns.",
      "summary": "Description of the event, in our own words.",
      "codes": "Codes of the event in schemes of event data, as the source gives them.",
      "attributes": "Values of the source for which the model has no field.",
      "doubts": "Fields whose values the text leaves in doubt.",
      "sources": "Citations that attest the event.",
      "note": "Remark by the coder."
    }
  },
  "Term": {
    "self": "One item that a proposal asks for or offers.",
    "fields": {
      "id": "Kebab-case id, unique among all records of the dataset.",
      "summary": "What is asked for or offered, in our own words.",
      "about": "Records of any kind that the term concerns.",
      "positions": "The stances that an actor takes on issues if it supports the term.",
      "sources": "Citations that attest the term."
    }
  },
  "TermPosition": {
    "self": "The stance that an actor takes on an issue if it supports a term.",
    "fields": {
      "on": "Issue that the stance is on.",
      "stance": "Stance that an actor takes on the issue if it supports the term."
    }
  },
  "ProposalResponse": {
    "self": "The answer of an addressee to a proposal, or a silence that a document reports.",
    "fields": {
      "id": "Kebab-case id, unique among all records of the dataset.",
      "by": "Actor that answered, or that did not answer.",
      "onBehalfOf": "Principal for which the answer was given.",
      "date": "Date of the answer, in EDTF; for a silence, the period without an answer.",
      "dateTold": "Date as the text gives it, where it differs from `date`, for example `Thursday`, or `XXXX-06-16` for 16 June without a year.",
      "answer": "Kind of answer.",
      "summary": "Content of the answer, in our own words.",
      "terms": "Terms that the answer is about.",
      "statement": "Statement that gave the answer.",
      "doubts": "Fields whose values the text leaves in doubt.",
      "sources": "Citations that attest the answer or the silence."
    }
  },
  "Proposal": {
    "self": "A plan, demand or offer that is put forward for others to answer.",
    "fields": {
      "id": "Kebab-case id, unique among all records of the dataset.",
      "title": "Title of the proposal, in our own words.",
      "proposers": "Actors that put the proposal forward.",
      "onBehalfOf": "Principal for which the proposal was put forward.",
      "addressees": "Actors that are expected to answer the proposal.",
      "date": "Date on which the proposal was put forward, in EDTF.",
      "dateTold": "Date as the text gives it, where it differs from `date`, for example `Thursday`, or `XXXX-06-16` for 16 June without a year.",
      "statement": "Statement that put the proposal forward.",
      "terms": "Items that the proposal asks for or offers.",
      "responses": "Answers of the addressees.",
      "parent": "Wider proposal that this proposal is part of.",
      "inReplyTo": "Statements, proposals and responses that the proposal answers.",
      "meeting": "Meeting at which the proposal was put forward.",
      "doubts": "Fields whose values the text leaves in doubt.",
      "sources": "Citations that attest the proposal.",
      "note": "Remark by the coder."
    }
  },
  "SourceDocument": {
    "self": "A document that was coded: a text, a table, a recording or a page.",
    "fields": {
      "id": "Kebab-case id, unique among all records of the dataset.",
      "title": "Title that says what the document is about, in our own words.",
      "publisher": "Outlet that published the document.",
      "author": "Name of the author, as the document gives it.",
      "url": "Address of the document on the web.",
      "language": "Language of the text, as a BCP 47 tag.",
      "datePublished": "Date of publication, in EDTF, with the precision that the evidence allows.",
      "datePublishedBasis": "Evidence for the date of publication, in one sentence.",
      "length": "Length of the text, in Unicode code points.",
      "digest": "SHA-256 digest of the text in UTF-8: `sha256:` and lower-case hexadecimal digits.",
      "identifiers": "Codes in registers, such as a DOI.",
      "attributes": "Values of the source for which the model has no field, such as a section.",
      "note": "Remark by the coder."
    }
  },
  "Position": {
    "self": "The stance of a statement on one matter: an issue, a proposal, a term or a response.",
    "fields": {
      "on": "Matter that the stance is on: an issue, a proposal, a term of a proposal, or a response to a proposal.",
      "stance": "Stance that this act expresses on the matter.",
      "condition": "Condition of the stance, in our own words, such as \"if the situation escalates\"."
    }
  },
  "Statement": {
    "self": "One speech act on one subject, by one speaker or by several speakers jointly, to one set of addressees.",
    "fields": {
      "id": "Kebab-case id, unique among all records of the dataset.",
      "speaker": "Actor that made the statement.",
      "jointlyWith": "Actors that made the statement jointly with the speaker, as in a joint communiqué.",
      "onBehalfOf": "Principal for which the speaker spoke, such as the state of a minister.",
      "addressees": "Actors to which the statement was made.",
      "targets": "Actors at which the act was directed, whether or not they were addressed.",
      "act": "Speech act that the speaker performs.",
      "date": "Date of the statement, in EDTF.",
      "dateTold": "Date as the text gives it, where it differs from `date`, for example `Thursday`, or `XXXX-06-16` for 16 June without a year.",
      "reporting": "How the speaker's words are reported in the document that is closest to them.",
      "summary": "Content of the statement, in our own words.",
      "positions": "Stances that the statement expresses, each on one matter.",
      "about": "Records of any kind that the statement concerns.",
      "meeting": "Meeting at which the statement was made.",
      "inReplyTo": "Statements, proposals and responses that the statement answers or judges.",
      "attributes": "Values of the source for which the model has no field.",
      "doubts": "Fields whose values the text leaves in doubt.",
      "sources": "Citations that attest the statement.",
      "note": "Remark by the coder."
    }
  }
};
