import type { ReactNode } from "react";
import { DeskBar } from "#app/ui/frame/desk-bar.tsx";
import { type DeskSection, DeskSide } from "#app/ui/frame/desk-side.tsx";
import { SkipLink } from "#app/ui/frame/skip-link.tsx";

type DeskFrameProps = {
  readonly today: string;
  /** 陈**，受理科: who is signed in. */
  readonly who: ReactNode;
  readonly sections: readonly DeskSection[];
  readonly children: ReactNode;
};

/** Everything around a page of the desk, `main` included. */
export function DeskFrame({ today, who, sections, children }: DeskFrameProps) {
  return (
    <div className="desk">
      <SkipLink />
      <div className="frame">
        <DeskBar today={today} who={who} />
        <DeskSide sections={sections} />
        <main id="main" className="work">
          {children}
        </main>
      </div>
    </div>
  );
}
