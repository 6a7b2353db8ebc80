import { refused } from "#app/domain/decision.ts";
import { mayConfirmExportOf } from "#app/domain/exports/confirmers.ts";
import { type WhyNotDecide, whyNotDecideExport } from "#app/domain/exports/request.ts";
import { dayOf, today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { houseFrom } from "#db/queries/staff/house.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { lockExport, saveExportDecision } from "#db/stores/exports/export-store.server.ts";

type Word = { readonly approved: boolean; readonly answer: string | null };

/** The second person's word on a long list: of whoever was asked, and could be asked today. */
export const decideOnExport = (
  id: string,
  { approved, answer }: Word,
  posted: Posted,
): Promise<Outcome<WhyNotDecide | "form-used">> =>
  once<WhyNotDecide>(posted, async (tx) => {
    const found = await lockExport(tx, id);
    if (!found) return refused("not-yours");
    const request = { ...found, ...daysOf(found) };
    const by = posted.actor;
    const able = mayConfirmExportOf(found.askedBy, today(), await houseFrom(today(), tx));
    const asked = found.asked.filter((one) => able.includes(one));
    const why = whyNotDecideExport(request, by, asked, today());
    if (why.length > 0) return refused(...why);
    await saveExportDecision(tx, id, { by, approved, answer });
    const action = approved ? "export-confirmed" : "export-refused";
    const about = { export: id, number: found.number };
    await appendAudit(tx, { action, by, matterId: null, about });
    return redirectTo(`/desk/exports/${id}`);
  });

/** The moments of a request as days. */
export const daysOf = ({
  askedAt,
  decidedAt,
}: {
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
}) => ({ askedOn: dayOf(askedAt), decidedOn: decidedAt && dayOf(decidedAt) });
