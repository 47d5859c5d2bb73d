// Sends one file to the hub in pieces; a cut upload goes on where the hub says it stopped.

import { Refusal } from "./session.js";

const PIECE = 256 * 1024;

/** Whether this page may hash, which the upload needs; browsers allow it on https and on this machine only. */
export const possible = () => Boolean(globalThis.crypto?.subtle);

/**
 * The message body of the uploaded file. `progress(share)` gets 0…1; `signal` aborts. Throws Refusal, or TypeError while
 * offline.
 */
export async function upload(session, file, progress, signal) {
  const blob = file.blob ?? new Blob([file.bytes]); // a page of before kept bytes
  const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const { name } = file;
  const { size } = blob;
  let state = await session.call("POST", "v1/files", { conversation: session.conversation, name, size, sha256 }, {}, signal);
  let stuck = 0;
  while (!state.done) {
    progress(state.received / size);
    const before = state.received;
    state = await piece(session, state, await blob.slice(before, before + PIECE).arrayBuffer(), signal);
    stuck = state.done || state.received > before ? 0 : stuck + 1;
    if (stuck > 5) throw new TypeError("the upload does not move");
  }
  if (file.poster) await poster(session, state, file.poster, signal);
  progress(1);
  const { media_type, width, height, milliseconds } = state;
  if (media_type.startsWith("image/")) return { kind: "picture", file: state.file, name: state.name, size, width, height };
  if (media_type.startsWith("video/")) return { kind: "video", file: state.file, name: state.name, size, media_type, width, height, milliseconds };
  return { kind: "file", file: state.file, name: state.name, size, media_type };
}

async function piece(session, state, bytes, signal) {
  const headers = { "Upload-Offset": String(state.received) };
  try {
    return await session.call("PATCH", `v1/files/${state.file}`, bytes, headers, signal);
  } catch (error) {
    // 409: another tab, or an earlier try that did arrive, was faster; the answer tells the true state.
    if (error instanceof Refusal && error.status === 409 && error.data?.file) return error.data;
    throw error;
  }
}

/** The picture that a video is shown by; a video without one goes all the same. */
async function poster(session, state, blob, signal) {
  try {
    await session.call("PUT", `v1/files/${state.file}/poster`, await blob.arrayBuffer(), {}, signal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
