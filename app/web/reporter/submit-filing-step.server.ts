import { problemsIn } from "#app/domain/intake/check-answers.ts";
import type { FormStep } from "#app/domain/intake/form.ts";
import { FROM_CHECK } from "#app/domain/intake/from-check.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { asUnderstood } from "#app/domain/intake/read-answer.ts";
import { today } from "#app/shell/clock.server.ts";
import {
  isOnSharedDevice,
  newDraftKey,
  type Remark,
  saveDraft,
} from "#app/shell/intake/draft.server.ts";
import { makeRoomForDraft } from "#app/shell/intake/draft-room.server.ts";
import { readForm } from "#app/web/form/form.server.ts";
import {
  answersIn,
  type HeldDraft,
  keepAndGo,
  openStep,
  unfiledDraft,
} from "#app/web/reporter/draft.server.ts";
import { changeFiles } from "#app/web/reporter/draft-files.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { switched, switchPressed } from "#app/web/request/keep-choice.server.ts";
import { networkOf } from "#app/web/request/network-of.server.ts";

type Place = { readonly step: FormStep; readonly before: string; readonly after: string };
/** Where a press may lead: back, on, or here again, where something is wrong. */
type Ways = Place & { readonly here: string };
type Taken = { readonly held: HeldDraft; readonly isNew: boolean };

/** What was sent is kept, whatever is wrong with it; where the draft is gone, a new one begins with it. */
export async function submitFilingStep(
  request: Request,
  kind: Kind,
  place: Place,
): Promise<Response> {
  const ways = waysFrom(request, kind, place);
  const held = await unfiledDraft(request, kind);
  const taken = held
    ? { held, isNew: false }
    : { held: { key: newKeyAfter(request, kind), draft: { kind, answers: {} } }, isNew: true };
  const answer = await (place.step.name === "files" ? takeFiles : takeAnswers)(
    request,
    taken,
    ways,
  );
  await makeRoomForDraft(taken.held.key, networkOf(request));
  return answer;
}

function waysFrom(request: Request, kind: Kind, place: Place): Ways {
  const here = `/file/${kind}/${place.step.name}`;
  if (new URL(request.url).search !== FROM_CHECK) return { ...place, here };
  const check = `/file/${kind}/check`;
  return { ...place, before: check, after: check, here: `${here}${FROM_CHECK}` };
}

/** Whose draft was forgotten on a device that is not theirs begins there anew as carefully. */
const newKeyAfter = (request: Request, kind: Kind): string =>
  newDraftKey(isOnSharedDevice(keyIn(request, `draft-${kind}`) ?? ""));

async function takeAnswers(
  request: Request,
  { held, isNew }: Taken,
  { step, before, after, here }: Ways,
) {
  const form = await readForm(request);
  const given = asUnderstood(step, answersIn(form, step));
  const answers = { ...held.draft.answers, ...given };
  const tried: Remark | undefined =
    problemsIn(step, given, today()).length > 0 ? { type: "tried", step: step.name } : undefined;
  const draft = { kind: held.draft.kind, answers };
  if (form.one("press") === "back")
    return onwards({ key: held.key, draft }, isNew, undefined, before);
  const pressed = switchPressed(form.one("reading"));
  const remark = pressed ? held.draft.remark : tried;
  const to = remark || pressed ? here : after;
  return switched(await onwards({ key: held.key, draft }, isNew, remark, to), pressed);
}

async function takeFiles(request: Request, { held, isNew }: Taken, { before, after, here }: Ways) {
  const { fields, goOn, remark } = await changeFiles(request, held.key, async () => {
    if (isNew) await saveDraft(held.key, held.draft);
    await makeRoomForDraft(held.key, networkOf(request));
  });
  const goesBack = fields.get("press") === "back" && !remark;
  const unfinished = goesBack ? before : here;
  const to = goOn ? after : unfinished;
  const pressed = switchPressed(fields.get("reading") ?? "");
  return switched(await onwards(held, isNew, remark, to), pressed);
}

function onwards(
  { key, draft }: HeldDraft,
  isNew: boolean,
  remark: Remark | undefined,
  to: string,
) {
  if (!isNew) return keepAndGo({ key, draft: { ...draft, remark } }, to);
  const open = openStep(draft)?.name ?? "check";
  return keepAndGo(
    { key, draft: { ...draft, remark: { type: "begun-anew" } } },
    `/file/${draft.kind}/${open}`,
  );
}
