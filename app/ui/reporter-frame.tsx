import type { ReactNode } from "react";
import { ButtonLink } from "#app/ui/button.tsx";
import { Footer } from "#app/ui/footer.tsx";
import { SiteName } from "#app/ui/site-name.tsx";
import { SkipLink } from "#app/ui/skip-link.tsx";
import { useWords } from "#app/ui/words.tsx";

/** A bare head with one way out. The page itself brings `main`. */
export function ReporterFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <SkipLink />
      <header className="top">
        <div className="wrap narrow">
          <SiteName />
          <ButtonLink tone="quiet" href="/leave" rel="noreferrer">
            {t("common.leave")}
          </ButtonLink>
        </div>
      </header>
      {children}
      <Footer narrow withSwitches />
    </>
  );
}
