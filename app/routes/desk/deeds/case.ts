import { CASE_CONDITIONS } from "#app/domain/law/case-grounds.ts";
import { openCase } from "#app/domain/matter/open-case.ts";
import { confirming } from "#app/routes/desk/deeds/confirming.tsx";

export const openingCase = confirming({
  says: "case",
  basis: CASE_CONDITIONS,
  decide: (matter, { by, on }) => openCase(matter, { by, on }),
});
