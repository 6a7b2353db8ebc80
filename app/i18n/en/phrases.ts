import type { Shape } from "#app/i18n/shape.ts";
import type { phrases as zh } from "#app/i18n/zh/phrases.ts";

export const phrases: Shape<typeof zh> = {
  title: "Phrases",
  lead: "What your unit writes every day is kept here. Everybody in the unit can use it in their forms; other units do not see it. Retire what is wrong or out of date; letters already written stay as they are.",
  none: "Your unit keeps no phrases yet. Begin with one or two that you write most: how you say in a refusal that something is not for this office and who else deals with it, or what both sides said when mediation ends. Once kept, they can be chosen when that action is taken.",
  add: "Add a phrase",
  onlyBeginning:
    "A phrase is only a beginning. Once written in, it is plain text: no name, day or number is put in for you, so leave no signs to be replaced; the officer writes what is missing. Which article is cited and why is for the officer to judge, and to answer for, each time.",
  nobodysData:
    "Write nothing of any matter: no name, telephone or address of a reporter or a respondent, no matter number, no facts. Everybody in the unit sees phrases, also whoever is kept away from a matter.",
  field: {
    use: "Where it is used",
    useNothing: "Please choose",
    name: "Short name",
    nameHint: "It is chosen by this name, such as “Not for this office”.",
    words: "What it says",
    wordsHint: "These very words are written in; they go into a letter or stay in the file.",
  },
  anyGround: "Whichever ground",
  ofAnyGround: "{{action}}, whichever ground",
  formerGround: "Not a ground of the law in force; it may still serve for matters received earlier",
  button: "Add",
  fault: {
    use: "Choose where it is used, such as a refusal.",
    name: "Give it a short name, such as “Not for this office”.",
    words: "Write what the phrase says.",
    tooLong: "It is too long. Keep it within {{longest}} characters.",
  },
  madeBy: "Added by {{name}} on",
  retire: "Retire",
  retireThis: "Retire “{{name}}”",
  refused: "Nothing was saved",
  reason: {
    "in-no-unit":
      "You belong to no unit, so you can keep no phrases. Ask whoever keeps the people.",
    "retired-already": "Somebody has retired this phrase already.",
    "form-used":
      "This form was sent before. Look at the list above, and add again what is missing.",
  },
  pick: {
    label: "Phrases",
    hint: "Choose one and press “Write in”: it goes below what you wrote. Nothing is sent, and no limit moves.",
    nothing: "No phrase",
    button: "Write in",
    filled: "Written into the box below, and not sent. Make it say what this matter needs.",
    missing:
      "Nothing was written in. Choose a phrase first; if you did, it may just have been retired: choose another.",
    manage: "All phrases (new window)",
  },
};
