"""The operating system's word that the network is back (F-network)."""

import pytest
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QApplication

from app.desktop.network import NetworkWatch


def test_a_network_that_comes_is_told_and_one_that_goes_is_not(qapp: QApplication) -> None:
    watch = NetworkWatch()
    came: list[bool] = []
    watch.came.connect(lambda: came.append(True))
    watch.look()
    system = QNetworkInformation.instance()
    if system is None:
        pytest.skip("this system does not tell about its network")
    system.reachabilityChanged.emit(QNetworkInformation.Reachability.Disconnected)
    assert came == []
    system.reachabilityChanged.emit(QNetworkInformation.Reachability.Online)
    assert came == [True]
