import type { ReactNode } from "react";
import { useWords } from "#app/ui/words.tsx";

export type Step = {
  readonly name: string;
  readonly note?: ReactNode;
  readonly state: "done" | "current" | "coming";
};

/** Where a matter stands, as its reporter sees it. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useWords();
  return (
    <section className="panel steps-box" aria-label={t("progress.steps.label")}>
      <ol className="steps">
        {steps.map(({ name, note, state }) => (
          <li
            key={name}
            data-state={state === "done" ? "done" : undefined}
            aria-current={state === "current" ? "step" : undefined}
          >
            <b>{name}</b>
            <small>
              {note ?? t(state === "done" ? "progress.steps.leftOut" : "progress.steps.notYet")}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
