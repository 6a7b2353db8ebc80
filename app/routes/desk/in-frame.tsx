import { type MetaFunction, Outlet, useRouteError } from "@remix-run/react";
import { becauseOf, DeskProblem, statusOf } from "#app/routes/desk/desk-problem.tsx";
import { problemOf } from "#app/ui/form/problem.tsx";
import { titled } from "#app/web/request/title.ts";

/**
 * Every page within the desk's frame. It stands apart from the frame because Remix does not load the route that catches
 * a refused form: caught there, the refusal would have no frame around it.
 */
export default function InFrame() {
  return <Outlet />;
}

export const meta: MetaFunction = ({ matches, error }) =>
  error ? titled(matches, `errors.${problemOf(statusOf(error))}.title`, {}, "desk") : [];

/** What cannot be shown is said inside the frame: whoever works here keeps the way back to the work. */
export function ErrorBoundary() {
  const error = useRouteError();
  return <DeskProblem status={statusOf(error)} because={becauseOf(error)} />;
}
