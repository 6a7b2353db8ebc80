import type { Matter } from "#app/domain/matter/matter.ts";
import { mediationAwaits } from "#app/domain/matter/mediation/awaits.ts";
import {
  appraisalSince,
  mediationOf,
  mediatorsOf,
  SIDES,
} from "#app/domain/matter/mediation/mediation.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Facts } from "#app/ui/facts.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";

/** The mediation of a complaint from consent to result: what has happened, and what comes next. Nothing before acceptance. */
export function MediationPanel({ matter }: { readonly matter: Matter }) {
  const words = useWords();
  const { t } = words;
  if (!matter.dates.accepted) return null;
  return (
    <section className="panel stack tight" aria-labelledby="mediation">
      <h2 id="mediation">{t("mediation.panel.title")}</h2>
      <Facts facts={factsOf(matter, words)} />
      <p>
        <b>{t("mediation.panel.next")}</b> {t(`mediation.awaits.${mediationAwaits(matter)}`)}
      </p>
    </section>
  );
}

function factsOf(matter: Matter, { t, language }: Words) {
  const { consents, delegatedTo, challenge, meeting } = mediationOf(matter);
  const { settled, "mediation-ended": ended } = matter.dates;
  const since = appraisalSince(matter);
  const notYet = t("mediation.panel.notYet");
  const day = (on: Parameters<typeof formatDay>[0]) => formatDay(on, language);
  return [
    ...SIDES.map((side) => {
      const consent = consents[side];
      const way = consent && t(`mediation.way.${consent.way}`);
      return {
        term: t(`mediation.panel.consent.${side}`),
        value: way ? t("mediation.panel.agreed", { day: day(consent.on), way }) : notYet,
      };
    }),
    { term: t("mediation.panel.mediators"), value: mediatorsOf(matter) ?? notYet },
    ...(delegatedTo
      ? [
          {
            term: t("mediation.panel.delegated"),
            value: t("mediation.panel.delegatedTo", { to: delegatedTo }),
          },
        ]
      : []),
    ...(challenge
      ? [
          {
            term: t("mediation.panel.challenge"),
            value: t("mediation.panel.challenged", {
              side: t(`mediation.side.${challenge.by}`),
              day: day(challenge.on),
            }),
          },
        ]
      : []),
    {
      term: t("mediation.panel.meeting"),
      value: meeting
        ? t(meeting.held ? "mediation.panel.meetingHeld" : "mediation.panel.meetingAt", {
            day: day(meeting.on),
            time: meeting.at,
            place: meeting.place,
          })
        : notYet,
    },
    ...(since
      ? [
          {
            term: t("mediation.panel.appraisal"),
            value: t("mediation.panel.appraisalSince", { day: day(since) }),
          },
        ]
      : []),
    {
      term: t("mediation.panel.end"),
      value: settled
        ? t("mediation.panel.settled", { day: day(settled) })
        : ended
          ? t("mediation.panel.ended", { day: day(ended) })
          : notYet,
    },
  ];
}
