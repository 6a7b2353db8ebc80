import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { useWords } from "#app/ui/words.tsx";

/** What to do before the telephone is lost, and when it is replaced. */
export function RecoveryPanel({ left }: { readonly left: number }) {
  const { t } = useWords();
  return (
    <section className="panel stack">
      <h2>{t("account.recovery.title")}</h2>
      <p>{t("account.recovery.left", { count: left })}</p>
      <ProofNotice permission="renew-sign-in" />
      <div className="actions">
        <form method="post" action="/desk/account">
          <FormKey />
          <input type="hidden" name="intent" value="new-codes" />
          <Button tone="quiet">{t("account.recovery.again")}</Button>
        </form>
      </div>
      <NewTelephone />
    </section>
  );
}

/** One press would sign everybody out and put off approvals until tomorrow: first it says so, then it asks. */
function NewTelephone() {
  const { t } = useWords();
  return (
    <details className="more">
      <summary>{t("account.recovery.telephone")}</summary>
      <form className="stack tight" method="post" action="/desk/account">
        <FormKey />
        <input type="hidden" name="intent" value="new-telephone" />
        <p>{t("account.recovery.telephoneSays")}</p>
        <div className="actions">
          <Button tone="stop">{t("account.recovery.telephoneSure")}</Button>
        </div>
      </form>
    </details>
  );
}
