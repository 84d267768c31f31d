import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
}

/** Keeps one panel's trouble in that panel. The only class in the house. */
export class Boundary extends Component<Props, { readonly trouble: { readonly error: unknown } | null }> {
  override state: { readonly trouble: { readonly error: unknown } | null } = { trouble: null };
  static getDerivedStateFromError = (error: unknown) => ({ trouble: { error } });

  private readonly retry = (): void => {
    this.setState({ trouble: null });
  };

  override render(): ReactNode {
    const { trouble } = this.state;
    return trouble === null ? this.props.children : this.props.fallback(trouble.error, this.retry);
  }
}
