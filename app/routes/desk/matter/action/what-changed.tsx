import type { ActionPage } from "#app/domain/matter/record/field.ts";
import { EventLines } from "#app/routes/desk/event-lines.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { EventLine } from "#db/queries/matter/matter-events.server.ts";

type WhatChangedProps = { readonly changes: readonly EventLine[]; readonly page: ActionPage };

/** What has happened since the officer opened the form, above what they were about to send. */
export function WhatChanged({ changes, page }: WhatChangedProps) {
  const { t } = useWords();
  if (changes.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="changed">
      <h2 id="changed">{t("desk.action.changed")}</h2>
      <EventLines lines={changes} matter={page.matter} units={page.units} />
    </section>
  );
}
