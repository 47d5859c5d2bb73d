"""Privacy at the hub: whose data there is, who looked at it, what goes and when."""

from app.features.privacy.hub.commands import Erasing as Erasing
from app.features.privacy.hub.commands import register as register
from app.features.privacy.hub.listing import settle as settle
