/** What arrived at the server in one request or socket frame. */
export interface Received {
  readonly testId: string;
  /** Everything that came, URL included, percent signs resolved too: for leak checks. */
  readonly raw: string;
  /** The prompt out of its envelope; `null` where the request carried none. */
  readonly text: string | null;
}

/** A file as it was uploaded. */
export interface Upload {
  readonly testId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Waiter = { readonly testId: string; readonly count: number; readonly done: (texts: string[]) => void };

/** Keeps what arrived, and tells those who wait for it. */
export class Records {
  readonly all: Received[] = [];
  private readonly uploads: Upload[] = [];
  private waiters: Waiter[] = [];
  private uploadWaiters: (() => void)[] = [];

  add(received: Received): void {
    this.all.push(received);
    this.waiters = this.waiters.filter((waiter) => !this.serve(waiter));
  }

  /** Prompts of a test so far. */
  prompts(testId: string): string[] {
    return this.all.flatMap((it) => (it.testId === testId && it.text !== null ? [it.text] : []));
  }

  /** Resolves once that many prompts of a test arrived. Never rejects: the test's own time limit does. */
  arrived(testId: string, count: number): Promise<string[]> {
    return new Promise((done) => {
      const waiter = { testId, count, done };
      if (!this.serve(waiter)) this.waiters.push(waiter);
    });
  }

  addUpload(upload: Upload): void {
    this.uploads.push(upload);
    for (const look of this.uploadWaiters.splice(0)) look();
  }

  /** Files of a test so far. */
  uploaded(testId: string): Upload[] {
    return this.uploads.filter((upload) => upload.testId === testId);
  }

  /** Resolves once that many files of a test arrived. Never rejects: the test's own time limit does. */
  async uploadsArrived(testId: string, count: number): Promise<Upload[]> {
    while (this.uploaded(testId).length < count) {
      await new Promise<void>((look) => this.uploadWaiters.push(look));
    }
    return this.uploaded(testId);
  }

  private serve({ testId, count, done }: Waiter): boolean {
    const prompts = this.prompts(testId);
    if (prompts.length < count) return false;
    done(prompts);
    return true;
  }
}

/** Takes the prompt out of the envelope that the page put it in, see `page/sender.ts`. */
export function promptOf(envelope: string | null, body: string, url: URL): string | null {
  if (envelope === 'query') return url.searchParams.get('q');
  if (envelope === 'form-nested') {
    const [, inner] = JSON.parse(new URLSearchParams(body).get('f.req') ?? '[]');
    return JSON.parse(inner)[0][0];
  }
  if (envelope === 'signalr') return JSON.parse(body.replace('\u001e', '')).arguments[0].message.text;
  if (envelope === 'json') return JSON.parse(body).messages[0].content.parts[0];
  return null;
}
