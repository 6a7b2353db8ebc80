import type { Shape } from "#app/i18n/shape.ts";
import type { exclusion as zh } from "#app/i18n/zh/exclusion.ts";

export const exclusion: Shape<typeof zh> = {
  relations: {
    title: "Declared ties",
    lead: "If you have family, friendship, financial or other ties with a company or person that could affect your impartiality, declare them here. From then on you no longer see matters about them, and nobody is told whether there are any. If you have a tie in a matter you are handling, declare it on the matter's page.",
    name: "Company or person",
    nameHint: "The full name. Spaces, punctuation and the name of a branch make no difference.",
    reason: "The tie",
    declare: "Declare",
    day: "Declared on",
    by: "By",
    none: "Nothing has been declared yet.",
    missing: {
      name: "Enter the name of the company or person.",
      reason: "Say what the tie is, for example that your spouse works there.",
    },
  },
  escalated: {
    title: "This matter is handled directly by the level above",
    body: "The staff who would handle it have to stay away, or the people the reporter named have not been identified yet. Levels below cannot see this matter.",
    officials:
      "The reporter named {{count}} people who do not match anyone here; please find out first who is meant",
    officials_one:
      "The reporter named a person who does not match anyone here; please find out first who is meant",
  },
  officials: {
    title: "People the reporter wants kept away",
    who: "The people the reporter named",
    hint: "You can choose several. Once confirmed, those chosen cannot see the matter and everybody else works on as usual; the reporter's own words are not kept.",
    nobody: "There is no such person here",
    unanswered:
      "Choose the people; if there is really no such person, choose “There is no such person here”",
    colleague: "{{name}} {{unit}}",
    resolve: "Confirm",
  },
  stranded: {
    title: "A submission is waiting and no one in this office may handle it",
    says: "Everyone who could handle it, up to the head of the office, has to stay away; or it is not yet known who the reporter means, and those who could find out have to stay away too. Neither its content nor the number of submissions is shown on any page; please do not search for it. Statutory time limits keep running.",
    wayOut:
      "Report it to the authority above. Once it has sent somebody to take charge, two administrators add a unit “authority above”, place it above the top unit of this office, and add that person as its head; nobody who has to stay away needs to confirm. The submission is passed on within a minute.",
    subject: "{{office}}: a submission is waiting for the authority above",
  },
  undecided: {
    title: "A proposal is waiting and today no one in this office may review or approve it",
    says: "Everyone who could review or approve it has to stay away, has left, or is on leave with no one standing in. Which one it is is not shown on any page; please do not search for it. Statutory time limits keep running.",
    wayOut:
      "Report it to the head of the office, or to the authority above where the head has to stay away too, so that a substitute is appointed. Two administrators then enter the substitute under “Offices”, who can decide from the next day; where somebody is only on leave, the head of the unit or a leader confirms a deputy, who can decide at once. The proposal is kept.",
    subject: "{{office}}: a proposal is waiting for a substitute to be appointed",
  },
  short: {
    title: "A reward is waiting and too few members of the committee can sit on it",
    says: "Those drawn by lot have to stay away, are on leave or have left, and no substitute is left; or the outside member it needs is missing. Which one it is is not shown on any page; please do not search for it. Scores already sent are kept.",
    wayOut:
      "Under “People”, add somebody whose role is the reward committee, or move somebody to it; another person confirms. From the next day new members take part in the draw by themselves. Where somebody is only on leave, it goes on by itself afterwards.",
    subject: "{{office}}: too few members of the reward committee",
  },
};
