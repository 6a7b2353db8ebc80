import type { Permission } from "#app/domain/access/policy.ts";
import { proofFor } from "#app/domain/access/proof.ts";
import { usePage } from "#app/ui/page-context.tsx";
import { InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

const MINUTE = 60_000;

/** Beside a button whose press takes a fresh code: until when the last one counts. Nothing where the sign-in is enough. */
export function ProofNotice({ permission }: { readonly permission: Permission }) {
  const { t } = useWords();
  const { provenAt } = usePage();
  const proof = proofFor(permission);
  if (proof === null || provenAt === undefined) return null;
  const until = new Date(provenAt.getTime() + proof.minutes * MINUTE);
  return (
    <p className="soft small">
      {t("account.proof.until")} <InstantTime at={until} short />
      {t("account.proof.afterwards")}
    </p>
  );
}
