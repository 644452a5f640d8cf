import { HostError } from "../protocol/errors";

export type PaneState = "Visible" | "Hidden";

/** What services of Office reach of the program around the add-in. */
export interface Surroundings {
  paneState: PaneState;
  startState: string;
  /** The add-in asks for its pane to be shown or hidden. */
  readonly onPaneState: (state: PaneState) => void;
  /** Enables or disables a button of the ribbon. */
  readonly onButton: (id: string, enabled: boolean) => void;
}

/** The services of Office beside the workbook, by their full server names. */
export function officeService(name: string, surroundings: Surroundings): object | undefined {
  switch (name) {
    case "Microsoft.AppRuntime.AppRuntimeService":
      return new AppRuntimeService(surroundings);
    case "Microsoft.AppRuntime.AppRuntimePersistenceService":
      return new AppRuntimePersistenceService(surroundings);
    case "Microsoft.DynamicRibbon.DynamicRibbon":
      return new DynamicRibbon(surroundings);
    case "Microsoft.InternalService.AddinInternalService":
      return new AddinInternalService();
    case "Microsoft.Office.ActionService":
      return new ActionService();
    default:
      return undefined;
  }
}

class AppRuntimeService {
  static readonly type: string = "AppRuntimeService";
  constructor(readonly surroundings: Surroundings) {}

  setAppRuntimeState(state: string): void {
    this.surroundings.paneState = state === "Visible" ? "Visible" : "Hidden";
    this.surroundings.onPaneState(this.surroundings.paneState);
  }
  getAppRuntimeState(): string {
    return this.surroundings.paneState === "Visible" ? "Visible" : "Background";
  }
}

class AppRuntimePersistenceService {
  static readonly type: string = "AppRuntimePersistenceService";
  constructor(readonly surroundings: Surroundings) {}

  setAppRuntimeStartState(state: string): void {
    this.surroundings.startState = state;
  }
  getAppRuntimeStartState(): string {
    return this.surroundings.startState;
  }
}

class DynamicRibbon {
  static readonly type: string = "DynamicRibbon";
  constructor(readonly surroundings: Surroundings) {}

  getButton(id: string): RibbonButton {
    return new RibbonButton(this.surroundings, id);
  }
  getTab(id: string): RibbonTab {
    return new RibbonTab(id);
  }
}

class RibbonTab {
  static readonly type: string = "RibbonTab";
  constructor(readonly id: string) {}

  setVisibility(_visible: boolean): void {
    throw new HostError("NotImplemented", "RibbonTab.setVisibility");
  }
}

class RibbonButton {
  static readonly type: string = "RibbonButton";
  constructor(
    readonly surroundings: Surroundings,
    readonly id: string,
  ) {}

  get enabled(): boolean {
    throw new HostError("NotImplemented", "RibbonButton.enabled");
  }
  set enabled(enabled: boolean) {
    this.surroundings.onButton(this.id, enabled);
  }
}

class AddinInternalService {
  static readonly type: string = "AddinInternalService";
  /** The library tells that its handlers of commands are in place. Nothing here waits for it. */
  notifyActionHandlerReady(): void {
    return undefined;
  }
}

class ActionService {
  static readonly type: string = "ActionService";
  /** No keyboard shortcuts are kept here. */
  areShortcutsInUse(shortcuts: readonly string[]): boolean[] {
    return shortcuts.map(() => false);
  }
}
