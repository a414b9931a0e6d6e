export const whatHurtsText = {
  title: 'What hurts',
  bodyMap: {
    text: 'Where does it hurt, ache or feel stiff?',
    help: 'Tap the picture or the list, as many places as you like. Nothing hurts? Say so.',
  },
  painNow: {
    text: 'How strong is it right now?',
    minLabel: 'none',
    maxLabel: 'the worst you can imagine',
  },
  painSince: {
    text: 'When did it start this time?',
    presets: {
      'this-week': ['In the last 7 days', 0],
      'last-week': ['1 to 2 weeks ago', 8],
      'weeks-2-to-6': ['2 to 6 weeks ago', 15],
      'weeks-6-to-12': ['6 to 12 weeks ago', 42],
      'months-3-to-12': ['3 to 12 months ago', 91],
      'over-a-year': ['More than a year ago', 366],
    } as Record<string, [string, number]>,
  },
  painTrend: {
    text: 'Over the last few days, how is it going?',
    options: {
      better: 'Getting better',
      same: 'Staying the same',
      'up-and-down': 'Up and down',
      worse: 'Getting worse',
    },
  },
  painTrigger: {
    text: 'What do you think set it off?',
    options: {
      lifting: 'Lifting or carrying',
      bending: 'Bending or twisting',
      desk: 'Desk or sitting',
      sport: 'Gym, sport or running',
      housework: 'Housework or gardening',
      childcare: 'Looking after children',
      standing: 'Standing a lot',
      travel: 'Driving or flying',
      sleep: 'Sleeping awkwardly',
      other: 'Something else',
      nothing: 'Nothing that I can think of',
    },
  },
  painBehaviour: {
    text: 'Is any of this true?',
    options: {
      sudden: 'It came on all at once, within seconds or minutes',
      'disturbs-sleep': 'It disturbs my sleep',
      'nothing-eases': 'Nothing eases it at all, not even lying down or changing position',
      'cannot-do': 'There is something I cannot do at all because of it: walk, get dressed or work',
      accident: 'It began after a knock, a fall, a crash or another accident',
      band: 'It feels like a tight band round my chest or belly, or sits between my shoulder blades for no clear reason',
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
    text: 'And any of this?',
    options: {
      seen: 'A doctor, physio or other health professional has looked at it since it began',
      'locked-up': 'My back has just locked up, even small movements are sharp',
      tender: 'The sore place is hot, inflamed or very tender to touch',
      'first-time': 'It is the first back pain of my life',
      'comes-back': 'It keeps coming back soon after something helped',
      stress: 'Stress or tiredness makes it worse',
      'stiff-mornings': 'I am stiff for more than half an hour in the morning',
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
    text: 'What would you like from the visit?',
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
