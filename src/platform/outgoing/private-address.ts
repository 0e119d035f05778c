import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';

/** Addresses that are not of the internet (IANA special-purpose registries): a call there would reach machines behind our own door. */
const notPublic = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  notPublic.addSubnet(network, prefix, 'ipv4');
}

/** In IPv6 only this block is the internet; a few ranges in it are not, or hide an address of IPv4. */
const internet6 = new BlockList();
internet6.addSubnet('2000::', 3, 'ipv6');
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  notPublic.addSubnet(network, prefix, 'ipv6');
}

/** Whether an address may belong to a machine that only our own network reaches. What is no address counts as private. */
export function isPrivateAddress(address: string): boolean {
  if (isIP(address) === 0) return true;
  if (isIPv4(address)) return notPublic.check(address, 'ipv4');
  return isIPv6(address) && (!internet6.check(address, 'ipv6') || notPublic.check(address, 'ipv6'));
}
