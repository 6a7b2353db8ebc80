import type { ReactNode } from "react";
import { DeskBar } from "#app/ui/frame/desk-bar.tsx";
import { type DeskSection, DeskSide } from "#app/ui/frame/desk-side.tsx";
import { KeyDialog } from "#app/ui/frame/key-dialog.tsx";
import { SkipLink, SkipToRow } from "#app/ui/frame/skip-link.tsx";

type DeskFrameProps = {
  readonly today: string;
  /** 陈**，受理科: who is signed in. */
  readonly who: ReactNode;
  /** What was looked for; null for whoever does not search. */
  readonly words: string | null;
  /** The link of the first row, where the page is a list of matters. */
  readonly firstRow: string | undefined;
  readonly sections: readonly DeskSection[];
  readonly children: ReactNode;
};

/** Everything around a page of the desk, `main` included. */
export function DeskFrame({ today, who, words, firstRow, sections, children }: DeskFrameProps) {
  return (
    <div className="desk">
      <SkipLink />
      {firstRow ? <SkipToRow row={firstRow} /> : null}
      <div className="frame">
        <DeskBar today={today} who={who} words={words} />
        <DeskSide sections={sections} />
        <main id="main" className="work">
          {children}
        </main>
      </div>
      <KeyDialog hasMatters={words !== null} />
    </div>
  );
}
