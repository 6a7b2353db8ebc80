import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { useWords } from "#app/ui/words.tsx";

/** The text as it was pasted, to be read once more. */
export function NoticeForm({ text }: { readonly text: string | undefined }) {
  const { t } = useWords();
  const missing = text === "" ? t("admin.notice.missing") : undefined;
  return (
    <section className="panel stack tight">
      {missing ? (
        <ErrorSummary problems={[{ field: "text", message: missing, trouble: "missing" }]} />
      ) : null}
      <TextField
        name="text"
        label={t("admin.notice.text")}
        hint={t("admin.notice.hint")}
        error={missing}
        rows={14}
        defaultValue={text}
        lang="zh-CN"
      />
      <div className="actions">
        <Button name="intent" value="read" tone={text ? "quiet" : undefined}>
          {text ? t("admin.notice.readAgain") : t("admin.notice.read")}
        </Button>
      </div>
    </section>
  );
}
