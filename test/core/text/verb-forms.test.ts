import { equal } from 'node:assert/strict';
import { verbForms } from '../../../src/core/text/verb-forms';

suite('forms of verbs', () => {
  test('are the bare verb, the third person and the past', () => {
    equal(verbForms('say/said note stress identify survey put/put'),
      'say|says|said|note|notes|noted|stress|stresses|stressed|identify|identifies|identified|survey|surveys|surveyed|put|puts|put');
  });
});
