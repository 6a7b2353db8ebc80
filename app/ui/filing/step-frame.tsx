import type { ReactNode } from "react";
import type { Kind } from "#app/domain/matter/stage.ts";
import { ProgressBar } from "#app/ui/progress-bar.tsx";
import { useWords } from "#app/ui/words.tsx";

export type Place = { readonly number: number; readonly steps: number; readonly before: string };

type StepFrameProps = {
  readonly kind: Kind;
  readonly place: Place;
  readonly summary?: ReactNode;
  readonly children: ReactNode;
};

/** One page of the form: back, what is wrong, where we are, the question. */
export function StepFrame({ kind, place, summary, children }: StepFrameProps) {
  const { t } = useWords();
  return (
    <main id="main" className="wrap narrow">
      <a className="back" href={place.before}>
        {t("common.back")}
      </a>
      <div className="stack">
        {summary}
        <ProgressBar
          step={place.number}
          steps={place.steps}
          label={t("filing.where", {
            kind: t(`filing.kind.${kind}`),
            step: place.number,
            steps: place.steps,
          })}
        />
        {children}
      </div>
    </main>
  );
}
