import { isRouteErrorResponse } from "@remix-run/react";
import { ButtonLink } from "#app/ui/button.tsx";
import { problemOf } from "#app/ui/problem.tsx";
import { useWords } from "#app/ui/words.tsx";

export const statusOf = (error: unknown): number =>
  isRouteErrorResponse(error) ? error.status : 500;

/** Why an officer does not get this page, and the way back. */
export function DeskProblem({ status }: { readonly status: number }) {
  const { t } = useWords();
  const problem = problemOf(status);
  const ours = problem === 403 || problem === 404 ? problem : null;
  return (
    <div className="stack">
      <p className="soft small">{t("errors.status", { status })}</p>
      <h1>{ours ? t(`desk.problem.${ours}.title`) : t(`errors.${problem}.title`)}</h1>
      <p>{ours ? t(`desk.problem.${ours}.what`) : t(`errors.${problem}.what`)}</p>
      <div className="actions">
        <ButtonLink href="/desk">{t("desk.problem.back")}</ButtonLink>
      </div>
    </div>
  );
}
