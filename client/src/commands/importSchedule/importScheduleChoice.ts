import type { ScheduleChoices } from '@lectern/core/protocol/schedule.ts';
import { type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import { withoutIcons } from '../../withoutIcons.ts';
import { filterWords, noFilter, type ScheduleFilter, scheduleItems } from './importScheduleItems.ts';

export interface ChosenTalks {
  readonly talks: readonly string[];
  readonly updates: readonly string[];
}

interface ChoiceItem extends QuickPickItem {
  readonly choice: { readonly kind: 'update' | 'talk'; readonly id: string } | null;
}

/** What was done with the list: accepted, or a button pressed. */
type Outcome = 'accepted' | 'filter' | 'zone' | 'hidden';

/**
 * Lets the user choose talks, many at once: searched as one types, filtered by day, track and room. `zone`: the user wants
 * to say the time zone; `null`: dismissed.
 */
export async function chooseTalks(choices: ScheduleChoices, knowsZone: boolean): Promise<ChosenTalks | 'zone' | null> {
  const chosen = new Set(choices.updates.filter(({ kind }) => kind !== 'title').map(({ id }) => id));
  let filter = noFilter;
  for (;;) {
    const outcome = await showList(choices, filter, chosen, knowsZone);
    switch (outcome) {
      case 'hidden':
        return null;
      case 'zone':
        return 'zone';
      case 'filter':
        filter = (await chooseFilter(choices, filter)) ?? filter;
        break;
      case 'accepted':
        return {
          talks: choices.talks.flatMap(({ id }) => (chosen.has(id) ? [id] : [])),
          updates: choices.updates.flatMap(({ id }) => (chosen.has(id) ? [id] : [])),
        };
    }
  }
}

const filterButton: QuickInputButton = { iconPath: new ThemeIcon('filter'), tooltip: 'Filter by Day, Track and Room' };
const filteredButton: QuickInputButton = { iconPath: new ThemeIcon('filter-filled'), tooltip: 'Change the Filter' };
const zoneButton: QuickInputButton = { iconPath: new ThemeIcon('globe'), tooltip: 'Choose the Time Zone' };

/** @param chosen ids; follows what is ticked, also what the filter hides */
async function showList(
  choices: ScheduleChoices,
  filter: ScheduleFilter,
  chosen: Set<string>,
  knowsZone: boolean,
): Promise<Outcome> {
  const items = scheduleItems(choices, filter).map(
    (item): ChoiceItem =>
      item.kind === 'heading'
        ? { label: item.label, kind: QuickPickItemKind.Separator, choice: null }
        : {
            label: item.label,
            description: item.description,
            ...(item.detail && { detail: item.detail }),
            choice: item,
          },
  );
  const shown = items.flatMap(({ choice }) => choice ?? []);
  const { title, timeZone } = choices.schedule;
  const isFiltered = Object.values(filter).some((words) => words.length > 0);
  const pick = window.createQuickPick<ChoiceItem>();
  pick.title = `Import Schedule${title === '' ? '' : `: ${title}`}`;
  pick.placeholder = `Search by title, speaker, room or track; times ${timeZone === null ? 'as the schedule gives them' : `in ${timeZone}`}`;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.ignoreFocusOut = true;
  pick.buttons = [isFiltered ? filteredButton : filterButton, ...(knowsZone ? [] : [zoneButton])];
  pick.items = items;
  pick.selectedItems = items.filter(({ choice }) => choice !== null && chosen.has(choice.id));
  try {
    return await new Promise<Outcome>((resolve) => {
      pick.onDidChangeSelection((selected) => {
        const ticked = new Set(selected.map(({ choice }) => choice?.id));
        for (const { id } of shown) {
          if (ticked.has(id)) chosen.add(id);
          else chosen.delete(id);
        }
      });
      pick.onDidTriggerButton((button) => resolve(button === zoneButton ? 'zone' : 'filter'));
      pick.onDidAccept(() => resolve('accepted'));
      pick.onDidHide(() => resolve('hidden'));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

interface FilterItem extends QuickPickItem {
  readonly word: { readonly of: keyof ScheduleFilter; readonly text: string } | null;
}

async function chooseFilter(choices: ScheduleChoices, current: ScheduleFilter): Promise<ScheduleFilter | undefined> {
  const words = filterWords(choices);
  const group = (of: keyof ScheduleFilter, label: string): readonly FilterItem[] =>
    words[of].length < 2
      ? []
      : [
          { label, kind: QuickPickItemKind.Separator, word: null },
          ...words[of].map((text) => ({
            label: withoutIcons(text),
            picked: current[of].includes(text),
            word: { of, text },
          })),
        ];
  const items = [...group('days', 'Day'), ...group('tracks', 'Track'), ...group('rooms', 'Room')];
  if (items.length === 0) {
    void window.showInformationMessage('All talks are of one day, track and room, so there is nothing to filter');
    return undefined;
  }
  const picked = await window.showQuickPick(items, {
    title: 'Show Only These',
    placeHolder: 'Nothing chosen shows all talks',
    canPickMany: true,
  });
  if (picked === undefined) return undefined;
  const chosen = (of: keyof ScheduleFilter): readonly string[] =>
    picked.flatMap(({ word }) => (word?.of === of ? [word.text] : []));
  return { days: chosen('days'), tracks: chosen('tracks'), rooms: chosen('rooms') };
}
