import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type Member = { readonly id: string; readonly name: string; readonly outside: boolean };

/** Everybody of the committee, and whether they are from outside; each can be asked to be marked otherwise. */
export function MemberForm({ members }: { readonly members: readonly Member[] }) {
  const { t } = useWords();
  return (
    <section className="panel stack tight" aria-labelledby="members">
      <h2 id="members">{t("committeeRules.members")}</h2>
      <p className="soft">{t("committeeRules.membersHint")}</p>
      {members.length === 0 ? <p>{t("committeeRules.noMembers")}</p> : null}
      <ul className="line">
        {members.map(({ id, name, outside }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className="soft small">
              {t(outside ? "committeeRules.isOutside" : "committeeRules.isInside")}
            </span>
            <form method="post" action="/admin/committee">
              <FormKey />
              <input type="hidden" name="member" value={id} />
              <Button tone="quiet" name="intent" value={outside ? "unmark" : "mark"}>
                {t(outside ? "committeeRules.unmark" : "committeeRules.mark", { name })}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
