import type { ReactNode } from "react";
import { describing, FieldFrame, type FieldWords } from "#app/ui/form/field-frame.tsx";

type ChoiceProps = FieldWords & { readonly chosen: string; readonly children: ReactNode };

/** One of a list that is too long for buttons. */
export function Choice({ name, label, hint, error, chosen, children }: ChoiceProps) {
  return (
    <FieldFrame id={name} label={label} hint={hint} error={error}>
      <select
        {...describing({ id: name, hint, error })}
        className="input"
        id={name}
        name={name}
        defaultValue={chosen}
      >
        {children}
      </select>
    </FieldFrame>
  );
}
