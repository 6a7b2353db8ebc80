import { redirect } from "@remix-run/node";
import { type FormStep, stepsOf } from "#app/domain/intake/form.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { KINDS, type Kind } from "#app/domain/matter/stage.ts";
import { type Draft, readDraft } from "#app/shell/draft.server.ts";
import { keyIn } from "#app/web/cookies.server.ts";
import type { Form } from "#app/web/form.server.ts";

export type HeldDraft = { readonly key: string; readonly draft: Draft };

/** `complaint` or `report`, from the address; anything else is no page. */
export function kindIn({ kind }: { readonly kind?: string | undefined }): Kind {
  const known = KINDS.find((one) => one === kind);
  if (!known) throw new Response(null, { status: 404 });
  return known;
}

/** The draft whose key the browser holds, or null. */
export async function heldDraft(request: Request): Promise<HeldDraft | null> {
  const key = keyIn(request, "draft");
  const draft = key ? await readDraft(key) : null;
  return key && draft ? { key, draft } : null;
}

/** The draft of this kind; without one the form starts at its beginning. */
export async function requireDraft(request: Request, kind: Kind): Promise<HeldDraft> {
  const held = await heldDraft(request);
  if (held?.draft.kind !== kind) throw redirect(`/file/${kind}`, 303);
  return held;
}

/** What was posted for the questions of a step. */
export const answersIn = (form: Form, { questions }: FormStep): Answers =>
  Object.fromEntries(
    questions.map(({ name, asks }) => [
      name,
      asks.kind === "some-of" ? form.all(name) : form.one(name),
    ]),
  );

/** Where a step lies on its way, and what comes before and after it. */
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
