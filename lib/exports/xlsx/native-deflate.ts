import { ZipPassThrough } from 'fflate';

/** Compression method 8 of zip archives (APPNOTE 4.4.5): deflate. */
const DEFLATE = 8;

/** A file of an archive that the browser itself compresses: several times as fast as a script. */
export class NativeDeflate extends ZipPassThrough {
  private readonly writer: WritableStreamDefaultWriter<BufferSource>;
  /** Settled when everything is compressed. */
  readonly done: Promise<void>;

  constructor(filename: string) {
    super(filename);
    this.compression = DEFLATE;
    const { writable, readable } = new CompressionStream('deflate-raw');
    this.writer = writable.getWriter();
    this.done = this.pass(readable);
  }

  /** Resolves when more can be taken without piling up. */
  get ready(): Promise<unknown> {
    return this.writer.ready;
  }

  protected override process(chunk: Uint8Array, final: boolean): void {
    // what goes wrong is told by `done`
    this.writer.write(new Uint8Array(chunk)).catch(() => {});
    if (final) this.writer.close().catch(() => {});
  }

  private async pass(readable: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
    const reader = readable.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      this.ondata(null, read.value, false);
    }
    this.ondata(null, new Uint8Array(0), true);
  }
}
