/** What a browser asks for next when it is answered with a redirect: the page, with the cookies it was given. */
export function followed(answer: Response): Request {
  const to = answer.headers.get("location");
  if (answer.status !== 303 || to === null) throw new Error(`answered ${answer.status}`);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return new Request(new URL(to, "https://bureau.example"), {
    headers: { cookie: cookies.join("; ") },
  });
}
