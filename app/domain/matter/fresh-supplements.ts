import type { Added, Matter } from "#app/domain/matter/matter.ts";

/** What the reporter added after the day from which verification is counted now: from its day it could run anew. */
export const freshSupplements = ({ added, receivedOn, dates }: Matter): readonly Added[] => {
  const countedFrom = dates["facts-added"] ?? receivedOn;
  return added.filter(({ on }) => on > countedFrom);
};
