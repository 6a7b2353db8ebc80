import type { Matter } from "#app/domain/matter/matter.ts";
import { LONGEST_MESSAGE } from "#app/domain/messages/message.ts";
import { useRefusals } from "#app/routes/desk/messages/refusals.ts";
import type { MessageRefused } from "#app/routes/desk/messages/send.server.ts";
import { MESSAGES } from "#app/ui/desk-form/messages.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { dateType } from "#app/ui/form/date-type.ts";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { TypedFacts } from "#app/ui/form/typed-facts.tsx";
import { useWords } from "#app/ui/words.tsx";

type MessageBoxProps = {
  readonly matter: Pick<Matter, "id" | "kind" | "stage">;
  /** Their office holds the matter. */
  readonly isOpen: boolean;
  readonly refused: MessageRefused | undefined;
  /** What is in the fields already. */
  readonly typed: MessageRefused["typed"] | undefined;
};

/** Where an officer writes to the reporter; with what could not be sent, and why. Who cannot write any more can copy it. */
export function MessageBox({ matter, isOpen, refused, typed }: MessageBoxProps) {
  const { t } = useWords();
  const { asks } = useDeskForm(MESSAGES);
  const { codes, reasons, errorOn } = useRefusals(refused);
  const mayWrite = isOpen && matter.stage !== "archived";
  return (
    <section className="stack" id="write">
      {codes.length > 0 ? (
        <Refusal title={t("messages.desk.refused")} codes={codes} reasons={reasons} />
      ) : null}
      {mayWrite ? (
        <div className="panel stack">
          <TextField
            {...asks("text")}
            label={t(`messages.desk.say.${matter.kind}`)}
            hint={t("messages.desk.sayHint", { longest: LONGEST_MESSAGE })}
            error={errorOn("text")}
            defaultValue={typed?.text}
            rows={5}
          />
          <InputField
            {...asks("answerBy")}
            error={errorOn("answerBy")}
            defaultValue={typed?.answerBy}
            type={dateType(typed?.answerBy ?? "")}
            autoComplete="off"
          />
          <div className="actions">
            <Button name="intent" value="message">
              {t(`messages.desk.send.${matter.kind}`)}
            </Button>
          </div>
        </div>
      ) : (
        <>
          {isOpen ? <p className="soft">{t("messages.desk.archived")}</p> : null}
          {refused ? (
            <TypedFacts
              facts={[
                { term: t("messages.desk.text"), value: refused.typed.text },
                { term: t("messages.note.text"), value: refused.typed.note },
              ]}
            />
          ) : null}
        </>
      )}
    </section>
  );
}
