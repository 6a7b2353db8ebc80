import type { Day } from "#app/domain/calendar/day.ts";
import type { Letter } from "#app/domain/letters/letter.ts";
import type { ToldMatter } from "#app/domain/matter/for-reporter.ts";
import type { MessageHead } from "#app/domain/messages/message.ts";
import { OwnContact } from "#app/routes/reporter/own-contact.tsx";
import { OwnMediation } from "#app/routes/reporter/own-mediation.tsx";
import { OwnReview } from "#app/routes/reporter/own-review.tsx";
import { MayAdd } from "#app/routes/reporter/progress/may-add.tsx";
import { type NextClock, NextDate, WhyNextDate } from "#app/routes/reporter/progress/next-date.tsx";
import { OwnLetters } from "#app/routes/reporter/progress/own-letters.tsx";
import { OwnMessages } from "#app/routes/reporter/progress/own-messages.tsx";
import { OwnReward } from "#app/routes/reporter/progress/own-reward.tsx";
import type { OwnSupplement } from "#app/routes/reporter/progress/own-supplements.tsx";
import { type OwnUnsealing, OwnUnsealings } from "#app/routes/reporter/progress/own-unsealings.tsx";
import { Steps } from "#app/routes/reporter/progress/steps.tsx";
import { WhoIsOnIt } from "#app/routes/reporter/progress/who-is-on-it.tsx";
import { type OwnLook, WhoLooked } from "#app/routes/reporter/progress/who-looked.tsx";
import type { ToldRecovery } from "#app/shell/payout/told-recoveries.server.ts";
import type { ToldPayee } from "#app/shell/reward/payees.server.ts";
import type { Reckoning } from "#app/shell/reward/reckoning.server.ts";
import type { ToldReview } from "#app/shell/reward/review-told.server.ts";
import type { ContactLook } from "#app/ui/contact-looks.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

export type Own = {
  readonly matter: ToldMatter;
  readonly unit: { readonly name: string; readonly nameEn: string } | null;
  readonly hasNoDecider: boolean;
  readonly reckoning: Reckoning | null;
  readonly review: ToldReview | null;
  readonly clocks: readonly NextClock[];
  readonly letters: readonly { readonly id: string; readonly words: Letter["words"] }[];
  readonly looks: readonly OwnLook[];
  readonly supplements: readonly OwnSupplement[];
  readonly heads: readonly MessageHead[];
  readonly payees: readonly ToldPayee[];
  readonly recoveries: readonly ToldRecovery[];
  readonly contactLooks: readonly ContactLook[];
  /** Something was written for it and not sent. */
  readonly isUnsent: boolean;
  /** Somebody gave a name, which could be opened. */
  readonly isIdentified: boolean;
  readonly unsealings: readonly OwnUnsealing[];
};

/** The first step of the office has begun with the receipt; where nobody has opened it, the page does not say that somebody works on it. */
const isUnread = ({ looks }: Own, state: string, step: string): boolean =>
  state === "current" && step === "checking" && looks.length === 0;

type OwnMatterProps = {
  readonly own: Own;
  readonly today: Day;
  /** Nothing else came of the submission: there is room to show how the date was counted. */
  readonly alone: boolean;
};

/** One complaint or one report: the next date, five steps, why that date, letters, reward, who is on it. */
export function OwnMatter({ own, today, alone }: OwnMatterProps) {
  const { t } = useWords();
  const { matter, unit, clocks, letters, looks } = own;
  return (
    <section className="stack" aria-labelledby={matter.number}>
      <h2 id={matter.number}>
        {t(`filing.kind.${matter.kind}`)}{" "}
        <span className="soft small num" translate="no">
          {t("progress.number", { number: matter.number })}
        </span>
      </h2>
      <NextDate clocks={clocks} />
      <Steps
        steps={matter.steps.map(({ step, state, on }) => ({
          name: t(`progress.steps.${matter.kind}.${step}`),
          state: state === "to-come" ? "coming" : state,
          note: isUnread(own, state, step) ? (
            t("progress.steps.unread")
          ) : on && state !== "to-come" ? (
            <DayTime day={on} short />
          ) : undefined,
        }))}
      />
      <div className="two">
        <div className="stack loose">
          {matter.mediation ? (
            <OwnMediation matterId={matter.id} mediation={matter.mediation} />
          ) : null}
          {matter.reward ? (
            <OwnReward
              matterId={matter.id}
              reward={matter.reward}
              reckoning={own.reckoning}
              payees={own.payees}
              recoveries={own.recoveries}
              today={today}
              claimBy={clocks.find(({ name }) => name === "reward-claim")?.due.legal ?? null}
            />
          ) : null}
          {own.review ? <OwnReview matterId={matter.id} review={own.review} /> : null}
          <OwnMessages matterId={matter.id} isArchived={matter.isArchived} heads={own.heads} />
          <WhyNextDate clocks={clocks} today={today} open={alone} />
          <MayAdd matter={matter} supplements={own.supplements} isUnsent={own.isUnsent} />
          <OwnLetters letters={letters} />
        </div>
        <div className="stack">
          <WhoIsOnIt unit={unit} hasNoDecider={own.hasNoDecider} />
          {own.isIdentified || own.unsealings.length > 0 ? (
            <OwnUnsealings unsealings={own.unsealings} />
          ) : null}
          {matter.kind === "complaint" ? <OwnContact looks={own.contactLooks} /> : null}
          <WhoLooked looks={looks} />
        </div>
      </div>
    </section>
  );
}
