"""``GlobalEdge``: hosts, load balancers, firewall and front end of every site."""

from ..plan.edge_options import Accelerator, Cloudflare, FrontEnd, Route53
from .global_edge import GlobalEdge

__all__ = ["Accelerator", "Cloudflare", "FrontEnd", "GlobalEdge", "Route53"]
