import type { Shape } from "#app/i18n/shape.ts";
import type { views as zh } from "#app/i18n/zh/views.ts";

export const views: Shape<typeof zh> = {
  title: "Saved filters",
  lead: "Once you have narrowed a list, you can save that under a name and be back with one click above the list. What is saved is the question and not the answer: whoever opens it is shown what they may see.",
  none: "Nothing is saved yet. Open a list, choose what you want of it, press “Filter”, and save it.",
  own: "Your own",
  ofUnit: "Your unit's",
  ofUnitBy: "Kept by the head of the unit and seen by everybody in it.",
  unit: "Unit",
  manage: "Manage",
  all: "All",
  name: "Name",
  save: "Save this filter",
  nameHint: "For example “Reports due soon”, at most {{longest}} characters.",
  forUnit: "Everybody in the unit can use it",
  forUnitHint:
    "Write nothing of any matter in the name. What looks for a product or a respondent can only be your own.",
  button: "Save",
  rename: "Rename",
  renameThis: "Give “{{name}}” this name",
  nameOf: "New name of “{{name}}”",
  delete: "Delete",
  deleteThis: "Delete “{{name}}”",
  gone: "“{{name}}” was deleted.",
  putBack: "Put it back",
  asksWords: "“{{words}}”",
  asksHandler: "one handler",
  fault: {
    missing: "Give it a name, such as “Reports due soon”.",
    "too-long": "The name is too long. Keep it within {{longest}} characters.",
  },
  refused: "Nothing was saved",
  reason: {
    "asks-for-all": "Nothing was chosen. Narrow the list first, then save.",
    "words-in-unit":
      "What looks for a product or a respondent cannot be the unit's: somebody in it may have to keep away from just that. Keep it for yourself, or leave the words out.",
    full: "There are {{most}} already. Delete one that is not used, then save.",
    "name-taken": "There is one of this name. Choose another, or delete that one first.",
    "no-such-view": "This filter has been deleted, or is not yours to keep.",
    "form-used":
      "This form was sent before. Look at the list below, and save again what is missing.",
  },
};
