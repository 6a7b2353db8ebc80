import type { Life } from "#app/domain/law/life.ts";
import type { Standing } from "#app/domain/law/provision.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Tag } from "#app/ui/marks.tsx";
import type { Tone } from "#app/ui/tone.ts";
import { useWords } from "#app/ui/words.tsx";

const TONES: Readonly<Record<Standing, Tone>> = {
  confirmed: "ok",
  secondary: "soon",
  unconfirmed: "late",
  policy: "note",
};

export function StandingTag({ standing }: { readonly standing: Standing }) {
  const { t } = useWords();
  return <Tag tone={TONES[standing]}>{t(`law.standing.${standing}`)}</Tag>;
}

type LifeProps = { readonly life: Life<unknown> };

/** What is in force is the ordinary thing and has no mark of its own in a list. */
export function StateTag({ life: { state } }: LifeProps) {
  const { t } = useWords();
  return <Tag tone={state === "in-force" ? "ok" : undefined}>{t(`law.state.${state}`)}</Tag>;
}

export function LifeDates({ life: { version, until } }: LifeProps) {
  const { t, language } = useWords();
  const from = formatDay(version.from, language);
  return (
    <>
      {until === null
        ? t("law.since", { from })
        : t("law.between", { from, until: formatDay(until, language) })}
    </>
  );
}

/** The reader leaves no trace of having come from here. What no authority published is not named as if one had. */
export function SourceLink({ source }: { readonly source: string }) {
  const { t } = useWords();
  const { host } = new URL(source);
  return (
    <a href={source} rel="noreferrer" hrefLang="zh-CN">
      {t(host.endsWith(".gov.cn") ? "law.sourceAt" : "law.sourceAtPress", { host })}
    </a>
  );
}
