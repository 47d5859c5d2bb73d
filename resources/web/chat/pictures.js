// Where pictures come from: short-lived addresses for those at the hub, local ones for those still here.

/** Media types a buyer may send; the hub looks at the bytes themselves. */
export const TYPES = ["image/png", "image/jpeg", "image/gif", "image/webp"];
export const SIZE_LIMIT = 10 * 1024 * 1024;

export class Pictures {
  constructor(session) {
    this._session = session;
    this._links = new Map();
    this._local = new Map();
  }

  /** {url, thumb} of an uploaded file, fetched again before it ends. */
  link(file) {
    const known = this._links.get(file);
    if (known && known.until > Date.now()) return known.link;
    const link = this._session.call("GET", `v1/files/${file}/link`).then(({ url, thumb, seconds }) => {
      this._links.get(file).until = Date.now() + seconds * 800;
      return { url: new URL(url, this._session.hub).href, thumb: new URL(thumb, this._session.hub).href };
    });
    this._links.set(file, { link, until: Date.now() + 10_000 });
    link.catch(() => this._links.delete(file));
    return link;
  }

  /** An address of bytes that wait in this browser; the same for the same `id`. */
  local(id, { bytes, type }) {
    if (!this._local.has(id)) this._local.set(id, URL.createObjectURL(new Blob([bytes], { type })));
    return this._local.get(id);
  }

  /** Gives the memory of a local address back. */
  release(id) {
    if (!this._local.has(id)) return;
    URL.revokeObjectURL(this._local.get(id));
    this._local.delete(id);
  }
}

/** A picked, pasted or dropped file as the outbox keeps it. Throws {code, facts} as the hub would refuse it. */
export async function read(file) {
  if (!TYPES.includes(file.type)) throw { code: "file.type", facts: {} };
  if (file.size > SIZE_LIMIT) throw { code: "file.too_big", facts: { limit: SIZE_LIMIT } };
  if (file.size === 0) throw { code: "file.empty", facts: {} };
  return { bytes: await file.arrayBuffer(), type: file.type, name: file.name || `picture.${file.type.split("/")[1]}` };
}
