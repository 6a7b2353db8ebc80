import type { ReactNode } from "react";
import { InstantTime } from "#app/ui/time.tsx";

export type TimelineEntry = { readonly at: Date; readonly says: ReactNode };

/** What has happened, newest first. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="line">
      {entries.map(({ at, says }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two things may happen in one moment.
        <li key={index}>
          <InstantTime at={at} short />
          <span>{says}</span>
        </li>
      ))}
    </ol>
  );
}
