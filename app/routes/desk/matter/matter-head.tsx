import { Tag } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { MatterPage } from "#db/queries/matter/matter-page.server.ts";

/** Which matter this is, where it stands, and what came with it. */
export function MatterHead({ found }: { readonly found: MatterPage }) {
  const { t } = useWords();
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
    </div>
  );
}
