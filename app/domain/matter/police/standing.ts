import type { Milestone } from "#app/domain/matter/dates.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/**
 * How far a suspected crime has come with the police (State Council Order 310). It runs beside the report and is none of
 * its stages. A new proposal begins anew: what was before stands in the history.
 */
export const POLICE_STANDINGS = [
  "proposed",
  "refused",
  "approved",
  "sent",
  "received",
  "declined",
  "reconsidered",
  "upheld",
  "supervised",
  "declined-for-good",
  "opened",
  "handed-over",
  "returned",
  "convicted",
] as const;
export type PoliceStanding = (typeof POLICE_STANDINGS)[number];

/** Which day says that it came so far, the last of them first. */
const REACHED: readonly (readonly [Milestone, PoliceStanding])[] = [
  ["convicted", "convicted"],
  ["police-returned", "returned"],
  ["items-handed-over", "handed-over"],
  ["police-opened", "opened"],
  ["supervision-failed", "declined-for-good"],
  ["procurators-asked", "supervised"],
  ["police-upheld", "upheld"],
  ["police-challenged", "reconsidered"],
  ["police-declined", "declined"],
  ["police-received", "received"],
  ["transferred", "sent"],
  ["transfer-approved", "approved"],
  ["transfer-refused", "refused"],
  ["transfer-proposed", "proposed"],
];
/** Approved, refused and proposed: what comes before the police. */
const DECIDED_HERE = 3;

/** Null where nobody has suspected a crime. Proposed anew, nothing of the round before says how it stands. */
export function policeStanding({ dates }: Pick<Matter, "dates">): PoliceStanding | null {
  const stages = dates["proposed-anew"] ? REACHED.slice(-DECIDED_HERE) : REACHED;
  const [, stands = null] = stages.find(([milestone]) => dates[milestone]) ?? [];
  return stands === "reconsidered" && isSecondRefusal(dates) ? "upheld" : stands;
}

/** Before the two had names of their own, the answer to a challenge stood where the first answer did. */
const isSecondRefusal = ({
  "police-declined": declined,
  "police-challenged": challenged,
}: Matter["dates"]): boolean => Boolean(declined && challenged && challenged < declined);

const AWAY: readonly (PoliceStanding | null)[] = ["sent", "received", "opened", "handed-over"];
const OPEN: readonly (PoliceStanding | null)[] = [
  ...AWAY,
  "proposed",
  "approved",
  "reconsidered",
  "supervised",
];

/** Whether the way is at an end from which new facts begin it anew. */
export const mayBeginAnew = (stands: PoliceStanding): boolean =>
  (["refused", "declined", "upheld", "declined-for-good", "returned"] as const).some(
    (end) => end === stands,
  );

/** Whether the police have the file now: nobody decides in their place (art. 11(1)). */
export const isWithPolice = (matter: Pick<Matter, "dates">): boolean =>
  AWAY.includes(policeStanding(matter));

/** Whether somebody still has to do something about it, here, with the police or with the procurators. */
export const isPoliceLegOpen = (matter: Pick<Matter, "dates">): boolean =>
  OPEN.includes(policeStanding(matter));
