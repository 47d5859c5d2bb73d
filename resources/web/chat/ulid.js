// Message ids made by the sender (ULID): a retry carries the same id, so the hub can tell it from a new message.

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
let last = { time: 0, digits: [] };

/** 26 characters that sort by time; two of the same millisecond sort in the order they were made. */
export function ulid(now = Date.now()) {
  if (now <= last.time) {
    last.digits = plusOne(last.digits);
  } else {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    last = { time: now, digits: Array.from(bytes, (byte) => byte % 32) };
    last.digits[0] %= 16; // room to count up
  }
  let time = last.time;
  let head = "";
  for (let i = 0; i < 10; i += 1) {
    head = ALPHABET[time % 32] + head;
    time = Math.floor(time / 32);
  }
  return head + last.digits.map((digit) => ALPHABET[digit]).join("");
}

function plusOne(digits) {
  const next = [...digits];
  for (let i = next.length - 1; i >= 0; i -= 1) {
    next[i] = (next[i] + 1) % 32;
    if (next[i] !== 0) break;
  }
  return next;
}
