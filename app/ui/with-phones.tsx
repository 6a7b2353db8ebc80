import { Fragment } from "react";

/** An area's number, a mobile, a service number, or one of the short ones that everybody in China can dial. */
const PHONE =
  /(?<![\d-])(0\d{2,3}-\d{7,8}|1[3-9]\d{9}|[48]00-\d{3}-\d{4}|1\d{2}(?:\d{2})?)(?![\d-]|\s?(?:个|元|天|日|月|年|条|months|days|yuan))/;
const SHORT = ["110", "120", "12315", "12345", "12388", "12356"];

const isPhone = (text: string): boolean => text.length > 5 || SHORT.includes(text);

/** A sentence in which every telephone number can be pressed. */
export function WithPhones({ children }: { readonly children: string }) {
  return (
    <>
      {children.split(PHONE).map((part, index) => {
        const key = `${index}${part}`;
        return index % 2 === 1 && isPhone(part) ? (
          <a key={key} className="num" href={`tel:${part.replaceAll("-", "")}`}>
            {part}
          </a>
        ) : (
          <Fragment key={key}>{part}</Fragment>
        );
      })}
    </>
  );
}
