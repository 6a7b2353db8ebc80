import type { ReactNode } from "react";
import type { Day } from "#app/domain/calendar/day.ts";
import { DayTime } from "#app/ui/time.tsx";

export type Said = {
  readonly position: number;
  /** By the side that reads: it stands on the right, and in another ground. */
  readonly isOwn: boolean;
  readonly who: string;
  /** Beside the day, for the office alone. */
  readonly by?: string | undefined;
  readonly on: Day;
  readonly text: string;
  /** It waits for whoever reads this to answer. */
  readonly isWaiting?: boolean;
  /** What is asked of the other side, and whether it came. */
  readonly ask?: ReactNode;
};

/** What two sides wrote to each other, oldest first, every line as it was written. */
export const Thread = ({ said }: { readonly said: readonly Said[] }) => (
  <ol className="talk">
    {said.map(({ position, isOwn, isWaiting = false, who, by, on, text, ask }) => (
      <li key={position} className={groundOf(isOwn, isWaiting)} id={`message-${position}`}>
        <header>
          <strong>{who}</strong>
          <span>
            <DayTime day={on} />
            {by}
          </span>
        </header>
        <p className="said">{text}</p>
        {ask}
      </li>
    ))}
  </ol>
);

function groundOf(isOwn: boolean, isWaiting: boolean): string | undefined {
  if (isOwn) return "mine";
  return isWaiting ? "asks" : undefined;
}
