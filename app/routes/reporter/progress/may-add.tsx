import type { ToldMatter } from "#app/domain/matter/for-reporter.ts";
import {
  type OwnSupplement,
  SupplementDays,
} from "#app/routes/reporter/progress/own-supplements.tsx";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

type MayAddProps = {
  readonly matter: ToldMatter;
  readonly supplements: readonly OwnSupplement[];
  readonly isUnsent: boolean;
};

/** The way to add to a matter, what was added, and what still waits to be sent. */
export function MayAdd({ matter, supplements, isUnsent }: MayAddProps) {
  const { t } = useWords();
  const { isArchived } = matter;
  return (
    <section className="stack tight">
      <h2>{t("supplement.title")}</h2>
      <p className={isArchived ? "soft" : undefined}>
        {isArchived ? t("supplement.archived.title") : t("supplement.own.body")}
      </p>
      {isUnsent ? <p>{t("supplement.unsent.title")}</p> : null}
      {isArchived ? null : (
        <div className="actions">
          <ButtonLink tone="quiet" href={`/progress/supplement/${matter.id}`}>
            {t(isUnsent ? "supplement.unsent.link" : "supplement.own.button")}
          </ButtonLink>
        </div>
      )}
      {supplements.length > 0 ? (
        <>
          <h3>{t("supplement.before.title")}</h3>
          <SupplementDays supplements={supplements} />
        </>
      ) : null}
    </section>
  );
}
