import { redirect } from "@remix-run/node";
import { problemsIn } from "#app/domain/intake/check-answers.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { asUnderstood } from "#app/domain/intake/read-answer.ts";
import {
  type RegistrationTyped,
  readRegistration,
  stepsToRegister,
} from "#app/domain/intake/registration.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Draft, newDraftKey, readDraft, saveDraft } from "#app/shell/intake/draft.server.ts";
import { receiptOf } from "#app/shell/intake/filed.server.ts";
import type { Form } from "#app/web/form/form.server.ts";
import { registrationAt } from "#app/web/registration/at.ts";
import { answersIn, type HeldDraft } from "#app/web/reporter/draft.server.ts";
import { givingKey, keyIn, keysChanged } from "#app/web/request/cookies.server.ts";

export type Registering = HeldDraft & {
  readonly draft: { readonly registering: RegistrationTyped };
};

/** What of this kind this officer has begun to take down in this browser; nobody goes on with another's. */
export async function heldRegistration(
  request: Request,
  officer: Officer,
  kind: Kind,
): Promise<Registering | null> {
  const key = keyIn(request, `registering-${kind}`);
  const draft = key ? await readDraft(key) : null;
  const registering = draft?.registering;
  return key && draft?.kind === kind && registering?.by === officer.id
    ? { key, draft: { ...draft, registering } }
    : null;
}

/** A receipt that nobody has handed over yet comes before anything else of its kind: its secret is nowhere but here. */
export async function handOverFirst(request: Request, kind: Kind): Promise<void> {
  if (await awaitsHandOver(request, kind)) throw redirect(registrationAt(kind, "/receipt"), 303);
}

/** Whether something of this kind was registered in this browser, and its receipt not handed over. */
export async function awaitsHandOver(request: Request, kind: Kind): Promise<boolean> {
  const key = keyIn(request, `registering-${kind}`);
  return key !== null && (await receiptOf(key)) !== undefined;
}

/** As above; one that was filed meanwhile is answered with its receipt, and without one it begins anew. */
export async function requireRegistration(
  request: Request,
  officer: Officer,
  kind: Kind,
): Promise<Registering> {
  const held = await heldRegistration(request, officer, kind);
  if (held) return held;
  await handOverFirst(request, kind);
  throw redirect(registrationAt(kind), 303);
}

/** What was filled in is kept, whatever is wrong with it. */
export async function keepRegistration(
  request: Request,
  officer: Officer,
  { kind, form }: { readonly kind: Kind; readonly form: Form },
): Promise<Response> {
  const held = await heldRegistration(request, officer, kind);
  if (!held) await handOverFirst(request, kind);
  const key = held?.key ?? newDraftKey(false);
  const given = stepsToRegister(kind).map((step) => asUnderstood(step, answersIn(form, step)));
  const draft = {
    kind,
    answers: Object.assign({}, ...given),
    registering: { by: officer.id, channel: form.one("channel"), received: form.one("received") },
  };
  await saveDraft(key, draft);
  return redirect(isWhole(draft) ? registrationAt(kind, "/check") : registrationAt(kind), {
    status: 303,
    headers: keysChanged(givingKey(`registering-${kind}`, key)),
  });
}

/** Everything that is wrong with a registration, in the order of its page. */
export function registrationFaults({ kind, answers, registering }: Draft & Registering["draft"]) {
  const on = today();
  return {
    ...readRegistration(registering, on),
    problems: stepsToRegister(kind).flatMap((step) => problemsIn(step, answers, on)),
  };
}

const isWhole = (draft: Parameters<typeof registrationFaults>[0]): boolean => {
  const { registration, problems } = registrationFaults(draft);
  return registration !== null && problems.length === 0;
};
