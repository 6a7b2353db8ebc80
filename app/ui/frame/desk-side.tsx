import type { Tone } from "#app/ui/tone.ts";

export type DeskLink = {
  readonly href: string;
  readonly name: string;
  readonly count?: number | undefined;
  readonly tone?: Tone | undefined;
  readonly current?: boolean | undefined;
};

export type DeskSection = { readonly title: string; readonly links: readonly DeskLink[] };

/** The queues and how much lies in each. */
export function DeskSide({ sections }: { readonly sections: readonly DeskSection[] }) {
  return (
    <nav className="side" aria-label={sections[0]?.title}>
      {sections.map(({ title, links }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <DeskLinkRow {...link} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function DeskLinkRow({ href, name, count, tone, current }: DeskLink) {
  return (
    <a href={href} data-tone={tone} aria-current={current ? "page" : undefined}>
      {name}
      {count === undefined ? null : <span className="num">{count}</span>}
    </a>
  );
}
