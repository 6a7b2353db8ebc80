import type { Shape } from "#app/i18n/shape.ts";
import type { correction as zh } from "#app/i18n/zh/correction.ts";

export const correction: Shape<typeof zh> = {
  dayOf: "Day of “{{event}}”",
  subject: {
    decisionNumber: "Number of the penalty decision",
    fines: "Fines",
    confiscations: "Confiscations",
    "refused-grounds": "Grounds of the refusal",
    "mediation-ended-ground": "Ground on which mediation ended",
    "declined-ground": "Ground for opening no case",
    "referred-to": "Authority it was referred to",
    productName: "Product",
    respondent: "Respondent",
    licence: "Approval, registration or filing number",
    batch: "Batch number",
    platform: "Online platform",
    respondentAddress: "Respondent's address",
  },
  choice: "{{subject}}, now recorded as: {{value}}",
  change: "{{subject}}: recorded as {{old}}, corrected to {{new}}.",
  changeSealed:
    "{{subject}}: what it was and what it is now are sealed; the unit that deals with it sees both under corrections.",
  was: "(filed as: {{old}}; corrected)",
  because: "Reason: {{reason}}",
  panel: {
    title: "Corrections",
    lead: "What was recorded before and after both stay on record.",
    waits: "Waits for a second officer",
    approved: "Corrected",
    declined: "Not agreed to",
    made: "Asked for by {{by}} on {{day}}. Reason: {{reason}}",
    decided: "Decided by {{by}} on {{day}}.",
  },
  due: "The last day for “{{clock}}” is therefore {{due}}.",
};
