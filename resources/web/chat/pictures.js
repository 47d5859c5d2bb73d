// Where pictures, videos and files come from: short-lived addresses for those at the hub, local ones for those still here.

export class Pictures {
  constructor(session) {
    this._session = session;
    this._links = new Map();
    this._local = new Map();
  }

  /** {url, thumb} of an uploaded file, fetched again before it ends; `thumb` is "" for what has no small picture. */
  link(file) {
    const known = this._links.get(file);
    if (known && known.until > Date.now()) return known.link;
    const link = this._session.call("GET", `v1/files/${file}/link`).then(({ url, thumb, seconds }) => {
      this._links.get(file).until = Date.now() + seconds * 800;
      return { url: new URL(url, this._session.hub).href, thumb: thumb && new URL(thumb, this._session.hub).href };
    });
    this._links.set(file, { link, until: Date.now() + 10_000 });
    link.catch(() => this._links.delete(file));
    return link;
  }

  /** An address of bytes that wait in this browser; the same for the same `id`. */
  local(id, { blob, bytes, type }) {
    if (!this._local.has(id)) this._local.set(id, URL.createObjectURL(new Blob([blob ?? bytes], { type })));
    return this._local.get(id);
  }

  /** Gives the memory of a local address back. */
  release(id) {
    for (const one of [id, `${id} poster`]) {
      if (!this._local.has(one)) continue;
      URL.revokeObjectURL(this._local.get(one));
      this._local.delete(one);
    }
  }
}
