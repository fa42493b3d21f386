import type { SchemaNode } from "../model.js";
import { draftOf, type Draft } from "./draft.js";

/** The draft that is shown everywhere on the page, and who wants to know when it changes. */
export class Store {
  draft: Draft;
  private readonly followers = new Set<(draft: Draft) => void>();

  constructor(private readonly schema: SchemaNode) {
    // an empty draft has no problems, and checking it would hold up the page's first picture
    this.draft = { text: "", values: {}, problems: [], isReadable: true };
  }

  write(text: string): void {
    this.draft = draftOf(text, this.schema);
    for (const follower of this.followers) follower(this.draft);
  }

  /** Calls at once and after each change, until the function that it gives back is called. */
  follow(follower: (draft: Draft) => void): () => void {
    this.followers.add(follower);
    follower(this.draft);
    return () => this.followers.delete(follower);
  }
}
