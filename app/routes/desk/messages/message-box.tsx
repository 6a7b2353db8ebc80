import type { Matter } from "#app/domain/matter/matter.ts";
import { LONGEST_MESSAGE } from "#app/domain/messages/message.ts";
import { useRefusals } from "#app/routes/desk/messages/refusals.ts";
import type { MessageRefused } from "#app/routes/desk/messages/send.server.ts";
import { MESSAGES } from "#app/ui/desk-form/messages.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { TypedFacts } from "#app/ui/form/typed-facts.tsx";
import { useWords } from "#app/ui/words.tsx";

type MessageBoxProps = {
  readonly matter: Pick<Matter, "id" | "kind" | "stage">;
  /** Their office holds the matter. */
  readonly isOpen: boolean;
  readonly refused: MessageRefused | undefined;
};

/** Where an officer writes to the reporter; with what could not be sent, and why. Who cannot write any more can copy it. */
export function MessageBox({ matter, isOpen, refused }: MessageBoxProps) {
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
        <form
          className="panel stack"
          method="post"
          action={`/desk/matters/${matter.id}/messages#write`}
        >
          <FormKey />
          <TextField
            {...asks("text")}
            label={t(`messages.desk.say.${matter.kind}`)}
            hint={t("messages.desk.sayHint", { longest: LONGEST_MESSAGE })}
            error={errorOn("text")}
            defaultValue={refused?.typed.text}
            rows={5}
          />
          <InputField
            {...asks("answerBy")}
            error={errorOn("answerBy")}
            defaultValue={refused?.typed.answerBy}
            autoComplete="off"
          />
          <div className="actions">
            <Button name="intent" value="message">
              {t(`messages.desk.send.${matter.kind}`)}
            </Button>
          </div>
        </form>
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
