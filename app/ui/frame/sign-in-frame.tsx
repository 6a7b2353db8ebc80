import type { ReactNode } from "react";
import { ErrorSummary, type Problem } from "#app/ui/form/error-summary.tsx";
import { PublicFrame } from "#app/ui/frame/public-frame.tsx";

type SignInFrameProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly problem?: Problem | undefined;
  readonly children: ReactNode;
};

/** One question on the way to the desk. It stands outside the desk: nobody is through the door yet. */
export function SignInFrame({ title, lead, problem, children }: SignInFrameProps) {
  return (
    <PublicFrame>
      <main id="main" className="wrap narrow">
        <div className="stack">
          <ErrorSummary problems={problem ? [problem] : []} />
          <div>
            <h1>{title}</h1>
            {lead ? <p className="lead">{lead}</p> : null}
          </div>
          {children}
        </div>
      </main>
    </PublicFrame>
  );
}
