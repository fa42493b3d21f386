/** Whether a range of addresses ("10.1.0.0/16") is a smaller part of another one. What is no range is not judged. */
export function isInside(part: string, whole: string): boolean {
  const [inner, outer] = [rangeOf(part), rangeOf(whole)];
  if (!inner || !outer) return true;
  return inner.bits.length === outer.bits.length && inner.length > outer.length && inner.bits.slice(0, outer.length) === outer.bits.slice(0, outer.length);
}

/** An address in binary digits, and how many of them are the range's own. */
function rangeOf(text: string): { bits: string; length: number } | undefined {
  const [address = "", length] = text.split("/");
  const bits = address.includes(":") ? ipv6Bits(address) : ipv4Bits(address);
  return bits === undefined || length === undefined ? undefined : { bits, length: Number(length) };
}

function ipv4Bits(address: string): string | undefined {
  return /^\d+(\.\d+){3}$/.test(address) ? address.split(".").map((number) => binary(Number(number), 8)).join("") : undefined;
}

function ipv6Bits(address: string): string | undefined {
  const [, before, ipv4] = /^(.*:)(\d+\.[\d.]+)$/.exec(address) ?? [];
  const tail = ipv4 === undefined ? undefined : ipv4Bits(ipv4);
  const plain = tail === undefined ? address : `${before!}${parseInt(tail.slice(0, 16), 2).toString(16)}:${parseInt(tail.slice(16), 2).toString(16)}`;
  const [head = "", rest] = plain.split("::");
  const [left, right] = [head, rest ?? ""].map((side) => (side === "" ? [] : side.split(":")));
  const missing = 8 - left!.length - right!.length;
  if (rest === undefined ? missing !== 0 : missing < 1) return undefined;
  return [...left!, ...Array<string>(missing).fill("0"), ...right!].map((group) => binary(parseInt(group, 16), 16)).join("");
}

const binary = (number: number, digits: number): string => number.toString(2).padStart(digits, "0");
