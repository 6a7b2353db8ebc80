import { marked, withDates } from "#app/domain/matter/apply/mark.ts";
import type { ApprovalEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** What becomes of a matter by what one asks for and those above decide: proposals, more days, a transfer to the police. */
export function applyToApprovals(matter: Matter, event: ApprovalEvent): Matter {
  switch (event.type) {
    case "proposal-made":
    case "proposal-reviewed":
    case "proposal-returned":
    case "proposal-discussed":
      return matter;
    case "proposal-withdrawn":
      return takenBack(matter, event);
    case "extension-requested":
      return { ...matter, extension: { ...askedIn(event), approved: null } };
    case "extension-decided":
      return {
        ...marked(matter, "extension-decided", event),
        // Granted in one breath, as a page that looks ahead supposes it.
        extension: { ...(matter.extension ?? askedIn(event)), approved: event.approved },
      };
    case "transfer-approved":
      return withDates(matter, { "transfer-approved": event.on, "transfer-hour": event.hour });
    case "transfer-refused":
      return marked(matter, "transfer-refused", event);
  }
}

type Of<Type extends ApprovalEvent["type"]> = Extract<ApprovalEvent, { readonly type: Type }>;

const askedIn = ({ by, on, reason }: Of<"extension-requested" | "extension-decided">) => ({
  requestedBy: by,
  requestedOn: on,
  reason,
});

/** What was asked for and had begun to count: it was never asked. */
function takenBack(matter: Matter, event: Of<"proposal-withdrawn">): Matter {
  const { extension, dates } = matter;
  switch (event.what) {
    case "extension":
      return extension?.approved === null ? { ...matter, extension: null } : matter;
    case "transfer-proposal":
      return dates["transfer-approved"] ? matter : marked(matter, "transfer-refused", event);
    case "case":
    case "declining":
    case "case-extension":
    case "collective-extension":
    case "suspension":
    case "termination":
    case "case-closing":
      return matter;
  }
}
