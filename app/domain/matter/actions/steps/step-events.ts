/** What is set down with a note of how it was done, and changes no more of a matter than that its day is known. */
export const STEP_EVENTS = [
  "parties-told",
  "dispute-raised",
  "dispute-settled",
  "case-extended",
  "advertising-marked",
  "reporter-answered",
  "finance-consulted",
  "claim-extended",
  "claim-extension-declined",
] as const;
export type StepEventType = (typeof STEP_EVENTS)[number];

export const isOfStep = <Event extends { readonly type: string }>(
  event: Event,
): event is Extract<Event, { readonly type: StepEventType }> =>
  STEP_EVENTS.some((type) => type === event.type);

/** One fact about every step. */
export const ofEachStep = <Fact>(fact: Fact): Readonly<Record<StepEventType, Fact>> =>
  // Every name of the union is in the list: the union is read from it.
  Object.fromEntries(STEP_EVENTS.map((type) => [type, fact])) as Record<StepEventType, Fact>;
