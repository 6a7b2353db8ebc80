import { PlaceFields } from "#app/routes/security/place-fields.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { People } from "#db/queries/staff/people.server.ts";

type PersonFormsProps = {
  readonly units: readonly People["units"][number][];
  readonly person: People["people"][number];
  readonly fault: "taken" | "role" | "unit" | undefined;
};

/** What takes two is asked for; what shuts a door is done. */
export function PersonForms({ person, units, fault }: PersonFormsProps) {
  const { t } = useWords();
  const address = `/security/people/${person.id}`;
  return (
    <>
      {fault === "taken" ? (
        <Refusal
          title={t("desk.action.refused")}
          codes={["taken"]}
          reasons={[t("people.fault.taken")]}
        />
      ) : null}
      {person.areCodesHeld ? (
        <Notice tone="soon" title={t("people.held.title")}>
          <p>{t("people.held.says")}</p>
        </Notice>
      ) : null}
      <form className="panel stack" method="post" action={address}>
        <FormKey />
        <h2>{t("people.move.title")}</h2>
        <PlaceFields
          units={units}
          role={person.role}
          unitId={person.unitId}
          errorOn={(field) => (fault === field ? t(`people.fault.${field}`) : undefined)}
        />
        <p className="soft small">{t("people.move.says")}</p>
        <div className="actions">
          <Button name="intent" value="move">
            {t("people.ask")}
          </Button>
        </div>
      </form>
      <form className="panel stack" method="post" action={address}>
        <FormKey />
        <h2>{t("people.reset.title")}</h2>
        <p>{t("people.reset.says")}</p>
        <div className="actions">
          <Button tone="quiet" name="intent" value="reset">
            {t("people.reset.button")}
          </Button>
        </div>
      </form>
      <section className="panel stack">
        <h2>{t("people.sessions.title")}</h2>
        <p>{t("people.sessions.when")}</p>
        <p>
          <a href={`${address}/sessions`}>{t("people.sessions.open")}</a>
        </p>
      </section>
      {person.active ? (
        <form className="panel stack" method="post" action={address}>
          <FormKey />
          <h2>{t("people.deactivate.title")}</h2>
          <p>{t("people.deactivate.says")}</p>
          <div className="actions">
            <Button tone="stop" name="intent" value="deactivate">
              {t("people.deactivate.button")}
            </Button>
          </div>
        </form>
      ) : null}
    </>
  );
}
