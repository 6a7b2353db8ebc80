import { dateType } from "#app/ui/form/date-type.ts";
import { InputField } from "#app/ui/form/field.tsx";
import { HintAndError } from "#app/ui/form/field-frame.tsx";
import { useWords } from "#app/ui/words.tsx";

export type PauseTyped = { readonly from: string; readonly until: string };

type PauseFieldsProps = {
  readonly typed: readonly PauseTyped[];
  readonly error?: string | undefined;
};

const ROOM: readonly PauseTyped[] = [
  { from: "", until: "" },
  { from: "", until: "" },
];

/** Room for two times at least; those of a longer address are all kept. */
export function PauseFields({ typed, error }: PauseFieldsProps) {
  const { t } = useWords();
  const rows = [...typed, ...ROOM.slice(typed.length)].map((row, before) => ({
    ...row,
    nth: before + 1,
  }));
  return (
    <details className="more" open={typed.length > 0}>
      <summary>{t("law.calculator.pauses")}</summary>
      <div className={error ? "stack tight has-error" : "stack tight"}>
        <HintAndError id="pauses" hint={t("law.calculator.pausesHint")} error={error} />
        {rows.map(({ from, until, nth }) => (
          <div className="pair" key={nth}>
            <InputField
              id={idOf("pause-from", nth)}
              name="pause-from"
              label={t("law.calculator.pauseFrom", { nth })}
              type={dateType(from)}
              defaultValue={from}
            />
            <InputField
              id={idOf("pause-until", nth)}
              name="pause-until"
              label={t("law.calculator.pauseUntil", { nth })}
              type={dateType(until)}
              defaultValue={until}
            />
          </div>
        ))}
      </div>
    </details>
  );
}

/** The first carries the bare name, so that an error can link to it. */
const idOf = (name: string, nth: number) => (nth === 1 ? name : `${name}-${nth}`);
