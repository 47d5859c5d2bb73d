"""Where things lie: the program's own resources, and the folders of one profile."""

import sys
from pathlib import Path

import msgspec

_APP = "Frontdesk"


def resources() -> Path:
    """The folder of icons, themes, sounds and pages, beside the package or inside a frozen program."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).parents[2]) / "resources"


class Profile(msgspec.Struct, frozen=True):
    """The folders of one person's desktop; two profiles share nothing."""

    settings: Path
    data: Path
    logs: Path

    @classmethod
    def at(cls, folder: Path) -> "Profile":
        """Everything under `folder`, as `--profile DIR` asks for."""
        return cls(settings=folder, data=folder / "data", logs=folder / "logs")

    @classmethod
    def of_user(cls) -> "Profile":
        """The folders that this operating system keeps for the signed-in person."""
        import platformdirs  # only where no profile was named

        place = platformdirs.PlatformDirs(_APP, appauthor=False)
        return cls(settings=place.user_config_path, data=place.user_data_path, logs=place.user_log_path)

    def create(self) -> None:
        """Make the folders; they hold personal data, so other users of the machine are kept out where it can be said."""
        for folder in (self.settings, self.data, self.logs):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
