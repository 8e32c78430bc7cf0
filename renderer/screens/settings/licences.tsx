import { useEffect, useState } from 'react';
import { commonWords } from '../../../shared/words/common.ts';
import { settingsWords } from '../../../shared/words/settings.ts';
import { TextButton } from '../../parts/buttons.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';

const words = settingsWords.about;

/** What the build lists of each package that the page bundles. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string | null;
  readonly text?: string | null;
}

/** The licences of everything inside, read when they are asked for. */
export function Licences() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextButton onPress={() => setOpen(true)}>{words.licences}</TextButton>
      {open && <LicencesPanel onClose={() => setOpen(false)} />}
    </>
  );
}

function LicencesPanel({ onClose }: { onClose: () => void }) {
  const [found, setFound] = useState<readonly Licence[] | 'failed' | null>(null);
  useEffect(() => {
    let current = true;
    readLicences().then(
      (list) => current && setFound(list),
      () => current && setFound('failed'),
    );
    return () => {
      current = false;
    };
  }, []);
  return (
    <SidePanel title={words.licences} closeLabel={commonWords.close} onClose={onClose}>
      <p className="text-small text-ink-2">{words.licencesText}</p>
      {found === 'failed' && <p className="text-small">{words.licencesFailed}</p>}
      {Array.isArray(found) && (
        <ul className="flex flex-col text-small">
          {(found as readonly Licence[]).map(({ name, version, identifier, text }) => (
            <li key={`${name} ${version}`} className="border-t border-line py-2">
              <details>
                <summary className="cursor-pointer">
                  <span className="font-semibold">{name}</span> {version}{' '}
                  <span className="text-ink-2">{identifier}</span>
                </summary>
                <p className="mt-2 text-note wrap-anywhere whitespace-pre-wrap text-ink-2">{text}</p>
              </details>
            </li>
          ))}
        </ul>
      )}
    </SidePanel>
  );
}

/** The file that the build wrote beside the page. */
async function readLicences(): Promise<readonly Licence[]> {
  const response = await fetch('./licences.json');
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Licence[];
}
