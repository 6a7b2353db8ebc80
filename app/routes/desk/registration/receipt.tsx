import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { handOverReceipt, receiptOf } from "#app/shell/intake/filed.server.ts";
import { ReceiptTicket } from "#app/ui/filing/receipt-ticket.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";
import { kindIn } from "#app/web/reporter/draft.server.ts";
import { keyIn, keysChanged, takingKey } from "#app/web/request/cookies.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findRegistered } from "#db/queries/intake/registered.server.ts";
import { firstClocks } from "#db/queries/intake/reporter-clocks.server.ts";

export const meta = titleMeta("registration.title", "desk");

/** For whoever called, wrote or came. The office keeps no secret of theirs: after this page nobody sees it again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "register-filing");
  const cookie = `registering-${kindIn(params)}` as const;
  const key = keyIn(request, cookie);
  const filed = key ? await receiptOf(key) : undefined;
  if (!filed) throw redirect("/desk/registration", 303);
  const { submissionId, number, secret, receivedOn } = filed;
  return {
    receipt: { number, secret, receivedOn },
    clocks: await firstClocks(submissionId),
    registered: await findRegistered(officer, submissionId),
  };
}

/** It has been handed over: on to what was registered. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "register-filing");
  const cookie = `registering-${kindIn(params)}` as const;
  const key = keyIn(request, cookie);
  const filed = key ? await receiptOf(key) : undefined;
  const [first] = filed ? await findRegistered(officer, filed.submissionId) : [];
  if (key) await handOverReceipt(key);
  return redirect(first ? `/desk/matters/${first.id}` : "/desk", {
    status: 303,
    headers: keysChanged(takingKey(cookie)),
  });
}

export default function RegistrationReceipt() {
  const { t } = useWords();
  const { receipt, clocks, registered } = useLoaderData<typeof loader>();
  return (
    <div className="stack registration">
      <div className="no-print">
        <h1>{t("registration.receipt.title")}</h1>
        {registered.map(({ id, number, kind }) => (
          <p key={id}>
            {t(`registration.check.becomes.${kind}`)}{" "}
            <a className="num" href={`/desk/matters/${id}`}>
              {number}
            </a>
          </p>
        ))}
        <div className="prose">
          <ul>
            <li>{t("registration.receipt.telephone")}</li>
            <li>{t("registration.receipt.visit")}</li>
            <li>{t("registration.receipt.letter")}</li>
            <li>{t("registration.receipt.once")}</li>
          </ul>
        </div>
      </div>
      <ReceiptTicket receipt={receipt} clocks={clocks} />
      <form method="post" className="no-print actions">
        <FormKey />
        <Button>{t("registration.receipt.done")}</Button>
      </form>
    </div>
  );
}
