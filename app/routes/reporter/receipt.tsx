import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepReceipt, receiptOf } from "#app/shell/filed.server.ts";
import { beginSession } from "#app/shell/sessions.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { InputField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { ReceiptTicket } from "#app/ui/reporter/receipt-ticket.tsx";
import { useWords } from "#app/ui/words.tsx";
import { givingKey, keyIn, takingKey } from "#app/web/cookies.server.ts";
import { readForm } from "#app/web/form.server.ts";
import { titleMeta } from "#app/web/title.ts";
import { firstClocks } from "#db/queries/reporter-clocks.server.ts";

export const meta = titleMeta("progress.neutral");

/** Whoever still holds the draft's key sees the receipt again, secret included; nobody else ever does. */
export async function loader({ request }: LoaderFunctionArgs) {
  const key = keyIn(request, "draft");
  const receipt = key ? await receiptOf(key) : undefined;
  if (!receipt) throw redirect("/progress", 303);
  const { submissionId, ...shown } = receipt;
  return { receipt: shown, clocks: await firstClocks(submissionId) };
}

export async function action({ request }: ActionFunctionArgs) {
  const key = keyIn(request, "draft");
  if (!key) throw redirect("/progress", 303);
  const form = await readForm(request);
  const submissionId = await keepReceipt(key, form.one("again"));
  if (!submissionId) return data({ wrong: true }, { status: 422 });

  const session = await beginSession({ submissionId });
  return redirect("/progress", {
    status: 303,
    headers: [[...takingKey("draft")], [...givingKey("reporter", session)]],
  });
}

export default function ReceiptPage() {
  const { t } = useWords();
  const { receipt, clocks } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>() ? t("receipt.again.wrong") : undefined;
  return (
    <main id="main" className="wrap narrow">
      <div className="stack">
        <ErrorSummary problems={wrong ? [{ field: "again", message: wrong }] : []} />
        <div className="no-print">
          <h1>{t("receipt.title")}</h1>
          <p className="lead">{t("receipt.lead")}</p>
        </div>
        <ReceiptTicket receipt={receipt} clocks={clocks} />
        <form method="post" className="no-print stack">
          <InputField
            code
            name="again"
            label={t("receipt.again.label")}
            hint={t("receipt.again.hint")}
            error={wrong}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={12}
          />
          <div className="actions">
            <Button>{t("receipt.again.button")}</Button>
          </div>
        </form>
        <section className="no-print prose">
          <h2>{t("receipt.keep.title")}</h2>
          <ul>
            <li>{t("receipt.keep.paper")}</li>
            <li>{t("receipt.keep.print")}</li>
            <li>{t("receipt.keep.lost")}</li>
          </ul>
        </section>
        <Notice title={t("receipt.afraid.title")} tone="soon" className="no-print">
          <p>{t("receipt.afraid.body")}</p>
        </Notice>
      </div>
    </main>
  );
}
