import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from './fold';
import { root, stem } from './stem';

const same = (...forms: string[]) => new Set(forms.flatMap(words).map(stem)).size === 1;

describe('stem', () => {
  test.each([
    ['huis', 'huizen', 'huisje'],
    ['stad', 'steden'],
    ['kind', 'kinderen'],
    ['brief', 'brieven'],
    ['buur', 'buren'],
    ['boom', 'bomen'],
    ['begraafplaats', 'begraafplaatsen'],
    ['dienstencentrum', 'dienstencentra'],
    ['feestdag', 'feestdagen'],
    ['soepcafé', 'soepcafés', 'soepcafe'],
    ['vrijwilliger', 'vrijwilligers'],
    ['lokaal', 'lokale'],
    ['sociaal', 'sociale'],
    ['mogelijkheid', 'mogelijkheden'],
    ['probleem', 'problemen'],
    ['moestuin', 'moestuintjes'],
    ['overleden', 'overlijden', 'overleed'],
    ['verloren', 'verlies', 'verliest'],
    ['kleinkind', 'kleinkinderen'],
    ['huisarts', 'huisartsen'],
    ['foto', "foto's"],
    ['80+', '80-plussers', '80 plus'],
  ])('brings the forms of one word together: %s, %s', (...forms) => {
    expect(same(...forms)).toBe(true);
  });

  test.each([
    ['ouders', 'ouderen'],
    ['gids', 'gid'],
    ['man', 'maan'],
    ['dienst', 'dien'],
    ['plaats', 'plat'],
  ])('keeps different words apart: %s, %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  test('a derived word shares its root', () => {
    expect(root(stem('ontmoeting'))).toBe(root(stem('ontmoeten')));
    expect(root(stem('eenzaamheid'))).toBe(root(stem('eenzame')));
    expect(root(stem('woning'))).toBe(stem('wonen'));
  });

  test('any word keeps letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,30}$/), (word) => {
        expect(stem(word).length).toBeGreaterThan(0);
        expect(root(stem(word)).length).toBeGreaterThan(0);
      }),
    );
  });
});
