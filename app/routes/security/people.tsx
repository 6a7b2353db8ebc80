import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StaffTable } from "#app/routes/security/staff-table.tsx";
import { UnitTable } from "#app/routes/security/unit-table.tsx";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findPeople } from "#db/queries/staff/people.server.ts";

export const meta = titleMeta("common.desk.link.people", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-people");
  await recordLook(officer, "people", null);
  return findPeople(officer);
}

export default function PeoplePage() {
  const { t } = useWords();
  const people = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <h1>{t("common.desk.link.people")}</h1>
      <p className="soft">{t("people.lead")}</p>
      <div className="actions">
        <ButtonLink href="/security/new-person">{t("people.new")}</ButtonLink>
        <ButtonLink tone="quiet" href="/security/units/new">
          {t("people.units.new")}
        </ButtonLink>
      </div>
      <StaffTable {...people} />
      <UnitTable {...people} />
    </div>
  );
}
