import { catalogue } from '../../ui/text/catalogue.ts';

export const t = catalogue({
  'notice.title': 'How you pay',
  'notice.near':
    '{amount} are held on your card now and taken after the visit. If you cancel, no more is taken than what is said above, and the rest is let go.',
  'notice.far':
    'Your card is saved now and nothing is taken. {amount} are held on it from {when} on, and taken after the visit.',
  'notice.kept': 'We keep your time 15 minutes longer while you pay.',
  'notice.page': 'You type your card on a page of Stripe, not here.',
  'simulated.title': 'A simulation',
  simulated: 'No money moves. Pay with the card 4242 4242 4242 4242, any date to come and any code.',
  'pay.near': 'Continue to payment',
  'pay.far': 'Save my card',
  'page.title': 'Payment',
  'page.waiting.title': 'One moment',
  'page.waiting.text':
    'We are waiting for the word of the bank. This page goes on by itself; you can also close it, nothing is lost.',
  'page.unpaid.title': 'Not paid yet',
  'page.unpaid.text': 'Your time is kept until {when}. Nothing was taken.',
  'page.unpaid.do': 'Go on to payment',
  'page.over.title': 'The time is up',
  'page.over.text': 'We could not keep your time any longer. Nothing was taken. Please choose a time again.',
  'page.client.title': 'Your bank wants you to confirm',
  'page.client.text':
    '{amount} are to be held on your card until the visit is over. Please confirm it by {when}; after that we have to give the time to somebody else.',
  'page.client.do': 'Confirm the payment',
  'page.card.title': 'Your card was not accepted',
  'page.card.text':
    'Please pay with another card by {when}; after that we have to give the time to somebody else. {amount} are held, and taken after the visit.',
  'page.card.do': 'Pay with another card',
  'page.done.title': 'Nothing is to be paid now',
  'page.visit': 'To your visit',
  'card.title': 'Payment',
  'card.act': 'See what to do',
  'state.none': 'Nothing is paid yet.',
  'state.card_saved':
    'Your card is saved. {amount} are held on it from {when} on, and taken after the visit.',
  'state.authorising': 'The bank is being asked.',
  'state.authorised': '{held} are held on your card. They are taken after the visit.',
  'state.action_required': 'Your bank wants you to confirm the payment.',
  'state.capturing': 'The payment is being taken.',
  'state.captured': '{captured} were taken from your card.',
  'state.part_refunded': '{captured} were taken from your card, and {refunded} of it given back.',
  'state.refunded': '{refunded} were given back to your card.',
  'state.voided': 'Nothing is taken. What was held on your card is let go.',
  'state.failed': 'Your card was not accepted.',
});
