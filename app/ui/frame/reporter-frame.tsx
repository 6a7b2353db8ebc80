import type { ReactNode } from "react";
import { Footer } from "#app/ui/frame/footer.tsx";
import { LeaveLink } from "#app/ui/frame/leave-link.tsx";
import { SiteName } from "#app/ui/frame/site-name.tsx";
import { SkipLink } from "#app/ui/frame/skip-link.tsx";

type ReporterFrameProps = {
  /** Progress stands in two columns; questions in one. */
  readonly wide?: boolean | undefined;
  readonly keepsTyped?: boolean | undefined;
  readonly children: ReactNode;
};

/** A bare head with one way out, in sight wherever one has scrolled to. The page itself brings `main`. */
export function ReporterFrame({ wide = false, keepsTyped, children }: ReporterFrameProps) {
  return (
    <>
      <SkipLink />
      <header className="top stays">
        <div className={wide ? "wrap" : "wrap narrow"}>
          <SiteName />
          <LeaveLink />
        </div>
      </header>
      {children}
      <Footer narrow={!wide} withSwitches keepsTyped={keepsTyped} />
    </>
  );
}
