import type { TypedUnit } from "#app/routes/security/read-unit.ts";
import { UnitFields } from "#app/routes/security/unit-fields.tsx";
import type { UnitField } from "#app/ui/desk-form/unit.ts";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { People } from "#db/queries/staff/people.server.ts";

type Unit = People["units"][number];
type UnitFormsProps = {
  readonly unit: Unit;
  readonly above: readonly Unit[];
  readonly typed: TypedUnit | null;
  readonly faults: readonly UnitField[];
};

export function UnitForms({ unit, above, typed, faults }: UnitFormsProps) {
  const { t } = useWords();
  const { id, name, nameEn, mail, upperUnitId } = unit;
  const address = `/security/units/${id}`;
  return (
    <>
      <form className="panel stack" method="post" action={address}>
        <FormKey />
        <h2>{t("people.units.alter")}</h2>
        <UnitFields
          above={above}
          typed={typed ?? { name, nameEn, mail, upper: upperUnitId ?? "" }}
          faults={faults}
        />
        <div className="actions">
          <Button name="intent" value="alter">
            {t("people.ask")}
          </Button>
        </div>
      </form>
      <form className="panel stack" method="post" action={address}>
        <FormKey />
        <h2>{t("people.units.close")}</h2>
        <p>{t("people.units.closeSays")}</p>
        <div className="actions">
          <Button tone="stop" name="intent" value="close">
            {t("people.units.closeButton")}
          </Button>
        </div>
      </form>
    </>
  );
}
