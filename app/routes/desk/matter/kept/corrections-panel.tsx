import { said } from "#app/domain/matter/corrections/said.ts";
import { isShut, unsealed } from "#app/domain/matter/corrections/sealed.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { formatDay } from "#app/i18n/format.ts";
import { recordedInWords, subjectInWords } from "#app/i18n/recorded-in-words.ts";
import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import { Light } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { CorrectionLine } from "#db/queries/matter/corrections.server.ts";

type CorrectionsPanelProps = {
  readonly found: Pick<OpenedMatter, "matter" | "putRight">;
  readonly corrections: readonly CorrectionLine[];
};

/** What was put right, newest first: what was recorded before and after, why, by whom and when. */
export function CorrectionsPanel({ found, corrections }: CorrectionsPanelProps) {
  const { matter, putRight } = found;
  const { t } = useWords();
  if (corrections.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="corrections">
      <h2 id="corrections">{t("correction.panel.title")}</h2>
      <p className="soft small">{t("correction.panel.lead")}</p>
      <ol className="line">
        {corrections.map((line) => (
          <li key={line.id}>
            <State approved={line.approved} />
            <span>
              <Change line={unsealed(line, putRight)} matter={matter} />
              <span className="soft small detail">
                <People line={line} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function State({ approved }: Pick<CorrectionLine, "approved">) {
  const { t } = useWords();
  if (approved === null) return <Light tone="soon">{t("correction.panel.waits")}</Light>;
  return (
    <Light tone={approved ? "ok" : "note"}>
      {t(approved ? "correction.panel.approved" : "correction.panel.declined")}
    </Light>
  );
}

type ChangeProps = { readonly line: CorrectionLine; readonly matter: Matter };

function Change({ line: { subject, old, new: value }, matter }: ChangeProps) {
  const { t, language } = useWords();
  const says = (one: string) => recordedInWords(said({ subject, value: one }, matter), language);
  const named = { subject: subjectInWords(subject, language), old: says(old), new: says(value) };
  const isClosed = isShut({ subject, old, new: value });
  return <>{t(isClosed ? "correction.changeSealed" : "correction.change", named)}</>;
}

function People({ line }: { readonly line: CorrectionLine }) {
  const { t, language } = useWords();
  const { madeBy, madeOn, reason, decidedBy, decidedOn } = line;
  const made = { by: madeBy ?? "", day: formatDay(madeOn, language), reason };
  return (
    <>
      {t("correction.panel.made", made)}{" "}
      {decidedBy
        ? t("correction.panel.decided", { by: decidedBy, day: formatDay(decidedOn, language) })
        : null}
    </>
  );
}
