import { EXTEND_VERIFICATION } from "#app/domain/law/reports/report-terms.ts";
import { requestExtension } from "#app/domain/matter/actions/request-extension.ts";
import { reasoned } from "#app/ui/action/reasoned.tsx";

export const extension = reasoned({
  name: "reason",
  basis: EXTEND_VERIFICATION,
  decide: requestExtension,
});
