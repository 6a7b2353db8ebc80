import { redirect } from "@remix-run/node";
import { problemsIn } from "#app/domain/intake/check-answers.ts";
import { type FormStep, stepsOf } from "#app/domain/intake/form.ts";
import { KINDS, type Kind } from "#app/domain/intake/kind.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { today } from "#app/shell/clock.server.ts";
import {
  type Draft,
  isOnSharedDevice,
  KEPT_MINUTES,
  readDraft,
  saveDraft,
} from "#app/shell/intake/draft.server.ts";
import { receiptOf } from "#app/shell/intake/filed.server.ts";
import type { Form } from "#app/web/form/form.server.ts";
import { givingKey, keyIn, keysChanged } from "#app/web/request/cookies.server.ts";

export type HeldDraft = { readonly key: string; readonly draft: Draft };

/** `complaint` or `report`, from the address; anything else is no page. */
export function kindIn({ kind }: { readonly kind?: string | undefined }): Kind {
  const known = KINDS.find((one) => one === kind);
  if (!known) throw new Response(null, { status: 404 });
  return known;
}

/**
 * The kinds of which this browser holds a draft, unless whoever began it said that the device is not theirs. Asks no
 * database: the home page has to stand without one.
 */
export const kindsBegun = (request: Request): readonly Kind[] =>
  KINDS.filter((kind) => {
    const key = keyIn(request, `draft-${kind}`);
    return key !== null && !isOnSharedDevice(key);
  });

/** The draft of this kind whose key the browser holds, or null. */
export async function heldDraft(request: Request, kind: Kind): Promise<HeldDraft | null> {
  const key = keyIn(request, `draft-${kind}`);
  const draft = key ? await readDraft(key) : null;
  return key && draft?.kind === kind ? { key, draft } : null;
}

/** As above; one that was filed meanwhile is answered with its receipt: the button pressed twice, or Back. */
export async function unfiledDraft(request: Request, kind: Kind): Promise<HeldDraft | null> {
  const held = await heldDraft(request, kind);
  const key = keyIn(request, `draft-${kind}`) ?? keyIn(request, `receipt-${kind}`);
  if (!held && key && (await receiptOf(key))) throw redirect("/receipt", 303);
  return held;
}

/** As above; without a draft the form starts at its beginning, and says that nothing was found. */
export async function requireDraft(request: Request, kind: Kind): Promise<HeldDraft> {
  const held = await unfiledDraft(request, kind);
  if (!held) throw redirect(`/file/${kind}?lost=draft`, 303);
  return held;
}

export async function keepAndGo({ key, draft }: HeldDraft, to: string): Promise<Response> {
  await saveDraft(key, draft);
  const minutes = isOnSharedDevice(key) ? undefined : KEPT_MINUTES;
  return redirect(to, {
    status: 303,
    headers: keysChanged(givingKey(`draft-${draft.kind}`, key, minutes)),
  });
}

export const openStep = ({ kind, answers }: Draft): FormStep | undefined =>
  stepsOf(kind).find((step) => problemsIn(step, answers, today()).length > 0);

export const answersIn = (form: Form, { questions }: FormStep): Answers =>
  Object.fromEntries(
    questions.map(({ name, asks }) => [
      name,
      asks.kind === "some-of" || asks.kind === "units" ? form.all(name) : form.one(name),
    ]),
  );

export function placeOf(kind: Kind, name: string) {
  const steps = stepsOf(kind);
  const index = steps.findIndex((step) => step.name === name);
  const step = steps[index];
  if (!step) throw new Response(null, { status: 404 });
  const path = (at: number) => `/file/${kind}/${steps[at]?.name ?? "check"}`;
  return {
    step,
    number: index + 1,
    steps: steps.length + 1,
    before: index === 0 ? `/file/${kind}` : path(index - 1),
    after: path(index + 1),
  };
}
