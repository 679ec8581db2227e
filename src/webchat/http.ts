/** What a route of the web chat gets, whatever server it runs in. */
export interface WebRequest {
  /** The named parts of the path. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  /** The body, where the route takes JSON. */
  readonly body: unknown;
  /** Who sends it: an IP address. */
  readonly address: string;
  header(name: string): string | undefined;
}

/** What it answers: an object goes out as JSON, anything else as it is. */
export interface WebAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object | string | Uint8Array;
}

/** One route. Its path is written as `/conversations/:id`. */
export interface Route {
  /** `get` answers HEAD as well. */
  readonly method: 'get' | 'post' | 'opts';
  readonly path: string;
  /** Whether its body is read, as JSON; otherwise it is left alone. */
  readonly takesJson?: boolean;
  answer(request: WebRequest): Promise<WebAnswer>;
}
