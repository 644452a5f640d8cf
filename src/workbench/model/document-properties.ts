import type { Book } from "./book";
import { CustomPropertyCollection } from "./keyed";
import type { DocumentPropertiesState } from "./state";

/** The file's own properties: title, author and the like. */
export class DocumentProperties {
  static readonly type: string = "DocumentProperties";
  constructor(readonly book: Book) {}

  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.book, this.book.state.customProperties);
  }
  get title(): string {
    return this.book.state.properties.title;
  }
  set title(text: string) {
    this.#set("title", text);
  }
  get subject(): string {
    return this.book.state.properties.subject;
  }
  set subject(text: string) {
    this.#set("subject", text);
  }
  get author(): string {
    return this.book.state.properties.author;
  }
  set author(text: string) {
    this.#set("author", text);
  }
  get keywords(): string {
    return this.book.state.properties.keywords;
  }
  set keywords(text: string) {
    this.#set("keywords", text);
  }
  get comments(): string {
    return this.book.state.properties.comments;
  }
  set comments(text: string) {
    this.#set("comments", text);
  }
  get category(): string {
    return this.book.state.properties.category;
  }
  set category(text: string) {
    this.#set("category", text);
  }
  get manager(): string {
    return this.book.state.properties.manager;
  }
  set manager(text: string) {
    this.#set("manager", text);
  }
  get company(): string {
    return this.book.state.properties.company;
  }
  set company(text: string) {
    this.#set("company", text);
  }
  get lastAuthor(): string {
    return this.book.state.properties.lastAuthor;
  }

  #set(property: keyof DocumentPropertiesState, text: string): void {
    this.book.guardWrite();
    this.book.state.properties[property] = text;
    this.book.touched();
  }
}
