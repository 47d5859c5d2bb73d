"""The list of customers at the hub: read by pages, marked, kept as segments, exported with a purpose."""

from app.features.customer_list.hub.commands import register as register
from app.features.customer_list.hub.commands import tell_of_newcomers as tell_of_newcomers
from app.features.customer_list.hub.reading import routes as routes
