import { SETTLEMENT_LETTER } from "#app/domain/law/complaints/complaint-rules.ts";
import { settle } from "#app/domain/matter/actions/settle.ts";
import { reasoned } from "#app/ui/action/reasoned.tsx";

export const settlement = reasoned({ name: "terms", basis: SETTLEMENT_LETTER, decide: settle });
