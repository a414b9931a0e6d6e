import { PageHeader, ThemeToggle } from '../../ui/index.ts';
import { Actions } from './actions.tsx';
import { Choices } from './choices.tsx';
import { Content } from './content.tsx';
import { Feedback } from './feedback.tsx';
import { Fields } from './fields.tsx';
import { Foundations } from './foundations.tsx';
import { Pictures } from './pictures.tsx';

/** Every part of the design system in every state, to look at and to test. */
export function GalleryPage() {
  return (
    <main id="content" className="mx-auto flex w-full max-w-6xl flex-col gap-10 px-4 py-10 lg:px-8">
      <PageHeader
        eyebrow="Unbrace"
        title="Design system"
        lead="What the screens are made of, in all states."
        actions={<ThemeToggle />}
      />
      <Foundations />
      <Actions />
      <Fields />
      <Choices />
      <Feedback />
      <Content />
      <Pictures />
    </main>
  );
}
