import assert from 'node:assert/strict';
import type { Entry, EntrySource } from '../../../src/core/glossary/entry';
import { escapeText, renderCard, renderCards } from '../../../src/core/glossary/render-card';
import { inEnglish } from '../../../src/core/text/wording';

const PACT: Entry = {
  id: 'pact', term: 'Pact', expansion: 'Pact of Northern Ports', kind: 'agreement', definition: 'A pact among ports.',
  members: [
    { name: 'Norway', since: '2019-03-01' }, { name: 'Iceland', since: '2019-03-01' },
    { name: 'Denmark', role: 'signatory', note: 'ratification pending' }, { name: 'Estonia', since: '2018', until: '2021' },
  ],
  dates: [
    { date: '2019-03-01', event: 'In force for two ports' }, { date: '2018-05', event: 'Signed, Bergen' },
    { date: '2018-12-01', event: 'Latvia applies to join' }, { date: '2021', event: 'Estonia’s withdrawal takes effect' },
    { date: '2024', event: 'Amendment adopted' },
  ],
  status: { text: 'In force.', as_of: '2025-06' },
  not_to_be_confused_with: [{ id: 'league', why: 'Towns, not ports.' }],
  usage_note: 'Spell out once.',
  verified: true, unverified: ['the date for Iceland'],
  sources: [
    { title: 'Text of the Pact', publisher: 'Ministry of Ports', url: 'https://example.org/a(b)', date: '2019-03-01', read: '2026-01-01' },
    { title: 'Evil', url: 'command:workbench.action.quit' },
  ],
};
const LEAGUE: Entry = { id: 'league', term: 'League', kind: 'grouping', definition: 'A league of towns.', verified: false };
const context = { today: '2026-11-24', find: (id: string): Entry | undefined => [PACT, LEAGUE].find((one) => one.id === id) };

suite('a card', () => {
  test('says what it is, how things stand, why we say so, who is in it where they are many, since when it binds, what it is not, and how to write it', () => {
    assert.equal(renderCard(PACT, context), [
      '**Pact** of Northern Ports · *agreement*  \nA pact among ports.',
      '**Status** (as of June 2025 ⚠ *more than a year old*): In force.  \n' +
        '**Sources:** [Ministry of Ports](https://example.org/a%28b%29 "Text of the Pact. Ministry of Ports, 1 March 2019") 2019',
      '**Members:** Norway, Iceland \\(since 1 March 2019\\). Signed, not in force for: Denmark \\[ratification pending\\]. ' +
        'Until 2021: Estonia.  \n' +
        '**Dates:** Signed, Bergen (May 2018); In force for two ports (1 March 2019); Estonia’s withdrawal takes effect (2021).',
      '**Not to be confused with** *League* (Towns, not ports).  \n**How to write it:** Spell out once.',
      '*Not confirmed: the date for Iceland.*',
    ].join('\n\n'));
  });

  test('says who is in it before how things stand where one line holds them', () => {
    const card = (members: Entry['members']): string => renderCard({ ...PACT, members }, context);
    const few = card([{ name: 'Norway' }, { name: 'Iceland' }]);
    assert.match(few, /A pact among ports\.\n\n\*\*Members:\*\* Norway, Iceland\. {2}\n\*\*Status\*\*/);
    assert.equal(few.split('Members').length, 2);
    assert.match(card(Array.from({ length: 20 }, (_, at) => ({ name: `Port ${at}` }))), /\*\*Status\*\*[^]*\n\n\*\*Members:\*\* Port 0, /);
  });

  test('says a name once that its long form begins with, and both where they are two names', () => {
    const head = (term: string, expansion?: string): string => renderCard({ ...LEAGUE, term, expansion }, context).split('\n')[0].trimEnd();
    assert.equal(head('Pact', 'Pact, the alliance of ports'), '**Pact**, the alliance of ports · *grouping*');
    assert.equal(head('Pact', 'Pact (PNP)'), '**Pact** \\(PNP\\) · *grouping*');
    assert.equal(head('Pact', 'Pact'), '**Pact** · *grouping*');
    assert.equal(head('Pact'), '**Pact** · *grouping*');
    assert.equal(head('PNP', 'Pact of Northern Ports'), '**PNP**: Pact of Northern Ports · *grouping*');
    assert.equal(head('Port', 'Ports of the north'), '**Port**: Ports of the north · *grouping*');
  });

  test('says once what is noted on several members', () => {
    const members = ['Oslo', 'Bergen', 'Riga', 'Tallinn'].map((name, at) => ({ name, role: 'applicant', ...(at < 3 && { note: at < 2 ? 'by letter' : 'by video' }) }));
    const told = (some: typeof members): string => /\*\*Members:\*\* (.*)/.exec(renderCard({ ...LEAGUE, members: some }, context))?.[1] ?? '';
    assert.equal(told(members), 'Applied: Oslo, Bergen \\[by letter\\]; Riga \\[by video\\]; Tallinn.');
    assert.equal(told(members.slice(1)), 'Applied: Bergen \\[by letter\\], Riga \\[by video\\], Tallinn.');
    assert.equal(told(members.map((one) => ({ ...one, role: 'participant' })).slice(3)), 'Taking part: Tallinn.');
  });

  test('of what is no agreement or law gives no dates', () => {
    assert.doesNotMatch(renderCard({ ...PACT, kind: 'grouping' }, context), /Dates/);
  });

  test('names as many sources as one line holds, and at least one', () => {
    const cited = (...publishers: string[]): string => /\*\*Sources:\*\*.*/.exec(renderCard({
      ...PACT, sources: publishers.map((publisher) => ({ title: 'T', publisher, url: 'https://example.org', date: '2020' })),
    }, context))?.[0].replace(/\]\([^()]*\)|[[*]/g, '') ?? '';
    const ministry = 'Ministry of Ports, Fisheries and Lighthouses';
    assert.equal(cited('A', 'B', 'C', 'D', 'E'), 'Sources: A 2020 · B 2020 · C 2020 · D 2020');
    assert.equal(cited(ministry, 'B', ministry, 'D'), `Sources: ${ministry} 2020 · B 2020`);
    assert.equal(cited(ministry.repeat(3), 'B'), `Sources: ${ministry.repeat(3)} 2020`);
  });

  test('names no members of what is of one country alone', () => {
    const law = { ...LEAGUE, kind: 'law', members: [{ name: 'United States' }] };
    assert.doesNotMatch(renderCard(law, context), /Members/);
    assert.match(renderCard({ ...law, members: [{ name: '12 towns' }] }, context), /\*\*Members:\*\* 12 towns\./);
  });

  test('does not mark a status of the last twelve months', () => {
    assert.doesNotMatch(renderCard(PACT, { ...context, today: '2026-06-30' }), /more than a year old/);
    assert.match(renderCard(PACT, { ...context, today: '2026-07-01' }), /more than a year old/);
  });

  test('does not mark one that is settled, however old', () => {
    const lapsed = { ...PACT, status: { text: 'Ended.', as_of: '1991-07-01', settled: true } };
    assert.match(renderCard(lapsed, context), /\(as of 1 July 1991\): Ended\./);
  });

  test('names four sources: the first, then the newest', () => {
    const source = (publisher: string, date?: string): EntrySource => ({ title: 'T', publisher, url: 'https://example.org/', date });
    const sources = [source('Treaty office'), source('Old', '2019'), source('Undated'), source('June', '2026-06'), source('Day', '2026-06-02'), source('May', '2025-05')];
    const shown = renderCard({ ...PACT, sources }, context);
    assert.deepEqual([...shown.matchAll(/\[([^\]]+)\]\(https:/g)].map(([, publisher]) => publisher), ['Treaty office', 'Day', 'June', 'May']);
  });

  test('warns when the entry is not verified', () => {
    assert.match(renderCard(LEAGUE, context), /\*\*Unverified entry:\*\*/);
  });

  test('shows both readings when two are left', () => {
    const both = renderCards([PACT, LEAGUE], context);
    assert.match(both, /^These words can mean \*\*Pact\*\* or \*\*League\*\* here\./);
    assert.match(both, /A pact among ports\.[^]*---[^]*A league of towns\./);
  });

  test('speaks the reader’s language in its labels and dates, and leaves what the entry says as it is', () => {
    const shown = renderCard(PACT, { ...context, inWords: ({ template, parts }) => template.toUpperCase().replace(/\{(\d+)\}/g, (_, at: string) => {
      const part = parts[Number(at)];
      return typeof part !== 'object' ? String(part) : 'date' in part ? part.date : inEnglish(part);
    }) });
    assert.match(shown, /\*AGREEMENT\* {2}\nA pact among ports\./);
    assert.match(shown, /\*\*MEMBERS:\*\* Norway, Iceland \\\(SINCE 2019-03-01\\\)\. SIGNED, NOT IN FORCE FOR: Denmark/);
    assert.match(shown, /UNTIL 2021: Estonia/);
    assert.match(shown, /\(AS OF 2025-06 ⚠ \*MORE THAN A YEAR OLD\*\): In force\./);
  });

  test('lets no text of an entry become a link, an image, HTML or a command', () => {
    const evil = '[x](command:quit) <img src=x> ![y](https://e.org) `code` **b** https://e.org\n\n# h';
    const shown = renderCard({ ...LEAGUE, definition: evil }, context);
    assert.doesNotMatch(shown, /(?<!\\)\]\(/);
    assert.doesNotMatch(shown, /<img|command:|https:\/\/e\.org|\n# h/);
    assert.equal(escapeText('1. a_b'), '1\\. a\\_b');
  });
});
