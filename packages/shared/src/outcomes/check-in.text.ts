/** What is asked after a visit, in the words of a friend. */
export const checkInText = {
  title: 'After your visit',
  safety: 'And the safety questions once more',
  pain: {
    text: 'How strong is the pain right now?',
    minLabel: 'none',
    maxLabel: 'the worst you can imagine',
  },
  worse: {
    text: 'Since the massage, has the pain been worse than before it?',
    help: 'Sore muscles, like after exercise, are the next question.',
    options: { no: 'No', 'up-to-a-day': 'Yes, for a day or less', 'over-a-day': 'Yes, for more than a day' },
  },
  sore: {
    text: 'Did the massage leave your muscles sore?',
    help: 'A little soreness for a day or two is ordinary.',
    options: {
      no: 'No',
      'up-to-two-days': 'Yes, for two days or less so far',
      'over-two-days': 'Yes, for more than two days',
    },
  },
  noticed: {
    text: 'Since the massage, have you noticed any of these?',
    options: {
      bruising: 'Bruises',
      numb: 'A patch of skin that feels numb',
      nerves: 'New tingling, new weakness, or sharp pain that shoots down an arm or a leg',
    },
  },
  activities: 'Compared with before the visit, how is it to…',
  change: { better: 'Better', same: 'The same', worse: 'Worse' },
  bend: 'bend down?',
  sleep: 'sleep?',
  stand: 'stand for a while?',
  turn: 'turn or twist?',
  walk: 'walk?',
  sit: 'sit for a while?',
  anyBetter: {
    text: 'All in all, is it any better than before the visit?',
    options: { yes: 'Yes, better', no: 'No, no better' },
  },
} as const;
