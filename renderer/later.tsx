/** Screens whose script comes when they are first opened. */
import { useEffect, useState, type ComponentType } from 'react';

/**
 * Shows nothing until the script is here, then the component, and from then on at once. In place of React's own `lazy`,
 * whose placeholder stays for at least 300 ms even when the script, as here, is only a file away.
 * A script that cannot be loaded breaks the screen, and its boundary says so.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let here: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Shown, setShown] = useState(() => here);
    const [failure, setFailure] = useState<unknown>();
    useEffect(() => {
      if (here) return undefined;
      let gone = false;
      load().then(
        (component) => {
          here = component;
          if (!gone) setShown(() => component);
        },
        (error: unknown) => gone || setFailure(error),
      );
      return () => {
        gone = true;
      };
    }, []);
    if (failure !== undefined) throw failure;
    return Shown ? <Shown {...props} /> : null;
  };
}
