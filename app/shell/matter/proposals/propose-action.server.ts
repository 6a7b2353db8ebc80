import { v7 as uuidv7 } from "uuid";
import { may } from "#app/domain/access/may.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Action } from "#app/domain/matter/action.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { Proposable } from "#app/domain/matter/approvals.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isOutdated } from "#app/domain/matter/proposal-of.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Typed } from "#app/domain/matter/record/field.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, redirectTo } from "#app/shell/form/once.server.ts";
import { holdMatter, type Moment, performIn } from "#app/shell/matter/perform.server.ts";
import type { MatterForm } from "#app/shell/matter/perform-once.server.ts";
import {
  findOpenProposal,
  insertProposal,
  type ProposalRow,
  saveWithdrawal,
} from "#db/stores/matter/proposal-store.server.ts";

type Proposing = {
  readonly officer: Officer;
  readonly action: Action;
  readonly what: Proposable;
  readonly matterId: string;
  readonly content: Typed;
};

type Rule = (matter: Matter, moment: Moment) => Decision<MatterEvent, Reason>;

/**
 * Proposes an action that takes the approval of others: what was written is kept with the version of the matter that it
 * rests on. What was proposed of an earlier version is taken back with it; what still stands is not proposed twice.
 */
export const proposeAction = (
  { officer, action, what, matterId, content }: Proposing,
  { posted, version, location }: MatterForm,
  propose: Rule,
): Promise<Outcome<Reason>> =>
  once<Reason>(posted, async (tx) => {
    await holdMatter(tx, matterId);
    const open = await findOpenProposal(tx, matterId, what);
    const rule = renewing({ officer, action, what }, open, propose);
    const decision = await performIn<Reason>(tx, matterId, rule, version);
    if (!decision.ok) return decision;

    if (open) await saveWithdrawal(tx, open);
    const matterVersion = (await holdMatter(tx, matterId))?.version ?? 0;
    const made = { id: uuidv7(), matterId, action: what, content, matterVersion };
    await insertProposal(tx, { ...made, proposedBy: officer.id });
    return redirectTo(location);
  });

type Renewing = Pick<Proposing, "officer" | "action" | "what">;

/** Who may not do it does not propose it; what waits already as the matter stands is not proposed twice. */
const renewing =
  ({ officer, action, what }: Renewing, open: ProposalRow | null, propose: Rule): Rule =>
  (matter, moment) => {
    if (!may(officer, action, matter)) return refused("no-such-matter");
    if (open === null) return propose(matter, moment);
    if (!isOutdated(open, matter)) return refused("proposed-already");
    const before = takenBack(what, officer);
    const decision = propose(apply(matter, before), moment);
    return decision.ok ? decided(before, ...decision.events) : decision;
  };

const takenBack = (what: Proposable, { id }: Officer): MatterEvent => ({
  type: "proposal-withdrawn",
  by: id,
  on: today(),
  what,
});
