import type { Day } from "#app/domain/calendar/day.ts";
import { CONTACT_PURPOSE_CODES, CONTACT_PURPOSES } from "#app/domain/contact/contact.ts";
import { versionOn } from "#app/domain/law/provision.ts";
import type { ContactRefusal } from "#app/shell/contact/open-contact.server.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";

type ContactFormProps = {
  /** The articles are those of this day. */
  readonly receivedOn: Day;
  readonly because: readonly (ContactRefusal | "choose")[];
};

/** For what: one of three, none of them ticked before. */
export function ContactForm({ receivedOn, because }: ContactFormProps) {
  const { t, language } = useWords();
  const error = because.includes("choose") ? t("contact.refused.choose") : undefined;
  return (
    <>
      {because.length > 0 ? (
        <Refusal
          title={t("contact.notOpened")}
          codes={because}
          reasons={because.map((code) => t(`contact.refused.${code}`))}
        />
      ) : null}
      <form className="panel stack" method="post">
        <FormKey />
        <p>{t("contact.lead")}</p>
        <ChoiceGroup
          kind="radio"
          name="purpose"
          label={t("contact.purpose")}
          error={error}
          chosen={[]}
          choices={CONTACT_PURPOSE_CODES.map((code) => ({
            value: code,
            label: (
              <>
                {t(`contact.purposes.${code}`)}{" "}
                <span className="soft small">
                  {versionOn(CONTACT_PURPOSES[code], receivedOn)?.cite[language]}
                </span>
              </>
            ),
          }))}
        />
        <div className="actions">
          <Button>{t("contact.open")}</Button>
        </div>
      </form>
    </>
  );
}
