import { LONGEST_MESSAGE } from "#app/domain/messages/message.ts";
import { useRefusals } from "#app/routes/desk/messages/refusals.ts";
import type { MessageRefused } from "#app/routes/desk/messages/send.server.ts";
import type { Note } from "#app/shell/messages/notes.server.ts";
import { MESSAGES } from "#app/ui/desk-form/messages.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type NotesPanelProps = {
  readonly matterId: string;
  readonly notes: readonly Note[];
  readonly mayWrite: boolean;
  readonly refused: MessageRefused | undefined;
};

/** What the office keeps to itself: another paper, another colour, a button of its own. */
export function NotesPanel({ matterId, notes, mayWrite, refused }: NotesPanelProps) {
  const { t } = useWords();
  const { asks } = useDeskForm(MESSAGES);
  const { codes, reasons } = useRefusals(refused, "note");
  return (
    <section className="panel inner stack" aria-labelledby="inner">
      <h2 id="inner">
        {t("messages.note.title")} <span className="stays">{t("messages.note.unseen")}</span>
      </h2>
      {codes.length > 0 ? (
        <Refusal title={t("messages.note.notSaved")} codes={codes} reasons={reasons} />
      ) : null}
      {mayWrite ? (
        <form className="stack" method="post" action={`/desk/matters/${matterId}/messages#inner`}>
          <FormKey />
          <TextField
            {...asks("note")}
            hint={t("messages.note.hint", { longest: LONGEST_MESSAGE })}
            error={reasons[0]}
            defaultValue={refused?.of === "note" ? refused.typed.note : undefined}
            rows={3}
          />
          <div className="actions">
            <Button tone="quiet" name="intent" value="note">
              {t("messages.note.save")}
            </Button>
          </div>
        </form>
      ) : null}
      {notes.length === 0 ? <p className="soft small">{t("messages.note.empty")}</p> : null}
      <ol>
        {notes.map(({ id, writer, on, text }) => (
          <li key={id}>
            <header>
              <span>{writer}</span>
              <DayTime day={on} />
            </header>
            <p className="said">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
