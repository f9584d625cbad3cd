import { wordSet } from '../text/word-set';

/** Services whose addresses say nothing of where they lead. */
const SHORTENERS = wordSet('amzn.to bbc.in bit.ly bitly.com buff.ly cnn.it cutt.ly dlvr.it econ.st fb.me flip.it goo.gl hubs.ly ift.tt is.gd j.mp ' +
  'lnkd.in n.pr nyti.ms on.cfr.org on.ft.com on.wsj.com ow.ly politi.co rb.gy reut.rs rebrand.ly shorturl.at s.id ' +
  't.co t.ly tcrn.ch tiny.cc tinyurl.com trib.al v.gd wapo.st wp.me');

/** True for the host of a service whose addresses say nothing of where they lead; "www." left out. */
export function isShortener(host: string): boolean {
  return SHORTENERS.has(host);
}
