import type { Term } from "#app/domain/calendar/term.ts";
import type { Version } from "#app/domain/law/provision.ts";
import { useWords } from "#app/ui/words.tsx";

export type Deadline = {
  readonly what: "accept" | "mediate" | "mediationEnded" | "verify" | "extend";
  readonly version: Pick<Version<Term>, "cite" | "says" | "value">;
};

/** Each limit with the article and its own words. */
export function DeadlineList({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const { t, language } = useWords();
  return (
    <ol className="next">
      {deadlines.map(({ what, version: { cite, says, value } }) => (
        <li key={what}>
          <p className="limit">
            <b className="num">{value.count}</b>
            {t(value.unit === "working-days" ? "home.next.workingDays" : "home.next.naturalDays")}
          </p>
          <div>
            <h3>{t(`help.deadlines.${what}`)}</h3>
            <p>{says[language]}</p>
            <p className="soft small">{cite[language]}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
