"""Makes the sounds: short, soft, told apart with closed eyes. `python resources/sounds/make.py` writes the .wav files."""

import math
import struct
import wave
from pathlib import Path

RATE = 44_100
#: Each note: frequency in Hz, start and length in seconds, loudness 0–1.
SOUNDS = {
    "new_message": [(880.0, 0.0, 0.22, 0.5), (1318.5, 0.07, 0.30, 0.4)],
    "new_buyer": [(659.3, 0.0, 0.25, 0.5), (880.0, 0.11, 0.25, 0.5), (1318.5, 0.22, 0.45, 0.5)],
    "early_warning": [(740.0, 0.0, 0.20, 0.6), (740.0, 0.28, 0.35, 0.6)],
    "transfer": [(523.3, 0.0, 0.20, 0.5), (784.0, 0.12, 0.20, 0.5), (523.3, 0.30, 0.20, 0.45), (784.0, 0.42, 0.45, 0.5)],
    "reminder": [(987.8, 0.0, 0.35, 0.45), (987.8, 0.40, 0.35, 0.4), (1174.7, 0.80, 0.5, 0.4)],
    "mention": [(1174.7, 0.0, 0.18, 0.45), (1568.0, 0.10, 0.18, 0.45), (1174.7, 0.20, 0.35, 0.4)],
    "shop_alert": [(392.0, 0.0, 0.30, 0.65), (493.9, 0.18, 0.30, 0.65), (392.0, 0.50, 0.30, 0.65), (329.6, 0.68, 0.55, 0.65)],
    "overdue": [(587.3, 0.0, 0.22, 0.7), (466.2, 0.24, 0.22, 0.7), (587.3, 0.48, 0.22, 0.7), (466.2, 0.72, 0.45, 0.7)],
}


def samples(notes: list[tuple[float, float, float, float]]) -> list[float]:
    """Mixes struck-bar notes: a sine with two partials that fade faster than it."""
    length = max(start + duration for _, start, duration, _ in notes) + 0.05
    out = [0.0] * int(length * RATE)
    for frequency, start, duration, loudness in notes:
        for i in range(int(duration * RATE)):
            t = i / RATE
            attack = min(1.0, t / 0.006)
            release = min(1.0, (duration - t) / 0.03)
            fade = math.exp(-5.0 * t / duration)
            tone = math.sin(2 * math.pi * frequency * t)
            tone += 0.35 * math.exp(-9 * t) * math.sin(2 * math.pi * 2.0 * frequency * t)
            tone += 0.12 * math.exp(-18 * t) * math.sin(2 * math.pi * 3.93 * frequency * t)
            out[int(start * RATE) + i] += loudness * attack * release * fade * tone / 1.4
    return out


def write(path: Path, mono: list[float]) -> None:
    """16-bit mono at 44.1 kHz."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", int(32_000 * max(-1.0, min(1.0, s)))) for s in mono))


if __name__ == "__main__":
    for name, notes in SOUNDS.items():
        write(Path(__file__).parent / f"{name}.wav", samples(notes))
