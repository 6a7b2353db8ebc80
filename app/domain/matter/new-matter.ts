import type { Matter } from "#app/domain/matter/matter.ts";

export type Beginning = Pick<Matter, "id" | "number" | "kind" | "receivedOn" | "insider"> & {
  readonly named?: boolean;
};

/** A matter on the day it is received: nobody holds it, nothing has happened to it. */
export const newMatter = (beginning: Beginning): Matter => ({
  named: true,
  ...beginning,
  stage: "received",
  unitId: null,
  handlerId: null,
  escalatedTo: null,
  dates: {},
  pauses: [],
  mediation: null,
  extension: null,
  transferProposedBy: null,
  findings: null,
  investigation: null,
  penalty: null,
  reward: null,
  corrected: {},
  correction: null,
  added: [],
  newFacts: null,
  before: null,
  version: 0,
});
