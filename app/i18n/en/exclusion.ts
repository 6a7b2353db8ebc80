import type { Shape } from "#app/i18n/shape.ts";
import type { exclusion as zh } from "#app/i18n/zh/exclusion.ts";

export const exclusion: Shape<typeof zh> = {
  relations: {
    title: "Declared ties",
    lead: "Whoever is tied to a firm or a person by family, friendship or money, so that it might cloud their judgement, declares it here. From then on whatever is about that one no longer exists for you, and nobody is told whether there is anything. A tie in a matter you work on is declared on the matter's own page.",
    name: "Firm or person",
    nameHint: "The full name. Spaces, punctuation and the name of a branch make no difference.",
    reason: "How you are tied",
    declare: "Declare",
    day: "Declared on",
    by: "By",
    none: "Nothing has been declared.",
    missing: { name: "Say which firm or person.", reason: "Say how you are tied." },
  },
  raised: {
    title: "The level above deals with this one itself",
    body: "Whoever would have dealt with it has to stay away, or it is not yet known whom the reporter means. Nobody below sees it.",
    officials: "{{count}} officials were named whom nobody goes by: find out first who is meant",
    officials_one: "An official was named whom nobody goes by: find out first who is meant",
  },
  officials: {
    title: "Who should not know, says the reporter",
    who: "Whom the reporter means",
    hint: "Several, if need be. From then on those you tick do not see the matter, and everybody else works on as usual; what the reporter wrote is not kept.",
    nobody: "There is no such person here",
    unanswered: "Choose whom; if there really is no such person, say so",
    colleague: "{{name}} {{unit}}",
    resolve: "Confirm",
  },
  stranded: {
    title: "Something waits that nobody here can deal with",
    says: "Everybody whose turn it would be has to stay away, up to the leadership; or it is not yet known whom a reporter means, and those who could find out have to stay away. What it is, or how many, is shown nowhere: please do not look for it. The limits of the law run all the while.",
    wayOut:
      "Ask the authority above the bureau. Once it has sent somebody, two administrators add a unit for it, put that above the unit at the top, and make them its head: nobody who has to stay away is asked. What waits is handed to them within a minute.",
    subject: "{{office}}: something waits for the authority above",
  },
};
