import { cleanup, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { later } from '../../renderer/later.tsx';

afterEach(cleanup);

const Hello = ({ name }: { name: string }) => <p>Hello {name}</p>;

class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override readonly state = { broken: false };
  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }
  override render(): ReactNode {
    return this.state.broken ? <p>broken</p> : this.props.children;
  }
}

describe('a screen whose script comes later', () => {
  it('shows nothing, then the screen, and the second time the screen at once', async () => {
    let loads = 0;
    const Later = later(async () => {
      loads += 1;
      await Promise.resolve();
      return Hello;
    });
    const { container } = render(<Later name="Ada" />);
    expect(container).toBeEmptyDOMElement();
    expect(await screen.findByText('Hello Ada')).toBeInTheDocument();
    cleanup();
    render(<Later name="Mary" />);
    expect(screen.getByText('Hello Mary')).toBeInTheDocument();
    expect(loads).toBe(1);
  });

  it('breaks where its boundary can say so when the script does not come', async () => {
    const Later = later<object>(() => Promise.reject(new Error('gone')));
    render(
      <Boundary>
        <Later />
      </Boundary>,
    );
    expect(await screen.findByText('broken')).toBeInTheDocument();
  });
});
