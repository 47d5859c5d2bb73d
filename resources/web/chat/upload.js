// Sends one picture to the hub in pieces; a cut upload goes on where the hub says it stopped.

import { Refusal } from "./session.js";

const PIECE = 256 * 1024;

/** Whether this page may hash, which the upload needs; browsers allow it on https and on this machine only. */
export const possible = () => Boolean(globalThis.crypto?.subtle);

/** The message body of the uploaded picture. `progress(share)` gets 0…1. Throws Refusal, or TypeError while offline. */
export async function upload(session, picture, progress) {
  const { bytes, name } = picture;
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  let state = await session.call("POST", "v1/files", {
    conversation: session.conversation,
    name,
    size: bytes.byteLength,
    sha256,
  });
  let stuck = 0;
  while (!state.done) {
    progress(state.received / bytes.byteLength);
    const before = state.received;
    state = await piece(session, state, bytes.slice(before, before + PIECE));
    stuck = state.done || state.received > before ? 0 : stuck + 1;
    if (stuck > 5) throw new TypeError("the upload does not move");
  }
  progress(1);
  return { kind: "picture", file: state.file, name: state.name, size: bytes.byteLength, width: state.width, height: state.height };
}

async function piece(session, state, bytes) {
  const headers = { "Upload-Offset": String(state.received) };
  try {
    return await session.call("PATCH", `v1/files/${state.file}`, bytes, headers);
  } catch (error) {
    // 409: another tab, or an earlier try that did arrive, was faster; the answer tells the true state.
    if (error instanceof Refusal && error.status === 409 && error.data?.file) return error.data;
    throw error;
  }
}
