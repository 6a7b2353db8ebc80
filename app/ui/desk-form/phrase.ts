import { deskForm } from "#app/ui/desk-form/desk-form.ts";

/** A phrase for a unit's forms: where it is used, what it is called, what it says. */
export const PHRASE = deskForm({
  path: "/desk/phrases",
  title: "phrases.title",
  fields: {
    use: { label: "phrases.field.use" },
    name: { label: "phrases.field.name", hint: "phrases.field.nameHint" },
    words: { label: "phrases.field.words", hint: "phrases.field.wordsHint" },
  },
});
