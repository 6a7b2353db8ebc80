import type { ReactNode } from "react";
import type { Light as Code } from "#app/domain/matter/clocks/light.ts";
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

type LampProps = { readonly light: Code; readonly children: ReactNode };

/** One of the five lights of a limit, each of a shape of its own: circle, triangle, diamond, square, cross. */
export function Lamp({ light, children }: LampProps) {
  return (
    <span className="light" data-tone={TONES[light]} data-light={light}>
      {children}
    </span>
  );
}

const TONES: Readonly<Record<Code, Tone>> = {
  green: "ok",
  yellow: "soon",
  orange: "soon",
  red: "late",
  black: "late",
};

export function Tag({ tone, children }: MarkProps) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
