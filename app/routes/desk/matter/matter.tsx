import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { allows } from "#app/domain/access/policy.ts";
import { elsewhereIn } from "#app/domain/matter/corrections/elsewhere.ts";
import { forDesk } from "#app/domain/reward/for-desk.ts";
import { cameFrom } from "#app/routes/desk/came-from.ts";
import { ActionsPanel } from "#app/routes/desk/matter/actions-panel.tsx";
import { AddedPanel } from "#app/routes/desk/matter/added-panel.tsx";
import { clockStatuses } from "#app/routes/desk/matter/clock-statuses.ts";
import { ClocksPanel } from "#app/routes/desk/matter/clocks-panel.tsx";
import { ContactPanel } from "#app/routes/desk/matter/contact-panel.tsx";
import { justDone } from "#app/routes/desk/matter/done.server.ts";
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
import { offered } from "#app/routes/desk/matter/offered.server.ts";
import { opened } from "#app/routes/desk/matter/opened.server.ts";
import { ProductPanel } from "#app/routes/desk/matter/product-panel.tsx";
import { ProposalsPanel, TakenBackNotice } from "#app/routes/desk/matter/proposals-panel.tsx";
import { RespondentPanel } from "#app/routes/desk/matter/respondent-panel.tsx";
import { RewardPanel } from "#app/routes/desk/matter/reward-panel.tsx";
import { SidesPanel } from "#app/routes/desk/matter/sides-panel.tsx";
import { StatementPanel } from "#app/routes/desk/matter/statement-panel.tsx";
import { VerificationPanel } from "#app/routes/desk/matter/verification-panel.tsx";
import { openOfficeThumbnails, openThumbnails } from "#app/shell/content/open-thumbnails.server.ts";
import { unresolvedOfficials } from "#app/shell/exclusion/resolve-officials.server.ts";
import { circumstances } from "#app/shell/matter/circumstances.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { PausesPanel } from "#app/ui/calendar/pauses-panel.tsx";
import { MediationPanel } from "#app/ui/mediation/mediation-panel.tsx";
import { allOf } from "#app/web/request/all-of.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findOfficeFiles } from "#db/queries/dossier/office-files.server.ts";
import { findCorrections } from "#db/queries/matter/corrections.server.ts";
import { findFormerClocks } from "#db/queries/matter/former-clocks.server.ts";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";
import { findProposals } from "#db/queries/matter/proposals.server.ts";
import { findMessageHeads } from "#db/queries/messages/message-heads.server.ts";
import { findPhrasesOffered } from "#db/queries/phrases/phrases.server.ts";
import { findHandlersOf } from "#db/queries/staff/handlers-of.server.ts";
import { findTeamMates } from "#db/queries/staff/team-mates.server.ts";
import { findUnits } from "#db/queries/staff/units.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data ? titled(matches, "desk.matter.numbered", { number: data.found.matter.number }, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-matter");
  const found = await findMatterPage(officer, idIn(params, "matterId"));
  if (!found) throw new Response(null, { status: 404 });
  await recordLook(officer, "matter", found.matter.id);

  const counted = await circumstances(officer.id, found.matter);
  const { matter } = found;
  const clocks = clockStatuses(matter, counted);
  const handlers = await findHandlersOf(officer, matter);
  const { searchParams } = new URL(request.url);
  const { units, colleagues, proposals } = await allOf({
    units: findUnits(officer),
    colleagues: findTeamMates(officer, matter),
    proposals: findProposals(officer, matter.id),
  });
  return {
    proposals,
    isTakenBack: searchParams.get("said") === "withdraw" && Boolean(proposals[0]?.withdrawnAt),
    today: counted.today,
    units,
    colleagues,
    handlers,
    clocks,
    from: cameFrom(officer, searchParams),
    // One does not wait for the other; the look is written before all of them.
    ...(await allOf({
      found: opened(officer, { ...found, matter: forDesk(matter) }),
      // Part of this page, and of this look: nothing fetches them by themselves.
      thumbnails: openThumbnails(officer, matter.id),
      officeFiles: findOfficeFiles(officer, matter.id),
      officeThumbnails: openOfficeThumbnails(officer, matter.id),
      scale: matter.reward?.award ? rewardScale(matter.receivedOn, matter.reward.assessedOn) : null,
      corrections: findCorrections(officer, matter.id),
      former: findFormerClocks(officer, matter.id),
      // Whoever only decides on a proposal neither writes nor calls.
      heads: allows(officer, "see-messages", matter) ? findMessageHeads(officer, matter.id) : null,
      done: justDone(officer, { ...matter, events: found.events }, searchParams),
      phrases: findPhrasesOffered(officer),
      offers: offered(
        officer,
        { matter, units, colleagues, handlers, elsewhere: elsewhereIn(found) },
        clocks,
        counted,
        proposals,
      ),
      officials: allows(officer, "resolve-officials", matter)
        ? unresolvedOfficials(matter.id).then(({ length }) => length)
        : null,
    })),
  };
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
    scale,
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
    today: on,
  } = useLoaderData<typeof loader>();
  const undo = offers.foretold["undoing"] ? `/desk/matters/${found.matter.id}/undoing` : null;
  return (
    <>
      {done ? <DoneNotice done={done} undo={undo} /> : null}
      {isTakenBack ? <TakenBackNotice /> : null}
      <MatterHead found={found} />
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
          <MediationPanel matter={found.matter} />
          <VerificationPanel matter={found.matter} events={found.events} />
          <CasePanel matter={found.matter} handlers={handlers} />
          <PolicePanel matter={found.matter} events={found.events} units={units} />
          <RewardPanel matter={found.matter} scale={scale} />
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
            }}
            phrases={phrases}
            from={from}
          />
          <PausesPanel pauses={found.matter.pauses} today={on} />
          {heads ? <ContactPanel matter={found.matter} heads={heads} /> : null}
        </aside>
      </div>
    </>
  );
}
