// Generated from src/model by `npm run data`. Do not edit.

/** The definition of an enumeration of the model and of its values. */
export interface EnumerationDefinition {
  readonly definition: string;
  readonly includes: string;
  readonly excludes: string;
  readonly values: Readonly<Record<string, { readonly definition: string; readonly example: string }>>;
}

/** The definitions of all enumerations of the model. The key is the name of the enumeration. */
export const definitions: Readonly<Record<string, EnumerationDefinition>> = {
  "actorTypes": {
    "definition": "The kind of actor.",
    "includes": "every person or collective that acts, speaks, is addressed, hosts a base or is a member in the documents.",
    "excludes": "photographers and authors of the articles; place names that do not refer to an actor.",
    "values": {
      "person": {
        "definition": "A named human being.",
        "example": ""
      },
      "state": {
        "definition": "A country with its own government.",
        "example": ""
      },
      "body": {
        "definition": "A part of a state or of an organization: a ministry, a press service, an assembly.",
        "example": ""
      },
      "organization": {
        "definition": "A permanent association of states or of other members.",
        "example": ""
      },
      "outlet": {
        "definition": "A publisher of news: an agency, a newspaper, a website.",
        "example": ""
      },
      "group": {
        "definition": "A collective without formal organs: the officials of a region, a population, an ad hoc coalition, an armed movement.",
        "example": ""
      }
    }
  },
  "baseTypes": {
    "definition": "The kind of military installation or presence.",
    "includes": "bases and presences that exist, and kinds of base that an actor wants, opposes or rules out.",
    "excludes": "exercises; ships at sea.",
    "values": {
      "military": {
        "definition": "A base of armed forces.",
        "example": ""
      },
      "missile-defence": {
        "definition": "A missile defence site.",
        "example": ""
      },
      "force-presence": {
        "definition": "Forces on the territory of a state, with no base reported.",
        "example": ""
      }
    }
  },
  "baseStatuses": {
    "definition": "Whether a base exists.",
    "includes": "the status that the latest document gives.",
    "excludes": "whether the base is offered or opposed, which is coded in statements and proposals.",
    "values": {
      "operating": {
        "definition": "In use at the time of the document.",
        "example": ""
      },
      "planned": {
        "definition": "Reported as an actor's intention.",
        "example": ""
      },
      "hypothetical": {
        "definition": "Discussed only as a possibility: a kind of base that an actor opposes or wants ruled out.",
        "example": ""
      },
      "closed": {
        "definition": "No longer in use.",
        "example": ""
      }
    }
  },
  "identifierSchemes": {
    "definition": "Registers whose codes are checked for their form. Other registers are allowed, but their codes are not checked.",
    "includes": "codes that the coder has found in the register or in the source.",
    "excludes": "codes inferred by analogy or produced by a language model.",
    "values": {
      "iso3166-1-alpha-3": {
        "definition": "Three-letter country code of ISO 3166-1.",
        "example": ""
      },
      "iso3166-1-alpha-2": {
        "definition": "Two-letter country code of ISO 3166-1.",
        "example": ""
      },
      "iso3166-1-numeric": {
        "definition": "Numeric country code of ISO 3166-1: three digits.",
        "example": ""
      },
      "wikidata": {
        "definition": "Wikidata item: `Q` followed by a number.",
        "example": ""
      },
      "cow": {
        "definition": "Country code of the Correlates of War project: a number or three capital letters.",
        "example": ""
      },
      "gwno": {
        "definition": "Numeric country code of Gleditsch and Ward.",
        "example": ""
      },
      "popolo": {
        "definition": "Id of a person or an organization in a Popolo file.",
        "example": ""
      },
      "dna": {
        "definition": "Number of an entity in a project of the Discourse Network Analyzer (DNA).",
        "example": ""
      },
      "doi": {
        "definition": "Digital object identifier of a document: `10.`, a number, a slash and a name.",
        "example": ""
      }
    }
  },
  "kinds": {
    "definition": "The kinds of record that a dataset lists, in the order of its arrays.",
    "includes": "",
    "excludes": "",
    "values": {
      "documents": {
        "definition": "",
        "example": ""
      },
      "actors": {
        "definition": "",
        "example": ""
      },
      "issues": {
        "definition": "",
        "example": ""
      },
      "statements": {
        "definition": "",
        "example": ""
      },
      "proposals": {
        "definition": "",
        "example": ""
      },
      "meetings": {
        "definition": "",
        "example": ""
      },
      "bases": {
        "definition": "",
        "example": ""
      },
      "events": {
        "definition": "",
        "example": ""
      }
    }
  },
  "nestedKinds": {
    "definition": "The kinds of record that are nested in proposals: their terms and the responses to them.",
    "includes": "",
    "excludes": "",
    "values": {
      "terms": {
        "definition": "",
        "example": ""
      },
      "responses": {
        "definition": "",
        "example": ""
      }
    }
  },
  "meetingFormats": {
    "definition": "The form of a meeting. Whether it is bilateral or multilateral follows from its participants.",
    "includes": "every contact between actors that was held, scheduled, proposed or cancelled.",
    "excludes": "contacts that a document mentions only to say how a statement was made.",
    "values": {
      "talks": {
        "definition": "Talks or negotiations on declared subjects.",
        "example": ""
      },
      "conference": {
        "definition": "A gathering with speeches and many participants.",
        "example": ""
      },
      "summit": {
        "definition": "A meeting of heads of state or government.",
        "example": ""
      },
      "session": {
        "definition": "A sitting of a standing body.",
        "example": ""
      },
      "consultation": {
        "definition": "An exchange of views within an organization or a cooperation format.",
        "example": ""
      },
      "call": {
        "definition": "A conversation by telephone or video.",
        "example": ""
      },
      "visit": {
        "definition": "A stay in another country. The meetings during the stay are parts of the visit.",
        "example": ""
      },
      "press-conference": {
        "definition": "A public appearance before journalists.",
        "example": ""
      }
    }
  },
  "eventTypes": {
    "definition": "The kind of event.",
    "includes": "dated facts, and states of affairs that the documents report as background.",
    "excludes": "statements, proposals and meetings, which are separate kinds of record.",
    "values": {
      "treaty": {
        "definition": "A treaty or another binding agreement was signed or adopted.",
        "example": ""
      },
      "accession": {
        "definition": "A state joined an organization; one event per state.",
        "example": ""
      },
      "foundation": {
        "definition": "An organization or a cooperation format was established.",
        "example": ""
      },
      "vote": {
        "definition": "A body voted.",
        "example": ""
      },
      "election": {
        "definition": "A person was elected or re-elected.",
        "example": ""
      },
      "independence": {
        "definition": "A state became independent.",
        "example": ""
      },
      "withdrawal": {
        "definition": "Forces left or are to leave.",
        "example": ""
      },
      "deployment": {
        "definition": "Forces or weapons were stationed somewhere.",
        "example": ""
      },
      "invasion": {
        "definition": "The forces of one state entered another against its will.",
        "example": ""
      },
      "war": {
        "definition": "Armed conflict between organized forces began or went on.",
        "example": ""
      },
      "agreement": {
        "definition": "An understanding short of a treaty was reached, such as a ceasefire.",
        "example": ""
      },
      "attack": {
        "definition": "Armed force was used against an actor, short of an invasion or a war.",
        "example": ""
      },
      "protest": {
        "definition": "People demonstrated, struck or blocked something in public.",
        "example": ""
      },
      "arrest": {
        "definition": "A person was arrested or detained.",
        "example": ""
      },
      "aid": {
        "definition": "Help other than money was given: goods, services or personnel.",
        "example": ""
      },
      "funding": {
        "definition": "Money was granted or committed.",
        "example": ""
      },
      "sanctions": {
        "definition": "Restrictive measures were imposed on an actor.",
        "example": ""
      },
      "delivery": {
        "definition": "A document was handed over or published.",
        "example": ""
      },
      "circumstance": {
        "definition": "A state of affairs that the document reports as background.",
        "example": ""
      },
      "other": {
        "definition": "A dated fact of none of the other types.",
        "example": ""
      }
    }
  },
  "amountBounds": {
    "definition": "Whether the number of an amount is a lower or an upper bound.",
    "includes": "numbers that a document qualifies with words such as \"more than\" or \"up to\".",
    "excludes": "rounded numbers without such words.",
    "values": {
      "at-least": {
        "definition": "The amount is this number or more.",
        "example": ""
      },
      "at-most": {
        "definition": "The amount is this number or less.",
        "example": ""
      }
    }
  },
  "responseAnswers": {
    "definition": "How an addressee answered a proposal.",
    "includes": "answers of the addressees, and silences that a document reports.",
    "excludes": "views of other actors on the proposal; views of any actor on an answer; a silence that no document reports.",
    "values": {
      "accepted": {
        "definition": "Agreed to all that was asked or offered.",
        "example": "Borea takes the harbour."
      },
      "partly-accepted": {
        "definition": "Agreed to a part of what was asked or offered.",
        "example": "Borea takes the harbour but not the ships in it."
      },
      "rejected": {
        "definition": "Refused.",
        "example": "Borea does not want the harbour."
      },
      "countered": {
        "definition": "Answered with a counter-proposal.",
        "example": "Borea offers its own harbour instead."
      },
      "welcomed": {
        "definition": "Showed interest without accepting.",
        "example": "Borea finds the offer interesting."
      },
      "undisclosed": {
        "definition": "Answered; the content of the answer is not reported.",
        "example": "Borea sent a letter that was not published."
      },
      "deferred": {
        "definition": "Postponed the answer.",
        "example": "Borea will answer in May."
      },
      "unanswered": {
        "definition": "Did not answer, according to a document. Silence is not a refusal.",
        "example": "By May no answer had come."
      }
    }
  },
  "reportings": {
    "definition": "How a document renders the words of the speaker.",
    "includes": "the rendering that is closest to the speaker's words. If another document renders them differently, the citation of that document has this rendering in its field `says`.",
    "excludes": "quotation marks around titles and single names.",
    "values": {
      "direct": {
        "definition": "The whole proposition is in quotation marks.",
        "example": "\"We will come,\" said Gray."
      },
      "mixed": {
        "definition": "Reported speech with quoted words in it.",
        "example": "Gray called the answer \"a first step\"."
      },
      "indirect": {
        "definition": "Reported speech without quoted words.",
        "example": "Gray said that she would come."
      },
      "attributed": {
        "definition": "A view or an act is ascribed to the speaker, but no speech act is reported.",
        "example": "Alba fears for its harbour."
      }
    }
  },
  "statementActs": {
    "definition": "The speech act: what a speaker does by speaking. Coders use the first value in this list that fits exactly.",
    "includes": "every report that an actor voted, or said, wrote or made known something; one act on one subject is one statement.",
    "excludes": "what the author of the document says in their own voice; talks without reported content, which are meetings.",
    "values": {
      "assert": {
        "definition": "States that something is so.",
        "example": "Gray says that the bridge is closed."
      },
      "deny": {
        "definition": "States that something is not so, contrary to a claim of another actor.",
        "example": "Borea says that, contrary to Alba's claim, no ship left."
      },
      "announce": {
        "definition": "Makes known what the speaker has done, is doing or will do.",
        "example": "Alba says that its envoy will travel."
      },
      "appeal": {
        "definition": "Asks others to do something, and leaves the decision to them.",
        "example": "Gray asks both sides to keep calm."
      },
      "demand": {
        "definition": "Asks others to do something, and insists on it.",
        "example": "Borea insists that the ships leave."
      },
      "propose": {
        "definition": "Puts forward what two or more sides should do together.",
        "example": "Gray suggests that both sides open the bridge."
      },
      "offer": {
        "definition": "Puts forward what the speaker would do for another actor, or would give to that actor.",
        "example": "Alba puts its harbour at the disposal of Borea."
      },
      "invite": {
        "definition": "Asks an actor to meet or to come.",
        "example": "Gray asks the minister of Borea to come to Port."
      },
      "accept": {
        "definition": "Agrees to a proposal, an offer, a demand or an invitation.",
        "example": "Borea agrees to come."
      },
      "reject": {
        "definition": "Refuses a proposal, an offer, a demand or an invitation.",
        "example": "Borea turns the harbour down."
      },
      "support": {
        "definition": "Speaks in favour of something or stands by an actor.",
        "example": "Alba stands by the borders of Borea."
      },
      "oppose": {
        "definition": "Speaks against something.",
        "example": "Borea is against ships in the strait."
      },
      "criticize": {
        "definition": "Disapproves of an actor or of an actor's conduct.",
        "example": "Gray finds the answer disappointing."
      },
      "regret": {
        "definition": "Expresses concern or regret and blames no actor.",
        "example": "Gray is sorry that the bridge is closed."
      },
      "accuse": {
        "definition": "Says that an actor did wrong, or intends to do wrong.",
        "example": "Borea says that Alba broke the truce."
      },
      "warn": {
        "definition": "Says that harm may come, but not from the speaker.",
        "example": "Gray says that the dam may break."
      },
      "threaten": {
        "definition": "Says that the speaker will cause harm or impose a cost, either if others do something or because they did it.",
        "example": "Alba says that it will close the bridge if ships come."
      },
      "pledge": {
        "definition": "Commits the speaker to do something for others, without waiting for an answer.",
        "example": "Alba promises to repair the dam of Borea."
      },
      "agree": {
        "definition": "Reaches an understanding with others. The act is performed jointly.",
        "example": "Alba and Borea declare that they will open the bridge."
      },
      "vote": {
        "definition": "Votes, abstains or stays away from a vote.",
        "example": "Borea abstains on the resolution."
      }
    }
  },
  "stances": {
    "definition": "The stance of a speaker on a matter: an issue, a proposal, a term or a response. The values run from support to opposition; `unclear` is outside that order.",
    "includes": "the stance that this act expresses.",
    "excludes": "what other acts or other texts show about the speaker; a fact that is stated without taking a side.",
    "values": {
      "support": {
        "definition": "In favour.",
        "example": "\"A truce is needed.\""
      },
      "conditional": {
        "definition": "In favour if a condition is met.",
        "example": "\"A truce, if the ships leave.\""
      },
      "neutral": {
        "definition": "Speaks on the matter and takes neither side.",
        "example": "\"We have not made up our mind on the truce.\""
      },
      "oppose": {
        "definition": "Against.",
        "example": "\"No truce with Alba.\""
      },
      "unclear": {
        "definition": "Speaks on the matter, but the text does not show which side the speaker takes.",
        "example": "\"We have told Alba what we think of the truce.\" The text does not say what that is."
      }
    }
  },
  "meetingStatuses": {
    "definition": "The status of a meeting.",
    "includes": "the status that the latest document gives. If another document gives an earlier status, the citation of that document has this status in its field `says`.",
    "excludes": "the inference that a scheduled meeting was held because its day has passed.",
    "values": {
      "proposed": {
        "definition": "An actor asked for the meeting or suggested it.",
        "example": ""
      },
      "scheduled": {
        "definition": "The meeting is announced and has not yet taken place.",
        "example": ""
      },
      "held": {
        "definition": "The meeting took place, or is taking place.",
        "example": ""
      },
      "cancelled": {
        "definition": "The meeting was called off.",
        "example": ""
      }
    }
  },
  "eventStatuses": {
    "definition": "The status of an event.",
    "includes": "the status that the latest document gives.",
    "excludes": "the inference that a planned event happened because its day has passed.",
    "values": {
      "planned": {
        "definition": "The event is yet to happen.",
        "example": ""
      },
      "under-way": {
        "definition": "The event is in progress or in force.",
        "example": ""
      },
      "done": {
        "definition": "The event has happened.",
        "example": ""
      },
      "cancelled": {
        "definition": "The event was called off.",
        "example": ""
      },
      "alleged": {
        "definition": "A party says that the event happened or is in progress, and the document does not confirm it.",
        "example": ""
      }
    }
  }
};
