import type { ReactNode } from "react";
import { describing, type FieldWords, HintAndError } from "#app/ui/form/field-frame.tsx";

type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  /** Shown while the choice is made; where the browser cannot hide it, it simply shows. */
  readonly opens?: ReactNode;
};

type PicksProps = FieldWords & {
  /** Where two forms of a page ask the same, each needs an id of its own. */
  readonly id?: string | undefined;
  readonly kind: "radio" | "checkbox";
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** The one question of its page: the legend is the page's h1. */
  readonly asksThePage?: boolean | undefined;
};

/** Radios or checkboxes; the first carries the group's name as id, so an error can link to it. */
export function ChoiceGroup(props: PicksProps) {
  const { kind, name, label, hint, error, choices, chosen, asksThePage } = props;
  const at = props.id ?? name;
  const { "aria-describedby": described } = describing({ id: at, hint, error });
  return (
    <fieldset className={error ? "field has-error" : "field"} aria-describedby={described}>
      <legend>{asksThePage ? <h1>{label}</h1> : label}</legend>
      <HintAndError id={at} hint={hint} error={error} />
      <div className="picks">
        {choices.map(({ value, label: answer, opens }, index) => [
          <Pick
            key={value}
            kind={kind}
            id={index === 0 ? at : `${at}-${value}`}
            name={name}
            value={value}
            checked={chosen.includes(value)}
          >
            {answer}
          </Pick>,
          opens ? (
            <div key={`${value}-then`} className="then stack">
              {opens}
            </div>
          ) : null,
        ])}
      </div>
    </fieldset>
  );
}

type PickProps = {
  readonly kind: "radio" | "checkbox";
  readonly name: string;
  readonly value: string;
  readonly id?: string | undefined;
  readonly checked?: boolean | undefined;
  readonly children: ReactNode;
};

/** The whole row is the target. */
export function Pick({ kind, name, value, id = name, checked = false, children }: PickProps) {
  return (
    <label className="pick">
      <input type={kind} id={id} name={name} value={value} defaultChecked={checked} />
      <span>{children}</span>
    </label>
  );
}
