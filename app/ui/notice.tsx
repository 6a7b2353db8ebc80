import type { ReactNode } from "react";
import type { Tone } from "#app/ui/tone.ts";

type NoticeProps = {
  readonly title: ReactNode;
  readonly tone?: Tone | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

/** A title and one paragraph. Without a tone it speaks in the house colour. */
export function Notice({ title, tone, id, className, children }: NoticeProps) {
  return (
    <section className={className ? `notice ${className}` : "notice"} data-tone={tone} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
