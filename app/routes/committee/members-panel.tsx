import { Disclosure } from "#app/ui/disclosure.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Light } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { Member } from "#db/queries/committee/ballot.server.ts";

type MembersPanelProps = {
  readonly members: readonly Member[];
  readonly version: number;
  /** Nothing is revoked any more once it is decided. */
  readonly maySee: boolean;
};

/** Who was drawn, in their places, and who has scored. How, each sees of themselves; of everybody once all who sit have. */
export function MembersPanel({ members, version, maySee }: MembersPanelProps) {
  const { t } = useWords();
  const isChair = members.some((member) => member.isViewer && member.isChair);
  const nobodyScored = members.every(({ scores, scored }) => !scored && scores.length === 0);
  return (
    <section className="panel" aria-labelledby="members">
      <h2 id="members">{t("reward.committee.members")}</h2>
      <p className="soft small">{t("reward.committee.drawn")}</p>
      <ul className="line">
        {members.map((member) => (
          <li key={member.id}>
            <span>
              {member.isViewer ? t("reward.committee.you", { name: member.name }) : member.name}
              <Part member={member} />
            </span>
            <MemberState member={member} />
            {maySee && isChair && nobodyScored && member.absentFor === "conflict" ? (
              <Revoking member={member} version={version} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part({ member: { isChair, outside } }: { readonly member: Member }) {
  const { t } = useWords();
  const parts = [
    ...(isChair ? [t("reward.committee.chair")] : []),
    ...(outside ? [t("reward.committee.outside")] : []),
  ];
  return parts.length > 0 ? <span className="soft small detail">{parts.join(" · ")}</span> : null;
}

function MemberState({ member }: { readonly member: Member }) {
  const { t } = useWords();
  const { absentFor, conflict, isSeated, scored, scores } = member;
  if (absentFor && !isSeated)
    return (
      <span>
        <Light tone="note">{t(`reward.committee.absent.${absentFor}`)}</Light>
        {conflict ? <span className="soft small detail">{conflict}</span> : null}
      </span>
    );
  if (scores.length > 0)
    return (
      <span>
        {scores.map(({ round, grade, reason }) => (
          <span key={round}>
            <Light tone="ok">
              {scores.length > 1 ? t("reward.committee.round", { round }) : null}
              {grade ? t(`reward.grade.${grade}`) : t("reward.committee.noReward")}
            </Light>
            <span className="soft small detail">{reason}</span>
          </span>
        ))}
      </span>
    );
  if (!isSeated) return <Light>{t("reward.committee.substitute")}</Light>;
  return scored ? (
    <Light tone="ok">{t("reward.committee.hasVoted")}</Light>
  ) : (
    <Light>{t("reward.committee.hasNot")}</Light>
  );
}

type RevokingProps = { readonly member: Member; readonly version: number };

function Revoking({ member: { id, name }, version }: RevokingProps) {
  const { t } = useWords();
  return (
    <Disclosure title={t("reward.committee.revoke.title", { name })}>
      <form className="stack" method="post">
        <FormKey version={version} />
        <input type="hidden" name="intent" value="revoke" />
        <input type="hidden" name="whose" value={id} />
        <p className="soft small">{t("reward.committee.revoke.says", { name })}</p>
        <TextField
          id={`reason-${id}`}
          name="reason"
          label={t("reward.committee.revoke.reason")}
          rows={2}
        />
        <div className="actions">
          <Button tone="stop">{t("reward.committee.revoke.button")}</Button>
        </div>
      </form>
    </Disclosure>
  );
}
