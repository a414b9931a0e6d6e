import { guessClientMapping } from '@unbrace/shared/imports';
import { readCsv, rowsBy } from './read-csv.ts';

const text =
  '\uFEFFId,First Name,Last Name,Medical Alerts\r\n7,"Zoë, of ""Sea""",O\'Neil,a secret\r\n\r\n8,Kim,,\r\n';

describe('a CSV file', () => {
  it('is read with its quotes, commas, accents and empty lines', () => {
    const file = readCsv(text);
    expect(file?.columns).toEqual(['Id', 'First Name', 'Last Name', 'Medical Alerts']);
    expect(file?.rows.map(({ cells }) => cells['First Name'])).toEqual(['Zoë, of "Sea"', 'Kim']);
  });

  it('sends the chosen columns on, and none about health even if somebody chose it', () => {
    const file = readCsv(text);
    if (!file) throw new Error('was not read');
    const mapping = { ...guessClientMapping(file.columns), phone: 'Medical Alerts' };
    const rows = rowsBy(file, mapping);
    expect(rows[0]).toEqual({ line: 2, externalId: '7', firstName: 'Zoë, of "Sea"', lastName: "O'Neil" });
    expect(JSON.stringify(rows)).not.toContain('secret');
  });

  it.each(['', 'a,b\n"never closed,1\n'])('that cannot be read is none: %j', (broken) => {
    expect(readCsv(broken)).toBeNull();
  });
});
