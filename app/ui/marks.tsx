import type { ReactNode } from "react";
import type { Tone } from "#app/ui/tone.ts";

type MarkProps = { readonly tone?: Tone | undefined; readonly children: ReactNode };

/** The traffic light of a limit: circle, triangle, square or bars, and the words. */
export function Light({ tone, children }: MarkProps) {
  return (
    <span className="light" data-tone={tone}>
      {children}
    </span>
  );
}

export function Tag({ tone, children }: MarkProps) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
