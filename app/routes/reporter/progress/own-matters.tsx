import type { Day } from "#app/domain/calendar/day.ts";
import { formatDay, formatList } from "#app/i18n/format.ts";
import { type Own, OwnMatter } from "#app/routes/reporter/progress/own-matter.tsx";
import { MayAlso } from "#app/routes/reporter/progress/who-is-on-it.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

type OwnMattersProps = {
  readonly own: {
    readonly receivedOn: Day;
    readonly about: readonly unknown[];
    readonly matters: readonly Own[];
    readonly today: Day;
  };
};

/** Everything that came of one submission. The title says nothing to whoever looks over a shoulder. */
export function OwnMatters({ own }: OwnMattersProps) {
  const { t, language } = useWords();
  return (
    <main id="main" className="wrap">
      <div className="stack loose">
        <div>
          <h1>{t("progress.heading", { received: formatDay(own.receivedOn, language) })}</h1>
          <details className="more small">
            <summary>{t("progress.about")}</summary>
            <p>{formatList(own.about.map(String), language)}</p>
          </details>
        </div>
        {own.matters.map((one) => (
          <OwnMatter
            key={one.matter.id}
            own={one}
            today={own.today}
            alone={own.matters.length === 1}
          />
        ))}
        <MayAlso kind={own.matters[0]?.matter.kind ?? "report"} />
        <form method="post" action="/progress/sign-out" className="actions no-print">
          <Button tone="quiet">{t("progress.signOut")}</Button>
          <span className="small soft">{t("progress.keptFor")}</span>
        </form>
      </div>
    </main>
  );
}
