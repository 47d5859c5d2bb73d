// Files that a buyer picks, pastes or drops: what they are by their first bytes, whether the shop takes them, a video's picture.

const MB = 1024 * 1024;

/** What a shop allows until the hub has said it; see domain/sent_files.py. */
export const RULES = { kinds: ["picture", "video", "pdf", "document", "sheet", "text"], picture_mb: 10, video_mb: 50, file_mb: 20 };

/** For each kind what a file dialog offers. The hub looks at the bytes themselves, and so does `read`. */
const OFFERED = {
  picture: ["image/png", "image/jpeg", "image/gif", "image/webp"],
  video: ["video/mp4", "video/quicktime", "video/webm"],
  pdf: ["application/pdf"],
  document: [".docx"],
  sheet: [".xlsx"],
  text: [".txt", ".csv", ".tsv"],
  archive: [".zip"],
};
const ZIPPED = ["document", "sheet", "archive"];
const NO_VIDEO = ["heic", "heix", "mif1", "msf1", "avif", "avis", "M4A ", "M4B "];
const POSTER_SIDE = 480;
const PATIENCE = 5_000;

export const offered = (rules) => rules.kinds.flatMap((kind) => OFFERED[kind] ?? []).join(",");

/** A file as the outbox keeps it: {blob, type, name, kind, poster?}. Throws {code, facts} as the hub would refuse it. */
export async function read(file, rules) {
  if (file.size === 0) throw { code: "file.empty", facts: {} };
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const type = typeOf(head);
  const kind = type.startsWith("image/") ? "picture" : type.startsWith("video/") ? "video" : "file";
  const kinds = kind === "picture" || kind === "video" ? [kind] : type === "application/zip" ? ZIPPED : [type === "application/pdf" ? "pdf" : "text"];
  if (!kinds.some((one) => rules.kinds.includes(one))) throw { code: "file.kind", facts: {} };
  const limit = rules[`${kind}_mb`] * MB;
  if (file.size > limit) throw { code: "file.too_big", facts: { limit } };
  const name = file.name || `${kind}.${type.split("/")[1]}`;
  const poster = kind === "video" ? await posterOf(file) : null;
  return { blob: file, type, name, kind, size: file.size, ...(poster ? { poster } : {}) };
}

function typeOf(head) {
  const text = String.fromCharCode(...head.slice(0, 64));
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (text.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (/^GIF8[79]a/.test(text)) return "image/gif";
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "image/webp";
  if (text.slice(4, 8) === "ftyp" && !NO_VIDEO.includes(text.slice(8, 12))) return text.slice(8, 12) === "qt  " ? "video/quicktime" : "video/mp4";
  if (text.startsWith("\x1aE\xdf\xa3") && text.includes("webm")) return "video/webm";
  if (text.startsWith("%PDF-")) return "application/pdf";
  if (text.startsWith("PK\x03\x04")) return "application/zip";
  const wide = text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff");
  const begin = text.replace(/^\xef\xbb\xbf/, "").replaceAll("\0", "").trimStart();
  // What programs run or unpack instead of showing it is no text to us, whatever it is called.
  if (["<", "#!", "%!", "{\\rtf"].some((mark) => begin.startsWith(mark))) throw { code: "file.kind", facts: {} };
  if (!wide && head.some((byte) => byte < 9 || byte === 11 || (byte > 13 && byte < 32 && byte !== 26) || byte === 127)) throw { code: "file.kind", facts: {} };
  return "text/plain";
}

/** A video's first picture as a JPEG; null where this browser cannot show it. */
async function posterOf(file) {
  const video = document.createElement("video");
  const address = URL.createObjectURL(file);
  try {
    video.muted = true;
    video.playsInline = true;
    video.preload = "auto";
    await happened(video, "loadeddata", () => (video.src = address));
    if (Number.isFinite(video.duration) && video.duration > 0.2) await happened(video, "seeked", () => (video.currentTime = 0.1));
    const scale = Math.min(1, POSTER_SIDE / Math.max(video.videoWidth, video.videoHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(video.videoWidth * scale));
    canvas.height = Math.max(1, Math.round(video.videoHeight * scale));
    canvas.getContext("2d").drawImage(video, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.85));
  } catch {
    return null; // it goes without a picture
  } finally {
    video.removeAttribute("src");
    video.load();
    URL.revokeObjectURL(address);
  }
}

function happened(target, name, act) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(reject, PATIENCE);
    const done = (then) => () => {
      clearTimeout(late);
      then();
    };
    target.addEventListener(name, done(resolve), { once: true });
    target.addEventListener("error", done(reject), { once: true });
    act();
  });
}
