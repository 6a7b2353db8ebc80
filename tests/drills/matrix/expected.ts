import { allows, isTheirs, type Permission, POLICY } from "#app/domain/access/policy.ts";
import { isExcluded } from "#app/domain/exclusion/barrier.ts";
import { ACTIONS, type Action } from "#app/domain/matter/action.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import type { Asker, Subject } from "#tests/drills/matrix/world.ts";

/** What a door answers: it opens, or says who it is not for, or that there is nothing. */
export type Verdict = "opens" | "sign-in" | "forbidden" | "nothing";

/** What the policy says of one person at one door; `reaching` says whether the door leads to a matter. */
export function expectedOf(asker: Asker, permission: Permission, subject: Subject | null): Verdict {
  const owners = POLICY[permission].map(({ role }) => role);
  if (owners.includes("anybody")) return "opens";
  if (owners.includes("reporter")) return ofReporters(asker, subject);

  const { officer } = asker;
  if (!officer) return "sign-in";
  const action = ACTIONS.find((known) => known === permission);
  const gate = gateOf(permission);
  if (!isTheirs(officer, gate)) return "forbidden";
  if (!subject) return "opens";
  const standing = { ...subject, awaitsWord: subject.awaited.includes(officer.id) };
  if (isKeptFrom(officer, subject) || !allows(officer, gate, standing)) return "nothing";
  return action ? ofAction(asker, action, subject) : "opens";
}

/** Who may not see a matter is not told what they may not do to it. */
export const gateOf = (permission: Permission): Permission =>
  ACTIONS.some((known) => known === permission) ? "see-matter" : permission;

/** Whoever has no receipt is asked for one; a door to one's own opens, and on another receipt there is nothing. */
function ofReporters({ submissionId }: Asker, subject: Subject | null): Verdict {
  if (submissionId === null) return "sign-in";
  return subject ? "nothing" : "opens";
}

/** It is kept from this person or unit, or until a named official is recognised from all but the unit above. */
const isKeptFrom = (officer: Officer, { exclusions, unresolved, escalatedTo }: Subject): boolean =>
  isExcluded(officer, exclusions) ||
  (unresolved && (escalatedTo === null || escalatedTo !== officer.unitId));

const ofAction = ({ officer }: Asker, action: Action, subject: Subject): Verdict =>
  officer && allows(officer, action, subject) ? "opens" : "forbidden";

/** Where staff and where reporters say who they are. */
const SIGN_INS = ["/desk/sign-in", "/progress?back="];

/** What the answer amounts to. */
export function verdictOf(answer: Response): Verdict | `answered ${number}` {
  if (answer.status === 403) return "forbidden";
  if (answer.status === 404) return "nothing";
  if (answer.status >= 500) return `answered ${answer.status}`;
  const to = answer.headers.get("location") ?? "";
  const asksWho = SIGN_INS.some((door) => to.startsWith(door));
  return answer.status === 303 && asksWho ? "sign-in" : "opens";
}
