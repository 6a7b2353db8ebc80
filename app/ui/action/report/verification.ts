import { VERIFY_REPORT } from "#app/domain/law/reports/report-terms.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { confirming } from "#app/ui/action/confirming.tsx";

export const verification = confirming({
  says: "verification",
  basis: VERIFY_REPORT,
  decide: (matter, { by, on }) => beginVerification(matter, { by, on }),
});
