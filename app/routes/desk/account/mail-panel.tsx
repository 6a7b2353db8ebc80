import { MAIL_HOURS } from "#app/domain/letters/mail-hours.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type MailPanelProps = { readonly hours: readonly number[]; readonly hasAddress: boolean };

/** At which hours what is new comes by mail; nothing ticked is an answer, too. */
export function MailPanel({ hours, hasAddress }: MailPanelProps) {
  const { t } = useWords();
  return (
    <form className="panel stack" method="post" action="/desk/account" id="mail-hours">
      <FormKey />
      <h2>{t("account.mail.title")}</h2>
      <p>{t("account.mail.says")}</p>
      {hasAddress ? null : <p>{t("account.mail.noAddress")}</p>}
      <input type="hidden" name="intent" value="mail-hours" />
      <div className="hours">
        <ChoiceGroup
          kind="checkbox"
          name="hour"
          label={t("account.mail.hours")}
          hint={t("account.mail.hint")}
          chosen={hours.map(String)}
          choices={MAIL_HOURS.map((hour) => ({
            value: String(hour),
            label: t("account.mail.hour", { hour }),
          }))}
        />
      </div>
      <div className="actions">
        <Button tone="quiet">{t("account.mail.button")}</Button>
        <a href="/desk/news">{t("news.title")}</a>
      </div>
    </form>
  );
}
