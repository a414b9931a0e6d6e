import { fitName } from './fit-name.ts';

const room = (signs: number) => (text: string) => text.length <= signs;

describe('a name on a narrow block', () => {
  it.each([
    [14, "Maximiliane-Wilhelmina O'Shaughnessy-Featherstonehaugh 🌊", 'Maximiliane O.'],
    [20, 'Charlotte O’Brien', 'Charlotte O’Brien'],
    [12, 'Charlotte O’Brien', 'Charlotte O.'],
    [10, 'Charlotte O’Brien', 'Charlotte'],
    [6, 'Charlotte O’Brien', 'C. O.'],
    [3, 'Charlotte O’Brien', 'CO'],
    [9, 'Nina van der Merwe', 'Nina M.'],
    [7, "Maximiliane-Wilhelmina O'Shaughnessy-Featherstonehaugh 🌊", 'M. O.'],
    [8, 'Zoë 🌿', 'Zoë 🌿'],
    [4, 'Zoë 🌿', 'Zoë'],
    [5, '陈美玲', '陈美玲'],
    [1, '', ''],
  ])('with room for %i signs %s is %s', (signs, name, text) => {
    expect(fitName(name, room(signs))).toBe(text);
  });
});
