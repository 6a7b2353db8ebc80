import type { ReactNode } from "react";
import { WithPhones } from "#app/ui/with-phones.tsx";

type ReadingPageProps = {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
};

/** A page that is read from top to bottom. */
export function ReadingPage({ title, lead, children }: ReadingPageProps) {
  return (
    <main id="main" className="wrap narrow">
      <div className="stack loose">
        <div>
          <h1>{title}</h1>
          <p className="lead">
            <WithPhones>{lead}</WithPhones>
          </p>
        </div>
        {children}
      </div>
    </main>
  );
}
