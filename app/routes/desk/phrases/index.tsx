import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { groundsFor } from "#app/domain/phrases/grounds.ts";
import {
  type PhraseFaults,
  type PhraseTyped,
  phrasedBy,
  readPhrase,
} from "#app/domain/phrases/phrase.ts";
import { phraseFault } from "#app/routes/desk/phrases/phrase-faults.ts";
import { PhraseForm } from "#app/routes/desk/phrases/phrase-form.tsx";
import { PhraseList } from "#app/routes/desk/phrases/phrase-list.tsx";
import { today } from "#app/shell/clock.server.ts";
import type { Outcome } from "#app/shell/form/once.server.ts";
import { makePhrase, retirePhrase } from "#app/shell/phrases/keep-phrases.server.ts";
import { namesOf, typedIn } from "#app/ui/desk-form/desk-form.ts";
import { PHRASE } from "#app/ui/desk-form/phrase.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idTyped } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findPhrases } from "#db/queries/phrases/phrases.server.ts";

export const meta = titleMeta("phrases.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "keep-phrases");
  await recordLook(officer, "phrases", null);
  const on = today();
  return {
    today: on,
    phrases: await findPhrases(officer),
    uses: phrasedBy(officer).map((action) => ({ action, grounds: groundsFor(action, on) })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "keep-phrases");
  const { form, posted } = await readPosted(request, officer.id);
  const make = async () => {
    const typed = typedIn(PHRASE, form.one);
    const { phrase, faults } = readPhrase(typed, officer, today());
    if (!phrase) return data({ typed, faults, because: [] } satisfies Answer, { status: 422 });
    return led(await makePhrase(officer, phrase, posted), typed);
  };
  const retire = async () =>
    led(await retirePhrase(officer, idTyped(form.one("phrase")), posted), {});
  return byIntent(form, { make, retire })();
}

type Because = "in-no-unit" | "retired-already" | "form-used";
type Answer = {
  readonly typed: Partial<PhraseTyped>;
  readonly faults: PhraseFaults;
  readonly because: readonly Because[];
};

function led(outcome: Outcome<Because>, typed: Partial<PhraseTyped>) {
  if (outcome.ok) return redirect(outcome.location, 303);
  const { because } = outcome;
  return data({ typed, faults: {}, because } satisfies Answer, { status: 409 });
}

/** What the unit writes again and again, action by action; and how something is added to it. */
export default function PhrasesPage() {
  const { t } = useWords();
  const { phrases, uses, today: on } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults: PhraseFaults = answer?.faults ?? {};
  const because = answer?.because ?? [];
  return (
    <div className="stack action-page">
      <ErrorSummary
        problems={namesOf(PHRASE).flatMap((field) => {
          const message = phraseFault(t, faults, field);
          return message ? [{ field, message, trouble: troubleOf(faults[field] ?? "") }] : [];
        })}
      />
      {because.length > 0 ? (
        <Refusal
          title={t("phrases.refused")}
          codes={because}
          reasons={because.map((reason) => t(`phrases.reason.${reason}`))}
        />
      ) : null}
      <h1>{t("phrases.title")}</h1>
      <p className="soft">{t("phrases.lead")}</p>
      <PhraseList phrases={phrases} today={on} />
      <PhraseForm uses={uses} typed={answer?.typed ?? {}} faults={faults} />
    </div>
  );
}
