import type { Deed as DeedName } from "#app/domain/matter/stage.ts";
import { DeedFormBox } from "#app/routes/desk/deed-form-box.tsx";
import type { DeedPage } from "#app/routes/desk/deeds/deed-form.ts";
import { Deed } from "#app/ui/deed.tsx";
import { useWords } from "#app/ui/words.tsx";

type DeedsPanelProps = { readonly deeds: readonly DeedName[]; readonly page: DeedPage };

/** What this officer may do to this matter now, and nothing else. */
export function DeedsPanel({ deeds, page }: DeedsPanelProps) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="deeds">
      <h2 id="deeds">{t("desk.matter.deeds")}</h2>
      {deeds.length === 0 ? <p className="soft">{t("desk.matter.noDeeds")}</p> : null}
      {deeds.map((deed) => (
        <Deed key={deed} id={deed} title={t(`matter.deed.${deed}`)}>
          <DeedFormBox deed={deed} page={page} />
        </Deed>
      ))}
    </section>
  );
}
