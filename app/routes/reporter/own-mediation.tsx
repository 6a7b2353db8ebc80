import type { ToldMediation } from "#app/domain/matter/mediation/for-complainant.ts";
import { SIDES } from "#app/domain/matter/mediation/mediation.ts";
import { formatDay } from "#app/i18n/format.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";

type OwnMediationProps = { readonly matterId: string; readonly mediation: ToldMediation };

/** How far mediation has come, in plain words, what comes next, and whether one's own consent is waited for. */
export function OwnMediation({ matterId, mediation }: OwnMediationProps) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="panel stack tight">
      <h2>{t("mediation.own.title")}</h2>
      <ul>
        {linesOf(mediation, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t(`mediation.own.next.${mediation.awaits}`)}</p>
      {mediation.mayAgree ? (
        <div className="actions">
          <ButtonLink href={`/progress/mediation/${matterId}`}>
            {t("mediation.own.link")}
          </ButtonLink>
        </div>
      ) : null}
    </section>
  );
}

function linesOf(told: ToldMediation, { t, language }: Words): readonly string[] {
  const on = (day: Parameters<typeof formatDay>[0]) => ({ day: formatDay(day, language) });
  const { agreedOn, delegatedTo, meeting, appraisalSince, settledOn, endedOn } = told;
  const isOpen = settledOn === null && endedOn === null;
  return [
    ...SIDES.flatMap((side) => {
      const day = agreedOn[side];
      if (day) return [t(`mediation.own.agreed.${side}`, on(day))];
      return isOpen ? [t(`mediation.own.notAgreed.${side}`)] : [];
    }),
    ...(delegatedTo ? [t("mediation.own.delegated", { to: delegatedTo })] : []),
    ...(told.isMediatorNamed ? [t("mediation.own.named")] : []),
    ...(meeting
      ? [
          meeting.held
            ? t("mediation.own.held", on(meeting.on))
            : t("mediation.own.meeting", {
                ...on(meeting.on),
                time: meeting.at,
                place: meeting.place,
              }),
        ]
      : []),
    ...(appraisalSince ? [t("mediation.own.appraisal", on(appraisalSince))] : []),
    ...(settledOn ? [t("mediation.own.settled", on(settledOn))] : []),
    ...(endedOn ? [t("mediation.own.ended", on(endedOn))] : []),
  ];
}
