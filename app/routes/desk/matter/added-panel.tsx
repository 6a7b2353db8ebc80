import { permits } from "#app/domain/matter/permits.ts";
import { FileLines } from "#app/routes/desk/matter/files/file-lines.tsx";
import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import type { Thumbnails } from "#app/shell/content/open-thumbnails.server.ts";
import { Tag } from "#app/ui/marks.tsx";
import { Paragraphs } from "#app/ui/paragraphs.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type AddedPanelProps = { readonly found: OpenedMatter; readonly thumbnails: Thumbnails };

/** What the reporter added later, newest first; marked as long as nobody of the office has done anything since. */
export function AddedPanel({ found, thumbnails }: AddedPanelProps) {
  const { t } = useWords();
  const supplements = found.events.flatMap(({ event }, index) =>
    event.type === "supplemented" ? [{ event, isFresh: !isActedOn(found, index) }] : [],
  );
  if (supplements.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="added">
      <h2 id="added">{t("desk.added.title")}</h2>
      {supplements.map(({ event, isFresh }) => (
        <div key={event.supplement}>
          <h3>
            <DayTime day={event.on} />{" "}
            {isFresh ? <Tag tone="soon">{t("desk.added.fresh")}</Tag> : null}
          </h3>
          <Said found={found} id={event.supplement} />
          <FileLines
            found={found}
            thumbnails={thumbnails}
            files={found.files.filter(({ supplementId }) => supplementId === event.supplement)}
          />
        </div>
      ))}
      <p className="soft small">
        {t(permits("new-facts", found.matter) ? "desk.added.note" : "desk.added.noteOnly")}
      </p>
    </section>
  );
}

/** The text, or why it cannot be read here. */
function Said({
  found: { added, closed },
  id,
}: {
  readonly found: OpenedMatter;
  readonly id: string;
}) {
  const { t } = useWords();
  if (closed) return <p className="soft">{t(`desk.matter.closed.${closed}`)}</p>;
  const text = added[id] ?? "";
  return text === "" ? <p className="soft">{t("desk.added.empty")}</p> : <Paragraphs text={text} />;
}

/** Newest first: what stands before it came after it. */
const isActedOn = ({ events }: OpenedMatter, index: number): boolean =>
  events.slice(0, index).some(({ by }) => by !== null);
