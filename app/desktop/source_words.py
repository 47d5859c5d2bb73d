"""The ten channels that customers, orders and bookings come by, in words (CUST-4); for every view that names one."""

from PySide6.QtCore import QCoreApplication

from app.domain.customers import CustomerSource


def source_words(source: str) -> str:
    """Where something came from; marketplaces, and a source that nobody listed, keep their own names."""
    translate = QCoreApplication.translate
    return {
        CustomerSource.WEBSITE.value: translate("Profile", "Website"),
        CustomerSource.APP.value: translate("Profile", "App"),
        CustomerSource.IN_STORE.value: translate("Profile", "In store"),
        CustomerSource.SHOPEE.value: "Shopee",
        CustomerSource.LAZADA.value: "Lazada",
        CustomerSource.GOMUA.value: "GoMua",
        CustomerSource.TIKTOK_SHOP.value: "TikTok Shop",
        CustomerSource.LANDING_PAGE.value: translate("Profile", "Landing page"),
        CustomerSource.CONTACT_FORM.value: translate("Profile", "Contact form"),
        CustomerSource.EXCEL.value: translate("Profile", "Excel file"),
    }.get(source, source)
