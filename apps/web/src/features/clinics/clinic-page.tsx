import { HeartPulse, Mail, Phone } from 'lucide-react';
import { buttonClasses } from '../../ui/button-classes.ts';
import { Card, formatPhone, LinkButton, PageHeader, TextLink } from '../../ui/index.ts';
import type { PublicClinic } from './clinics.queries.ts';
import { t } from './clinics.texts.ts';
import { HowItWorks } from './how-it-works.tsx';
import { Promises } from './promises.tsx';
import { RoadPicture } from './road-picture.tsx';
import { ServiceList } from './service-list.tsx';
import { TherapistList } from './therapist-list.tsx';

/** A clinic's front door for everybody: one thing to do, and help for those who need it now. */
export function ClinicPage({ clinic }: { clinic: PublicClinic }) {
  const params = { clinic: clinic.slug };
  return (
    <div className="flex flex-col gap-9 pb-12">
      <div className="grid gap-6 lg:grid-cols-2 lg:gap-10">
        <RoadPicture />
        <div className="flex flex-col justify-center gap-5 lg:-order-1">
          <PageHeader title={clinic.name} lead={t('page.lead')} />
          <LinkButton to="/c/$clinic/book" params={params} size="large" wide>
            {t('page.book')}
          </LinkButton>
          <p className="flex items-center gap-2">
            <HeartPulse aria-hidden className="size-5 shrink-0 text-danger" />
            <TextLink to="/c/$clinic/urgent" params={params}>
              {t('page.unwell')}
            </TextLink>
          </p>
        </div>
      </div>
      <Promises />
      <ServiceList clinic={clinic} />
      <HowItWorks />
      <TherapistList therapists={clinic.therapists} />
      <Card title={t('page.contact')}>
        <div className="flex flex-wrap gap-2">
          <a
            href={`tel:${clinic.phone.replaceAll(' ', '')}`}
            className={buttonClasses('secondary', 'medium', false)}
          >
            <Phone aria-hidden className="size-4" />
            {t('page.call', { phone: formatPhone(clinic.phone) })}
          </a>
          <a href={`mailto:${clinic.email}`} className={buttonClasses('quiet', 'medium', false)}>
            <Mail aria-hidden className="size-4" />
            {t('page.mail', { email: clinic.email })}
          </a>
        </div>
      </Card>
    </div>
  );
}
