import { Component, type ReactNode } from "react";
import { isMissingPart } from "../../actions/missing-part";
import type { EarlyWords } from "../../locales";
import { StartFailure } from "./start-failure";

interface FenceProps {
  readonly words: EarlyWords;
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
    if (!broken) return this.props.children;
    const { error } = broken;
    return <StartFailure words={this.props.words} error={error} page={isMissingPart(error) ? "missing" : "broken"} />;
  }
}
