import { CASE_CONDITIONS } from "#app/domain/law/cases/case-grounds.ts";
import { openCase } from "#app/domain/matter/actions/open-case.ts";
import { confirming } from "#app/ui/action/confirming.tsx";

export const openingCase = confirming({
  says: "case",
  basis: CASE_CONDITIONS,
  decide: (matter, { by, on }) => openCase(matter, { by, on }),
});
