import type { ReactNode } from "react";
import { FieldFrame } from "#app/ui/form/field-frame.tsx";

type ChoiceProps = {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly chosen: string;
  readonly children: ReactNode;
};

/** One of a list that is too long for buttons. */
export function Choice({ id, label, error, chosen, children }: ChoiceProps) {
  return (
    <FieldFrame id={id} label={label} error={error}>
      <select className="input" id={id} name={id} defaultValue={chosen}>
        {children}
      </select>
    </FieldFrame>
  );
}
