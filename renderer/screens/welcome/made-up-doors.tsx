import { madeUpIds } from '../../../shared/values/space.ts';
import { madeUpWords as words } from '../../../shared/words/made-up.ts';
import { useNotice } from '../../notice.ts';
import { SmallDoor } from '../../parts/doors.tsx';
import { Chip, type ChipLook } from '../../parts/surfaces.tsx';
import { useSpaces } from '../../state/spaces.tsx';

const looks = { obm: 'plum', va: 'teal', 'not-yet': 'neutral' } as const satisfies Record<string, ChipLook>;

/** The three made-up businesses, each a way in. */
export function MadeUpDoors() {
  const spaces = useSpaces();
  const notice = useNotice();
  return (
    <ul className="grid gap-3 min-[640px]:grid-cols-3">
      {madeUpIds.map((id) => {
        const { name, text, shows } = words.businesses[id];
        return (
          <li key={id}>
            <SmallDoor
              label={words.open(name)}
              title={name}
              text={text}
              mark={<Chip look={looks[id]}>{shows}</Chip>}
              onPress={() => void spaces.lookAround(id).catch(notice.failed)}
            />
          </li>
        );
      })}
    </ul>
  );
}
