/** What whoever did it may take back. Not what others had to agree to, what is sealed, what closes a file, what went to the police, or money. */
export const UNDOABLE = [
  "identity-asked",
  "accepted",
  "refused",
  "withdrawn",
  "assigned",
  "referred",
  "mediation-agreed",
  "mediator-named",
  "delegated",
  "meeting-called",
  "meeting-held",
  "settled",
  "mediation-ended",
  "parties-told",
  "taken-up",
  "paused",
  "resumed",
  "facts-proposed",
  "dispute-raised",
  "dispute-settled",
  "advertising-marked",
  "findings-recorded",
  "reporter-answered",
  "outcome-recorded",
] as const;
export type Undoable = (typeof UNDOABLE)[number];

export const isUndoable = (type: string): type is Undoable => UNDOABLE.some((one) => one === type);

/** Whether all that an action leaves behind can be taken back at first. */
export const canBeTakenBack = ({ leaves }: { readonly leaves: readonly string[] }): boolean =>
  leaves.every(isUndoable);
