import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { keepReceipt } from "#app/shell/intake/filed.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { ReceiptTicket } from "#app/ui/filing/receipt-ticket.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readForm } from "#app/web/form/form.server.ts";
import { kindIn } from "#app/web/reporter/draft.server.ts";
import { newestReceipt, takingReceipt, waitingReceipt } from "#app/web/reporter/receipts.server.ts";
import { givingKey, keysChanged } from "#app/web/request/cookies.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { firstClocks } from "#db/queries/intake/reporter-clocks.server.ts";

export const meta = titleMeta("progress.neutral");

/** Whoever still holds the draft's key sees the receipt again, secret included; nobody else ever does. */
export async function loader({ request }: LoaderFunctionArgs) {
  const waiting = await newestReceipt(request);
  if (!waiting) throw redirect("/progress?gone=", 303);
  const { submissionId, kind, number, secret, receivedOn } = waiting.receipt;
  return {
    receipt: { kind, number, secret, receivedOn },
    clocks: await firstClocks(submissionId),
    isWrong: new URL(request.url).searchParams.get("again") === "wrong",
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const kind = kindIn({ kind: form.one("kind") });
  const waiting = await waitingReceipt(request, kind);
  if (!waiting) throw redirect("/progress?gone=", 303);
  const submissionId = await keepReceipt(waiting.key, form.one("again"));
  if (!submissionId) return redirect("/receipt?again=wrong", 303);

  const session = await beginSession({ submissionId });
  const keys = keysChanged(
    ...takingReceipt(request, kind, waiting.key),
    givingKey("reporter", session),
  );
  return redirect("/progress", { status: 303, headers: keys });
}

export default function ReceiptPage() {
  const { t } = useWords();
  const { receipt, clocks, isWrong } = useLoaderData<typeof loader>();
  // Only who reports may be rewarded, and has somebody to fear.
  const sent = clocks.some(({ kind }) => kind === "report") ? "report" : "complaint";
  const wrong = isWrong ? t("receipt.again.wrong") : undefined;
  return (
    <main id="main" className="wrap narrow">
      <div className="stack">
        <ErrorSummary
          problems={wrong ? [{ field: "again", message: wrong, trouble: "unmatched" }] : []}
        />
        <div className="no-print">
          <h1>{t("receipt.title")}</h1>
          <p className="lead">{t(`receipt.lead.${sent}`)}</p>
        </div>
        <ReceiptTicket receipt={receipt} clocks={clocks} />
        <form method="post" action="/receipt" className="no-print stack">
          <input type="hidden" name="kind" value={receipt.kind} />
          <InputField
            code
            name="again"
            label={t("receipt.again.label")}
            hint={t("receipt.again.hint")}
            error={wrong}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
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
            <li>{t(`receipt.keep.lost.${sent}`)}</li>
          </ul>
        </section>
        {sent === "report" ? (
          <Notice title={t("receipt.afraid.title")} tone="soon" className="no-print">
            <p>{t("receipt.afraid.body")}</p>
          </Notice>
        ) : null}
      </div>
    </main>
  );
}
