import { madeUpWords } from '../../../shared/words/made-up.ts';
import { todayWords } from '../../../shared/words/today.ts';
import { ButtonLink, TextButton, TextLink } from '../../parts/buttons.tsx';
import { Icon, type IconName } from '../../parts/icons.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useNotice } from '../../notice.ts';
import { useApp, useWorkspace } from '../../state/app-state.tsx';

interface Part {
  readonly id: 'week' | 'clients' | 'income';
  readonly icon: IconName;
  readonly href: string;
  readonly here: boolean;
}

/** Her own figures, and whether any are there. */
function useParts(): readonly Part[] {
  const { clients, counts } = useWorkspace();
  return [
    { id: 'week', icon: 'workload', href: '/workload', here: counts.work > 0 },
    { id: 'clients', icon: 'clients', href: '/clients', here: clients.length > 0 },
    { id: 'income', icon: 'income', href: '/income', here: counts.income > 0 },
  ];
}

/** What is still missing of hours, clients and income; gone when all three are there. */
export function MakeItYours() {
  const missing = useParts().filter(({ here }) => !here);
  const words = todayWords.make;
  if (missing.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-body">{words.title}</h2>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-4">
        {missing.map(({ id, icon, href }) => {
          const { title, text, action } = words[id];
          return (
            <div
              key={id}
              className="flex flex-col items-start gap-1.5 rounded-card border border-dashed border-edge p-5"
            >
              <span className="text-plum">
                <Icon name={icon} size={22} />
              </span>
              <h3 className="text-body">{title}</h3>
              <p className="mb-2 flex-1 text-small text-ink-2">{text}</p>
              <ButtonLink href={href}>{action}</ButtonLink>
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** The first things to do, ticked as they are done; gone when all are. */
export function SetUp() {
  const app = useApp();
  const notice = useNotice();
  const { results, settings } = useWorkspace();
  const parts = [{ id: 'answer' as const, here: results.length > 0 }, ...useParts()];
  const words = todayWords.setUp;
  if (settings.today.setUpHidden || parts.every(({ here }) => here)) return null;
  return (
    <Card title={words.title}>
      <ul className="flex flex-col gap-2.5 text-small">
        {parts.map(({ id, here }) => (
          <li key={id} className="flex items-center gap-2.5">
            <span
              data-mark
              className={`flex size-5 shrink-0 items-center justify-center rounded-full ${here ? 'bg-good-soft text-good-ink' : 'border border-edge'}`}
            >
              {here && <Icon name="done" size={13} />}
            </span>
            <span className={here ? 'text-ink-2' : ''}>
              {words[id]}
              {here && <span className="sr-only">, {words.done}</span>}
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-3.5 flex flex-col items-start gap-1.5 text-small">
        {app.space === 'hers' && <TextLink href="/made-up">{madeUpWords.title}</TextLink>}
        <TextButton
          onPress={() =>
            void app.run(app.api.settings.saveToday({ ...settings.today, setUpHidden: true })).catch(notice.failed)
          }
        >
          {words.hide}
        </TextButton>
      </div>
    </Card>
  );
}
