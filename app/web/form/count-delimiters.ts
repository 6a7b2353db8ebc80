/** How many parts there were by their boundaries, however many the reader spoke of: it passes over some in silence. */
export function countDelimiters(request: Request) {
  const [, quoted, plain] =
    /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(request.headers.get("content-type") ?? "") ?? [];
  const mark = Buffer.from(`--${quoted ?? plain ?? ""}`);
  let [found, tail] = [0, Buffer.alloc(0)];
  return {
    add(chunk: Uint8Array) {
      const bytes = Buffer.concat([tail, chunk]);
      let at = bytes.indexOf(mark);
      let after = 0;
      for (; at >= 0; at = bytes.indexOf(mark, after)) {
        found += 1;
        after = at + mark.length;
      }
      tail = bytes.subarray(Math.max(after, bytes.length - mark.length + 1));
    },
    parts: () => found - 1,
  };
}
