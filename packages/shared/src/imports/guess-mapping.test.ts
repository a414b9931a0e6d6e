import { guessClientMapping, guessVisitMapping, isAboutHealth } from './guess-mapping.ts';

describe('the columns of a file', () => {
  it('of a Cliniko export of patients are recognised, and those about health are not taken', () => {
    const columns = [
      'Id',
      'Title',
      'First Name',
      'Last Name',
      'Date of Birth',
      'Email',
      'Address 1',
      'City',
      'State',
      'Post Code',
      'Medical Alerts',
      'Notes',
      'Mobile Phone',
    ];
    expect(guessClientMapping(columns)).toEqual({
      externalId: 'Id',
      name: null,
      firstName: 'First Name',
      lastName: 'Last Name',
      email: 'Email',
      phone: 'Mobile Phone',
      addressLine: 'Address 1',
      suburb: 'City',
      state: 'State',
      postcode: 'Post Code',
    });
    expect(columns.filter(isAboutHealth)).toEqual(['Date of Birth', 'Medical Alerts', 'Notes']);
  });

  it('of a spreadsheet of appointments are recognised, each once', () => {
    expect(
      guessVisitMapping([
        'Appointment ID',
        'Client email',
        'Treatment',
        'Therapist',
        'Start time',
        'Duration',
      ]),
    ).toMatchObject({
      externalId: 'Appointment ID',
      clientEmail: 'Client email',
      service: 'Treatment',
      date: 'Start time',
      time: null,
      minutes: 'Duration',
    });
  });

  it('that nobody can know are left to the person', () => {
    expect(Object.values(guessClientMapping(['A', 'B']))).toEqual(Array(10).fill(null));
  });
});
