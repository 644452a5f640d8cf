import { Component, type ReactNode } from "react";
import type { UiWords } from "../../locales";
import { StartFailure } from "./start-failure";

interface FenceProps {
  readonly words: UiWords;
  readonly children: ReactNode;
}

/** A defect in a view shows a plain page instead of an empty pane; React reports it to the console. */
export class Fence extends Component<FenceProps, { readonly broken?: { readonly error: unknown } }> {
  override state: { readonly broken?: { readonly error: unknown } } = {};

  static getDerivedStateFromError(error: unknown) {
    return { broken: { error } };
  }

  override render() {
    const { broken } = this.state;
    return broken ? <StartFailure words={this.props.words} error={broken.error} page="broken" /> : this.props.children;
  }
}
