import { isTakenOver } from "#app/domain/access/as-far-as-theirs.ts";
import { allows } from "#app/domain/access/policy.ts";
import { elsewhereIn } from "#app/domain/matter/corrections/elsewhere.ts";
import { forDesk } from "#app/domain/reward/for-desk.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { cameFrom } from "#app/routes/desk/came-from.ts";
import { clockStatuses } from "#app/routes/desk/matter/clock-statuses.ts";
import { justDone } from "#app/routes/desk/matter/done.server.ts";
import { offered } from "#app/routes/desk/matter/offered.server.ts";
import { opened } from "#app/routes/desk/matter/opened.server.ts";
import { openOfficeThumbnails, openThumbnails } from "#app/shell/content/open-thumbnails.server.ts";
import { unresolvedOfficials } from "#app/shell/exclusion/resolve-officials.server.ts";
import { circumstances } from "#app/shell/matter/circumstances.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { allOf } from "#app/web/request/all-of.ts";
import { findCaseEntries } from "#db/queries/cases/case-entries.server.ts";
import { findOfficeFiles } from "#db/queries/dossier/office-files.server.ts";
import { findCorrections } from "#db/queries/matter/corrections.server.ts";
import { findFormerClocks } from "#db/queries/matter/former-clocks.server.ts";
import type { MatterPage } from "#db/queries/matter/matter-page.server.ts";
import { findProposals } from "#db/queries/matter/proposals.server.ts";
import { findMessageHeads } from "#db/queries/messages/message-heads.server.ts";
import { findPhrasesOffered } from "#db/queries/phrases/phrases.server.ts";
import { caseReportsFor } from "#db/queries/reward/case-reports.server.ts";
import { suggestionFor } from "#db/queries/routing/suggestion.server.ts";
import { findRelated } from "#db/queries/search/related.server.ts";
import { findHandlersOf } from "#db/queries/staff/handlers-of.server.ts";
import { openByUnit } from "#db/queries/staff/loads.server.ts";
import { findTeamMates } from "#db/queries/staff/team-mates.server.ts";
import { findUnits } from "#db/queries/staff/units.server.ts";

/** What the page of a matter shows to an officer who may see it, beside the matter itself; their look is on record. */
export async function shown(officer: Officer, found: MatterPage, searchParams: URLSearchParams) {
  const seen = await opened(officer, { ...found, matter: forDesk(found.matter) });
  // What waits for a second officer is offered as far as they can read it.
  const matter = { ...found.matter, correction: seen.matter.correction };
  const counted = await circumstances(officer.id, matter);
  const clocks = clockStatuses(matter, counted);
  const handlers = await findHandlersOf(officer, matter);
  const { units, colleagues, proposals, routed, loads } = await allOf({
    loads: matter.unitId === null ? openByUnit(officer) : undefined,
    routed: suggestionFor(officer, { matter, answers: found.answers }, counted.today),
    units: findUnits(officer),
    colleagues: findTeamMates(officer, matter),
    proposals: findProposals(officer, matter.id),
  });
  return {
    found: seen,
    proposals,
    isTakenBack: searchParams.get("said") === "withdraw" && Boolean(proposals[0]?.withdrawnAt),
    today: counted.today,
    units,
    colleagues,
    handlers,
    routed,
    loads,
    clocks,
    from: cameFrom(officer, searchParams),
    // One does not wait for the other; the look is written before all of them.
    ...(await allOf({
      // Part of this page, and of this look: nothing fetches them by themselves.
      thumbnails: openThumbnails(officer, matter.id),
      officeFiles: findOfficeFiles(officer, matter.id),
      officeThumbnails: openOfficeThumbnails(officer, matter.id),
      scale: matter.reward?.award ? rewardScale(matter.receivedOn, matter.reward.assessedOn) : null,
      caseReports: caseReportsFor(officer, matter),
      mayRecover: Boolean(matter.reward?.payment) && allows(officer, "see-recovery", matter),
      caseEntries: matter.penalty ? findCaseEntries(officer, matter.id) : [],
      corrections: isTakenOver(officer, matter) ? [] : findCorrections(officer, matter.id),
      related: findRelated(officer, matter.id, counted.today),
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
