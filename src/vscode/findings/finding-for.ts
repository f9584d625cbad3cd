import type { Issue } from '../../core/lint/rule';
import { isClaimRule } from '../../core/report/claims';
import { overlaps, type Span } from '../../core/text/span';
import type { Review } from '../desk/reviews';

/** The finding about a claim: the one that starts with it, else the first that touches it. */
export function findingFor({ checked }: Review, span: Span): Issue | undefined {
  const about = checked.issues.filter(({ rule }) => isClaimRule(rule));
  return about.find(({ start }) => start === span.start) ?? about.find((issue) => overlaps(issue, span));
}
