import type { Release } from "#app/domain/publication/release.ts";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Light } from "#app/ui/marks.tsx";
import { yearsIn } from "#app/ui/reward/range-words.ts";
import { ReleaseShown } from "#app/ui/reward/release-shown.tsx";
import { useWords } from "#app/ui/words.tsx";

type Counted = { readonly id: string; readonly figures: Release; readonly shown: boolean };

type CountedPanelProps = { readonly counted: readonly Counted[]; readonly mayAsk: boolean };

/** Every period that was counted, whether the public sees it, and the way to ask for the opposite. */
export function CountedPanel({ counted, mayAsk }: CountedPanelProps) {
  const { t } = useWords();
  return (
    <section className="panel stack tight">
      <h2>{t("publication.office.counted")}</h2>
      {counted.length === 0 ? <p className="soft">{t("publication.office.countedNone")}</p> : null}
      {counted.map((one) => (
        <details key={one.id} className="more">
          <summary>
            {yearsIn(one.figures, { t })}{" "}
            <Light tone={one.shown ? "ok" : undefined}>
              {t(`publication.office.${one.shown ? "shown" : "hidden"}`)}
            </Light>
          </summary>
          <div className="stack tight">
            <ReleaseShown release={one.figures} />
            {mayAsk ? <AskForOpposite {...one} /> : null}
          </div>
        </details>
      ))}
    </section>
  );
}

function AskForOpposite({ id, shown }: Counted) {
  const { t } = useWords();
  return (
    <form method="post" action="/admin/publication">
      <FormKey />
      <input type="hidden" name="publication" value={id} />
      <Button name="intent" value={shown ? "hide" : "show"} tone="quiet">
        {t(`publication.office.${shown ? "takeDown" : "showAgain"}`)}
      </Button>
    </form>
  );
}
