import { useState } from 'react';
import { RadioCards } from '../../ui/index.ts';
import { t } from './identity.texts.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SignUpForm } from './sign-up-form.tsx';

/** In the middle of a booking: become a client, or say who one is. Nothing else on the page is touched. */
export function JoinOrSignIn({ clinic, isKnown }: { clinic: string; isKnown: boolean }) {
  const [known, setKnown] = useState<'new' | 'known'>(isKnown ? 'known' : 'new');
  return (
    <div className="flex flex-col gap-5">
      <RadioCards
        label={t('signUp.choice')}
        layout="row"
        value={known}
        onChange={setKnown}
        choices={[
          { id: 'new', name: t('signUp.new') },
          { id: 'known', name: t('signUp.known') },
        ]}
      />
      {known === 'new' ? (
        <SignUpForm clinic={clinic} onKnown={() => setKnown('known')} />
      ) : (
        <SignInForm clinic={clinic} />
      )}
    </div>
  );
}
