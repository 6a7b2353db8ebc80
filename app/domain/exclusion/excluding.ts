import type { Exclusion, ExclusionGround } from "#app/domain/exclusion/barrier.ts";

/** An exclusion as it is written down: on which ground, and by whose word. */
export type Excluding = Exclusion & {
  readonly ground: ExclusionGround;
  /** The reporter, what the register knows, or a member of staff by their id. */
  readonly excludedBy: string;
};

export const excludingUnit = (unitId: string): Excluding => ({
  staffId: null,
  unitId,
  ground: "named",
  excludedBy: "reporter",
});

export const excludingStaff =
  (ground: ExclusionGround, excludedBy = "register") =>
  (staffId: string): Excluding => ({ staffId, unitId: null, ground, excludedBy });
