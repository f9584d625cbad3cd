import assert from 'node:assert/strict';
import { today } from '../../src/today';

suite('today', () => {
  const { TZ } = process.env;
  teardown(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  // They are 26 hours apart: in one of them the day is always another than in Greenwich.
  for (const timeZone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
    test(`is the day by the writer’s clock in ${timeZone}`, () => {
      process.env['TZ'] = timeZone;
      assert.equal(today(), new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date()));
    });
  }
});
