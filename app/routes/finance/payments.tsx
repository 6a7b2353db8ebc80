import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PaymentTable } from "#app/routes/finance/payment-table.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findPayments } from "#db/queries/payout/payments.server.ts";

export const meta = titleMeta("payout.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-payments");
  await recordLook(officer, "payments", null);
  return findPayments(officer);
}

export default function Payments() {
  const { t } = useWords();
  const { waiting, paid } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <div>
        <h1>{t("payout.title")}</h1>
        <p className="soft">{t("payout.lead")}</p>
        <p>
          <a href="/finance/journal">{t("payout.journal.link")}</a>
        </p>
      </div>
      <PaymentTable which="waiting" payments={waiting} />
      <PaymentTable which="paid" payments={paid} />
    </div>
  );
}
