import { useEffect, useState } from 'preact/hooks';
import type { Response } from '../../contract';
import { useSidebar } from '../app/context';
import { OutsideLink } from '../parts/outside-link';

/** Files that were just made, to download; UTF-8 without a byte order mark, as they came. */
export function BadgeDownloads({ files }: { files: Response<'exportBadges'>['files'] }) {
  const { texts } = useSidebar();
  const words = texts.afterwards.badges;
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    const made = files.map(({ text }) => URL.createObjectURL(new Blob([text], { type: 'text/csv' })));
    setAddresses(made);
    return () => {
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [files]);
  if (files.length === 0) return null;
  return (
    <ul class="links">
      {files.map(({ name, link }, index) => (
        <li key={name}>
          <a href={addresses[index]} download={name}>
            {words.download(name)}
          </a>
          {link && (
            <>
              {' · '}
              <OutsideLink url={link} text={words.inDrive(name)} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
