import { describe, expect, it } from 'vitest';
import { unusualCharacters } from './unusual-characters.ts';

describe('unusualCharacters', () => {
  it.each([
    ['Украі\u0308на', 4, '1 letter with separate marks'],
    ['мі\u00ADніс\u00ADтр', 2, '2 soft hyphens'],
    ['мі\u200Bністр', 2, '1 zero-width character'],
    ['так \u202Eні', 4, '1 direction control'],
    ['12\u00A0000', 2, '1 non-breaking or other blank'],
    ["п'ять, п’ять", 8, 'several kinds of apostrophes'],
    ['до Pосії', 3, '1 word in two scripts ("Pосії")'],
    ['a\u00A0b\u00ADc', 1, '1 soft hyphen, 1 non-breaking or other blank'],
  ])('%j: %i, %s', (text, first, found) => {
    expect(unusualCharacters(text, 0)).toEqual({ first, found });
  });

  it.each([
    ["Рада п'ять разів це об'єднала: «так», — 12 000 грн."],
    ["'Yes', she said. It’s a 'no'."],
    ['SMSка від IT-компанії'],
  ])('nothing in %j', (text) => {
    expect(unusualCharacters(text, 0)).toBeNull();
  });

  it('looks only at the body', () => {
    expect(unusualCharacters('\u00A0a', 1)).toBeNull();
  });
});
