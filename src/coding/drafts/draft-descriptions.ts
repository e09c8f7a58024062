// Generated from the interfaces of drafts in src/coding/drafts and from src/model/doubt.ts by `npm run data`. Do not edit.

/** Descriptions of the interfaces of drafts and of their fields. */
export const draftDescriptions: Readonly<
  Record<string, { readonly self: string; readonly fields: Readonly<Record<string, string>> }>
> = {
  "DraftQuote": {
    "self": "Words of the text that attest a draft, given as a quotation.",
    "fields": {
      "exact": "The words, copied from the text exactly, with its mistakes and quotation marks.",
      "prefix": "Words directly before `exact`. Only needed if `exact` occurs several times in the text.",
      "suffix": "Words directly after `exact`. Only needed if `exact` occurs several times in the text.",
      "for": "The single detail that the words attest. Absent: the words attest the whole record."
    }
  },
  "DraftSpan": {
    "self": "Words of the text that attest a draft, given by their positions in Unicode code points.",
    "fields": {
      "exact": "The words at these positions. If the text has different words there, `exact` is searched for in the whole text. If `exact` is absent, the positions are not checked.",
      "for": "The single detail that the words attest. Absent: the words attest the whole record."
    }
  },
  "PlaceDraft": {
    "self": "A place in a draft.",
    "fields": {
      "name": "English name of a city, a building or a region.",
      "country": "State in which the place is. Absent: unknown."
    }
  },
  "AmountDraft": {
    "self": "A quantity in a draft.",
    "fields": {
      "value": "The number, counted in `unit`.",
      "unit": "Unit of the number: an ISO 4217 currency code, or a noun such as `soldiers`.",
      "bound": "Whether the number is a lower or an upper bound. Absent: it is the amount itself."
    }
  },
  "PositionDraft": {
    "self": "A stance in the draft of a statement.",
    "fields": {
      "on": "What the stance is on: the id or label of an issue, or the key of a proposal, a term or a response.",
      "stance": "Stance that this act expresses.",
      "condition": "Condition of the stance, in our own words. Absent: there is none."
    }
  },
  "TermDraft": {
    "self": "The draft of a term of a proposal.",
    "fields": {
      "key": "Name of this term within the list, by which drafts refer to it.",
      "words": "The words that attest the term. They are first searched for within the words of the proposal.",
      "summary": "What is asked for or offered, in our own words, in English.",
      "about": "Keys, ids or names of what the term concerns. Absent: none.",
      "positions": "The stances that an actor takes on issues if it supports the term. For example, an actor that supports a ban opposes what is banned. Absent: an actor that supports the term supports the issues in `about`."
    }
  },
  "TermPositionDraft": {
    "self": "The stance that an actor takes on an issue if it supports a term.",
    "fields": {
      "on": "Id or label of the issue.",
      "stance": "Stance on the issue."
    }
  },
  "ResponseDraft": {
    "self": "The draft of an answer to a proposal.",
    "fields": {
      "key": "Name of this response within the list, by which drafts refer to it.",
      "words": "The words that attest the answer. They are first searched for within the words of the proposal.",
      "by": "Actor that answered, or that did not answer.",
      "onBehalfOf": "Principal for which the answer was given. Absent: the actor itself.",
      "date": "Date of the answer in EDTF, or the words that date the answer. Absent: the text does not date the answer.",
      "resolved": "The date in EDTF, if `date` contains words of the text.",
      "doubts": "Fields whose values are inferred and not reported. Absent: none.",
      "answer": "Kind of answer.",
      "summary": "Content of the answer, in our own words, in English.",
      "terms": "Keys or ids of the terms that are answered. Absent: the whole proposal.",
      "statement": "Key or id of the statement that gave the answer. Absent: none."
    }
  },
  "ParticipantDraft": {
    "self": "An actor that takes part in the draft of a meeting.",
    "fields": {
      "actor": "Actor that takes part.",
      "onBehalfOf": "Principal for which the actor takes part. Absent: unknown, or the actor itself."
    }
  },
  "CommonDraft": {
    "self": "The fields that drafts of all kinds have.",
    "fields": {
      "key": "Name of this draft within the list, such as `d7`, by which other drafts refer to it.",
      "words": "The words that attest the record, and words that only name its speaker, date or place.",
      "via": "Agencies, outlets or press services that the text names as its sources for the content of the draft. Absent: the text names none.",
      "forEach": "Actors for which the draft becomes one record each, for example two states that both reject a plan in one sentence. Absent: the draft becomes one record.",
      "note": "Remark by the coder. Absent: none.",
      "by": "Who or what proposed the draft, such as `model:NAME` or `coder:NAME`. Absent: unknown."
    }
  },
  "DatedDraft": {
    "self": "The fields that drafts of dated records have.",
    "fields": {
      "key": "Name of this draft within the list, such as `d7`, by which other drafts refer to it.",
      "words": "The words that attest the record, and words that only name its speaker, date or place.",
      "via": "Agencies, outlets or press services that the text names as its sources for the content of the draft. Absent: the text names none.",
      "forEach": "Actors for which the draft becomes one record each, for example two states that both reject a plan in one sentence. Absent: the draft becomes one record.",
      "note": "Remark by the coder. Absent: none.",
      "by": "Who or what proposed the draft, such as `model:NAME` or `coder:NAME`. Absent: unknown.",
      "date": "Date in EDTF, or the words of the text that date the record. Absent: the text does not date the record.",
      "resolved": "The date in EDTF, if `date` contains words of the text. The record keeps the words as `dateTold`.",
      "doubts": "Fields whose values are inferred and not reported. Absent: none."
    }
  },
  "StatementDraft": {
    "self": "The draft of a statement, which is a speech act.",
    "fields": {
      "key": "Name of this draft within the list, such as `d7`, by which other drafts refer to it.",
      "words": "The words that attest the record, and words that only name its speaker, date or place.",
      "via": "Agencies, outlets or press services that the text names as its sources for the content of the draft. Absent: the text names none.",
      "forEach": "Actors for which the draft becomes one record each, for example two states that both reject a plan in one sentence. Absent: the draft becomes one record.",
      "note": "Remark by the coder. Absent: none.",
      "by": "Who or what proposed the draft, such as `model:NAME` or `coder:NAME`. Absent: unknown.",
      "date": "Date in EDTF, or the words of the text that date the record. Absent: the text does not date the record.",
      "resolved": "The date in EDTF, if `date` contains words of the text. The record keeps the words as `dateTold`.",
      "doubts": "Fields whose values are inferred and not reported. Absent: none.",
      "kind": "Kind of draft.",
      "speaker": "Actor that spoke. Absent: each actor of `forEach` is the speaker of one record.",
      "jointlyWith": "Actors that made the statement jointly with the speaker. Absent: none.",
      "onBehalfOf": "Principal for which the speaker spoke, such as the state of a minister. Absent: the speaker itself.",
      "addressees": "Actors to which the statement was made. Absent: the words name none.",
      "targets": "Actors at which the act was directed, whether or not they were addressed. Absent: none.",
      "act": "Speech act.",
      "reporting": "How the text renders the words of the speaker.",
      "summary": "Content of the statement, in our own words, in English.",
      "positions": "Stances that the statement expresses. Absent: none.",
      "about": "Keys, ids or names of what the statement concerns. Absent: none.",
      "meeting": "Key or id of the meeting at which the statement was made. Absent: unknown, or it was not made at a meeting.",
      "inReplyTo": "Keys or ids of the statements, proposals and responses that the statement answers. Absent: none."
    }
  },
  "ProposalDraft": {
    "self": "The draft of a proposal.",
    "fields": {
      "key": "Name of this draft within the list, such as `d7`, by which other drafts refer to it.",
      "words": "The words that attest the record, and words that only name its speaker, date or place.",
      "via": "Agencies, outlets or press services that the text names as its sources for the content of the draft. Absent: the text names none.",
      "forEach": "Actors for which the draft becomes one record each, for example two states that both reject a plan in one sentence. Absent: the draft becomes one record.",
      "note": "Remark by the coder. Absent: none.",
      "by": "Who or what proposed the draft, such as `model:NAME` or `coder:NAME`. Absent: unknown.",
      "date": "Date in EDTF, or the words of the text that date the record. Absent: the text does not date the record.",
      "resolved": "The date in EDTF, if `date` contains words of the text. The record keeps the words as `dateTold`.",
      "doubts": "Fields whose values are inferred and not reported. Absent: none.",
      "kind": "Kind of draft.",
      "title": "Title, in our own words, in English.",
      "proposers": "Actors that put the proposal forward. Absent: each actor of `forEach` is the proposer of one record.",
      "onBehalfOf": "Principal for which the proposal was put forward. Absent: the proposers themselves.",
      "addressees": "Actors that are to answer. Absent: unknown.",
      "statement": "Key or id of the statement that put the proposal forward. Absent: none.",
      "terms": "Items that the proposal asks for or offers. Absent: unknown.",
      "responses": "Answers of the addressees. Absent: none.",
      "parent": "Key or id of the wider proposal that the proposal is part of. Absent: none.",
      "inReplyTo": "Keys or ids of the statements, proposals and responses that the proposal answers. Absent: none.",
      "meeting": "Key or id of the meeting at which the proposal was put forward. Absent: unknown, or it was not put forward at a meeting."
    }
  },
  "MeetingDraft": {
    "self": "The draft of a meeting.",
    "fields": {
      "key": "Name of this draft within the list, such as `d7`, by which other drafts refer to it.",
      "words": "The words that attest the record, and words that only name its speaker, date or place.",
      "via": "Agencies, outlets or press services that the text names as its sources for the content of the draft. Absent: the text names none.",
      "forEach": "Actors for which the draft becomes one record each, for example two states that both reject a plan in one sentence. Absent: the draft becomes one record.",
      "note": "Remark by the coder. Absent: none.",
      "by": "Who or what proposed the draft, such as `model:NAME` or `coder:NAME`. Absent: unknown.",
      "date": "Date in EDTF, or the words of the text that date the record. Absent: the text does not date the record.",
      "resolved": "The date in EDTF, if `date` contains words of the text. The record keeps the words as `dateTold`.",
      "doubts": "Fields whose values are inferred and not reported. Absent: none.",
      "kind": "Kind of draft.",
      "title": "Title, in our own words, in English.",
      "format": "Form of the meeting.",
      "status": "Status of the meeting, according to the text.",
      "participants": "Actors that take part. With `forEach`, the participants of each record are these actors and one actor of `forEach`. Absent: unknown.",
      "place": "Location. Absent: unknown.",
      "about": "Keys, ids or names of what was discussed. Absent: unknown.",
      "parent": "Key or id of the series, round or visit that the meeting is part of. Absent: none."
    }
  },
  "BaseDraft": {
    "self": "The draft of a base: a military installation or presence.",
    "fields": {
      "key": "Name of this draft within the list, such as `d7`, by which other drafts refer to it.",
      "words": "The words that attest the record, and words that only name its speaker, date or place.",
      "via": "Agencies, outlets or press services that the text names as its sources for the content of the draft. Absent: the text names none.",
      "forEach": "Actors for which the draft becomes one record each, for example two states that both reject a plan in one sentence. Absent: the draft becomes one record.",
      "note": "Remark by the coder. Absent: none.",
      "by": "Who or what proposed the draft, such as `model:NAME` or `coder:NAME`. Absent: unknown.",
      "kind": "Kind of draft.",
      "name": "Name in English, or a description if the text does not name the base.",
      "nameAttested": "Whether the text names the base.",
      "type": "Kind of installation or presence.",
      "host": "State on whose territory the base is. Absent: the draft makes one base for each actor of `forEach`, and this actor is the host.",
      "operators": "Actors that use the base. Absent: unknown.",
      "status": "Whether the base exists, according to the text.",
      "place": "Location within the host state. Absent: unknown."
    }
  },
  "EventDraft": {
    "self": "The draft of an event.",
    "fields": {
      "key": "Name of this draft within the list, such as `d7`, by which other drafts refer to it.",
      "words": "The words that attest the record, and words that only name its speaker, date or place.",
      "via": "Agencies, outlets or press services that the text names as its sources for the content of the draft. Absent: the text names none.",
      "forEach": "Actors for which the draft becomes one record each, for example two states that both reject a plan in one sentence. Absent: the draft becomes one record.",
      "note": "Remark by the coder. Absent: none.",
      "by": "Who or what proposed the draft, such as `model:NAME` or `coder:NAME`. Absent: unknown.",
      "date": "Date in EDTF, or the words of the text that date the record. Absent: the text does not date the record.",
      "resolved": "The date in EDTF, if `date` contains words of the text. The record keeps the words as `dateTold`.",
      "doubts": "Fields whose values are inferred and not reported. Absent: none.",
      "kind": "Kind of draft.",
      "title": "Title, in our own words, in English.",
      "type": "Kind of event.",
      "status": "Status of the event, according to the text.",
      "actors": "Actors that performed the event. With `forEach`, the actors of each record are these and one actor of `forEach`. Absent: unknown.",
      "targets": "Actors at which the event was directed. Absent: none.",
      "place": "Location. Absent: unknown.",
      "amount": "Quantity, such as a sum of money. Absent: none.",
      "about": "Keys, ids or names of what the event concerns. Absent: none.",
      "summary": "Description, in our own words, in English."
    }
  },
  "Drafts": {
    "self": "The drafts of one text, and the new actors and new issues to which they refer.",
    "fields": {
      "drafts": "The drafts, in any order.",
      "newActors": "Actors that the dataset does not have. Absent: none.",
      "newIssues": "Issues that the dataset does not have. Absent: none."
    }
  },
  "MembershipDraft": {
    "self": "An office or membership of a new actor.",
    "fields": {
      "organization": "Actor, such as a state or an organization, in which the new actor holds the office or is a member.",
      "role": "Office or kind of membership, in English: `president`, `member`.",
      "words": "The words that attest the office or membership. Absent: the first words that name the actor."
    }
  },
  "NewActor": {
    "self": "An actor that is not in the dataset yet.",
    "fields": {
      "name": "Customary name in English.",
      "type": "Kind of actor.",
      "otherNames": "Other spellings of the name in the text. Absent: the text contains the English name.",
      "words": "Words that refer to the actor without naming it, such as `Italian` in `the Italian government`. Absent: the text names the actor.",
      "parent": "Larger actor that the new actor is part of, such as the state of a ministry. Absent: none.",
      "memberships": "Offices and memberships that the text reports. Absent: none."
    }
  },
  "NewIssue": {
    "self": "An issue that is not in the dataset yet.",
    "fields": {
      "label": "Short label.",
      "proposition": "The proposition, in one English sentence. An actor that agrees with it supports the issue.",
      "broader": "Id or label of the wider issue. Absent: none."
    }
  },
  "Doubt": {
    "self": "A field of a record whose value the text leaves in doubt.",
    "fields": {
      "field": "Name of the field in doubt, such as `speaker`. Doubt about a date is written in the date itself, for example `2022?`.",
      "reason": "Reason for the doubt, in our own words."
    }
  }
};
