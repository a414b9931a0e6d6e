import { linesOf } from './links-in.ts';

describe('the links of a message', () => {
  it('are told apart from the words around them', () => {
    expect(linesOf('Hello\n\nopen https://clinic.example/reset#abc please')).toEqual([
      [{ text: 'Hello' }],
      [
        { text: 'open ' },
        { text: 'https://clinic.example/reset#abc', href: 'https://clinic.example/reset#abc' },
        { text: ' please' },
      ],
    ]);
  });

  it('are never scripts', () => {
    expect(linesOf('javascript:alert(1)')).toEqual([[{ text: 'javascript:alert(1)' }]]);
  });
});
