import { OfficeFoot } from "#app/ui/frame/office-foot.tsx";
import { ReadingSwitches } from "#app/ui/frame/reading-switches.tsx";
import { useWords } from "#app/ui/words.tsx";

type FooterProps = {
  readonly narrow?: boolean;
  /** Where the head of the page is bare, the ways of reading stand at its foot. */
  readonly withSwitches?: boolean;
  /** The page has a form whose text the switches have to keep. */
  readonly keepsTyped?: boolean | undefined;
};

const links = [
  { href: "/help", says: "common.foot.help" },
  { href: "/reward", says: "common.foot.reward" },
  { href: "/law", says: "common.foot.law" },
  { href: "/protection", says: "common.foot.protection" },
  { href: "/accessibility", says: "common.foot.accessibility" },
  { href: "/site-map", says: "common.foot.siteMap" },
] as const;

export function Footer({ narrow = false, withSwitches = false, keepsTyped }: FooterProps) {
  const { t } = useWords();
  return (
    <footer className="foot">
      <div className={narrow ? "wrap narrow" : "wrap"}>
        <ul>
          {links.map(({ href, says }) => (
            <li key={href}>
              <a href={href}>{t(says)}</a>
            </li>
          ))}
        </ul>
        {withSwitches ? <ReadingSwitches sendForm={keepsTyped} /> : null}
        <OfficeFoot />
      </div>
    </footer>
  );
}
