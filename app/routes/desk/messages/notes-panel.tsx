import { LONGEST_MESSAGE } from "#app/domain/messages/message.ts";
import { useRefusals } from "#app/routes/desk/messages/refusals.ts";
import type { MessageRefused } from "#app/routes/desk/messages/send.server.ts";
import type { Note } from "#app/shell/messages/notes.server.ts";
import { MESSAGES } from "#app/ui/desk-form/messages.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type NotesPanelProps = {
  readonly matterId: string;
  readonly notes: readonly Note[];
  readonly mayWrite: boolean;
  readonly refused: MessageRefused | undefined;
  /** What is in its field already. */
  readonly typed: string | undefined;
  readonly isSaved: boolean;
};

/** What the office keeps to itself: another paper, another colour, a button of its own. */
export function NotesPanel(props: NotesPanelProps) {
  const { matterId, notes, mayWrite, refused, typed, isSaved } = props;
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
        <div className="stack">
          {isSaved ? <p role="status">{t("messages.note.saved")}</p> : null}
          <TextField
            {...asks("note")}
            hint={t("messages.note.hint", { longest: LONGEST_MESSAGE })}
            error={reasons[0]}
            defaultValue={typed}
            rows={3}
          />
          <div className="actions">
            <Button
              tone="quiet"
              name="intent"
              value="note"
              formAction={`/desk/matters/${matterId}/messages#inner`}
            >
              {t("messages.note.save")}
            </Button>
          </div>
        </div>
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
