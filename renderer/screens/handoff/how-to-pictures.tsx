/** Pictures of a how-to (O3): chosen or pasted, made small, shown below the text and printed with it. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import type { HandoffId } from '../../../shared/records/handoff.ts';
import type { Picture, PictureBody, PictureId } from '../../../shared/records/picture.ts';
import { LINE_LENGTH } from '../../../shared/values/schemas.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { handoffWords } from '../../../shared/words/handoff.ts';
import { useNotice } from '../../notice.ts';
import { TextButton } from '../../parts/buttons.tsx';
import { TextField } from '../../parts/fields.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { Card, Notice } from '../../parts/surfaces.tsx';
import { useApp, useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { shrinkPicture } from '../../state/shrink-picture.ts';

const words = handoffWords.pictures;

export interface ShownPicture {
  readonly picture: Picture;
  /** Null while it is on its way. */
  readonly data: string | null;
}

/** The pictures of a how-to, in the order in which they came. */
export function usePictures(handoffId: HandoffId | undefined): readonly ShownPicture[] {
  const { pictures } = useWorkspace();
  const own = pictures.filter((one) => one.handoffId === handoffId);
  const ids = own.map(({ id }) => id);
  const asked = useAsk(`pictures ${ids.join(' ')}`, (api) => Promise.all(ids.map((id) => api.picture.load({ id }))));
  const bodies = new Map<PictureId, PictureBody>((asked.value ?? []).map((body) => [body.id, body]));
  return own.map((picture) => ({ picture, data: bodies.get(picture.id)?.data ?? null }));
}

export function HowToPictures({
  handoffId,
  title,
  pictures,
}: {
  handoffId: HandoffId;
  /** Of the task. */
  title: string;
  pictures: readonly ShownPicture[];
}) {
  const app = useApp();
  const notice = useNotice();
  const [refused, setRefused] = useState<string | null>(null);
  const [open, setOpen] = useState<PictureId | null>(null);
  const add = async (file: Blob): Promise<void> => {
    setRefused(null);
    const small = await shrinkPicture(file);
    if (!small) return setRefused(words.unreadable(file instanceof File ? file.name : ''));
    const id = crypto.randomUUID() as PictureId;
    const { data, width, height } = small;
    try {
      await app.run(
        app.api.picture.save({ picture: { id, handoffId, caption: '', width, height }, body: { id, data } }),
      );
      notice.undoable(words.added);
    } catch (error) {
      setRefused(errorText(error as AppError));
    }
  };
  const take = useEffectEvent((event: Event, files: FileList | undefined) => {
    const file = [...(files ?? [])].find(({ type }) => type.startsWith('image/'));
    if (!file || open !== null) return;
    event.preventDefault();
    // Any other file that is dropped goes where files go.
    event.stopPropagation();
    void add(file);
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => take(event, event.clipboardData?.files);
    const drop = (event: DragEvent): void => take(event, event.dataTransfer?.files);
    document.addEventListener('paste', paste, { capture: true });
    document.addEventListener('drop', drop, { capture: true });
    return () => {
      document.removeEventListener('paste', paste, { capture: true });
      document.removeEventListener('drop', drop, { capture: true });
    };
  }, []);
  const opened = pictures.find(({ picture }) => picture.id === open);
  return (
    <div {...(pictures.length === 0 && { 'data-screen-only': true })}>
      <Card
        title={words.title}
        aside={
          <FileButton
            accepts={['image/png', 'image/jpeg', 'image/webp', 'image/gif']}
            onFile={(file) => void add(file)}
          >
            {words.add}
          </FileButton>
        }
      >
        {opened && <PicturePanel key={opened.picture.id} {...opened} onClose={() => setOpen(null)} />}
        {refused !== null && <Notice look="danger">{refused}</Notice>}
        {pictures.length === 0 && <p className="text-small text-ink-2">{words.none}</p>}
        <ol className="flex flex-col gap-6">
          {pictures.map(({ picture, data }, at) => (
            <li key={picture.id} className="break-inside-avoid">
              <figure className="flex flex-col gap-2">
                {data === null ? (
                  <span aria-hidden className="block h-24 rounded-control bg-sunken" />
                ) : (
                  <img
                    src={data}
                    alt={picture.caption || words.alt(at + 1, title)}
                    width={picture.width}
                    height={picture.height}
                    className="h-auto max-w-full self-start rounded-control border border-line"
                  />
                )}
                <figcaption className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-small">
                  <span className="min-w-0 wrap-anywhere">
                    {words.numbered(at + 1)} {picture.caption}
                  </span>
                  <span data-screen-only>
                    <TextButton
                      aria-label={picture.caption === '' ? words.sayOf(at + 1) : words.changeOf(at + 1)}
                      onPress={() => setOpen(picture.id)}
                    >
                      {picture.caption === '' ? words.say : words.change}
                    </TextButton>
                  </span>
                </figcaption>
              </figure>
            </li>
          ))}
        </ol>
      </Card>
    </div>
  );
}

/** What a picture shows; or it is taken away. */
function PicturePanel({ picture, onClose }: ShownPicture & { onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const [caption, setCaption, dropDraft] = useDraft<string>(`picture:${picture.id}`, picture.caption);
  const [error, setError] = useState<AppError | null>(null);
  const done = (work: Promise<unknown>, said: string): void =>
    void work.then(
      () => {
        dropDraft();
        notice.undoable(said);
        onClose();
      },
      (failure: unknown) => setError(failure as AppError),
    );
  const save = (): void =>
    done(app.run(app.api.picture.save({ picture: { ...picture, caption: caption.trim() }, body: null })), words.saved);
  return (
    <RecordPanel
      title={words.panel}
      error={error && errorText(error)}
      onSave={save}
      onDelete={() => done(app.run(app.api.picture.remove({ id: picture.id })), words.removed)}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={words.caption}
        hint={words.captionHint}
        value={caption}
        onChange={setCaption}
        most={LINE_LENGTH}
        onEnter={save}
      />
    </RecordPanel>
  );
}
