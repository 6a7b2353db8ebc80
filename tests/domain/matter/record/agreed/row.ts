/** One action as agreed on paper with whoever has to answer for it. Questions read `name: kind to reader`, with what is special. */
export type Agreed = {
  /** At which stages of which kind. */
  readonly at: string;
  /** Whose duty it is; of a head "above", only where those below must not know. */
  readonly by: string;
  readonly proof?: "fresh-code";
  /** Who looks at it first and who approves it; nothing where one person does it. */
  readonly approval?: string;
  /** The rows of the rule table it rests on, the one on its form first. */
  readonly basis: string;
  /** Its questions: what kind, who reads the answer, and what is special about it. */
  readonly asks?: readonly string[];
  /** The events that it may leave behind, and no others. */
  readonly leaves: string;
  /** What most matters never see stands apart; what takes a matter out of one's hands stands last. */
  readonly place?: "rare" | "last";
  readonly letters?: string;
  readonly starts?: string;
  readonly stops?: string;
  readonly moves?: string;
  readonly serves?: string;
  readonly keptBy?: string;
};
