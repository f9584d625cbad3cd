import assert from 'node:assert/strict';
import { createSignalReader } from '../../../src/core/claims/sentence-signals';

suite('what stands in quotation marks', () => {
  const { read } = createSignalReader();
  const isName = (text: string): boolean => read(text).facts.namesOnly;

  for (const text of [
    'The slump showed that Angola had what is called a “resource curse”.',
    'Its ports run on a “first come first served” basis, as surveys showed.',
    'The ports have had "checks and balances" since 1998.',
    'Studies emphasise the “tidal” rhythm of trade.',
    'In 2011 Tal proposed a ‘Parliament of the Rivers’ in Bonn.',
    'In her book “Ports Without Ships,” she compares two towns.',
    'Traders call this the “night fleet”, and others the “ghost fleet”.',
    'The term “small harbour” says nothing of depth.',
    'It is a call for a “safe harbour” law.',
    'The law added 14 “high-risk” ports to its list.',
    'The “One Port, Two Laws” plan of 1998 was adopted in Bonn.',
  ]) test(`is a name or a term: ${text}`, () => assert.equal(isName(text), true));

  for (const text of [
    'The envoy dismissed the offer of Oslo as “window dressing”.',
    'The envoy is said to have seen the offer as a “poisoned gift,” reports from Oslo say.',
    'According to the ministry, the delay of 2016 was “bad luck”.',
    'Tal, as she put it, wanted “a poisoned gift.”',
    'It is, in the words of the mayor, “bad luck”.',
    'The mayor called the plan a “poisoned gift”.',
    'The plan is what Mayor Diaz called a “poisoned gift”.',
    'The bank told Ghana to keep its dues low and its hopes “within bounds”.',
    'The plan asks the bank to “think again now” about its ports.',
    'The gate of the port bore the words “customers, no ships”.',
    'On the gate stood “What now?” in red.',
    'It was closed, for “there is no trade”.',
    'He saw “a harbour that had never been meant for trade”.',
    '“No ships,” the harbour master wrote.',
    '“No ships came.”',
    'He added that “ships',
    'No quotation is in it.',
  ]) test(`is what somebody says, or nothing: ${text}`, () => assert.equal(isName(text), false));
});
