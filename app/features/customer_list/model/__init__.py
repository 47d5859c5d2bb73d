"""The list of customers without widgets: pages, marks on their way, segments."""

from app.features.customer_list.model.book import CustomerListModel as CustomerListModel
from app.features.customer_list.model.marking import Done as Done
from app.features.customer_list.model.marking import Marks as Marks
from app.features.customer_list.model.segments import Segments as Segments
