import type { ReactNode } from "react";
import { factIn, type OfficeFacts } from "#app/domain/office/facts.ts";
import { usePage } from "#app/ui/page-context.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Where anybody can look up a site's registration; the rules for it want the number to lead there. */
const ICP_REGISTER = "https://beian.miit.gov.cn/";
const POLICE_REGISTER = "https://beian.mps.gov.cn/#/query/webSearch?code=";

/** What a government site says of itself at its foot; what the office has not given is left out. */
export function OfficeFoot() {
  const { office } = usePage();
  return office ? <Lines office={office} /> : null;
}

function Lines({ office }: { readonly office: OfficeFacts }) {
  const { t, language } = useWords();
  const { phone, siteCode, icpNumber, policeNumber, faultLink } = office;
  const name = factIn(office, "name", language);
  const address = factIn(office, "address", language);
  return (
    <ul className="of-office">
      <Line given={name}>{t("office.foot.host", { name })}</Line>
      <Line given={address}>{t("office.foot.address", { address })}</Line>
      <Line given={phone}>
        <span>
          {t("office.foot.phone")}
          <a href={`tel:${phone}`}>{phone}</a>
        </span>
      </Line>
      <Line given={siteCode}>{t("office.foot.siteCode", { code: siteCode })}</Line>
      <Line given={icpNumber}>
        <Away href={ICP_REGISTER}>{icpNumber}</Away>
      </Line>
      <Line given={policeNumber}>
        <Away href={POLICE_REGISTER + policeNumber.replaceAll(/\D/g, "")}>{policeNumber}</Away>
      </Line>
      <Line given={faultLink}>
        <Away href={faultLink}>{t("office.foot.fault")}</Away>
      </Line>
    </ul>
  );
}

type LineProps = { readonly given: string; readonly children: ReactNode };

const Line = ({ given, children }: LineProps) => (given === "" ? null : <li>{children}</li>);

/** Nobody there is told from which page somebody came. */
const Away = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <a href={href} rel="external nofollow noreferrer">
    {children}
  </a>
);
