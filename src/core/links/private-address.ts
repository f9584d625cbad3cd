/**
 * True for hosts that are this computer or a private network: what a draft must not make the editor ask. Takes a host
 * name as `URL.hostname` gives it, or an IP address. Ranges: RFC 6890 and RFC 4193.
 */
export function isPrivateHost(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '').replace(/\.$/, '').replace(/%[^]*$/, '');
  if (name.includes(':')) return isPrivateIpv6(name);
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(name)) return isPrivateIpv4(name.split('.').map(Number));
  return name === '' || name === 'localhost' || !name.includes('.') ||
    /\.(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/.test(name);
}

function isPrivateIpv4([a, b, c]: number[]): boolean {
  return a === 0 || a === 10 || a === 127 || a >= 224 || (a === 100 && b >= 64 && b < 128) || (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 192 && b === 0 && c === 0) ||
    (a === 198 && (b === 18 || b === 19));
}

function isPrivateIpv6(address: string): boolean {
  const dotted = /(\d{1,3}(?:\.\d{1,3}){3})$/.exec(address)?.[1];
  if (dotted) return isPrivateIpv4(dotted.split('.').map(Number));
  const groups = expand(address);
  if (!groups) return true;
  const leading = groups.slice(0, 5).every((group) => group === 0);
  if (leading && (groups[5] === 0xffff || groups[5] === 0)) {
    return isPrivateIpv4([groups[6] >> 8, groups[6] & 255, groups[7] >> 8]);
  }
  const [first, second] = groups;
  // NAT64 carries an IPv4 address at its end.
  if (first === 0x64 && second === 0xff9b) return isPrivateIpv4([groups[6] >> 8, groups[6] & 255, groups[7] >> 8]);
  return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80 || (first & 0xff00) === 0xff00;
}

function expand(address: string): number[] | undefined {
  const [head, tail] = address.split('::').map((part) => part.split(':').filter(Boolean).map((group) => Number.parseInt(group, 16)));
  const groups = tail === undefined ? head : [...head, ...Array<number>(Math.max(0, 8 - head.length - tail.length)).fill(0), ...tail];
  return groups.length === 8 && groups.every((group) => group >= 0 && group <= 0xffff) ? groups : undefined;
}
