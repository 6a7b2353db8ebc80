import type { ReactNode } from "react";
import { Light } from "#app/ui/marks.tsx";
import type { Tone } from "#app/ui/tone.ts";

type ClockProps = {
  readonly name: ReactNode;
  readonly light: ReactNode;
  readonly tone?: Tone | undefined;
  /** The date, the term and its article. */
  readonly children: ReactNode;
};

/** One running statutory limit beside the actions. */
export function Clock({ name, light, tone, children }: ClockProps) {
  return (
    <div className="clock">
      <strong>{name}</strong>
      <Light tone={tone}>{light}</Light>
      <p>{children}</p>
    </div>
  );
}
