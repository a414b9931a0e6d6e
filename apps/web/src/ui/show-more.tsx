import { Button } from './button.tsx';
import { t } from './ui.texts.ts';

/** The rest of a list that comes page by page: takes an infinite query as it is, shows nothing at its end. */
export function ShowMore({
  list,
}: {
  list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
}) {
  if (!list.hasNextPage) return null;
  return (
    <div>
      <Button tone="secondary" pending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
        {t('list.more')}
      </Button>
    </div>
  );
}
