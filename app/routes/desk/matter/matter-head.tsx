import type { Action } from "#app/domain/matter/action.ts";
import { formatList } from "#app/i18n/format.ts";
import { Tag } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { MatterPage } from "#db/queries/matter/matter-page.server.ts";

type MatterHeadProps = {
  readonly found: MatterPage;
  /** What is to be done next; on a narrow page it stands far below. */
  readonly next: readonly Action[];
};

/** Which matter this is, where it stands, and what came with it. */
export function MatterHead({ found, next }: MatterHeadProps) {
  const { t, language } = useWords();
  const { number, kind, stage } = found.matter;
  const product = String(found.answers["productName"] ?? "");
  return (
    <div className="head">
      <h1>{t("desk.matter.title", { kind: t(`matter.kind.${kind}`), number, product })}</h1>
      <Tag>{t(`matter.stage.${stage}`)}</Tag>
      {found.sameSubmission.map((other) => (
        <a key={other.id} className="small" href={`/desk/matters/${other.id}`}>
          {t("desk.matter.sameSubmission", {
            kind: t(`matter.kind.${other.kind}`),
            number: other.number,
          })}
        </a>
      ))}
      <a className="small to-actions" href="#actions">
        {next.length === 0
          ? t("desk.matter.actions")
          : t("desk.matter.toActions", {
              actions: formatList(
                next.map((action) => t(`matter.action.${action}`)),
                language,
              ),
            })}
      </a>
    </div>
  );
}
