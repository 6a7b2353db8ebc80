import { deskForm, type FieldName } from "#app/ui/desk-form/desk-form.ts";

/** A message to whoever wrote to us; or a note that stays here. */
export const MESSAGES = deskForm({
  path: "/desk/matters/:matterId/messages",
  title: "messages.desk.title",
  buttons: { message: "messages.desk.send.any", note: "messages.note.save" },
  fields: {
    text: { label: "messages.desk.text" },
    answerBy: { label: "messages.desk.answerBy", hint: "messages.desk.answerByHint" },
    note: { label: "messages.note.text" },
  },
});
export type MessageField = FieldName<typeof MESSAGES>;
