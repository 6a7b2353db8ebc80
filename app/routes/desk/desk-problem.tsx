import { isRouteErrorResponse } from "@remix-run/react";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { ERROR_MARK } from "#app/ui/form/error-mark.ts";
import { problemOf } from "#app/ui/form/problem.tsx";
import { useWords } from "#app/ui/words.tsx";

export const statusOf = (error: unknown): number =>
  isRouteErrorResponse(error) ? error.status : 500;

/** Whether it is only too early: the role was given today. */
export const becauseOf = (error: unknown): unknown =>
  isRouteErrorResponse(error) ? error.data : null;

/** As `requireProof` says it. */
const ROLE_TOO_NEW = "role-too-new";

type DeskProblemProps = { readonly status: number; readonly because?: unknown };

/** Why an officer does not get this page, and the way back. */
export function DeskProblem({ status, because }: DeskProblemProps) {
  const { t } = useWords();
  const problem = problemOf(status);
  const ours = problem === 403 || problem === 404 ? problem : null;
  const said = because === ROLE_TOO_NEW ? "roleTooNew" : ours;
  return (
    <div {...ERROR_MARK} className="stack">
      <p className="soft small">{t("errors.status", { status })}</p>
      <h1>{said ? t(`desk.problem.${said}.title`) : t(`errors.${problem}.title`)}</h1>
      <p>{said ? t(`desk.problem.${said}.what`) : t(`errors.${problem}.what`)}</p>
      <div className="actions">
        <ButtonLink href="/desk">{t("desk.problem.back")}</ButtonLink>
      </div>
    </div>
  );
}
