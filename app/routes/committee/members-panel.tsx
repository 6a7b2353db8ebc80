import { Light } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { Member } from "#db/queries/reward/ballot.server.ts";

/** Who has voted. How, each sees of themselves; of everybody once it is decided. */
export function MembersPanel({ members }: { readonly members: readonly Member[] }) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="members">
      <h2 id="members">{t("reward.committee.members")}</h2>
      <ul className="line">
        {members.map((member) => (
          <li key={member.id}>
            <span>
              {member.isViewer ? t("reward.committee.you", { name: member.name }) : member.name}
            </span>
            <MemberState member={member} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MemberState({ member: { tied, voted, vote } }: { readonly member: Member }) {
  const { t } = useWords();
  if (tied) return <Light tone="note">{t("reward.committee.hasTie")}</Light>;
  if (vote) {
    return (
      <span>
        <Light tone="ok">
          {vote.grade ? t(`reward.grade.${vote.grade}`) : t("reward.committee.noReward")}
        </Light>
        <span className="soft small detail">{vote.reason}</span>
      </span>
    );
  }
  return voted ? (
    <Light tone="ok">{t("reward.committee.hasVoted")}</Light>
  ) : (
    <Light>{t("reward.committee.hasNot")}</Light>
  );
}
