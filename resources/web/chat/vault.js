// What is written but not yet at the hub. IndexedDB, so that it survives a closed tab; else localStorage; else memory.

const NAME = "frontdesk-chat";
const TABLE = "outbox";
const FALLBACK = "frontdesk.outbox";

/** A row: {id, time, text, picture?: {blob: Blob, type, name, kind, size, poster?: Blob}, error?: {code, facts}}. */
export async function openVault() {
  try {
    return new IndexedVault(await openDatabase());
  } catch {
    return new SimpleVault();
  }
}

function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
}

class IndexedVault {
  constructor(database) {
    this._database = database;
  }

  /** Resolves when the transaction is complete, so "queued" is only shown for what is kept. */
  _run(mode, work) {
    return new Promise((resolve, reject) => {
      const transaction = this._database.transaction(TABLE, mode, { durability: "strict" });
      const request = work(transaction.objectStore(TABLE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
  }

  put(row) {
    return this._run("readwrite", (table) => table.put(row));
  }

  remove(id) {
    return this._run("readwrite", (table) => table.delete(id));
  }

  clear() {
    return this._run("readwrite", (table) => table.clear());
  }

  /** All rows in the order they were written (ids sort by time). */
  rows() {
    return this._run("readonly", (table) => table.getAll());
  }
}

class SimpleVault {
  constructor() {
    this._rows = new Map();
    try {
      for (const row of JSON.parse(localStorage.getItem(FALLBACK) ?? "[]")) this._rows.set(row.id, row);
    } catch {
      // memory only
    }
  }

  _save() {
    try {
      // Files do not fit into localStorage; they live as long as the page.
      localStorage.setItem(FALLBACK, JSON.stringify([...this._rows.values()].filter((row) => !row.picture)));
    } catch {
      // memory only
    }
  }

  async put(row) {
    this._rows.set(row.id, row);
    this._save();
  }

  async remove(id) {
    this._rows.delete(id);
    this._save();
  }

  async clear() {
    this._rows.clear();
    this._save();
  }

  async rows() {
    return [...this._rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
