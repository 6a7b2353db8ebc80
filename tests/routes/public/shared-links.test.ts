import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGES } from "#tests/drills/matrix/site.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { DOORS } from "#tests/support/doors.ts";

let app: App;
beforeAll(async () => {
  app = await startApp({ env: { SEED_STORY: "0" } });
});
afterAll(() => app.stop());

/** What stands behind an address by the time it has been passed on. */
const ADDED: readonly (readonly [string, string])[] = [
  ["a friend in WeChat", "from=singlemessage&isappinstalled=0"],
  ["a group in WeChat", "from=groupmessage"],
  ["the timeline in WeChat", "from=timeline&isappinstalled=0&nsukey=q1%2Bx%3D%3D"],
  ["WeChat's own browser", "scene=334&clicktime=1795000000&enterid=1795000000&lang=zh_CN"],
  ["a sign-in at WeChat", "code=0a1b2c3d&state=STATE"],
  ["a shop", "spm=a21bo.jianhua.201876.1&scm=1007.40986&utparam=%7B%7D"],
  ["Weibo or QQ", "share_from=weibo&ticket=&tt_from=mobile_qq"],
  ["Facebook", "fbclid=IwAR0x_y-z"],
  ["other advertisers", "gclid=Cj0K&msclkid=1f&bd_vid=99&yclid=7"],
  ["a campaign", "utm_source=news&utm_medium=mail&utm_campaign=%E5%AE%A3%E4%BC%A0"],
  ["a search engine", "q=%E8%8D%AF&wd=&ref=baidu&source=index"],
  ["a name without a value", "share"],
];

/** Everything anybody may open, but the way out and what answers programs. */
const OPEN = PAGES.filter(
  ({ file, path }) =>
    DOORS[file]?.read.includes("see-public") &&
    !/[:*]|^\/(?:dev|leave|api|readyz|livez|openapi)/.test(path),
).map(({ path }) => path);

async function opened(address: string) {
  const answer = await fetch(app.origin + address);
  const html = await answer.text();
  return {
    status: answer.status,
    path: new URL(answer.url).pathname,
    title: /<title>(.*?)<\/title>/s.exec(html)?.[1],
    errors: html.split("has-error").length - 1,
  };
}

describe("an address with what others wrote behind it is the same page, opened anew", () => {
  test.each(ADDED)("%s", async (_, added) => {
    expect(OPEN).toEqual(expect.arrayContaining(["/", "/law/calculator", "/law/reward", "/help"]));
    for (const path of [...OPEN, "/law/C-1", "/file/complaint", "/file/report"])
      expect(await opened(`${path}?${added}`)).toEqual(await opened(path));
  });
});

describe("what was asked is answered, whatever stands behind it", () => {
  const TERM = "start=2026-04-28&count=7&unit=working-days";
  const REWARD = "grade=1&fined=90000&confiscated=9999";

  test.each(ADDED)("%s", async (_, added) => {
    const term = await fetch(`${app.origin}/law/calculator?${TERM}&${added}`);
    expect([term.status, new URL(term.url).search]).toEqual([200, `?${TERM}`]);
    expect(await term.text()).toContain("2026年5月11日，周一到期");
    const reward = await fetch(`${app.origin}/law/reward?${added}&${REWARD}`);
    expect([reward.status, await reward.text()]).toEqual([
      200,
      expect.stringContaining("5,000.00元"),
    ]);
    expect((await fetch(`${app.origin}/api/due?${added}&${TERM}`)).status).toBe(200);
  });

  test("an address from before the field was renamed leads to the same answer", async () => {
    const former = "from=2026-04-28&count=7&unit=working-days";
    expect(new URL((await fetch(`${app.origin}/law/calculator?${former}`)).url).search).toBe(
      `?${TERM}`,
    );
    const asked = async (query: string) => (await fetch(`${app.origin}/api/due?${query}`)).json();
    expect(await asked(former)).toEqual(await asked(TERM));
  });
});
