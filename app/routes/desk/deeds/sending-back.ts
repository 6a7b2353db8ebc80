import { sendBack } from "#app/domain/matter/send-back.ts";
import { reasoned } from "#app/routes/desk/deeds/reasoned.tsx";

export const sendingBack = reasoned({ name: "reason", basis: null, decide: sendBack });
