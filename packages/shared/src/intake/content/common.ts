/** Words that many questions share. */
export const commonText = {
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
  none: 'None of these',
  unsureSome: 'Not sure',
  unsureWhich: 'Which of these are you not sure about?',
};
