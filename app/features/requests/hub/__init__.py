"""Requests at the hub: taken at the shop's own pages, answered by the desk, read back on the buyer's page, told by e-mail."""

from app.features.requests.hub.commands import Commands as Commands
from app.features.requests.hub.door import AskDoor as AskDoor
from app.features.requests.hub.mail import MAIL_EVERY as MAIL_EVERY
from app.features.requests.hub.mail import Mailing as Mailing
from app.features.requests.hub.mail_sending import is_authority as is_authority
from app.features.requests.hub.own_page import OwnPage as OwnPage
from app.features.requests.hub.reading import routes as routes
from app.features.requests.hub.tracking import follow as follow
from app.features.requests.hub.tracking import shipped as shipped
