import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';

/** What components take from around them: how to go to a place, and the locale in which days are typed. */
export const Surroundings = ({
  navigate,
  useHref,
  locale,
  children,
}: {
  navigate: (path: string) => void;
  useHref: (path: string) => string;
  locale: string;
  children: ReactNode;
}) => (
  <I18nProvider locale={locale}>
    <RouterProvider navigate={navigate} useHref={useHref}>
      {children}
    </RouterProvider>
  </I18nProvider>
);
