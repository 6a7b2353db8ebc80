import { Button } from "#app/ui/button.tsx";
import { FormKey } from "#app/ui/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

/** What to do before the telephone is lost, and when it is replaced. */
export function RecoveryPanel({ left }: { readonly left: number }) {
  const { t } = useWords();
  return (
    <section className="panel stack">
      <h2>{t("account.recovery.title")}</h2>
      <p>{t("account.recovery.left", { count: left })}</p>
      <div className="actions">
        <form method="post" action="/desk/account">
          <FormKey />
          <input type="hidden" name="intent" value="new-codes" />
          <Button tone="quiet">{t("account.recovery.again")}</Button>
        </form>
        <form method="post" action="/desk/account">
          <FormKey />
          <input type="hidden" name="intent" value="new-telephone" />
          <Button tone="quiet">{t("account.recovery.telephone")}</Button>
        </form>
      </div>
      <p className="soft small">{t("account.recovery.telephoneSays")}</p>
    </section>
  );
}
