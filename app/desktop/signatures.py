"""What PySide6 knows of its functions' signatures, loaded when somebody asks instead of at every start."""

import builtins
import contextlib
import sys
import threading
from collections.abc import Iterator
from importlib.util import module_from_spec
from typing import Any, Final
from zlib import crc32

#: A module of PySide6's own, imported with QtCore, and 35 others with it: for the messages about wrong arguments, for
#: `__signature__` and for `__feature__`.
LOADER: Final = "shibokensupport/signature/loader.py"
#: The check sum of its source in PySide6 6.11. Any other one runs as it always did, until somebody has looked at it.
KNOWN: Final = 0x83A58D90
#: What PySide6 calls there when it wants a signature…
_ASKED: Final = ("pyside_type_init", "create_signature", "seterror_argument", "make_helptext", "feature_import")
#: …and at every import: nothing to do, there being no deprecated function to put back and no `__feature__` switched on.
_IDLE: Final = ("finish_import", "feature_imported", "post_init")
_MAPPING: Final = "shibokensupport.signature.mapping"


@contextlib.contextmanager
def loaded_on_demand() -> Iterator[None]:
    """PySide6.QtCore, imported while this lasts, leaves its signatures where they are until the first of them is wanted.

    They lie in an archive within the library, whose importer calls `compile` for each file.
    """
    before = builtins.compile

    def compile_(source: Any, name: Any, *how: Any, **more: Any) -> Any:
        if name == LOADER and crc32(source) == KNOWN:
            source = f"from {__name__} import stand_in; stand_in(globals())"
        return before(source, name, *how, **more)

    builtins.compile = compile_  # type: ignore[assignment]  # its overloads are not ours to repeat
    try:
        yield
    finally:
        builtins.compile = before


def stand_in(loader: dict[str, Any]) -> None:
    """Fills the loader's namespace, and `mapping`, the one other module that PySide6 calls itself, with functions that load
    the real ones when they are called."""
    importer = sys.meta_path[0]
    spec = importer.find_spec(_MAPPING, None)
    assert spec is not None  # noqa: S101  # the archive holds both
    sys.modules[_MAPPING] = module_from_spec(spec)
    mapping = vars(sys.modules[_MAPPING])
    loading = threading.RLock()

    def forward(module: dict[str, Any], name: str) -> Any:
        def ask(*args: Any, **named: Any) -> Any:
            with loading:
                if module[name] is ask:
                    _load(importer, loader["__name__"])
            return module[name](*args, **named)

        return ask

    loader.update({name: forward(loader, name) for name in _ASKED})
    loader.update(dict.fromkeys(_IDLE, _nothing))
    mapping["update_mapping"] = forward(mapping, "update_mapping")


def _load(importer: Any, loader: str) -> None:
    """Runs both modules where they stand: PySide6 has kept their namespaces."""
    sys.meta_path.insert(0, importer)
    try:
        for name in (_MAPPING, loader):
            importer.exec_module(sys.modules[name])
    finally:
        sys.meta_path.remove(importer)


def _nothing(*_args: Any, **_named: Any) -> None:
    return None
