import type { ReactNode } from "react";
import { ButtonLink } from "#app/ui/button.tsx";
import { Footer } from "#app/ui/footer.tsx";
import { SiteName } from "#app/ui/site-name.tsx";
import { SkipLink } from "#app/ui/skip-link.tsx";
import { useWords } from "#app/ui/words.tsx";

type ReporterFrameProps = {
  /** Progress stands in two columns; questions in one. */
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
};

/** A bare head with one way out. The page itself brings `main`. */
export function ReporterFrame({ wide = false, children }: ReporterFrameProps) {
  const { t } = useWords();
  return (
    <>
      <SkipLink />
      <header className="top">
        <div className={wide ? "wrap" : "wrap narrow"}>
          <SiteName />
          <ButtonLink tone="quiet" href="/leave" rel="noreferrer">
            {t("common.leave")}
          </ButtonLink>
        </div>
      </header>
      {children}
      <Footer narrow={!wide} withSwitches />
    </>
  );
}
