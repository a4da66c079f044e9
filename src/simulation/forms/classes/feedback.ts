import type { FeedbackRecord } from '../state';

/** What a quiz tells a respondent about an answer. */
export class QuizFeedback implements GoogleAppsScript.Forms.QuizFeedback {
  constructor(readonly data: FeedbackRecord) {}

  getText(): string {
    return this.data.text;
  }

  getLinkUrls(): string[] {
    return this.data.links.map(({ url }) => url);
  }
}

export class QuizFeedbackBuilder implements GoogleAppsScript.Forms.QuizFeedbackBuilder {
  constructor(private readonly data: FeedbackRecord = { text: '', links: [] }) {}

  setText(text: string): this {
    this.data.text = text;
    return this;
  }

  addLink(url: string, text = ''): this {
    this.data.links.push({ url, text });
    return this;
  }

  copy(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder(structuredClone(this.data));
  }

  build(): QuizFeedback {
    return new QuizFeedback(structuredClone(this.data));
  }
}
