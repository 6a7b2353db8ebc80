import type { ReactNode } from "react";

export type FieldWords = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
};

type FieldFrameProps = Omit<FieldWords, "name"> & {
  readonly id: string;
  readonly children: ReactNode;
};

/** The order is fixed: label, hint, error, control. */
export function FieldFrame({ id, label, hint, error, children }: FieldFrameProps) {
  return (
    <div className={error ? "field has-error" : "field"}>
      <label htmlFor={id}>{label}</label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

type HintAndErrorProps = Pick<FieldFrameProps, "id" | "hint" | "error">;

export function HintAndError({ id, hint, error }: HintAndErrorProps) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  );
}

/** What a screen reader reads after the label. */
export function describing({ id, hint, error }: HintAndErrorProps) {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return {
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    "aria-invalid": error ? true : undefined,
  } as const;
}
