import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { yearOf } from "#app/domain/calendar/day.ts";
import { BudgetNotice } from "#app/routes/finance/budget-notice.tsx";
import { PaymentTable } from "#app/routes/finance/payment-table.tsx";
import { today } from "#app/shell/clock.server.ts";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findBudget } from "#db/queries/payout/budget.server.ts";
import { findPayments } from "#db/queries/payout/payments.server.ts";

export const meta = titleMeta("payout.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-payments");
  await recordLook(officer, "payments", null);
  const { standing } = await findBudget(officer, yearOf(today()));
  return { ...(await findPayments(officer)), standing };
}

export default function Payments() {
  const { t } = useWords();
  const { waiting, paid, standing } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <div>
        <h1>{t("payout.title")}</h1>
        <p className="soft">{t("payout.lead")}</p>
        <p>
          <a href="/finance/journal">{t("payout.journal.link")}</a>{" "}
          <a href="/finance/budget">{t("budget.link")}</a>{" "}
          <a href="/finance/batches">{t("batch.link")}</a>
        </p>
      </div>
      <BudgetNotice standing={standing} due={0} />
      <PaymentTable which="waiting" payments={waiting} />
      <PaymentTable which="paid" payments={paid} />
    </div>
  );
}
