import type { LetterText } from "#app/domain/letters/letter.ts";

/** What stands between the head and the signature of a paper, in its order. */
export type PaperPart =
  | { readonly is: "heading"; readonly text: string }
  | { readonly is: "paragraph"; readonly text: string }
  | {
      readonly is: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Something that leaves the house on paper. Every text in it is shown as it is, never read as markup. */
export type Paper = {
  readonly language: "zh" | "en";
  readonly issuer: string;
  readonly title: string;
  readonly number: string;
  /** The line that addresses somebody; null of what is addressed to nobody. */
  readonly to: string | null;
  readonly parts: readonly PaperPart[];
  readonly signedOn: string;
  /** The foot of each page; `{page}` and `{pages}` are counted by the printer. */
  readonly foot: string;
  /** What is said where the face lacks a character; `{characters}` names them. */
  readonly lacking: string;
};

/** What surrounds a letter's own words on paper, in its language. */
export type Surroundings = Pick<Paper, "language" | "issuer" | "to" | "foot" | "lacking">;

/** A letter as it is printed: its words stay as they were written. */
export const paperOf = (
  { title, number, paragraphs, signedOn, signedBy }: LetterText,
  { issuer, ...around }: Surroundings,
): Paper => ({
  ...around,
  issuer: signedBy ?? issuer,
  title,
  number,
  parts: paragraphs.map((text) => ({ is: "paragraph", text })),
  signedOn,
});
