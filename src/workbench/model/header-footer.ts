import type { Book } from "./book";
import type { HeaderFooterState, PageState } from "./state";

/** The headers and footers of a sheet's pages. */
export class HeaderFooterGroup {
  static readonly type: string = "HeaderFooterGroup";

  constructor(
    readonly book: Book,
    readonly page: PageState,
  ) {}

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.page.headersFooters.defaultForAllPages);
  }
  get firstPage(): HeaderFooter {
    return new HeaderFooter(this.book, this.page.headersFooters.firstPage);
  }
  get evenPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.page.headersFooters.evenPages);
  }
  get oddPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.page.headersFooters.oddPages);
  }
  get state(): PageState["headersFootersState"] {
    return this.page.headersFootersState;
  }
  set state(state: PageState["headersFootersState"]) {
    this.book.guardWrite();
    this.page.headersFootersState = state;
  }
  get useSheetMargins(): boolean {
    return this.page.useSheetMargins;
  }
  set useSheetMargins(use: boolean) {
    this.book.guardWrite();
    this.page.useSheetMargins = use;
  }
  get useSheetScale(): boolean {
    return this.page.useSheetScale;
  }
  set useSheetScale(use: boolean) {
    this.book.guardWrite();
    this.page.useSheetScale = use;
  }
}

export class HeaderFooter {
  static readonly type: string = "HeaderFooter";

  constructor(
    readonly book: Book,
    readonly state: HeaderFooterState,
  ) {}

  get leftHeader(): string {
    return this.state.leftHeader;
  }
  set leftHeader(text: string) {
    this.#set("leftHeader", text);
  }
  get centerHeader(): string {
    return this.state.centerHeader;
  }
  set centerHeader(text: string) {
    this.#set("centerHeader", text);
  }
  get rightHeader(): string {
    return this.state.rightHeader;
  }
  set rightHeader(text: string) {
    this.#set("rightHeader", text);
  }
  get leftFooter(): string {
    return this.state.leftFooter;
  }
  set leftFooter(text: string) {
    this.#set("leftFooter", text);
  }
  get centerFooter(): string {
    return this.state.centerFooter;
  }
  set centerFooter(text: string) {
    this.#set("centerFooter", text);
  }
  get rightFooter(): string {
    return this.state.rightFooter;
  }
  set rightFooter(text: string) {
    this.#set("rightFooter", text);
  }

  #set(part: keyof HeaderFooterState, text: string): void {
    this.book.guardWrite();
    this.state[part] = text;
    this.book.touched();
  }
}
