import type { Term } from "#app/domain/calendar/term.ts";
import { useWords } from "#app/ui/words.tsx";

type WhatHappensNextProps = {
  readonly accept: Term;
  readonly verify: Term;
  readonly extend: Term;
  readonly mediate: Term;
};

export function WhatHappensNext({ accept, verify, extend, mediate }: WhatHappensNextProps) {
  const { t } = useWords();
  return (
    <section className="titled" aria-labelledby="next">
      <h2 id="next">{t("home.next.title")}</h2>
      <ol className="next">
        <Next step="receipt" />
        <Next step="accept" term={accept} />
        <Next step="verify" term={verify} count={extend.count} />
        <Next step="mediate" term={mediate} />
      </ol>
      <p className="unsure">
        <a href="/law">{t("home.next.all")}</a>
      </p>
      <p className="unsure">
        <a href="/reward">{t("rewardExplained.link")}</a>
      </p>
    </section>
  );
}

type NextProps = {
  readonly step: "receipt" | "accept" | "verify" | "mediate";
  readonly term?: Term;
  readonly count?: number;
};

function Next({ step, term, count = 0 }: NextProps) {
  const { t } = useWords();
  return (
    <li>
      <p className="limit">
        {term ? <TermShown term={term} /> : <b>{t("home.next.receipt.when")}</b>}
        {term ? null : t("home.next.receipt.unit")}
      </p>
      <div>
        <h3>{t(`home.next.${step}.title`)}</h3>
        <p className="soft">{t(`home.next.${step}.says`, { count })}</p>
      </div>
    </li>
  );
}

function TermShown({ term }: { readonly term: Term }) {
  const { t } = useWords();
  return (
    <>
      <b className="num">{term.count}</b>
      {t(term.unit === "working-days" ? "home.next.workingDays" : "home.next.naturalDays")}
    </>
  );
}
