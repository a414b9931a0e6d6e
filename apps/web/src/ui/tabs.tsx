import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

export interface TabsProps<Id extends string> {
  /** What the row of tabs is about, for screen readers. */
  label: string;
  tabs: readonly { id: Id; name: ReactNode; panel: ReactNode }[];
  selected?: Id;
  onSelect?: (id: Id) => void;
}

/** Parts of one page, one shown at a time. Parts with an address of their own are links instead. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  return (
    <AriaTabs
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key);
        if (tab) onSelect?.(tab.id);
      }}
      className="flex flex-col gap-4"
    >
      <TabList aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line p-1 pb-0">
        {tabs.map(({ id, name }) => (
          <Tab
            key={id}
            id={id}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-t-control border-b-3 border-transparent px-2.5 text-sm font-medium whitespace-nowrap text-ink-soft -outline-offset-3! sm:px-4 hovered:text-ink data-selected:border-primary data-selected:text-primary"
          >
            {name}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className="rounded-control">
          {panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
