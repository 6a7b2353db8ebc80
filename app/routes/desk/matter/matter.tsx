import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { elsewhereIn } from "#app/domain/matter/corrections/elsewhere.ts";
import { ActionsPanel } from "#app/routes/desk/matter/actions-panel.tsx";
import { AddedPanel } from "#app/routes/desk/matter/added-panel.tsx";
import { ClocksPanel } from "#app/routes/desk/matter/clocks-panel.tsx";
import { ContactPanel } from "#app/routes/desk/matter/contact-panel.tsx";
import { DoneNotice } from "#app/routes/desk/matter/done-notice.tsx";
import { EscalatedNotice } from "#app/routes/desk/matter/escalated-notice.tsx";
import { EvidencePanel } from "#app/routes/desk/matter/files/evidence-panel.tsx";
import { OfficeFilesPanel } from "#app/routes/desk/matter/files/office-files-panel.tsx";
import { HistoryPanel } from "#app/routes/desk/matter/history-panel.tsx";
import { CorrectionsPanel } from "#app/routes/desk/matter/kept/corrections-panel.tsx";
import { CasePanel } from "#app/routes/desk/matter/legs/case-panel.tsx";
import { PolicePanel } from "#app/routes/desk/matter/legs/police-panel.tsx";
import { LettersPanel } from "#app/routes/desk/matter/letters-panel.tsx";
import { MatterHead } from "#app/routes/desk/matter/matter-head.tsx";
import {
  ProposalsPanel,
  TakenBackNotice,
  waitingAt,
} from "#app/routes/desk/matter/proposals-panel.tsx";
import { RelatedPanel } from "#app/routes/desk/matter/related-panel.tsx";
import { RewardPanel } from "#app/routes/desk/matter/reward-panel.tsx";
import { shown } from "#app/routes/desk/matter/shown.server.ts";
import { StatementPanel } from "#app/routes/desk/matter/statement-panel.tsx";
import { ProductPanel } from "#app/routes/desk/matter/told/product-panel.tsx";
import { RespondentPanel } from "#app/routes/desk/matter/told/respondent-panel.tsx";
import { SidesPanel } from "#app/routes/desk/matter/told/sides-panel.tsx";
import { VerificationPanel } from "#app/routes/desk/matter/verification-panel.tsx";
import { WayBack } from "#app/routes/desk/matter/way-back.tsx";
import { PausesPanel } from "#app/ui/calendar/pauses-panel.tsx";
import { MediationPanel } from "#app/ui/mediation/mediation-panel.tsx";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data ? titled(matches, "desk.matter.numbered", { number: data.found.matter.number }, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-matter");
  const found = await findMatterPage(officer, idIn(params, "matterId"));
  if (!found) throw new Response(null, { status: 404 });
  await recordLook(officer, "matter", found.matter.id);
  return shown(officer, found, new URL(request.url).searchParams);
}

/** Facts on the left, duty on the right. */
export default function MatterPage() {
  const {
    found,
    thumbnails,
    officeFiles,
    officeThumbnails,
    units,
    colleagues,
    handlers,
    routed,
    loads,
    scale,
    caseReports,
    mayRecover,
    caseEntries,
    heads,
    clocks,
    corrections,
    former,
    done,
    from,
    offers,
    phrases,
    proposals,
    isTakenBack,
    officials,
    related,
    today: on,
  } = useLoaderData<typeof loader>();
  const undo = offers.foretold["undoing"] ? `/desk/matters/${found.matter.id}/undoing` : null;
  return (
    <>
      {done ? <DoneNotice done={done} undo={undo} /> : null}
      {isTakenBack ? <TakenBackNotice /> : null}
      <WayBack number={found.matter.number} from={from} />
      <MatterHead found={found} next={offers.ranked.next} />
      {officials === null ? null : (
        <EscalatedNotice matterId={found.matter.id} officials={officials} />
      )}
      <div className="matter">
        <div className="stack">
          <StatementPanel found={found} />
          <AddedPanel found={found} thumbnails={thumbnails} />
          <RespondentPanel found={found} />
          <div className="pair">
            <ProductPanel found={found} />
            <SidesPanel found={found} />
          </div>
          <RelatedPanel related={related} />
          <MediationPanel matter={found.matter} />
          <VerificationPanel matter={found.matter} events={found.events} />
          <CasePanel matter={found.matter} handlers={handlers} entries={caseEntries} />
          <PolicePanel matter={found.matter} events={found.events} units={units} />
          <RewardPanel
            matter={found.matter}
            scale={scale}
            caseReports={caseReports}
            mayRecover={mayRecover}
          />
          <EvidencePanel found={found} thumbnails={thumbnails} />
          <OfficeFilesPanel found={found} files={officeFiles} thumbnails={officeThumbnails} />
          <CorrectionsPanel found={found} corrections={corrections} />
          <LettersPanel matter={found.matter} letters={found.letters} />
          <HistoryPanel found={found} units={units} />
        </div>
        <aside className="act stack">
          <ProposalsPanel matter={found.matter} proposals={proposals} />
          <ClocksPanel clocks={clocks} former={former} today={on} />
          <ActionsPanel
            {...offers}
            page={{
              matter: found.matter,
              units,
              colleagues,
              handlers,
              elsewhere: elsewhereIn(found),
              routed,
              loads,
            }}
            phrases={phrases}
            from={from}
            waiting={waitingAt(found.matter, proposals)}
          />
          <PausesPanel pauses={found.matter.pauses} today={on} />
          {heads ? <ContactPanel matter={found.matter} heads={heads} /> : null}
        </aside>
      </div>
    </>
  );
}
