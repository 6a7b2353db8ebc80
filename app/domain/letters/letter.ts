/** What goes to a respondent is delivered by whoever handles the matter: the office has no address of theirs. */
export const AUDIENCES = [
  "reporter",
  "respondent",
  "intake",
  "unit",
  "head",
  "committee",
  "finance",
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A letter's words, fixed on the day it was owed: what was said must not change with the software. */
export type LetterText = {
  readonly title: string;
  readonly number: string;
  readonly paragraphs: readonly string[];
  readonly signedOn: string;
  /** The office in whose name it was written; letters of version 0.1.0 do not say. */
  readonly signedBy?: string;
};

/** A letter that somebody is owed. */
export type Letter = {
  readonly name: string;
  readonly audience: Audience;
  readonly words: { readonly zh: LetterText; readonly en: LetterText };
};

/** The name under which the outbox keeps word that somebody wrote a message: no letter, and in no list of letters. */
export const MESSAGE_NOTICE = "message";
