import { queryOptions, useQuery } from '@tanstack/react-query';
import { fromText } from '@unbrace/shared/kernel';
import { Mail, MailOpen, MessageSquare } from 'lucide-react';
import { api, unwrap } from '../../api/client.ts';
import { Card, DateTime, EmptyState, PageHeader, ProblemNote, Skeleton } from '../../ui/index.ts';
import { linesOf } from './links-in.ts';
import { t } from './notifications.texts.ts';

const messagesQuery = queryOptions({
  queryKey: ['demo-messages'],
  queryFn: () => api.GET('/api/v1/demo/messages').then(unwrap),
  refetchInterval: 5_000,
});

const icons = { email: Mail, sms: MessageSquare };

/** What the demo would have sent: the newest first, with links that work. */
export function DemoMessagesPage() {
  // Messages belong to no one place: the clock of whoever looks at the demo.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const messages = useQuery(messagesQuery);
  return (
    <div className="flex flex-col gap-5 pb-12">
      <PageHeader title={t('title')} lead={t('lead')} />
      {messages.isPending && <Skeleton lines={5} />}
      {messages.error && <ProblemNote error={messages.error} onRetry={() => void messages.refetch()} />}
      {messages.data?.items.length === 0 && <EmptyState icon={MailOpen} title={t('empty')} />}
      {messages.data?.items.map(({ id, channel, to, subject, body, at }) => {
        const Icon = icons[channel];
        return (
          <Card key={id} title={subject === '' ? t('sms') : subject}>
            <p className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
              <Icon aria-label={t(channel)} className="size-4" />
              <span className="break-all">{to}</span>
              <DateTime at={fromText(at)} zone={zone} />
            </p>
            <div className="flex flex-col gap-2 text-sm break-words">
              {linesOf(body).map((line, index) => (
                <p key={index}>
                  {line.map((piece, part) =>
                    piece.href === undefined ? (
                      piece.text
                    ) : (
                      <a
                        key={part}
                        href={piece.href}
                        className="font-medium text-primary underline break-all"
                      >
                        {piece.text}
                      </a>
                    ),
                  )}
                </p>
              ))}
            </div>
          </Card>
        );
      })}
    </div>
  );
}
