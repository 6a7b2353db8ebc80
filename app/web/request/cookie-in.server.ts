/** One cookie's raw value, or null. Only for choices that mean nothing to an attacker. */
export function cookieIn(request: Request, name: string): string | null {
  const pairs = request.headers.get("cookie")?.split(";") ?? [];
  const pair = pairs.map((text) => text.trim()).find((text) => text.startsWith(`${name}=`));
  return pair === undefined ? null : pair.slice(name.length + 1);
}
