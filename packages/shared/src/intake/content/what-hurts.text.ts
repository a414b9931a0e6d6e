export const whatHurtsText = {
  title: 'What hurts',
  bodyMap: {
    text: 'Where does it hurt, ache or feel stiff?',
    help: 'Tap every place, on the picture or the list.',
  },
  painNow: {
    text: 'How strong right now?',
    minLabel: 'none',
    maxLabel: 'the worst you can imagine',
  },
  painSince: {
    text: 'When did it start this time?',
    presets: {
      'this-week': ['Last 7 days', 0],
      'last-week': ['1–2 weeks ago', 8],
      'weeks-2-to-6': ['2–6 weeks ago', 15],
      'weeks-6-to-12': ['6–12 weeks ago', 42],
      'months-3-to-12': ['3–12 months ago', 91],
      'over-a-year': ['Over a year ago', 366],
    } as Record<string, [string, number]>,
  },
  painTrend: {
    text: 'Over the last few days it is',
    options: {
      better: 'Better',
      same: 'The same',
      'up-and-down': 'Up and down',
      worse: 'Steadily worse',
    },
  },
  painTrigger: {
    text: 'What set it off?',
    options: {
      lifting: 'Lifting or carrying',
      bending: 'Bending or twisting',
      desk: 'Desk or sitting',
      sport: 'Sport or gym',
      housework: 'House or garden',
      childcare: 'Children',
      standing: 'Standing',
      travel: 'Driving or flying',
      sleep: 'Sleep',
      other: 'Something else',
      nothing: 'Nothing I can think of',
    },
  },
  painBehaviour: {
    text: 'Is any of this true?',
    options: {
      sudden: 'Came on within seconds or minutes',
      'disturbs-sleep': 'Disturbs my sleep',
      'nothing-eases': 'Nothing at all eases it, no position',
      'cannot-do': 'I cannot walk, or dress, or work at all',
      accident: 'Began after a knock, fall, crash or accident',
      band: 'Without any reason: a tight band round chest or belly, or between the shoulder blades',
    },
  },
  sleep: {
    text: 'How does it disturb your sleep?',
    options: {
      'falling-asleep': 'It is hard to settle',
      turning: 'Only when I turn over',
      sometimes: 'It wakes me now and then',
      'most-nights': 'It wakes me most nights',
    },
  },
  painHistory: {
    text: 'And this?',
    options: {
      seen: 'Seen by a doctor or physio since it began',
      'locked-up': 'Just locked up, small movements are sharp',
      tender: 'Hot, inflamed or very tender to touch',
      'first-time': 'First back pain of my life',
      'comes-back': 'Keeps coming back after short relief',
      stress: 'Worse with stress or tiredness',
      'stiff-mornings': 'Stiff over half an hour every morning',
      'moving-helps': 'Moving helps more than resting',
    },
  },
  lockedUp: {
    text: 'When did it lock up?',
    options: { 'last-3-days': 'In the last 3 days', earlier: 'Longer ago' },
  },
  stiffness: {
    text: 'Do these fit too?',
    options: {
      'before-45': 'It began before I was 45',
      'over-3-months': 'It has lasted more than 3 months',
      'second-half': 'It wakes me in the second half of the night',
    },
  },
  painQuality: {
    text: 'What does it feel like?',
    options: {
      stiff: 'Stiff or tight',
      aching: 'Aching',
      dull: 'Dull',
      sharp: 'Sharp',
      burning: 'Burning',
      shooting: 'Shooting',
      throbbing: 'Throbbing',
    },
  },
  goal: {
    text: 'What would you like?',
    options: { relieve: 'Relief', relax: 'To relax', recover: 'To recover', maintain: 'To stay well' },
  },
  hardThings: {
    text: 'What is hard for you at the moment?',
    options: {
      bend: 'Bending',
      sleep: 'Sleeping',
      stand: 'Standing',
      turn: 'Turning',
      walk: 'Walking',
      sit: 'Sitting',
    },
  },
  ability: {
    text: 'How well can you do these?',
    minLabel: 'not at all',
    maxLabel: 'as before',
  },
};
