import type { ComponentProps } from "react";
import { describing, FieldFrame, type FieldWords } from "#app/ui/form/field-frame.tsx";

/** `code` sets numbers, names of licences and receipts in the even type. */
type InputFieldProps = FieldWords &
  ComponentProps<"input"> & { readonly code?: boolean | undefined };

export function InputField({ label, hint, error, code, id, ...input }: InputFieldProps) {
  const at = id ?? input.name;
  return (
    <FieldFrame id={at} label={label} hint={hint} error={error}>
      <input
        {...input}
        {...describing({ id: at, hint, error })}
        id={at}
        className={code ? "input code" : "input"}
      />
    </FieldFrame>
  );
}

export function TextField({
  label,
  hint,
  error,
  id,
  rows = 4,
  ...area
}: FieldWords & ComponentProps<"textarea">) {
  const at = id ?? area.name;
  return (
    <FieldFrame id={at} label={label} hint={hint} error={error}>
      <textarea
        {...area}
        {...describing({ id: at, hint, error })}
        id={at}
        rows={rows}
        className="input"
      />
    </FieldFrame>
  );
}
