import type { Kind } from "#app/domain/intake/kind.ts";
import { useOfficeWords } from "#app/ui/frame/office-words.tsx";
import { WithPhones } from "#app/ui/with-phones.tsx";
import { useWords } from "#app/ui/words.tsx";

type WhoIsOnItProps = {
  readonly unit: { readonly name: string; readonly nameEn: string } | null;
  /** Nobody may see it before it is clear whom the reporter meant. */
  readonly hasNoDecider: boolean;
};

/** The unit that deals with the matter, never a person. */
export function WhoIsOnIt({ unit, hasNoDecider }: WhoIsOnItProps) {
  const { t, language } = useWords();
  const office = useOfficeWords();
  const name = language === "zh" ? unit?.name : unit?.nameEn;
  return (
    <section className="panel stack tight">
      <h2>{t("progress.who.title")}</h2>
      <p>{hasNoDecider ? t("progress.who.nobodyYet") : (name ?? office.unit)}</p>
      <p className="small soft">
        <WithPhones>{t("progress.who.phone", office)}</WithPhones>
        <br />
        {t("progress.who.hours", office)}
      </p>
    </section>
  );
}

/** What to do when there is more to say, or an answer does not satisfy. */
export function MayAlso({ kind }: { readonly kind: Kind }) {
  const { t } = useWords();
  const office = useOfficeWords();
  return (
    <section className="panel stack tight">
      <h2>{t("progress.mayAlso.title")}</h2>
      <p className="small">
        <WithPhones>{t(`progress.mayAlso.more.${kind}`, office)}</WithPhones>
      </p>
      <p className="small">
        <WithPhones>{t("progress.mayAlso.unhappy", office)}</WithPhones>
      </p>
      <p className="small">
        {t("keepAway.link.says")} <a href="/progress/keep-away">{t("keepAway.link.go")}</a>
      </p>
    </section>
  );
}
