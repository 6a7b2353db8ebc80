import type { Shape } from "#app/i18n/shape.ts";
import type { messages as zh } from "#app/i18n/zh/messages.ts";

export const messages: Shape<typeof zh> = {
  title: "Messages with the office",
  of: "{{kind}}, number {{number}}",
  lead: "The unit handling your matter asks you here if something is unclear, and you can ask or tell it something. Only that unit can read it; the other side is not told.",
  office: "The unit handling it",
  you: "You",
  empty: "No messages yet.",
  erased:
    "The time for keeping it is over: its key has been destroyed and nobody can open it any more.",
  askedBy: "Please answer by {{day}}",
  notStopped:
    "The day is only a reminder: your matter is handled in any case, and no time limit waits for your answer.",
  text: "Write to the unit",
  hint: "At most {{longest}} characters.",
  careful: "Do not write your name or phone number unless you want the staff to know them.",
  files: "Photos and files are not sent here; please use",
  filesLink: "Add information",
  send: "Send",
  kept: "Back saves it, too: you can continue on this device within 15 minutes.",
  sent: {
    title: "Sent to the unit handling it",
    body: "It cannot be changed. The answer will appear on this page. If you left an e-mail address, you will get a reminder that says nothing of what was written.",
  },
  archived: {
    title: "This matter is closed and takes no more messages",
    body: "You can still read what was written. If there is something new, please file again and give the number {{number}}.",
    unsent: "Not sent; you can copy it",
  },
  refused: {
    archived:
      "This matter has just been closed, so nothing was sent. Your text is below, to be copied.",
    elsewhere:
      "This matter has just been passed to another unit, so nothing was sent. Please open this page again.",
    "nothing-written": "Please write what you want to send.",
    "too-long":
      "You wrote {{length}} characters; at most {{longest}} can be sent at once, so nothing was sent. Please send it in parts, or use “Add information”.",
    "enough-today":
      "You have sent {{most}} messages today, so this one was not sent. Your text is kept; just press Send tomorrow.",
    "day-passed": "The day for an answer must be after today.",
    "day-too-far": "The day for an answer can be at most {{days}} days from now.",
    "no-such-matter": "This matter is no longer there, so nothing was sent.",
    "form-used":
      "This page was sent before, so what you changed since was not sent. Please look at the messages above and press Send again if you still want to.",
  },
  own: {
    none: "If you want to ask or tell something, you can write to the unit handling your matter.",
    last: "{{count}} messages, the latest: {{who}}, ",
    last_one: "1 message: {{who}}, ",
    news: "A message for you, please read it",
    ask: "The unit has a question for you; please answer by {{day}}. Your matter is handled in any case.",
    read: "Read and answer",
    write: "Write a message",
  },
  notice: {
    title: "There is a message",
    body: "There is a message. Please sign in to read it.",
  },
  desk: {
    title: "Messages",
    titled: "Messages on matter {{number}}",
    thread: { complaint: "Messages with the complainant", report: "Messages with the reporter" },
    seen: { complaint: "The complainant can read this", report: "The reporter can read this" },
    from: { complaint: "Complainant", report: "Reporter" },
    by: ", written by {{name}}",
    answered: "Answered",
    waits: "Answer asked by {{day}}; none yet",
    passed: "Answer asked by {{day}}; none came",
    say: { complaint: "Write to the complainant", report: "Write to the reporter" },
    text: "Message",
    sayHint: "Signed as the unit handling it, without your name. At most {{longest}} characters.",
    answerBy: "Ask for an answer by (optional)",
    answerByHint: "No time limit waits for the answer.",
    send: { complaint: "Send to the complainant", report: "Send to the reporter", any: "Send" },
    sent: {
      title: "Sent",
      body: "They can read it as soon as they sign in with the receipt. Whoever left an e-mail address also gets a reminder that says nothing of what was written.",
    },
    refused: "Not sent, nothing was changed",
    facts: "The matter",
    product: "Product",
    stage: "Stage",
    received: "Received",
    elsewhere:
      "The messages are sealed: only the unit that handles the matter now can read and write them.",
    archived:
      "The matter is closed and takes no more messages. What was written can still be read.",
    link: "Messages",
    news: {
      complaint: "The complainant wrote on {{day}}; not answered yet",
      report: "The reporter wrote on {{day}}; not answered yet",
    },
    count: "{{count}} messages",
    count_one: "1 message",
    linkPanel: "Contact",
  },
  note: {
    title: "Internal notes",
    unseen: "Not seen by complainant or reporter",
    text: "Add an internal note",
    hint: "Goes with the matter; only the unit handling it reads it. At most {{longest}} characters; it cannot be changed.",
    save: "Save as an internal note",
    empty: "No internal notes yet.",
    saved: "✓ Saved as an internal note. The message you have not sent is still there.",
    notSaved: "Not saved, nothing was changed",
    refused: {
      archived:
        "The matter has just been closed, so the note was not saved. Your text is still there, to be copied.",
      elsewhere: "The matter has just been passed to another unit, so the note was not saved.",
      "nothing-written": "Please write the note.",
      "too-long":
        "You wrote {{length}} characters; a note has at most {{longest}}, so it was not saved. Please make several of it.",
      "form-used":
        "This page was saved before, so what you changed since was not saved. Press the button again if you still want to.",
    },
  },
};
