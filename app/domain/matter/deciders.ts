import type { Day } from "#app/domain/calendar/day.ts";
import { APPROVALS, type Approval } from "#app/domain/matter/approvals.ts";
import { capacityOf, type Proposal } from "#app/domain/matter/proposal.ts";
import type { HeldOffice, House } from "#app/domain/staff/office.ts";

/** Who could have which word on a proposal today, by office alone; nobody is asked first where `review` is null. */
export type Deciders<Somebody = string> = {
  readonly review: readonly Somebody[] | null;
  readonly approve: readonly Somebody[];
  readonly together: boolean;
};

/** From whom a matter is kept stays with those who keep it: this is as far as everybody may know who holds an office. */
export function decidersOf(proposal: Proposal, on: Day, house: House): Deciders {
  const { review, approve }: Approval = APPROVALS[proposal.action];
  const together = approve === "together";
  const able = (office: HeldOffice) =>
    house.people.flatMap(({ id: by }) =>
      by !== proposal.proposedBy &&
      by !== proposal.partner &&
      capacityOf(proposal, office, { by, on }, house)
        ? [by]
        : [],
    );
  return {
    review: review && able(review),
    approve: able(together ? "leader" : approve).filter((by) => by !== proposal.reviewedBy),
    together,
  };
}
