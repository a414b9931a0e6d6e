import { problemFrom } from './api-problem.ts';

describe('what the server refuses', () => {
  it('keeps the problem document with its issues', () => {
    const document = {
      type: 'urn:unbrace:problem:invalid',
      title: 'Some of what was sent is not right',
      status: 422,
      issues: [{ path: 'email', message: 'must be an e-mail address' }],
    };
    expect(problemFrom(document, 422).document).toEqual(document);
  });

  it("describes a proxy's page by its status alone", () => {
    expect(problemFrom('<html>Bad gateway</html>', 502).document).toEqual({
      type: 'about:blank',
      title: 'The server answered with 502',
      status: 502,
    });
  });
});
