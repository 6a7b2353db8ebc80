import type { ReactNode } from "react";
import { DeskSearch } from "#app/ui/frame/desk-search.tsx";
import { NameMark } from "#app/ui/frame/name-mark.tsx";
import { ReadingSwitches } from "#app/ui/frame/reading-switches.tsx";
import { DayTime, Weekday } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type DeskBarProps = {
  readonly today: string;
  readonly who: ReactNode;
  /** What stands in the box of the search; null for whoever has none. */
  readonly words: string | null;
};

export function DeskBar({ today, who, words }: DeskBarProps) {
  const { t } = useWords();
  return (
    <header className="bar">
      <a className="name" href="/desk">
        <NameMark />
        {t("common.desk.name")}
      </a>
      {words === null ? null : <DeskSearch words={words} />}
      <span className="who">
        {t("common.desk.today")} <DayTime day={today} /> <Weekday day={today} />
      </span>
      <a href="/desk/account">{who}</a>
      <ReadingSwitches />
      <form method="post" action="/desk/sign-out">
        <button type="submit" className="plain">
          {t("common.desk.signOut")}
        </button>
      </form>
    </header>
  );
}
