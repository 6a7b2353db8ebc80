import type { ReactNode } from "react";
import type { Kind } from "#app/domain/intake/kind.ts";
import { ProgressBar } from "#app/routes/reporter/filing/progress-bar.tsx";
import { ERROR_MARK } from "#app/ui/form/error-mark.ts";
import { Breadcrumb } from "#app/ui/frame/breadcrumb.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

export type Place = { readonly number: number; readonly steps: number; readonly before: string };

type StepFrameProps = {
  readonly kind: Kind;
  readonly place: Place;
  readonly summary?: ReactNode;
  /** The draft before this one was gone; what the last page carried is kept. */
  readonly begunAnew?: boolean | undefined;
  /** The page has a form, whose own button leads back and keeps what was typed. */
  readonly keepsTyped?: boolean;
  readonly children: ReactNode;
};

/** One page of the form: back, what is wrong, where we are, the question. */
export function StepFrame(props: StepFrameProps) {
  const { kind, place, summary, begunAnew = false, keepsTyped = false, children } = props;
  const { t } = useWords();
  return (
    <>
      <Breadcrumb narrow />
      <main id="main" className="wrap narrow">
        {keepsTyped ? null : (
          <a className="back" href={place.before}>
            {t("common.back")}
          </a>
        )}
        <div className="stack">
          {summary}
          {begunAnew ? (
            <div {...ERROR_MARK} role="alert">
              <Notice tone="soon" title={t("drafts.lost.begunAnew.title")}>
                <p>{t("drafts.lost.begunAnew.body")}</p>
              </Notice>
            </div>
          ) : null}
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
    </>
  );
}
