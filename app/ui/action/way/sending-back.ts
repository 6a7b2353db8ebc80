import { NEVER_SIDEWAYS } from "#app/domain/law/counting/common-rules.ts";
import { sendBack } from "#app/domain/matter/actions/send-back.ts";
import { reasoned } from "#app/ui/action/reasoned.tsx";

export const sendingBack = reasoned({ name: "reason", basis: NEVER_SIDEWAYS, decide: sendBack });
